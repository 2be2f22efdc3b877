package org.kicnews.exporter.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.spi.HeldIssue;

/**
 * The pages of an issue that a person should compare with what was recognised, with their pictures.
 *
 * @param unpaged whether something is doubtful in an issue of which no original has fixed pages
 * @param pages the pages that are shown, in order
 * @param pictures the pictures of the pages, as addresses that hold them; those are missing that cannot be drawn
 * @param others the doubtful pages that are not shown
 */
record Doubts(
        boolean unpaged, List<DoubtfulPage> pages, Map<DoubtfulPage, String> pictures, List<DoubtfulPage> others) {
    /** How much in need of a look a finding must be for its page to be shown. */
    private static final Severity DOUBTFUL = Severity.WARNING;

    /** An issue with more doubtful pages is damaged as a whole, and has to be compared from its first page to its last. */
    private static final int MOST_PAGES = 6;

    /** So much more of a page of the report still opens at once, in characters; a page of text takes about 250,000. */
    private static final int MOST_CHARACTERS = 2_000_000;

    /** What is doubtful about a masthead is looked for on the first page. */
    private static final Set<FindingCode> ABOUT_MASTHEADS = EnumSet.of(
            FindingCode.ISSUE_NO_NUMBER,
            FindingCode.ISSUE_NO_DATE,
            FindingCode.ISSUE_NUMBER_CONFLICT,
            FindingCode.ISSUE_DATE_CONFLICT,
            FindingCode.STRUCTURE_NO_MASTHEAD);

    private static final String PDF = "pdf";

    /** The doubtful pages of an issue, without pictures. */
    static Doubts of(Issue issue, List<Entry> entries) {
        List<String> paged = issue.sources().stream()
                .filter(source -> source.format().equals(PDF))
                .map(SourceFile::path)
                .toList();
        List<Entry> doubts = entries.stream()
                .filter(entry -> entry.finding().severity().compareTo(DOUBTFUL) >= 0)
                .toList();
        Map<String, Map<Integer, List<Entry>>> found = new TreeMap<>();
        for (Entry entry : doubts) {
            path(entry.finding(), paged).ifPresent(path -> page(entry.finding(), path, issue)
                    .ifPresent(page -> found.computeIfAbsent(path, key -> new TreeMap<>())
                            .computeIfAbsent(page, key -> new ArrayList<>())
                            .add(entry)));
        }
        List<DoubtfulPage> all = new ArrayList<>();
        found.forEach((path, pages) -> pages.forEach((page, there) -> all.add(new DoubtfulPage(path, page, there))));
        all.sort(DoubtfulPage.WORST_FIRST);
        int shown = Math.min(MOST_PAGES, all.size());
        return new Doubts(
                paged.isEmpty() && !doubts.isEmpty(),
                all.subList(0, shown).stream().sorted(DoubtfulPage.BY_PLACE).toList(),
                Map.of(),
                all.subList(shown, all.size()).stream()
                        .sorted(DoubtfulPage.BY_PLACE)
                        .toList());
    }

    /** The same with the pictures of the pages. */
    Doubts drawnFrom(HeldIssue issue) throws IOException {
        Map<DoubtfulPage, String> drawn = new TreeMap<>(DoubtfulPage.BY_PLACE);
        Map<String, List<DoubtfulPage>> byPath =
                pages.stream().collect(Collectors.groupingBy(DoubtfulPage::path, TreeMap::new, Collectors.toList()));
        int room = MOST_CHARACTERS;
        for (Map.Entry<String, List<DoubtfulPage>> file : byPath.entrySet()) {
            TreeSet<Integer> numbers =
                    file.getValue().stream().map(DoubtfulPage::number).collect(Collectors.toCollection(TreeSet::new));
            Map<Integer, byte[]> drawings = issue.pages(file.getKey(), numbers, DataAddress::ofPicture);
            for (DoubtfulPage page : file.getValue()) {
                byte[] drawing = drawings.get(page.number());
                String address = drawing == null ? "" : DataAddress.ofDrawing(drawing);
                if (drawing != null && address.length() <= room) {
                    room -= address.length();
                    drawn.put(page, address);
                }
            }
        }
        return new Doubts(unpaged, pages, drawn, others);
    }

    /** The page that is shown because of a finding. */
    Optional<DoubtfulPage> shownFor(Entry entry) {
        return pages.stream().filter(page -> page.doubts().contains(entry)).findFirst();
    }

    /** The picture of a page, as an address that holds it; empty where it cannot be drawn. */
    Optional<String> picture(DoubtfulPage page) {
        return Optional.ofNullable(pictures.get(page));
    }

    /** The id of a page on the page of its issue. */
    String anchor(DoubtfulPage page) {
        return "sheet-" + (pages.indexOf(page) + 1);
    }

    /** The original whose page is shown: the file of the finding, or the paged form of an issue that has one. */
    private static Optional<String> path(Finding finding, List<String> paged) {
        return finding.place().file().filter(paged::contains).or(() -> paged.stream()
                .findFirst());
    }

    /** Where in the original it is; an article is looked at where it begins. */
    private static Optional<Integer> page(Finding finding, String path, Issue issue) {
        Optional<Integer> page =
                finding.place().page().filter(number -> finding.place().file().equals(Optional.of(path)));
        return page.or(() -> finding.place().article().flatMap(id -> beginning(issue, id)))
                .or(() -> finding.place().page())
                .or(() -> ABOUT_MASTHEADS.contains(finding.code()) ? Optional.of(1) : Optional.empty());
    }

    private static Optional<Integer> beginning(Issue issue, String article) {
        return issue.articles()
                .filter(candidate -> candidate.id().equals(article))
                .findFirst()
                .flatMap(Article::pages)
                .map(PageRange::first);
    }
}
