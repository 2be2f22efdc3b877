package org.kicnews.exporter.report;

/** The end of every page: who made it, and the same findings for programs. */
record Footer(Setting setting, Page page) {

    /**
     * Writes the footer.
     *
     * @param up the way from the page to the report's folder: empty, or {@code ../}
     */
    void write(String up) {
        ReportLabels labels = setting.labels();
        page.open("footer");
        page.open("p").text(labels.get("footer.files") + " ");
        page.element("a", "findings.json", "href", up + "findings.json").text(", ");
        page.element("a", "findings.sarif", "href", up + "findings.sarif").close();
        page.element("p", labels.get("footer.made", setting.archive().toolkitVersion()));
        page.close().line();
    }
}
