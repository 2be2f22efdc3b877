package org.kicnews.importer.docx.numbering;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.Measure;
import org.kicnews.importer.docx.style.ParagraphProperties;
import org.kicnews.importer.docx.style.PropertyReader;
import org.kicnews.importer.docx.style.RunProperties;
import org.kicnews.importer.docx.style.StyleSheet;
import org.kicnews.importer.docx.style.SymbolFont;

/** The lists that a file defines. A list that it uses and does not define shows no marks. */
public final class Numbering implements StyleSheet.Lists {
    /** How many levels a list has (§17.9.6). */
    static final int LEVELS = 9;

    /** Links from list to style to list beyond this are a cycle. */
    private static final int MAX_LINKS = 8;

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final Function<String, Optional<Integer>> listOfStyle;

    /**
     * Lists that are defined nowhere yet.
     *
     * @param listOfStyle the list that a numbering style stands for
     */
    public Numbering(Function<String, Optional<Integer>> listOfStyle) {
        this.listOfStyle = listOfStyle;
    }

    /** What lists of one look share; its own style where the look is defined elsewhere. */
    private record Definition(Map<Integer, ListLevel> levels, String styleLink) {}

    /** A list: which definition it uses, what it changes, and where it begins anew. */
    private record Instance(int definition, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {}

    /** Reads definitions; what was read before an exception stays. */
    public void read(XmlCursor cursor, PropertyReader properties) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:abstractNum" -> readDefinition(cursor, properties);
                case "w:num" -> readInstance(cursor, properties);
                default -> {}
            }
        }
    }

    @Override
    public ParagraphProperties paragraph(int list, int level) {
        return level(list, level).paragraph();
    }

    @Override
    public int levelOfStyle(int list, String style) {
        for (int level = 0; level < LEVELS; level++) {
            if (!style.isEmpty() && level(list, level).style().equals(style)) {
                return level;
            }
        }
        return 0;
    }

    /** What counts together: lists of one definition share their numbers. Negative where the list is not defined. */
    int counters(int list) {
        Instance instance = resolved(list);
        return instance == null ? -1 : instance.definition();
    }

    /** The number at which a list begins a level anew when it is first used. */
    Optional<Integer> startOverride(int list, int level) {
        Instance instance = instances.get(list);
        return instance == null
                ? Optional.empty()
                : Optional.ofNullable(instance.starts().get(level));
    }

    ListLevel level(int list, int level) {
        Instance own = instances.get(list);
        Instance instance = resolved(list);
        if (own == null || instance == null) {
            return ListLevel.UNDEFINED;
        }
        ListLevel changed = own.levels().get(level);
        if (changed != null) {
            return changed;
        }
        Definition definition = definitions.get(instance.definition());
        return definition == null ? ListLevel.UNDEFINED : definition.levels().getOrDefault(level, ListLevel.UNDEFINED);
    }

    /** The ids of lists whose look leads back to itself through numbering styles, in order; they show no marks. */
    public Set<Integer> cycles() {
        Set<Integer> cycles = new TreeSet<>();
        for (int list : instances.keySet()) {
            Instance last = resolved(list);
            Definition definition = last == null ? null : definitions.get(last.definition());
            if (definition != null && !definition.styleLink().isEmpty()) {
                cycles.add(list);
            }
        }
        return cycles;
    }

    /** The instance whose definition holds the levels, through links by numbering styles (§17.9.21). */
    private @Nullable Instance resolved(int list) {
        Instance instance = instances.get(list);
        for (int links = 0; instance != null && links < MAX_LINKS; links++) {
            Definition definition = definitions.get(instance.definition());
            if (definition == null || definition.styleLink().isEmpty()) {
                return instance;
            }
            instance = listOfStyle
                    .apply(definition.styleLink())
                    .map(instances::get)
                    .orElse(null);
        }
        return instance;
    }

    private void readDefinition(XmlCursor cursor, PropertyReader properties) throws XMLStreamException {
        int id = Measure.integer(cursor.attribute("w:abstractNumId")).orElse(0);
        Map<Integer, ListLevel> levels = new HashMap<>();
        String styleLink = "";
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:numStyleLink" -> styleLink = cursor.attributeOrEmpty("w:val");
                case "w:lvl" ->
                    levels.put(Measure.integer(cursor.attribute("w:ilvl")).orElse(0), readLevel(cursor, properties));
                default -> {}
            }
        }
        definitions.putIfAbsent(id, new Definition(levels, styleLink));
    }

    private void readInstance(XmlCursor cursor, PropertyReader properties) throws XMLStreamException {
        int id = Measure.integer(cursor.attribute("w:numId")).orElse(0);
        int definition = -1;
        Map<Integer, ListLevel> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:abstractNumId" ->
                    definition = Measure.integer(cursor.attribute("w:val")).orElse(-1);
                case "w:lvlOverride" -> readOverride(cursor, properties, levels, starts);
                default -> {}
            }
        }
        instances.putIfAbsent(id, new Instance(definition, levels, starts));
    }

    private static void readOverride(
            XmlCursor cursor, PropertyReader properties, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts)
            throws XMLStreamException {
        int changed = Measure.integer(cursor.attribute("w:ilvl")).orElse(0);
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:startOverride" ->
                    starts.put(
                            changed, Measure.integer(cursor.attribute("w:val")).orElse(1));
                case "w:lvl" -> levels.put(changed, readLevel(cursor, properties));
                default -> {}
            }
        }
    }

    private static ListLevel readLevel(XmlCursor cursor, PropertyReader properties) throws XMLStreamException {
        int start = 0;
        String format = "decimal";
        String text = "";
        int restartAfter = -1;
        boolean legal = false;
        boolean pictured = false;
        String style = "";
        ParagraphProperties paragraph = ParagraphProperties.NONE;
        RunProperties run = RunProperties.NONE;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            Optional<String> value = cursor.attribute("w:val");
            switch (cursor.name()) {
                case "w:start" -> start = Measure.integer(value).orElse(0);
                case "w:numFmt" -> format = value.orElse("decimal");
                case "mc:AlternateContent" -> format = readAlternativeFormat(cursor);
                case "w:lvlText" -> text = value.orElse("");
                case "w:lvlRestart" -> restartAfter = Measure.integer(value).orElse(-1);
                case "w:isLgl" -> legal = Measure.isOn(value);
                case "w:lvlPicBulletId" -> pictured = true;
                case "w:pStyle" -> style = value.orElse("");
                case "w:pPr" -> paragraph = properties.paragraph(cursor, PropertyReader.OtherElements.ignored());
                case "w:rPr" -> run = properties.run(cursor, PropertyReader.OtherElements.ignored());
                default -> {}
            }
        }
        String shown = pictured ? "•" : SymbolFont.toUnicode(text, run.fontName());
        return new ListLevel(start, format, shown, restartAfter, legal, run.isHidden(), style, paragraph);
    }

    /** Formats newer than the standard stand in an alternative, with an older one to fall back on. */
    private static String readAlternativeFormat(XmlCursor cursor) throws XMLStreamException {
        String format = "decimal";
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            int inner = cursor.level();
            while (cursor.nextChild(inner)) {
                if (cursor.name().equals("w:numFmt")) {
                    String value = cursor.attribute("w:val").orElse("decimal");
                    String custom = cursor.attributeOrEmpty("w:format");
                    if (value.equals("custom") && custom.matches("0+1,.*")) {
                        return "custom" + custom.indexOf(',');
                    }
                    format = value;
                }
            }
        }
        return format;
    }
}
