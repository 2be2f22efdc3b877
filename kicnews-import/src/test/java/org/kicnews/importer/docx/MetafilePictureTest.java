package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.importer.docx.metafile.Metafile;

/** Windows metafiles become SVG with their text as text, whatever fonts the machine has, and keep their original. */
class MetafilePictureTest {

    private static Optional<Metafile.Drawn> draw(String name, byte[] bytes) {
        return name.endsWith("emf") ? Metafile.emf(bytes) : Metafile.wmf(bytes);
    }

    private static String svg(String name) {
        return new String(draw(name, Pictures.of(name)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"a.wmf,>Trade<", "a.emf,>교역<"})
    void keepsTextAsText(String name, String text) {
        assertThat(svg(name)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "a.wmf,M13.33 6.67L80.07 6.67L80.07 66.73L13.33 66.73L13.33 6.67Z",
        "a.emf,M10 20L80 20L80 70L10 70L10 20Z"
    })
    void drawsShapesInPixelsOfThePicture(String name, String path) {
        assertThat(svg(name)).contains("<path d=\"" + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.wmf", "a.emf"})
    void isAnInchWideAsTheMetafileSays(String name) {
        Metafile.Drawn drawn = draw(name, Pictures.of(name)).orElseThrow();
        assertThat(drawn.width()).isBetween(95, 97);
        assertThat(drawn.height()).isBetween(95, 97);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.wmf", "a.emf"})
    void keepsTheOriginalInThePicture(String name) {
        String svg = svg(name);
        int from = svg.indexOf('>', svg.indexOf("<original")) + 1;
        assertThat(Base64.getDecoder().decode(svg.substring(from, svg.indexOf("</original>"))))
                .isEqualTo(Pictures.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.wmf", "a.emf"})
    void drawsNothingOfADamagedMetafileAndThrowsNothing(String name) {
        byte[] whole = Pictures.of(name);
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(draw(name, java.util.Arrays.copyOf(whole, length))).satisfies(drawn -> {});
        }
        assertThat(draw(name, java.util.Arrays.copyOf(whole, 20))).isEmpty();
    }
}
