"""Reads the content of an issue: Markdown with a front matter and a line of {fields} below a heading.

What the newsletter prints is composed here once, so that every form of an issue and its ground truth agree.
"""

import dataclasses
import pathlib
import re

import yaml

HERE = pathlib.Path(__file__).parent
MARKER = re.compile(r"^([①-⑳●])\s+(.*)$")
CAPTION = re.compile(r"^(사진|그림|표) (\d+)\) (.*)$")
INLINE = re.compile(r"\[\^(?P<note>\d+)\]|\[(?P<label>[^\]]+)\]\((?P<url>[^)]+)\)|\*(?P<em>[^*]+)\*")


@dataclasses.dataclass
class Block:
    """type: paragraph, heading, list-item, figure, table, note or box."""

    type: str
    text: str = ""
    level: int = 1
    marker: str = ""
    image: str = ""
    rows: list = dataclasses.field(default_factory=list)

    def caption(self):
        """Label, number and the rest of a caption."""
        found = CAPTION.match(self.text)
        return (found[1], int(found[2]), found[3]) if found else (None, None, self.text)


@dataclasses.dataclass
class Article:
    title: str
    fields: dict
    blocks: list = dataclasses.field(default_factory=list)

    def source(self):
        return f"({self.fields['source']}, {self.fields['date']})" if "source" in self.fields else ""

    def from_whom(self):
        """What title lines say after the title."""
        if "provider" in self.fields and "number" in self.fields:
            return f" — {self.fields['provider']} 제공"
        return f" {self.source()}" if self.source() else ""

    def number(self):
        return f"{self.fields['number']}. " if "number" in self.fields else ""

    def title_line(self):
        return self.number() + self.title + ("" if "source_line" in self.fields else self.from_whom())

    def toc_line(self):
        return self.fields.get("toc", self.title + self.from_whom())


@dataclasses.dataclass
class Section:
    title: str
    fields: dict
    intro: list = dataclasses.field(default_factory=list)
    articles: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Issue:
    number: int
    date: object
    masthead: dict
    sections: list

    def issue_line(self):
        return f"제{self.number}호 ({self.date.year}. {self.date.month}. {self.date.day})"

    def masthead_lines(self):
        head = self.masthead
        return [
            head["title"],
            self.issue_line(),
            f"발행처 : {head['publisher']}",
            f"센터장 : {head['director']}",
            f"전화 : {head['phone']}",
            f"메일 : {head['mail']}",
            head["copyright"],
        ]

    def toc(self):
        """The printed contents: (kind, text, section title, article or section)."""
        lines = []
        for section in self.sections:
            if "toc_in" in section.fields:
                at = max(i for i, line in enumerate(lines) if line[2] == section.fields["toc_in"]) + 1
                lines.insert(at, ("entry", section.fields["toc"], section.fields["toc_in"], section.articles[0]))
                continue
            lines.append(("section", section.title, section.title, section))
            group = None
            for article in section.articles:
                if article.fields.get("sub") != group:
                    group = article.fields.get("sub")
                    lines.append(("subsection", group, section.title, section))
                lines.append(("entry", article.toc_line(), section.title, article))
        return lines


def plain(text):
    """The text without the marks of links, emphasis and note references."""
    return INLINE.sub(lambda m: m["label"] or m["em"] or "", text)


def runs(text):
    """The text as (kind, text, target) with kind text, link, em or note."""
    at = 0
    for found in INLINE.finditer(text):
        if found.start() > at:
            yield "text", text[at : found.start()], ""
        if found["note"]:
            yield "note", found["note"], ""
        elif found["label"]:
            yield "link", found["label"], found["url"]
        else:
            yield "em", found["em"], ""
        at = found.end()
    if at < len(text):
        yield "text", text[at:], ""


def _fields(lines):
    if lines and lines[0].startswith("{"):
        return {k: str(v) if k == "date" else v for k, v in yaml.safe_load(lines.pop(0)).items()}
    return {}


def _list(lines):
    for line in lines:
        found = re.match(r"^(\s*)(-|\d+\.)\s+(.*)$", line)
        marker = "•" if found[2] == "-" else found[2]
        level = 2 if found[1] else 1
        yield Block("list-item", found[3], level, "◦" if level == 2 else marker)


def _table(lines):
    caption = lines.pop(0)[2:].strip()
    return Block("table", caption, rows=[line.strip("|").split("|") for line in lines])


def _block(chunk):
    lines = chunk.split("\n")
    first = lines[0]
    if first.startswith("#"):
        marks, text = first.split(" ", 1)
        return [Block("heading", text, len(marks) - 2)]
    if found := re.match(r"^!\[(.*)\]\((.*)\)$", first):
        return [Block("figure", found[1], image=found[2])]
    if first.startswith("|!"):
        return [_table(lines)]
    if found := re.match(r"^\[\^(\d+)\]: (.*)$", first):
        return [Block("note", found[2], marker=found[1])]
    if first.startswith("> "):
        return [Block("box", first[2:])]
    if re.match(r"^(-|\d+\.) ", first):
        return list(_list(lines))
    if found := MARKER.match(first):
        return [Block("list-item", found[2], 1, found[1])]
    return [Block("paragraph", first)]


def read(number):
    """The issue with this number, from content/NUMBER.md."""
    _, front, body = (HERE / "content" / f"{number}.md").read_text(encoding="utf-8").split("---\n", 2)
    head = yaml.safe_load(front)
    masthead = yaml.safe_load((HERE / "content" / "masthead.yaml").read_text(encoding="utf-8"))
    sections = []
    for chunk in re.split(r"\n{2,}", body.strip()):
        lines = chunk.split("\n")
        if chunk.startswith("# "):
            sections.append(Section(lines.pop(0)[2:], _fields(lines)))
        elif chunk.startswith("## "):
            sections[-1].articles.append(Article(lines.pop(0)[3:], _fields(lines)))
        elif sections[-1].articles:
            sections[-1].articles[-1].blocks += _block(chunk)
        else:
            sections[-1].intro += _block(chunk)
    return Issue(head["number"], head["date"], masthead, sections)
