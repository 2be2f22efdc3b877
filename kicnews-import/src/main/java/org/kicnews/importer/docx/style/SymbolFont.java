package org.kicnews.importer.docx.style;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the characters of fonts mean that are not encoded in Unicode. Word stores them as code points from U+F000 on, or
 * as the bare codes. A code that is not known is kept as it is.
 */
public final class SymbolFont {
    private static final int PRIVATE_BASE = 0xf000;

    /** Codes 0x21 to 0x7e of Adobe's Symbol encoding. */
    private static final String SYMBOL_LOW =
            "!∀#∃%&∋()∗+,−./0123456789:;<=>?" + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_" + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    /** Codes 0xa1 to 0xfe of Adobe's Symbol encoding; a space where there is none. */
    private static final String SYMBOL_HIGH = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓"
            + "°±″≥×∝∂•÷≠≡≈…⏐⎯↵"
            + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉"
            + "∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
            + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
            + " 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    private static final Map<Integer, String> SYMBOL = symbol();

    private static final Map<Integer, String> WINGDINGS = pairs(
            "22✂ 28☎ 29✆ 2a✉ 36⌛ 3f✍ 41✌ 45☜ 46☞ 47☝ 48☟ 4a☺ 4c☹ 4e☠ 51✈ 52☼ 54❄ 58✠ 59✡ 5a☪ 5b☯ 6c● 6d❍ 6e■ 6f□ 71❑ "
                    + "72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 78⌧ 7b❀ 7c✿ 7d❝ 7e❞ 80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8a⑩ "
                    + "8b⓿ 8c❶ 8d❷ 8e❸ 8f❹ 90❺ 91❻ 92❼ 93❽ 94❾ 95❿ 9e· 9f• a0▪ a1○ a4◉ a5◎ a7▪ a8◻ aa✦ ab★ ac✶ ad✴ ae✹ "
                    + "af✵ b2⟡ d5⌫ d6⌦ d8➢ dc➲ df← e0→ e1↑ e2↓ e3↖ e4↗ e5↙ e6↘ e8➔ ef⇦ f0⇨ f1⇧ f2⇩ f3⬄ f4⇳ "
                    + "fb✗ fc✓ fd☒ fe☑");

    private static final Map<Integer, String> WINGDINGS_2 =
            pairs("50✓ 51☒ 52☑ 53☒ 54☒ 4f✗ 96● 97● 98○ 9e◉ a0■ a1■ a2□ a3□ ae◆ af◆ eb★ ec✶");

    private static final Map<Integer, String> WINGDINGS_3 =
            pairs("21→ 66← 67→ 68↑ 69↓ 70▲ 71▼ 74◀ 75▶ 7d▶ 7c◀ 84◄ 85► 86▲ 87▼");

    private static final Map<Integer, String> WEBDINGS = pairs("34▶ 3c■ 3d● 61✔ 63□ 67■ 6e● 72✘ 69ℹ");

    private SymbolFont() {}

    /** The text in Unicode when it is set in a font. */
    public static String toUnicode(String text, String font) {
        Map<Integer, String> meanings = meanings(font);
        if (meanings.isEmpty() && text.codePoints().noneMatch(SymbolFont::isPrivate)) {
            return text;
        }
        StringBuilder unicode = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            int code = isPrivate(codePoint) ? codePoint - PRIVATE_BASE : codePoint;
            // Without the font the code alone says little; Symbol's bullet is what every producer writes.
            Map<Integer, String> known = meanings.isEmpty() ? SYMBOL : meanings;
            String meaning = code < 0x100 ? known.get(code) : null;
            unicode.append(meaning == null ? Character.toString(codePoint) : meaning);
        });
        return unicode.toString();
    }

    /** Whether the characters of a font mean something else than their codes. */
    public static boolean is(String font) {
        // Most fonts are told apart by their first letter.
        return !font.isEmpty()
                && "sSwW".indexOf(font.charAt(0)) >= 0
                && !meanings(font).isEmpty();
    }

    private static boolean isPrivate(int codePoint) {
        return codePoint > PRIVATE_BASE && codePoint <= PRIVATE_BASE + 0xff;
    }

    private static Map<Integer, String> meanings(String font) {
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "symbol" -> SYMBOL;
            case "wingdings" -> WINGDINGS;
            case "wingdings 2" -> WINGDINGS_2;
            case "wingdings 3" -> WINGDINGS_3;
            case "webdings" -> WEBDINGS;
            default -> Map.of();
        };
    }

    private static Map<Integer, String> symbol() {
        Map<Integer, String> meanings = new HashMap<>();
        for (int i = 0; i < SYMBOL_LOW.length(); i++) {
            meanings.put(0x21 + i, SYMBOL_LOW.substring(i, i + 1));
        }
        for (int i = 0; i < SYMBOL_HIGH.length(); i++) {
            if (SYMBOL_HIGH.charAt(i) != ' ') {
                meanings.put(0xa1 + i, SYMBOL_HIGH.substring(i, i + 1));
            }
        }
        return Map.copyOf(meanings);
    }

    /** Reads pairs of a code in two hexadecimal digits and what it means. */
    private static Map<Integer, String> pairs(String pairs) {
        Map<Integer, String> meanings = new HashMap<>();
        for (String pair : pairs.split(" ")) {
            meanings.put(Integer.parseInt(pair.substring(0, 2), 16), pair.substring(2));
        }
        return Map.copyOf(meanings);
    }
}
