package org.kicnews.importer.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small pictures for tests. */
final class Pictures {
    private Pictures() {}

    /** A picture of the format that an extension names. */
    static byte[] of(String name) {
        String format = name.substring(name.lastIndexOf('.') + 1);
        return switch (format) {
            case "wmf" -> wmf();
            case "emf" -> emf();
            default -> bitmap(format);
        };
    }

    /** A bitmap of three pixels by two. */
    static byte[] bitmap(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A placeable metafile of one inch by one with a rectangle and a word. */
    static byte[] wmf() {
        ByteBuffer file = ByteBuffer.allocate(500).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x9ac6cdd7).putShort((short) 0);
        file.putShort((short) 0).putShort((short) 0).putShort((short) 1440).putShort((short) 1440);
        file.putShort((short) 1440).putInt(0);
        short check = 0;
        for (int i = 0; i < 20; i += 2) {
            check ^= file.getShort(i);
        }
        file.putShort(check);
        int header = file.position();
        file.putShort((short) 1).putShort((short) 9).putShort((short) 0x300);
        file.putInt(0).putShort((short) 2).putInt(12).putShort((short) 0);
        record(file, 0x020b, 0, 0);
        record(file, 0x020c, 1440, 1440);
        record(file, 0x02fc, 0, 0x00ff, 0x0000, 0);
        record(file, 0x012d, 0);
        record(file, 0x041b, 1000, 1200, 100, 200);
        byte[] word = "Trade".getBytes(StandardCharsets.US_ASCII);
        record(file, 0x0521, word.length, 'T' | 'r' << 8, 'a' | 'd' << 8, 'e', 700, 300);
        record(file, 0x0000);
        file.putInt(header + 6, (file.position() - header) / 2);
        return java.util.Arrays.copyOf(file.array(), file.position());
    }

    private static void record(ByteBuffer file, int function, int... words) {
        file.putInt(3 + words.length).putShort((short) function);
        for (int word : words) {
            file.putShort((short) word);
        }
    }

    /** An enhanced metafile with a rectangle and a word. */
    static byte[] emf() {
        ByteBuffer file = ByteBuffer.allocate(500).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(1).putInt(108);
        file.putInt(0).putInt(0).putInt(95).putInt(95);
        file.putInt(0).putInt(0).putInt(2540).putInt(2540);
        file.putInt(0x464d4520)
                .putInt(0x10000)
                .putInt(0)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 0);
        file.putInt(0).putInt(0).putInt(0).putInt(1920).putInt(1080).putInt(508).putInt(286);
        file.putInt(0).putInt(0).putInt(0).putInt(508_000).putInt(286_000);
        file.putInt(43).putInt(24).putInt(10).putInt(20).putInt(80).putInt(70);
        byte[] word = "교역".getBytes(StandardCharsets.UTF_16LE);
        file.putInt(84).putInt(76 + word.length);
        file.putInt(0).putInt(0).putInt(95).putInt(95);
        file.putInt(1).putFloat(1).putFloat(1);
        file.putInt(20)
                .putInt(50)
                .putInt(2)
                .putInt(76)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0);
        file.put(word);
        file.putInt(14).putInt(20).putInt(0).putInt(16).putInt(20);
        file.putInt(48, file.position()).putInt(52, 4);
        return java.util.Arrays.copyOf(file.array(), file.position());
    }
}
