#!/usr/bin/python3
"""Writes truth/NUMBER.json: what a right reading of each issue says, in the field names of the issue JSON.

A text box is a paragraph; where a reader puts it depends on the form. A note stands behind the blocks of its article,
and its mark is not part of the text that it belongs to.
"""

import json
import sys

from content import HERE, plain, read
from PIL import Image

NUMBERS = (41, 42, 43, 44, 46, 47)


def iso(printed):
    year, month, day = printed.split(".")
    return f"{year}-{int(month):02}-{int(day):02}"


def known(**fields):
    """What is unknown is absent."""
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


def block(b):
    if b.type == "figure":
        label, number, caption = b.caption()
        width, height = Image.open(HERE / "pictures" / b.image).size
        return known(type="figure", text=b.text, label=label, number=number, caption=caption, image={"file": b.image, "width": width, "height": height})
    if b.type == "table":
        label, number, caption = b.caption()
        return known(type="table", text=b.text, label=label, number=number, caption=caption, rows=b.rows)
    if b.type == "heading":
        return known(type="heading", level=b.level, text=plain(b.text))
    if b.type == "list-item":
        return known(type="list-item", level=b.level, marker=b.marker, text=plain(b.text))
    if b.type == "note":
        return known(type="note", marker=b.marker, text=plain(b.text))
    return known(type="paragraph", text=plain(b.text), box=b.type == "box" or None)


def blocks(all_blocks):
    return [block(b) for b in all_blocks if b.type != "note"] + [block(b) for b in all_blocks if b.type == "note"]


def article(a, article_id):
    f = a.fields
    return known(
        id=article_id,
        number=f.get("number"),
        title=a.title,
        title_line=a.title_line(),
        source=f.get("source"),
        date=iso(f["date"]) if "date" in f else None,
        provider=f.get("provider"),
        series={"name": f["series"], "number": f["series_number"]} if "series" in f else None,
        subsection={"name": f["sub"], "text": f"<{f['sub']}>"} if "sub" in f else None,
        source_line=a.source() if "source_line" in f else None,
        blocks=blocks(a.blocks),
    )


def truth(issue):
    ids = {}
    sections = []
    for s, section in enumerate(issue.sections, 1):
        articles = []
        for n, a in enumerate(section.articles, 1):
            ids[id(a)] = f"{issue.number}-{s}-{n}"
            articles.append(article(a, ids[id(a)]))
        sections.append(known(title=section.title, series_number=section.fields.get("series_number"), intro=blocks(section.intro), articles=articles))
    toc = [known(kind=kind, text=text, section=section if kind != "section" else None, article=ids.get(id(what))) for kind, text, section, what in issue.toc()]
    head = issue.masthead
    return {
        "number": issue.number,
        "date": issue.date.isoformat(),
        "language": "ko",
        "masthead": {
            "title": head["title"],
            "issue_line": issue.issue_line(),
            "number": issue.number,
            "date": issue.date.isoformat(),
            "publisher": head["publisher"],
            "director": head["director"],
            "phone": head["phone"],
            "mail": head["mail"],
            "copyright": head["copyright"],
            "lines": issue.masthead_lines(),
        },
        "toc": toc,
        "sections": sections,
    }


def main():
    (HERE / "truth").mkdir(exist_ok=True)
    for number in map(int, sys.argv[1:] or NUMBERS):
        written = json.dumps(truth(read(number)), ensure_ascii=False, indent=1)
        (HERE / "truth" / f"{number}.json").write_text(written + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
