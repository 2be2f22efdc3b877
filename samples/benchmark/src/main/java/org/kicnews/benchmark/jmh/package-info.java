/** The hot parts of import and export by themselves, measured by JMH on an issue of each producer. */
@NullMarked
package org.kicnews.benchmark.jmh;

import org.jspecify.annotations.NullMarked;
