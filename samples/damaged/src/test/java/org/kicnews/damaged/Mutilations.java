package org.kicnews.damaged;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What happens to files in mail attachments, on disks and in transfer, done to a good file. */
final class Mutilations {
    private static final int PLACES = 20;

    /** The same damage in every run. */
    private static final long SEED = 205;

    private static final Pattern OBJECT = Pattern.compile("\n[0-9]+ 0 obj");

    private Mutilations() {}

    /** The file cut off at places all over it. */
    static List<Damaged> truncated(String name, byte[] good, String extension) {
        List<Damaged> damaged = new ArrayList<>();
        for (int i = 1; i <= PLACES; i++) {
            int length = (int) ((long) good.length * i / (PLACES + 1));
            damaged.add(new Damaged("%s-cut-%02d%s".formatted(name, i, extension), Arrays.copyOf(good, length)));
        }
        return damaged;
    }

    /** The file with so many of its bits turned. */
    static Damaged flipped(String name, byte[] good, int bits, String extension) {
        SplittableRandom random = new SplittableRandom(SEED + bits);
        byte[] bytes = good.clone();
        for (int i = 0; i < bits; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return new Damaged(name + "-flipped-" + bits + extension, bytes);
    }

    /** The file with a stretch of it lost to zeros, as bad blocks of a disk are read. */
    static Damaged blanked(String name, byte[] good, String extension) {
        byte[] bytes = good.clone();
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 0);
        return new Damaged(name + "-blanked" + extension, bytes);
    }

    /** The file twice, one behind the other, as a resumed transfer leaves it. */
    static Damaged doubled(String name, byte[] good, String extension) {
        byte[] bytes = Arrays.copyOf(good, good.length * 2);
        System.arraycopy(good, 0, bytes, good.length, good.length);
        return new Damaged(name + "-doubled" + extension, bytes);
    }

    /** The file as a mail program leaves it that takes it for text. */
    static Damaged asText(String name, byte[] good, String extension) {
        String text = new String(good, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .replace("\n", "\r\n");
        return new Damaged(name + "-line-ends" + extension, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Two objects of a PDF, counted from 0, under each other's number. */
    static Damaged swapped(String name, byte[] good, int one, int other) {
        String text = new String(good, StandardCharsets.ISO_8859_1);
        List<String> heads =
                OBJECT.matcher(text).results().map(MatchResult::group).toList();
        String first = heads.get(one);
        String second = heads.get(other);
        String swapped = text.replace(first, "\n\u0000").replace(second, first).replace("\n\u0000", second);
        return new Damaged(
                name + "-swapped-" + one + "-" + other + ".pdf", swapped.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Bytes without any sense. */
    static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new SplittableRandom(SEED).nextBytes(bytes);
        return bytes;
    }
}
