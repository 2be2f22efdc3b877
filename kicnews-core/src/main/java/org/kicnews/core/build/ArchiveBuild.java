package org.kicnews.core.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.build.Holdings.Volume;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.ids.IdLock;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveDecisions;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.IssueImporter;
import org.kicnews.core.spi.Original;

/**
 * Builds an archive: reads every original below a folder and writes all outputs.
 *
 * <p>The outputs depend on the originals, the settings and the toolkit's version only. What the last build made from the
 * same is not made again: nothing at all is written where nothing changed, and only originals that changed are read.
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
        try (Staging staging = Staging.beside(settings.outputDirectory())) {
            Optional<BuildIndex> last = BuildIndex.read(staging.index());
            Discovery discovery = Discovery.below(
                    settings.issuesDirectory(),
                    Stream.concat(Stream.of(settings.outputDirectory()), settings.excluded().stream())
                            .toList(),
                    last.map(BuildIndex::inputs).orElse(List.of()));
            if (discovery.originals().isEmpty() && discovery.findings().isEmpty()) {
                // An empty folder is a disk that is not there rather than the wish to have no archive.
                throw new BuildException(
                        BuildException.Reason.NO_ORIGINALS,
                        settings.issuesDirectory().toAbsolutePath().normalize());
            }
            listener.found(discovery.originals().size());
            Fingerprint importing =
                    Fingerprint.ofImporting(settings.archive().toolkitVersion(), settings.importing(), importers);
            String fingerprint = Fingerprint.ofOutputs(importing, settings, chosen, discovery.findings())
                    .hash();
            if (last.isPresent() && last.get().covers(fingerprint, discovery.originals(), settings.outputDirectory())) {
                return last.get().result().asUpToDate();
            }
            Made made = build(settings, chosen, discovery, importing.hash(), staging, listener);
            remember(fingerprint, discovery, made, settings.outputDirectory(), staging.index());
            return made.result();
        }
    }

    /** What a build has made and published. */
    private record Made(BuildResult result, Manifest manifest) {}

    private Made build(
            BuildSettings settings,
            List<ArchiveExporter> chosen,
            Discovery discovery,
            String fingerprint,
            Staging staging,
            BuildListener listener)
            throws IOException, InterruptedException {
        MediaFolder media =
                new MediaFolder(staging.work(), settings.outputDirectory().resolve(MEDIA_OWNER));
        IssueStore store = new IssueStore(staging.cache());
        GuardedReading reading = new GuardedReading(importers, settings.importing(), media, settings.timeout());
        ReadingRoom.Result read = new ReadingRoom(reading, store, media, fingerprint, settings.threads())
                .read(discovery.originals(), listener);
        List<ArchiveDecisions> decisions = new ArrayList<>();
        for (IssueImporter importer : importers) {
            decisions.add(importer.decisions(settings.importing()));
        }
        Holdings holdings = Holdings.of(read.issues(), decisions);
        List<Finding> archiveFindings = new ArrayList<>(discovery.findings());
        archiveFindings.addAll(read.findings());
        decisions.forEach(decision -> archiveFindings.addAll(decision.findings()));
        archiveFindings.addAll(holdings.findings());
        PublishedIds published = publishedIds(settings, holdings, store);
        archiveFindings.addAll(published.findings());
        Tally tally = new Tally();
        try (Exports exports = Exports.begin(chosen, settings.archive(), media, staging)) {
            for (Volume volume : holdings.volumes()) {
                Issue issue = published.applyTo(assemble(volume, store));
                tally.add(issue);
                exports.add(issue);
            }
            exports.finish(archiveFindings, listener);
        }
        if (chosen.stream().anyMatch(exporter -> exporter.name().equals(MEDIA_OWNER))) {
            media.moveTo(staging.folder().resolve(MEDIA_OWNER), tally.pictures.values());
        }
        Manifest manifest = writeManifest(settings, discovery, staging);
        staging.publish();
        store.retain(read.issues().stream().map(ReadIssue::key).collect(Collectors.toSet()));
        return new Made(tally.result(discovery.originals().size(), archiveFindings), manifest);
    }

    private static PublishedIds publishedIds(BuildSettings settings, Holdings holdings, IssueStore store)
            throws IOException {
        IdLock lock =
                settings.idsLock().isPresent() ? IdLock.read(settings.idsLock().get()) : IdLock.empty();
        PublishedIds.Survey survey = new PublishedIds.Survey();
        if (!lock.entries().isEmpty()) {
            for (Volume volume : holdings.volumes()) {
                survey.add(assemble(volume, store));
            }
        }
        return survey.compareWith(lock);
    }

    private static Issue assemble(Volume volume, IssueStore store) throws IOException {
        List<Issue> forms = new ArrayList<>();
        for (ReadIssue form : volume.forms()) {
            forms.add(store.get(form.key()));
        }
        return Renaming.of(Collation.of(forms), volume.id());
    }

    private static Manifest writeManifest(BuildSettings settings, Discovery discovery, Staging staging)
            throws IOException {
        Manifest manifest = Manifest.of(
                settings.archive().toolkitVersion(), discovery.originals(), staging.folder(), staging.files());
        try (OutputStream out = Files.newOutputStream(staging.folder().resolve(Staging.MANIFEST))) {
            manifest.write(out);
        }
        return manifest;
    }

    private static void remember(String fingerprint, Discovery discovery, Made made, Path outputs, Path index)
            throws IOException {
        List<FileState> inputs = new ArrayList<>();
        for (Original original : discovery.originals()) {
            inputs.add(FileState.of(original.path(), original.file(), original.sha256()));
        }
        List<FileState> written = new ArrayList<>();
        for (Manifest.Entry entry : made.manifest().outputs()) {
            written.add(FileState.of(entry.path(), outputs.resolve(entry.path()), entry.sha256()));
        }
        Path manifest = outputs.resolve(Staging.MANIFEST);
        written.add(FileState.of(Staging.MANIFEST, manifest, Hashes.of(manifest)));
        new BuildIndex(fingerprint, inputs, written, made.result()).write(index);
    }

    private List<ArchiveExporter> chosenExporters(Set<String> names) throws BuildException {
        Set<String> known = exporters.stream().map(ArchiveExporter::name).collect(Collectors.toSet());
        for (String name : names.stream().sorted().toList()) {
            if (!known.contains(name)) {
                throw new BuildException(
                        BuildException.Reason.UNKNOWN_OUTPUT,
                        name,
                        String.join(", ", known.stream().sorted().toList()));
            }
        }
        return exporters.stream()
                .filter(exporter -> names.isEmpty() || names.contains(exporter.name()))
                .toList();
    }

    private static void checkFolders(Path issues, Path outputs) throws BuildException {
        if (!Files.isDirectory(issues)) {
            throw new BuildException(
                    BuildException.Reason.NO_ISSUES_FOLDER,
                    issues.toAbsolutePath().normalize());
        }
        Path from = issues.toAbsolutePath().normalize();
        Path to = outputs.toAbsolutePath().normalize();
        if (from.startsWith(to)) {
            throw new BuildException(BuildException.Reason.ISSUES_AMONG_OUTPUTS, from, to);
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
            return new BuildResult(originals, issues, articles, pictures.size(), unbalanced, false, all);
        }
    }
}
