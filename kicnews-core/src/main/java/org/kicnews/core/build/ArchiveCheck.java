package org.kicnews.core.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.spi.Original;

/** Compares an archive with its manifest, byte by byte: what is there, what is missing, what has changed. */
public final class ArchiveCheck {
    private final Path issues;
    private final Path outputs;
    private final List<Path> excluded;

    /**
     * A check of an archive.
     *
     * @param issues the folder of the originals
     * @param outputs the folder of the outputs, which holds the manifest
     * @param excluded files and folders that are no originals, as when the archive was built
     */
    public ArchiveCheck(Path issues, Path outputs, Collection<Path> excluded) {
        this.issues = issues;
        this.outputs = outputs;
        this.excluded = Stream.concat(Stream.of(outputs), excluded.stream()).toList();
    }

    /** What may be wrong with a file. */
    public enum Kind {
        /** The manifest names it, but it is not there. */
        MISSING,
        /** It is there, but not as the manifest says. */
        CHANGED,
        /** It is there, but the manifest does not name it. */
        UNKNOWN
    }

    /** Which part of an archive a file belongs to. */
    public enum Part {
        ORIGINAL,
        OUTPUT
    }

    /**
     * A file that is not as the manifest says.
     *
     * @param part the part of the archive
     * @param kind what is wrong
     * @param path its path below the folder of the part
     */
    public record Deviation(Part part, Kind kind, String path) {}

    /**
     * What a check found.
     *
     * @param originals how many originals the manifest names
     * @param outputs how many outputs the manifest names
     * @param deviations what is not as it says, originals first, by path
     */
    public record Result(int originals, int outputs, List<Deviation> deviations) {
        public Result {
            deviations = List.copyOf(deviations);
        }
    }

    /**
     * Runs the check.
     *
     * @throws BuildException if there is no manifest to compare with
     * @throws IOException if a file cannot be read
     */
    public Result run() throws BuildException, IOException {
        if (!Files.isRegularFile(outputs.resolve(Staging.MANIFEST))) {
            throw new BuildException(
                    BuildException.Reason.NO_MANIFEST, outputs.toAbsolutePath().normalize());
        }
        Manifest manifest = Manifest.read(outputs);
        List<Deviation> deviations = new ArrayList<>();
        Map<String, Original> originals = originals();
        for (Manifest.Entry entry : manifest.inputs()) {
            compare(originals, entry, deviations);
        }
        unknown(Part.ORIGINAL, originals.keySet(), manifest.inputs(), deviations);
        for (Manifest.Entry entry : manifest.outputs()) {
            compare(outputs, entry, deviations);
        }
        unknown(Part.OUTPUT, outputFiles(), manifest.outputs(), deviations);
        return new Result(manifest.inputs().size(), manifest.outputs().size(), deviations);
    }

    /** By the names that originals have in a manifest, which need not be those that their file system gives. */
    private static void compare(Map<String, Original> originals, Manifest.Entry entry, List<Deviation> deviations) {
        Original original = originals.get(entry.path());
        if (original == null) {
            deviations.add(new Deviation(Part.ORIGINAL, Kind.MISSING, entry.path()));
        } else if (!original.sha256().equals(entry.sha256())) {
            deviations.add(new Deviation(Part.ORIGINAL, Kind.CHANGED, entry.path()));
        }
    }

    private static void compare(Path folder, Manifest.Entry entry, List<Deviation> deviations) throws IOException {
        Path file = folder.resolve(entry.path()).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            deviations.add(new Deviation(Part.OUTPUT, Kind.MISSING, entry.path()));
        } else if (Files.size(file) != entry.size() || !Sha256.of(file).equals(entry.sha256())) {
            deviations.add(new Deviation(Part.OUTPUT, Kind.CHANGED, entry.path()));
        }
    }

    private static void unknown(
            Part part, Collection<String> found, List<Manifest.Entry> named, List<Deviation> deviations) {
        Set<String> names = named.stream().map(Manifest.Entry::path).collect(Collectors.toSet());
        for (String path : found) {
            if (!names.contains(path)) {
                deviations.add(new Deviation(part, Kind.UNKNOWN, path));
            }
        }
    }

    private Map<String, Original> originals() throws IOException {
        Map<String, Original> originals = new LinkedHashMap<>();
        if (Files.isDirectory(issues)) {
            for (Original original :
                    Discovery.below(issues, excluded, List.of(), path -> true).originals()) {
                originals.put(original.path(), original);
            }
        }
        return originals;
    }

    private List<String> outputFiles() throws IOException {
        return Staging.files(outputs).stream()
                .filter(path -> !path.equals(Staging.MANIFEST))
                .toList();
    }
}
