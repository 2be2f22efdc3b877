package org.kicnews.importer.docx.body;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Run;

/** The beginning of a paragraph that turns out to be no text of it. */
final class Beginning {
    private Beginning() {}

    /** The paragraph without the text that it begins with and the white space after that. */
    static FlowParagraph removedFrom(FlowParagraph paragraph, String beginning) {
        String rest = paragraph.text().substring(beginning.length()).stripLeading();
        int removed = paragraph.text().codePointCount(0, paragraph.text().length() - rest.length());
        List<Run> runs = new ArrayList<>();
        for (Run run : paragraph.runs()) {
            if (run.end() > removed) {
                runs.add(new Run(
                        Math.max(run.start() - removed, 0),
                        run.end() - removed,
                        run.style(),
                        run.link(),
                        run.language(),
                        run.note()));
            }
        }
        return new FlowParagraph(
                rest,
                runs,
                paragraph.layout(),
                paragraph.marker(),
                paragraph.outlineLevel(),
                paragraph.role(),
                paragraph.styleName(),
                paragraph.page(),
                paragraph.lastPage());
    }
}
