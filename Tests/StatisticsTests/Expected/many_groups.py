"""Reference values for comparisons of several groups, made with SciPy 1.17, NumPy and pymannkendall:

    python many_groups.py > many_groups.json

Intervals of non-centralities are roots of SciPy's distribution functions; standard errors of γ and τ_b are
sums over all pairs of cells, as SAS's manual of PROC FREQ writes them.
"""

import json
import math

import numpy as np
from scipy import optimize, stats

rng = np.random.default_rng(20240905)


def bounds(cumulative, start):
    def bound(target):
        if cumulative(0) <= target:
            return 0.0
        high = max(start, 1)
        while cumulative(high) > target:
            high *= 2
        return optimize.brentq(lambda l: cumulative(l) - target, 0, high, xtol=1e-13, rtol=1e-14)

    return bound(0.975), bound(0.025)


def explained(groups):
    n = sum(map(len, groups))
    f = stats.f_oneway(*groups).statistic
    low, high = bounds(
        lambda l: stats.ncf.cdf(f, len(groups) - 1, n - len(groups), l) if l else
        stats.f.cdf(f, len(groups) - 1, n - len(groups)), len(groups) * f)
    return {"groups": groups, "f": f, "lower": low / (low + n), "upper": high / (high + n)}


def table(counts):
    t = np.array(counts, float)
    n = t.sum()
    r, c = t.shape
    chi2, p, df, expected = stats.chi2_contingency(t, correction=False)
    low, high = bounds(
        lambda l: stats.ncx2.cdf(chi2, df, l) if l else stats.chi2.cdf(chi2, df), chi2)
    smaller = min(r, c) - 1
    phi2 = max(0, chi2 / n - (r - 1) * (c - 1) / (n - 1))
    corrected = math.sqrt(
        phi2 / min(r - 1 - (r - 1) ** 2 / (n - 1), c - 1 - (c - 1) ** 2 / (n - 1)))
    # Agreement and disagreement of every cell with every other.
    a = np.zeros_like(t)
    d = np.zeros_like(t)
    for i in range(r):
        for j in range(c):
            a[i, j] = t[:i, :j].sum() + t[i + 1:, j + 1:].sum()
            d[i, j] = t[:i, j + 1:].sum() + t[i + 1:, :j].sum()
    pp, q = (t * a).sum(), (t * d).sum()
    gamma = (pp - q) / (pp + q)
    gamma_se = 4 / (pp + q) ** 2 * math.sqrt((t * (q * a - pp * d) ** 2).sum())
    wr, wc = n * n - (t.sum(1) ** 2).sum(), n * n - (t.sum(0) ** 2).sum()
    w = math.sqrt(wr * wc)
    tau = (pp - q) / w
    v = t.sum(1)[:, None] * wc + t.sum(0)[None, :] * wr
    tau_se = math.sqrt(
        (t * (2 * w * (a - d) + tau * v) ** 2).sum() - n**3 * tau**2 * (wr + wc) ** 2) / w**2
    z = stats.norm.ppf(0.975)
    x = np.repeat(np.arange(r), t.sum(1).astype(int))
    y = np.concatenate([np.repeat(np.arange(c), row.astype(int)) for row in t])
    rho = stats.spearmanr(x, y).statistic
    fisher = lambda e, se: [math.tanh(math.atanh(e) - z * se), math.tanh(math.atanh(e) + z * se)]
    return {
        "counts": counts, "v_lower": min(1, math.sqrt(low / n / smaller)),
        "v_upper": min(1, math.sqrt(high / n / smaller)), "v_corrected": min(1, corrected),
        "g": stats.chi2_contingency(t, correction=False, lambda_="log-likelihood").statistic,
        "gamma": gamma, "gamma_ci": fisher(gamma, gamma_se / (1 - gamma**2)),
        "tau": tau, "tau_ci": fisher(tau, tau_se / (1 - tau**2)),
        "rho": rho, "rho_ci": fisher(rho, math.sqrt((1 + rho**2 / 2) / (n - 3))),
        "rho_p": stats.spearmanr(x, y).pvalue,
        "least_expected": expected.min(), "below_five": float((expected < 5).mean()),
        "fisher": exact(counts),
    }


def exact(counts):
    """Fisher's p by the probabilities of all tables with the same margins."""
    rows, cols = [sum(r) for r in counts], [sum(c) for c in zip(*counts)]
    constant = sum(map(math.lgamma, [x + 1 for x in rows + cols])) - math.lgamma(sum(rows) + 1)
    observed = constant - sum(math.lgamma(x + 1) for r in counts for x in r)

    def tables(rows, cols):
        if len(rows) == 1:
            yield [cols]
            return
        for row in compositions(rows[0], cols):
            for rest in tables(rows[1:], [c - x for c, x in zip(cols, row)]):
                yield [row] + rest

    def compositions(total, caps):
        if len(caps) == 1:
            if total <= caps[0]:
                yield [total]
            return
        for x in range(min(total, caps[0]) + 1):
            for rest in compositions(total - x, caps[1:]):
                yield [x] + rest

    logs = [constant - sum(math.lgamma(x + 1) for r in t for x in r) for t in tables(rows, cols)]
    return math.fsum(math.exp(l) for l in logs if l <= observed + 1e-7)


likert = lambda n, mean: [float(x) for x in np.clip(np.round(rng.normal(mean, 1.1, n)), 1, 5)]
reference = {
    "explained": [
        explained([likert(30, 3.2), likert(41, 3.4), likert(25, 4)]),
        explained([likert(150, 3.5) for _ in range(8)]),
        explained([likert(12, m) for m in (2, 3, 4, 4.5)]),
        explained([[1.5, 2.25], [1.75, 3.5, 4.25], [9.5]]),
    ],
    "tables": [
        table([[3, 1, 0], [2, 4, 1], [0, 2, 5]]),
        table([[10, 12, 9], [11, 10, 13]]),
        table([[2, 0, 1, 1], [0, 3, 1, 0], [1, 1, 0, 4]]),
        table([[7, 2], [1, 3], [0, 6], [2, 2]]),
        table([[5, 4, 3, 2, 1], [1, 2, 3, 4, 5]]),
    ],
}
# A case a line.
print("{" + ",\n".join(
    f'"{name}": [\n' + ",\n".join(map(json.dumps, cases)) + "\n]"
    for name, cases in reference.items()) + "}")
