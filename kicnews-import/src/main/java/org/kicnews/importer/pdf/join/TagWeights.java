package org.kicnews.importer.pdf.join;

import java.util.stream.DoubleStream;
import org.apache.lucene.analysis.ko.POS;
import org.jspecify.annotations.Nullable;

/** What a kind of evidence weighs for each part of speech, looked up once and not at each line end. */
final class TagWeights {
    private final double[] weights;
    private final double unknown;

    /** The weights whose names begin with a kind. */
    TagWeights(Weights all, String kind) {
        POS.Tag[] tags = POS.Tag.values();
        weights = new double[tags.length];
        for (POS.Tag tag : tags) {
            weights[tag.ordinal()] = all.of(kind + tag.name());
        }
        unknown = all.of(kind + "UNKNOWN");
    }

    /** The weight that speaks most against a space. */
    double least() {
        return Math.min(unknown, DoubleStream.of(weights).min().orElse(unknown));
    }

    /** The weight that speaks most for a space. */
    double most() {
        return Math.max(unknown, DoubleStream.of(weights).max().orElse(unknown));
    }

    /** The weight of a part of speech; of none where the dictionary knows none. */
    double of(POS.@Nullable Tag tag) {
        return tag == null ? unknown : weights[tag.ordinal()];
    }
}
