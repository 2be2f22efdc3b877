package org.kicnews.core.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;

/**
 * Finds the originals below a folder, in the order of their NFC paths, whatever order the file system gives.
 *
 * @param originals the files that can be opened
 * @param findings what could not be
 */
record Discovery(List<Original> originals, List<Finding> findings) {

    Discovery {
        originals = List.copyOf(originals);
        findings = List.copyOf(findings);
    }

    /**
     * Looks below a folder. Names that begin with a dot or {@code ~$} (Word's lock files) and names of the system
     * ({@code Thumbs.db}, {@code desktop.ini}) are passed over; symbolic links to files below the folder are followed.
     *
     * @param excluded files and folders that are no originals: what the build writes to, the project's own; they need not
     *     exist
     * @param known what is known of files below the folder; those that are untouched are not hashed again
     * @param wanted which paths below the folder are looked at
     */
    static Discovery below(Path folder, Collection<Path> excluded, List<FileState> known, Predicate<String> wanted)
            throws IOException {
        Set<Path> passedOver = new HashSet<>();
        for (Path path : excluded) {
            if (Files.exists(path)) {
                passedOver.add(path.toRealPath());
            }
        }
        Walk walk = new Walk(folder.toRealPath(), passedOver, known, wanted);
        Files.walkFileTree(walk.root, walk);
        List<Original> originals = walk.oneOfEachName();
        walk.findings.sort(
                Comparator.comparing(finding -> finding.place().file().orElse("")));
        return new Discovery(originals, walk.findings);
    }

    /** What calls itself an issue and is a folder is named, since a person may have looked for it among the issues. */
    private static final Pattern ISSUE_NAME = Pattern.compile("(?i)\\.(pdf|docx?)$");

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Set<Path> excluded;
        private final Map<String, FileState> known;
        private final Predicate<String> wanted;
        private final List<Original> originals = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        private Walk(Path root, Set<Path> excluded, List<FileState> known, Predicate<String> wanted) {
            this.root = root;
            this.excluded = excluded;
            this.known = known.stream().collect(Collectors.toMap(FileState::path, state -> state, (a, b) -> a));
            this.wanted = wanted;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (!isOfInterest(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (ISSUE_NAME.matcher(folder.getFileName().toString()).find()) {
                findings.add(Finding.of(FindingCode.FILE_NOT_A_FILE, Place.file(pathOf(folder))));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isOfInterest(file) && wanted.test(pathOf(file))) {
                add(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            findings.add(unreadable(file, reason));
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file, BasicFileAttributes attributes) {
            String path = pathOf(file);
            try {
                if (attributes.isSymbolicLink() && !file.toRealPath().startsWith(root)) {
                    findings.add(Finding.of(FindingCode.FILE_OUTSIDE, Place.file(path)));
                } else if (!Files.isRegularFile(file)) {
                    // A pipe would be waited for, a device never ends, and behind a link a folder may be found twice.
                    findings.add(Finding.of(FindingCode.FILE_NOT_A_FILE, Place.file(path)));
                } else {
                    originals.add(new Original(
                            file, path, Files.size(file), hashOf(path, file), new Signature(beginOf(file))));
                }
            } catch (IOException e) {
                findings.add(unreadable(file, e));
            }
        }

        /** In order of the paths; of names that only Unicode's composition tells apart, the composed one. */
        private List<Original> oneOfEachName() {
            originals.sort(Comparator.comparing(Original::path)
                    .thenComparing(original -> original.file().toUri().getPath(), Comparator.reverseOrder()));
            List<Original> chosen = new ArrayList<>();
            for (Original original : originals) {
                if (!chosen.isEmpty() && chosen.get(chosen.size() - 1).path().equals(original.path())) {
                    findings.add(Finding.of(FindingCode.FILE_NAME_TWICE, Place.file(original.path())));
                } else {
                    chosen.add(original);
                }
            }
            return chosen;
        }

        private String hashOf(String path, Path file) throws IOException {
            FileState state = known.get(path);
            return state != null && state.isUntouched(file) ? state.sha256() : Sha256.of(file);
        }

        private Finding unreadable(Path file, IOException reason) {
            return Finding.of(FindingCode.FILE_UNREADABLE, Place.file(pathOf(file)), Reasons.of(reason));
        }

        /**
         * The path below the root. It is taken from the URI, which keeps the bytes of a name; as text, a name would depend
         * on the encoding that the machine's locale gives to file names.
         */
        private String pathOf(Path file) {
            String path = root.toUri().relativize(file.toUri()).getPath();
            // The URI of a folder ends with a slash.
            path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            return Normalizer.normalize(path, Normalizer.Form.NFC);
        }

        private boolean isOfInterest(Path path) {
            String name = path.getFileName().toString();
            return !excluded.contains(path)
                    && !name.startsWith(".")
                    && !name.startsWith("~$")
                    && !name.equals("Thumbs.db")
                    && !name.equals("desktop.ini");
        }

        private static byte[] beginOf(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(Original.SIGNATURE_LENGTH);
            }
        }
    }
}
