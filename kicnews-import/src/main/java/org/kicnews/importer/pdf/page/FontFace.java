package org.kicnews.importer.pdf.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/** What the layout has to know of a font: its name, weight and slope, and what its codes mean. */
final class FontFace {
    /** The six letters that name a subset (ISO 32000-1, 9.6.4). */
    private static final Pattern SUBSET_PREFIX = Pattern.compile("^[A-Z]{6}\\+");

    private static final Pattern BOLD_NAME =
            Pattern.compile("bold|black|heavy|(?<![a-z])demi|extrab|-eb$|-b$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITALIC_NAME = Pattern.compile("italic|oblique", Pattern.CASE_INSENSITIVE);

    /** The weight from which a font descriptor speaks of bold (semi-bold and above). */
    private static final float BOLD_WEIGHT = 600;

    /** The width of a space where the font has none, in em: the usual one of Korean fonts. */
    private static final double USUAL_SPACE = 0.28;

    /** What a space can measure, in em. A font that says otherwise is mistaken. */
    private static final double NARROWEST_SPACE = 0.12;

    private static final double WIDEST_SPACE = 0.7;

    private final PDFont font;
    private final String name;
    private final boolean bold;
    private final boolean italic;
    private final double spaceWidth;
    private final boolean symbolic;
    private final int codeLength;

    /** The codes of one or two bytes, by the first and by the second. */
    private final @Nullable Code[][] codes = new Code[1 << Byte.SIZE][];

    private final Map<Integer, Code> longCodes = new HashMap<>();

    /** What is known of a code so far. */
    private static final class Code {
        private float displacement = Float.NaN;
        private @Nullable String text;
    }

    FontFace(PDFont font) {
        this.font = font;
        this.name = familyName(font);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        this.bold = BOLD_NAME.matcher(name).find()
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
        this.italic = ITALIC_NAME.matcher(name).find()
                || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
        this.spaceWidth = spaceWidth(font);
        this.symbolic = SymbolCharacters.isSymbolFont(name);
        this.codeLength = codeLength(font);
    }

    private static int codeLength(PDFont font) {
        if (font instanceof PDSimpleFont) {
            return 1;
        }
        COSName encoding = font.getCOSObject().getCOSName(COSName.ENCODING);
        return font instanceof PDType0Font && COSName.IDENTITY_H.equals(encoding) ? 2 : 0;
    }

    String name() {
        return name;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    /** The width of a space in em. */
    double spaceWidth() {
        return spaceWidth;
    }

    /**
     * How many bytes each code has; 0 where they differ or where the text runs downwards, and PDFBox has to read them.
     */
    int codeLength() {
        return codeLength;
    }

    /**
     * How far the glyph of a code moves the pen to the right, in em.
     *
     * @throws IOException if its width cannot be read
     */
    float displacement(int code) throws IOException {
        Code known = code(code);
        if (Float.isNaN(known.displacement)) {
            known.displacement = font.getDisplacement(code).getX();
        }
        return known.displacement;
    }

    /** The characters of a code as {@link Glyph#text()} gives them. */
    String text(int code) {
        Code known = code(code);
        String text = known.text;
        if (text == null) {
            text = read(code);
            known.text = text;
        }
        return text;
    }

    private Code code(int code) {
        if (code >>> Short.SIZE != 0) {
            return longCodes.computeIfAbsent(code, key -> new Code());
        }
        Code[] row = codes[code >> Byte.SIZE];
        if (row == null) {
            row = new Code[1 << Byte.SIZE];
            codes[code >> Byte.SIZE] = row;
        }
        Code known = row[code & 0xff];
        if (known == null) {
            known = new Code();
            row[code & 0xff] = known;
        }
        return known;
    }

    private String read(int code) {
        Optional<String> mapped = mapping(code).map(text -> symbolic ? SymbolCharacters.plain(name, text) : text);
        String text = mapped.map(GlyphText::clean).orElse(Glyph.UNKNOWN);
        return Glyph.UNKNOWN.equals(text) && isBlank(code) ? " " : text;
    }

    /**
     * Whether a code moves the pen and draws nothing: a space, whatever its font fails to say. Browsers give the character
     * of a space beside the glyph, and tools that write their files anew lose it.
     */
    private boolean isBlank(int code) {
        try {
            return font instanceof PDVectorFont outlines
                    && displacement(code) >= NARROWEST_SPACE
                    && outlines.hasGlyph(code)
                    && outlines.getPath(code).getBounds2D().isEmpty();
        } catch (IOException | RuntimeException e) {
            // A glyph that cannot be drawn says nothing about the code.
            return false;
        }
    }

    private Optional<String> mapping(int code) {
        try {
            String text = font.toUnicode(code);
            if (text == null && font instanceof PDSimpleFont && code == ' ') {
                return Optional.of(" ");
            }
            return Optional.ofNullable(text);
        } catch (RuntimeException e) {
            // A broken character map says nothing about the code.
            return Optional.empty();
        }
    }

    private static String familyName(PDFont font) {
        String name = font.getName();
        return name == null ? "" : SUBSET_PREFIX.matcher(name).replaceFirst("").replace('\u0000', ' ');
    }

    private static double spaceWidth(PDFont font) {
        double width;
        try {
            double unit =
                    font instanceof PDType3Font ? Math.abs(font.getFontMatrix().getScaleX()) : 1 / 1000.0;
            width = font.getSpaceWidth() * unit;
        } catch (RuntimeException e) {
            // Widths of malformed fonts cannot be read; any font has a usual space.
            return USUAL_SPACE;
        }
        return width >= NARROWEST_SPACE && width <= WIDEST_SPACE ? width : USUAL_SPACE;
    }
}
