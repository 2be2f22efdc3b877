package org.kicnews.exporter.epub;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Table;
import org.kicnews.exporter.markup.Xhtml;

/** Writes blocks of an article. */
final class BlockWriter {

    /** A marker that counts: {@code 1.}, {@code (2)}, {@code 가)}, {@code iv.}, {@code ③}. */
    private static final Pattern COUNTING = Pattern.compile(
            "[(（<\\[]?([0-9]+|[A-Za-z]|[ivxIVX]+|[가나다라마바사아자차카타파하]|[\\u2460-\\u249B\\u2160-\\u217F])[.)）>\\]:]*");

    private final Xhtml out;
    private final Typesetting setting;
    private final Notes notes;
    private final Inline inline;

    BlockWriter(Xhtml out, Typesetting setting, Notes notes) {
        this.out = out;
        this.setting = setting;
        this.notes = notes;
        this.inline = new Inline(out, setting, notes);
    }

    /** Writes blocks that are no notes; neighbouring list items become a list. */
    void body(List<Block> blocks) throws IOException {
        int next = 0;
        while (next < blocks.size()) {
            Block block = blocks.get(next);
            if (block instanceof ListItem) {
                next = list(blocks, next);
            } else {
                single(block);
                next++;
            }
        }
    }

    private void single(Block block) throws IOException {
        if (block instanceof Heading heading) {
            out.open("h" + setting.rank(heading.level()));
            setting.pageBreak(out, heading.page());
            marker(heading.marker());
            inline.write(heading.text(), heading.spans());
            out.closeLine();
        } else if (block instanceof Figure figure) {
            setting.pageBreak(out, figure.page());
            figure(figure);
        } else if (block instanceof Table table) {
            setting.pageBreak(out, table.page());
            new TableWriter(out, setting, inline).write(table);
        } else {
            out.open("p");
            setting.pageBreak(out, block.page());
            inline.write(block.text(), block.spans());
            out.closeLine();
        }
    }

    /** Writes a list and what is nested in it, and says which block comes after it. */
    private int list(List<Block> blocks, int from) {
        ListItem first = (ListItem) blocks.get(from);
        boolean counting = isCounting(first);
        out.open(counting ? "ol" : "ul", "class", "list", "role", "list").line();
        int next = from;
        while (next < blocks.size()
                && blocks.get(next) instanceof ListItem item
                && item.level() >= first.level()
                && (item.level() > first.level() || isCounting(item) == counting)) {
            out.open("li");
            setting.pageBreak(out, item.page());
            marker(Optional.of(item.marker()));
            inline.write(item.text(), item.spans());
            next++;
            while (next < blocks.size()
                    && blocks.get(next) instanceof ListItem inner
                    && inner.level() > first.level()) {
                out.line();
                next = list(blocks, next);
            }
            out.closeLine();
        }
        out.closeLine();
        return next;
    }

    private static boolean isCounting(ListItem item) {
        return COUNTING.matcher(item.marker()).matches();
    }

    private void marker(Optional<String> marker) {
        marker.filter(text -> !text.isBlank())
                .ifPresent(text -> out.element("span", text, "class", "marker").text(" "));
    }

    private void figure(Figure figure) throws IOException {
        String id = "figure-" + setting.next();
        out.open("figure", "id", id).line();
        if (figure.image().isPresent()) {
            image(figure, figure.image().get());
        }
        if (!figure.text().isBlank()) {
            out.open("figcaption");
            inline.write(figure.text(), figure.spans());
            out.closeLine();
            setting.harvest().illustration(setting.issue(), figure.text(), setting.file() + "#" + id);
        }
        out.closeLine();
    }

    private void image(Figure figure, Image image) throws IOException {
        Optional<Pictures.Placed> placed = setting.picture(image);
        if (placed.isEmpty()) {
            out.element("p", setting.labels().get("figure.unreadable"), "class", "missing")
                    .line();
            return;
        }
        Optional<String> description = image.alt()
                .filter(text -> !text.isBlank())
                .or(() -> Optional.of(figure.text()).filter(text -> !text.isBlank()));
        setting.harvest().picture(description.isPresent());
        out.empty(
                        "img",
                        "src",
                        placed.get().href(),
                        "alt",
                        description.orElseGet(() -> undescribed(figure)),
                        "width",
                        size(placed.get().width()),
                        "height",
                        size(placed.get().height()))
                .line();
    }

    private String undescribed(Figure figure) {
        String issue = setting.labels().issue(setting.issue());
        return figure.page()
                .map(page -> setting.labels().get("figure.undescribed.page", issue, page))
                .orElseGet(() -> setting.labels().get("figure.undescribed", issue));
    }

    private static String size(int pixels) {
        return pixels > 0 ? Integer.toString(pixels) : "";
    }

    /** Writes the notes, each with a link back to where it belongs. */
    void notes(List<Note> list, String headingId) {
        out.open("section", "class", "notes", "epub:type", "footnotes", "aria-labelledby", headingId)
                .line();
        out.element("h2", setting.labels().get("article.notes"), "id", headingId)
                .line();
        for (Note note : list) {
            int number = notes.number(note);
            out.open("div", "id", "note-" + number, "class", "note", "epub:type", "footnote", "role", "doc-footnote");
            out.open("p");
            setting.pageBreak(out, note.page());
            marker(note.marker());
            inline.write(note.text(), note.spans());
            notes.backLink(number).ifPresent(reference -> {
                String label =
                        setting.labels().get("article.back", note.marker().orElse(""));
                out.text(" ")
                        .element(
                                "a",
                                "↩\uFE0E",
                                "class",
                                "back",
                                "role",
                                "doc-backlink",
                                "href",
                                setting.referenceHref(reference),
                                "aria-label",
                                label,
                                "title",
                                label);
            });
            out.close().closeLine();
        }
        out.closeLine();
    }
}
