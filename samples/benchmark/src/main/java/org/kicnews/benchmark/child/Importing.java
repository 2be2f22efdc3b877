package org.kicnews.benchmark.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.FlowImporter;

/** One thread's import of files to the JSON of issues, with all pictures written to files. */
final class Importing {
    private final FlowImporter importer = new FlowImporter();
    private final IssueJson json = IssueJson.in(Locale.KOREAN);
    private final Path media;

    /** An import that keeps pictures in a folder. */
    Importing(Path media) {
        this.media = media;
    }

    /** The JSON of the issue in a file. */
    byte[] toJson(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(Original.SIGNATURE_LENGTH);
        }
        Original original = new Original(
                file, file.getFileName().toString(), Files.size(file), Sha256.of(file), new Signature(head));
        Issue issue = importer.read(original, ImportSettings.defaults(), this::keep)
                .issue()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(issue, out);
        return out.toByteArray();
    }

    /** @see MediaSink#keep */
    private Image keep(byte[] bytes, String type, int width, int height) throws IOException {
        String sha256 = Sha256.of(bytes);
        Files.write(media.resolve(sha256), bytes);
        return new Image("media/" + sha256, sha256, type, bytes.length, width, height, Optional.empty());
    }
}
