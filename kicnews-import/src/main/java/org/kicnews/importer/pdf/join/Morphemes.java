package org.kicnews.importer.pdf.join;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * What a Korean dictionary makes of the two parts of a torn text: whether one morpheme runs across the tear, and which
 * kinds of morphemes (particle, ending, noun, unit, …) meet there, read together and read apart.
 */
final class Morphemes {
    /** The tail of a longer part decides as well as the whole, in characters. */
    private static final int LONGEST_PART = 12;

    private final KoreanTokenizer tokenizer =
            new KoreanTokenizer(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false, false);
    private final OffsetAttribute offsets = tokenizer.getAttribute(OffsetAttribute.class);
    private final PartOfSpeechAttribute kinds = tokenizer.getAttribute(PartOfSpeechAttribute.class);

    private final TagWeights joinedBefore;
    private final TagWeights joinedAfter;
    private final TagWeights apartBefore;
    private final TagWeights apartAfter;
    private final Map<POS.Type, TagWeights> joinedInside = new EnumMap<>(POS.Type.class);

    /** The least and the most that the dictionary can say, in log odds, and of that what the parts read apart say. */
    private final double least;

    private final double most;
    private final double leastApart;
    private final double mostApart;

    Morphemes(Weights weights) {
        joinedBefore = new TagWeights(weights, "joined.before.");
        joinedAfter = new TagWeights(weights, "joined.after.");
        apartBefore = new TagWeights(weights, "apart.before.");
        apartAfter = new TagWeights(weights, "apart.after.");
        for (POS.Type type : POS.Type.values()) {
            joinedInside.put(type, new TagWeights(weights, "joined.inside." + type + "."));
        }
        leastApart = apartBefore.least() + apartAfter.least();
        mostApart = apartBefore.most() + apartAfter.most();
        DoubleSummaryStatistics inside = joinedInside.values().stream()
                .flatMapToDouble(kind -> DoubleStream.of(kind.least(), kind.most()))
                .summaryStatistics();
        least = leastApart + Math.min(joinedBefore.least() + joinedAfter.least(), inside.getMin());
        most = mostApart + Math.max(joinedBefore.most() + joinedAfter.most(), inside.getMax());
    }

    private record Morpheme(int start, int end, POS.Type type, POS.Tag first, POS.Tag last) {}

    /** Says what the dictionary makes of the two parts, unless it can no longer change the decision. */
    void testify(String head, String tail, Weights.Sum sum) {
        if (sum.isSettled(least, most)) {
            return;
        }
        String before = head.substring(Math.max(0, head.length() - LONGEST_PART));
        String after = tail.substring(0, Math.min(tail.length(), LONGEST_PART));
        readTogether(before, after, sum);
        if (sum.isSettled(leastApart, mostApart)) {
            return;
        }
        List<Morpheme> left = read(before);
        List<Morpheme> right = read(after);
        sum.add(apartBefore.of(left.isEmpty() ? null : left.get(left.size() - 1).last()));
        sum.add(apartAfter.of(right.isEmpty() ? null : right.get(0).first()));
    }

    private void readTogether(String before, String after, Weights.Sum sum) {
        int tear = before.length();
        POS.Tag left = null;
        POS.Tag right = null;
        for (Morpheme morpheme : read(before + after)) {
            if (morpheme.start() < tear && morpheme.end() > tear) {
                sum.add(joinedInside.get(morpheme.type()).of(morpheme.first()));
                return;
            }
            if (morpheme.end() == tear) {
                left = morpheme.last();
            } else if (morpheme.start() == tear) {
                right = morpheme.first();
            }
        }
        sum.add(joinedBefore.of(left));
        sum.add(joinedAfter.of(right));
    }

    private List<Morpheme> read(String text) {
        List<Morpheme> morphemes = new ArrayList<>();
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                morphemes.add(new Morpheme(
                        offsets.startOffset(),
                        offsets.endOffset(),
                        kinds.getPOSType(),
                        kinds.getLeftPOS(),
                        kinds.getRightPOS()));
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            // A text in memory cannot fail to be read.
            throw new UncheckedIOException(e);
        }
        return morphemes;
    }
}
