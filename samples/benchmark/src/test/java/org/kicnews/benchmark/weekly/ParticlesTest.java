package org.kicnews.benchmark.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {

    @ParameterizedTest
    @CsvSource({
        "강, 은, 은",
        "차, 은, 는",
        "강, 이, 이",
        "차, 이, 가",
        "강, 을, 을",
        "차, 을, 를",
        "강, 와, 과",
        "차, 와, 와",
        "강, 으로, 으로",
        "차, 으로, 로",
        "길, 으로, 로",
        "길, 은, 은"
    })
    void aParticleFitsTheSoundBeforeIt(char before, String particle, String form) {
        assertThat(Particles.after(before, particle)).isEqualTo(form);
    }
}
