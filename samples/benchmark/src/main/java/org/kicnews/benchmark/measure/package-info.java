/** The measurements: which programs are run on which archives, and what is noted of them. */
@NullMarked
package org.kicnews.benchmark.measure;

import org.jspecify.annotations.NullMarked;
