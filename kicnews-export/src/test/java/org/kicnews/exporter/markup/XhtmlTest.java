package org.kicnews.exporter.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XhtmlTest {

    @Property
    void whateverIsWrittenAsTextOrAsAValueIsReadAsThat(@ForAll String text, @ForAll String value) throws Exception {
        Xhtml out = new Xhtml()
                .declaration(false)
                .open("a", "b", "x" + value)
                .text(text)
                .close();

        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.bytes()))
                .getDocumentElement();
        assertThat(root.getTextContent()).isEqualTo(XmlText.legal(text));
        assertThat(root.getAttribute("b")).isEqualTo("x" + XmlText.legal(value).replace('\n', ' '));
        assertThat(root.getChildNodes().getLength()).isLessThanOrEqualTo(1);
    }

    @Test
    void endsOfCharacterDataAndEntitiesAreText() {
        assertThat(text(new Xhtml().element("p", "]]> <![CDATA[x]]> &lt; &#0; <!--", "title", "\"'&<>")))
                .isEqualTo(
                        "<p title=\"&quot;'&amp;&lt;&gt;\">]]&gt; &lt;![CDATA[x]]&gt; &amp;lt; &amp;#0; &lt;!--</p>");
    }

    @Test
    void linesOfTextAreBroken() {
        assertThat(text(new Xhtml().open("p").lines("하나\n\n셋\n").close())).isEqualTo("<p>하나<br/><br/>셋<br/></p>");
    }

    @Test
    void charactersOfEveryLengthAreCounted() {
        Xhtml out = new Xhtml().element("p", "aé가😀\uD83D");

        assertThat(text(out)).isEqualTo("<p>aé가😀\uFFFD</p>");
        assertThat(out.size()).isEqualTo(out.bytes().length);
    }

    @Test
    void aDirectionEndsWithTheTextThatSetsIt() {
        assertThat(XmlText.legal("사진\u202Egnp.exe")).isEqualTo("사진\u202Egnp.exe\u202C");
        assertThat(XmlText.legal("\u2067가\u202B나")).isEqualTo("\u2067가\u202B나\u202C\u2069");
        assertThat(XmlText.legal("\u2067가\u202B나\u2069\u202C")).isEqualTo("\u2067가\u202B나\u2069\u202C");
        assertThat(XmlText.legal("\u202C끝\u2069")).isEqualTo("\u202C끝\u2069");
    }

    @Test
    void codeThatWouldEndItsElementIsRefused() {
        assertThatThrownBy(() -> new Xhtml().code("script", "a</script>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anElementThatIsStillOpenIsAMistake() {
        assertThatThrownBy(() -> new Xhtml().open("p").bytes()).isInstanceOf(IllegalStateException.class);
    }

    private static String text(Xhtml out) {
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }
}
