package org.kicnews.exporter.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.exporter.fixture.Exporting;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.w3c.dom.Document;

/** Makes books in memory, opens them and has them checked. */
final class Library {
    private final MemoryFolder files;

    private Library(MemoryFolder files) {
        this.files = files;
    }

    static Library of(ArchiveInfo archive, MediaSource media, List<Issue> issues) throws IOException {
        MemoryFolder files = new MemoryFolder();
        Exporting.run(new EpubExporter(), archive, media, files, issues, List.of());
        return new Library(files);
    }

    /** All files that were written. */
    Map<String, byte[]> files() {
        return files.files();
    }

    Map<String, byte[]> books() {
        Map<String, byte[]> books = new TreeMap<>(files());
        books.keySet().removeIf(name -> !name.endsWith(".epub"));
        return books;
    }

    /** The entries of a book, in their order. */
    Map<String, byte[]> entries(String book) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(files().get(book)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** A page of a book as text. */
    String text(String book, String name) throws IOException {
        byte[] bytes = entries(book).get("EPUB/" + name);
        if (bytes == null) {
            throw new IllegalArgumentException(
                    name + " is not in " + entries(book).keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A page of a book as a tree. */
    Document page(String book, String name) throws Exception {
        return parse(text(book, name).getBytes(StandardCharsets.UTF_8));
    }

    static Document parse(byte[] xml) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new org.xml.sax.InputSource(InputStream.nullInputStream()));
        return builder.parse(new ByteArrayInputStream(xml));
    }

    /** What epubcheck says of a book, from usage notes to errors. */
    List<String> remarks(String book) throws IOException {
        Path file = Files.createTempFile("kicnews-test-", ".epub");
        try {
            Files.write(file, files().get(book));
            Remarks remarks = new Remarks(book);
            new EpubCheck(file.toFile(), remarks).doValidate();
            return remarks.list;
        } finally {
            Files.delete(file);
        }
    }

    private static final class Remarks extends DefaultReportImpl {
        private final List<String> list = new ArrayList<>();

        private Remarks(String book) {
            super(book);
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            if (message.getSeverity() != Severity.SUPPRESSED) {
                list.add(message.getSeverity() + " " + message.getID() + " " + location + " "
                        + message.getMessage(arguments));
            }
        }
    }
}
