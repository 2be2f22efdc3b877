package org.kicnews.importer.docx.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.EffectiveParagraph.ListReference;
import org.kicnews.importer.flow.FlowParagraph.Alignment;
import org.kicnews.importer.flow.FlowParagraph.Role;
import org.kicnews.importer.flow.TextStyle;
import org.kicnews.importer.flow.TextStyle.Position;

/** The styles of a file, and what comes out when they are taken together with direct formatting (§17.7.2). */
public final class StyleSheet {
    /** The size where nothing says another, in points (§17.3.2.38). */
    private static final double DEFAULT_SIZE = 10;

    /** The outline level that means body text (§17.3.1.20), counted from 0. */
    private static final int BODY_TEXT_LEVEL = 9;

    /** No producer nests styles deeper; a chain that is longer is a cycle. */
    private static final int MAX_CHAIN = 64;

    /** Stands before each condition after the id of a style; no id can hold it, since XML cannot. */
    private static final char CONDITION = '\u0001';

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<Style>> chains = new HashMap<>();
    private final Map<String, RunProperties> bases = new HashMap<>();
    private RunProperties defaultRun = RunProperties.NONE;
    private ParagraphProperties defaultParagraph = ParagraphProperties.NONE;
    private String defaultParagraphStyle = "";
    private String defaultTableStyle = "";

    /** What lists add to the paragraphs in them. */
    public interface Lists {
        /** What a level of a list says about its paragraphs. */
        ParagraphProperties paragraph(int list, int level);

        /** The level of a list that a style is tied to; 0 where it is tied to none. */
        int levelOfStyle(int list, String style);
    }

    /** A style sheet without styles. */
    public static StyleSheet none() {
        return new StyleSheet();
    }

