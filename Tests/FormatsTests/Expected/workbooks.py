#!/usr/bin/env python3
"""What openpyxl 3.1.5 and python-calamine 0.9.1 read of workbooks, as facts without the cells.

    python3 workbooks.py FORMATS_FOLDER > workbooks.json

For each file and sheet: name, visibility, the number of cells that hold something, and the SHA-256
of the lines "row,column,text" in reading order. Text is written by one rule for both readers:
numbers in plain digits with the fewest that read back the same, days as 2018-07-05, days with a
time other than midnight as 2018-07-05 14:30:00, times and durations as 14:30:00, rounded to
seconds, TRUE and FALSE.

Where a reader is wrong, its cell is corrected before the sum is made. CORRECTIONS lists every such
cell with what the reader says, what is right and why; a correction that no longer fits is an error.
"""
import datetime
import decimal
import hashlib
import json
import os
import sys
import warnings

import openpyxl
import python_calamine

warnings.simplefilter("ignore")

LEAP_DAY = "the day 1900-02-29, which only Excel has, is read as the day before"
NO_ERRORS = "errors are read as nothing"
ESCAPES = "the escape _x000D_ is not resolved"

# (reader, file, sheet) -> {cell: (what the reader says, what is right, why)}
CORRECTIONS = {
    ("openpyxl", "xlsx-edge/dates-leap-year-1900-xlsx.xlsx", "for_testing"): {
        "A5": ("1900-02-28 08:00:00", "1900-02-29 08:00:00", LEAP_DAY)},
    ("openpyxl", "xlsx-edge/dates-leap-year-1900-xlsx.xlsx", "for_human_eyes"): {
        "A8": ("1900-02-28 08:00:00", "1900-02-29 08:00:00", LEAP_DAY)},
    ("calamine", "xlsx-edge/dates-leap-year-1900-xlsx.xlsx", "for_testing"): {
        "A5": ("1900-02-28 08:00:00", "1900-02-29 08:00:00", LEAP_DAY)},
    ("calamine", "xlsx-edge/dates-leap-year-1900-xlsx.xlsx", "for_human_eyes"): {
        "A8": ("1900-02-28 08:00:00", "1900-02-29 08:00:00", LEAP_DAY)},
    ("calamine", "xlsx-edge/encoded_entities.xlsx", "Sheet1"): {
        "A2": (None, "\n", "text of white space alone is read as nothing")},
    ("calamine", "xlsx-edge/errors.xlsx", "Feuil1"): {
        f"A{row}": (None, error, NO_ERRORS)
        for row, error in enumerate(
            ["#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#REF!", "#NUM!", "#N/A"], 1)},
    ("calamine", "xlsx-edge/formula_checks.xlsx", "Sheet1"): {
        "A2": (None, "#VALUE!", NO_ERRORS), "B2": (None, "#VALUE!", NO_ERRORS),
        "C2": (None, "#NULL!", NO_ERRORS)},
    ("openpyxl", "xlsx-edge/has_x000D_.xlsx", "Sheet1"): {
        "A1": ("ABC_x000D_\nDEF", "ABC\r\nDEF", ESCAPES)},
    ("openpyxl", "xlsx-edge/new_line_errors.xlsx", "Blad1"): {
        "A2": ("first line of text _x000D_\nsecond line of text _x000D_\n"
               "i don't know what type of line feed I've used _x000D_\nlast line",
               "first line of text \r\nsecond line of text \r\n"
               "i don't know what type of line feed I've used \r\nlast line", ESCAPES)},
    ("calamine", "synthetic/no_cell_refs_huge_numbers.xlsx", "S"): {
        "A1": ("123456789012345680", "123456789012345678",
               "a number above 2^53 loses the digits that the file has"),
        "E1": (None, "#N/A", NO_ERRORS)},
}

# (reader, file) -> why the whole file cannot be compared. The reader must fail, or find no sheet.
FAILURES = {
    ("openpyxl", "xlsx-edge/empty_s_attribute.xlsx"): "fails on an empty style",
    ("openpyxl", "xlsx-edge/issue_530.xlsx"): "fails on part names with backslashes",
    ("openpyxl", "xlsx-edge/minimal_package.xlsx"): "fails on styles that refer to missing ones",
    ("openpyxl", "xlsx-edge/strict_iso_paths.xlsx"): "finds no sheet in a Strict workbook",
    ("openpyxl", "synthetic/cohort_workbook.xlsx"): "fails on the chart of a sheet of charts",
    ("openpyxl", "synthetic/cohort_workbook_1904.xlsx"): "fails on the chart of a sheet of charts",
    ("calamine", "synthetic/dimension_bomb.xlsx"): "asks for 549 GB of memory",
}

# (reader, file) -> a rule that the comparison needs beside the corrections.
TRIMMED = {
    ("calamine", "xlsx-edge/minimal_package.xlsx"):
        'strips text that is not marked xml:space="preserve"; of 2,093 cells that leaves less or nothing',
}

