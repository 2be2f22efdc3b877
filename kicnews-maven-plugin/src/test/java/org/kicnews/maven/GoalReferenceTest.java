package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The reference of goals says what the plugin's descriptor says. After a change, write it anew with {@code mvn test -pl
 * kicnews-maven-plugin -am -Dtest=GoalReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dkicnews.write=true}.
 */
class GoalReferenceTest {
    private static final Path REFERENCE = Path.of("..", "docs", "goals.md");
    private static final Path DESCRIPTOR = Path.of("target", "classes", "META-INF", "maven", "plugin.xml");

    /** The help goal, which Maven's tools write, has parameters of its own. */
    private static final String HELP = "help";

    @Test
    void theReferenceExplainsEveryGoalAndEveryParameter() throws Exception {
        String expected = reference();
        if (Boolean.getBoolean("kicnews.write")) {
            Files.writeString(REFERENCE, expected);
        }
        assertThat(Files.readString(REFERENCE)).isEqualTo(expected);
    }

    @Test
    void everyGoalCanBeSkippedAndRunsOutsideOfProjectsAndBesideOthers() throws Exception {
        assertThat(goals()).extracting(Goal::name).contains("archive", "check", "init", "report", "show");
        assertThat(goals()).allSatisfy(goal -> {
            assertThat(goal.parameters()).extracting(Parameter::property).contains("kicnews.skip");
            assertThat(goal.requiresProject()).isEqualTo("false");
            assertThat(goal.threadSafe()).isEqualTo("true");
        });
    }

    @Test
    void everyParameterHasADescriptionAndCanBeGivenOnTheCommandLine() throws Exception {
        assertThat(goals()).flatExtracting(Goal::parameters).allSatisfy(parameter -> {
            assertThat(parameter.description()).isNotBlank();
            assertThat(parameter.property()).startsWith("kicnews.");
        });
    }

    private record Goal(
            String name,
            String description,
            String phase,
            String requiresProject,
            String threadSafe,
            List<Parameter> parameters) {}

    private record Parameter(String property, String description, String usual, String since) {}

    private static String reference() throws Exception {
        StringBuilder text = new StringBuilder("""
                # Goals

                Made of the plugin's descriptor; `mvn kicnews:help -Ddetail` shows the same on the console. A parameter is given as
                `-Dkicnews.name=value`, or without `kicnews.` under `<configuration>` of the plugin. A list is given with commas.
                Every goal runs in a project, where the prefix `kicnews` is enough, and in any folder without a `pom.xml`, by
                the plugin's full name: `mvn org.kicnews:kicnews-maven-plugin:VERSION:archive`.

                | goal | in the phase | what it does |
                |---|---|---|
                """);
        List<Goal> goals = goals();
        for (Goal goal : goals) {
            text.append("| `").append(goal.name()).append("` | ").append(goal.phase());
            text.append(" | ").append(goal.description()).append(" |\n");
        }
        text.append("| `").append(HELP).append("` | – | Lists all goals; with `-Ddetail` their parameters too. |\n");
        text.append("""

                ## Parameters

                | parameter | default | what it says | goals |
                |---|---|---|---|
                """);
        Map<Parameter, List<String>> uses =
                new TreeMap<>(Comparator.comparing(Parameter::property).thenComparing(Parameter::description));
        for (Goal goal : goals) {
            goal.parameters().forEach(parameter -> uses.computeIfAbsent(parameter, p -> new ArrayList<>())
                    .add(goal.name()));
        }
        uses.forEach((parameter, users) -> {
            text.append("| `").append(parameter.property()).append("` | ").append(parameter.usual());
            text.append(" | ").append(parameter.description()).append(parameter.since());
            text.append(" | ").append(users.size() == goals.size() ? "all" : String.join(", ", users));
            text.append(" |\n");
        });
        return text.toString();
    }

    private static List<Goal> goals() throws Exception {
        Element plugin;
        try (InputStream in = Files.newInputStream(DESCRIPTOR)) {
            plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        }
        return elements(plugin, "mojo")
                .map(GoalReferenceTest::goal)
                .filter(goal -> !goal.name().equals(HELP))
                .sorted(Comparator.comparing(Goal::name))
                .toList();
    }

    private static Goal goal(Element mojo) {
        Map<String, Element> configuration = elements(mojo, "configuration")
                .flatMap(element -> children(element))
                .collect(Collectors.toMap(Element::getTagName, element -> element));
        return new Goal(
                text(mojo, "goal"),
                markdown(text(mojo, "description")),
                text(mojo, "phase").isEmpty() ? "–" : "`" + text(mojo, "phase") + "`",
                text(mojo, "requiresProject"),
                text(mojo, "threadSafe"),
                elements(mojo, "parameter")
                        .filter(parameter -> text(parameter, "editable").equals("true"))
                        .filter(parameter -> configuration.containsKey(text(parameter, "name")))
                        .map(parameter -> parameter(parameter, configuration.get(text(parameter, "name"))))
                        .toList());
    }

    private static Parameter parameter(Element parameter, Element configured) {
        String usual = configured.getAttribute("default-value");
        return new Parameter(
                configured.getTextContent().replaceAll("[${}]", ""),
                markdown(text(parameter, "description")),
                usual.isEmpty() ? "–" : "`" + usual + "`",
                text(parameter, "since").isEmpty() ? "" : " Since " + text(parameter, "since") + ".");
    }

    private static String markdown(String html) {
        return html.replaceAll("</?code>", "`")
                .replaceAll("\\s*</?p>\\s*", " ")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }

    private static String text(Element parent, String tag) {
        return children(parent)
                .filter(child -> child.getTagName().equals(tag))
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    private static Stream<Element> elements(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
