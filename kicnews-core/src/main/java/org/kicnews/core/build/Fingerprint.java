package org.kicnews.core.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;

/**
 * Puts everything but the originals that outputs depend on into one hash: the toolkit, the configuration, the profile
 * and the corrections.
 */
final class Fingerprint {
    private static final String SNAPSHOT = "-SNAPSHOT";

    private final List<String> facts = new ArrayList<>();

    /** What an imported issue depends on. */
    static Fingerprint ofImporting(String toolkitVersion, ImportSettings settings, List<?> importers)
            throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.addToolkit(toolkitVersion, importers);
        fingerprint.add(settings.language(), String.join("\n", settings.passwords()), settings.limits());
        fingerprint.addFile(settings.profile());
        fingerprint.addFolder(settings.corrections());
        return fingerprint;
    }

    /** What the outputs depend on. */
    static Fingerprint ofOutputs(Fingerprint importing, BuildSettings settings, List<?> exporters, List<Finding> found)
            throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(importing.hash(), found);
        fingerprint.addArchive(settings.archive());
        fingerprint.addFile(settings.idsLock());
        fingerprint.add(settings.selection());
        fingerprint.addToolkit(settings.archive().toolkitVersion(), exporters);
        return fingerprint;
    }

    /** What the outputs of an exporter depend on beside the issues. */
    static Fingerprint ofExporting(ArchiveInfo archive, ArchiveExporter exporter) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(exporter.name());
        fingerprint.addArchive(archive);
        fingerprint.addToolkit(archive.toolkitVersion(), List.of(exporter));
        return fingerprint;
    }

    /** The hash of all facts. */
    String hash() {
        return Sha256.of(String.join("\u0000", facts));
    }

    private void add(Object... more) {
        Stream.of(more).map(String::valueOf).forEach(facts::add);
    }

    private void addArchive(ArchiveInfo archive) throws IOException {
        add(archive);
        for (Path file : archive.books().files()) {
            add(file.getFileName());
            addFile(Optional.of(file));
        }
    }

    /** A snapshot's version says nothing about its code; the state of its files does. */
    private void addToolkit(String version, List<?> services) throws IOException {
        add(version);
        boolean snapshot = version.endsWith(SNAPSHOT);
        if (snapshot) {
            addCode(Fingerprint.class);
        }
        for (Object service : services) {
            add(service.getClass().getName());
            if (snapshot) {
                addCode(service.getClass());
            }
        }
    }

    private void addCode(Class<?> type) throws IOException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            return;
        }
        try {
            addTimes(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Code that does not come from a file system has no times to tell.
            add(source.getLocation());
        }
    }

    private void addTimes(Path code) throws IOException {
        try (Stream<Path> walk = Files.walk(code)) {
            for (Path file : walk.sorted().toList()) {
                add(file, Files.getLastModifiedTime(file).toMillis());
            }
        }
    }

    private void addFile(Optional<Path> file) throws IOException {
        add(file.isPresent() && Files.isRegularFile(file.get()) ? Sha256.of(file.get()) : "none");
    }

    private void addFolder(Optional<Path> folder) throws IOException {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder.get())) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                add(folder.get().relativize(file), Sha256.of(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
