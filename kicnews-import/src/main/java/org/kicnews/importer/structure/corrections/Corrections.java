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
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Issue;
import org.kicnews.importer.structure.yaml.YamlException;

/** The corrections of an archive. */
public final class Corrections {
    /** No file of decisions written by hand is larger, in bytes. */
    private static final long LARGEST = 4L << 20;

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
     * @throws IOException if a file is there but cannot be read
     */
    public Issue applyTo(Issue issue, String fileStem) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        names.add(fileStem);
        names.add(issue.id());
        issue.number().map(String::valueOf).ifPresent(names::add);
        List<Finding> findings = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (String name : names) {
            decisions.addAll(decisions(name + ".yaml", findings));
        }
        return new Correcting(issue, findings).apply(decisions);
    }

    private List<Decision> decisions(String name, List<Finding> findings) throws IOException {
        Optional<Path> file = fileNamed(name);
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            if (Files.size(file.get()) > LARGEST) {
                throw new YamlException(name, 0, "larger than " + LARGEST + " bytes");
            }
            return DecisionReader.read(name, Files.readString(file.get(), StandardCharsets.UTF_8));
        } catch (YamlException e) {
            findings.add(Finding.of(FindingCode.CORRECTION_INVALID, Place.issue(), name, e.problem()));
        } catch (MalformedInputException e) {
            findings.add(Finding.of(FindingCode.CORRECTION_INVALID, Place.issue(), name, "it is not UTF-8"));
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
