package org.kicnews.exporter.epub;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveInfo;

/** Identifiers that follow from names (RFC 9562, version 3), so that a book made again is the same book. */
final class Identifiers {
    private Identifiers() {}

    static String archive(ArchiveInfo archive) {
        return urn(archive.id());
    }

    static String volume(ArchiveInfo archive, Volume volume) {
        return urn(archive.id() + "/" + volume.key());
    }

    static String issue(ArchiveInfo archive, Issue issue) {
        return urn(archive.id() + "/issue/" + issue.id());
    }

    /** The identifier of a feed of the archive. */
    static String feed(ArchiveInfo archive, String name) {
        return urn(archive.id() + "/feed/" + name);
    }

    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("org.kicnews/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
