package org.kicnews.core.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.across.ArchiveChecks;
import org.kicnews.core.build.Holdings.Volume;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.ids.IdLock;
import org.kicnews.core.spi.ArchiveDecisions;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.IssueImporter;
import org.kicnews.core.spi.Original;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds an archive: reads every original below a folder and writes all outputs.
 *
 * <p>The outputs depend on the originals, the settings and the toolkit's version only. What the last build made from the
 * same is not made again: nothing at all is written where nothing changed, and only originals that changed are read.
 */
public final class ArchiveBuild {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveBuild.class);

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
            Choice choice = new Choice(settings.selection(), importers, settings.importing());
            Discovery discovery = discover(settings, choice, last);
            listener.found(discovery.originals().size());
            Fingerprint importing =
                    Fingerprint.ofImporting(settings.archive().toolkitVersion(), settings.importing(), importers);
            String fingerprint = Fingerprint.ofOutputs(importing, settings, chosen, discovery.findings())
                    .hash();
            if (last.isPresent()) {
                Optional<String> stale =
                        last.get().staleness(fingerprint, discovery.originals(), settings.outputDirectory());
                if (stale.isEmpty()) {
                    return last.get().result().asUpToDate();
                }
                LOG.debug("Building, since {}", stale.get());
            } else {
                LOG.debug("Building, since nothing is known of a last build");
            }
            Made made = build(settings, chosen, discovery, choice, importing.hash(), staging, last, listener);
            remember(fingerprint, discovery, made, settings.outputDirectory(), staging.index());
            return made.result();
        }
    }

    private static Discovery discover(BuildSettings settings, Choice choice, Optional<BuildIndex> last)
            throws BuildException, IOException {
        Discovery found = Discovery.below(
                settings.issuesDirectory(),
                Stream.concat(Stream.of(settings.outputDirectory()), settings.excluded().stream())
                        .toList(),
                last.map(BuildIndex::inputs).orElse(List.of()),
                choice::mayHold);
        Discovery discovery = new Discovery(found.originals(), choice.of(found.findings()));
        if (discovery.originals().isEmpty() && discovery.findings().isEmpty()) {
            throw nothing(settings);
        }
        return discovery;
    }

    /** An empty folder is a disk that is not there rather than the wish to have no archive. */
    private static BuildException nothing(BuildSettings settings) {
        Path folder = settings.issuesDirectory().toAbsolutePath().normalize();
        return settings.selection().isAll()
                ? new BuildException(BuildException.Reason.NO_ORIGINALS, folder)
                : new BuildException(BuildException.Reason.NOTHING_SELECTED, settings.selection(), folder);
    }

    /** What a build has made and published. */
    private record Made(BuildResult result, NewOutputs outputs) {}

    private Made build(
            BuildSettings settings,
            List<ArchiveExporter> chosen,
            Discovery discovery,
            Choice choice,
            String fingerprint,
            Staging staging,
            Optional<BuildIndex> index,
            BuildListener listener)
            throws BuildException, IOException, InterruptedException {
        LastOutputs last = new LastOutputs(settings.outputDirectory(), index);
        NewOutputs outputs = new NewOutputs(staging.folder(), last);
        MediaFolder media = new MediaFolder(staging.work(), last);
        IssueStore store = new IssueStore(staging.cache());
        GuardedReading reading = new GuardedReading(importers, settings.importing(), media, settings.timeout());
        ReadingRoom.Result read = choice.of(new ReadingRoom(reading, store, media, fingerprint, settings.threads())
                .read(discovery.originals(), listener));
        List<Original> originals = choice.of(discovery.originals(), read);
        if (originals.isEmpty() && !choice.isOfAll()) {
            throw nothing(settings);
        }
        List<ArchiveDecisions> decisions = new ArrayList<>();
        for (IssueImporter importer : importers) {
            decisions.add(importer.decisions(settings.importing()));
        }
        Holdings holdings = choice.isOfAll() ? Holdings.of(read.issues(), decisions) : Holdings.ofSome(read.issues());
        List<Finding> archiveFindings = new ArrayList<>(discovery.findings());
        archiveFindings.addAll(read.findings());
        decisions.forEach(decision -> archiveFindings.addAll(decision.findings()));
        archiveFindings.addAll(holdings.findings());
        for (ArchiveExporter exporter : chosen) {
            archiveFindings.addAll(exporter.check(settings.archive()));
        }
        PageDrawings drawings =
                new PageDrawings(discovery.originals(), importers, settings.importing(), settings.timeout());
        PublishedIds published = publishedIds(settings, holdings, store, drawings, fingerprint);
        archiveFindings.addAll(published.findings());
        ArchiveChecks checks = new ArchiveChecks();
        Tally tally = new Tally();
        try (Exports exports = new Exports(settings.threads())) {
            exports.follow(tally, fingerprint);
            exports.follow(checks, fingerprint);
            for (ArchiveExporter exporter : chosen) {
                exports.begin(exporter, settings.archive(), media, outputs);
            }
            List<StoredIssue> issues = holdings.volumes().stream()
                    .map(volume -> new StoredIssue(volume, store, published, drawings))
                    .toList();
            exports.draw(issues);
            if (choice.isOfAll()) {
                archiveFindings.addAll(checks.findings(
                        issues.stream().map(issue -> issue.seenBy(fingerprint)).toList()));
            }
            exports.finish(issues, archiveFindings, listener);
        }
        if (chosen.stream().anyMatch(exporter -> exporter.name().equals(MediaFolder.OWNER))) {
            outputs.addPictures(MediaFolder.OWNER, media, tally.pictures());
        }
        Manifest manifest = Manifest.of(settings.archive().toolkitVersion(), originals, outputs.entries());
        try (OutputStream out = Files.newOutputStream(staging.folder().resolve(Staging.MANIFEST))) {
            manifest.write(out);
        }
        staging.publish();
        store.forgetUnused();
        return new Made(tally.result(discovery.originals().size()), outputs);
    }

    private static PublishedIds publishedIds(
            BuildSettings settings, Holdings holdings, IssueStore store, PageDrawings drawings, String fingerprint)
            throws IOException {
        IdLock lock =
                settings.idsLock().isPresent() ? IdLock.read(settings.idsLock().get()) : IdLock.empty();
        if (!settings.selection().isAll()) {
            // Of the other issues nothing is known here, least of all that they are gone.
            lock = lock.ofIssues(holdings.volumes().stream().map(Volume::id).collect(Collectors.toSet()));
        }
        if (lock.entries().isEmpty()) {
            return PublishedIds.without(lock);
        }
        PublishedIds unpublished = PublishedIds.without(IdLock.empty());
        PublishedIds.Survey survey = new PublishedIds.Survey();
        for (Volume volume : holdings.volumes()) {
            survey.add(new StoredIssue(volume, store, unpublished, drawings).seenBy(fingerprint));
        }
        return survey.compareWith(lock);
    }

    private static void remember(String fingerprint, Discovery discovery, Made made, Path outputs, Path index)
            throws IOException {
        List<FileState> inputs = new ArrayList<>();
        for (Original original : discovery.originals()) {
            inputs.add(FileState.of(original.path(), original.file(), original.sha256()));
        }
        List<OutputState> written = new ArrayList<>(made.outputs().states(outputs));
        Path manifest = outputs.resolve(Staging.MANIFEST);
        FileState itsState = FileState.of(Staging.MANIFEST, manifest, Sha256.of(manifest));
        written.add(new OutputState(itsState, Optional.empty()));
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
}
