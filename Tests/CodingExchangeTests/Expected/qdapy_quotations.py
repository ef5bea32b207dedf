"""Compares the quotations that qdaPy reads of a project with those of a table of the same export.

    senco-impact export INPUT … --to qdpx --output x.qdpx
    senco-impact export INPUT … --to quotations --coder … --output x.csv
    python qdapy_quotations.py x.qdpx x.csv

Text, coder, theme, positions and words must be the same, to the last code point. Needs qdapy 0.1.0.
"""

import csv
import sys
import warnings

import qdapy

warnings.simplefilter("ignore")
csv.field_size_limit(1 << 30)

project = qdapy.read_qdpx(sys.argv[1])
read = {
    (row.title, row.codedBy, row.code, int(row.positionStart), int(row.positionEnd), row.text)
    for row in project.fragments.itertuples()
    if row.positionKind == "text" and not row.code.startswith(("Direction/", "Reading/"))
}
with open(sys.argv[2], newline="", encoding="utf-8-sig") as file:
    table = {
        (row["id"], row["coder"], f"{row['group']}/{row['label']}", int(row["start"]),
         int(row["end"]), row["quotation"])
        for row in csv.DictReader(file)
        if row["start"]
    }
print(f"{len(read)} quotations by qdaPy, {len(table)} in the table, {len(read & table)} the same")
for kind, rows in (("qdaPy alone", read - table), ("table alone", table - read)):
    for row in sorted(rows)[:5]:
        print(kind, row)
sys.exit(read != table)