# Files that no reader should read; the tests of refusals have them.
REFUSED = {
    "ods-edge/issue_594_dos.ods", "ods-edge/pass_protected.ods", "xlsx-edge/pass_protected.xlsx",
    "synthetic/corrupt_crc.xlsx", "synthetic/csv_named_xlsx.xlsx", "synthetic/entity_bomb.xlsx",
    "synthetic/external_entity.xlsx", "synthetic/path_traversal.xlsx", "synthetic/truncated.xlsx",
    "synthetic/zip_bomb.xlsx",
}


def number(value):
    if value == 0:
        return "0"
    if abs(value) >= 1e41:
        return repr(value)
    text = format(decimal.Decimal(repr(value)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def clock(seconds):
    seconds = int(seconds + 0.5)
    return "%02d:%02d:%02d" % (seconds // 3600, seconds // 60 % 60, seconds % 60)


def text(value):
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, datetime.datetime):
        value = (value + datetime.timedelta(microseconds=500_000)).replace(microsecond=0)
        day = value.date().isoformat()
        return day if value.time() == datetime.time() else f"{day} {value.time().isoformat()}"
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, datetime.time):
        return clock(value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6)
    if isinstance(value, datetime.timedelta):
        return clock(value.total_seconds())
    return str(value)


def filled(rows):
    cells = {}
    for row, values in enumerate(rows, 1):
        for column, value in enumerate(values, 1):
            if (shown := text(value)) is not None:
                cells[row, column] = shown
    return cells


def openpyxl_sheets(path):
    book = openpyxl.load_workbook(path, data_only=True)
    names = {"visible": "visible", "hidden": "hidden", "veryHidden": "very hidden"}
    for sheet in book.worksheets:
        # The cells as they are kept: asking for rows would make the millions of a false dimension.
        yield sheet.title, names[sheet.sheet_state], {
            (cell.row, cell.column): shown
            for cell in sheet._cells.values() if (shown := text(cell.value)) is not None}


def calamine_sheets(path):
    book = python_calamine.CalamineWorkbook.from_path(path)
    visible = python_calamine.SheetVisibleEnum
    names = [(visible.Visible, "visible"), (visible.Hidden, "hidden"),
             (visible.VeryHidden, "very hidden")]
    for sheet in book.sheets_metadata:
        if sheet.typ == python_calamine.SheetTypeEnum.WorkSheet:
            rows = book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
            visibility = next(name for state, name in names if state == sheet.visible)
            yield sheet.name, visibility, filled(rows)


READERS = {"openpyxl": openpyxl_sheets, "calamine": calamine_sheets}


def position(cell):
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(cell[len(letters):]), column


def corrected(cells, reader, name, sheet):
    for cell, (says, right, _) in CORRECTIONS.get((reader, name, sheet), {}).items():
        place = position(cell)
        assert cells.get(place) == says, (reader, name, sheet, cell, cells.get(place))
        cells[place] = right
    if (reader, name) in TRIMMED:
        cells = {place: cell.strip() for place, cell in cells.items() if cell.strip()}
    return cells


def facts(reader, folder, name):
    if (reader, name) in FAILURES and reader == "calamine":
        return {"fails": FAILURES[reader, name], "sheets": []}
    try:
        sheets = list(READERS[reader](os.path.join(folder, name)))
        assert sheets, "no sheet"
    except Exception:
        return {"fails": FAILURES[reader, name], "sheets": []}
    assert (reader, name) not in FAILURES, (reader, name)
    result = {"sheets": []}
    if (reader, name) in TRIMMED:
        result["trims"] = TRIMMED[reader, name]
    for title, visibility, cells in sheets:
        cells = corrected(cells, reader, name, title)
        lines = "".join(f"{row},{column},{cells[row, column]}\n" for row, column in sorted(cells))
        result["sheets"].append({
            "name": title, "visibility": visibility, "cells": len(cells),
            "sha256": hashlib.sha256(lines.encode()).hexdigest() if cells else ""})
    return result


def main(folder):
    files = {}
    for group in ["ods-edge", "qualtrics", "synthetic", "xlsx-edge"]:
        for entry in sorted(os.listdir(os.path.join(folder, group))):
            name = f"{group}/{entry}"
            if not entry.endswith((".xlsx", ".ods")) or name in REFUSED:
                continue
            readers = [reader for reader in READERS if reader == "calamine" or entry.endswith("x")]
            files[name] = {reader: facts(reader, folder, name) for reader in readers}
    differences = [
        {"reader": reader, "file": name, "sheet": sheet, "cell": cell, "why": why}
        for (reader, name, sheet), cells in CORRECTIONS.items()
        for cell, (_, _, why) in cells.items()]
    # A line for each file and difference, so that a change can be read.
    def lines(items):
        return ",\n".join(json.dumps(item, ensure_ascii=False) for item in items)
    print('{"refused": ' + json.dumps(sorted(REFUSED)) + ',\n"differences": [\n'
          + lines(differences) + '\n],\n"files": [\n'
          + lines({"file": name, **readers} for name, readers in files.items()) + "\n]}")


main(sys.argv[1])
