package org.kicnews.core.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes text as UTF-8 can hold it. Damaged files give surrogates without their partner; Unicode 16, 3.9 (C10) has
 * U+FFFD stand for them.
 */
final class WellFormedStringSerializer extends StdSerializer<String> {

    WellFormedStringSerializer() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator generator, SerializationContext context) {
        generator.writeString(isWellFormed(text) ? text : repaired(text));
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(WellFormedStringSerializer::isLoneSurrogate);
            }
        }
        return true;
    }

    private static String repaired(String text) {
        return text.codePoints()
                .map(codePoint -> isLoneSurrogate(codePoint) ? 0xFFFD : codePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
