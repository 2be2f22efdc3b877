package org.kicnews.importer.docx;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.importer.docx.part.Relationship;
import org.kicnews.importer.docx.part.WordPackage;

/** Says where a package breaks the rules of its format or points outside itself; neither keeps it from being read. */
final class Irregularities {
    /** What may point outside as a matter of course: links are kept as links, and pictures are reported where they stand. */
    private static final Set<String> USUAL_OUTSIDE = Set.of("hyperlink", "image");

    /** In the types of all forms of the main document: with and without macros, documents and templates. */
    private static final Set<String> MAIN_DOCUMENT = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.document.macroenabled.main+xml",
            "application/vnd.ms-word.template.macroenabledtemplate.main+xml");

    private final WordPackage parts;
    private final Consumer<Finding> findings;

    Irregularities(WordPackage parts, Consumer<Finding> findings) {
        this.parts = parts;
        this.findings = findings;
    }

    void report() {
        if (!parts.duplicates().isEmpty()) {
            add(FindingCode.DOCX_IRREGULAR, String.join(", ", parts.duplicates()));
        }
        String document = parts.mainDocument();
        String type = parts.contentType(document);
        if (!MAIN_DOCUMENT.contains(type.toLowerCase(Locale.ROOT))) {
            add(FindingCode.DOCX_IRREGULAR, "[Content_Types].xml: " + document + " " + type);
        }
        outside(document);
        parts.relationships(document).values().stream()
                .filter(relationship -> relationship.type().equals("settings") && !relationship.external())
                .forEach(relationship -> outside(relationship.target()));
    }

    private void outside(String part) {
        for (Relationship relationship : parts.relationships(part).values()) {
            if (relationship.external() && !USUAL_OUTSIDE.contains(relationship.type())) {
                add(FindingCode.DOCX_OUTSIDE, relationship.type(), relationship.target());
            }
        }
    }

    private void add(FindingCode code, String... arguments) {
        findings.accept(Finding.of(code, Place.issue(), arguments));
    }
}
