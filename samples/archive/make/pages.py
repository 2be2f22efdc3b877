#!/usr/bin/python3
"""Writes an issue as an HTML page for printing; its look is design/NUMBER.css.

    ./pages.py 43 out.html
"""

import pathlib
import re
import sys
from html import escape

from content import HERE, read, runs

HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff61-\uff9f]+")
KANA = re.compile(r"[\u3040-\u30ff]")


def tagged(words, japanese):
    """Escaped text with Han and kana tagged by language, so that the right glyphs are chosen."""
    at, parts = 0, []
    for found in HAN.finditer(words):
        language = "ja" if japanese or KANA.search(words) else "zh-Hans"
        parts += [escape(words[at : found.start()], False), f'<span lang="{language}">{found[0]}</span>']
        at = found.end()
    return "".join(parts) + escape(words[at:], False)


class Page:
    """One page of HTML in the making."""

    def __init__(self, issue):
        self.issue = issue
        self.japanese = False
        self.anchors = {}

    def inline(self, text, notes):
        parts = []
        for kind, words, target in runs(text):
            shown = tagged(words, self.japanese)
            if kind == "link":
                shown = f'<a href="{escape(target)}">{shown}</a>'
            elif kind == "em":
                shown = f"<em>{shown}</em>"
            elif kind == "note":
                shown = f'<span class="note">{tagged(notes[words], self.japanese)}</span>'
            parts.append(shown)
        return "".join(parts)

    def block(self, b, notes):
        words = self.inline(b.text, notes)
        if b.type == "heading":
            return f"<h{b.level + 3}>{words}</h{b.level + 3}>"
        if b.type == "figure":
            return f'<figure><img src="{(HERE / "pictures" / b.image).as_uri()}" alt=""><figcaption>{words}</figcaption></figure>'
        if b.type == "table":
            head, *rows = [[tagged(cell, self.japanese) for cell in row] for row in b.rows]
            head = "".join(f"<th>{cell}</th>" for cell in head)
            rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
            return f"<table><caption>{words}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        if b.type == "box":
            return f"<aside>{words}</aside>"
        return f"<p>{words}</p>"

    def blocks(self, blocks):
        notes = {b.marker: b.text for b in blocks if b.type == "note"}
        parts, items = [], []
        for b in [*blocks, None]:
            if b and b.type == "list-item":
                items.append(b)
                continue
            if items:
                parts.append(self.list(items, notes))
                items = []
            if b and b.type != "note":
                parts.append(self.block(b, notes))
        return "\n".join(parts)

    def list(self, items, notes):
        if items[0].marker[0] not in "•◦0123456789":
            return "\n".join(f'<p class="item">{b.marker} {self.inline(b.text, notes)}</p>' for b in items)
        tag = "ol" if items[0].marker[0].isdigit() else "ul"
        parts, level = [], 1
        for b in items:
            if b.level > level:
                parts.append("<ul>")
            elif b.level < level:
                parts.append("</ul>")
            level = b.level
            parts.append(f"<li>{self.inline(b.text, notes)}</li>")
        return f"<{tag}>" + "".join(parts) + ("</ul>" if level > 1 else "") + f"</{tag}>"

    def masthead(self):
        title, issue_line, *about, rights = [tagged(line, False) for line in self.issue.masthead_lines()]
        about = "".join(f"<div>{line}</div>" for line in about)
        return f'<header><div class="title">{title}</div><div class="issue">{issue_line}</div><div class="about">{about}</div><div class="rights">{rights}</div></header>'

    def contents(self):
        parts = []
        for kind, words, _, what in self.issue.toc():
            if kind == "entry":
                anchor = self.anchors.setdefault(id(what), f"a{len(self.anchors)}")
                parts.append(f'<div class="entry"><a href="#{anchor}">▶ {tagged(words, "青空" in words)}</a></div>')
            elif kind == "subsection":
                parts.append(f'<div class="group">◆ {words}</div>')
            else:
                parts.append(f'<div class="head">{words}</div>')
        return f'<nav>{"".join(parts)}<div class="notice">{self.issue.masthead["notice"]}</div></nav>'

    def body(self):
        parts = []
        for section in self.issue.sections:
            self.japanese = section.title.startswith("일본")
            parts += [f"<h2>{tagged(section.title, False)}</h2>", self.blocks(section.intro)]
            group = None
            for article in section.articles:
                if article.fields.get("sub") != group:
                    group = article.fields["sub"]
                    parts.append(f'<p class="group">&lt;{group}&gt;</p>')
                parts.append(f'<h3 id="{self.anchors[id(article)]}">{tagged(article.title_line(), self.japanese)}</h3>')
                if "source_line" in article.fields:
                    parts.append(f'<p class="source">{tagged(article.source(), self.japanese)}</p>')
                parts.append(self.blocks(article.blocks))
        return "<main>" + "\n".join(parts) + "</main>"

    def html(self):
        name = f"{self.issue.masthead['title']} {self.issue.issue_line()}"
        css = (HERE / "design" / f"{self.issue.number}.css").read_text(encoding="utf-8")
        return (
            f'<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{name}</title><style>\n{css}</style></head>'
            f"<body>{self.masthead()}{self.contents()}{self.body()}</body></html>"
        )


def main():
    number, out = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    out.write_text(Page(read(number)).html(), encoding="utf-8")


if __name__ == "__main__":
    main()
