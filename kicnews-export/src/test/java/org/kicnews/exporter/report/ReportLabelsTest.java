package org.kicnews.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReportLabelsTest {

    @Test
    void bothLanguagesSayTheSameThingsOnce() throws IOException {
        assertThat(keys("labels.properties")).doesNotHaveDuplicates();
        assertThat(keys("labels_ko.properties"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(keys("labels.properties"));
    }

    private static List<String> keys(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportLabels.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
        }
    }
}
