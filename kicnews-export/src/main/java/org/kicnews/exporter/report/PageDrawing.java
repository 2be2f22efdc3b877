package org.kicnews.exporter.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.kicnews.core.binary.BinaryReader;
import org.kicnews.core.binary.BinaryWriter;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;

/**
 * Draws the page of one issue.
 *
 * @param setting what all pages share
 * @param held the issue, which shows its doubtful pages
 */
record PageDrawing(Setting setting, HeldIssue held) implements Excerpt<LoosePage> {

    @Override
    public String name() {
        return "page";
    }

    @Override
    public LoosePage draw(Issue issue) throws IOException {
        List<Entry> entries = Entry.of(issue);
        Doubts doubts = Doubts.of(issue, entries).drawnFrom(held);
        return new IssuePage(setting, issue, entries, doubts).draw();
    }

    @Override
    public void write(LoosePage page, OutputStream stream) throws IOException {
        BinaryWriter out = new BinaryWriter(stream);
        out.number(page.links());
        out.bytes(page.bytes());
    }

    @Override
    public LoosePage read(InputStream stream) throws IOException {
        BinaryReader in = new BinaryReader(stream);
        int links = in.number();
        return new LoosePage(in.bytes(), links);
    }
}
