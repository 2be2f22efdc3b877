package org.kicnews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.kicnews.importer.doc.DocReader;

/** The reader of Word 97 files, of RTF and of HTML under such a name, and the recogniser behind it. */
class DocFuzzTest {
    private static final String SMALL = "kicnews-import/src/test/resources/org/kicnews/importer/doc/small.doc";

    private static final Target TARGET = new Target(new DocReader(), "doc");

    static List<byte[]> seeds() throws IOException {
        return List.of(
                Samples.file(SMALL),
                ascii("{\\rtf1\\ansi\\ansicpg949{\\fonttbl\\f0 Batang;}\\f0\\fs20 1. Title (Source, 2020.11.12)\\par"
                        + "{\\b Text} \\'c1\\'d6 \\u51452?\\par}"),
                ascii(
                        "<html><head><title>No. 1</title></head><body><h1>1. Title</h1><p>Text &amp; more</body></html>"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void anyBytesAreReadOrRefused(byte[] bytes) throws Exception {
        TARGET.read(bytes);
    }
}
