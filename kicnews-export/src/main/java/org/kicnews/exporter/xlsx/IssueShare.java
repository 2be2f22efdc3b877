package org.kicnews.exporter.xlsx;

import java.util.List;

/**
 * What one issue adds to the workbook.
 *
 * @param facts what is counted over all issues
 * @param issues its row
 * @param articles the rows of its articles
 * @param figures the rows of its pictures and captioned tables
 * @param links the rows of its links
 * @param findings the rows of its findings
 */
record IssueShare(
        IssueFacts facts,
        List<Row> issues,
        List<Row> articles,
        List<Row> figures,
        List<Row> links,
        List<Row> findings) {}
