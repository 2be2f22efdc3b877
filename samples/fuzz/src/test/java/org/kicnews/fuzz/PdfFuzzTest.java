package org.kicnews.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.kicnews.importer.pdf.PdfReader;

/** The PDF reader and the recogniser behind it. */
class PdfFuzzTest {
    private static final Target TARGET = new Target(new PdfReader(), "pdf");

    static List<byte[]> seeds() throws IOException {
        return PdfSeeds.all();
    }

    @DictionaryFile(resourcePath = "pdf.dict")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void anyBytesAreReadOrRefused(byte[] bytes) throws Exception {
        TARGET.read(bytes);
    }
}
