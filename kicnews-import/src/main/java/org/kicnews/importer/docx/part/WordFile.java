package org.kicnews.importer.docx.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.Original;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Opens Word files, encrypted ones included. */
public final class WordFile {
    private WordFile() {}

    /** Whether the original is an OLE2 container: a file of Word 97, or a newer one that is encrypted. */
    public static boolean isOle2(Original original) {
        return original.signature().startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    }

    /** Whether the original is a zip container. */
    public static boolean isZip(Original original) {
        return original.signature().startsWith('P', 'K', 3, 4);
    }

    /**
     * Opens a file.
     *
     * @param passwords the passwords to try if it is encrypted, in order
     * @throws UnreadableOriginalException if there is no package in it that can be opened
     * @throws IOException if the original cannot be reached
     */
    public static WordPackage open(Original original, List<String> passwords, PartLimits limits)
            throws IOException, UnreadableOriginalException {
        if (isOle2(original)) {
            return new WordPackage(Container.open(decrypt(original, passwords, limits), limits), limits);
        }
        return new WordPackage(Container.open(() -> Files.newByteChannel(original.file()), limits), limits);
    }

    private static byte[] decrypt(Original original, List<String> passwords, PartLimits limits)
            throws UnreadableOriginalException {
        // POI answers damage with unchecked exceptions of many kinds; none may pass.
        try (POIFSFileSystem files = new POIFSFileSystem(original.file().toFile(), true)) {
            if (!files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw unreadable(FindingCode.FILE_UNREADABLE, "no EncryptedPackage");
            }
            EncryptionInfo info = new EncryptionInfo(files);
            Decryptor decryptor = Decryptor.getInstance(info);
            List<String> candidates = new ArrayList<>(passwords);
            candidates.add(Decryptor.DEFAULT_PASSWORD);
            for (String password : candidates) {
                if (decryptor.verifyPassword(password)) {
                    try (InputStream stream = new BoundedStream(
                            decryptor.getDataStream(files), -1, limits.partBytes(), new Budget(limits))) {
                        return stream.readAllBytes();
                    }
                }
            }
            throw unreadable(FindingCode.FILE_ENCRYPTED, original.name());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw unreadable(FindingCode.FILE_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static UnreadableOriginalException unreadable(FindingCode code, String... arguments) {
        return new UnreadableOriginalException(Finding.of(code, Place.issue(), arguments));
    }
}
