package org.kicnews.exporter.report;

import java.util.List;
import java.util.Map;

/** The originals that gave no issue, which a person must see before anything else. */
record UnreadPart(Setting setting, Page page) {
    /** More are named in {@code findings.json} only: a first page of file names helps nobody. */
    private static final int MOST = 60;

    void write(Map<String, List<Entry>> unread) {
        ReportLabels labels = setting.labels();
        if (unread.isEmpty()) {
            page.section("unread", labels.get("unread.none"), "class", "alarm fine");
            page.element("p", labels.get("unread.none.text")).close().line();
            return;
        }
        page.section("unread", labels.get("unread", unread.size()), "class", "alarm");
        page.element("p", labels.get("unread.text"));
        page.open("ul", "class", "plain").line();
        unread.entrySet().stream().limit(MOST).forEach(original -> {
            page.open("li").element("p", original.getKey(), "class", "path");
            for (Entry entry : original.getValue()) {
                page.open("p", "class", "message").text(setting.texts().message(entry.finding()) + " ");
                page.element("code", entry.finding().code().id()).close();
                page.element("p", setting.texts().advice(entry.finding()), "class", "advice");
            }
            page.close().line();
        });
        page.close();
        if (unread.size() > MOST) {
            page.element("p", labels.get("more", unread.size() - MOST));
        }
        page.close().line();
    }
}
