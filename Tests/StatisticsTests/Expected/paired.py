"""Reference values for paired measurements, from random and from awkward pairs.

Run with numpy 2.4, scipy 1.17, statsmodels 0.15:

    python paired.py > paired.json

Answers are whole numbers, so that ties and zeros are exact. The exact signed-rank distribution is
counted in whole numbers and the Walsh averages are written out one by one: no package allows for
ties and zeros in both.
"""

import json
import math
from fractions import Fraction

import numpy as np
import statsmodels.api as sm
from scipy import stats
from statsmodels.stats.contingency_tables import SquareTable, mcnemar
from statsmodels.stats.weightstats import ttost_paired


def doubled_ranks(changes, zeros):
    ranked = changes[changes != 0] if zeros == "dropped" else changes
    ranks = np.rint(2 * stats.rankdata(np.abs(ranked))).astype(int)
    return ranks[ranked != 0], ranked[ranked != 0], len(ranked)


def exact(ranks, changes):
    ways = {0: 1}
    for rank in ranks:
        further = dict(ways)
        for total, count in ways.items():
            further[total + int(rank)] = further.get(total + int(rank), 0) + count
        ways = further
    total = int(ranks.sum())
    rises = int(ranks[changes > 0].sum())
    extreme = sum(
        count for value, count in ways.items() if abs(2 * value - total) >= abs(2 * rises - total))
    return float(Fraction(extreme, 2 ** len(ranks)))


def signed_rank(changes, zeros):
    ranks, used, ranked = doubled_ranks(changes, zeros)
    if len(ranks) == 0:
        return None
    rises = ranks[used > 0].sum() / 2
    falls = ranks[used < 0].sum() / 2
    method = {"dropped": "wilcox", "pratt": "pratt"}[zeros]
    normal = lambda correction: stats.wilcoxon(
        changes, zero_method=method, correction=correction, method="asymptotic").pvalue
    result = dict(
        statistic=float(rises), exact=exact(ranks, used), normal=float(normal(False)),
        corrected=float(normal(True)),
        rank_biserial=float((rises - falls) / (ranked * (ranked + 1) / 2)))
    walsh = np.sort(np.add.outer(
        used if zeros == "dropped" else changes, used if zeros == "dropped" else changes
    )[np.tril_indices(ranked)] / 2)
    result["pseudo_median"] = float(np.median(walsh))
    if ranked <= 50:
        ways = np.array([1], dtype=object)
        for rank in range(1, ranked + 1):
            longer = np.zeros(len(ways) + rank, dtype=object)
            longer[: len(ways)] += ways
            longer[rank:] += ways
            ways = longer
        place, below = 0, ways[0]
        while Fraction(below, 2**ranked) < Fraction(1, 40):
            place += 1
            below += ways[place]
    else:
        place = math.floor(
            ranked * (ranked + 1) / 4
            - stats.norm.ppf(0.975) * math.sqrt(ranked * (ranked + 1) * (2 * ranked + 1) / 24))
    values = used if zeros == "dropped" else changes
    if place > 0 and len(set(values)) > 1:
        result["pseudo_bounds"] = [float(walsh[place - 1]), float(walsh[-place])]
    # The interval of the rank-biserial correlation, by leaving each pair out in turn.
    if rises > 0 and falls > 0 and ranked > 2:
        def coefficient(d):
            return np.sign(np.add.outer(d, d))[np.tril_indices(len(d))].mean()
        left = np.array([coefficient(np.delete(values, i)) for i in range(ranked)])
        variance = (ranked - 1) / ranked * ((left - left.mean()) ** 2).sum()
        r = coefficient(values)
        half = stats.t.ppf(0.975, ranked - 1) * math.sqrt(variance) / (1 - r * r)
        result["jackknife"] = [math.tanh(math.atanh(r) - half), math.tanh(math.atanh(r) + half)]
    return result


