package org.kicnews.importer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kicnews.importer.structure.profile.ProfileReader;

/** What file names tell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "205.pdf, 205",
        "2020/205-a-lo.pdf, 205",
        "주간 중국 창업 제205호.docx, 205",
        "주간중국창업_205호_2020-11-18.pdf, 205",
        "2020-11-18 제205호.pdf, 205",
        "weekly vol. 12.pdf, 12",
        "20201118.pdf,",
        "newsletter 2020.pdf,",
        "notes.pdf,",
        "02_contract_ko.docx,",
        "3. 시장 보고서.pdf,",
        "41.docx, 41",
        "41-a.pdf, 41",
        "newsletter_41.pdf, 41",
        "제205-1호.pdf, 205",
        "205-1호 특집.pdf, 205",
        "2020-12호.pdf, 12",
        "205a.pdf, 205",
        "weekly-2col.pdf,",
        "newsletter v2.pdf,",
        "newsletter_rev3 41.pdf, 41",
        "newsletter (1).pdf,",
        "41 (1).pdf, 41",
        "제210·211호 합본.pdf, 210",
        "210-211호.pdf, 210"
    })
    void the_number(String path, Integer number) {
        assertThat(FileName.of(path).number()).isEqualTo(Optional.ofNullable(number));
    }

    @ParameterizedTest
    @CsvSource({
        "제205-1호.pdf, 1",
        "205-2호 특집.docx, 2",
        "제205호.pdf,",
        "2020-12호.pdf,",
        "2020-11-18 205호.pdf,",
        "제205호(특별호).pdf, special",
        "205호_호외.docx, special",
        "제210·211호 합본.pdf,",
        "210-211호.pdf,"
    })
    void the_supplement(String path, String supplement) {
        assertThat(FileName.of(path).supplement()).isEqualTo(Optional.ofNullable(supplement));
    }

    @ParameterizedTest
    @CsvSource({
        "제205호 2020-11-18.pdf, 2020-11-18",
        "20201118.pdf, 2020-11-18",
        "issue 2020.11.18.pdf, 2020-11-18",
        "2020_11_18_news.docx, 2020-11-18",
        "205.pdf,"
    })
    void the_date(String path, LocalDate date) {
        assertThat(FileName.of(path).date()).isEqualTo(Optional.ofNullable(date));
    }

    @Test
    void the_name_of_the_newsletter_does_not_make_a_number_an_ordinal() {
        FileName name = FileName.of("41 주간 중국 창업.pdf");

        assertThat(name.number()).isEmpty();
        assertThat(name.ofNewsletter(ProfileReader.builtIn().masthead().titles())
                        .number())
                .hasValue(41);
    }

    @Test
    void forms_that_differ_in_their_extension_only_have_one_id() {
        assertThat(FileName.of("a/Notes.pdf").id())
                .isEqualTo(FileName.of("a/Notes.docx").id());
        assertThat(FileName.of("a/Notes.pdf").id())
                .isNotEqualTo(FileName.of("b/Notes.pdf").id());
        assertThat(FileName.of("메모.pdf").id()).matches("issue_[0-9a-f]{8}");
    }
}
