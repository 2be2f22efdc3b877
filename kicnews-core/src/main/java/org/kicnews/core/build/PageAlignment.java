package org.kicnews.core.build;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.Section;

/**
 * Gives a form of an issue that has no pages the pages of another form, by finding its text there in reading order. A
 * text that is not found gets no page.
 */
final class PageAlignment {
    /** How much of a block is looked for, in code units: a line or so, which hardly ever stands twice nearby. */
    private static final int PROBE = 30;

    /** How far ahead a block may be found, in code units: some pages, so that a miss does not carry the rest away. */
    private static final int REACH = 20_000;

    private final String text;
    private final NavigableMap<Integer, Integer> pages;
    private int cursor;

    private PageAlignment(String text, NavigableMap<Integer, Integer> pages) {
        this.text = text;
        this.pages = pages;
    }

    /** An alignment with this form. */
    static PageAlignment of(Issue paged) {
        StringBuilder text = new StringBuilder();
        NavigableMap<Integer, Integer> pages = new TreeMap<>();
        for (Section section : paged.sections()) {
            section.page().ifPresent(page -> pages.put(text.length(), page));
            text.append(PlainText.squeeze(section.title().orElse("")));
            append(section.intro(), text, pages);
            for (Article article : section.articles()) {
                article.pages().ifPresent(range -> pages.put(text.length(), range.first()));
                text.append(PlainText.squeeze(article.titleLine().orElse("")));
                append(article.blocks(), text, pages);
            }
        }
        return new PageAlignment(text.toString(), pages);
    }

    private static void append(List<Block> blocks, StringBuilder text, NavigableMap<Integer, Integer> pages) {
        for (Block block : blocks) {
            block.page().ifPresent(page -> pages.put(text.length(), page));
            text.append(PlainText.squeeze(PlainText.of(block)));
        }
    }

    /** The issue with the pages that were found; pages that it has are kept. */
    Issue applyTo(Issue issue) {
        if (pages.isEmpty()) {
            return issue;
        }
        List<Section> sections = new ArrayList<>();
        for (Section section : issue.sections()) {
            Optional<Integer> page = find(section.title().orElse(""));
            List<Block> intro = withPages(section.intro());
            List<Article> articles =
                    section.articles().stream().map(this::withPages).toList();
            sections.add(new Section(
                    section.title(),
                    section.seriesNumber(),
                    section.provider(),
                    section.page().or(() -> page),
                    intro,
                    articles));
        }
        return issue.withSections(sections);
    }

    private Article withPages(Article article) {
        Optional<Integer> titlePage = find(article.titleLine().orElse(""));
        List<Block> blocks = withPages(article.blocks());
        if (article.pages().isPresent()) {
            return article.withBlocks(blocks);
        }
        Optional<PageRange> range = titlePage.map(page -> new PageRange(page, page));
        for (Block block : blocks) {
            if (block.page().isPresent()) {
                int page = block.page().get();
                range = Optional.of(range.map(known -> known.with(page)).orElseGet(() -> new PageRange(page, page)));
            }
        }
        return article.withBlocks(blocks).withPages(range);
    }

    private List<Block> withPages(List<Block> blocks) {
        List<Block> paged = new ArrayList<>();
        for (Block block : blocks) {
            Optional<Integer> found = find(PlainText.of(block));
            paged.add(block.page().isPresent() ? block : block.withPage(found));
        }
        return paged;
    }

    private Optional<Integer> find(String wanted) {
        String squeezed = PlainText.squeeze(wanted);
        String probe = squeezed.substring(0, Math.min(PROBE, squeezed.length()));
        if (probe.isEmpty()) {
            return Optional.empty();
        }
        int at = text.indexOf(probe, cursor);
        if (at < 0 || at - cursor > REACH) {
            return Optional.empty();
        }
        cursor = at + probe.length();
        return Optional.ofNullable(pages.floorEntry(at)).map(NavigableMap.Entry::getValue);
    }
}
