package org.kicnews.importer.structure;

import java.util.List;

/** An issue in our own words with everything that an issue has, to be changed by tests. */
final class Newsletter {
    static final List<String> ENTRIES = List.of(
            "1.4조 규모 전기차 보조금, 올해도 이어진다 (경제일보经济日报, 2022.3.14)",
            "화물 드론이 산을 넘다 (하늘소식, 2022.3.11)",
            "우주로 가는 민간 로켓 — 별나라(星国网) 제공");

    private Newsletter() {}

    static Sheet withContents(Sheet sheet) {
        sheet.masthead().contentsSection("주간 NEWS");
        sheet.contentsEntry(ENTRIES.get(0)).contentsEntry(ENTRIES.get(1));
        sheet.contentsSection("ISSUE 및 시장동향").contentsEntry(ENTRIES.get(2));
        return body(sheet);
    }

    static Sheet withoutContents(Sheet sheet) {
        return body(sheet.masthead());
    }

    static Sheet body(Sheet sheet) {
        return sheet.section("주간 NEWS")
                .title("1. 1.4조 규모 전기차 보조금, 올해도 이어진다 (경제일보经济日报, 2022.3.14)")
                .prose()
                .picture()
                .caption("사진 1) 출처: 경제일보. 공장의 새 생산 라인")
                .prose()
                .title("2. 화물 드론이 산을 넘다 (하늘소식, 2022.3.11)")
                .prose()
                .heading("1. 배터리의 한계")
                .prose()
                .heading("2. 규제의 벽")
                .prose()
                .item("●", "하루 네 번 뜬다")
                .item("●", "바람이 세면 쉰다")
                .section("ISSUE 및 시장동향")
                .title("1. 우주로 가는 민간 로켓 — 별나라(星国网) 제공")
                .prose()
                .prose();
    }
}
