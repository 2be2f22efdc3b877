/**
 * Whether a space belongs where a printed line ends: a question of language, answered from the document's own words.
 * Knows texts only. Uses the JDK.
 */
@NullMarked
package org.kicnews.importer.pdf.join;

import org.jspecify.annotations.NullMarked;
