"""Makes the issues of the Harbour Letter, an English monthly of our own, and writes down what is in them.

    python3 make.py        needs python-docx
"""
import json
import pathlib

from docx import Document
from docx.shared import Pt

HERE = pathlib.Path(__file__).parent
TIDE = ("The new sea wall at the northern basin was finished last week after two years of work, and the harbour office "
        "expects that storms will no longer close the quay in winter. Masters of small ships have asked for a second light.")

ISSUES = [
    (12, "3 May 2021", "2021-05-03", [
        ("Ships and Yards", [
            (1, "A wall against the sea", "Coast Daily", "28 April 2021", "2021-04-28", None),
            (2, "Steel by the shipload", None, None, None, "Nora Quist")]),
        ("From the Quay", [(1, "Nets that mend themselves", "Net and Line", "30 April 2021", "2021-04-30", None)])]),
    (13, "7 June 2021", "2021-06-07", [
        ("Ships and Yards", [(1, "A crane learns to wait", "Coast Daily", "1 June 2021", "2021-06-01", None)]),
        ("From the Quay", [
            (1, "Ice for the early boats", None, None, None, "Ada Holm"),
            (2, "Who counts the herring", "Net and Line", "2 June 2021", "2021-06-02", None)]),
        ("Letters", [(1, "More benches, please", None, None, None, "Jon Vik")])]),
]


def line(document, text, size, bold=False):
    run = document.add_paragraph().add_run(text)
    run.font.size = Pt(size)
    run.bold = bold


def issue(number, date, iso, sections):
    document = Document()
    line(document, "The Harbour Letter", 24, True)
    line(document, f"Issue {number}, {date}", 10)
    line(document, "In this issue", 12, True)
    for title, articles in sections:
        line(document, title, 10, True)
        for article in articles:
            line(document, f"– {article[1]}", 10)
    truth = []
    for title, articles in sections:
        line(document, title, 17, True)
        for count, name, source, day, source_date, author in articles:
            line(document, f"{count} | {name}" + (f", from {source}, {day}" if source else ""), 13, True)
            if author:
                line(document, f"By {author}", 10)
            line(document, TIDE, 10)
            line(document, TIDE, 10)
            truth.append({"section": title, "number": count, "title": name, "source": source, "date": source_date,
                          "author": author})
    document.save(HERE.parent / "src/issues" / f"harbour-letter-{number}.docx")
    return {"number": number, "date": iso, "articles": truth}


(HERE / "truth.json").write_text(
    json.dumps([issue(*one) for one in ISSUES], ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
