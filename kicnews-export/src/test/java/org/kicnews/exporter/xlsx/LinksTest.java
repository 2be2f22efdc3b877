package org.kicnews.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final int HELD = 2;

    private final Losses losses = new Losses();
    private final Links links = new Links(losses, HELD);

    @Test
    void keepsLinksThatAreMoreThanAFileCanHold() {
        fill();

        assertThat(links.toAddress("A3", "Say \"3\"", "https://example.org/?q=%223"))
                .isEqualTo(new Lead.Formula("HYPERLINK(\"https://example.org/?q=%223\",\"Say \"\"3\"\"\")"));
        assertThat(text(links.list()))
                .contains("ref=\"A1\"")
                .contains("ref=\"A2\"")
                .doesNotContain("A3");
        assertThat(losses.links()).isZero();
    }

    @Test
    void saysThatALinkIsLostWhereAFormulaCannotHoldItEither() {
        fill();

        assertThat(links.toAddress("A3", "text", "https://example.org/" + "long/".repeat(60)))
                .isEqualTo(new Lead.Nowhere());
        assertThat(losses.links()).isEqualTo(1);
    }

    @Test
    void escapesWhatMeansMoreThanItselfInXml() {
        links.toAddress("A1", "text", "https://example.org/?a=1&b='2'");
        links.toPlace("A2", new TableRow.Place("<\"1\" & '2'>", "B7"));

        assertThat(text(links.targets())).contains("Target=\"https://example.org/?a=1&amp;b='2'\"");
        assertThat(text(links.list())).contains("location=\"'&lt;&quot;1&quot; &amp; ''2''&gt;'!B7\"");
    }

    @Test
    void listsNothingWhereThereIsNoLink() {
        assertThat(links.list()).isEmpty();
        assertThat(links.targets()).isEmpty();
    }

    private void fill() {
        for (int i = 1; i <= HELD; i++) {
            assertThat(links.toFile("A" + i, "text", "a/b.pdf", "#page=1")).isEqualTo(new Lead.Link());
        }
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
