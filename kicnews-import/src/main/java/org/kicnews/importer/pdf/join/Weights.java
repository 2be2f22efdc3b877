package org.kicnews.importer.pdf.join;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** How much each piece of evidence speaks for a space, in log odds; against it where negative. */
final class Weights {
    private static final Weights MEASURED = read("weights.properties");

    private final Map<String, Double> weights;
    private final double bias;

    private Weights(Map<String, Double> weights) {
        this.weights = weights;
        this.bias = of("bias");
    }

    /** The weights that the resource of this package holds. */
    static Weights measured() {
        return MEASURED;
    }

    /** What a piece of evidence weighs; nothing where it is not known. */
    double of(String name) {
        return weights.getOrDefault(name, 0.0);
    }

    /** An empty sum of evidence. */
    Sum sum() {
        return new Sum();
    }

    /** Nobody asks how much surer than nine in ten a decision is; in log odds. */
    private static final double SETTLED = 2.2;

    /** Evidence for one line end. */
    final class Sum {
        private double logOdds = bias;

        /** Adds a piece of evidence; one without a weight says nothing. */
        void add(String name, double strength) {
            logOdds += of(name) * strength;
        }

        /** Adds a piece of evidence that was weighed before. */
        void add(double weight) {
            logOdds += weight;
        }

        void addIf(boolean present, String name) {
            if (present) {
                add(name, 1);
            }
        }

        /**
         * Whether the decision is made, whatever is added.
         *
         * @param least the least that can be added
         * @param most the most that can be added
         */
        boolean isSettled(double least, double most) {
            return logOdds + least >= SETTLED || logOdds + most <= -SETTLED;
        }

        /** The probability of a space, from 0 to 1. */
        double probability() {
            return 1 / (1 + StrictMath.exp(-logOdds));
        }
    }

    private static Weights read(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(Weights.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Double> weights = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            weights.put(name, Double.valueOf(properties.getProperty(name)));
        }
        return new Weights(weights);
    }
}
