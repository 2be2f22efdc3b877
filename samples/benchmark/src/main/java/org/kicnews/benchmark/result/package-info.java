/** What was measured, and how it is shown: as JSON, as tables of a page, as a chart. */
@NullMarked
package org.kicnews.benchmark.result;

import org.jspecify.annotations.NullMarked;
