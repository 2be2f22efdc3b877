package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kicnews.core.model.Furniture;
import org.kicnews.importer.flow.FlowFurniture;

/**
 * Finds running headers, running footers and folios: lines at the head or foot that come back at the same height on
 * many pages, apart from their digits, or that stand where other pages carry such lines. A header that names the section
 * or the article comes back on few pages, or on none.
 */
public final class FurnitureFinder {
    /** How many rows at the head and at the foot of a page are looked at. */
    private static final int ROWS = 2;

    /** The share of pages that carry a piece of furniture. */
    private static final double PAGES = 0.4;

    /** The share of the left or of the right pages that carry a piece which stands on no others. */
    private static final double FACING_PAGES = 0.6;

    /** The part of the lines at one height that come back on another page where that height is kept for furniture. */
    private static final double COMING_BACK = 0.5;

    /** Sizes this close, in points, are the same. */
    private static final double SAME_SIZE = 0.3;

    /** Heights this close, in points, are the same. */
    private static final double SAME_HEIGHT = 3;

    /** The part of a page at its head and foot, each, where furniture stands. */
    private static final double MARGIN = 0.14;

    /** How far a folio that comes only once is from the text, in em. */
    private static final double APART = 1.8;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern FOLIO =
            Pattern.compile("^[-–—‐\\[(·]*(?:\\d{1,4}|[ivxlc]{1,6})(?:/\\d{1,4})?[-–—‐\\])·]*$");

    private record Key(String text, boolean head) {}

    private record Place(int page, double height, Line line) {
        boolean isLevelWith(Place other) {
            return Math.abs(other.height - height) <= SAME_HEIGHT;
        }
    }

    private final Function<Line, String> text;

    /** A finder that reads lines with this. */
    public FurnitureFinder(Function<Line, String> text) {
        this.text = text;
    }

    /**
     * Finds the furniture of a document.
     *
     * @param pages for each page its lines
     * @param heights for each page its height in points
     */
    public Set<Line> find(List<List<Line>> pages, List<Double> heights) {
        Map<Key, List<Place>> places = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Line line : pages.get(i)) {
                addPlace(places, line, i, heights.get(i), pages.get(i));
            }
        }
        Set<Line> found = new HashSet<>();
        Set<Line> comingBack = new HashSet<>();
        for (List<Place> same : places.values()) {
            for (Place place : same) {
                int[] there = pages(same.stream().filter(place::isLevelWith).toList());
                if (there.length >= 2) {
                    comingBack.add(place.line());
                }
                if (isOnManyPages(there, pages.size())) {
                    found.add(place.line());
                }
            }
        }
        for (boolean head : new boolean[] {true, false}) {
            List<Place> all = places.entrySet().stream()
                    .filter(entry -> entry.getKey().head() == head)
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
            found.addAll(inStrips(all, comingBack, pages));
        }
        for (int i = 0; i < pages.size(); i++) {
            int page = i + 1;
            double height = heights.get(i);
            List<Line> lines = pages.get(i);
            lines.stream().filter(line -> isOwnFolio(line, page, height, lines)).forEach(found::add);
        }
        return found;
    }

    /**
     * Lines at heights that are kept for furniture: in one size on many pages, and most of them are seen on another page
     * too. What comes once there has to be set apart from the text.
     */
    private static List<Line> inStrips(List<Place> places, Set<Line> comingBack, List<List<Line>> pages) {
        List<Line> found = new ArrayList<>();
        for (Place place : places) {
            List<Place> strip = places.stream()
                    .filter(place::isLevelWith)
                    .filter(other -> Math.abs(other.line().size() - place.line().size()) <= SAME_SIZE)
                    .toList();
            int[] there = pages(strip);
            int[] back = pages(strip.stream()
                    .filter(other -> comingBack.contains(other.line()))
                    .toList());
            if (isOnManyPages(there, pages.size())
                    && back.length >= COMING_BACK * there.length
                    && (comingBack.contains(place.line()) || isOutermost(place.line(), pages.get(place.page())))) {
                found.add(place.line());
            }
        }
        return found;
    }

    private static int[] pages(List<Place> places) {
        return places.stream().mapToInt(Place::page).distinct().toArray();
    }

    private static boolean isOnManyPages(int[] there, int pages) {
        return there.length >= Math.max(2, needed(there, pages));
    }

    /** Whether a line is nothing but the number of its page and stands alone at the foot or head, on whatever pages. */
    private static boolean isOwnFolio(Line line, int page, double height, List<Line> lines) {
        String letters = line.letters();
        boolean margin = line.baseline() < MARGIN * height || line.baseline() > (1 - MARGIN) * height;
        return margin
                && FOLIO.matcher(letters).matches()
                && DIGITS.matcher(letters).results().findFirst().stream()
                        .anyMatch(number -> number.group().equals(Integer.toString(page)))
                && isOutermost(line, lines);
    }

    private static boolean isOutermost(Line line, List<Line> lines) {
        double away = APART * line.size();
        return lines.stream().allMatch(other -> isBeside(other, line) || other.baseline() < line.baseline() - away)
                || lines.stream().allMatch(other -> isBeside(other, line) || other.baseline() > line.baseline() + away);
    }

    private static boolean isBeside(Line one, Line other) {
        return Math.abs(one.baseline() - other.baseline()) <= SAME_HEIGHT;
    }

    /** On how many pages a piece must stand: of all pages, or of the left or right ones if it keeps to these. */
    private static int needed(int[] there, int pages) {
        int side = there[0] % 2;
        boolean facing = pages > 2 && Arrays.stream(there).allMatch(page -> page % 2 == side);
        int ofAll = (int) Math.ceil(PAGES * pages);
        int ofSide = (int) Math.ceil(FACING_PAGES * ((pages + 1 - side) / 2));
        return facing ? Math.min(ofAll, ofSide) : ofAll;
    }

    private void addPlace(Map<Key, List<Place>> places, Line line, int page, double height, List<Line> lines) {
        String masked = DIGITS.matcher(line.letters()).replaceAll("#");
        if (isAtHead(line, height, lines)) {
            places.computeIfAbsent(new Key(masked, true), key -> new ArrayList<>())
                    .add(new Place(page, line.baseline(), line));
        } else if (isAtFoot(line, height, lines)) {
            places.computeIfAbsent(new Key(masked, false), key -> new ArrayList<>())
                    .add(new Place(page, height - line.baseline(), line));
        }
    }

    private static boolean isAtHead(Line line, double height, List<Line> lines) {
        return line.baseline() < MARGIN * height
                && lines.stream()
                                .filter(other -> other.baseline() < line.baseline() - SAME_HEIGHT)
                                .mapToLong(other -> Math.round(other.baseline()))
                                .distinct()
                                .count()
                        < ROWS;
    }

    private static boolean isAtFoot(Line line, double height, List<Line> lines) {
        return line.baseline() > (1 - MARGIN) * height
                && lines.stream()
                                .filter(other -> other.baseline() > line.baseline() + SAME_HEIGHT)
                                .mapToLong(other -> Math.round(other.baseline()))
                                .distinct()
                                .count()
                        < ROWS;
    }

    /** Describes a line of furniture. */
    public FlowFurniture furniture(Line line, double pageHeight) {
        Furniture.Kind kind = FOLIO.matcher(line.letters()).matches()
                ? Furniture.Kind.FOLIO
                : line.baseline() < pageHeight / 2 ? Furniture.Kind.RUNNING_HEADER : Furniture.Kind.RUNNING_FOOTER;
        return new FlowFurniture(kind, text.apply(line), 0, java.util.Optional.of(line.page()));
    }
}
