package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kicnews.benchmark.archive.Form;
import org.kicnews.benchmark.result.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hot parts by themselves, by JMH. */
final class HotParts implements Measurement {
    private static final int ISSUES = 3;

    @Override
    public String name() {
        return "parts";
    }

    @Override
    public void run(Lab lab) throws IOException, InterruptedException {
        Path pdfs = lab.archives().archive(Form.PDF, ISSUES);
        Path result = lab.empty("jmh").resolve("jmh.json");
        lab.java(
                List.of("-Dbenchmark.issues=" + pdfs),
                org.openjdk.jmh.Main.class,
                List.of("-rf", "json", "-rff", result.toString(), "-jvmArgsAppend", "-Dbenchmark.issues=" + pdfs));
        for (JsonNode part : new JsonMapper().readTree(Files.readString(result))) {
            String name = part.get("benchmark").stringValue();
            double milliseconds = part.get("primaryMetric").get("score").doubleValue();
            double error = part.get("primaryMetric").get("scoreError").doubleValue();
            lab.note(new Row(
                    name(),
                    name.substring(name.lastIndexOf('.') + 1) + " "
                            + part.get("params").get("producer").stringValue(),
                    1,
                    milliseconds / 1000,
                    0,
                    0,
                    Map.of("error", error / 1000)));
        }
    }
}
