package org.kicnews.benchmark.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines and justifies them: spaces take what is left of a line, but not in the last line. */
final class LineSetter {
    private final Face face;
    private final Producer producer;
    private final float space;

    LineSetter(Face face, Producer producer) {
        this.face = face;
        this.producer = producer;
        this.space = face.advance(' ');
    }

    /**
     * The lines of a text.
     *
     * @param measure how long a line may be, in ems
     * @param justified whether lines are stretched to the measure
     */
    List<Line> lines(String text, float measure, boolean justified) {
        List<Line> lines = new ArrayList<>();
        List<Unit> line = new ArrayList<>();
        float length = 0;
        for (Unit unit : Units.of(text, producer.breaksWords())) {
            float width = width(unit);
            float gap = line.isEmpty() ? 0 : gap(unit);
            if (!line.isEmpty() && length + gap + width > measure) {
                lines.add(set(line, justified ? measure - length : 0));
                line.clear();
                length = 0;
                gap = 0;
            }
            line.add(unit);
            length += gap + width;
        }
        lines.add(set(line, 0));
        return lines;
    }

    private Line set(List<Unit> units, float left) {
        long spaces = units.stream().skip(1).filter(Unit::spaced).count();
        float stretch = spaces == 0 ? 0 : left / spaces;
        List<Line.Piece> pieces = new ArrayList<>();
        float x = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (i > 0 && unit.spaced()) {
                x += space + stretch;
            }
            pieces.add(new Line.Piece(unit, x));
            x += width(unit);
        }
        return new Line(pieces);
    }

    private float gap(Unit after) {
        return after.spaced() ? space : 0;
    }

    private float width(Unit unit) {
        return face.width(unit.text()) + producer.autospace() * Units.borders(unit.text());
    }
}
