package org.kicnews.importer.docx;

import java.util.List;
import org.kicnews.importer.flow.FlowItem;

/** Word files for tests of what comes after their reading. */
public final class WordFile {
    private WordFile() {}

    /** What a file says, in reading order. */
    public static List<FlowItem> items(byte[] bytes) {
        return Docx.read(bytes).items();
    }
}
