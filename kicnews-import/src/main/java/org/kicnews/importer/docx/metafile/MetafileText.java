package org.kicnews.importer.docx.metafile;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.hwmf.draw.HwmfDrawProperties;
import org.apache.poi.hwmf.record.HwmfFont;
import org.jspecify.annotations.Nullable;

/** Reads the text records of metafiles without asking any font how wide a letter is. */
final class MetafileText {
    /** What Windows writes where nothing says otherwise. */
    private static final String WESTERN = "windows-1252";

    /** The height of a cell holds the space of accents as well; letters are about so much of it. */
    private static final double LETTERS_OF_CELL = 0.75;

    /** How far the top of a line is above its baseline, and the bottom below, in the size of most fonts. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.2;

    /** The size where the metafile names none. */
    private static final double DEFAULT_SIZE = 12;

    private static final int BOLD = 600;

    private MetafileText() {}

    /**
     * A line of text, in the units of its record.
     *
     * @param x where it is set
     * @param y where it is set
     * @param angle how it is turned, in radians
     * @param rise how far its baseline is below that place
     * @param places where each character begins, from the place of the line; empty where the metafile does not say
     * @param anchor which part of it stands there: {@code start}, {@code middle}, {@code end}
     */
    record Line(
            String text,
            double x,
            double y,
            double angle,
            double rise,
            List<Double> places,
            String anchor,
            String family,
            double size,
            boolean bold,
            boolean italic,
            String decoration,
            Color color) {}

    /** The line that a record draws; absent where it draws none. */
    static Optional<Line> line(
            byte @Nullable [] bytes,
            int length,
            Point2D reference,
            @Nullable List<Integer> advances,
            boolean unicode,
            HwmfDrawProperties properties) {
        HwmfFont font = properties.getFont();
        if (bytes == null || font == null) {
            return Optional.empty();
        }
        Charset charset = unicode ? StandardCharsets.UTF_16LE : charset(font.getCharset());
        String text = decoded(bytes, length, charset);
        if (text.isBlank()) {
            return Optional.empty();
        }
        double height = font.getHeight();
        double size = height == 0 ? DEFAULT_SIZE : height < 0 ? -height : height * LETTERS_OF_CELL;
        Point2D at = reference.distance(0, 0) == 0 ? properties.getLocation() : reference;
        double rise =
                switch (properties.getTextVAlignLatin()) {
                    case TOP -> size * ASCENT;
                    case BOTTOM -> -size * DESCENT;
                    case BASELINE -> 0;
                };
        String anchor =
                switch (properties.getTextAlignLatin()) {
                    case CENTER -> "middle";
                    case RIGHT -> "end";
                    case LEFT -> "";
                };
        return Optional.of(new Line(
                text,
                at.getX(),
                at.getY(),
                Math.toRadians(-font.getEscapement() / 10.0),
                rise,
                places(text, advances, anchor, unicode, charset),
                anchor,
                font.getTypeface() == null ? "" : font.getTypeface(),
                size,
                font.getWeight() >= BOLD,
                font.isItalic(),
                (font.isUnderline() ? "underline " : "") + (font.isStrikeOut() ? "line-through" : ""),
                properties.getTextColor().getColor()));
    }

    /** Advances are given for each code unit of Unicode, or for each byte of another character set. */
    private static List<Double> places(
            String text, @Nullable List<Integer> advances, String anchor, boolean unicode, Charset charset) {
        List<Double> places = new ArrayList<>();
        // Only a line that is set from its beginning can be set character by character.
        if (advances == null || !anchor.isEmpty()) {
            return places;
        }
        double place = 0;
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            int units = unicode ? 1 : text.substring(i, i + 1).getBytes(charset).length;
            if (next + units > advances.size()) {
                return List.of();
            }
            places.add(place);
            for (int unit = 0; unit < units; unit++) {
                place += advances.get(next++);
            }
        }
        return places;
    }

    private static String decoded(byte[] bytes, int length, Charset charset) {
        String text = new String(bytes, charset);
        int end = text.indexOf('\0');
        String whole = end < 0 ? text : text.substring(0, end);
        return Normalizer.normalize(whole.substring(0, Math.min(whole.length(), length)), Normalizer.Form.NFC);
    }

    private static Charset charset(@Nullable FontCharset named) {
        Charset charset = named == null || named == FontCharset.DEFAULT ? null : named.getCharset();
        return charset == null ? Charset.forName(WESTERN) : charset;
    }
}
