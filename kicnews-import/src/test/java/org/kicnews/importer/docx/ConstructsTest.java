package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construct of Word shows what a reader of the page sees, once, and nothing else. */
class ConstructsTest {

    static List<Construct> constructs() {
        return Construct.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constructs")
    void showsWhatAReaderSeesOnceAndNothingElse(Construct construct) {
        assertThat(FlowText.of(construct.docx().read())).isEqualTo(construct.expected());
    }

    @Test
    void coversEachConstructInAFileOfItsOwn() {
        assertThat(constructs())
                .hasSizeGreaterThan(100)
                .extracting(Construct::name)
                .doesNotHaveDuplicates();
    }
}
