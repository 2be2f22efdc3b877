package org.kicnews.exporter.xlsx;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The looks of cells. Every pair of text and ground has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).
 */
final class Styles {
    private static final byte[] INK = rgb(0x20, 0x24, 0x2A);
    private static final byte[] MUTED = rgb(0x59, 0x60, 0x6B);
    private static final byte[] BRAND = rgb(0x1F, 0x4E, 0x79);
    private static final byte[] LINK_BLUE = rgb(0x05, 0x5A, 0xB0);
    private static final byte[] WHITE = rgb(0xFF, 0xFF, 0xFF);
    private static final byte[] RULE = rgb(0xD5, 0xDA, 0xE1);
    private static final byte[] CARD = rgb(0xEE, 0xF3, 0xF9);

    /** Keeps a number that ends a cell from touching a word that begins the next. In widths of a digit. */
    private static final short INDENT = 1;

    private static final short BODY_SIZE = 10;
    private static final short SMALL_SIZE = 9;
    private static final short HEADING_SIZE = 13;
    private static final short FIGURE_SIZE = 14;
    private static final short TITLE_SIZE = 22;

    private final XSSFWorkbook workbook;
    private final String fontName;
    private final Map<Column.Kind, CellStyle> body = new EnumMap<>(Column.Kind.class);
    private final Map<Column.Kind, CellStyle> quoted = new EnumMap<>(Column.Kind.class);
    private final CellStyle header;
    private final CellStyle numberHeader;
    private final CellStyle title;
    private final CellStyle subtitle;
    private final CellStyle heading;
    private final CellStyle cardLabel;
    private final CellStyle cardFigure;
    private final CellStyle plain;
    private final CellStyle plainLink;

    Styles(XSSFWorkbook workbook, String fontName) {
        this.workbook = workbook;
        this.fontName = fontName;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(fontName);
        standard.setFontHeightInPoints(BODY_SIZE);
        for (Column.Kind kind : Column.Kind.values()) {
            body.put(kind, bodyStyle(kind));
            CellStyle asText = bodyStyle(kind);
            asText.setQuotePrefixed(true);
            quoted.put(kind, asText);
        }
        Font headerFont = font(BODY_SIZE, true, WHITE);
        header = style(headerFont, style -> {
            fill(style, BRAND);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention(INDENT);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
        numberHeader = style(headerFont, style -> {
            style.cloneStyleFrom(header);
            style.setAlignment(HorizontalAlignment.RIGHT);
        });
        title = style(font(TITLE_SIZE, true, BRAND), style -> {});
        subtitle = style(font(BODY_SIZE, false, MUTED), style -> {});
        heading = style(font(HEADING_SIZE, true, BRAND), style -> {
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBottomBorderColor(new XSSFColor(BRAND));
        });
        cardLabel = style(font(SMALL_SIZE, false, MUTED), style -> {
            fill(style, CARD);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention(INDENT);
        });
        cardFigure = style(font(FIGURE_SIZE, true, BRAND), style -> {
            fill(style, CARD);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention(INDENT);
            style.setDataFormat(format("#,##0"));
        });
        plain = style(font(BODY_SIZE, false, INK), style -> {});
        plainLink = style(linkFont(), style -> {});
    }

    /** A cell of a table. */
    CellStyle of(Column.Kind kind) {
        return body.get(kind);
    }

    /** A cell of a table whose text would be taken for a formula when it is edited. */
    CellStyle quoted(Column.Kind kind) {
        return quoted.get(kind);
    }

    CellStyle header(Column.Kind kind) {
        return kind == Column.Kind.NUMBER || kind == Column.Kind.SHARE ? numberHeader : header;
    }

    CellStyle title() {
        return title;
    }

    CellStyle subtitle() {
        return subtitle;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle cardLabel() {
        return cardLabel;
    }

    CellStyle cardFigure() {
        return cardFigure;
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle plainLink() {
        return plainLink;
    }

    private CellStyle bodyStyle(Column.Kind kind) {
        Font font = kind == Column.Kind.LINK ? linkFont() : font(BODY_SIZE, false, INK);
        return style(font, style -> {
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setIndention(INDENT);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(new XSSFColor(RULE));
            switch (kind) {
                case NAME, TEXT -> {
                    style.setAlignment(HorizontalAlignment.LEFT);
                    style.setWrapText(true);
                }
                case NUMBER -> {
                    style.setAlignment(HorizontalAlignment.RIGHT);
                    style.setDataFormat(format("#,##0"));
                }
                case SHARE -> {
                    style.setAlignment(HorizontalAlignment.RIGHT);
                    style.setDataFormat(format("0%"));
                }
                case DATE -> {
                    style.setDataFormat(format("yyyy-mm-dd"));
                    style.setAlignment(HorizontalAlignment.LEFT);
                }
                case WORD, LEAD, LINK -> style.setAlignment(HorizontalAlignment.LEFT);
            }
        });
    }

    private CellStyle style(Font font, Consumer<XSSFCellStyle> look) {
        XSSFCellStyle style = workbook.createCellStyle();
        look.accept(style);
        style.setFont(font);
        return style;
    }

    private Font linkFont() {
        Font font = font(BODY_SIZE, false, LINK_BLUE);
        font.setUnderline(Font.U_SINGLE);
        return font;
    }

    private Font font(short points, boolean bold, byte[] colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        font.setColor(new XSSFColor(colour));
        return font;
    }

    private short format(String pattern) {
        return workbook.createDataFormat().getFormat(pattern);
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static byte[] rgb(int red, int green, int blue) {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }
}
