package org.kicnews.exporter.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** All findings in a format for programs, put together of parts that hold the findings of one issue each. */
final class FindingList {
    private final FindingFormat format;
    private final OutputStream out;
    private boolean empty = true;

    /**
     * A list without findings.
     *
     * @param out takes the bytes; not closed
     */
    FindingList(FindingFormat format, OutputStream out) {
        this.format = format;
        this.out = out;
    }

    /** The part of some findings: what stands between the brackets of the array where there are no others. */
    static byte[] part(FindingFormat format, List<Entry> entries) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int[] begun = {0};
        Json.write(whole, json -> {
            format.begin(json);
            json.flush();
            begun[0] = whole.size();
            entries.forEach(entry -> format.add(entry, json));
        });
        return Arrays.copyOfRange(whole.toByteArray(), begun[0], whole.size());
    }

    /** Writes the next part. */
    void add(byte[] part) throws IOException {
        if (part.length == 0) {
            return;
        }
        if (empty) {
            Json.write(out, format::begin);
        } else {
            out.write(',');
        }
        out.write(part);
        empty = false;
    }

    /**
     * Ends the list after the last part.
     *
     * @param digest counts the findings
     */
    void end(FindingDigest digest) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int[] written = {0};
        Json.write(whole, json -> {
            format.begin(json);
            if (!empty) {
                // The end of an array is laid out by whether something stands in it.
                json.writeRawValue("");
                json.flush();
                written[0] = whole.size();
            }
            format.end(digest, json);
            json.writeRaw('\n');
        });
        out.write(whole.toByteArray(), written[0], whole.size() - written[0]);
    }
}
