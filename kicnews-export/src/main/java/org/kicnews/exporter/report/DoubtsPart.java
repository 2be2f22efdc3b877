package org.kicnews.exporter.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kicnews.core.model.Issue;

/** Doubtful pages as they look, each beside what was recognised on it. */
record DoubtsPart(Setting setting, Page page, Issue issue) {
    /** A shorter quotation stands in many pieces by chance, in code points. */
    private static final int SHORTEST_QUOTATION = 4;

    void write(Doubts doubts) {
        ReportLabels labels = setting.labels();
        if (doubts.pages().isEmpty() && !doubts.unpaged()) {
            return;
        }
        page.section("doubts", labels.get("doubts"));
        page.element("p", labels.get(doubts.unpaged() ? "doubts.unpaged" : "doubts.text"));
        doubts.pages().forEach(doubt -> sheet(doubts, doubt));
        if (!doubts.others().isEmpty()) {
            String others = doubts.others().stream()
                    .collect(Collectors.groupingBy(
                            DoubtfulPage::path,
                            LinkedHashMap::new,
                            Collectors.mapping(DoubtfulPage::number, Collectors.toList())))
                    .values()
                    .stream()
                    .map(labels::pages)
                    .collect(Collectors.joining(", "));
            page.element("p", labels.get("doubts.others", doubts.others().size(), others), "class", "note");
        }
        page.close().line();
    }

    private void sheet(Doubts doubts, DoubtfulPage doubt) {
        Optional<String> picture = doubts.picture(doubt);
        ReportLabels labels = setting.labels();
        String number = labels.get("page", Integer.toString(doubt.number()));
        page.open("article", "class", "sheet", "id", doubts.anchor(doubt)).element("h3", number);
        page.open("ul", "class", "found");
        doubt.doubts().forEach(this::doubt);
        page.close().open("div", "class", "beside");
        page.open("figure");
        if (picture.isPresent()) {
            String look = labels.get("doubts.picture", number);
            page.open("div", "class", "paper", "tabindex", "0", "role", "group", "aria-label", look);
            page.empty("img", "src", picture.get(), "alt", look, "decoding", "async");
            page.close();
            page.open("figcaption").text(labels.get("doubts.original") + " ");
            page.element("span", doubt.path(), "class", "path").close();
        } else {
            page.open("figcaption").text(labels.get("doubts.undrawn") + " ");
            page.element("span", doubt.path(), "class", "path").close();
        }
        page.close().line();
        recognised(doubt);
        page.close().close().line();
    }

    private void doubt(Entry entry) {
        page.open("li", "class", entry.severity());
        page.element("strong", setting.labels().get("finding." + entry.severity()), "class", "severity");
        page.text(" ").element("a", setting.texts().message(entry.finding()), "href", "#" + entry.anchor());
        page.close();
    }

    private void recognised(DoubtfulPage doubt) {
        ReportLabels labels = setting.labels();
        List<PageText.Piece> pieces = PageText.of(issue, doubt.number());
        Map<PageText.Piece, List<Entry>> marks = marks(pieces, doubt.doubts());
        page.open("div", "class", "recognised").element("h4", labels.get("doubts.recognised"));
        if (pieces.isEmpty()) {
            page.element("p", labels.get("doubts.nothing"));
        }
        for (PageText.Piece piece : pieces) {
            List<Entry> entries = marks.getOrDefault(piece, List.of());
            page.open("div", "class", piece.kind() + (entries.isEmpty() ? "" : " doubted"));
            for (Entry entry : entries) {
                page.element(
                        "a",
                        labels.get("finding." + entry.severity()),
                        "href",
                        "#" + entry.anchor(),
                        "class",
                        "tag " + entry.severity());
                page.text(" ");
            }
            String text = piece.kind().equals("figure")
                    ? labels.get(
                            "doubts.figure", piece.text().isEmpty() ? labels.get("figure.uncaptioned") : piece.text())
                    : piece.text();
            page.printed(entries.isEmpty() ? "span" : "mark", text, issue.language())
                    .close()
                    .line();
        }
        page.close();
    }

    /** Which pieces the findings speak of: those they quote, or the title of the article that they name. */
    private static Map<PageText.Piece, List<Entry>> marks(List<PageText.Piece> pieces, List<Entry> entries) {
        Map<PageText.Piece, List<Entry>> marks = new LinkedHashMap<>();
        for (Entry entry : entries) {
            List<PageText.Piece> quoted =
                    pieces.stream().filter(piece -> isQuoted(piece, entry)).toList();
            List<PageText.Piece> meant = quoted.isEmpty()
                    ? pieces.stream()
                            .filter(piece -> piece.kind().equals("title")
                                    && piece.article()
                                            .equals(entry.finding().place().article()))
                            .toList()
                    : quoted;
            meant.forEach(piece ->
                    marks.computeIfAbsent(piece, key -> new ArrayList<>()).add(entry));
        }
        return marks;
    }

    private static boolean isQuoted(PageText.Piece piece, Entry entry) {
        return entry.finding().arguments().stream()
                .filter(argument -> argument.codePointCount(0, argument.length()) >= SHORTEST_QUOTATION)
                .anyMatch(argument -> piece.text().contains(argument));
    }
}
