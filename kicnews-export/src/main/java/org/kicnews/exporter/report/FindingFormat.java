package org.kicnews.exporter.report;

import tools.jackson.core.JsonGenerator;

/** A format in which programs read all findings: JSON that holds one array of them. */
interface FindingFormat {

    /** Writes what stands before the first finding, up to the beginning of the array. */
    void begin(JsonGenerator json);

    /** Writes a finding. */
    void add(Entry entry, JsonGenerator json);

    /**
     * Ends the array and writes what stands behind it.
     *
     * @param digest counts the findings
     */
    void end(FindingDigest digest, JsonGenerator json);
}
