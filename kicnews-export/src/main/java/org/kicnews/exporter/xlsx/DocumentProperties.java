package org.kicnews.exporter.xlsx;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.kicnews.core.spi.ArchiveInfo;

/** Sets what the file says of itself. Nothing of it comes from the clock or the machine. */
final class DocumentProperties {
    /** For an archive that knows no day at all. */
    private static final LocalDate NO_DAY = LocalDate.of(1980, 1, 1);

    private DocumentProperties() {}

    static void set(Book book, ArchiveInfo info, Optional<LocalDate> lastIssue) {
        Instant time = info.timestamp()
                .orElseGet(() ->
                        lastIssue.orElse(NO_DAY).atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties properties = book.whole().getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(CellText.of(book.labels().format("document.title", info.title())));
        core.setSubjectProperty(CellText.of(book.labels().get("document.subject")));
        core.setCreator(CellText.of(info.publisher().orElse(info.title())));
        core.setLastModifiedByUser("kicnews");
        core.setCreated(Optional.of(Date.from(time)));
        core.setModified(Optional.of(Date.from(time)));
        core.getUnderlyingProperties().setLanguageProperty(info.locale().toLanguageTag());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("kicnews");
    }
}
