package org.kicnews.importer.docx.body;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.kicnews.core.model.Furniture.Kind;
import org.kicnews.importer.docx.numbering.ListCounter;
import org.kicnews.importer.docx.part.Relationship;
import org.kicnews.importer.docx.part.UnreadablePartException;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.tally.Tally;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;

/**
 * Reads the headers and footers that the sections of a document show, each once: how often they are printed depends on
 * pages, which the file does not have.
 */
final class FurnitureReader {
    /** What stands beside a page number and is part of it. */
    private static final Pattern PAGE_WORDS =
            Pattern.compile("(?i)\\bpages?\\b|\\bpg?\\b|\\bof\\b|페이지|쪽|면|총|중|页|頁|第|共|ページ");

    private final Source source;
    private final Map<String, Relationship> relationships;
    private final Tally tally;
    private final List<FlowFurniture> furniture = new ArrayList<>();

    FurnitureReader(Source source, Map<String, Relationship> relationships, Tally tally) {
        this.source = source;
        this.relationships = relationships;
        this.tally = tally;
    }

    List<FlowFurniture> read(List<SectionProperties> sections) throws IOException {
        Set<String> headers = new LinkedHashSet<>();
        Set<String> footers = new LinkedHashSet<>();
        for (SectionProperties section : sections) {
            collect(section.headers(), section.titlePage(), headers);
            collect(section.footers(), section.titlePage(), footers);
        }
        for (String id : headers) {
            read(id, Kind.RUNNING_HEADER);
        }
        for (String id : footers) {
            read(id, Kind.RUNNING_FOOTER);
        }
        return furniture;
    }

    private void collect(Map<String, String> references, boolean titlePage, Set<String> ids) {
        if (titlePage) {
            Optional.ofNullable(references.get("first")).ifPresent(ids::add);
        }
        Optional.ofNullable(references.get("default")).ifPresent(ids::add);
        if (source.settings().evenAndOddHeaders()) {
            Optional.ofNullable(references.get("even")).ifPresent(ids::add);
        }
    }

    private void read(String id, Kind kind) throws IOException {
        Relationship relationship = relationships.get(id);
        if (relationship == null || relationship.external()) {
            return;
        }
        String part = relationship.target();
        Blocks blocks = new Blocks();
        List<String> pageNumbers = new ArrayList<>();
        StoryReader story = new StoryReader(
                source,
                source.parts().relationships(part),
                tally,
                new ListCounter(source.numbering()),
                PageCounter.unknown(),
                new Notes(),
                pageNumbers);
        try (XmlCursor cursor = source.parts().cursor(part)) {
            story.blocks(cursor, blocks, Scope.PLAIN);
        } catch (UnreadablePartException | XMLStreamException e) {
            source.findings().accept(PartFindings.of(part, e));
        }
        blocks.finish().forEach(item -> add(item, kind, pageNumbers));
    }

    private void add(FlowItem item, Kind kind, List<String> pageNumbers) {
        if (item instanceof FlowParagraph paragraph) {
            String line = paragraph.marker().map(mark -> mark.text() + " ").orElse("") + paragraph.text();
            for (String piece : line.split("[\t\n]+")) {
                if (!piece.isBlank()) {
                    Kind found = isFolio(piece, pageNumbers) ? Kind.FOLIO : kind;
                    furniture.add(new FlowFurniture(found, piece.strip(), 0, Optional.empty()));
                }
            }
            paragraph.runs().forEach(run -> run.note()
                    .ifPresent(mark -> furniture.add(new FlowFurniture(kind, mark, 0, Optional.empty()))));
        } else if (item instanceof FlowPicture) {
            furniture.add(new FlowFurniture(Kind.DECORATION, "", 1, Optional.empty()));
        } else if (item instanceof FlowTable table) {
            table.rows().forEach(row -> row.cells()
                    .forEach(cell -> cell.items().forEach(inner -> add(inner, kind, pageNumbers))));
        } else if (item instanceof FlowBox box) {
            box.items().forEach(inner -> add(inner, kind, pageNumbers));
        } else if (item instanceof FlowNote note) {
            note.items().forEach(inner -> add(inner, kind, pageNumbers));
        }
    }

    private static boolean isFolio(String piece, List<String> pageNumbers) {
        String rest = piece;
        boolean numbered = false;
        for (String number : pageNumbers) {
            int at = number.isBlank() ? -1 : rest.indexOf(number);
            if (at >= 0) {
                rest = rest.substring(0, at) + rest.substring(at + number.length());
                numbered = true;
            }
        }
        return numbered && PAGE_WORDS.matcher(rest).replaceAll("").codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
