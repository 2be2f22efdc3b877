package org.kicnews.benchmark.weekly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The pictures of the sample archive, each made another file by a comment in it. Every picture of the benchmark is then
 * kept, hashed and written like any other, without the time that drawing it would take.
 */
final class Pictures {
    /** What all pictures of the sample archive measure, in pixels. */
    private static final int WIDTH = 880;

    private static final int HEIGHT = 500;

    /** The bytes of a PNG before its first chunk that may be text: signature and header (PNG, 5.2 and 11.2.2). */
    private static final int PNG_HEAD = 8 + 25;

    /** The bytes of a JPEG before what may follow in any order: start of image and JFIF header (ITU-T T.871, 10.1). */
    private static final int JPEG_HEAD = 2 + 18;

    private final List<Picture> originals;

    private Pictures(List<Picture> originals) {
        this.originals = List.copyOf(originals);
    }

    /** The pictures in a folder, in the order of their names. */
    static Pictures in(Path folder) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                pictures.add(new Picture(
                        name.substring(name.lastIndexOf('.') + 1), Files.readAllBytes(file), WIDTH, HEIGHT));
            }
        }
        return new Pictures(pictures);
    }

    /** The picture of this number, from 0, with a comment that makes it another file. */
    Picture get(int number, String comment) {
        Picture original = originals.get(Math.floorMod(number, originals.size()));
        byte[] text = comment.getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = original.type().equals("png")
                ? inserted(original.bytes(), PNG_HEAD, textChunk(text))
                : inserted(original.bytes(), JPEG_HEAD, commentSegment(text));
        return new Picture(original.type(), bytes, original.width(), original.height());
    }

    /** A tEXt chunk (PNG, 11.3.3.2). */
    private static byte[] textChunk(byte[] text) {
        ByteBuffer content = ByteBuffer.allocate(4 + 8 + text.length)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .put("Comment\0".getBytes(StandardCharsets.US_ASCII))
                .put(text);
        CRC32 checksum = new CRC32();
        checksum.update(content.array());
        return ByteBuffer.allocate(content.capacity() + 8)
                .putInt(content.capacity() - 4)
                .put(content.array())
                .putInt((int) checksum.getValue())
                .array();
    }

    /** A COM segment (ITU-T T.81, B.2.4.5). */
    private static byte[] commentSegment(byte[] text) {
        return ByteBuffer.allocate(4 + text.length)
                .putShort((short) 0xFFFE)
                .putShort((short) (2 + text.length))
                .put(text)
                .array();
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + more.length);
        out.write(bytes, 0, at);
        out.write(more, 0, more.length);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }
}
