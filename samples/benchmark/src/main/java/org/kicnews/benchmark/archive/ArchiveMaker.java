package org.kicnews.benchmark.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kicnews.benchmark.print.Fonts;
import org.kicnews.benchmark.print.PdfFile;
import org.kicnews.benchmark.print.Producer;
import org.kicnews.benchmark.weekly.Weekly;
import org.kicnews.benchmark.weekly.WeeklyWriter;
import org.kicnews.benchmark.word.Hand;
import org.kicnews.benchmark.word.WordFile;

/** Makes archives. An issue is written once and linked into every archive that has it. */
public final class ArchiveMaker {
    /** The seed of all figures that the project tells. */
    public static final long SEED = 205;

    private final Path folder;
    private final WeeklyWriter writer;
    private final Fonts fonts;

    /**
     * A maker of archives.
     *
     * @param folder takes the issues and the archives; issues that are in it already are not written again
     */
    public ArchiveMaker(Path folder, WeeklyWriter writer, Fonts fonts) {
        this.folder = folder;
        this.writer = writer;
        this.fonts = fonts;
    }

    /** The folder of an archive with the issues 1 to {@code size} in one form, which is made where it is not there. */
    public Path archive(Form form, int size) throws IOException {
        Path archive = Files.createDirectories(folder.resolve(form.extension() + "-" + size));
        for (int number = 1; number <= size; number++) {
            Path issue = issue(form, number);
            Path place = archive.resolve(issue.getFileName());
            if (!Files.exists(place)) {
                Files.createLink(place, issue);
            }
        }
        return archive;
    }

    /** What an issue says. */
    public Weekly issue(int number) {
        return writer.issue(number);
    }

    /** Gives an issue of an archive one more paragraph, as a late correction would. */
    public void revise(Path archive, Form form, int number) throws IOException {
        write(form, writer.issue(number).revised(), archive.resolve(name(form, number)));
    }

    /** Takes a revision back. */
    public void restore(Path archive, Form form, int number) throws IOException {
        Files.delete(archive.resolve(name(form, number)));
        Files.createLink(archive.resolve(name(form, number)), issue(form, number));
    }

    private Path issue(Form form, int number) throws IOException {
        Path file = Files.createDirectories(folder.resolve("issues")).resolve(name(form, number));
        if (!Files.exists(file)) {
            write(form, writer.issue(number), file);
        }
        return file;
    }

    private static String name(Form form, int number) {
        return "%04d.%s".formatted(number, form.extension());
    }

    private void write(Form form, Weekly issue, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            if (form == Form.PDF) {
                PdfFile.write(issue, Producer.of(issue.number()), fonts, out);
            } else {
                WordFile.write(issue, Hand.of(issue.number()), out);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
