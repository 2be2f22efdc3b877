package org.kicnews.importer.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kicnews.importer.structure.profile.LinePattern;

class TitleFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Port Gazette, 3.2] Cranes at rest; 3.2; [Sea Daily, 4.5] Salt and wind",
                "Cranes at rest (Port Gazette / 3.2); 3.2; Salt and wind (Sea Daily / 4.5)",
                "Cranes at rest [3.2: Port Gazette]; 3.2; Salt and wind [4.5: Sea Daily]"
            })
    void aFormThatSeveralLinesHaveIsLearnt(String line, String day, String other) {
        TitleForms forms = new TitleForms();
        for (int i = 0; i < 3; i++) {
            forms.add(line, day);
        }

        LinePattern form = LinePattern.of(forms.found().get(0).replace("{day}", "[0-9]+[.][0-9]+"));
        LinePattern.Found found = form.match(other).orElseThrow();
        assertThat(found.group("title")).hasValue("Salt and wind");
        assertThat(found.group("source")).hasValue("Sea Daily");
        assertThat(found.group("date")).hasValue("4.5");
    }

    @Test
    void aDayInAVersionOrInTheTitleItselfMakesNoForm() {
        TitleForms forms = new TitleForms();
        for (String line : List.of("The storm of 3.2 and after", "Version 3.2 is out", "3.2 metres of snow")) {
            forms.add(line, "3.2");
        }

        assertThat(forms.found()).isEmpty();
    }

    @Test
    void oneLineAloneMakesNoForm() {
        TitleForms forms = new TitleForms();
        forms.add("Cranes at rest (Port Gazette, 3.2)", "3.2");

        assertThat(forms.found()).isEmpty();
    }
}
