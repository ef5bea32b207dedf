"""Makes a survey export as a workbook: 40 columns of numbers, dates, texts and blanks, seeded.

    survey_xlsx.py FILE [RECORDS]
"""
import datetime
import random
import sys

import openpyxl

path = sys.argv[1]
records = int(sys.argv[2]) if len(sys.argv) > 2 else 50_000
rng = random.Random(20180705)
labels = ["Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree"]
words = ("the course gave me time to think about provision and how we use assistants in class with "
         "parents who were glad of it staff meetings changed naïve café SENCO’s role").split()
start = datetime.datetime(2015, 1, 1)

workbook = openpyxl.Workbook(write_only=True)
sheet = workbook.create_sheet("Form1")
sheet.append(["ID", "Completion time"] + [f"Statement {i}" for i in range(1, 37)]
             + ["What has changed?", "What was good?"])
for record in range(1, records + 1):
    row = [record, start + datetime.timedelta(minutes=rng.randint(0, 2_000_000))]
    for column in range(36):
        chance = rng.random()
        if chance < 0.2:
            row.append(None)
        else:
            row.append(rng.choice(labels) if column % 2 else rng.randint(1, 5))
    row += [" ".join(rng.choice(words) for _ in range(rng.randint(2, 12))) for _ in range(2)]
    sheet.append(row)
workbook.save(path)
