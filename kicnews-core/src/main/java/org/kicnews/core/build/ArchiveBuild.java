package org.kicnews.core.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kicnews.core.build.Holdings.Volume;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.IssueImporter;

/**
 * Builds an archive: reads every original below a folder and writes all outputs.
 *
 * <p>The outputs depend on the originals, the settings and the toolkit's version only.
 */
public final class ArchiveBuild {
    /** The exporter whose folder holds the pictures, to which {@link Image#path()} is relative. */
    private static final String MEDIA_OWNER = "json";

    private final List<IssueImporter> importers;
    private final List<ArchiveExporter> exporters;

    /** A build with these importers, tried in order, and exporters. */
    public ArchiveBuild(List<IssueImporter> importers, List<ArchiveExporter> exporters) {
        this.importers = List.copyOf(importers);
        this.exporters = exporters.stream()
                .sorted(Comparator.comparing(ArchiveExporter::name))
                .toList();
    }

    /** A build with the importers and exporters that a class loader offers. */
    public static ArchiveBuild withServicesOf(ClassLoader loader) {
        return new ArchiveBuild(load(IssueImporter.class, loader), load(ArchiveExporter.class, loader));
    }

    private static <T> List<T> load(Class<T> contract, ClassLoader loader) {
        return ServiceLoader.load(contract, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(service -> service.getClass().getName()))
                .toList();
    }

    /**
     * Runs the build.
     *
     * @throws BuildException if the folders or the settings make a build impossible
     * @throws IOException if a folder cannot be read or written
     * @throws InterruptedException if the build is told to stop; the old outputs stay
     */
    public BuildResult run(BuildSettings settings, BuildListener listener)
            throws BuildException, IOException, InterruptedException {
        checkFolders(settings.issuesDirectory(), settings.outputDirectory());
        List<ArchiveExporter> chosen = chosenExporters(settings.exporters());
        Discovery discovery = Discovery.below(settings.issuesDirectory(), settings.outputDirectory());
        listener.found(discovery.originals().size());
        try (Staging staging = Staging.beside(settings.outputDirectory())) {
            MediaFolder media = new MediaFolder(staging.work());
            Spool spool = new Spool(staging.work().resolve("issues"));
            GuardedReading reading = new GuardedReading(importers, settings.importing(), media, settings.timeout());
            ReadingRoom.Result read =
                    new ReadingRoom(reading, spool, settings.threads()).read(discovery.originals(), listener);
            Holdings holdings = Holdings.of(read.issues());
            List<Finding> archiveFindings = new ArrayList<>(discovery.findings());
            archiveFindings.addAll(read.findings());
            archiveFindings.addAll(holdings.findings());
            Tally tally = new Tally();
            try (Exports exports = Exports.begin(chosen, settings.archive(), media, staging)) {
                for (Volume volume : holdings.volumes()) {
                    Issue issue = assemble(volume, spool);
                    tally.add(issue);
                    exports.add(issue);
                }
                exports.finish(archiveFindings, listener);
            }
            if (chosen.stream().anyMatch(exporter -> exporter.name().equals(MEDIA_OWNER))) {
                media.moveTo(staging.folder().resolve(MEDIA_OWNER), tally.pictures.values());
            }
            writeManifest(settings, discovery, staging);
            staging.publish();
            return tally.result(discovery.originals().size(), archiveFindings);
        }
    }

    private static Issue assemble(Volume volume, Spool spool) throws IOException {
        List<Issue> forms = new ArrayList<>();
        for (ReadIssue form : volume.forms()) {
            forms.add(spool.get(form.position()));
        }
        return Renaming.of(Collation.of(forms), volume.id());
    }

    private static void writeManifest(BuildSettings settings, Discovery discovery, Staging staging) throws IOException {
        Manifest manifest = Manifest.of(
                settings.archive().toolkitVersion(), discovery.originals(), staging.folder(), staging.files());
        try (OutputStream out = Files.newOutputStream(staging.folder().resolve(Staging.MANIFEST))) {
            manifest.write(out);
        }
    }

    private List<ArchiveExporter> chosenExporters(Set<String> names) throws BuildException {
        Set<String> known = exporters.stream().map(ArchiveExporter::name).collect(Collectors.toSet());
        for (String name : names.stream().sorted().toList()) {
            if (!known.contains(name)) {
                throw new BuildException("There is no output called \"" + name + "\". The outputs are: "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
        return exporters.stream()
                .filter(exporter -> names.isEmpty() || names.contains(exporter.name()))
                .toList();
    }

    private static void checkFolders(Path issues, Path outputs) throws BuildException {
        if (!Files.isDirectory(issues)) {
            throw new BuildException(
                    "The issues folder " + issues.toAbsolutePath().normalize()
                            + " does not exist. Put the PDF and Word files there, or name their folder with"
                            + " -Dkicnews.issuesDirectory=FOLDER.");
        }
        Path from = issues.toAbsolutePath().normalize();
        Path to = outputs.toAbsolutePath().normalize();
        if (from.startsWith(to)) {
            throw new BuildException("The issues folder " + from + " lies in the output folder " + to
                    + ", which is replaced by every build. Name another one with -Dkicnews.outputDirectory=FOLDER.");
        }
    }

    /** Counts what goes by. */
    private static final class Tally {
        private int issues;
        private int articles;
        private int unbalanced;
        private final Map<String, Image> pictures = new TreeMap<>();
        private final List<Finding> findings = new ArrayList<>();

        private void add(Issue issue) {
            issues++;
            articles += (int) issue.articles().count();
            unbalanced += issue.ledger().balances() ? 0 : 1;
            issue.images().forEach(image -> pictures.putIfAbsent(image.path(), image));
            findings.addAll(issue.findings());
        }

        private BuildResult result(int originals, List<Finding> archiveFindings) {
            List<Finding> all = new ArrayList<>(archiveFindings);
            all.addAll(findings);
            return new BuildResult(originals, issues, articles, pictures.size(), unbalanced, all);
        }
    }
}
