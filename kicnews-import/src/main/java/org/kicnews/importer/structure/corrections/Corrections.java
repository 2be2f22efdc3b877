package org.kicnews.importer.structure.corrections;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveDecisions;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.yaml.YamlException;

/** The corrections of an archive. */
public final class Corrections {
    /** No file of decisions written by hand is larger, in bytes. */
    private static final long LARGEST = 4L << 20;

    private static final String EXTENSION = ".yaml";

    /** The name of the file about the archive as a whole. */
    private static final String ARCHIVE = "archive";

    private final Optional<Path> folder;

    private Corrections(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The corrections in a folder, which need not exist. */
    public static Corrections in(Optional<Path> folder) {
        return new Corrections(folder);
    }

    /**
     * The issue as corrected by the files that are named after its file, its id or its number.
     *
     * @param fileStem the name of the issue's file without its extension
     * @param reader reads the titles that decisions make of other lines
     * @throws IOException if a file is there but cannot be read
     */
    public Issue applyTo(Issue issue, String fileStem, LineReader reader) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        names.add(fileStem);
        names.add(issue.id());
        issue.number().map(String::valueOf).ifPresent(names::add);
        List<Finding> findings = new ArrayList<>();
        List<Filed> decisions = new ArrayList<>();
        for (String name : names) {
            if (!name.equals(ARCHIVE)) {
                decisions(name + EXTENSION, findings).forEach(decision -> decisions.add(new Filed(decision, name)));
            }
        }
        return new Correcting(issue, reader, findings).apply(decisions);
    }

    /**
     * Whether a file of decisions has this name.
     *
     * @param name the name without its extension
     * @throws IOException if the folder is there but cannot be read
     */
    public boolean areFiledUnder(String name) throws IOException {
        return fileNamed(name + EXTENSION).isPresent();
    }

    /**
     * What is decided about the archive as a whole, in the file {@code archive.yaml}.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public ArchiveDecisions ofArchive() throws IOException {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> neverPublished = new TreeSet<>();
        Optional<Path> file = fileNamed(ARCHIVE + EXTENSION);
        if (file.isPresent()) {
            String name = ARCHIVE + EXTENSION;
            try {
                neverPublished.addAll(DecisionReader.neverPublished(name, text(name, file.get())));
            } catch (YamlException e) {
                findings.add(Finding.of(FindingCode.CORRECTION_INVALID, Place.archive(), name, e.problem()));
            }
        }
        return new ArchiveDecisions(neverPublished, names(), findings);
    }

    /** The names of all files about single issues. */
    private List<String> names() throws IOException {
        if (folder.filter(Files::isDirectory).isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(Files::isRegularFile)
                    .map(Corrections::nameOf)
                    .filter(name -> name.endsWith(EXTENSION) && !name.equals(ARCHIVE + EXTENSION))
                    .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                    .sorted()
                    .toList();
        }
    }

    private static String text(String name, Path file) throws IOException, YamlException {
        if (Files.size(file) > LARGEST) {
            throw new YamlException(name, 0, "larger than " + LARGEST + " bytes");
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new YamlException(name, 0, "it is not UTF-8");
        }
    }

    private List<Decision> decisions(String name, List<Finding> findings) throws IOException {
        Optional<Path> file = fileNamed(name);
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            return DecisionReader.read(name, text(name, file.get()));
        } catch (YamlException e) {
            findings.add(Finding.of(FindingCode.CORRECTION_INVALID, Place.issue(), name, e.problem()));
        }
        return List.of();
    }

    private Optional<Path> fileNamed(String name) throws IOException {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> name.equals(nameOf(file)) && Files.isRegularFile(file))
                    .findFirst();
        }
    }

    /** Read from the URI, since as text a name depends on what the machine's locale can say. */
    private static String nameOf(Path file) {
        String path = file.toUri().getPath();
        return Normalizer.normalize(path.substring(path.lastIndexOf('/') + 1), Normalizer.Form.NFC);
    }
}
