package org.kicnews.core.build;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.kicnews.core.files.WholeFile;
import org.kicnews.core.spi.Original;

/**
 * What a build remembers for the next one, beside the outputs. It speaks of this machine (times of files), so it is no
 * output itself; without it, everything is built anew.
 *
 * @param fingerprint everything but the originals that the outputs depend on
 * @param inputs the originals, by path below the issues folder
 * @param outputs the outputs, by path below the output folder
 * @param result what the build made
 */
record BuildIndex(String fingerprint, List<FileState> inputs, List<OutputState> outputs, BuildResult result) {

    /**
     * A file that changes within this time of the last look may keep its size and time, since file systems count time
     * in steps of up to two seconds (FAT).
     */
    private static final long CLOCK_STEP_NANOS = TimeUnit.SECONDS.toNanos(2);

    BuildIndex {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** The index of the last build; absent where there is none, or none that can be read. */
    static Optional<BuildIndex> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            long written = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
            BuildIndex index = IndexFormat.read(in);
            return Optional.of(new BuildIndex(
                    index.fingerprint,
                    index.inputs.stream()
                            .map(input -> written - input.modified() < CLOCK_STEP_NANOS ? input.ofUnknownTime() : input)
                            .toList(),
                    index.outputs,
                    index.result));
        } catch (IOException e) {
            // It was written by another version or cut off; the build that follows writes a new one.
            return Optional.empty();
        }
    }

    /** Writes the index, whole or not at all. */
    void write(Path file) throws IOException {
        WholeFile.write(file, out -> IndexFormat.write(this, out));
    }

    /**
     * Why a build of these originals would not make what this one made, or what of it is no longer as it was, in English, as
     * for a log; absent where nothing has to be made.
     */
    Optional<String> staleness(String otherFingerprint, List<Original> originals, Path outputFolder)
            throws IOException {
        if (!fingerprint.equals(otherFingerprint)) {
            return Optional.of("the toolkit, the configuration, the profile, the corrections or the ids are others");
        }
        Optional<String> input = changedInput(originals);
        return input.isPresent() ? input : touchedOutput(outputFolder);
    }

    private Optional<String> changedInput(List<Original> originals) {
        Map<String, String> known = inputs.stream().collect(Collectors.toMap(FileState::path, FileState::sha256));
        for (Original original : originals) {
            String hash = known.remove(original.path());
            if (!original.sha256().equals(hash)) {
                return Optional.of(original.path() + (hash == null ? " is new" : " has changed"));
            }
        }
        return known.keySet().stream().sorted().findFirst().map(path -> path + " is gone");
    }

    private Optional<String> touchedOutput(Path folder) throws IOException {
        for (OutputState output : outputs) {
            String path = output.file().path();
            if (!output.file().isUntouched(folder.resolve(path))) {
                return Optional.of("the output " + path + " was touched");
            }
        }
        return Optional.empty();
    }
}
