package org.kicnews.exporter.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.SampleIssues;

/** Reports for tests. */
final class Reported {
    private Reported() {}

    /** The report on the sample issues. */
    static MemoryFolder samples() throws IOException {
        return MemoryFolder.ofSamples(new ReportExporter(), SampleIssues.archive());
    }

    static MemoryFolder of(List<Issue> issues, Finding... archiveFindings) throws IOException {
        return MemoryFolder.of(new ReportExporter(), SampleIssues.archive(), issues, List.of(archiveFindings));
    }

    static Html index(MemoryFolder folder) {
        return Html.of(folder.files().get("index.html"));
    }

    static Html page(MemoryFolder folder, String issue) {
        return Html.of(folder.files().get("issues/" + issue + ".html"));
    }

    /** The first sample issue with other findings. */
    static Issue with(Finding... findings) {
        return new SampleIssues().issues().get(0).withFindings(List.of(findings));
    }

    /** Weekly issues with findings of every code. */
    static List<Issue> weekly(int count) {
        List<Finding> findings = new ArrayList<>();
        for (FindingCode code : FindingCode.values()) {
            findings.add(Finding.of(code, Place.page(3), "긴 인수로 알림을 길게 만든다 ".repeat(12), "둘째 인수", "셋째 인수"));
        }
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> with(findings.toArray(Finding[]::new))
                        .withId(Integer.toString(number))
                        .withNumber(Optional.of(number))
                        .withDate(Optional.of(LocalDate.of(2017, 1, 4).plusWeeks(number))))
                .toList();
    }
}
