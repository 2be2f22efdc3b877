package org.kicnews.damaged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** All damaged files. The issues that they are made of are not among the good ones that they lie beside. */
final class Collection {
    private static final Path PROJECT = Path.of(System.getProperty("kicnews.project"));
    private static final List<String> GOOD = List.of("41", "042", "47");

    private Collection() {}

    /** The good issues, as they are in the sample archive. */
    static List<Path> good() throws IOException {
        return samples().stream()
                .filter(file -> GOOD.stream().anyMatch(nameOf(file)::contains))
                .toList();
    }

    /** Files by fuzzers and of real damage that are not part of the project; none where their folder is absent. */
    static List<Path> shared() throws IOException {
        Path folder = Path.of(System.getProperty("kicnews.shared"), "real", "hostile");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The damaged files, each under a name of its own. */
    static List<Damaged> damaged() throws IOException {
        byte[] pdf = Files.readAllBytes(sample("weekly-43.pdf"));
        byte[] tagged = Files.readAllBytes(sample("46"));
        byte[] word = Files.readAllBytes(sample("44"));
        byte[] old = Files.readAllBytes(
                PROJECT.resolve("kicnews-import/src/test/resources/org/kicnews/importer/doc/small.doc"));
        List<Damaged> all = new ArrayList<>();
        all.addAll(Mutilations.truncated("pdf", pdf, ".pdf"));
        all.addAll(Mutilations.truncated("word", word, ".docx"));
        all.addAll(Mutilations.truncated("old", old, ".doc"));
        for (int bits : new int[] {10, 100, 1_000, 10_000}) {
            all.add(Mutilations.flipped("pdf", tagged, bits, ".pdf"));
            all.add(Mutilations.flipped("word", word, bits, ".docx"));
            all.add(Mutilations.flipped("old", old, bits, ".doc"));
        }
        all.add(Mutilations.blanked("pdf", tagged, ".pdf"));
        all.add(Mutilations.blanked("word", word, ".docx"));
        all.add(Mutilations.doubled("pdf", pdf, ".pdf"));
        all.add(Mutilations.doubled("word", word, ".docx"));
        all.add(Mutilations.asText("pdf", tagged, ".pdf"));
        all.add(Mutilations.asText("word", word, ".docx"));
        byte[] open = opened(pdf);
        all.add(Mutilations.swapped("pdf", open, 0, 1));
        all.add(Mutilations.swapped("pdf", open, 2, 5));
        all.add(Mutilations.swapped("pdf", open, 6, 9));
        all.add(encrypted(pdf));
        all.addAll(HostilePdfs.all());
        all.addAll(HostileWordFiles.all());
        all.addAll(disguised(pdf, word, old));
        return all;
    }

    private static List<Damaged> disguised(byte[] pdf, byte[] word, byte[] old) {
        return List.of(
                new Damaged("pdf-in-disguise.docx", pdf),
                new Damaged("word-in-disguise.pdf", word),
                new Damaged("old-in-disguise.docx", old),
                new Damaged("text-in-disguise.pdf", text("This is no PDF.")),
                new Damaged("page-in-disguise.doc", text("<html><body><p>This is no Word file.</p></body></html>")),
                new Damaged("message-in-disguise.pdf", text("MIME-Version: 1.0\n\nThis is a message.")),
                new Damaged("noise.pdf", Mutilations.noise(100_000)),
                new Damaged("noise.docx", Mutilations.noise(100_000)),
                new Damaged("noise.doc", Mutilations.noise(100_000)),
                new Damaged("zeros.pdf", new byte[100_000]),
                new Damaged("zeros.docx", new byte[100_000]),
                new Damaged("one-byte.pdf", new byte[] {'%'}),
                new Damaged("header-only.pdf", text("%PDF-1.7\n")),
                new Damaged("header-only.docx", new byte[] {'P', 'K', 3, 4}),
                new Damaged("empty.pdf", new byte[0]),
                new Damaged("empty.docx", new byte[0]),
                new Damaged("a\nname\u001b[31m with\u202e a line end.pdf", text("%PDF-1.7\n")),
                new Damaged("up\\..\\..\\up.pdf", text("%PDF-1.7\n")),
                new Damaged("<script>alert(1)<&script>.pdf", text("%PDF-1.7\n")),
                new Damaged("=cmd|' -C calc'!A0.docx", text("PK")));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same PDF with every object in the open. */
    private static byte[] opened(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static Damaged encrypted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Damaged("encrypted.pdf", bytes.toByteArray());
        }
    }

    private static Path sample(String part) throws IOException {
        return samples().stream()
                .filter(file -> nameOf(file).contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT.resolve("samples/archive/src/issues"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
