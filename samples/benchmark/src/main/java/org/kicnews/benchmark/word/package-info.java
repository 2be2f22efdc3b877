/**
 * Issues as Word files of three hands: built-in styles, styles of the house, and no styles at all. Uses the markup and the
 * containers of the exporters.
 */
@NullMarked
package org.kicnews.benchmark.word;

import org.jspecify.annotations.NullMarked;
