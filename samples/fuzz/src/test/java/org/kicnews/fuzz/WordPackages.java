package org.kicnews.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of Word files laid open: a line {@code ==name==} before each. The fuzzer changes the XML as it stands there,
 * and what it made is packed again; changing packed bytes would only ever test the unpacking.
 */
final class WordPackages {
    private static final Pattern HEAD = Pattern.compile("^==([^=\n]{1,100})==\n", Pattern.MULTILINE);

    /** The parts that say something about the text. */
    private static final Set<String> PARTS = Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footnotes.xml",
            "word/header1.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml");

    /** How much of a part is kept, in characters: what follows is more of the same. */
    private static final int LONGEST_PART = 6_000;

    private WordPackages() {}

    /** The sample files laid open. */
    static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path issue : Samples.issues(".docx")) {
            seeds.add(layOpen(issue));
        }
        return seeds;
    }

    private static byte[] layOpen(Path file) throws IOException {
        StringBuilder open = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PARTS.contains(entry.getName())) {
                    open.append("==").append(entry.getName()).append("==\n");
                    open.append(shorten(zip)).append('\n');
                }
            }
        }
        return open.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The beginning of a part; the reader takes what stands before the end that is missing. */
    private static String shorten(InputStream part) throws IOException {
        String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
        return text.length() <= LONGEST_PART ? text : text.substring(0, text.lastIndexOf('<', LONGEST_PART));
    }

    /** A Word file of the parts that were laid open; bytes with no such part are taken for a file themselves. */
    static byte[] pack(byte[] open) throws IOException {
        String text = new String(open, StandardCharsets.ISO_8859_1);
        Matcher head = HEAD.matcher(text);
        if (!head.find()) {
            return open;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            zip.setLevel(0);
            Set<String> names = new HashSet<>();
            boolean more = true;
            while (more) {
                String name = head.group(1);
                int from = head.end();
                more = head.find();
                if (names.add(name)) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(open, from, (more ? head.start() : open.length) - from);
                    zip.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }
}
