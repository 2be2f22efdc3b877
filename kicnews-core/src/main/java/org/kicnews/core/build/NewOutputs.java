package org.kicnews.core.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.kicnews.core.digest.MeasuredStream;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.OutputFolder;

/**
 * The outputs that a build makes, or takes over from the last one. Every file is hashed as it is written, so that none is
 * read again for the manifest. Exporters write at the same time.
 */
final class NewOutputs {
    private final Path folder;
    private final LastOutputs last;
    private final ConcurrentSkipListMap<String, Output> outputs = new ConcurrentSkipListMap<>();

    private record Output(Manifest.Entry entry, Optional<String> basis) {}

    /** Outputs in a folder, none yet. */
    NewOutputs(Path folder, LastOutputs last) {
        this.folder = folder;
        this.last = last;
    }

    /**
     * The folder of an exporter.
     *
     * @param name the exporter
     * @param fingerprint everything but the issues that its outputs depend on
     */
    OutputFolder of(String name, String fingerprint) {
        return new OutputFolder() {
            @Override
            public Made make(String path, Content content) throws IOException {
                return write(path, Optional.empty(), content);
            }

            @Override
            public Made make(String path, String basis, Content content) throws IOException {
                String whole = Sha256.of(fingerprint + "\u0000" + basis);
                Optional<Manifest.Entry> taken = takeOver(name + "/" + path, whole);
                return taken.isPresent() ? made(path, taken.get()) : write(path, Optional.of(whole), content);
            }

            private Made write(String path, Optional<String> basis, Content content) throws IOException {
                return made(path, NewOutputs.this.write(name + "/" + path, basis, content));
            }

            private static Made made(String path, Manifest.Entry entry) {
                return new Made(path, entry.size(), entry.sha256());
            }
        };
    }

    /** Puts pictures into the folder of an exporter, under the paths that they have in the model. */
    void addPictures(String exporter, MediaFolder media, Collection<Image> images) throws IOException {
        for (Image image : images) {
            String path = exporter + "/" + image.path();
            media.moveTo(place(path), image);
            add(new Manifest.Entry(path, image.size(), image.sha256()), Optional.empty());
        }
    }

    /** What was made, by path. */
    List<Manifest.Entry> entries() {
        return outputs.values().stream().map(Output::entry).toList();
    }

    /**
     * What to remember of what was made.
     *
     * @param published where the outputs are now
     */
    List<OutputState> states(Path published) throws IOException {
        List<OutputState> states = new ArrayList<>();
        for (Output output : outputs.values()) {
            Manifest.Entry entry = output.entry();
            FileState file = FileState.of(entry.path(), published.resolve(entry.path()), entry.sha256());
            states.add(new OutputState(file, output.basis()));
        }
        return states;
    }

    private Optional<Manifest.Entry> takeOver(String path, String basis) throws IOException {
        Optional<FileState> made = last.madeOf(path, basis);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        last.linkOrCopy(path, place(path));
        Manifest.Entry entry =
                new Manifest.Entry(path, made.get().size(), made.get().sha256());
        add(entry, Optional.of(basis));
        return Optional.of(entry);
    }

    private Manifest.Entry write(String path, Optional<String> basis, OutputFolder.Content content) throws IOException {
        OutputStream file = Files.newOutputStream(place(path), StandardOpenOption.CREATE_NEW);
        MeasuredStream measured = new MeasuredStream(file);
        try (measured) {
            content.writeTo(measured);
        }
        Manifest.Entry entry = new Manifest.Entry(path, measured.size(), measured.sha256());
        add(entry, basis);
        return entry;
    }

    private Path place(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException("not a path below the output folder: " + path);
        }
        Files.createDirectories(file.getParent());
        return file;
    }

    private void add(Manifest.Entry entry, Optional<String> basis) {
        outputs.put(entry.path(), new Output(entry, basis));
    }
}
