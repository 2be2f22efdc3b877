package org.kicnews.importer.pdf.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a content stream (ISO 32000-2, 7.8.2), the same that PDFBox's parser gives. What is written as the
 * standard says, and that is nearly everything, is read from the array at once. Whatever is not, or is rare, is left to
 * PDFBox's parser, which knows what to make of damage.
 */
final class ContentTokens {
    /** The longest operator and the longest name that are looked up by their bytes, packed into a number. */
    private static final int LONGEST_OPERATOR = 3;

    private static final int LONGEST_NAME = 8;

    /** So many digits, and the powers of ten beside them, are exact in a double. */
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** The bits of a double that a float has not: exactly half of its last bit cannot be rounded a second time. */
    private static final long BEYOND_FLOAT = 0x1FFF_FFFF;

    private static final long HALF = 0x1000_0000;

    private final byte[] bytes;
    private final Parser parser;
    private final Remembered<COSName> names = new Remembered<>();
    private final Remembered<Operator> operators = new Remembered<>();
    private int position;

    /** The tokens of a stream; its bytes must not change any more. */
    ContentTokens(byte[] bytes) {
        this.bytes = bytes;
        this.parser = new Parser(bytes);
    }

    /** The next token, an {@link Operator} or a {@link COSBase}; null at the end. */
    @Nullable
    Object next() throws IOException {
        skipBlanks();
        if (position >= bytes.length) {
            return null;
        }
        Object token = simple();
        return token != null ? token : parsed();
    }

    private void skipBlanks() {
        while (position < bytes.length && Characters.isBlank(bytes[position])) {
            position++;
        }
    }

    private @Nullable Object simple() {
        byte first = bytes[position];
        return switch (first) {
            case '/' -> name();
            case '<' -> position + 1 < bytes.length && bytes[position + 1] == '<' ? dictionary() : hexadecimal();
            case '(' -> literal();
            case '[' -> array();
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> operator();
        };
    }

    /** What PDFBox makes of what stands here. */
    private @Nullable Object parsed() throws IOException {
        Object token = parser.at(position);
        position = parser.position();
        return token;
    }

    private @Nullable COSNumber number() {
        int at = position;
        boolean negative = bytes[at] == '-';
        if (negative || bytes[at] == '+') {
            at++;
        }
        long value = 0;
        int from = at;
        int point = -1;
        for (; at < bytes.length && (Characters.isDigit(bytes[at]) || bytes[at] == '.' && point < 0); at++) {
            if (bytes[at] == '.') {
                point = at;
            } else {
                value = value * 10 + bytes[at] - '0';
            }
        }
        int digits = at - from - (point < 0 ? 0 : 1);
        if (digits == 0 || digits > MOST_DIGITS || at < bytes.length && (bytes[at] == '-' || bytes[at] == '.')) {
            return null;
        }
        if (point < 0) {
            position = at;
            return COSInteger.get(negative ? -value : value);
        }
        double exact = value / POWERS_OF_TEN[at - point - 1];
        if ((Double.doubleToRawLongBits(exact) & BEYOND_FLOAT) == HALF) {
            return null;
        }
        position = at;
        return new COSFloat((float) (negative ? -exact : exact));
    }

    private @Nullable COSName name() {
        int end = position + 1;
        long packed = 0;
        while (end < bytes.length && Characters.isOfName(bytes[end])) {
            packed = packed << Byte.SIZE | bytes[end];
            end++;
        }
        int length = end - position - 1;
        if (length == 0 || length > LONGEST_NAME || end == bytes.length || !Characters.endsName(bytes[end])) {
            return null;
        }
        int from = position + 1;
        position = end;
        COSName known = names.get(packed);
        return known != null ? known : names.put(packed, COSName.getPDFName(text(from, length)));
    }

