package org.kicnews.benchmark.jmh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.zip.ReproducibleZip;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.LineBuilder;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.PageContent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What the hot parts take for one whole issue. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Parts {

    /** Glyph interpretation: the content streams of all pages. */
    @Benchmark
    public List<PageContent> glyphInterpretation(Subjects subjects) {
        return subjects.interpreted();
    }

    /** Line building: the glyphs of all pages. */
    @Benchmark
    public List<Line> lineBuilding(Subjects subjects) {
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> page : subjects.pages) {
            lines.addAll(LineBuilder.lines(1, page));
        }
        return lines;
    }

    /** The recogniser: from the flow to the issue. */
    @Benchmark
    public Issue recogniser(Subjects subjects) {
        return subjects.recogniser.recognise(subjects.flow.orElseThrow(), subjects.subject);
    }

    /** Deflate: the JSON of the issue in a container. */
    @Benchmark
    public int deflate(Subjects subjects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReproducibleZip zip = new ReproducibleZip(out)) {
            zip.deflate("issue.json", subjects.written);
        }
        return out.size();
    }

    /** JSON: the issue written. */
    @Benchmark
    public int jsonWriting(Subjects subjects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        subjects.json.write(subjects.issue.orElseThrow(), out);
        return out.size();
    }

    /** JSON: the issue read. */
    @Benchmark
    public Issue jsonReading(Subjects subjects) throws IOException {
        return subjects.json.read(subjects.writtenJson());
    }
}
