package org.kicnews.importer.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.FlowReader;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Reads the first files of a folder for a {@link ProfileProposal}. */
public final class Proposing {
    /** More files say nothing new of what a newsletter looks like. */
    private static final int ENOUGH = 12;

    private static final String UNKNOWN_HASH = "0".repeat(64);
    private static final MediaSink NOWHERE = (bytes, type, width, height) -> new Image(
            "media/" + UNKNOWN_HASH + ".png", UNKNOWN_HASH, type, bytes.length, width, height, Optional.empty());

    private final List<FlowReader> readers;

    /** With the readers that the class path offers. */
    public Proposing() {
        this.readers = ServiceLoader.load(FlowReader.class, FlowReader.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(reader -> reader.getClass().getName()))
                .toList();
    }

    /**
     * A proposal from what can be read below a folder; files that cannot be read say nothing.
     *
     * @throws IOException if the folder cannot be read
     */
    public ProfileProposal below(Path folder) throws IOException {
        ProfileProposal proposal = new ProfileProposal();
        int read = 0;
        for (Path file : files(folder)) {
            if (read < ENOUGH && add(folder, file, proposal)) {
                read++;
            }
        }
        return proposal;
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\.(pdf|docx|doc)"))
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(files::add);
        }
        return files;
    }

    private boolean add(Path folder, Path file, ProfileProposal proposal) throws IOException {
        byte[] begin;
        try (var in = Files.newInputStream(file)) {
            begin = in.readNBytes(Original.SIGNATURE_LENGTH);
        }
        String path = folder.relativize(file).toString().replace('\\', '/');
        Original original = new Original(file, path, Files.size(file), UNKNOWN_HASH, new Signature(begin));
        Optional<FlowReader> reader =
                readers.stream().filter(found -> found.accepts(original)).findFirst();
        if (reader.isEmpty()) {
            return false;
        }
        try {
            proposal.add(reader.get().read(original, ImportSettings.defaults(), NOWHERE));
            return true;
        } catch (UnreadableOriginalException e) {
            return false;
        }
    }
}
