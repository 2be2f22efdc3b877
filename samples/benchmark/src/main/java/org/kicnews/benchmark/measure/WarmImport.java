package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.kicnews.benchmark.archive.Form;
import org.kicnews.benchmark.child.Warm;
import org.kicnews.benchmark.result.Row;

/** The import of files beside another library's plain text in the same warm process, one thread each. */
final class WarmImport implements Measurement {
    private static final int FILES = 15;

    @Override
    public String name() {
        return "warm";
    }

    @Override
    public void run(Lab lab) throws IOException, InterruptedException {
        compare(lab, Form.PDF, "STRIPPER", "PDFBox PDFTextStripper");
        compare(lab, Form.DOCX, "POI", "POI object model");
    }

    private void compare(Lab lab, Form form, String peer, String name) throws IOException, InterruptedException {
        Path issues = lab.archives().archive(form, FILES);
        Run run = lab.java(
                List.of("-XX:+UseSerialGC"),
                Warm.class,
                List.of(peer, issues.toString(), Integer.toString(FILES), Integer.toString(lab.rounds())));
        note(lab, form + ": kicnews, to JSON with pictures", run, "import");
        note(lab, form + ": " + name + ", plain text", run, "peer");
    }

    private void note(Lab lab, String subject, Run run, String what) throws IOException {
        lab.note(
                new Row(name(), subject, FILES, run.figure(what), run.figure("processor " + what), 0, new TreeMap<>()));
    }
}
