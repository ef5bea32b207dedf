"""Reads the first sheet of a workbook with a library of Python: xlsx_peers.py LIBRARY FILE"""
import sys

from clock import Clock

library, path = sys.argv[1:]
if library == "calamine":
    import python_calamine

    with Clock():
        rows = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
elif library == "openpyxl":
    import openpyxl

    with Clock():
        book = openpyxl.load_workbook(path, read_only=True)
        rows = list(book.worksheets[0].iter_rows(values_only=True))
print(f"records {len(rows) - 1} columns {len(rows[0])}")
