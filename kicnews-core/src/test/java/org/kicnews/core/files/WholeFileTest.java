package org.kicnews.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there whole or not at all. */
class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void nothingElseIsLeftBesideAFileThatWasWritten() throws IOException {
        Path file = folder.resolve("index");

        WholeFile.write(file, out -> out.write("새 목록".getBytes(StandardCharsets.UTF_8)));

        assertThat(file).hasContent("새 목록");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void theFormerFileStaysWhereWritingBreaksOff() throws IOException {
        Path file = Files.writeString(folder.resolve("index"), "before");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write('x');
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");

        assertThat(file).hasContent("before");
    }

    @Test
    void twoWritersOfOneFileDoNotMeet() throws IOException {
        Path file = folder.resolve("picture");

        WholeFile.write(file, "1", first -> {
            first.write('a');
            WholeFile.write(file, "2", second -> second.write('a'));
        });

        assertThat(file).hasContent("a");
    }
}
