#!/usr/bin/env python3
"""Finds 500 patterns of 20 themes in comments, as a peer would, and prints what it took.

usage: coding_peers.py re2|spacy FOLDER COMMENTS [FLAGS]

FOLDER holds codebook.json and patterns_theme.tsv. Prints the number of comments, the seconds by the clock
and those of the processor that finding took, without start, import and reading. FLAGS gets a line a
comment: the numbers of its themes.
"""
import bisect
import json
import re
import sys
import time

engine, folder, corpus = sys.argv[1:4]
flags = sys.argv[4] if len(sys.argv) > 4 else None
lines = open(corpus, encoding="utf-8").read().split("\n")
if lines[-1] == "":
    lines.pop()
book = json.load(open(f"{folder}/codebook.json", encoding="utf-8"))


def expanded():
    """The patterns with their endings written out from the words of the comments, which spaCy needs."""
    token = re.compile(r"[^\W_]+(?:'[^\W_]+)*(?:-[^\W_]+)*")
    words = set()
    for line in lines:
        words.update(token.findall(line.lower().replace("\u2019", "'")))
    words = sorted(words)
    forms = {}
    for theme, patterns in enumerate(book.values()):
        for pattern in patterns:
            if pattern.endswith("*"):
                start = bisect.bisect_left(words, pattern[:-1])
                while start < len(words) and words[start].startswith(pattern[:-1]):
                    forms.setdefault(theme, set()).add(words[start])
                    start += 1
            else:
                forms.setdefault(theme, set()).add(pattern)
    return forms


if engine == "re2":
    import re2

    options = re2.Options()
    options.max_mem = 1 << 28
    options.case_sensitive = False
    patterns = re2.Set.SearchSet(options)
    themes = []
    for line in open(f"{folder}/patterns_theme.tsv", encoding="utf-8"):
        theme, _, _, expression = line.rstrip("\n").split("\t")
        patterns.Add(r"\b" + expression + r"\b")
        themes.append(int(theme))
    patterns.Compile()

    def find(line):
        return [themes[k] for k in patterns.Match(line.replace("\u2019", "'")) or ()]

    run = lambda: [find(line) for line in lines]
else:
    import spacy
    from spacy.matcher import PhraseMatcher

    language = spacy.blank("en")
    matcher = PhraseMatcher(language.vocab, attr="LOWER")
    for theme, forms in expanded().items():
        matcher.add(str(theme), list(language.pipe(sorted(forms))))
    numbers = {language.vocab.strings[str(theme)]: theme for theme in range(len(book))}
    run = lambda: [[numbers[m] for m, _, _ in matcher(d)] for d in language.pipe(lines)]

wall, processor = time.perf_counter(), time.process_time()
found = run()
print(len(lines), time.perf_counter() - wall, time.process_time() - processor)
if flags:
    with open(flags, "w") as file:
        for themes_of_line in found:
            file.write(" ".join(map(str, sorted(set(themes_of_line)))) + "\n")
