package org.kicnews.importer.structure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kicnews.importer.structure.body.Draft.ArticleDraft;
import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.SourceParts;

/**
 * Where an article says that it comes from, apart from its title: in lines below the title, before its first paragraph,
 * in its last line, or in a sentence of its first or last paragraph.
 */
final class Origins {
    private final List<SourceParts> below;
    private final Optional<SourceParts> end;
    private final List<Judged> content;
    private final LineReader reader;

    private Origins(List<SourceParts> below, Optional<SourceParts> end, List<Judged> content, LineReader reader) {
        this.below = below;
        this.end = end;
        this.content = content;
        this.reader = reader;
    }

    static Origins of(ArticleDraft draft, LineReader reader) {
        List<SourceParts> below = new ArrayList<>(draft.sources().stream()
                .flatMap(line -> line.facts().source().stream())
                .toList());
        draft.content().stream()
                .limit(1)
                .flatMap(first -> first.piece() instanceof Line line ? line.facts().lead().stream() : Stream.empty())
                .forEach(below::add);
        int last = draft.content().size() - 1;
        boolean caption = last > 0 && !(draft.content().get(last - 1).piece() instanceof Line);
        Optional<SourceParts> end = last >= 0
                        && !caption
                        && draft.content().get(last).label() == Label.TEXT
                        && draft.content().get(last).piece() instanceof Line line
                ? line.facts().source()
                : Optional.empty();
        return new Origins(below, end, draft.content(), reader);
    }

    /** A part of what the lines below the title say. */
    <T> Optional<T> below(Function<SourceParts, Optional<T>> part) {
        return below.stream().flatMap(parts -> part.apply(parts).stream()).findFirst();
    }

    /** A part of what the last line says, where it names a source; a caption below a picture speaks of the picture. */
    <T> Optional<T> atEnd(Function<SourceParts, Optional<T>> part) {
        return end.flatMap(part);
    }

    /** Who provides the article, as its first or last paragraph says. */
    Optional<String> providerInText() {
        return content.isEmpty()
                ? Optional.empty()
                : providerIn(List.of(content.get(0), content.get(content.size() - 1)), reader);
    }

    /** Who provides what follows or came before, as a paragraph says. */
    static Optional<String> providerIn(List<Judged> content, LineReader reader) {
        return content.stream()
                .flatMap(judged -> judged.piece() instanceof Line line ? Stream.of(line.text()) : Stream.empty())
                .flatMap(text -> reader.providerIn(text).stream())
                .findFirst();
    }
}
