/**
 * Findings: what is doubtful or missing, each with a code that never changes, a place, and texts in the reader's
 * language that say what is wrong and what to do next. Uses {@code label},
 * {@code digest} and the JDK.
 */
@NullMarked
package org.kicnews.core.finding;

import org.jspecify.annotations.NullMarked;
