package org.kicnews.benchmark.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts results into the documentation: {@code SpeedPage RESULTS DOCS}. Writes {@code speed.json} and {@code speed.svg}, and
 * the tables in {@code speed.md} between marks; what a person wrote around them stays.
 */
public final class SpeedPage {
    private static final Pattern FIGURES =
            Pattern.compile("(<!-- figures: ([a-z]+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

    private SpeedPage() {}

    public static void main(String[] arguments) throws IOException {
        Results results = ResultsFile.read(Path.of(arguments[0]));
        Path docs = Path.of(arguments[1]);
        ResultsFile.write(results, docs.resolve("speed.json"));
        Files.writeString(docs.resolve("speed.svg"), Chart.of(results));
        Path page = docs.resolve("speed.md");
        Files.writeString(page, renewed(Files.readString(page), results));
    }

    /** A page with the tables of results. */
    static String renewed(String page, Results results) {
        Map<String, String> tables = new Tables(results).all();
        return FIGURES.matcher(page).replaceAll(found -> {
            String table = tables.get(found.group(2));
            return Matcher.quoteReplacement(found.group(1) + "\n" + table + "\n\n" + found.group(3));
        });
    }
}
