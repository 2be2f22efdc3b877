package org.kicnews.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.kicnews.importer.docx.DocxReader;

/** The reader of Word files since 2007 and the recogniser behind it. */
class DocxFuzzTest {
    private static final Target TARGET = new Target(new DocxReader(), "docx");

    static List<byte[]> seeds() throws IOException {
        return WordPackages.seeds();
    }

    @DictionaryFile(resourcePath = "docx.dict")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void anyPartsAreReadOrRefused(byte[] parts) throws Exception {
        TARGET.read(WordPackages.pack(parts));
    }
}
