package org.kicnews.exporter.picture;

/** The bits of a scan (ITU-T T.81, F.2.2.5). After its end, or at a marker, come zeros. */
final class ScanBits {
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    private final byte[] file;
    private int at;
    private int bits;
    private int left;
    private boolean ended;

    /** The bits from a place of a file on. */
    ScanBits(byte[] file, int at) {
        this.file = file;
        this.at = at;
    }

    int next() {
        if (left == 0) {
            fill();
        }
        left--;
        return bits >> left & 1;
    }

    /** Reads a number of some bits. */
    int next(int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number = number << 1 | next();
        }
        return number;
    }

    /** Reads a number of some bits that stands for positive and negative ones (F.2.2.1, EXTEND). */
    int signed(int count) {
        if (count == 0) {
            return 0;
        }
        int number = next(count);
        return number < 1 << count - 1 ? number - (1 << count) + 1 : number;
    }

    private void fill() {
        left = 8;
        bits = 0;
        if (ended || at >= file.length) {
            ended = true;
            return;
        }
        int b = file[at] & 0xFF;
        if (b != 0xFF) {
            bits = b;
            at++;
        } else if (at + 1 < file.length && file[at + 1] == 0) {
            bits = b;
            at += 2;
        } else {
            ended = true;
        }
    }

    /** Drops the rest of a byte, and passes the marker after which decoding starts anew. */
    void restart() {
        left = 0;
        ended = false;
        for (int i = at; i + 1 < file.length; i++) {
            int marker = file[i + 1] & 0xFF;
            if (file[i] == (byte) 0xFF && marker != 0) {
                if (marker >= FIRST_RESTART && marker <= LAST_RESTART) {
                    at = i + 2;
                }
                return;
            }
        }
    }

    /** Where the marker after the scan stands. */
    int end() {
        int end = at;
        while (end + 1 < file.length
                && !(file[end] == (byte) 0xFF
                        && file[end + 1] != 0
                        && ((file[end + 1] & 0xFF) < FIRST_RESTART || (file[end + 1] & 0xFF) > LAST_RESTART))) {
            end++;
        }
        return end;
    }
}
