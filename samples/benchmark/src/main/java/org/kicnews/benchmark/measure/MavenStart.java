package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kicnews.benchmark.archive.Form;

/** What a build that has nothing to do costs over one that is told to skip: whole Maven processes, turn by turn. */
final class MavenStart implements Measurement {
    private static final int ISSUES = 205;

    private final Installed plugin;

    /**
     * The plugin as Maven finds it.
     *
     * @param maven the command that starts Maven
     * @param version the version of the plugin
     * @param options where Maven finds it
     */
    record Installed(String maven, String version, List<String> options) {}

    MavenStart(Installed plugin) {
        this.plugin = plugin;
    }

    @Override
    public String name() {
        return "maven";
    }

    @Override
    public void run(Lab lab) throws IOException, InterruptedException {
        for (Form form : Form.values()) {
            Path issues = lab.archives().archive(form, ISSUES);
            Path outputs = lab.empty("maven");
            goal(lab, issues, outputs, false);
            List<Run> nothing = new ArrayList<>();
            List<Run> skipped = new ArrayList<>();
            for (int round = 0; round < lab.rounds(); round++) {
                skipped.add(goal(lab, issues, outputs, true));
                nothing.add(goal(lab, issues, outputs, false));
            }
            lab.note(Median.of(skipped).row(name(), form + ", the goal skipped", ISSUES));
            lab.note(Median.of(nothing).row(name(), form + ", nothing to do", ISSUES));
        }
    }

    private Run goal(Lab lab, Path issues, Path outputs, boolean skip) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(plugin.maven(), "-B", "-q"));
        line.addAll(plugin.options());
        line.add("org.kicnews:kicnews-maven-plugin:" + plugin.version() + ":archive");
        line.add("-Dkicnews.issuesDirectory=" + issues);
        line.add("-Dkicnews.outputDirectory=" + outputs);
        line.add("-Dkicnews.skip=" + skip);
        return lab.command().run(line);
    }
}
