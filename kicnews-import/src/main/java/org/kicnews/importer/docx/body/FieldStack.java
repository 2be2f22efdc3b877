package org.kicnews.importer.docx.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * The fields that are open (§17.16.18). Their results are shown, their instructions are not. They may nest, and may
 * begin in one paragraph and end in another.
 */
final class FieldStack {
    private final Deque<Field> fields = new ArrayDeque<>();

    /** A field. */
    private static final class Field {
        private final FormField form;
        private final StringBuilder instruction = new StringBuilder();
        private boolean separated;
        private FieldInstruction parsed = FieldInstruction.parse("");

        Field(FormField form) {
            this.form = form;
        }

        FieldInstruction parsed() {
            return separated ? parsed : FieldInstruction.parse(instruction.toString());
        }

        void separate() {
            parsed = FieldInstruction.parse(instruction.toString());
            separated = true;
        }
    }

    /** Begins a field, with what a form holds for it. */
    void begin(FormField form) {
        fields.push(new Field(form));
    }

    void instruct(String text) {
        if (!fields.isEmpty() && !fields.peek().separated) {
            fields.peek().instruction.append(text);
        }
    }

    void separate() {
        if (!fields.isEmpty()) {
            fields.peek().separate();
        }
    }

    /** Ends the innermost field; what it shows where it has no result of its own. */
    Optional<String> end() {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Field field = fields.pop();
        return field.separated ? Optional.empty() : Optional.of(SelfShowingField.text(field.parsed(), field.form));
    }

    /** Whether text that comes now is part of a result, not of an instruction. */
    boolean showsText() {
        for (Field field : fields) {
            if (!field.separated) {
                return false;
            }
        }
        return true;
    }

    /** Where the text that comes now points. */
    Optional<String> link() {
        for (Field field : fields) {
            Optional<String> link = field.parsed().link();
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    /** Whether the text that comes now is the result of one of these fields. */
    boolean isIn(String... names) {
        for (Field field : fields) {
            for (String name : names) {
                if (field.parsed().name().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /**
     * Gives up fields whose instruction did not end with the paragraph: without their end mark they would swallow the
     * rest of the document. Only {@code IF} has instructions that hold paragraphs.
     */
    void endParagraph() {
        Iterator<Field> open = fields.iterator();
        while (open.hasNext()) {
            Field field = open.next();
            if (!field.separated && !field.parsed().name().equals("IF")) {
                open.remove();
            }
        }
    }
}
