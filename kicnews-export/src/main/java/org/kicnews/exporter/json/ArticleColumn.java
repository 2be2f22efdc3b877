package org.kicnews.exporter.json;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kicnews.core.catalogue.ArticleText;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.Subsection;

/** A column of {@code articles.csv}; the data package describes each under its {@link #field() name}. */
enum ArticleColumn {
    ID("string", entry -> Optional.of(entry.article().id())),
    ISSUE("string", entry -> Optional.of(entry.issue().id())),
    ISSUE_NUMBER("integer", entry -> entry.issue().number()),
    ISSUE_DATE("date", entry -> entry.issue().date()),
    SECTION("string", entry -> entry.section().title()),
    SECTION_SERIES_NUMBER("integer", entry -> entry.section().seriesNumber()),
    SUBSECTION("string", entry -> entry.article().subsection().map(Subsection::name)),
    NUMBER("integer", entry -> entry.article().number()),
    TITLE("string", entry -> entry.article().title()),
    SUBTITLE("string", entry -> entry.article().subtitle()),
    SOURCE("string", entry -> entry.article().source()),
    DATE("date", entry -> entry.article().date()),
    PROVIDER("string", entry -> entry.article().provider()),
    AUTHOR("string", entry -> entry.article().author()),
    SERIES("string", entry -> entry.article().series().map(Series::name)),
    SERIES_NUMBER("integer", entry -> entry.article().series().flatMap(Series::number)),
    LANGUAGE("string", entry -> Optional.of(entry.language())),
    FIRST_PAGE("integer", entry -> entry.article().pages().map(PageRange::first)),
    LAST_PAGE("integer", entry -> entry.article().pages().map(PageRange::last)),
    CHARACTERS("integer", entry -> Optional.of(entry.characters())),
    PICTURES("integer", entry -> Optional.of(entry.pictures())),
    FIRST_SENTENCE("string", entry -> ArticleText.firstSentence(entry.article())),
    TEXT_FILE("string", entry -> Optional.of(PlainTexts.path(entry.article())));

    private final String type;
    private final Function<Entry, Optional<?>> value;

    ArticleColumn(String type, Function<Entry, Optional<?>> value) {
        this.type = type;
        this.value = value;
    }

    /** The name of the column. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of its values, as Frictionless Table Schema names it. */
    String type() {
        return type;
    }

    /** What an article has in the column; empty where it is unknown. */
    String of(Entry entry) {
        return value.apply(entry).map(Object::toString).orElse("");
    }
}
