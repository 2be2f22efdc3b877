package org.kicnews.importer.docx.body;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;

/**
 * Chooses one of the alternatives of {@code mc:AlternateContent} (part 3, §7.6): the first that needs only what is
 * understood here, else the fallback. Newer charts, inks and 3D models are understood by their fallback only.
 */
final class Alternatives {
    private static final Set<String> UNDERSTOOD =
            Set.of("w", "wp", "a", "pic", "wps", "wpg", "wpc", "wp14", "w14", "w15", "v", "o", "c", "dgm", "m");

    private Alternatives() {}

    /** Goes to the alternative to read; false where there is none. */
    static boolean enter(XmlCursor cursor) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            if (cursor.name().equals("mc:Fallback") || cursor.name().equals("mc:Choice") && isUnderstood(cursor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnderstood(XmlCursor cursor) {
        for (String prefix : cursor.attributeOrEmpty("Requires").strip().split("\\s+")) {
            if (!UNDERSTOOD.contains(cursor.standardPrefix(prefix))) {
                return false;
            }
        }
        return true;
    }
}
