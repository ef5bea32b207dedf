"""Reference values for comparisons of two independent groups, on answers with ties and on decimals.

Run in an environment with scipy 1.17 and mpmath 1.3:

    python two_groups.py > two_groups.json

Where SciPy has the method it gives the value; the rest is counted or computed from the definition: the
exact Mann–Whitney p with ties by listing all divisions, the Hodges–Lehmann interval by sorting all
differences, the bounds of Glass' delta by the non-central t distribution in 30 digits.
"""

import itertools
import json
import math
import random

import mpmath as mp
import numpy as np
from scipy import stats

mp.mp.dps = 30
Z = stats.norm.ppf(0.975)


def nct_cdf(t, df, nc):
    density = lambda s: mp.exp(
        mp.log(2) - (df / 2) * mp.log(2) - mp.loggamma(df / 2) + (df - 1) * mp.log(s) - s * s / 2)
    root = mp.sqrt(df)
    points = sorted({max(mp.mpf(0), root + k) for k in (-9, -4, -2, -1, 0, 1, 2, 4, 9)} | {mp.mpf(0)})
    return mp.quad(lambda s: mp.ncdf(t * s / root - nc) * density(s), points)


def noncentralities(t, df):
    t, df = mp.mpf(t), mp.mpf(df)
    spread = mp.sqrt(1 + t * t / (2 * df))
    return [
        mp.findroot(lambda nc: nct_cdf(t, df, nc) - p, (t + s * spread, t + s * spread * 1.05),
                    solver="secant", tol=1e-20)
        for p, s in ((mp.mpf("0.975"), -2), (mp.mpf("0.025"), 2))]


def exact_p(x, y):
    ranks = stats.rankdata(x + y)
    m, total = len(x), len(x) + len(y)
    centre = m * (total + 1) / 2
    distance = abs(ranks[:m].sum() - centre)
    extreme = sum(
        abs(sum(ranks[list(c)]) - centre) >= distance - 1e-9
        for c in itertools.combinations(range(total), m))
    return extreme / math.comb(total, m)


def order_interval(x, y):
    m, n = len(x), len(y)
    differences = np.sort(np.subtract.outer(x, y).ravel())
    pooled = x + y
    if len(set(pooled)) == len(pooled) and m * n <= 900:
        ways = [1] + [0] * (m * n)
        for i in range(1, m + 1):  # the Gaussian binomial coefficient, in whole numbers
            for u in range(m * n, n + i - 1, -1):
                ways[u] -= ways[u - n - i]
            for u in range(i, m * n + 1):
                ways[u] += ways[u - i]
        below, k = 0, 0
        while (below + ways[k]) * 40 <= sum(ways):
            below += ways[k]
            k += 1
    else:
        total = m + n
        ties = np.unique(pooled, return_counts=True)[1].astype(float)
        variance = m * n / 12 * (total + 1 - (ties**3 - ties).sum() / (total * (total - 1)))
        k = math.floor(m * n / 2 - Z * math.sqrt(variance))
    bounds = None if k < 1 else [differences[k - 1], differences[m * n - k]]
    return float(np.median(differences)), bounds


def case(x, y):
    m, n = len(x), len(y)
    v, w = np.var(x, ddof=1), np.var(y, ddof=1)
    difference = np.mean(x) - np.mean(y)
    delta = difference / math.sqrt(w)
    h = math.sqrt(1 / n + v / (m * w))
    average = (v + w) / 2
    d = difference / math.sqrt(average)
    error = math.sqrt(
        d * d * (v**2 / (m - 1) + w**2 / (n - 1)) / (8 * average**2)
        + (v / (m - 1) + w / (n - 1)) / average)
    munzel = stats.brunnermunzel(x, y)
    shift, bounds = order_interval(x, y)
    result = dict(
        x=x, y=y, glass_delta=delta, glass_ci=[float(h * b) for b in noncentralities(delta / h, n - 1)],
        d_average_variance=d, d_average_variance_ci=[d - Z * error, d + Z * error],
        u=float(stats.mannwhitneyu(x, y, method="asymptotic").statistic),
        p_corrected=float(stats.mannwhitneyu(x, y, method="asymptotic").pvalue),
        p_uncorrected=float(
            stats.mannwhitneyu(x, y, method="asymptotic", use_continuity=False).pvalue),
        p_exact=exact_p(x, y) if math.comb(m + n, m) < 20000 else None,
        brunner_munzel=float(munzel.statistic), brunner_munzel_p=float(munzel.pvalue),
        hodges_lehmann=shift, hodges_lehmann_ci=bounds,
        brown_forsythe=list(map(float, stats.levene(x, y, center="median"))),
        levene=list(map(float, stats.levene(x, y, center="mean"))))
    return result


rng = random.Random(7)
cases = []
for m, n in ((3, 4), (4, 9), (7, 7), (12, 5), (9, 30), (25, 41), (40, 60)):
    for low, high in ((1, 5), (2, 7)):
        cases.append(case(
            [float(rng.randint(low, high)) for _ in range(m - 1)] + [2.0],
            [float(rng.randint(1, 5)) for _ in range(n - 1)] + [3.0]))
    cases.append(case(
        [round(rng.gauss(10, 2), 6) for _ in range(m)], [round(rng.gauss(11, 4), 6) for _ in range(n)]))
print(json.dumps(cases, separators=(",", ":")).replace("},{", "},\n{"))
