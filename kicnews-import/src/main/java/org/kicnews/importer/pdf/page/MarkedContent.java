package org.kicnews.importer.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The marked content sequences that are open at a moment of drawing (ISO 32000-1, 14.6). */
public final class MarkedContent {
    private static final class Sequence {
        private final int mcid;
        private final boolean artifact;
        private final boolean hidden;
        private @Nullable String actualText;

        private Sequence(int mcid, boolean artifact, boolean hidden, @Nullable String actualText) {
            this.mcid = mcid;
            this.artifact = artifact;
            this.hidden = hidden;
            this.actualText = actualText;
        }
    }

    private final Deque<Sequence> open = new ArrayDeque<>();
    private int replacing;

    void begin(@Nullable COSName tag, @Nullable COSDictionary properties, boolean hiddenLayer) {
        int mcid = properties == null ? Glyph.NO_MCID : properties.getInt(COSName.MCID, Glyph.NO_MCID);
        String actualText = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (actualText != null) {
            replacing++;
        }
        Sequence outer = open.peek();
        open.push(new Sequence(
                mcid != Glyph.NO_MCID || outer == null ? mcid : outer.mcid,
                COSName.ARTIFACT.equals(tag) || (outer != null && outer.artifact),
                hiddenLayer || (outer != null && outer.hidden),
                actualText));
    }

    void end() {
        Sequence closed = open.poll();
        if (closed != null && closed.actualText != null) {
            replacing--;
        }
    }

    int mcid() {
        Sequence inner = open.peek();
        return inner == null ? Glyph.NO_MCID : inner.mcid;
    }

    boolean artifact() {
        Sequence inner = open.peek();
        return inner != null && inner.artifact;
    }

    boolean hidden() {
        Sequence inner = open.peek();
        return inner != null && inner.hidden;
    }

    /**
     * The text that stands for the next glyph where the file gives one: the whole text for the first glyph of a
     * sequence, nothing for the others.
     */
    Optional<String> takeActualText() {
        if (replacing == 0) {
            return Optional.empty();
        }
        for (Sequence sequence : open) {
            if (sequence.actualText != null) {
                String text = sequence.actualText;
                sequence.actualText = "";
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
