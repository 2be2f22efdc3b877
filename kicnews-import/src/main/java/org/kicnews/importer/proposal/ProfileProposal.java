package org.kicnews.importer.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.Pieces;
import org.kicnews.importer.structure.line.TitleParts;
import org.kicnews.importer.structure.line.Typography;
import org.kicnews.importer.structure.profile.Profile;
import org.kicnews.importer.structure.profile.ProfileReader;

/** The draft of a profile: YAML with comments that say what the files show, to be read and mended by a person. */
public final class ProfileProposal {
    /** A masthead stands among the first lines. */
    private static final int HEAD = 12;
    /** Type this much larger than the body is meant to be seen. */
    private static final double LARGER = 1.1;
    /** How many examples a comment shows, and of how many code points. */
    private static final int EXAMPLES = 3;

    private static final int SHOWN = 60;

    /** A title may come again by chance in so many files. */
    private static final int FEW = 3;

    /** A line that names a source or an author is no longer, in code points. */
    private static final int ASIDE = 40;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    private final Profile known = ProfileReader.builtIn();
    private final LineReader reader = new LineReader(known);
    private final Map<String, Integer> heads = new LinkedHashMap<>();
    private final Set<String> issueLines = new LinkedHashSet<>();
    private final Map<String, Integer> display = new LinkedHashMap<>();
    private final Map<String, Set<String>> sizes = new TreeMap<>();
    private final TitleForms forms = new TitleForms();
    private final List<String> below = new ArrayList<>();
    private final Map<String, List<String>> looks = new TreeMap<>();
    private final List<String> captions = new ArrayList<>();
    private int files;
    private int titles;
    private int attributed;

