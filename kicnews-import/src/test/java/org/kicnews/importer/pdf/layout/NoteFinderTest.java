package org.kicnews.importer.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoteFinderTest {
    private static NoteFinder.Found find(Composer composer) {
        List<Line> lines = composer.lines();
        return new NoteFinder(lines).find(lines, List.of());
    }

    @Test
    void aSmallLineAtTheFootWhoseNumberStandsRaisedInTheTextIsANote() {
        Composer composer = new Composer()
                .line(50, 100, "협동조합")
                .size(6)
                .line(90, 96, "1")
                .size(10)
                .line(93, 100, "이 문을 열었다 그리고 사람들이 모였다")
                .size(8)
                .line(50, 780, "1 함께 소유하는 가게");
        NoteFinder.Found found = find(composer);
        assertThat(found.notes()).hasSize(1);
        assertThat(found.notes().get(0).marker()).isEqualTo("1");
        assertThat(found.notes().get(0).lines().get(0).letters()).isEqualTo("함께소유하는가게");
        assertThat(found.text()).hasSize(1);
    }

    @Test
    void aSmallNumberThatNothingRefersToIsNone() {
        Composer composer =
                new Composer().line(50, 100, "물가는 다음과 같이 올랐다").size(8).line(50, 780, "2.5%");
        assertThat(find(composer).notes()).isEmpty();
    }
}
