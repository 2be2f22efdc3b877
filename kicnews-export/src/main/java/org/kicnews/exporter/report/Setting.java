package org.kicnews.exporter.report;

import org.kicnews.core.finding.FindingTexts;
import org.kicnews.core.spi.ArchiveInfo;

/**
 * What all pages share.
 *
 * @param archive what the archive is
 * @param labels the words of the report
 * @param texts the words of findings
 */
record Setting(ArchiveInfo archive, ReportLabels labels, FindingTexts texts) {}
