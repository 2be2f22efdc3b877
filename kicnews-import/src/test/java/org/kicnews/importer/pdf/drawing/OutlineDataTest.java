package org.kicnews.importer.pdf.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineDataTest {
    private static Optional<String> data(Path2D path) {
        return OutlineData.of(path, new AffineTransform());
    }

    @Test
    void sidesAreGivenInWholeNumbersFromThePointBefore() {
        Path2D path = new Path2D.Double();
        path.moveTo(10, 20);
        path.lineTo(15.4, 10);
        path.quadTo(20, 0, 25, 5);
        path.curveTo(1, 2, 3, 4, 10, 20);
        path.closePath();
        path.moveTo(11, 20);
        assertThat(data(path)).contains("m10 20l5-10q5-10 10-5c-24-3-22-1-15 15zm1 0");
    }

    @Test
    void roundingDoesNotAddUp() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        for (int i = 1; i <= 10; i++) {
            path.lineTo(0.4 * i, 0);
        }
        assertThat(data(path)).contains("m0 0l0 0l1 0l0 0l1 0l0 0l0 0l1 0l0 0l1 0l0 0");
    }

    @Test
    void anOutlineThatNoGlyphHasIsNone() {
        Path2D far = new Path2D.Double();
        far.moveTo(0, 0);
        far.lineTo(1e9, Double.NaN);
        assertThat(data(far)).isEmpty();
        Path2D endless = new Path2D.Double();
        endless.moveTo(0, 0);
        for (int i = 0; i < 10_000; i++) {
            endless.lineTo(i % 7, i % 5);
        }
        assertThat(data(endless)).isEmpty();
    }
}
