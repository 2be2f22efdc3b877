package org.kicnews.importer.structure.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.importer.structure.yaml.YamlException;

/** Profiles are read strictly, and complaints name line and key. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileReaderTest {
    private static final String HEAD = "profile: 1\nextends: weekly-china-startup\nname: mine\n";

    private static void assertComplaint(String yaml, String... parts) {
        assertThatThrownBy(() -> ProfileReader.read("profile.yaml", yaml))
                .isInstanceOf(YamlException.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void a_profile_that_extends_the_built_in_one_says_only_what_differs() throws YamlException {
        Profile profile = ProfileReader.read("profile.yaml", HEAD + "masthead:\n  title: ['Die Woche']\n");

        assertThat(profile.name()).isEqualTo("mine");
        assertThat(profile.masthead().titles()).extracting(Object::toString).containsExactly("Die Woche");
        assertThat(profile.masthead().issueLines())
                .hasSameSizeAs(ProfileReader.builtIn().masthead().issueLines());
    }

    @Test
    void an_unknown_key_is_named_with_its_line_and_with_what_is_allowed() {
        assertComplaint(
                HEAD + "masthead:\n  titel: x\n", "line 5", "masthead.titel", "copyright, fields, issue, title");
    }

    @Test
    void a_pattern_that_is_no_regular_expression_is_named_with_its_line() {
        assertComplaint(HEAD + "headings:\n  - 'fine'\n  - '(open'\n", "line 6", "headings");
    }

    @Test
    void a_pattern_without_the_group_that_it_needs_is_named() {
        assertComplaint(HEAD + "articles:\n  titles: ['.*']\n", "line 5", "(?<title>");
    }

    @Test
    void a_part_stands_for_its_expression_in_patterns_and_in_parts_below_it() throws YamlException {
        Profile profile = ProfileReader.read(
                "profile.yaml",
                HEAD
                        + "parts:\n  place: 'pier|quay'\n  where: 'at the {place}'\nsections:\n  known: ['News {where}']\n");

        assertThat(profile.sections().known().get(0).match("News at the quay")).isPresent();
        assertThat(profile.sections().known().get(0).match("News at the gate")).isEmpty();
    }

    @Test
    void a_part_that_is_no_regular_expression_or_has_a_taken_name_is_named() {
        assertComplaint(HEAD + "parts:\n  place: '(open'\n", "line 5", "place");
        assertComplaint(HEAD + "parts:\n  date: 'x'\n", "line 5", "parts.date");
    }

    @Test
    void a_month_is_no_beginning_of_another_word() {
        assertThat(ProfileReader.builtIn().dates().read("market 5, 2020")).isEmpty();
        assertThat(ProfileReader.builtIn().dates().read("Sept. 5, 2020")).isPresent();
    }

    @Test
    void a_value_of_the_wrong_kind_is_named() {
        assertComplaint(HEAD + "masthead: yes\n", "line 4", "masthead", "must hold keys");
    }

    @Test
    void a_key_that_stands_twice_is_named() {
        assertComplaint(HEAD + "name: again\n", "line 4", "twice");
    }

    @Test
    void what_is_no_yaml_at_all_is_said_so() {
        assertComplaint("profile: [1", "not YAML");
    }

    @Test
    void a_pattern_that_runs_away_does_not_match_and_does_not_hang() {
        LinePattern evil = LinePattern.of("(a+)+b");

        Optional<?> found =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> evil.match("a".repeat(500)));
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020.11.8",
                "2020. 11. 8",
                "2020년 11월 8일",
                "2020年11月8日",
                "2020-11-08",
                "2020/11/8",
                "Nov 8, 2020",
                "8 November 2020",
                "'20. 11. 8",
                "20201108"
            })
    void a_day_is_read_in_every_usual_spelling(String text) {
        assertThat(ProfileReader.builtIn()
                        .dates()
                        .find("(소식, " + text + ")")
                        .orElseThrow()
                        .date())
                .hasValue(LocalDate.of(2020, 11, 8));
    }

    @Test
    void a_day_that_does_not_exist_keeps_its_spelling() {
        DateSpellings.Day day =
                DateSpellings.of(List.of("Y. M. D")).find("2020.13.45").orElseThrow();

        assertThat(day.text()).isEqualTo("2020.13.45");
        assertThat(day.date()).isEmpty();
    }
}
