package org.kicnews.importer.structure.profile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a regular expression of {@link Pattern} what it demands. What this reader does not know (flags, references
 * back, characters by number) is taken to demand nothing.
 */
final class DemandsReader {
    private static final Pattern QUOTED = Pattern.compile("\\\\Q(.*?)(?:\\\\E|$)", Pattern.DOTALL);
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}\\s]");
    private static final Pattern GROUP = Pattern.compile("\\(\\?(?:[:>]|<[a-zA-Z][a-zA-Z0-9]*>)|\\((?!\\?)");
    private static final Pattern LOOK = Pattern.compile("\\(\\?<?[=!]");
    private static final Pattern REPETITION = Pattern.compile("(?:[?*+]|\\{([0-9]+)(?:,[0-9]*)?\\})[?+]?");
    private static final Pattern SCRIPT = Pattern.compile("\\\\p\\{Is([A-Za-z]+)\\}");
    private static final Pattern PROPERTY = Pattern.compile("\\\\[pP](?:\\{[^}]*\\}|[A-Z])");

    private final String expression;
    private int at;
    private boolean strange;

    private DemandsReader(String expression) {
        this.expression = expression;
    }

    /** What an expression demands that {@link Pattern} compiles. */
    static Demands read(String expression) {
        String plain = QUOTED.matcher(expression)
                .replaceAll(quoted -> Matcher.quoteReplacement(
                        NOT_WORD.matcher(quoted.group(1)).replaceAll("\\\\$0")));
        DemandsReader reader = new DemandsReader(plain);
        Demands demands = reader.alternatives();
        return reader.strange || reader.at < plain.length() ? Demands.UNKNOWN : demands;
    }

    private Demands alternatives() {
        Demands all = sequence();
        while (takes('|')) {
            all = all.or(sequence());
        }
        return all;
    }

    private Demands sequence() {
        Demands all = Demands.PLACE;
        while (!strange && at < expression.length() && current() != '|' && current() != ')') {
            all = all.then(repeated(element()));
        }
        return all;
    }

    private Demands repeated(Demands element) {
        Matcher repetition = matcher(REPETITION);
        if (!repetition.lookingAt()) {
            return element;
        }
        at = repetition.end();
        boolean needed = repetition.group().startsWith("+")
                || repetition.group(1) != null && !repetition.group(1).matches("0+");
        return needed ? element : element.optional();
    }

    private Demands element() {
        char c = current();
        if (c == '(') {
            return group();
        }
        if (c == '\\' && isPlace()) {
            at += 2;
            return Demands.PLACE;
        }
        if (c == '^' || c == '$') {
            at++;
            return Demands.PLACE;
        }
        if ("?*+{".indexOf(c) >= 0) {
            return givenUp(Demands.UNKNOWN);
        }
        if (c == '.') {
            at++;
            return Demands.one(Characters.ALL);
        }
        return Demands.one(c == '[' ? set() : character());
    }

    private boolean isPlace() {
        return at + 1 < expression.length() && "bBAGzZ".indexOf(expression.charAt(at + 1)) >= 0;
    }

    private Demands group() {
        Matcher look = matcher(LOOK);
        Matcher group = matcher(GROUP);
        boolean looks = look.lookingAt();
        if (!looks && !group.lookingAt()) {
            return givenUp(Demands.UNKNOWN);
        }
        at = looks ? look.end() : group.end();
        Demands inside = alternatives();
        strange |= !takes(')');
        return looks ? Demands.PLACE : inside;
    }

    private Characters set() {
        at++;
        boolean negated = takes('^');
        Characters all = Characters.NONE;
        do {
            strange |= at >= expression.length() || current() == '[' || expression.startsWith("&&", at);
            if (!strange) {
                all = all.or(member());
            }
        } while (!strange && !takes(']'));
        return negated ? Characters.ALL : all;
    }

    private Characters member() {
        int start = at;
        Characters first = character();
        boolean range = at + 1 < expression.length() && current() == '-' && expression.charAt(at + 1) != ']';
        if (!range) {
            return first;
        }
        char from = expression.charAt(at - 1);
        at++;
        if (isClass(start) || isClass(at) || current() == '[') {
            return givenUp(Characters.ALL);
        }
        character();
        return Characters.of(from, expression.charAt(at - 1));
    }

    private boolean isClass(int place) {
        return expression.charAt(place) == '\\'
                && (place + 1 == expression.length() || Character.isLetter(expression.charAt(place + 1)));
    }

    /** One character, or what a backslash makes of it. */
    private Characters character() {
        char c = expression.charAt(at++);
        if (c != '\\') {
            return Character.isSurrogate(c) ? givenUp(Characters.ALL) : Characters.of(c);
        }
        if (at >= expression.length()) {
            return givenUp(Characters.ALL);
        }
        char escaped = expression.charAt(at++);
        return switch (escaped) {
            case 'd' -> Characters.DIGITS;
            case 's' -> Characters.SPACES;
            case 'w' -> Characters.WORD;
            case 'D', 'S', 'W', 'H', 'V' -> Characters.ALL;
            case 't' -> Characters.of('\t');
            case 'p', 'P' -> property();
            default ->
                Character.isLetterOrDigit(escaped) || Character.isSurrogate(escaped)
                        ? givenUp(Characters.ALL)
                        : Characters.of(escaped);
        };
    }

    private Characters property() {
        at -= 2;
        Matcher script = matcher(SCRIPT);
        Matcher property = matcher(PROPERTY);
        if (!property.lookingAt()) {
            return givenUp(Characters.ALL);
        }
        at = property.end();
        return script.lookingAt() ? Characters.ofScript(script.group(1)) : Characters.ALL;
    }

    private <T> T givenUp(T nothing) {
        strange = true;
        return nothing;
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(expression).region(at, expression.length());
    }

    private char current() {
        return expression.charAt(at);
    }

    private boolean takes(char c) {
        boolean there = at < expression.length() && expression.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }
}