def changes_of(before, after):
    n = len(before)
    d = after - before
    result = {"before": before.tolist(), "after": after.tolist()}
    result["dropped"] = signed_rank(d, "dropped")
    result["pratt"] = signed_rank(d, "pratt")
    if (d != 0).any():
        result["sign_p"] = stats.binomtest(int((d > 0).sum()), int((d != 0).sum())).pvalue
        levels = sorted(set(before) | set(after))
        table = np.array([[((before == a) & (after == b)).sum() for b in levels] for a in levels])
        while True:  # statsmodels inverts the matrix: leave out the levels that exchange nothing
            idle = [i for i in range(len(table))
                    if table[i].sum() + table[:, i].sum() == 2 * table[i, i]]
            if not idle:
                break
            table = np.delete(np.delete(table, idle[0], 0), idle[0], 1)
        homogeneity = SquareTable(table, shift_zeros=False).homogeneity()
        moved = table + table.T
        reached, new = {0}, {0}
        while new:
            new = {j for i in new for j in range(len(table)) if moved[i, j] > 0} - reached
            reached |= new
        if len(reached) == len(table):
            result["stuart_maxwell"] = [float(homogeneity.statistic), int(homogeneity.df)]
    if n > 2 and d.std() > 0:
        r = np.corrcoef(before, after)[0, 1] if before.std() > 0 and after.std() > 0 else None
        s = d.std(ddof=1)
        if r is not None:
            drm = d.mean() / s * math.sqrt(2 * (1 - r))
            error = math.sqrt(2 * (1 - r) * (1 / n + drm**2 / (2 * n)))
            z = stats.norm.ppf(0.975)
            result["d_rm"] = [drm, drm - z * error, drm + z * error]
        p, low, high = ttost_paired(after, before, -0.5, 0.5)
        result["tost"] = [p, low[1], high[1]]
        if before.std() > 0:
            fit = sm.OLS(d, sm.add_constant(before)).fit()
            if fit.ssr > 1e-9:
                result["slope"] = [fit.params[1], *fit.conf_int()[1]]
                at = sm.OLS(after, sm.add_constant(before)).fit().get_prediction([[1, 3.25]])
                bounds = at.conf_int()[0]
                result["adjusted"] = [float(at.predicted_mean[0] - 3.25), *(bounds - 3.25)]
    return result


rng = np.random.default_rng(20250301)
cases = []
for n, low, high, rise in [
    (3, 1, 5, 0), (4, 1, 3, 0), (5, 1, 5, 1), (6, 1, 7, 0), (7, 1, 2, 0), (8, 1, 5, 0),
    (9, 1, 5, 1), (10, 0, 100, 9), (12, 1, 5, 1), (15, 1, 4, 0), (20, 1, 5, 1), (25, 1, 7, 0),
    (30, 1, 5, 0), (40, 0, 1000, 60), (49, 1, 5, 1), (50, 1, 6, 0), (51, 1, 6, 0), (60, 1, 3, 0),
    (75, 1, 5, 1), (90, 0, 10, 1), (120, 1, 7, 1), (150, 0, 2000, 30),
]:
    for _ in range(2):
        before = rng.integers(low, high + 1, n)
        after = np.clip(before + rng.integers(-2, 3, n) * max(1, high // 20) + rng.integers(
            0, rise + 1, n), low, high)
        cases.append(changes_of(before.astype(float), after.astype(float)))

tables = []
for b, c, agreeing in [(1, 7, 13), (6, 16, 139), (0, 5, 5), (4, 26, 18), (50, 22, 128), (9, 9, 3)]:
    pairs = b + c + agreeing
    table = [[agreeing, b], [c, 0]]
    plain = mcnemar(table, exact=False, correction=False)
    corrected = mcnemar(table, exact=False, correction=True)
    p, q = (c + 1) / (pairs + 2), (b + 1) / (pairs + 2)
    half = stats.norm.ppf(0.975) * math.sqrt((p + q - (p - q) ** 2) / (pairs + 2))
    tables.append({
        "onlyFirst": b, "onlySecond": c, "pairs": pairs, "exact": mcnemar(table, exact=True).pvalue,
        "chi2": [float(plain.statistic), float(plain.pvalue)],
        "corrected": None if b == c else [float(corrected.statistic), float(corrected.pvalue)],
        "bonettPrice": [p - q - half, p - q + half]})

print(json.dumps({"cases": cases, "tables": tables}, indent=None).replace("}, {", "},\n{"))
