package org.kicnews.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;

/** An excerpt that is the issue itself, without what is not needed of it. */
public final class IssueExcerpt implements Excerpt<Issue> {
    private final String name;
    private final UnaryOperator<Issue> drawing;
    private final IssueJson json = IssueJson.in(Locale.ROOT);

    /**
     * An excerpt.
     *
     * @param name tells it apart from others of the same exporter
     * @param drawing leaves out what is not needed
     */
    public IssueExcerpt(String name, UnaryOperator<Issue> drawing) {
        this.name = name;
        this.drawing = drawing;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Issue draw(Issue issue) {
        return drawing.apply(issue);
    }

    @Override
    public void write(Issue drawn, OutputStream out) throws IOException {
        json.write(drawn, out);
    }

    @Override
    public Issue read(InputStream in) throws IOException {
        return json.read(in);
    }
}
