/** Archives of any number of issues, and whether kicnews reads them as they were written. */
@NullMarked
package org.kicnews.benchmark.archive;

import org.jspecify.annotations.NullMarked;
