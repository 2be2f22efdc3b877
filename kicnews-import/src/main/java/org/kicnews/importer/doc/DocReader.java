package org.kicnews.importer.doc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
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

    @Override
    public boolean accepts(Original original) {
        boolean named =
                original.extension().equals("doc") || original.extension().equals("dot");
        return named && (WordFile.isOle2(original) || isRtf(original) || isHtml(original));
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
            } catch (IOException | RuntimeException e) {
                // POI answers damage with unchecked exceptions of many kinds; Word 6 and 95 have one of their own.
                throw unreadable(FindingCode.FILE_DAMAGED, String.valueOf(e.getMessage()));
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        }
        throw unreadable(FindingCode.FILE_ENCRYPTED, original.name());
    }

    private static boolean isRtf(Original original) {
        return original.signature().startsWith('{', '\\', 'r', 't', 'f');
    }

    private static boolean isHtml(Original original) {
        for (String tag : new String[] {"<html", "<!doctype html", "mime-version"}) {
            if (original.signature().contains(tag) || original.signature().contains(tag.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return original.signature().contains("MIME-Version");
    }

    private static UnreadableOriginalException unreadable(FindingCode code, String argument) {
        return new UnreadableOriginalException(Finding.of(code, Place.issue(), argument));
    }
}
