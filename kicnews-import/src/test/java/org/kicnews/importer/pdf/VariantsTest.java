package org.kicnews.importer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowCensus;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.flow.UnreadableOriginalException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one text in many layouts by several producers; {@code variants/make.py} made them and their truth. */
class VariantsTest {
    private static final String FOLDER = "variants/";

    /** The share of characters that are right, spaces included. */
    private static final double EXACT = 0.999;

    /** Wrong spaces in a text of 1,400 characters. */
    private static final int SPACES = 1;

    /**
     * Narrow columns with lines broken inside words have four times as many line ends that only language can decide, and
     * it is wrong at one in 40 of them: two wrong spaces there are what can be had.
     */
    private static final Set<String> UNDECIDED = Set.of("chromium-untagged-three-columns", "libreoffice-three-columns");

    private static final double UNDECIDED_EXACT = 0.998;
    private static final int UNDECIDED_SPACES = 2;

    private static final double PARAGRAPHS = 0.985;

    @TestFactory
    Stream<DynamicTest> everyLayoutReadsAsItWasPrinted() throws IOException {
        JsonNode truths = new JsonMapper().readTree(Files.readString(resource("truth.json")));
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : truths.propertyNames()) {
            tests.add(DynamicTest.dynamicTest(name, () -> check(name, truths.get(name))));
        }
        return tests.stream();
    }

    private static void check(String name, JsonNode truth) throws IOException, UnreadableOriginalException {
        List<String> printed = new ArrayList<>();
        truth.get("paragraphs").forEach(paragraph -> printed.add(paragraph.asString()));

        Flow flow = read(name + ".pdf");

        VariantScore score = VariantScore.of(printed, VariantScore.paragraphs(flow));
        boolean undecided = UNDECIDED.contains(name);
        assertThat(score.exact()).as("text, %s", score).isGreaterThanOrEqualTo(undecided ? UNDECIDED_EXACT : EXACT);
        assertThat(score.invented() + score.missing())
                .as("spaces")
                .isLessThanOrEqualTo(undecided ? UNDECIDED_SPACES : SPACES);
        assertThat(score.paragraphs()).as("paragraphs, %s", score.wrong()).isGreaterThanOrEqualTo(PARAGRAPHS);
        assertThat(flow.items().stream().filter(FlowPicture.class::isInstance))
                .hasSize(truth.get("pictures").asInt());
        assertThat(flow.items().stream().filter(FlowTable.class::isInstance))
                .hasSize(truth.get("tables").asInt());
        FlowCensus census = FlowCensus.of(flow);
        assertThat(flow.seen().characters().without(census.characters()))
                .as("lost")
                .isEmpty();
        assertThat(census.characters().without(flow.seen().characters()))
                .as("invented")
                .isEmpty();
        assertThat(census.pictures()).isEqualTo(flow.seen().pictures());
    }

    private static Flow read(String name) throws IOException, UnreadableOriginalException {
        Path file = resource(name);
        byte[] head = Arrays.copyOf(Files.readAllBytes(file), Original.SIGNATURE_LENGTH);
        Original original = new Original(file, name, Files.size(file), "0".repeat(64), new Signature(head));
        return new PdfReader()
                .read(
                        original,
                        ImportSettings.defaults(),
                        (data, type, width, height) -> new Image(
                                "media/picture", "0".repeat(64), type, data.length, width, height, Optional.empty()));
    }

    private static Path resource(String name) throws IOException {
        try {
            return Path.of(Objects.requireNonNull(VariantsTest.class.getResource(FOLDER + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(name, e);
        }
    }
}
