package org.kicnews.benchmark.print;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of the system's package, each parsed once. */
public final class Fonts implements Closeable {
    /** Where Debian and Ubuntu put them. */
    public static final Path USUAL_FOLDER = Path.of("/usr/share/fonts/truetype/nanum");

    private final Path folder;
    private final Map<String, TrueTypeFont> parsed = new TreeMap<>();

    /**
     * The fonts in a folder.
     *
     * @throws IOException if a font that is needed is not there; the message says how to get it
     */
    public Fonts(Path folder) throws IOException {
        this.folder = folder;
        for (Producer producer : Producer.values()) {
            for (String name : new String[] {producer.regular(), producer.bold()}) {
                if (!Files.isReadable(folder.resolve(name))) {
                    throw new IOException("The benchmark prints with the Nanum fonts, but " + folder.resolve(name)
                            + " is not there. On Debian and Ubuntu: apt-get install fonts-nanum");
                }
            }
        }
    }

    /** A font by the name of its file. */
    TrueTypeFont get(String name) throws IOException {
        TrueTypeFont font = parsed.get(name);
        if (font == null) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(folder.resolve(name))));
            parsed.put(name, font);
        }
        return font;
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : parsed.values()) {
            font.close();
        }
    }
}
