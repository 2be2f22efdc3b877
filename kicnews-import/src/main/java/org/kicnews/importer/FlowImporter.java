package org.kicnews.importer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.spi.ArchiveDecisions;
import org.kicnews.core.spi.ImportResult;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.IssueImporter;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.PictureAddresses;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowReader;
import org.kicnews.importer.flow.UnreadableOriginalException;
import org.kicnews.importer.structure.FileName;
import org.kicnews.importer.structure.Recogniser;
import org.kicnews.importer.structure.Subject;
import org.kicnews.importer.structure.corrections.Corrections;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.reconcile.Reconciliation;

/** Imports every format that a {@link FlowReader} reads: reader, recogniser, corrections. */
public final class FlowImporter implements IssueImporter {
    private final List<FlowReader> readers;
    private final Profiles profiles = new Profiles();

    /** An importer with the readers that the class path offers. */
    public FlowImporter() {
        this(ServiceLoader.load(FlowReader.class, FlowReader.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted((a, b) -> a.getClass().getName().compareTo(b.getClass().getName()))
                .toList());
    }

    /** An importer with these readers. */
    public FlowImporter(List<FlowReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public boolean accepts(Original original) {
        return reader(original).isPresent();
    }

    @Override
    public ImportResult read(Original original, ImportSettings settings, MediaSink media) throws IOException {
        FlowReader reader =
                reader(original).orElseThrow(() -> new IllegalArgumentException("not accepted: " + original.path()));
        Flow flow;
        try {
            flow = reader.read(original, settings, media);
        } catch (UnreadableOriginalException e) {
            return ImportResult.failed(e.findings());
        }
        Profiles.Loaded profile = profiles.load(settings);
        SourceFile source = new SourceFile(
                original.path(), original.sha256(), original.size(), flow.format(), flow.pages(), flow.producer());
        Issue issue = new Recogniser(profile.profile()).recognise(flow, new Subject(source, settings.language()));
        Issue corrected = Reconciliation.renewed(Corrections.in(settings.corrections())
                .applyTo(issue, FileName.of(original.path()).stem(), new LineReader(profile.profile())));
        return ImportResult.of(corrected.withFindings(joined(corrected.findings(), profile.findings())));
    }

    @Override
    public Optional<Integer> numberInName(String path, ImportSettings settings) throws IOException {
        FileName name = FileName.of(path);
        if (Corrections.in(settings.corrections()).areFiledUnder(name.stem())) {
            // They may say that it is another issue.
            return Optional.empty();
        }
        return name.ofNewsletter(profiles.load(settings).profile().masthead().titles())
                .number();
    }

    @Override
    public Map<Integer, byte[]> draw(
            Original original, ImportSettings settings, Set<Integer> pages, PictureAddresses pictures)
            throws IOException {
        Optional<FlowReader> reader = reader(original);
        try {
            return reader.isPresent() ? reader.get().draw(original, settings, pages, pictures) : Map.of();
        } catch (UnreadableOriginalException e) {
            // Its reading has said so.
            return Map.of();
        }
    }

    @Override
    public ArchiveDecisions decisions(ImportSettings settings) throws IOException {
        return Corrections.in(settings.corrections()).ofArchive();
    }

    private Optional<FlowReader> reader(Original original) {
        return readers.stream().filter(reader -> reader.accepts(original)).findFirst();
    }

    private static List<Finding> joined(List<Finding> first, List<Finding> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
