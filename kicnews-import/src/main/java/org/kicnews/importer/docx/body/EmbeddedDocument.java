package org.kicnews.importer.docx.body;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.importer.docx.part.LimitExceededException;
import org.kicnews.importer.docx.part.Relationship;
import org.kicnews.importer.docx.part.UnreadablePartException;
import org.kicnews.importer.docx.part.WordPackage;

/**
 * Text of another file, which Word takes in when it opens this one (§17.17.2.1). Word files, plain text and the
 * text of web pages are read as part of this one; what is in another format is a finding, and so are pictures in pages.
 */
final class EmbeddedDocument {
    /** What Korean Windows writes where a text is not Unicode. */
    private static final String KOREAN_CODE_PAGE = "x-windows-949";

    private final StoryReader story;

    EmbeddedDocument(StoryReader story) {
        this.story = story;
    }

    /** Reads the file at the end of a relationship. */
    void read(Relationship relationship, Blocks out, Scope scope) throws IOException {
        String name = relationship.target().toLowerCase(Locale.ROOT);
        try {
            if (relationship.external()) {
                refuse(relationship);
            } else if (name.endsWith(".docx") || name.endsWith(".docm")) {
                word(relationship.target(), out, scope);
            } else if (name.endsWith(".txt")) {
                lines(decoded(bytes(relationship)).lines().toList(), out, scope);
            } else if (name.matches(".*\\.x?html?")) {
                HtmlLines page = HtmlLines.of(decoded(bytes(relationship)));
                lines(page.lines(), out, scope);
                if (page.pictures() > 0) {
                    refuse(relationship);
                }
            } else {
                refuse(relationship);
            }
        } catch (UnreadablePartException e) {
            story.source().findings().accept(PartFindings.of(relationship.target(), e));
        }
    }

    private void word(String part, Blocks out, Scope scope) throws IOException {
        try (WordPackage embedded = story.source().parts().embedded(part)) {
            Source source = Source.of(
                    embedded,
                    story.source().pictures().of(embedded),
                    story.source().findings());
            new DocumentReader(source)
                    .embedded(embedded.mainDocument(), scope, story.tally())
                    .forEach(out::add);
        } catch (LimitExceededException e) {
            throw e;
        } catch (UnreadablePartException e) {
            throw e;
        } catch (IOException e) {
            story.source().findings().accept(PartFindings.of(part, e));
        }
    }

    private byte[] bytes(Relationship relationship) throws UnreadablePartException {
        return story.source().parts().bytes(relationship.target());
    }

    private void lines(List<String> lines, Blocks out, Scope scope) {
        PlainLines.paragraphs(
                        lines,
                        story.plainText(scope).eastAsian(),
                        scope,
                        story.pages().page(),
                        story.tally())
                .forEach(out::add);
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName(KOREAN_CODE_PAGE));
        }
    }

    private void refuse(Relationship relationship) {
        story.source()
                .findings()
                .accept(Finding.of(FindingCode.DOCX_EMBEDDED_DOCUMENT, Place.issue(), relationship.target()));
    }
}
