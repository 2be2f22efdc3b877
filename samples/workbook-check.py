#!/usr/bin/env python3
"""Opens the workbook of a built archive as other programs do, and counts what they find.

    workbook-check.py <outputs> [--pictures <folder>]

openpyxl counts tables, dates, links and charts, and follows every link to a file. LibreOffice opens the workbook without
a window, turns it into a PDF, and saves it again, so that what it understood can be counted too. With --pictures the
first page of every sheet is drawn into a folder. Needs python3-openpyxl, libreoffice-calc and poppler-utils.
"""
import argparse
import datetime
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse

import openpyxl

NAMES = ["overview", "issues", "articles", "series", "sources", "glossary", "figures", "links", "findings"]


def count(file):
    """Tables, table rows, dates, links to files and addresses, charts with an alternative text."""
    book = openpyxl.load_workbook(file)
    found = {"sheets": len(book.sheetnames), "tables": 0, "rows": 0, "dates": 0, "links": 0, "charts": 0}
    targets = []
    for sheet in book:
        found["charts"] += len(sheet._charts)
        for table in sheet.tables.values():
            found["tables"] += 1
            first, last = table.ref.split(":")
            found["rows"] += sheet[last].row - sheet[first].row
            assert table.autoFilter is not None, f"{table.name} has no filter"
        for row in sheet.iter_rows():
            for cell in row:
                found["dates"] += isinstance(cell.value, datetime.datetime)
                if cell.hyperlink is not None:
                    found["links"] += 1
                    if cell.hyperlink.target:
                        targets.append(cell.hyperlink.target)
    return found, targets


def dead(targets, folder):
    """Links to files that are not there."""
    for target in targets:
        address = urllib.parse.urlsplit(target)
        if not address.scheme and not (folder / urllib.parse.unquote(address.path)).exists():
            yield target


def office(file, to, folder):
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", to,
         "--outdir", str(folder), str(file)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder / (file.stem + "." + to)


def pictures(pdf, book, folder):
    """Draws the page on which each sheet begins; the foot of a page names its sheet."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True)
    feet = [page.strip().splitlines()[-1].split()[0] if page.strip() else "" for page in pages.stdout.split("\f")]
    for name, sheet in zip(NAMES, openpyxl.load_workbook(book).sheetnames):
        if sheet in feet:
            page = str(feet.index(sheet) + 1)
            subprocess.run(["pdftoppm", "-r", "110", "-png", "-singlefile", "-f", page, "-l", page, str(pdf),
                            str(folder / name)], check=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("outputs", type=pathlib.Path)
    arguments.add_argument("--pictures", type=pathlib.Path)
    given = arguments.parse_args()
    (book,) = (given.outputs / "xlsx").glob("*-index.xlsx")
    own, targets = count(book)
    print("openpyxl reads     ", own)
    missing = list(dead(targets, book.parent))
    for target in missing:
        print("leads nowhere:", target)
    with tempfile.TemporaryDirectory() as temporary:
        scratch = pathlib.Path(temporary)
        (scratch / "again").mkdir()
        again, _ = count(office(book, "xlsx", scratch / "again"))
        print("LibreOffice kept   ", again)
        if given.pictures:
            pictures(office(book, "pdf", scratch), book, given.pictures)
    same = all(own[what] == again[what] for what in own)
    print("the same" if same else "NOT THE SAME", "in both;", len(missing), "dead links")
    return 0 if same and not missing else 1


if __name__ == "__main__":
    sys.exit(main())
