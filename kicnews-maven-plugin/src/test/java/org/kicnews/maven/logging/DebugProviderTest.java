package org.kicnews.maven.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.junit.jupiter.api.Test;

class DebugProviderTest {

    @Test
    void whatPoiWarnsOfIsForThoseWhoDebugOnly() {
        Logger logger = LogManager.getLogger("org.apache.poi.hwpf.HWPFDocument");
        assertThat(logger).isInstanceOf(DebugLogger.class);
        assertThat(logger.isWarnEnabled()).isFalse();
        assertThat(LogManager.getLogger("org.apache.poi.hwpf.HWPFDocument")).isSameAs(logger);
    }
}
