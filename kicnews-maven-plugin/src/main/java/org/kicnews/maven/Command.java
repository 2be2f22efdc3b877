package org.kicnews.maven;

import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.kicnews.core.Toolkit;

/**
 * How a goal is called here, so that a command that is shown can be typed: by prefix where the project knows the plugin, by
 * the plugin's full name elsewhere, and with the parameters that this call was given.
 *
 * @param plugin what stands before the name of a goal
 * @param options the parameters, each as {@code -Dname=value}
 */
record Command(String plugin, List<String> options) {
    /** What the texts call the plugin. */
    private static final String BY_PREFIX = "kicnews:";

    private static final String PLUGIN = "org.kicnews:kicnews-maven-plugin";
    private static final String PARAMETER = "kicnews.";

    /** What only the goal that was called asks for, and what no log should hold. */
    private static final Set<String> NOT_REPEATED =
            Set.of("kicnews.id", "kicnews.skip", "kicnews.write", "kicnews.passwords");

    /** Only a build can be about some issues. */
    private static final String SELECTION = "-Dkicnews.issues=";

    private static final Set<String> BUILDS = Set.of("archive");

    /** A command in a text, and what it sets itself. */
    private static final Pattern SPELT = Pattern.compile("mvn kicnews:([a-z]+)((?: -D[A-Za-z.]+=\\S+)*)");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}./_:,+=%@-]*");

    Command {
        options = List.copyOf(options);
    }

    /** A call by prefix and without parameters. */
    static Command byPrefix() {
        return new Command(BY_PREFIX, List.of());
    }

    /** The way in which this session calls. */
    static Command of(MavenSession session, MavenProject project) {
        boolean known = project.getFile() != null && project.getPlugin(PLUGIN) != null;
        return new Command(
                known ? BY_PREFIX : PLUGIN + ":" + Toolkit.version() + ":", options(session.getUserProperties()));
    }

    private static List<String> options(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PARAMETER) && !NOT_REPEATED.contains(name))
                .sorted(Comparator.naturalOrder())
                .map(name -> "-D" + name + "=" + quoted(properties.getProperty(name)))
                .toList();
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "\"" + value.replace("\"", "\\\"") + "\"";
    }

    /** The text with every command in it as it is to be typed here. */
    String spell(String text) {
        return SPELT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(spelt(found.group(1), found.group(2))));
    }

    private String spelt(String goal, String own) {
        StringBuilder command = new StringBuilder("mvn ").append(plugin).append(goal);
        options.stream()
                .filter(option -> BUILDS.contains(goal) || !option.startsWith(SELECTION))
                .filter(option -> !own.contains(" " + option.substring(0, option.indexOf('=') + 1)))
                .forEach(option -> command.append(' ').append(option));
        return command.append(own).toString();
    }
}