    /** Looks at what a file says. */
    public void add(Flow flow) {
        files++;
        List<Piece> pieces = Pieces.of(flow.items(), reader);
        List<Line> lines = pieces.stream()
                .flatMap(piece -> piece instanceof Line line ? Stream.of(line) : Stream.empty())
                .toList();
        Typography typography = Typography.of(lines);
        List<Line> head = lines.subList(0, Math.min(HEAD, lines.size()));
        head.stream()
                .filter(line -> typography.relativeSize(line.look()) >= LARGER
                        && date(line.text()).isEmpty())
                .reduce((a, b) -> b.look().halfPoints() > a.look().halfPoints() ? b : a)
                .ifPresent(name -> heads.merge(name.text(), 1, Integer::sum));
        head.stream()
                .filter(line -> date(line.text()).isPresent())
                .findFirst()
                .ifPresent(line -> issueLines.add(issuePattern(line.text())));
        Set<String> here = new LinkedHashSet<>();
        for (int i = head.isEmpty() ? 0 : 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isSeen(line, typography)) {
                here.add(line.text());
                sizes.computeIfAbsent(look(line), key -> new LinkedHashSet<>()).add(line.text());
                looks.computeIfAbsent(look(line), key -> new ArrayList<>()).add(line.text());
                titles++;
                attributed += line.facts().title().attributed() ? 1 : 0;
                title(line);
            } else if (i > 0 && isSeen(lines.get(i - 1), typography) && isAside(line)) {
                below.add(line.text());
            }
        }
        here.forEach(text -> display.merge(text, 1, Integer::sum));
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i - 1) instanceof Piece.Picture && pieces.get(i) instanceof Line line) {
                captions.add(line.text());
            }
        }
    }

    private static boolean isSeen(Line line, Typography typography) {
        return line.length() <= LineReader.LONGEST_TITLE
                && (typography.relativeSize(line.look()) >= LARGER
                        || typography.standsOutByWeight(line.look())
                        || line.look().outline() > 0);
    }

    /** Whether a line below a title may say who wrote it, or where it comes from, in a form that is not known. */
    private static boolean isAside(Line line) {
        return line.length() <= ASIDE
                && !line.endsSentence()
                && line.facts().source().isEmpty()
                && line.facts().listMark().isEmpty();
    }

    private void title(Line line) {
        TitleParts parts = line.facts().title();
        if (!parts.attributed()) {
            known.dates().read(parts.title()).ifPresent(day -> forms.add(parts.title(), day.text()));
        }
    }

    /** Whether no file was looked at. */
    public boolean isEmpty() {
        return files == 0;
    }

    /**
     * The draft.
     *
     * @param name the name of the profile
     */
    public String yaml(String name) {
        StringBuilder out = new StringBuilder();
        out.append("# A draft of a profile, from ").append(files).append(files == 1 ? " file" : " files");
        out.append(". Read it, mend it, and build the archive again; docs/profile.md explains every key.\n");
        out.append("profile: 1\nname: ")
                .append(quoted(name))
                .append("\nextends: ")
                .append(ProfileReader.BUILT_IN);
        out.append("\n\nmasthead:\n");
        Optional<String> title = heads.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
        title.ifPresentOrElse(
                text -> {
                    out.append("  # The largest line at the beginning, in ").append(heads.get(text));
                    out.append(" of ").append(files).append(" files.\n");
                    out.append("  title: [").append(quoted(literal(text))).append("]\n");
                },
                () -> out.append("  # No line at the beginning stands out: write the newsletter's name.\n"));
        if (issueLines.isEmpty()) {
            out.append("  # No line at the beginning holds a date that is known; see `dates` and `masthead.issue`.\n");
        } else {
            out.append("  # The first lines with a date; (?<number>…) is the number of the issue.\n  issue:\n");
            issueLines.forEach(line -> out.append("    - ").append(quoted(line)).append('\n'));
        }
        sections(out, title.orElse(""));
        titles(out);
        captions(out);
        return out.toString();
    }

    private void sections(StringBuilder out, String title) {
        List<String> known = sizes.values().stream()
                .flatMap(texts -> recurring(texts).stream())
                .filter(text -> !text.equals(title))
                .distinct()
                .toList();
        out.append("\nsections:\n");
        if (known.isEmpty()) {
            out.append("  # No display line comes in two files. Write the titles of sections that come often.\n");
            out.append("  known: []\n");
            return;
        }
        out.append("  # Display lines that come in several files.\n  known:\n");
        known.forEach(text -> out.append("    - ").append(quoted(literal(text))).append('\n'));
    }

    /** The lines that come again, of lines set alike of which most do: titles of articles may come twice by chance. */
    private List<String> recurring(Set<String> texts) {
        List<String> recurring =
                texts.stream().filter(text -> display.get(text) >= 2).toList();
        return 2 * recurring.size() > texts.size()
                ? recurring
                : recurring.stream()
                        .filter(text -> files > FEW && display.get(text) == files)
                        .toList();
    }

    private void titles(StringBuilder out) {
        out.append("\n# Lines that stand out, by their type; titles and headings are among them.\n");
        looks.forEach((look, texts) -> {
            out.append("# - ").append(look).append(", ").append(texts.size()).append(" lines:");
            texts.stream().distinct().limit(EXAMPLES).forEach(text -> out.append(" ‘")
                    .append(shown(text))
                    .append('’'));
            out.append('\n');
        });
        out.append("# Of ").append(titles).append(" such lines, ").append(attributed);
        out.append(" name a source, a date or a provider in a form that is known.\n");
        examples(out, "# Below some of them stand short lines that say something else", below);
        List<String> found = forms.found();
        if (found.isEmpty()) {
            out.append("# If yours look otherwise, say how: (?<title>…), (?<source>…), {date}.\n");
            out.append(
                    "# articles:\n#   titles:\n#     - '(?<title>.{2,200}) \\| (?<source>[^|]{1,40}), (?<date>{date})'\n");
            return;
        }
        out.append("articles:\n  # Forms that several lines have, with a day and what stands beside it.\n  titles:\n");
        found.forEach(form -> out.append("    - ").append(quoted(form)).append('\n'));
    }

    private static void examples(StringBuilder out, String what, List<String> texts) {
        if (!texts.isEmpty()) {
            out.append(what).append(", ").append(texts.size()).append(':');
            texts.stream().distinct().limit(EXAMPLES).forEach(text -> out.append(" ‘")
                    .append(shown(text))
                    .append('’'));
            out.append(". If they name a source or an author, say how in articles.source-lines.\n");
        }
    }

    private void captions(StringBuilder out) {
        long labelled = captions.stream()
                .filter(text -> reader.facts(text).caption().isPresent())
                .count();
        out.append("\n# Below pictures stand ")
                .append(captions.size())
                .append(" lines, ")
                .append(labelled);
        out.append(" of them in a form of caption that is known:");
        captions.stream().distinct().limit(EXAMPLES).forEach(text -> out.append(" ‘")
                .append(shown(text))
                .append('’'));
        out.append("\n# captions:\n#   labelled: ['(?<label>Plate) (?<number>\\d{1,3})\\. (?<caption>.{1,300})']\n");
    }

    private Optional<String> date(String text) {
        return known.dates().find(text).filter(day -> day.date().isPresent()).map(day -> day.text());
    }

    /** The line with its date and its number as groups. */
    private String issuePattern(String text) {
        String day = date(text).orElseThrow();
        int at = text.indexOf(day);
        return numbered(text.substring(0, at), true) + "(?<date>{date})"
                + numbered(
                        text.substring(at + day.length()),
                        !DIGITS.matcher(text.substring(0, at)).find());
    }

    private static String numbered(String text, boolean take) {
        Matcher digits = DIGITS.matcher(text);
        return take && digits.find()
                ? literal(text.substring(0, digits.start())) + "(?<number>\\d{1,4})"
                        + literal(text.substring(digits.end()))
                : literal(text);
    }

    /** A pattern for a text, any white space for its spaces. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\.\\[\\]{}()*+?^$|]", "\\\\$0").replaceAll("\\s+", "\\\\s{1,3}");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replaceAll("\\p{Cntrl}", " ") + "'";
    }

    private static String look(Line line) {
        return String.format(
                Locale.ROOT, "%04.1f pt%s", line.look().size(), line.look().bold() ? " bold" : "");
    }

    private static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}]", " ");
        int count = plain.codePointCount(0, plain.length());
        return count <= SHOWN ? plain : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
