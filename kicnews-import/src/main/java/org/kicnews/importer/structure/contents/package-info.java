/**
 * The printed contents: where they stand, what each line announces, and which lines of the body it may mean. Uses the
 * lines and the profile.
 */
@NullMarked
package org.kicnews.importer.structure.contents;

import org.jspecify.annotations.NullMarked;
