/**
 * The report of an archive, for the person who keeps it: what was read, what is doubtful, what is missing, and what to
 * do about it. A first page over all, a page for every issue, and all findings as JSON and as SARIF 2.1.0.
 *
 * <p>The pages open from the file system, load nothing, and hold one style sheet and one script, the toolkit's own,
 * which their content security policy names by hash; without the script everything is visible. Pages of originals that
 * are doubtful are held as pictures. While issues come, a row
 * of numbers for each and a few examples of each kind of finding stay in memory. Uses the model, {@code exporter.markup},
 * {@code exporter.picture} and Jackson.
 */
@NullMarked
package org.kicnews.exporter.report;

import org.jspecify.annotations.NullMarked;
