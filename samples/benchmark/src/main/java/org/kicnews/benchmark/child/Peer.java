package org.kicnews.benchmark.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;

/** Libraries that extract plain text. */
enum Peer {
    /** PDFBox's own extraction of PDF files. */
    STRIPPER {
        @Override
        String text(Path file) throws IOException {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
    },
    /** Apache Tika, which looks at a file's bytes to tell its format. */
    TIKA {
        private final Tika tika = new Tika();

        @Override
        String text(Path file) throws IOException {
            tika.setMaxStringLength(-1);
            try {
                return tika.parseToString(file);
            } catch (TikaException e) {
                throw new IOException(e);
            }
        }
    },
    /** POI's object model of DOCX files. */
    POI {
        @Override
        String text(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file);
                    XWPFDocument document = new XWPFDocument(in);
                    XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
                return extractor.getText();
            }
        }
    };

    /** The plain text of a file. */
    abstract String text(Path file) throws IOException;
}
