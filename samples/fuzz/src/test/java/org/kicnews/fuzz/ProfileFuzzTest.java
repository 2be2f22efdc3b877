package org.kicnews.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.kicnews.importer.structure.profile.ProfileReader;
import org.kicnews.importer.structure.yaml.YamlException;

/** The parser of profiles. */
class ProfileFuzzTest {
    private static final String BUILT_IN =
            "kicnews-import/src/main/resources/org/kicnews/importer/structure/profile/weekly-china-startup.yaml";
    private static final String OTHER =
            "kicnews-import/src/test/resources/org/kicnews/importer/structure/harbour-letter.yaml";

    static List<byte[]> seeds() throws IOException {
        return List.of(
                Samples.file(BUILT_IN),
                Samples.file(OTHER),
                "profile: 1\nextends: weekly-china-startup\nname: x\nfurniture: ['[0-9]+']\n"
                        .getBytes(StandardCharsets.UTF_8));
    }

    @DictionaryFile(resourcePath = "yaml.dict")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void anyTextIsAProfileOrSaysWhyNot(byte[] bytes) {
        try {
            ProfileReader.read("profile.yaml", new String(bytes, StandardCharsets.UTF_8));
        } catch (YamlException e) {
            if (e.problem().isEmpty()) {
                throw new AssertionError("refused without a reason");
            }
        }
    }
}
