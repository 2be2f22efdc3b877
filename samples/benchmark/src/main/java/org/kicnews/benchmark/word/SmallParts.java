package org.kicnews.benchmark.word;

import org.kicnews.exporter.markup.Xhtml;

/** The parts of a Word file beside its text: styles, numbering, running header and folio. */
final class SmallParts {

    private SmallParts() {}

    static byte[] styles(Hand hand) {
        Xhtml xml = root("w:styles");
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", hand.font(), "w:eastAsia", hand.font(), "w:hAnsi", hand.font());
        xml.empty("w:sz", "w:val", Integer.toString(hand.halfPoints()));
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "ko-KR")
                .close()
                .close()
                .close();
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").close();
        for (Hand.Level level : Hand.Level.values()) {
            if (!hand.style(level).isEmpty()) {
                style(xml, hand, level);
            }
        }
        return xml.close().bytes();
    }

    private static void style(Xhtml xml, Hand hand, Hand.Level level) {
        String name = hand == Hand.BUILT_IN ? "heading " + (level.ordinal() + 1) : "제목 모양 " + (level.ordinal() + 1);
        xml.open("w:style", "w:type", "paragraph", "w:styleId", hand.style(level));
        xml.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "Normal");
        xml.open("w:pPr")
                .empty("w:outlineLvl", "w:val", Integer.toString(level.ordinal()))
                .close();
        xml.open("w:rPr")
                .empty("w:b")
                .empty("w:sz", "w:val", Integer.toString(level.halfPoints()))
                .close();
        xml.close();
    }

    /** One list: the mark before the lines of the contents. */
    static byte[] numbering() {
        Xhtml xml = root("w:numbering");
        xml.open("w:abstractNum", "w:abstractNumId", "0").open("w:lvl", "w:ilvl", "0");
        xml.empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", "bullet").empty("w:lvlText", "w:val", "▶");
        xml.close().close();
        xml.open("w:num", "w:numId", "1").empty("w:abstractNumId", "w:val", "0").close();
        return xml.close().bytes();
    }

    static byte[] header(String text) {
        return root("w:hdr")
                .open("w:p")
                .open("w:r")
                .element("w:t", text)
                .close()
                .close()
                .close()
                .bytes();
    }

    static byte[] footer() {
        Xhtml xml = root("w:ftr").open("w:p");
        xml.open("w:fldSimple", "w:instr", " PAGE ")
                .open("w:r")
                .element("w:t", "1")
                .close()
                .close();
        return xml.close().close().bytes();
    }

    private static Xhtml root(String name) {
        return new Xhtml().declaration(false).open(name, Namespaces.all());
    }
}
