package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.kicnews.importer.flow.Bounds;

/**
 * The room that lines have beside what stands at their sides: the next column, a picture that text runs around, a box.
 * Where lines end before such a thing, their measure ends there, wherever the lines above and below may go.
 */
final class Lanes {
    /** How far above and below its baseline a line keeps away from a thing at its side, in em: the thing has margins. */
    private static final double ABOVE = 2;

    private static final double BELOW = 0.8;

    /** Things that begin this close to each other are one to the lines before them, in em. */
    private static final double SAME_THING = 1.5;

    /** Left edges this close are those of one column and its indents, in em. */
    private static final double SAME_COLUMN = 2.5;

    /** The fewest lines that tell where a lane ends. */
    private static final int FEWEST_LINES = 3;

    /** The fewest where each line stands on the baseline of what is beside it, as labels do before their values. */
    private static final int FEWEST_ON_ONE_BASELINE = 6;

    /** The narrowest lane of running text, in em; narrower are labels. */
    private static final double NARROWEST = 9;

    /** How far the lines of running text stay away from their edge, in em, and how many of them at least. */
    private static final double WIDEST_RAG = 5;

    private static final double RUNNING = 0.6;

    private record Room(Line line, double limit, boolean onBaseline) {}

    private record Lane(double left, double right) {}

    private final List<Lane> lanes = new ArrayList<>();
    private final Map<Line, Double> rights = new IdentityHashMap<>();
    private final Map<Line, Double> besideNothing = new IdentityHashMap<>();
    private final Map<Line, Double> lefts = new IdentityHashMap<>();

    /**
     * @param lines lines in reading order
     * @param things what else stands on each page
     */
    Lanes(Collection<Line> lines, Map<Integer, List<Bounds>> things) {
        Map<Integer, List<Line>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        List<Room> rooms = new ArrayList<>();
        pages.forEach((page, onPage) -> {
            List<Bounds> beside = things.getOrDefault(page, List.of());
            rooms.addAll(rooms(onPage, beside));
            findLefts(onPage, beside);
        });
        rooms.sort(Comparator.comparingDouble((Room room) -> room.line().left()));
        for (List<Room> column : groups(rooms, room -> room.line().left(), SAME_COLUMN)) {
            column.sort(Comparator.comparingDouble(Room::limit));
            groups(column, Room::limit, SAME_THING).forEach(this::addLane);
        }
        pages.values().forEach(this::findBesideNothing);
    }

    /** Where the lines end that end before the same thing as this one; empty where nothing is beside it. */
    OptionalDouble right(Line line) {
        Double right = rights.get(line);
        return right == null ? OptionalDouble.empty() : OptionalDouble.of(right);
    }

    /**
     * The same for a line that has nothing beside it, as where the next column is empty: where the lines of a lane end
     * that it may stand in, since all lines around it do. For text that is set flush left.
     */
    OptionalDouble likelyRight(Line line) {
        Double right = besideNothing.get(line);
        return right == null ? OptionalDouble.empty() : OptionalDouble.of(right);
    }

    /** Where the lines begin that begin after the same thing as this one; empty where nothing is before it. */
    OptionalDouble left(Line line) {
        Double left = lefts.get(line);
        return left == null ? OptionalDouble.empty() : OptionalDouble.of(left);
    }

    private static List<Room> rooms(List<Line> lines, List<Bounds> things) {
        List<Room> rooms = new ArrayList<>();
        for (Line line : lines) {
            double limit = Double.MAX_VALUE;
            boolean onBaseline = false;
            for (Line other : lines) {
                double away = Math.abs(other.baseline() - line.baseline());
                if (other.left() >= line.right() && other.left() < limit && away < line.size()) {
                    limit = other.left();
                    onBaseline = away < 1;
                }
            }
            for (Bounds thing : things) {
                if (thing.left() >= line.right() && thing.left() < limit && isLevel(thing, line)) {
                    limit = thing.left();
                    onBaseline = false;
                }
            }
            if (limit < Double.MAX_VALUE) {
                rooms.add(new Room(line, limit, onBaseline));
            }
        }
        return rooms;
    }

    private static boolean isLevel(Bounds thing, Line line) {
        return thing.top() < line.baseline() + BELOW * line.size()
                && thing.bottom() > line.baseline() - ABOVE * line.size();
    }

    private static List<List<Room>> groups(
            List<Room> sorted, java.util.function.ToDoubleFunction<Room> place, double reach) {
        List<List<Room>> groups = new ArrayList<>();
        List<Room> group = new ArrayList<>();
        for (Room room : sorted) {
            if (!group.isEmpty()
                    && place.applyAsDouble(room) - place.applyAsDouble(group.get(0))
                            > reach * room.line().size()) {
                groups.add(group);
                group = new ArrayList<>();
            }
            group.add(room);
        }
        groups.add(group);
        return groups;
    }

    private void addLane(List<Room> lane) {
        double right =
                lane.stream().mapToDouble(room -> room.line().right()).max().orElse(0);
        int fewest = lane.stream().allMatch(Room::onBaseline) ? FEWEST_ON_ONE_BASELINE : FEWEST_LINES;
        long running = lane.stream()
                .map(Room::line)
                .filter(line -> right - line.left() >= NARROWEST * line.size()
                        && right - line.right() <= WIDEST_RAG * line.size())
                .count();
        if (lane.size() >= fewest && running >= RUNNING * lane.size()) {
            lane.forEach(room -> rights.put(room.line(), right));
            lanes.add(new Lane(
                    lane.stream().mapToDouble(room -> room.line().left()).min().orElse(0), right));
        }
    }

    private void findBesideNothing(List<Line> lines) {
        for (Lane lane : lanes) {
            List<Line> stretch = new ArrayList<>();
            for (Line line : lines) {
                boolean inside =
                        line.left() >= lane.left() - 1 && line.right() <= lane.right() + Measures.HANGING * line.size();
                if (!inside) {
                    endStretch(stretch, lane);
                } else {
                    stretch.add(line);
                }
            }
            endStretch(stretch, lane);
        }
    }

    private void endStretch(List<Line> stretch, Lane lane) {
        if (stretch.size() >= FEWEST_LINES) {
            stretch.stream()
                    .filter(line -> !rights.containsKey(line))
                    .forEach(line -> besideNothing.merge(line, lane.right(), Math::min));
        }
        stretch.clear();
    }

    private void findLefts(List<Line> lines, List<Bounds> things) {
        List<Line> stretch = new ArrayList<>();
        for (Line line : lines) {
            boolean beside = lines.stream()
                            .anyMatch(other -> other.right() <= line.left()
                                    && Math.abs(other.baseline() - line.baseline()) < line.size())
                    || things.stream().anyMatch(thing -> thing.right() <= line.left() && isLevel(thing, line));
            Line last = stretch.isEmpty() ? null : stretch.get(stretch.size() - 1);
            boolean runs = last != null
                    && line.baseline() > last.baseline()
                    && Math.abs(line.left() - last.left()) <= SAME_COLUMN * line.size();
            if (!beside || !runs) {
                endStretch(stretch);
            }
            if (beside) {
                stretch.add(line);
            }
        }
        endStretch(stretch);
    }

    private void endStretch(List<Line> stretch) {
        double left = stretch.stream().mapToDouble(Line::left).min().orElse(0);
        stretch.forEach(line -> lefts.put(line, left));
        stretch.clear();
    }
}
