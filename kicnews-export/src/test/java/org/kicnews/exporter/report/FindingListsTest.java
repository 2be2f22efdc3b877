package org.kicnews.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.exporter.fixture.MemoryFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The findings for programs. */
class FindingListsTest {

    @Test
    void jsonHasEveryFindingWithItsTextsAndWhereItIsShown() throws IOException {
        JsonNode json = read(Reported.samples(), "findings.json");

        assertThat(json.path("findings")).hasSize(5);
        assertThat(json.path("counts").toString()).isEqualTo("{\"info\":1,\"warning\":2,\"error\":2}");
        JsonNode first = json.path("findings").path(0);
        assertThat(first.path("code").stringValue()).isEqualTo("TOC-TITLE-DIFFERS");
        assertThat(first.path("issue").stringValue()).isEqualTo("41");
        assertThat(first.path("article").stringValue()).isEqualTo("41-1-2");
        assertThat(first.path("confidence").doubleValue()).isEqualTo(0.8);
        assertThat(first.path("shown").stringValue()).isEqualTo("issues/41.html#finding-1");
        assertThat(first.path("correction").path("file").stringValue()).isEqualTo("src/kicnews/corrections/41.yaml");
        assertThat(json.path("findings").path(3).path("file").stringValue()).isEqualTo("2020/빈 파일.pdf");
    }

    @Test
    void sarifNamesRuleLevelAndPlace() throws IOException {
        JsonNode sarif = read(Reported.samples(), "findings.sarif");
        JsonNode run = sarif.path("runs").path(0);

        assertThat(sarif.path("version").stringValue()).isEqualTo("2.1.0");
        assertThat(run.path("results")).hasSize(5);
        for (JsonNode result : run.path("results")) {
            JsonNode rule = run.path("tool")
                    .path("driver")
                    .path("rules")
                    .path(result.path("ruleIndex").intValue());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(result.path("level").stringValue()).isIn("error", "warning", "note");
            assertThat(result.path("message").path("text").stringValue()).isNotBlank();
        }
        JsonNode scanned = run.path("results").path(1);
        JsonNode location = scanned.path("locations").path(0);
        assertThat(location.path("physicalLocation").path("artifactLocation").toString())
                .isEqualTo("{\"uri\":\"2020/%EC%A0%9C41%ED%98%B8.pdf\",\"uriBaseId\":\"ISSUES\"}");
        assertThat(location.path("logicalLocations").toString()).isEqualTo("[{\"name\":\"6\",\"kind\":\"page\"}]");
    }

    @Test
    void fingerprintsTellFindingsApartAndStayFromBuildToBuild() throws IOException {
        List<String> once = fingerprints();

        assertThat(once).doesNotHaveDuplicates().isEqualTo(fingerprints());
    }

    @Test
    void bothAreUtf8WhateverTheArgumentsHold() throws IOException {
        MemoryFolder folder = Reported.of(
                List.of(), Finding.of(FindingCode.FILE_DAMAGED, Place.file("\uD800:a b.pdf"), "\uDC00\u0000\""));

        assertThat(read(folder, "findings.json")
                        .path("findings")
                        .path(0)
                        .path("details")
                        .path(0)
                        .stringValue())
                .isEqualTo("\uFFFD\u0000\"");
        assertThat(read(folder, "findings.sarif").findValue("uri").stringValue())
                .isEqualTo("%3F%3Aa%20b.pdf");
    }

    private static List<String> fingerprints() throws IOException {
        return read(Reported.samples(), "findings.sarif").findValuesAsString("kicnewsFinding/v1");
    }

    private static JsonNode read(MemoryFolder folder, String path) {
        return JsonMapper.shared().readTree(folder.files().get(path));
    }
}
