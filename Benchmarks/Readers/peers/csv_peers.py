"""Reads a CSV file with a library of Python, every cell as text.

    csv_peers.py LIBRARY FILE

"-cells" makes a table of the cells, "-bytes" adds up their lengths as they come and keeps none,
and "-count" counts records, for which no cell need be taken out of the text.
"""
import csv
import os
import sys

from clock import Clock

library, path = sys.argv[1:]
total = None
if library == "polars-cells":
    import polars

    with Clock():
        frame = polars.read_csv(path, infer_schema=False)
        rows, columns = frame.shape
elif library == "polars-bytes":
    import polars

    with Clock():
        frame = polars.scan_csv(path, infer_schema=False)
        sums = frame.select(polars.len(), polars.all().str.len_bytes().sum()).collect().row(0)
        rows, columns, total = sums[0], len(sums) - 1, sum(sums[1:])
elif library == "pandas-cells":
    import pandas

    with Clock():
        frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
        rows, columns = frame.shape
elif library.startswith("duckdb"):
    import duckdb

    connection = duckdb.connect(config={"threads": os.cpu_count()})
    source = f"read_csv('{path}', all_varchar = true, header = true, delim = ',', quote = '\"')"
    with Clock():
        if library == "duckdb-count":
            rows = connection.execute(f"SELECT count(*) FROM {source}").fetchone()[0]
            columns = 40
        elif library == "duckdb-bytes":
            sums = connection.execute(
                f"SELECT count(*), sum(strlen(COLUMNS(*))) FROM {source}").fetchone()
            rows, columns, total = sums[0], len(sums) - 1, sum(sums[1:])
        else:
            connection.execute(f"CREATE TABLE cells AS SELECT * FROM {source}")
            rows = connection.execute("SELECT count(*) FROM cells").fetchone()[0]
            columns = len(connection.execute("DESCRIBE cells").fetchall())
elif library == "python-bytes":
    with Clock(), open(path, encoding="utf-8", newline="") as file:
        rows, letters = -1, 0
        for row in csv.reader(file):
            rows += 1
            columns = len(row)
            letters += sum(map(len, row))
print(f"records {rows} columns {columns}" + (f" bytes {total}" if total else ""))
