"""Compiles Vega-Lite specifications and draws them, to be looked at.

    pip install vl-convert-python
    python compile_vega_lite.py FOLDER FILE...

A file holds one specification or an array of them, as Snapshots/Everything.vl.json does. A
specification that does not compile, or draws nothing, ends the run with status 1.
"""

import json
import pathlib
import sys

import vl_convert

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
faults = 0
for path in map(pathlib.Path, sys.argv[2:]):
    specs = json.loads(path.read_text(encoding="utf-8"))
    for index, spec in enumerate(specs if isinstance(specs, list) else [specs]):
        name = path.name.removesuffix(".json").removesuffix(".vl")
        target = folder / (f"{name}-{index + 1:02}" if isinstance(specs, list) else name)
        try:
            svg = vl_convert.vegalite_to_svg(spec, vl_version="5.21")
            png = vl_convert.vegalite_to_png(spec, vl_version="5.21", scale=1.5)
        except ValueError as error:
            print(f"{target.name}: {error}")
            faults += 1
            continue
        if "<path" not in svg or "NaN" in svg:
            print(f"{target.name}: nothing is drawn, or not at a number")
            faults += 1
        target.with_suffix(".svg").write_text(svg, encoding="utf-8")
        target.with_suffix(".png").write_bytes(png)
sys.exit(1 if faults else 0)
