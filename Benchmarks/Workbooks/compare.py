#!/usr/bin/env python3
"""Whether LibreOffice sees in a report's workbook what the report's CSV files hold, cell by cell.

    senco-impact report FOLDER --format xlsx --format csv --out OUT
    python3 Benchmarks/Workbooks/compare.py OUT/annual-evaluation.xlsx OUT/annual-evaluation-tables

LibreOffice (soffice) opens the workbook and writes each of its sheets as CSV. Numbers are compared as
numbers, words to the letter; only the apostrophe that CSV puts before what looks like a formula is passed
over. Exit code 0: all cells are the same; 1: some are not; 2: there was nothing to compare.
"""

import csv
import pathlib
import re
import subprocess
import sys
import tempfile

# CSV with commas and quotation marks in UTF-8: numbers as they are and not as shown, every sheet.
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.reader(file)]


def same(ours, theirs):
    try:
        return abs(float(ours) - float(theirs)) <= 1e-12 * max(1, abs(float(ours)))
    except ValueError:
        return re.sub(r"(^|[;\t\n\r])([ \u00a0\ufeff]*)'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])", r"\1\2", ours) == theirs


def main(workbook, folder):
    files = sorted(pathlib.Path(folder).glob("table-*.csv"))
    cells = wrong = 0
    with tempfile.TemporaryDirectory() as out:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{out}/profile", "--headless", "--convert-to",
             FILTER, "--outdir", out, workbook], check=True, stdout=subprocess.DEVNULL)
        for file in files:
            number = int(file.name.split("-")[1].removesuffix(".csv"))
            sheet = pathlib.Path(out) / f"{pathlib.Path(workbook).stem}-Table {number}.csv"
            ours = rows(file)
            # What stands above the table is not in the file.
            theirs = [row[:len(ours[0])] for row in rows(sheet)][-len(ours):]
            if [len(row) for row in ours] != [len(row) for row in theirs]:
                print(f"{file.name}: {len(ours)} rows, in LibreOffice {len(theirs)}")
                wrong += 1
                continue
            for line, (a, b) in enumerate(zip(ours, theirs), 1):
                for column, (x, y) in enumerate(zip(a, b), 1):
                    cells += 1
                    if not same(x, y):
                        wrong += 1
                        print(f"{file.name}:{line}:{column}: {x!r} is {y!r} in LibreOffice")
    print(f"{len(files)} tables, {cells} cells, {wrong} differ")
    sys.exit(2 if cells == 0 else 1 if wrong else 0)


if __name__ == "__main__":
    main(*sys.argv[1:3])