    /** Reads a style sheet into this one; what was read before an exception stays. */
    public void read(XmlCursor cursor, PropertyReader properties) throws XMLStreamException {
        StyleReader reader = new StyleReader(properties);
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:docDefaults" -> readDefaults(cursor, properties);
                case "w:style" -> add(reader.read(cursor));
                default -> {}
            }
        }
    }

    /** The language that the file's defaults name for letters. */
    public Optional<String> defaultLanguage() {
        return Optional.ofNullable(defaultRun.language());
    }

    /** The language that the file's defaults name for East Asian text. */
    public Optional<String> defaultEastAsianLanguage() {
        return Optional.ofNullable(defaultRun.eastAsianLanguage());
    }

    /** The list that a numbering style stands for. */
    public Optional<Integer> listOfStyle(String id) {
        Style style = styles.get(id);
        return style == null
                ? Optional.empty()
                : Optional.ofNullable(style.paragraph().list());
    }

    /** Whether the style of a table, or the default one, draws borders. */
    public boolean hasBorders(String tableStyle) {
        List<Style> chain = chain(tableStyle.isEmpty() ? defaultTableStyle : tableStyle);
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (chain.get(i).borders() >= 0) {
                return chain.get(i).borders() > 0;
            }
        }
        return false;
    }

    /** Whether the style of a table says something about some of its cells only. */
    public boolean isConditional(String tableStyle) {
        return chain(tableStyle).stream().anyMatch(style -> !style.conditions().isEmpty());
    }

    /**
     * The style of some cells of a table, which may stand wherever the style of a table does.
     *
     * @param conditions what the cells are, such as {@code firstRow}; what comes later counts more (§17.7.6)
     */
    public static String withConditions(String tableStyle, List<String> conditions) {
        StringBuilder id = new StringBuilder(tableStyle);
        conditions.forEach(condition -> id.append(CONDITION).append(condition));
        return id.toString();
    }

    /** The paragraph style that counts for direct formatting: the named one, or the default where it does not exist. */
    public String paragraphStyle(ParagraphProperties direct) {
        String named = direct.style();
        return named != null && styles.containsKey(named) ? named : defaultParagraphStyle;
    }

    /**
     * How a paragraph is set.
     *
     * @param tableStyle the style of the table around it; empty outside tables
     */
    public EffectiveParagraph paragraph(ParagraphProperties direct, String tableStyle, Lists lists) {
        String styleId = paragraphStyle(direct);
        List<Style> chain = chain(styleId);
        ParagraphProperties merged = defaultParagraph;
        for (Style style : chain(tableStyle)) {
            merged = style.paragraph().over(merged);
        }
        for (Style style : chain) {
            merged = withList(style.paragraph(), merged, styleId, lists);
        }
        merged = withList(direct, merged, styleId, lists);
        Style style = chain.isEmpty() ? null : chain.get(chain.size() - 1);
        double em = size(direct, styleId, tableStyle);
        return new EffectiveParagraph(
                style == null || style.name().isEmpty() ? Optional.empty() : Optional.of(style.name()),
                outlineLevel(merged, chain),
                role(chain),
                list(merged, styleId, lists),
                orElse(merged.alignment(), Alignment.START),
                distance(merged.left(), merged.leftEms(), em),
                distance(merged.firstLine(), merged.firstLineEms(), em),
                orElse(merged.before(), 0.0),
                orElse(merged.after(), 0.0),
                orElse(merged.contextualSpacing(), false),
                orElse(merged.pageBreakBefore(), false),
                Optional.ofNullable(merged.frame()),
                orElse(merged.dropCap(), false),
                direct.mark().deletedMark(),
                direct.mark().joinsNext());
    }

    /**
     * How characters are set.
     *
     * @param paragraphStyle the id of the style of their paragraph
     * @param tableStyle the style of the table around them; empty outside tables
     */
    public EffectiveRun run(RunProperties direct, String paragraphStyle, String tableStyle) {
        String charStyle = direct.charStyle() == null ? "" : direct.charStyle();
        String key = paragraphStyle + '\n' + charStyle + '\n' + tableStyle;
        RunProperties styled = bases.computeIfAbsent(key, k -> base(paragraphStyle, charStyle, tableStyle));
        RunProperties own = direct.over(styled);
        RunProperties all = own.over(defaultRun);
        TextStyle latin = new TextStyle(
                orElse(all.latinFont(), ""),
                orElse(all.size(), DEFAULT_SIZE),
                orElse(all.bold(), false),
                orElse(all.italic(), false),
                orElse(all.underline(), false),
                orElse(all.strike(), false),
                orElse(all.position(), Position.BASELINE),
                orElse(all.color(), 0));
        String eastAsianFont = orElse(all.eastAsianFont(), latin.font());
        return new EffectiveRun(
                latin,
                eastAsianFont.equals(latin.font()) ? latin : withFont(latin, eastAsianFont),
                orElse(all.caps(), false),
                orElse(all.hidden(), false),
                Optional.ofNullable(own.language()),
                Optional.ofNullable(own.eastAsianLanguage()));
    }

    private RunProperties base(String paragraphStyle, String charStyle, String tableStyle) {
        RunProperties table = merged(tableStyle);
        RunProperties paragraph = merged(paragraphStyle);
        return merged(charStyle).toggledOver(paragraph.over(table));
    }

    private RunProperties merged(String id) {
        RunProperties merged = RunProperties.NONE;
        for (Style style : chain(id)) {
            merged = style.run().over(merged);
        }
        return merged;
    }

    private double size(ParagraphProperties direct, String styleId, String tableStyle) {
        return run(direct.mark(), styleId, tableStyle).latin().size();
    }

    private static ParagraphProperties withList(
            ParagraphProperties upper, ParagraphProperties lower, String styleId, Lists lists) {
        if (upper.list() == null || upper.list() == 0) {
            return upper.over(lower);
        }
        int level = upper.listLevel() != null ? upper.listLevel() : lists.levelOfStyle(upper.list(), styleId);
        return upper.over(lists.paragraph(upper.list(), level).over(lower));
    }

    private static Optional<ListReference> list(ParagraphProperties merged, String styleId, Lists lists) {
        Integer list = merged.list();
        if (list == null || list == 0) {
            return Optional.empty();
        }
        int level = merged.listLevel() != null ? merged.listLevel() : lists.levelOfStyle(list, styleId);
        return Optional.of(new ListReference(list, level));
    }

    private static Optional<Integer> outlineLevel(ParagraphProperties merged, List<Style> chain) {
        if (merged.outlineLevel() != null) {
            int level = merged.outlineLevel();
            return level >= 0 && level < BODY_TEXT_LEVEL ? Optional.of(level + 1) : Optional.empty();
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            Optional<Integer> level = StyleNames.headingLevel(chain.get(i).name());
            if (level.isPresent()) {
                return level;
            }
        }
        return Optional.empty();
    }

    private static Role role(List<Style> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            Role role = StyleNames.role(chain.get(i).name());
            if (role != Role.UNSPECIFIED) {
                return role;
            }
        }
        return Role.UNSPECIFIED;
    }

    /** The styles that a style builds on, the outermost first, itself last. */
    private List<Style> chain(String id) {
        List<Style> known = chains.get(id);
        if (known != null) {
            return known;
        }
        int conditions = id.indexOf(CONDITION);
        if (conditions >= 0) {
            List<Style> chain = new ArrayList<>(chain(id.substring(0, conditions)));
            for (String condition : id.substring(conditions + 1).split(String.valueOf(CONDITION))) {
                chain(id.substring(0, conditions)).stream()
                        .map(style -> style.conditions().get(condition))
                        .filter(Objects::nonNull)
                        .forEach(chain::add);
            }
            chains.put(id, chain);
            return chain;
        }
        List<Style> chain = new ArrayList<>();
        Style style = styles.get(id);
        while (style != null && chain.size() < MAX_CHAIN && !chain.contains(style)) {
            chain.add(0, style);
            style = styles.get(style.basedOn());
        }
        chains.put(id, chain);
        return chain;
    }

    private void add(Style style) {
        styles.putIfAbsent(style.id(), style);
        if (style.standard() && style.type().equals("paragraph")) {
            defaultParagraphStyle = style.id();
        } else if (style.standard() && style.type().equals("table")) {
            defaultTableStyle = style.id();
        }
    }

    private void readDefaults(XmlCursor cursor, PropertyReader properties) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            int inner = cursor.level();
            while (cursor.nextChild(inner)) {
                switch (cursor.name()) {
                    case "w:rPr" -> defaultRun = properties.run(cursor, PropertyReader.OtherElements.ignored());
                    case "w:pPr" ->
                        defaultParagraph = properties.paragraph(cursor, PropertyReader.OtherElements.ignored());
                    default -> {}
                }
            }
        }
    }

    private static double distance(@Nullable Double points, @Nullable Double ems, double em) {
        return ems != null ? ems * em : orElse(points, 0.0);
    }

    private static TextStyle withFont(TextStyle style, String font) {
        return new TextStyle(
                font,
                style.size(),
                style.bold(),
                style.italic(),
                style.underline(),
                style.strike(),
                style.position(),
                style.color());
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }
}
