"""What python-docx reads in the Word documents at hand: python3 word_documents.py FOLDER...

Prints for each document: its path below the folder, the paragraphs outside tables that are not
blank, the rows of each table, and the letters in all of them. python-docx reads neither text boxes
nor the Strict form.
"""
import pathlib
import sys

import docx


def facts(path):
    try:
        document = docx.Document(path)
    except KeyError:
        return "unread - -"
    paragraphs = [p.text for p in document.paragraphs if p.text.strip()]
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    letters = sum(character.isalpha() for text in paragraphs + cells for character in text)
    rows = ",".join(str(len(table.rows)) for table in document.tables) or "-"
    return f"{len(paragraphs)} {rows} {letters}"


for folder in map(pathlib.Path, sys.argv[1:]):
    for path in sorted(folder.rglob("*.docx")):
        print(path.relative_to(folder), facts(path))
