package org.kicnews.exporter.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Property(tries = 200)
    void becomesPartOfOneContent(@ForAll @Size(max = 6) List<byte[]> contents, @ForAll @IntRange(max = 4_000) int times)
            throws IOException {
        List<Piece> pieces = new ArrayList<>();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] content : contents) {
            Piece piece = Piece.of(content);
            for (int i = 0; i < times; i++) {
                piece.write(content);
                whole.write(content);
            }
            whole.write(content);
            pieces.add(piece);
        }

        assertThatItHolds(Deflated.join(pieces), whole.toByteArray());
    }

    @Test
    void isWrittenBeforeWhatStandsInFrontOfIt() throws IOException {
        Piece rows = Piece.of(bytes("<row/>".repeat(10_000)));
        Piece head = Piece.of(bytes("<rows>"));
        Piece foot = Piece.of(bytes("</rows>"));

        assertThatItHolds(
                Deflated.join(List.of(head, rows, foot)), bytes("<rows>" + "<row/>".repeat(10_000) + "</rows>"));
    }

    @Test
    void takesNothingOnceItIsPartOfAContent() throws IOException {
        Piece piece = Piece.of(bytes("content"));
        Deflated.join(List.of(piece));

        assertThatIOException().isThrownBy(() -> piece.write(1));
    }

    private static void assertThatItHolds(Deflated joined, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        assertThat(joined.size()).isEqualTo(content.length);
        assertThat(joined.checksum()).isEqualTo(checksum.getValue());
        Inflater raw = new Inflater(true);
        try (InflaterInputStream read = new InflaterInputStream(new ByteArrayInputStream(joined.data()), raw)) {
            assertThat(read.readAllBytes()).isEqualTo(content);
            assertThat(raw.getBytesRead()).isEqualTo(joined.data().length);
        } finally {
            raw.end();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
