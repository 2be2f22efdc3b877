package org.kicnews.exporter.epub;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.markup.Xhtml;

/**
 * What must be remembered while one issue is rendered: which of its pages have a mark, how far the counters of the
 * article have come, and which file is being written. Used by one thread.
 */
final class Typesetting {
    private static final int HIGHEST_RANK = 6;

    private final BookLabels labels;
    private final ChapterDraft draft;
    private final IssueReferences references;
    private final Issue issue;
    private final Set<Integer> marked = new HashSet<>();
    private final Deque<Integer> levels = new ArrayDeque<>();
    private final Map<Integer, String> noteFiles = new HashMap<>();
    private final Map<Integer, String> referenceFiles = new HashMap<>();
    private final Map<String, Issue> elsewhere = new LinkedHashMap<>();
    private Optional<Article> article = Optional.empty();
    private String file = "";
    private int counter;

    Typesetting(BookLabels labels, ChapterDraft draft, IssueReferences references, Issue issue) {
        this.labels = labels;
        this.draft = draft;
        this.references = references;
        this.issue = issue;
    }

    BookLabels labels() {
        return labels;
    }

    Harvest harvest() {
        return draft.harvest();
    }

    /** A picture as the book holds it; empty where it cannot. */
    Optional<Pictures.Placed> picture(Image image) throws IOException {
        return draft.picture(image);
    }

    /** Puts a page into the chapter, after the pages before. */
    void addPage(String href, byte[] content) throws IOException {
        draft.addPage(href, content);
    }

    Issue issue() {
        return issue;
    }

    /** The article that is being written; empty in the introduction of a section. */
    Optional<Article> article() {
        return article;
    }

    /** Begins an article or, where it is empty, the introduction of a section. */
    void begin(Optional<Article> next) {
        article = next;
        levels.clear();
        noteFiles.clear();
        referenceFiles.clear();
        elsewhere.clear();
        counter = 0;
    }

    /** The references to other issues in a text; those to other books are remembered for the end of the article. */
    List<IssueReferences.Found> references(String text) {
        List<IssueReferences.Found> found = references.in(text, issue, article);
        found.stream()
                .filter(reference -> reference.href().isEmpty())
                .forEach(reference -> elsewhere.putIfAbsent(reference.issue().id(), reference.issue()));
        return found.stream().filter(reference -> !reference.href().isEmpty()).toList();
    }

    /** The issues in other books that the article sent its reader to so far. */
    Collection<Issue> elsewhere() {
        return Collections.unmodifiableCollection(elsewhere.values());
    }

    /** The next blocks go to this file. */
    void file(String name) {
        file = name;
    }

    String file() {
        return file;
    }

    /** A number that no other element of the article has. */
    int next() {
        return ++counter;
    }

    /** Says in which file a note will stand. */
    void placeNote(int note, String name) {
        noteFiles.put(note, name);
    }

    /** The address of a note, as seen from the current file. */
    String noteHref(int note) {
        return href(noteFiles.getOrDefault(note, file), "note-" + note);
    }

    /** Remembers that a reference stands in the current file. */
    void placeReference(int reference) {
        referenceFiles.put(reference, file);
    }

    /** The address of a reference, as seen from the current file. */
    String referenceHref(int reference) {
        return href(referenceFiles.getOrDefault(reference, file), "ref-" + reference);
    }

    private String href(String name, String id) {
        return (name.equals(file) ? "" : name) + "#" + id;
    }

    /**
     * The rank of a heading of some level, from 2: headings never skip a rank (WCAG 2.1, technique G141), even where the
     * levels of the original do.
     */
    int rank(int level) {
        while (!levels.isEmpty() && levels.peek() >= level) {
            levels.pop();
        }
        levels.push(level);
        return Math.min(levels.size() + 1, HIGHEST_RANK);
    }

    /** Marks the beginning of a page of the original, where it was not marked before. */
    void pageBreak(Xhtml out, Optional<Integer> page) {
        page.filter(marked::add).ifPresent(number -> {
            String label = issue.id() + "-" + number;
            String id = "page-" + number;
            out.empty(
                    "span",
                    "id",
                    id,
                    "class",
                    "page",
                    "epub:type",
                    "pagebreak",
                    "role",
                    "doc-pagebreak",
                    "aria-label",
                    label);
            draft.harvest().page(label, file + "#" + id);
        });
    }
}
