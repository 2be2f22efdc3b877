package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.benchmark.archive.Form;
import org.kicnews.benchmark.child.Build;
import org.kicnews.benchmark.child.PlainText;

/** A full build beside the plain text that others extract of the same files, whole processes, turn by turn. */
final class Peers implements Measurement {
    private static final int ISSUES = 205;

    /** OpenDataLoader takes so much longer that fewer issues must do. */
    private static final int ISSUES_OF_SLOW = 50;

    private final Optional<Path> openDataLoader;

    /**
     * A comparison.
     *
     * @param openDataLoader the jar of OpenDataLoader PDF's command line
     */
    Peers(Optional<Path> openDataLoader) {
        this.openDataLoader = openDataLoader;
    }

    @Override
    public String name() {
        return "peers";
    }

    @Override
    public void run(Lab lab) throws IOException, InterruptedException {
        for (Form form : Form.values()) {
            List<Turn> turns = new ArrayList<>();
            Path issues = lab.archives().archive(form, ISSUES);
            turns.add(new Turn("kicnews, full build, 2 threads", () -> build(lab, issues, 2)));
            turns.add(new Turn("Tika, 2 threads", () -> text(lab, "TIKA", issues, 2)));
            turns.add(new Turn("kicnews, full build, 1 thread", () -> build(lab, issues, 1)));
            if (form == Form.PDF) {
                turns.add(new Turn("PDFBox PDFTextStripper, 1 thread", () -> text(lab, "STRIPPER", issues, 1)));
                turns.addAll(programs(lab, issues));
            } else {
                turns.add(new Turn("POI object model, 1 thread", () -> text(lab, "POI", issues, 1)));
            }
            take(lab, form, turns);
        }
        if (openDataLoader.isPresent()) {
            openDataLoader(lab, openDataLoader.get());
        }
    }

    /** What takes turns with others. */
    private record Turn(String subject, Median.Once once) {}

    private void take(Lab lab, Form form, List<Turn> turns) throws IOException, InterruptedException {
        List<List<Run>> runs = new ArrayList<>();
        turns.forEach(turn -> runs.add(new ArrayList<>()));
        for (int round = 0; round < lab.rounds(); round++) {
            for (int i = 0; i < turns.size(); i++) {
                runs.get(i).add(turns.get(i).once().run());
            }
        }
        for (int i = 0; i < turns.size(); i++) {
            lab.note(Median.of(runs.get(i))
                    .row(name(), form + ": " + turns.get(i).subject(), ISSUES));
        }
    }

    private static List<Turn> programs(Lab lab, Path issues) throws IOException {
        List<Turn> turns = new ArrayList<>();
        if (Command.exists("pdftotext")) {
            turns.add(new Turn("pdftotext, a process for each", () -> each(lab, "pdftotext -q \"$f\" -", issues)));
        }
        if (Command.exists("mutool")) {
            turns.add(new Turn(
                    "mutool draw -F txt, a process for each", () -> each(lab, "mutool draw -q -F txt \"$f\"", issues)));
        }
        return turns;
    }

    private static Run build(Lab lab, Path issues, int threads) throws IOException, InterruptedException {
        return lab.java(
                List.of(),
                Build.class,
                List.of(issues.toString(), lab.empty("peers").toString(), Integer.toString(threads)));
    }

    private static Run text(Lab lab, String peer, Path issues, int threads) throws IOException, InterruptedException {
        return lab.java(List.of(), PlainText.class, List.of(peer, issues.toString(), Integer.toString(threads)));
    }

    /** Runs a program on one file after the other; what it prints is thrown away. */
    private static Run each(Lab lab, String program, Path issues) throws IOException, InterruptedException {
        String loop = "for f in \"$0\"/*; do " + program + " >/dev/null || exit 1; done";
        return lab.command().run(List.of("sh", "-c", loop, issues.toString()));
    }

    private void openDataLoader(Lab lab, Path jar) throws IOException, InterruptedException {
        Path issues = lab.archives().archive(Form.PDF, ISSUES_OF_SLOW);
        Path outputs = lab.empty("peers");
        List<String> line =
                List.of("java", "-jar", jar.toString(), "-f", "json", "-o", outputs.toString(), issues.toString());
        lab.note(lab.command().run(line).row(name(), "PDF: OpenDataLoader PDF, JSON and pictures", ISSUES_OF_SLOW));
    }
}
