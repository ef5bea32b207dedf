#!/usr/bin/env python3
"""Compares what two engines found, comment by theme, and fails where one misses what it should find.

usage: compare_flags.py EXPECTED ACTUAL COMMENTS

A line a comment in each: the numbers of its themes. What only the second finds is counted apart: it
reads possessives, British and American spelling, and slips of the pen, which patterns do not.
"""
import sys

expected, actual, comments = sys.argv[1:]
missed = extra = both = 0
examples = []
for line, (a, b, text) in enumerate(zip(open(expected), open(actual), open(comments, encoding="utf-8")), 1):
    a, b = set(a.split()), set(b.split())
    both += len(a & b)
    missed += len(a - b)
    extra += len(b - a)
    if a - b and len(examples) < 5:
        examples.append(f"  comment {line}, themes {sorted(a - b)}: {text.strip()}")
print(f"flags: {both} found by both, {missed} by the peer alone, {extra} by this alone")
print("\n".join(examples))
