"""Facts of SPSS files as pyreadstat reads them, for StatisticalFileTests.

    pip install pyreadstat==1.3.7
    python statistics.py FOLDER > statistics.json

FOLDER holds the sample files (data/formats of the reference material). The files themselves are
not ours to publish; names, formats and digests are. Numbers become text here by rules written
apart from the program's: the shortest decimal that reads back, and seconds since 14 October 1582
by Python's calendar.
"""

import datetime
import decimal
import hashlib
import json
import math
import pathlib
import sys

import pyreadstat

DAYS = {"DATE", "ADATE", "EDATE", "JDATE", "SDATE", "MOYR", "QYR", "WKYR"}
MOMENTS = {"DATETIME", "YMDHMS"}
DURATIONS = {"TIME", "DTIME", "MTIME"}


def number(value):
    text = format(decimal.Decimal(repr(float(value))), "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def clock(duration):
    seconds, rest = divmod(abs(duration), datetime.timedelta(seconds=1))
    text = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if rest:
        text += "." + f"{rest.microseconds:06}".rstrip("0")
    return ("-" if duration < datetime.timedelta() else "") + text


def text(value, form):
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, str):
        return value
    kind = "".join(c for c in form if c.isalpha())
    if kind in DURATIONS:
        return clock(datetime.timedelta(seconds=float(value)))
    if kind in DAYS | MOMENTS:
        try:
            moment = datetime.datetime(1582, 10, 14) + datetime.timedelta(seconds=float(value))
        except OverflowError:
            return number(value)
        midnight = datetime.datetime.combine(moment.date(), datetime.time())
        if kind in DAYS and moment == midnight:
            return moment.date().isoformat()
        return f"{moment.date().isoformat()} {clock(moment - midnight)}"
    return number(value)


def digest(rows):
    joined = "\x1e".join("\x1f".join(row) for row in rows)
    return hashlib.sha256(f"{joined}\n".encode()).hexdigest()


def facts(path):
    if path.suffix == ".por":
        frame, meta = pyreadstat.read_por(path, disable_datetime_conversion=True)
    else:
        frame, meta = pyreadstat.read_sav(
            path, user_missing=True, disable_datetime_conversion=True)
    names = meta.column_names
    formats = [meta.original_variable_types[name] for name in names]
    columns = [frame[name].tolist() for name in names]
    cells = [[text(v, f) for v, f in zip(row, formats)] for row in zip(*columns)]
    labels = [
        [name, text(code, form), label]
        for name, form in zip(names, formats)
        for code, label in meta.variable_value_labels.get(name, {}).items()]
    missing = {}
    for name, form in zip(names, formats):
        ranges = meta.missing_ranges.get(name, [])
        if ranges:
            missing[name] = [
                text(r["lo"], form) if r["lo"] == r["hi"]
                else f"{text(r['lo'], form)} to {text(r['hi'], form)}" for r in ranges]
    return {
        "encoding": meta.file_encoding,
        "label": meta.file_label or "",
        "names": names,
        "formats": formats,
        "measures": [meta.variable_measure[name] for name in names],
        "variableLabels": digest([[label or "" for label in meta.column_labels]]),
        "valueLabels": digest(labels),
        "missing": missing,
        "caseCount": len(cells),
        "cells": digest(cells),
        "responseSets": {
            name: [s["label"], str(s["counted_value"]) if s["is_dichotomy"] else None,
                   s["variable_list"]]
            for name, s in (getattr(meta, "mr_sets", None) or {}).items()},
    }


folder = pathlib.Path(sys.argv[1])
result = {}
for path in sorted(folder.rglob("*")):
    if path.suffix in (".sav", ".zsav", ".por"):
        try:
            result[str(path.relative_to(folder))] = facts(path)
        except pyreadstat.ReadstatError as error:
            result[str(path.relative_to(folder))] = {"refused": str(error)}
json.dump(result, sys.stdout, indent=1, ensure_ascii=False, sort_keys=True)
print()
