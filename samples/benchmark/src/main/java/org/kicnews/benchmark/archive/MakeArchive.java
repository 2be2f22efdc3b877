package org.kicnews.benchmark.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.kicnews.benchmark.print.Fonts;
import org.kicnews.benchmark.weekly.WeeklyWriter;

/** Makes an archive: {@code MakeArchive samples/archive/make target/archives 205}. */
public final class MakeArchive {

    private MakeArchive() {}

    public static void main(String[] arguments) throws IOException {
        WeeklyWriter writer = new WeeklyWriter(Path.of(arguments[0]), ArchiveMaker.SEED);
        try (Fonts fonts = new Fonts(Fonts.USUAL_FOLDER)) {
            ArchiveMaker maker = new ArchiveMaker(Path.of(arguments[1]), writer, fonts);
            for (Form form : Form.values()) {
                System.out.println(maker.archive(form, Integer.parseInt(arguments[2])));
            }
        }
    }
}
