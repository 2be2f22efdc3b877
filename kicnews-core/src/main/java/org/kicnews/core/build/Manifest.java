package org.kicnews.core.build;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kicnews.core.json.RecordJson;
import org.kicnews.core.spi.Original;

/**
 * Every input and output of a build with size and hash, so that anyone can check years later that nothing changed.
 *
 * @param toolkit the version of the toolkit that made the outputs
 * @param inputs the originals, by path below the issues folder
 * @param outputs the outputs, by path below the output folder; the manifest itself is not among them
 */
record Manifest(String toolkit, List<Entry> inputs, List<Entry> outputs) {

    /** A file. */
    record Entry(String path, long size, String sha256) {}

    /** The manifest of originals and of outputs, by path. */
    static Manifest of(String toolkit, List<Original> originals, List<Entry> outputs) {
        return new Manifest(
                toolkit,
                originals.stream()
                        .map(original -> new Entry(original.path(), original.size(), original.sha256()))
                        .toList(),
                outputs);
    }

    void write(OutputStream out) throws IOException {
        RecordJson.of(Manifest.class).write(this, out);
    }

    /**
     * Reads the manifest of an archive.
     *
     * @throws IOException if there is none, or the file is no manifest
     */
    static Manifest read(Path outputFolder) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(outputFolder.resolve(Staging.MANIFEST)))) {
            return RecordJson.of(Manifest.class).read(in);
        }
    }
}
