/**
 * Issues as PDF files in the manner of three producers. What sets producers apart for a reader of PDF files is here: where
 * lines break, how a space is drawn, whether the file is tagged. Uses PDFBox and the Nanum fonts of the system.
 */
@NullMarked
package org.kicnews.benchmark.print;

import org.jspecify.annotations.NullMarked;
