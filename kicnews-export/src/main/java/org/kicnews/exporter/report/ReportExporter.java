package org.kicnews.exporter.report;

import org.kicnews.core.finding.FindingTexts;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Crew;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;

/**
 * Writes {@code index.html}, {@code issues/<id>.html} for every issue, {@code findings.json} and
 * {@code findings.sarif}.
 */
public final class ReportExporter implements ArchiveExporter {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Export begin(ArchiveInfo info, MediaSource media, OutputFolder output, Crew crew) {
        Setting setting = new Setting(info, ReportLabels.in(info.locale()), FindingTexts.in(info.locale()));
        return new ReportExport(setting, output);
    }
}
