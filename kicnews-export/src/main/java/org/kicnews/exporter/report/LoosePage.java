package org.kicnews.exporter.report;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;

/**
 * The page of an issue without the links to its neighbours, which are not known while it is drawn.
 *
 * @param bytes the page in UTF-8
 * @param links where the links belong, in bytes from 0
 */
record LoosePage(byte[] bytes, int links) {

    /** The pages of issues as excerpts. */
    static Excerpt<LoosePage> in(Setting setting) {
        return new Excerpt<>() {
            @Override
            public String name() {
                return "page";
            }

            @Override
            public LoosePage draw(Issue issue) {
                return new IssuePage(setting, issue).draw();
            }

            @Override
            public void write(LoosePage page, OutputStream out) throws IOException {
                DataOutputStream data = new DataOutputStream(out);
                data.writeInt(page.links());
                data.write(page.bytes());
                data.flush();
            }

            @Override
            public LoosePage read(InputStream in) throws IOException {
                int links = new DataInputStream(in).readInt();
                return new LoosePage(in.readAllBytes(), links);
            }
        };
    }

    /** Writes the page with the links. */
    void writeTo(OutputStream out, byte[] between) throws IOException {
        out.write(bytes, 0, links);
        out.write(between);
        out.write(bytes, links, bytes.length - links);
    }
}
