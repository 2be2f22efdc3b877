/**
 * The programs whose speed is measured, each a process of its own: a build by kicnews, and the same files through other
 * libraries. Each prints one line of JSON.
 */
@NullMarked
package org.kicnews.benchmark.child;

import org.jspecify.annotations.NullMarked;
