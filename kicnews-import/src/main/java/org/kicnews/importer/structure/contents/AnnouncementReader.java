package org.kicnews.importer.structure.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.TocLine.Kind;
import org.kicnews.importer.structure.contents.Contents.Announcement;
import org.kicnews.importer.structure.line.LineFacts;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.Look;
import org.kicnews.importer.structure.profile.Profile;

/** Says what each row of the contents announces, and joins entries that were broken over several rows. */
final class AnnouncementReader {
    /** Where so many rows end in a page number, those without one head the others. */
    private static final double PAGED = 0.5;

    private final Profile profile;
    private final LineReader reader;
    private final List<Boolean> recurring;

    /**
     * A reader of one table of contents.
     *
     * @param recurring for each row whether the body says it again
     */
    AnnouncementReader(Profile profile, LineReader reader, List<Boolean> recurring) {
        this.profile = profile;
        this.reader = reader;
        this.recurring = recurring;
    }

    List<Announcement> read(List<Row> rows) {
        boolean marked = rows.stream().filter(this::isMarkedEntry).count() >= 2;
        Optional<Look> told = rows.stream()
                .filter(row -> marked ? isMarkedEntry(row) : row.facts().title().attributed() || row.leaders())
                .findFirst()
                .flatMap(Row::look);
        boolean paged = rows.stream().filter(Row::leaders).count() >= PAGED * rows.size();
        Optional<Look> plain = told.isPresent() ? Optional.empty() : plainLook(rows);
        Optional<Look> entryLook = told.or(() -> plain);
        List<Announcement> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!lines.isEmpty() && continues(lines.get(lines.size() - 1), row, marked, entryLook, recurring.get(i))) {
                lines.set(lines.size() - 1, join(lines.get(lines.size() - 1), row));
            } else {
                boolean pageless = paged && !row.leaders() && recurring.get(i);
                lines.add(announcement(row, marked || pageless, entryLook, plain.isPresent()));
            }
        }
        return withSections(lines);
    }

    /** Where nothing is announced as a section, what looks like groups of articles are the sections. */
    private static List<Announcement> withSections(List<Announcement> lines) {
        return lines.stream().anyMatch(line -> line.kind() == Kind.SECTION)
                ? lines
                : lines.stream()
                        .map(line -> line.kind() == Kind.SUBSECTION ? line.as(Kind.SECTION) : line)
                        .toList();
    }

    /** Where no form tells an entry, bold lines among plain ones are those that head the entries. */
    private Optional<Look> plainLook(List<Row> rows) {
        List<Look> looks = rows.stream()
                .filter(row -> LineReader.first(profile.contents().headings(), row.text())
                        .isEmpty())
                .flatMap(row -> row.look().stream())
                .toList();
        List<Look> plain = looks.stream().filter(look -> !look.bold()).toList();
        return plain.size() >= 2 && plain.size() < looks.size() ? Optional.of(plain.get(0)) : Optional.empty();
    }

    private boolean continues(
            Announcement previous, Row row, boolean marked, Optional<Look> entryLook, boolean recurs) {
        if (previous.kind() != Kind.ENTRY || row.marker().isPresent()) {
            return false;
        }
        if (row.facts().source().isPresent() && !previous.title().attributed()) {
            return true;
        }
        return marked && !recurs && !row.facts().knownSection() && alike(row.look(), entryLook);
    }

    private Announcement join(Announcement entry, Row row) {
        String text = entry.text() + " " + row.text();
        LineFacts facts = reader.facts(entry.text() + " " + row.facts().title().title());
        LineFacts whole = reader.facts(text);
        List<String> parts = new ArrayList<>(entry.parts());
        parts.add(row.text());
        LineFacts better = whole.title().attributed() ? whole : facts;
        return new Announcement(
                Kind.ENTRY,
                entry.sure(),
                entry.marker(),
                text,
                parts,
                better.title(),
                Optional.empty(),
                better.key(),
                entry.page());
    }

    private Announcement announcement(Row row, boolean marked, Optional<Look> entryLook, boolean byWeight) {
        boolean heading =
                LineReader.first(profile.contents().headings(), row.text()).isPresent() || row.isMark();
        boolean group = row.marker().filter(this::isGroupMarker).isPresent()
                || row.facts().group().isPresent() && !row.facts().title().attributed();
        boolean attributed = row.facts().title().attributed();
        boolean setApart = row.look().isPresent() && entryLook.isPresent() && !alike(row.look(), entryLook);
        Kind kind = heading
                ? Kind.OTHER
                : group
                        ? Kind.SUBSECTION
                        : isMarkedEntry(row) || attributed
                                ? Kind.ENTRY
                                : marked || setApart || row.facts().knownSection() ? Kind.SECTION : Kind.ENTRY;
        boolean sure = heading
                || group
                || attributed
                || isMarkedEntry(row) && marked
                || byWeight && row.look().isPresent();
        return new Announcement(
                kind,
                sure,
                row.marker(),
                row.text(),
                List.of(row.text()),
                row.facts().title(),
                row.facts().group().or(() -> group ? Optional.of(row.text()) : Optional.empty()),
                row.facts().key(),
                row.page());
    }

    private boolean isMarkedEntry(Row row) {
        return row.marker().filter(marker -> !isGroupMarker(marker)).isPresent();
    }

    private boolean isGroupMarker(String marker) {
        return profile.contents().groupMarkers().contains(marker);
    }

    /** Whether two rows are set alike; a link's colour does not set an entry apart. */
    private static boolean alike(Optional<Look> a, Optional<Look> b) {
        return a.isEmpty()
                || b.isEmpty()
                || a.get().halfPoints() == b.get().halfPoints()
                        && a.get().bold() == b.get().bold();
    }
}
