package org.kicnews.importer.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kicnews.core.model.Furniture;

class FurnitureFinderTest {
    private final FurnitureFinder finder = new FurnitureFinder(Line::letters);

    @Test
    void whatComesBackAtTheSameHeightApartFromItsDigitsIsFurniture() {
        List<List<Line>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            pages.add(new Composer()
                    .line(50, 40, "동네소식 제12호")
                    .line(50, 100, "본문 " + "가나다라".charAt(page - 1))
                    .line(290, 810, "- " + page + " -")
                    .lines());
        }
        Set<Line> found = finder.find(pages, List.of(842.0, 842.0, 842.0, 842.0));
        assertThat(found).hasSize(8);
        assertThat(found.stream().map(line -> finder.furniture(line, 842).kind()))
                .contains(Furniture.Kind.RUNNING_HEADER, Furniture.Kind.FOLIO);
    }

    @Test
    void headersThatAlternateBetweenLeftAndRightPagesAreFurniture() {
        List<List<Line>> pages = new ArrayList<>();
        pages.add(new Composer().line(50, 60, "동네소식").lines());
        for (int page = 2; page <= 6; page++) {
            pages.add(new Composer()
                    .line(page % 2 == 0 ? 50 : 400, 40, page % 2 == 0 ? page + " 동네소식" : "봄호 " + page)
                    .line(50, 100, "본문 " + "가나다라마바".charAt(page - 1))
                    .lines());
        }
        assertThat(finder.find(pages, List.of(842.0, 842.0, 842.0, 842.0, 842.0, 842.0)))
                .hasSize(5);
    }

    @Test
    void aHeaderThatNamesTheArticleIsFurnitureOnItsOnlyPageToo() {
        List<String> heads = List.of("갯벌 소식", "갯벌 소식", "등대 이야기", "나루터", "나루터");
        List<List<Line>> pages = new ArrayList<>();
        for (int page = 0; page < heads.size(); page++) {
            pages.add(new Composer()
                    .size(8)
                    .line(50, 40, heads.get(page))
                    .size(10)
                    .line(50, 80, "본문 " + "가나다라마".charAt(page))
                    .lines());
        }
        Set<Line> found = finder.find(pages, List.of(842.0, 842.0, 842.0, 842.0, 842.0));
        assertThat(found.stream().map(Line::letters)).containsExactlyInAnyOrder("갯벌소식", "갯벌소식", "등대이야기", "나루터", "나루터");
    }

    @Test
    void theFirstLineOfThePageIsNoneWhereItStandsAtTheHeightOfHeadersButCloseToTheText() {
        List<String> heads = List.of("갯벌 소식", "갯벌 소식", "본문이 여기서 시작한다", "나루터", "나루터");
        List<List<Line>> pages = new ArrayList<>();
        for (int page = 0; page < heads.size(); page++) {
            pages.add(new Composer()
                    .line(50, 40, heads.get(page))
                    .line(50, page == 2 ? 55 : 80, "본문 " + "가나다라마".charAt(page))
                    .lines());
        }
        Set<Line> found = finder.find(pages, List.of(842.0, 842.0, 842.0, 842.0, 842.0));
        assertThat(found.stream().map(Line::letters)).doesNotContain("본문이여기서시작한다");
    }

    @Test
    void aMastheadThatStandsOnceIsNone() {
        List<List<Line>> pages = List.of(
                new Composer().size(24).line(50, 60, "동네소식").lines(),
                new Composer().line(50, 60, "본문이 이어진다").lines());
        assertThat(finder.find(pages, List.of(842.0, 842.0))).isEmpty();
    }
}
