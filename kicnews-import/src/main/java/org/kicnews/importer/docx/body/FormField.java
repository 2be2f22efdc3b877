package org.kicnews.importer.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.Measure;

/**
 * What somebody entered in a field of a form (§17.16.17) that stores no result: whether a box is checked, what was chosen
 * from a list.
 *
 * @param checked whether the box is checked
 * @param chosen the entry that was chosen; empty where the field is no list
 */
record FormField(boolean checked, String chosen) {
    static final FormField NONE = new FormField(false, "");

    /** Reads {@code w:ffData} in the element that begins a field. */
    static FormField read(XmlCursor cursor) throws XMLStreamException {
        FormField field = NONE;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            int data = cursor.level();
            while (cursor.nextChild(data)) {
                switch (cursor.name()) {
                    case "w:checkBox" -> field = new FormField(isChecked(cursor), "");
                    case "w:ddList" -> field = new FormField(false, chosen(cursor));
                    default -> {}
                }
            }
        }
        return field;
    }

    private static boolean isChecked(XmlCursor cursor) throws XMLStreamException {
        boolean checked = false;
        boolean entered = false;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            if (cursor.name().equals("w:checked")) {
                checked = Measure.isOn(cursor.attribute("w:val"));
                entered = true;
            } else if (cursor.name().equals("w:default") && !entered) {
                checked = Measure.isOn(cursor.attribute("w:val"));
            }
        }
        return checked;
    }

    private static String chosen(XmlCursor cursor) throws XMLStreamException {
        Optional<Integer> result = Optional.empty();
        int otherwise = 0;
        List<String> entries = new ArrayList<>();
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            Optional<String> value = cursor.attribute("w:val");
            switch (cursor.name()) {
                case "w:result" -> result = Optional.of(Measure.integer(value).orElse(0));
                case "w:default" -> otherwise = Measure.integer(value).orElse(0);
                case "w:listEntry" -> entries.add(value.orElse(""));
                default -> {}
            }
        }
        int index = result.orElse(otherwise);
        return index >= 0 && index < entries.size() ? entries.get(index) : "";
    }
}