    private @Nullable Operator operator() {
        int end = position;
        long packed = 0;
        while (end < bytes.length && Characters.isOfOperator(bytes[end])) {
            packed = packed << Byte.SIZE | bytes[end];
            end++;
        }
        int length = end - position;
        boolean ended = end == bytes.length || Characters.endsOperator(bytes[end]);
        if (length == 0 || length > LONGEST_OPERATOR || !ended || isInlineImage(length)) {
            return null;
        }
        int from = position;
        position = end;
        Operator known = operators.get(packed);
        return known != null ? known : operators.put(packed, Operator.getOperator(text(from, length)));
    }

    /** Its operators carry data that is no token. */
    private boolean isInlineImage(int length) {
        return bytes[position] == 'I' || length == 2 && bytes[position] == 'B' && bytes[position + 1] == 'I';
    }

    private String text(int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    private @Nullable COSString hexadecimal() {
        int end = position + 1;
        while (end < bytes.length && Characters.hexadecimal(bytes[end]) >= 0) {
            end++;
        }
        int digits = end - position - 1;
        if (end == bytes.length || bytes[end] != '>' || digits % 2 != 0) {
            return null;
        }
        byte[] value = new byte[digits / 2];
        for (int i = 0, at = position + 1; i < value.length; i++, at += 2) {
            value[i] = (byte) (Characters.hexadecimal(bytes[at]) << 4 | Characters.hexadecimal(bytes[at + 1]));
        }
        position = end + 1;
        return new COSString(value);
    }

    private @Nullable COSString literal() {
        int end = position + 1;
        while (end < bytes.length && bytes[end] != ')' && bytes[end] != '(' && bytes[end] != '\\') {
            end++;
        }
        if (end == bytes.length || bytes[end] != ')') {
            return null;
        }
        COSString value = new COSString(Arrays.copyOfRange(bytes, position + 1, end));
        position = end + 1;
        return value;
    }

    /** An array of strings and numbers, as text is shown with. */
    private @Nullable COSArray array() {
        int begin = position;
        COSArray array = new COSArray();
        position++;
        for (skipBlanks(); position < bytes.length; skipBlanks()) {
            byte first = bytes[position];
            if (first == ']') {
                position++;
                return array;
            }
            COSBase element = first == '<' ? hexadecimal() : first == '(' ? literal() : wholeNumber();
            if (element == null) {
                break;
            }
            array.add(element);
        }
        position = begin;
        return null;
    }

    /** A number that no sign or exponent follows, which would belong to it inside an array or a dictionary. */
    private @Nullable COSNumber wholeNumber() {
        COSNumber number = number();
        boolean goesOn = position < bytes.length && (bytes[position] == '+' || (bytes[position] | 0x20) == 'e');
        return goesOn ? null : number;
    }

    /** A dictionary of names, numbers and strings, as marked content has. */
    private @Nullable COSDictionary dictionary() {
        int begin = position;
        COSDictionary dictionary = new COSDictionary();
        position += 2;
        for (skipBlanks(); position + 1 < bytes.length; skipBlanks()) {
            if (bytes[position] == '>' && bytes[position + 1] == '>') {
                position += 2;
                return dictionary;
            }
            COSName key = bytes[position] == '/' ? name() : null;
            skipBlanks();
            COSBase value = key == null || position == bytes.length ? null : value();
            if (key == null || value == null) {
                break;
            }
            dictionary.setItem(key, value);
        }
        position = begin;
        return null;
    }

    private @Nullable COSBase value() {
        COSBase value =
                switch (bytes[position]) {
                    case '/' -> name();
                    case '<' -> hexadecimal();
                    case '(' -> literal();
                    default -> wholeNumber();
                };
        skipBlanks();
        // Two numbers begin a reference.
        return position < bytes.length && (bytes[position] == '/' || bytes[position] == '>') ? value : null;
    }

    /** PDFBox's parser, to be set to any place. */
    private static final class Parser extends PDFStreamParser {
        private final int length;

        private Parser(byte[] bytes) {
            super(bytes);
            length = bytes.length;
        }

        private @Nullable Object at(int position) throws IOException {
            if (source.isClosed()) {
                return null;
            }
            source.seek(position);
            return parseNextToken();
        }

        private int position() throws IOException {
            return source.isClosed() ? length : (int) source.getPosition();
        }
    }
}
