package org.kicnews.importer.structure.line;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.structure.profile.LinePattern;
import org.kicnews.importer.structure.profile.LinePattern.Found;
import org.kicnews.importer.structure.profile.Profile;

/** Looks at lines with the patterns of a profile, each line once. */
public final class LineReader {
    /** No title, section or heading of a newsletter is longer, in code points; longer lines are running text. */
    public static final int LONGEST_TITLE = 250;

    /** How sentences of running text end: the Korean plain and polite forms, and full stops of other scripts. */
    private static final Pattern SENTENCE_END =
            Pattern.compile(".*(?:[다요죠까음임됨함][.。!?]|[。！？]|[a-z0-9)][.])[\"'”’)）」』]?", Pattern.DOTALL);

    /** What names a source before a text is no longer, in code units. */
    private static final int LEAD = 100;

    private static final String OPENING = "(（[<〈【";
    private static final String CLOSING = ")）]>〉】";

    private final Profile profile;

    public LineReader(Profile profile) {
        this.profile = profile;
    }

    /** Looks at a paragraph. */
    public Line read(FlowParagraph paragraph) {
        String text = PrintedText.of(paragraph);
        return new Line(paragraph, text, text.codePointCount(0, text.length()), Look.of(paragraph), facts(text));
    }

    /** Looks at a text. */
    public LineFacts facts(String text) {
        boolean ends = SENTENCE_END.matcher(tail(text)).matches();
        Optional<CaptionParts> caption = caption(text);
        if (text.codePointCount(0, text.length()) > LONGEST_TITLE) {
            return new LineFacts(
                    new TitleParts(Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    lead(text),
                    false,
                    Optional.empty(),
                    false,
                    false,
                    caption,
                    false,
                    -1,
                    listMark(text),
                    false,
                    ends,
                    Wording.of(""));
        }
        TitleParts title = title(text);
        return new LineFacts(
                title,
                source(text),
                lead(text),
                first(profile.articles().subtitles(), text).isPresent(),
                first(profile.articles().groups(), text).flatMap(found -> found.group("name")),
                first(profile.sections().known(), text).isPresent(),
                first(profile.sections().columns(), text).isPresent(),
                caption,
                first(profile.captions().bare(), text).isPresent(),
                numbering(text),
                listMark(text),
                first(profile.furniture(), text).isPresent(),
                ends,
                Wording.of(title.title()));
    }

    /** The parts of a line, read as a title. */
    public TitleParts title(String text) {
        Optional<Found> numbered = first(profile.articles().numbers(), text);
        Optional<Integer> number = numbered.flatMap(found -> integer(found.group("number")));
        String rest = numbered.flatMap(found -> found.group("rest")).orElse(text);
        Optional<Found> form = first(profile.articles().forms(), rest);
        return new TitleParts(
                number,
                form.flatMap(found -> found.group("title")).orElse(rest.strip()),
                form.flatMap(found -> found.group("source")),
                form.flatMap(found -> found.group("date")).flatMap(profile.dates()::read),
                form.flatMap(found -> found.group("provider")));
    }

    /** The parts of a line that is a title beyond doubt: then a number before it that may be an item's is its own. */
    public TitleParts titleOfArticle(String text) {
        TitleParts parts = title(text);
        Optional<ListMark> mark = parts.number().isPresent() ? Optional.empty() : listMark(text);
        Optional<Integer> number = mark.filter(found -> !found.bullet())
                .flatMap(found -> integer(Optional.of(found.marker().replaceAll("[().]", ""))));
        return number.isEmpty()
                ? parts
                : new TitleParts(
                        number, title(mark.get().rest()).title(), parts.source(), parts.day(), parts.provider());
    }

    private Optional<SourceParts> source(String text) {
        return first(profile.articles().sourceLines(), text)
                .map(found -> new SourceParts(
                        found.group("source"),
                        found.group("date").flatMap(profile.dates()::read),
                        found.group("provider"),
                        found.group("author")));
    }

    private Optional<SourceParts> lead(String text) {
        if (text.isEmpty() || OPENING.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        String begin = text.length() > LEAD ? text.substring(0, LEAD) : text;
        int end = begin.lastIndexOf(CLOSING.charAt(OPENING.indexOf(text.charAt(0))), begin.length() - 2) + 1;
        return end > 0
                ? source(begin.substring(0, end)).filter(parts -> parts.day().isPresent())
                : Optional.empty();
    }

    /** Who provides an article, as a sentence of running text says it. */
    public Optional<String> providerIn(String text) {
        return profile.articles().providers().stream()
                .flatMap(pattern -> pattern.find(text).stream())
                .flatMap(found -> found.group("provider").stream())
                .findFirst();
    }

    private Optional<CaptionParts> caption(String text) {
        return first(profile.captions().labelled(), text)
                .map(found ->
                        new CaptionParts(found.group("label"), integer(found.group("number")), found.group("caption")));
    }

    private int numbering(String text) {
        List<LinePattern> schemes = profile.headings();
        for (int i = 0; i < schemes.size(); i++) {
            if (schemes.get(i).match(text).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<ListMark> listMark(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int first = text.codePointAt(0);
        int width = Character.charCount(first);
        boolean adorned = text.codePointBefore(text.length()) == first;
        if (profile.lists().bullets().indexOf(first) >= 0 && text.length() > width && !adorned) {
            String rest = text.substring(width).strip();
            boolean setApart = Character.isWhitespace(text.codePointAt(width)) || !isAscii(first);
            return rest.isEmpty() || !setApart
                    ? Optional.empty()
                    : Optional.of(new ListMark(Character.toString(first), rest, true));
        }
        String head = text.length() > LinePattern.MAX_LINE ? text.substring(0, 40) : text;
        return first(profile.lists().numbers(), head)
                .flatMap(found -> found.group("marker"))
                .map(marker ->
                        new ListMark(marker, text.substring(marker.length()).strip(), false));
    }

    private static boolean isAscii(int codePoint) {
        return codePoint < 0x80;
    }

    private static String tail(String text) {
        return text.length() > 12 ? text.substring(text.length() - 12) : text;
    }

    /** The first pattern that fits the whole line. */
    public static Optional<Found> first(List<LinePattern> patterns, String text) {
        for (LinePattern pattern : patterns) {
            Optional<Found> found = pattern.match(text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A small whole number; circled digits count as the digits they show. */
    public static Optional<Integer> integer(Optional<String> digits) {
        return digits.map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC))
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::parseInt);
    }
}
