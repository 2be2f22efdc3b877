/**
 * Whether a space belongs where a printed line ends: a question of language, since producers that break lines inside
 * Korean words leave no trace of a space there. Answered from what the document prints inside its lines, from words
 * that the archive keeps, and from the Korean dictionary of Lucene's Nori (mecab-ko-dic), weighed by fixed weights
 * whose making is told in {@code weights.properties}. Knows texts only. Uses the JDK and Lucene's Korean analysis.
 */
@NullMarked
package org.kicnews.importer.pdf.join;

import org.jspecify.annotations.NullMarked;
