"""Makes an evaluation to import: a plan and one survey export of 40 items, 25,000 rows, seeded."""
import csv
import os
import random
import sys

folder, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 25_000
items = 40
labels = ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"]
remarks = ["More confident with the code of practice", "Too early to say; ask again in a year",
           "We changed how we plan provision,\nand parents noticed", "", ""]
os.makedirs(os.path.join(folder, "exports"), exist_ok=True)

columns = ["      - {at: 1, header: Response ID, as: response}",
           "      - {at: 2, header: Completed, as: date}",
           "      - {at: 3, header: Participant, as: participant}",
           "      - {at: 4, header: Cohort, as: cohort}",
           "      - {at: 5, header: Email, as: drop, reason: identifies a person}"]
columns += [f"      - {{at: {5 + i}, header: Statement {i}, as: item, item: i{i}}}"
            for i in range(1, items + 1)]
columns += [f"      - {{at: {6 + items}, header: What has changed?, as: comment, prompt: change}}"]
plan = f"""format: 1
programme: {{name: Award, consortium: Consortium, qualification: Award}}
source_names:
  senco: {{singular: SENCO, plural: SENCOs}}
cohorts:
  - {{id: c1, name: Cohort 1, short_name: "1", starts: 2017-01-01, ends: 2017-12-31}}
  - {{id: c2, name: Cohort 2, short_name: "2", starts: 2018-01-01, ends: 2018-12-31}}
scales:
  - id: agreement
    positive_phrase: agreed
    levels:
""" + "".join(
    f"      - {{value: {value}, label: \"{label}\", role: {role}}}\n" for value, label, role in zip(
        range(1, 6), labels, ["negative", "negative", "neutral", "positive", "positive"])
) + """instruments:
  - id: survey
    title: Survey
    source: senco
    versions:
      - id: v1
        items:
""" + "".join(
    f"          - {{id: i{i}, text: Statement {i}, label: Statement {i}, scale: agreement}}\n"
    for i in range(1, items + 1)
) + """        prompts:
          - {id: change, text: What has changed?, role: change}
mappings:
  - id: survey
    kind: responses
    instrument: survey
    version: v1
    blank_means: skipped
    columns:
""" + "\n".join(columns) + """
sources:
  - {file: exports/survey.csv, mapping: survey}
report: {title: Survey, cohort: c2, seed: 1}
"""
with open(os.path.join(folder, "evaluation.yaml"), "w", encoding="utf-8") as file:
    file.write(plan)

rng = random.Random(20180705)
with open(os.path.join(folder, "exports", "survey.csv"), "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(["Response ID", "Completed", "Participant", "Cohort", "Email"]
                    + [f"Statement {i}" for i in range(1, items + 1)] + ["What has changed?"])
    for row in range(1, rows + 1):
        cohort = rng.randint(1, 2)
        writer.writerow(
            [f"R_{row:08d}", f"{2016 + cohort}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
             f"P{row:05d}", f"Cohort {cohort}", f"p{row}@school.example"]
            + [rng.choice(labels) if rng.random() < 0.95 else "" for _ in range(items)]
            + [rng.choice(remarks)])
