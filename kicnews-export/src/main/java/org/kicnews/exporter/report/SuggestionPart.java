package org.kicnews.exporter.report;

/** A correction to copy, folded until it is wanted. */
record SuggestionPart(ReportLabels labels, Page page) {

    void write(Suggestion suggestion) {
        page.open("details", "class", "suggestion").element("summary", labels.get("suggestion"));
        page.open("p").text(labels.get("suggestion.file") + " ");
        page.element("code", suggestion.file()).close();
        page.open("pre").element("code", Suggestion.LIST + suggestion.yaml()).close();
        page.element(
                "button",
                labels.get("suggestion.copy"),
                "type",
                "button",
                "hidden",
                "hidden",
                "data-done",
                labels.get("suggestion.copied"));
        page.close();
    }
}
