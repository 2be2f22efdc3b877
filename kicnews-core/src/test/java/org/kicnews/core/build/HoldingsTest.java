package org.kicnews.core.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldingsTest {
    @Test
    void aSupplementIsAnIssueOfItsOwnAfterTheIssueOfItsNumber() {
        Holdings holdings = Holdings.of(
                List.of(read("205-1", 205, "pdf"), read("206", 206, "pdf"), read("205", 205, "pdf")), List.of());

        assertThat(holdings.volumes()).extracting(Holdings.Volume::id).containsExactly("205", "205-1", "206");
        assertThat(holdings.findings()).isEmpty();
    }

    @Test
    void formsOfASupplementAreOneIssue() {
        Holdings holdings = Holdings.of(List.of(read("205-1", 205, "pdf"), read("205-1", 205, "docx")), List.of());

        assertThat(holdings.volumes()).singleElement().satisfies(volume -> assertThat(volume.forms())
                .extracting(ReadIssue::format)
                .containsExactly("docx", "pdf"));
    }

    private static ReadIssue read(String id, int number, String format) {
        String path = id + "." + format;
        return new ReadIssue(
                path,
                path,
                path,
                format,
                id,
                Optional.of(number),
                Optional.of(LocalDate.of(2020, 1, 1).plusWeeks(number)));
    }
}
