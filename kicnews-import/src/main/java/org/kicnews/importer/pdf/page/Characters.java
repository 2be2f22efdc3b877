package org.kicnews.importer.pdf.page;

/** What the characters of a content stream are to the one that reads it (ISO 32000-2, 7.2.3). */
final class Characters {
    private static final byte BLANK = 1;
    private static final byte OPENING = 2;
    private static final byte CLOSING = 3;
    private static final byte OPERATOR = 4;

    /** The kind of each character; 0 for any other. */
    private static final byte[] KINDS = new byte[1 << Byte.SIZE];

    static {
        mark("\0\t\n\f\r ", BLANK);
        mark("(<[/%", OPENING);
        mark(")>]", CLOSING);
        mark("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'\"*", OPERATOR);
    }

    private Characters() {}

    private static void mark(String characters, byte kind) {
        for (char character : characters.toCharArray()) {
            KINDS[character] = kind;
        }
    }

    static boolean isBlank(byte character) {
        return KINDS[character & 0xff] == BLANK;
    }

    /** Whether names end before it. */
    static boolean endsName(byte character) {
        return endsOperator(character) || KINDS[character & 0xff] == CLOSING;
    }

    /** Whether operators end before it. */
    static boolean endsOperator(byte character) {
        return isBlank(character) || KINDS[character & 0xff] == OPENING;
    }

    /** Whether names of operators consist of it; the few that have digits are left aside. */
    static boolean isOfOperator(byte character) {
        return KINDS[character & 0xff] == OPERATOR;
    }

    /** Whether it stands for itself in a name. */
    static boolean isOfName(byte character) {
        return isDigit(character)
                || character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '+' && character <= '.'
                || character == '_';
    }

    static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    /** The value of a hexadecimal digit; -1 for anything else. */
    static int hexadecimal(byte character) {
        if (isDigit(character)) {
            return character - '0';
        }
        int letter = character | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
