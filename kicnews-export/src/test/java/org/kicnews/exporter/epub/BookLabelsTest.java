package org.kicnews.exporter.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BookLabelsTest {

    @Test
    void everyLabelIsThereInBothLanguages() throws Exception {
        assertThat(properties("labels_ko").stringPropertyNames())
                .isEqualTo(properties("labels").stringPropertyNames());
    }

    @Test
    void bothLanguagesSpeakOfTheSameThings() throws Exception {
        Properties english = properties("labels");
        Properties korean = properties("labels_ko");

        for (String key : english.stringPropertyNames()) {
            if (!key.equals("date")) {
                assertThat(placeholders(korean.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getProperty(key)));
            }
        }
    }

    @Test
    void anUnknownLanguageIsServedInEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREAN);
            assertThat(BookLabels.in(Locale.ITALIAN).language()).isEqualTo("en");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void datesAreWrittenAsReadersOfTheLanguageWriteThem() {
        LocalDate day = LocalDate.of(2020, 11, 8);

        assertThat(BookLabels.in(Locale.KOREA).date(day)).isEqualTo("2020년 11월 8일");
        assertThat(BookLabels.in(Locale.ENGLISH).date(day)).isEqualTo("2020-11-08");
    }

    private static int placeholders(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = BookLabels.class.getResourceAsStream(name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
