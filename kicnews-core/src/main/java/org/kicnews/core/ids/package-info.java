/**
 * Stable ids: the lock file that remembers which ids were published for which articles, and the matching that lets an
 * article keep its id when it was renumbered or is read better. Uses {@code model}, {@code finding}, {@code catalogue},
 * {@code digest} and the JDK; knows nothing of the build.
 */
@NullMarked
package org.kicnews.core.ids;

import org.jspecify.annotations.NullMarked;
