package org.kicnews.core.json;

import org.kicnews.core.text.WellFormedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes text as UTF-8 can hold it. */
final class WellFormedStringSerializer extends StdSerializer<String> {

    WellFormedStringSerializer() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator generator, SerializationContext context) {
        generator.writeString(WellFormedText.of(text));
    }
}
