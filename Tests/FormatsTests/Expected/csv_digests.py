#!/usr/bin/env python3
"""Prints what Python's csv module reads in text tables: one line a table, with its path, encoding,
delimiter, records, cells, and the SHA-256 of all cells.

    python3 csv_digests.py .. Fixtures > csv_digests_fixtures.txt
    python3 csv_digests.py ../../../../shared/data comments formats qda surveys > csv_digests_shared.txt

A cell counts as its bytes in UTF-8 and 0x1F, a record as its cells and 0x1E. Lines with nothing on
them are no records. The encoding is the byte order mark's; else UTF-8 where the bytes are that;
else what is said here of the file. The delimiter is a comma unless it is said here.
"""
import csv
import hashlib
import os
import sys

csv.field_size_limit(10**9)

# What a person sees who opens the file in an editor: encoding, delimiter, lines before the table.
SEEN = {
    "invalid_utf8_mixed.csv": ("utf-8", ",", 0),
    "truncated_utf8.csv": ("utf-8", ",", 0),
    "limesurvey_codes_semicolon.csv": (None, ";", 0),
    "msforms_saved_as_csv_cp1252.csv": ("cp1252", ",", 0),
    "msforms_semicolon_cp1252.csv": ("cp1252", ";", 0),
    "msforms_unicode_text_utf16le.txt": (None, "\t", 0),
    "msforms_utf16be_nobom.csv": ("utf-16-be", ",", 0),
    "sep_line.csv": (None, ";", 1),
    "vvexport_123456.csv": (None, "\t", 0),
}


def encoding_of(data):
    for mark, codec in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return codec
    try:
        data.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        return "cp1252"


root = sys.argv[1]
for folder in sys.argv[2:]:
    paths = [os.path.join(place, name) for place, _, names in os.walk(os.path.join(root, folder))
             for name in names if name.endswith(".csv") or name in SEEN]
    for path in sorted(paths):
        name = os.path.basename(path)
        seen = SEEN.get(name, (None, ",", 0))
        with open(path, "rb") as file:
            data = file.read()
        if not data:
            continue
        codec, delimiter, skipped = seen
        codec = codec or encoding_of(data)
        digest, records, cells = hashlib.sha256(), 0, 0
        with open(path, encoding=codec, errors="replace", newline="") as file:
            for _ in range(skipped):
                file.readline()
            for row in csv.reader(file, delimiter=delimiter):
                if not row:
                    continue
                records += 1
                cells += len(row)
                for cell in row:
                    digest.update(cell.encode() + b"\x1f")
                digest.update(b"\x1e")
        print(os.path.relpath(path, root), codec, {"\t": "tab"}.get(delimiter, delimiter), records,
              cells, digest.hexdigest(), sep=" ")
