package org.kicnews.importer.doc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.importer.docx.part.WordFile;
import org.kicnews.importer.docx.picture.PictureKeeper;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowReader;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Reads the files of Word 97 to 2003. */
public final class DocReader implements FlowReader {
    /** How web pages and archives of them begin, as programs write it. */
    private static final List<String> HTML = List.of(
            "<html", "<HTML", "<!doctype html", "<!DOCTYPE html", "<!DOCTYPE HTML", "MIME-Version", "Mime-Version");

    @Override
    public boolean accepts(Original original) {
        boolean named =
                original.extension().equals("doc") || original.extension().equals("dot");
        return named && (WordFile.isOle2(original) || isRtf(original) || isHtml(original) || isXml(original));
    }

    @Override
    public Flow read(Original original, ImportSettings settings, MediaSink media)
            throws IOException, UnreadableOriginalException {
        if (isRtf(original)) {
            throw unreadable(FindingCode.FILE_FORMAT_NOT_SUPPORTED, "RTF");
        }
        if (isHtml(original)) {
            throw unreadable(FindingCode.FILE_FORMAT_NOT_SUPPORTED, "HTML");
        }
        if (isXml(original)) {
            throw unreadable(FindingCode.FILE_FORMAT_NOT_SUPPORTED, "XML (Word 2003)");
        }
        PictureKeeper pictures = new PictureKeeper(media, settings.limits().pixels());
        return new DocumentWalk(open(original, settings.passwords()), pictures).read();
    }

    private static HWPFDocument open(Original original, List<String> passwords) throws UnreadableOriginalException {
        List<String> candidates = new ArrayList<>(passwords);
        candidates.add("");
        for (String password : candidates) {
            // POI takes the password of a binary file from the thread; it is taken back whatever happens.
            Biff8EncryptionKey.setCurrentUserPassword(password.isEmpty() ? null : password);
            // In memory: HWPF goes on reading after it has opened the document.
            try (InputStream stream = Files.newInputStream(original.file())) {
                POIFSFileSystem files = new POIFSFileSystem(stream);
                if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                    throw unreadable(FindingCode.FILE_UNKNOWN_FORMAT, original.name());
                }
                return new HWPFDocument(files);
            } catch (EncryptedDocumentException e) {
                continue;
            } catch (OldWordFileFormatException e) {
                throw unreadable(FindingCode.FILE_FORMAT_NOT_SUPPORTED, "DOC (Word 95)");
            } catch (IOException | RuntimeException e) {
                // POI answers damage with unchecked exceptions of many kinds, some with advice to programmers.
                throw unreadable(FindingCode.FILE_DAMAGED, firstLine(e));
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        }
        throw unreadable(FindingCode.FILE_ENCRYPTED, original.name());
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean isRtf(Original original) {
        return original.signature().startsWith('{', '\\', 'r', 't', 'f');
    }

    /** Word 2003 and others save whole documents as one XML file. */
    private static boolean isXml(Original original) {
        return original.signature().contains("<?xml") && !isHtml(original);
    }

    /** Web pages, alone or in an archive with their pictures. */
    private static boolean isHtml(Original original) {
        return HTML.stream().anyMatch(original.signature()::contains);
    }

    private static UnreadableOriginalException unreadable(FindingCode code, String argument) {
        return new UnreadableOriginalException(Finding.of(code, Place.issue(), argument));
    }
}
