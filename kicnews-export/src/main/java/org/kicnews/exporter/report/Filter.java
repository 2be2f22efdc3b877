package org.kicnews.exporter.report;

import java.util.List;

/** A search with boxes to tick. The script shows it; without the script there is nothing to search with. */
final class Filter {

    private Filter() {}

    /**
     * Writes the form.
     *
     * @param scope the id of the element whose items, marked by {@code data-item}, are searched
     * @param search the key of the label of the search
     * @param values the values of {@code data-item} that can be chosen
     * @param prefix what begins the keys of their labels
     */
    static void write(Page page, ReportLabels labels, String scope, String search, List<String> values, String prefix) {
        page.open(
                        "form",
                        "class",
                        "filter",
                        "hidden",
                        "hidden",
                        "role",
                        "search",
                        "aria-label",
                        labels.get(search),
                        "data-scope",
                        scope)
                .line();
        page.open("label").text(labels.get(search) + " ");
        page.empty("input", "type", "search", "name", "words", "autocomplete", "off")
                .close();
        if (!values.isEmpty()) {
            page.open("fieldset").element("legend", labels.get("filter.only"));
            for (String value : values) {
                page.open("label").empty("input", "type", "checkbox", "value", value);
                page.text(" " + labels.get(prefix + value)).close();
            }
            page.close();
        }
        page.element("p", "", "role", "status", "data-pattern", labels.pattern("filter.status"));
        page.close().line();
    }
}
