package org.kicnews.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.model.Span;
import org.kicnews.core.model.Table;
import org.kicnews.core.model.TocLine;

/** What Jackson must know of the model beyond its names, kept out of the model: alternatives, and lists that are always there. */
final class IssueMixins {

    private IssueMixins() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @Type(value = Paragraph.class, name = "paragraph"),
        @Type(value = Heading.class, name = "heading"),
        @Type(value = ListItem.class, name = "list-item"),
        @Type(value = Figure.class, name = "figure"),
        @Type(value = Table.class, name = "table"),
        @Type(value = Note.class, name = "note")
    })
    interface ForBlock {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(value = Span.Link.class, name = "link"),
        @Type(value = Span.Emphasis.class, name = "emphasis"),
        @Type(value = Span.Language.class, name = "language"),
        @Type(value = Span.Gloss.class, name = "gloss"),
        @Type(value = Span.NoteReference.class, name = "note-reference")
    })
    interface ForSpan {}

    interface ForIssue {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<SourceFile> sources();

        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<TocLine> toc();

        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<Section> sections();

        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<Finding> findings();
    }

    interface ForMasthead {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<String> lines();
    }

    interface ForSection {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<Article> articles();
    }

    interface ForArticle {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<Block> blocks();
    }

    interface ForTable {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<List<String>> rows();
    }
}
