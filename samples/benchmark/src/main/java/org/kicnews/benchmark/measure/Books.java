package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kicnews.benchmark.archive.Form;
import org.kicnews.benchmark.child.Build;

/** The EPUB of the issues of a year beside those that pandoc and calibre make of the same. */
final class Books implements Measurement {
    private static final int ISSUES = 50;

    @Override
    public String name() {
        return "books";
    }

    @Override
    public void run(Lab lab) throws IOException, InterruptedException {
        Path issues = lab.archives().archive(Form.DOCX, ISSUES);
        for (int threads = 1; threads <= 2; threads++) {
            String count = Integer.toString(threads);
            Run own = Median.of(
                    lab.rounds(),
                    () -> lab.java(
                            List.of(),
                            Build.class,
                            List.of(issues.toString(), lab.empty("books").toString(), count, "epub")));
            lab.note(own.row(
                    name(), "kicnews, from DOCX, " + threads + (threads == 1 ? " thread" : " threads"), ISSUES));
        }
        Path outputs = lab.empty("books");
        lab.java(List.of(), Build.class, List.of(issues.toString(), outputs.toString(), "2", "epub"));
        Path work = lab.empty("others");
        Path book = onlyBook(outputs);
        Path chapters = unpacked(book, work.resolve("book"));
        if (Command.exists("pandoc")) {
            shell(lab, "pandoc, from DOCX", "pandoc \"$0\"/*.docx -t epub3 -o \"$1\"/a.epub", issues, work);
            String files = "$(find . -name '*.xhtml' | sort)";
            shell(
                    lab,
                    "pandoc, from the XHTML of kicnews's book",
                    "cd \"$0\" && pandoc -f html " + files + " --metadata title=x -t epub3 -o \"$1\"/b.epub",
                    chapters,
                    work);
        }
        if (Command.exists("ebook-convert")) {
            shell(lab, "calibre, from kicnews's book", "ebook-convert \"$0\" \"$1\"/c.epub >/dev/null", book, work);
        }
    }

    private void shell(Lab lab, String subject, String line, Path first, Path second)
            throws IOException, InterruptedException {
        List<String> command = List.of("sh", "-c", line, first.toString(), second.toString());
        lab.note(lab.command().run(command).row(name(), subject, ISSUES));
    }

    private static Path onlyBook(Path outputs) throws IOException {
        try (Stream<Path> files = Files.list(outputs.resolve("epub"))) {
            return files.filter(file -> file.toString().endsWith(".epub"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path unpacked(Path book, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
        return folder.resolve("EPUB");
    }
}
