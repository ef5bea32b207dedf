#!/usr/bin/env python3
"""Makes the data that the estimators are timed on, the same everywhere.

usage: data.py FOLDER

bench_two_groups_200.csv: two groups of 200, means of five answers from 1 to 6.
bench_coders_2x5000.csv: 5,000 units coded by two coders in four ordered categories.
bench_cohorts8x30.csv: eight cohorts of 100 to 250, 30 items from 1 to 6, one answer in fifty missing.
bench_ordinal_2000x4.csv: 2,000 ordered answers with four predictors.
"""
import math
import random
import sys

folder = sys.argv[1]
draw = random.Random(20240101)


def answer(shift=0.0, steps=6):
    return min(max(round(draw.gauss((steps + 1) / 2 + shift, steps / 4)), 1), steps)


def write(name, header, rows):
    with open(f"{folder}/bench_{name}.csv", "w") as file:
        file.write(header + "\n")
        file.writelines(",".join(map(str, row)) + "\n" for row in rows)


write("two_groups_200", "gender,y",
      [(group, sum(answer(0.2 * (group - 1)) for _ in range(5)) / 5) for group in (1, 2) for _ in range(200)])

rows = []
for _ in range(5000):
    truth = draw.choice((1, 2, 2, 3, 3, 3, 4, 4))
    rows.append([min(max(truth + draw.choice((-1, 0, 0, 0, 0, 1)), 1), 4) for _ in range(2)])
write("coders_2x5000", "c1,c2", rows)

sizes = [100, 120, 140, 160, 180, 200, 225, 250]
write("cohorts8x30", "cohort," + ",".join(f"i{n}" for n in range(1, 31)),
      [[cohort] + ["" if draw.random() < 0.02 else answer(0.05 * cohort) for _ in range(30)]
       for cohort, size in enumerate(sizes, 1) for _ in range(size)])

rows = []
for _ in range(2000):
    x = [draw.randint(1, 6), draw.randint(1, 6), draw.randint(0, 1), draw.randint(0, 1)]
    latent = 0.1 * x[0] - 0.1 * x[1] + 0.2 * x[2] + math.log(1 / draw.random() - 1)
    rows.append([1 + sum(latent > cut for cut in (-2, -0.7, 0.6, 2))] + x)
write("ordinal_2000x4", "y,studage,lectage,service,x4", rows)
