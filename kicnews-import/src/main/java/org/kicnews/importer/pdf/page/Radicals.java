package org.kicnews.importer.pdf.page;

import java.util.HashMap;
import java.util.Map;

/**
 * The radicals that look like ideographs. Producers that go back from the glyphs of a font to characters pick them by
 * mistake, since fonts draw both with one glyph.
 */
final class Radicals {
    private static final int FIRST = 0x2E80;

    private static final int LAST = 0x2FD5;

    /**
     * The CJK Radicals Supplement and the ideographs that are written alike, in pairs, from the Unicode Character
     * Database (EquivalentUnifiedIdeograph.txt). Compatibility decomposition knows the Kangxi Radicals only.
     */
    private static final String SUPPLEMENT = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄"
            + "⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻"
            + "⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀"
            + "⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦"
            + "⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜"
            + "⻰龙⻱龜⻲亀⻳龟";

    private static final Map<Integer, String> IDEOGRAPHS = ideographs();

    private Radicals() {}

    static boolean isRadical(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST;
    }

    /** The ideograph that is written like a radical; the radical itself where there is none. */
    static String ideograph(int radical) {
        String own = Character.toString(radical);
        return IDEOGRAPHS.getOrDefault(radical, own);
    }

    private static Map<Integer, String> ideographs() {
        int[] pairs = SUPPLEMENT.codePoints().toArray();
        Map<Integer, String> ideographs = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ideographs.put(pairs[i], Character.toString(pairs[i + 1]));
        }
        return Map.copyOf(ideographs);
    }
}
