#!/usr/bin/env python3
"""Makes random data sets on which this program, Python and R must agree.

usage: make.py SEED SHARE FILE

SHARE is the share of the 13,000 cases that is made, as 1 or 0.1. A line a case: its number, its family,
and lists of numbers, parted by tabs. Numbers have few decimals, so that ties occur and every program reads
the same values. Among them are ties, one to five values a group, constant groups, groups that do not
overlap, shares of none and of all, large offsets, and tables of 10^5 rows.
"""
import random
import sys

seed, share, file = int(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
draw = random.Random(seed)


def size():
    kind = draw.random()
    if kind < 0.3:
        return draw.randint(1, 6)
    if kind < 0.8:
        return draw.randint(5, 40)
    return draw.randint(40, 400)


def values(count, kind, shift=0.0):
    """So many values of a kind; `shift` moves them by about so many standard deviations."""
    if kind == "likert":
        top = draw.choice((4, 5, 6, 7, 10))
        middle = (top + 1) / 2 + shift * top / 5
        return [min(max(round(draw.gauss(middle, top / 4)), 1), top) for _ in range(count)]
    if kind == "binary":
        chance = min(max(draw.random() + shift / 4, 0), 1)
        return [int(draw.random() < chance) for _ in range(count)]
    if kind == "ceiling":
        return [5 if draw.random() < 0.85 else draw.randint(1, 4) for _ in range(count)]
    if kind == "normal":
        return [round(draw.gauss(shift, 1), 4) for _ in range(count)]
    if kind == "skewed":
        return [round(draw.expovariate(1) ** 1.5 + shift, 3) for _ in range(count)]
    if kind == "offset":
        return [round(100000 + draw.gauss(shift, 1), 2) for _ in range(count)]
    if kind == "wide":
        return [round(draw.gauss(shift, 1) * 10 ** draw.randint(-2, 4), 3) for _ in range(count)]
    if kind == "apart":
        return [round(100 * shift + draw.random(), 2) for _ in range(count)]
    return [3] * count


kinds = ["likert"] * 5 + ["normal"] * 3 + ["binary", "ceiling", "skewed", "skewed", "offset", "wide", "apart", "constant"]


def two():
    kind = draw.choice(kinds)
    m, n = size(), size()
    if draw.random() < 0.0015:
        m = n = 50_000
    return values(m, kind), values(n, kind, draw.choice((0, 0.2, 0.5, 1, -1)))


def paired():
    kind = draw.choice(kinds)
    n = 100_000 if draw.random() < 0.0015 else size()
    before = values(n, kind)
    change = values(n, kind, draw.choice((0, 0.2, 0.5)))
    # Some of the second measurements are the first ones again.
    keep = draw.choice((0, 0.3, 0.6))
    return before, [a if draw.random() < keep else b for a, b in zip(before, change)]


def part(count):
    return draw.choice((0, count, draw.randint(0, count), draw.randint(0, min(count, 2)), round(count * draw.random())))


def share_of():
    n = draw.choice((1, 2, 5, 10, 37, 100, 250, 1000, 100_000, draw.randint(1, 60)))
    return ([part(n)], [n])


def shares():
    m = draw.choice((1, 2, 4, 9, 15, 40, 120, 250, draw.randint(1, 80), 50_000 if draw.random() < 0.1 else 30))
    n = draw.choice((1, 3, 5, 8, 21, 60, 100, 200, draw.randint(1, 80)))
    return ([part(m)], [m], [part(n)], [n])


def groups():
    kind = draw.choice(kinds)
    count = draw.randint(2, 8)
    if draw.random() < 0.003:
        return tuple(values(20_000, kind, 0.01 * g) for g in range(5))
    step = draw.choice((0, 0, 0.1, 0.3))
    return tuple(values(max(size() // 2, 1), kind, step * g) for g in range(count))


def trend():
    count = draw.randint(2, 9)
    sizes = [draw.choice((1, 3, 10, 40, 150, 250)) for _ in range(count)]
    return [part(n) for n in sizes], sizes, sorted(draw.sample(range(2010, 2030), count))


def table():
    rows, columns = draw.randint(2, 6), draw.randint(2, 6)
    top = draw.choice((2, 6, 30, 400))
    return tuple([draw.randint(0, top) for _ in range(columns)] for _ in range(rows))


def disagreeing():
    top = draw.choice((1, 4, 12, 40, 300))
    a, b = draw.randint(0, top), draw.randint(0, top)
    return ([a], [b], [a + b + draw.randint(0, 50)])


def items():
    people, count = draw.choice((2, 3, 8, 30, 200, 2000)), draw.randint(2, 9)
    truth = [draw.gauss(0, 1) for _ in range(people)]
    noise = draw.choice((0.3, 1, 3))
    return tuple([min(max(round(3 + t + draw.gauss(0, noise)), 1), 5) for t in truth] for _ in range(count))


def codes():
    units, coders, top = draw.choice((3, 6, 12, 40, 200)), draw.choice((2, 2, 2, 3, 4)), draw.randint(1, 4)
    missing, slip = draw.choice((0, 0, 0.2)), draw.choice((0.1, 0.3, 0.8))
    result = [[] for _ in range(coders)]
    for _ in range(units):
        truth = draw.randint(0, top)
        for coder in result:
            code = truth if draw.random() > slip else draw.randint(0, top)
            coder.append(-1 if draw.random() < missing else code)
    return tuple(result)


def p_values():
    return ([round(draw.random() ** draw.choice((1, 3, 8)), 12) for _ in range(draw.choice((1, 2, 5, 28, 300)))],)


def plan():
    return ([draw.randint(2, 400)], [draw.randint(2, 400)], [round(draw.gauss(0, 0.6), 3)],
            [round(draw.random(), 3)], [round(draw.random(), 3)])


def predictors():
    n = draw.choice((6, 12, 30, 100, 400))
    return [round(draw.gauss(0, 1), 2) for _ in range(n)], [draw.randint(0, 1) for _ in range(n)]


def linear():
    x, group = predictors()
    return [round(1 + 0.5 * a - g + draw.gauss(0, 1 + abs(a)), 2) for a, g in zip(x, group)], x, group


def logistic():
    x, group = predictors()
    return [int(0.2 + 0.6 * a - g + draw.gauss(0, 2) > 0) for a, g in zip(x, group)], x, group


def ordinal():
    top = draw.choice((3, 5))
    x, group = predictors()
    # A model with as many parameters as rows is not fitted.
    while len(x) <= top + 1:
        x, group = predictors()
    return [min(max(round((top + 1) / 2 + 0.4 * a - 0.6 * g + draw.gauss(0, top / 4)), 1), top) for a, g in zip(x, group)], x, group


families = {
    "two": (two, 2600), "paired": (paired, 1600), "share": (share_of, 1200), "shares": (shares, 1800),
    "groups": (groups, 1000), "trend": (trend, 700), "table": (table, 700), "mcnemar": (disagreeing, 600),
    "items": (items, 500), "codes": (codes, 500), "p": (p_values, 300), "plan": (plan, 500),
    "linear": (linear, 300), "logistic": (logistic, 400), "ordinal": (ordinal, 300),
}
number = 0
with open(file, "w") as out:
    for family, (make, count) in families.items():
        for _ in range(max(1, round(count * share))):
            number += 1
            lists = (" ".join(map(str, part)) for part in make())
            out.write(f"{number}\t{family}\t" + "\t".join(lists) + "\n")
