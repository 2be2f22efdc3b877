package org.kicnews.core.build;

import java.util.Map;
import java.util.Optional;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;

/** Names formats that issues come in but no importer reads, so that the archivist learns what to do. */
final class KnownFormat {
    private static final Map<String, String> BY_EXTENSION = Map.of(
            "doc", "DOC (Word 97–2003)",
            "hwp", "HWP (Hancom)",
            "hwpx", "HWPX (Hancom)",
            "rtf", "RTF",
            "odt", "ODT",
            "ppt", "PPT (PowerPoint 97–2003)",
            "pptx", "PPTX (PowerPoint)",
            "html", "HTML",
            "htm", "HTML");

    private KnownFormat() {}

    static Optional<String> of(Original original) {
        Signature signature = original.signature();
        if (signature.startsWith('{', '\\', 'r', 't', 'f')) {
            return Optional.of("RTF");
        }
        if (signature.contains("application/hwp+zip")) {
            return Optional.of("HWPX (Hancom)");
        }
        return Optional.ofNullable(BY_EXTENSION.get(original.extension()));
    }
}
