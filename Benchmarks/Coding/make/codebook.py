#!/usr/bin/env python3
"""Makes a codebook of the 500 patterns in 20 themes that the peers are given.

usage: codebook.py PATTERNS.json CODEBOOK.yaml OUT.yaml

The cues, which the peers have none of, are those of CODEBOOK.yaml.
"""
import json
import re
import sys

patterns, codebook, out = sys.argv[1:]
themes = json.load(open(patterns, encoding="utf-8"))
shipped = open(codebook, encoding="utf-8").read()


def section(name):
    """A section of the shipped codebook: its key and the indented lines below."""
    return re.search(rf"^{name}:.*\n(?:(?:[ #].*)?\n)*", shipped, re.MULTILINE).group(0)


with open(out, "w", encoding="utf-8") as file:
    file.write('version: "benchmark"\ngroups: [All]\n')
    file.write(section("words") + section("cues") + "themes:\n")
    for name, phrases in themes.items():
        file.write(f"  - id: {name}\n    label: {name}\n    group: All\n    definition: {name}\n")
        file.write(f"    indicators: {json.dumps(phrases)}\n")
