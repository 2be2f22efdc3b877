package org.kicnews.core.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;

class IndexFormatTest {
    private static final BuildIndex INDEX = new BuildIndex(
            "abc",
            List.of(new FileState("한글.pdf", 5L << 32, -7, "d0")),
            List.of(
                    new OutputState(new FileState("a", 1, 2, "d1"), Optional.of("basis")),
                    new OutputState(new FileState("b", 3, 4, "d2"), Optional.empty())),
            new BuildResult(
                    1,
                    2,
                    3,
                    4,
                    5,
                    false,
                    List.of(
                            Finding.of(FindingCode.FILE_EMPTY, Place.file("한글.pdf")),
                            Finding.of(FindingCode.ISSUE_FORMS_DIFFER, Place.page(3), "x".repeat(100_000), "")
                                    .withConfidence(.25))));

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        assertThat(read(bytes())).isEqualTo(INDEX);
    }

    @Test
    void anIndexThatWasCutOffAnywhereIsRefused() throws Exception {
        byte[] bytes = bytes();
        for (int length = 0; length < 200; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatIsNoIndexIsRefused() {
        assertThatThrownBy(() -> read("{\"fingerprint\": \"abc\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IndexFormat.write(INDEX, out);
        return out.toByteArray();
    }

    private static BuildIndex read(byte[] bytes) throws IOException {
        return IndexFormat.read(new ByteArrayInputStream(bytes));
    }
}
