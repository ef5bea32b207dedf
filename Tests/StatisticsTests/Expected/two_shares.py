"""Reference values for two independent proportions and for margins.

Run in an environment with scipy 1.17 and mpmath 1.3:

    python two_shares.py > two_shares.json

The score bounds are found in 30 digits from the definition: the likeliest shares under the null hypothesis
by bisection of the derivative of the likelihood, not by the closed form. Boschloo's two-sided p and
Barnard's are the maxima over a grid of 4,001 common shares, then by a bounded search, of the chance of all
tables as extreme. SciPy gives Boschloo's one-sided p, and Barnard's as barnard_scipy: there it compares
statistics that differ by rounding alone, and so loses tables in 3 of the 17 cases.
"""

import json
import math

import mpmath as mp
import numpy as np
from scipy import optimize, stats

mp.mp.dps = 30
Z = mp.mpf(2) ** mp.mpf(0.5) * mp.erfinv(mp.mpf("0.95"))


def bisect(f, low, high):
    """The root of a falling function."""
    for _ in range(110):
        middle = (low + high) / 2
        if f(middle) > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def restricted_difference(x, m, y, n, d):
    low, high = max(mp.mpf(0), -d), min(mp.mpf(1), 1 - d)
    term = lambda a, b: 0 if a == 0 else a / b
    slope = lambda p: (term(x, p + d) - term(m - x, 1 - p - d) + term(y, p) - term(n - y, 1 - p))
    tiny = mp.mpf(10) ** -28
    p = bisect(slope, low + tiny, high - tiny)
    return p + d, p


def restricted_ratio(x, m, y, n, r):
    high = min(mp.mpf(1), 1 / r)
    term = lambda a, b: 0 if a == 0 else a / b
    slope = lambda p: (term(x, p) - term((m - x) * r, 1 - r * p) + term(y, p) - term(n - y, 1 - p))
    tiny = mp.mpf(10) ** -28
    p = bisect(slope, tiny, high - tiny)
    return r * p, p


def score_difference(x, m, y, n, d, factor):
    p, q = restricted_difference(x, m, y, n, d)
    return (mp.mpf(x) / m - mp.mpf(y) / n - d) / mp.sqrt(factor * (p * (1 - p) / m + q * (1 - q) / n))


def score_ratio(x, m, y, n, r, factor):
    p, q = restricted_ratio(x, m, y, n, r)
    return (mp.mpf(x) / m - r * mp.mpf(y) / n) / mp.sqrt(
        factor * (p * (1 - p) / m + r * r * q * (1 - q) / n))


def difference_bounds(x, m, y, n, factor, z=Z):
    d = mp.mpf(x) / m - mp.mpf(y) / n
    tiny = mp.mpf(10) ** -20
    lower = -1 if d == -1 else bisect(
        lambda t: score_difference(x, m, y, n, t, factor) - z, -1 + tiny, d)
    upper = 1 if d == 1 else bisect(
        lambda t: score_difference(x, m, y, n, t, factor) + z, d, 1 - tiny)
    return [float(lower), float(upper)]


def ratio_bounds(x, m, y, n, factor):
    if x + y == 0:
        return None
    centre = mp.log(mp.mpf(x) / m / (mp.mpf(y) / n)) if x and y else mp.mpf(0)
    lower = 0 if x == 0 else mp.e ** bisect(
        lambda t: score_ratio(x, m, y, n, mp.e**t, factor) - Z, centre - 15, centre + 15)
    upper = None if y == 0 else float(mp.e ** bisect(
        lambda t: score_ratio(x, m, y, n, mp.e**t, factor) + Z, centre - 15, centre + 15))
    return [float(lower), upper]


def boschloo(x, m, y, n):
    fisher = np.array([[stats.fisher_exact([[i, m - i], [j, n - j]])[1] for j in range(n + 1)]
                       for i in range(m + 1)])
    return greatest(fisher <= fisher[x, y] * (1 + 1e-7), m, n)


def barnard(x, m, y, n):
    """With the squares of the statistics compared as fractions of whole numbers."""
    pooled = lambda i, j: (i + j) * (m + n - i - j)
    at_least = lambda i, j: (
        x * n == y * m or pooled(i, j) > 0
        and (i * n - j * m) ** 2 * pooled(x, y) >= (x * n - y * m) ** 2 * pooled(i, j))
    return greatest(np.array([[at_least(i, j) for j in range(n + 1)] for i in range(m + 1)]), m, n)


def greatest(hit, m, n):
    i, j = np.nonzero(hit)
    logs = (np.array([math.log(math.comb(m, int(k))) for k in i])
            + np.array([math.log(math.comb(n, int(k))) for k in j]))
    hits = i + j

    def chance(p):
        if p <= 0 or p >= 1:
            return float(np.sum(np.exp(logs[hits == (0 if p <= 0 else m + n)])))
        return float(np.sum(np.exp(logs + hits * math.log(p) + (m + n - hits) * math.log1p(-p))))

    grid = np.sin(np.linspace(0, math.pi / 2, 4001)) ** 2
    values = [chance(p) for p in grid]
    best = max(values)
    for k in range(1, 4000):
        if values[k] >= values[k - 1] and values[k] >= values[k + 1] and values[k] > 0.99 * best:
            found = optimize.minimize_scalar(
                lambda p: -chance(p), bounds=(grid[k - 1], grid[k + 1]), method="bounded",
                options=dict(xatol=1e-13))
            best = max(best, -found.fun)
    return min(best, 1.0)


def score_p(x, m, y, n, margin, factor):
    above = score_difference(x, m, y, n, -mp.mpf(margin), factor)
    below = score_difference(x, m, y, n, mp.mpf(margin), factor)
    return [float(mp.ncdf(-above)), float(mp.ncdf(below))]


CASES = [
    (7, 9, 3, 11), (56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (5, 56, 0, 29), (0, 10, 0, 20),
    (0, 10, 0, 10), (10, 10, 0, 20), (10, 10, 20, 20), (1, 1, 0, 1), (1, 2, 1, 3), (3, 40, 9, 38),
    (19, 20, 12, 30), (0, 7, 3, 5), (30, 60, 31, 60), (2, 50, 3, 17), (49, 50, 40, 45),
]
rows = []
for x, m, y, n in CASES:
    factor = mp.mpf(m + n) / (m + n - 1)
    table = [[x, y], [m - x, n - y]]  # columns are the groups, as SciPy has them
    bos = {a: stats.boschloo_exact(table, alternative=a, n=256).pvalue for a in ("less", "greater")}
    bar = stats.barnard_exact(table, n=256)
    rows.append(dict(
        table=[x, m, y, n],
        miettinen_nurminen=difference_bounds(x, m, y, n, factor),
        mee=difference_bounds(x, m, y, n, 1),
        ratio_miettinen_nurminen=ratio_bounds(x, m, y, n, factor),
        koopman=ratio_bounds(x, m, y, n, 1),
        boschloo=boschloo(x, m, y, n),
        boschloo_greater=float(bos["greater"]), boschloo_less=float(bos["less"]),
        barnard=barnard(x, m, y, n), barnard_scipy=float(bar.pvalue), barnard_statistic=float(np.nan_to_num(bar.statistic)),
        margin_p=score_p(x, m, y, n, "0.2", factor), margin_p_uncorrected=score_p(x, m, y, n, "0.2", 1)))
print(json.dumps(rows, separators=(",", ":")).replace("},{", "},\n{"))
