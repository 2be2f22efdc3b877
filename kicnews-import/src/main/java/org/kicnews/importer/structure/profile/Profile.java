package org.kicnews.importer.structure.profile;

import java.util.List;
import java.util.Map;

/**
 * What a newsletter looks like.
 *
 * @param name the profile's own name
 * @param dates how days are written
 * @param masthead the head of the first page
 * @param contents the printed contents
 * @param sections section titles
 * @param articles title lines and what belongs to them
 * @param captions captions of pictures and tables
 * @param headings how headings inside articles are numbered, from the outermost scheme to the innermost
 * @param lists the marks of list items
 * @param furniture boxes that belong to no article
 * @param spans what is marked inside texts
 */
public record Profile(
        String name,
        DateSpellings dates,
        Masthead masthead,
        Contents contents,
        Sections sections,
        Articles articles,
        Captions captions,
        List<LinePattern> headings,
        Lists lists,
        List<LinePattern> furniture,
        Spans spans) {

    public Profile {
        headings = List.copyOf(headings);
        furniture = List.copyOf(furniture);
    }

    /**
     * The head of the first page.
     *
     * @param titles the newsletter's name
     * @param issueLines lines that hold {@code number} or {@code date} or both
     * @param fields labelled fields: {@code publisher}, {@code director}, {@code phone}, {@code mail}, each with patterns
     *     for its label
     * @param copyrights rights statements
     */
    public record Masthead(
            List<LinePattern> titles,
            List<LinePattern> issueLines,
            Map<String, List<LinePattern>> fields,
            List<LinePattern> copyrights) {}

    /**
     * The printed contents.
     *
     * @param headings lines such as "contents"
     * @param entryMarkers marks before an article
     * @param groupMarkers marks before a group of articles
     * @param leaders what stands between a line and its page number, and the number
     */
    public record Contents(
            List<LinePattern> headings, String entryMarkers, String groupMarkers, List<LinePattern> leaders) {}

    /**
     * Section titles.
     *
     * @param known titles that come in every issue; evidence, not a condition
     * @param columns titles with the number of an instalment: groups {@code name}, {@code number}
     */
    public record Sections(List<LinePattern> known, List<LinePattern> columns) {}

    /**
     * Title lines.
     *
     * @param numbers the number before a title: groups {@code number} and {@code rest}
     * @param forms whole title lines without their number: group {@code title} and any of {@code source}, {@code date},
     *     {@code provider}
     * @param sourceLines lines of their own below a title: groups {@code source}, {@code date}, {@code provider},
     *     {@code author}
     * @param subtitles lines below a title that go on with it
     * @param providers sentences that name who provides an article, anywhere in them: group {@code provider}
     * @param series titles that continue a series: groups {@code name}, {@code number}
     * @param groups lines above a group of articles: group {@code name}
     */
    public record Articles(
            List<LinePattern> numbers,
            List<LinePattern> forms,
            List<LinePattern> sourceLines,
            List<LinePattern> subtitles,
            List<LinePattern> providers,
            List<LinePattern> series,
            List<LinePattern> groups) {}

    /**
     * Captions.
     *
     * @param labelled captions with groups {@code label}, {@code number} and {@code caption}
     * @param bare captions without a label, believed beside a picture only
     * @param tableLabels labels that speak of tables
     */
    public record Captions(List<LinePattern> labelled, List<LinePattern> bare, List<String> tableLabels) {}

    /**
     * The marks of list items.
     *
     * @param bullets characters that stand before an item
     * @param numbers numbers that do: groups {@code marker} and {@code rest}
     */
    public record Lists(String bullets, List<LinePattern> numbers) {}

    /**
     * What is marked inside texts.
     *
     * @param glosses a name and its original: groups {@code name}, {@code original}
     * @param englishWords how many Latin words in a row make an English passage
     */
    public record Spans(List<LinePattern> glosses, int englishWords) {}
}
