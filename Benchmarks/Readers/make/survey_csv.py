"""Makes a survey export as CSV: 40 columns, quoted commas, quotation marks and line breaks, seeded.

    survey_csv.py FILE [RECORDS]

With the 109,958 records that it makes unless told otherwise, and the header, it has 100 MB.
"""
import csv
import random
import sys

path = sys.argv[1]
records = int(sys.argv[2]) if len(sys.argv) > 2 else 109_958
rng = random.Random(20180705)
words = ("the course gave me time to think about provision and how we use assistants in class with "
         "parents who were glad of it staff meetings changed naïve café SENCO’s role").split()
labels = ["Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree",
          "Not applicable", ""]


def comment():
    text = " ".join(rng.choice(words) for _ in range(rng.randint(4, 56)))
    kind = rng.random()
    if kind < 0.25:
        text = text.replace(" and ", ", and ")
    if kind < 0.10:
        text += ' "in her words"'
    if kind < 0.30:
        text += "\n" + rng.choice(words)
    return text


comments = [comment() for _ in range(4000)]
with open(path, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(
        ["Response ID", "Completed", "Cohort", "Region"]
        + [f'Q{i}. How far do you agree, "in your own view", with statement {i}?'
           for i in range(1, 33)]
        + [f"Comment {i}" for i in range(1, 5)])
    for record in range(1, records + 1):
        writer.writerow(
            [f"R-{record:09d}",
             f"{rng.randint(2015, 2018)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d} 12:30:00",
             f"cohort-{rng.randint(1, 9)}", rng.choice(["South West", "London", "East of England"])]
            + [rng.choice(labels) if i % 2 else str(rng.randint(1, 5)) for i in range(32)]
            + [rng.choice(comments) if rng.random() < 0.9 else "" for _ in range(4)])
