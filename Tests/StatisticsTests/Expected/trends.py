"""Reference values for trends and partial pooling, made with statsmodels 0.15, SciPy 1.17 and NumPy:

    python trends.py > trends.json

Exact p-values of Mann and Kendall's test are counts over all orders of the values.
"""

import itertools
import json

import numpy as np
import statsmodels.api as sm
from scipy import optimize, stats

rng = np.random.default_rng(20240906)


def hc3(y, x):
    fit = sm.OLS(y, x).fit(cov_type="HC3", use_t=True)
    ci = fit.conf_int()
    return [{"value": fit.params[i], "lower": ci[i][0], "upper": ci[i][1], "p": fit.pvalues[i]}
            for i in range(x.shape[1])]


def line(groups, scores):
    y = np.concatenate(groups)
    t = np.repeat(scores, list(map(len, groups)))
    raw = hc3(y, sm.add_constant(t))[1]
    means = sm.WLS([np.mean(g) for g in groups], sm.add_constant(np.array(scores)),
                   weights=list(map(len, groups))).fit()
    ci = means.conf_int()[1]
    return {"groups": groups, "scores": scores, "slope": raw,
            "means": {"value": means.params[1], "lower": ci[0], "upper": ci[1],
                      "p": means.pvalues[1]}}


def segmented(groups, scores, start):
    y = np.concatenate(groups)
    t = np.repeat(scores, list(map(len, groups)))
    after = (t >= start).astype(float)
    # The level at the break: both lines are counted from there.
    x = np.column_stack([np.ones_like(t), t - start, after, after * (t - start)])
    before, slope, level, change = hc3(y, x)
    del before
    other = hc3(y, np.column_stack([1 - after, (1 - after) * (t - start), after,
                                    after * (t - start)]))
    return {"groups": groups, "scores": scores, "start": start, "slope_before": slope,
            "slope_after": other[3], "level_change": level, "slope_change": change}


def kendall(series):
    s = lambda v: sum(np.sign(b - a) for a, b in itertools.combinations(v, 2))
    observed = abs(s(series))
    orders = list(itertools.permutations(series))
    return {"series": series, "s": float(s(series)),
            "p": sum(abs(s(o)) >= observed for o in orders) / len(orders)}


def morris(y, v, level=0.95):
    y, v, k = np.array(y), np.array(v), len(y)

    def parts(a):
        w = 1 / (v + a)
        mu = (w * y).sum() / w.sum()
        return w, mu, (w * (k / (k - 1) * (y - mu) ** 2 - v)).sum() / w.sum() - a

    a = optimize.brentq(lambda a: parts(a)[2], 0, 1e6, xtol=1e-15) if parts(0)[2] > 0 else 0.0
    w, mu, _ = parts(a)
    b = (k - 3) / (k - 1) * v / (v + a)
    typical = (w * v).sum() / w.sum()
    s2 = v * (1 - (k - k * w / w.sum()) / k * b) + 2 / (k - 3) * b**2 * (typical + a) / (
        v + a) * (y - mu) ** 2
    z = stats.norm.ppf((1 + level) / 2)
    e = (1 - b) * y + b * mu
    return {"y": y.tolist(), "v": v.tolist(), "estimates": e.tolist(),
            "lower": (e - z * np.sqrt(s2)).tolist(), "upper": (e + z * np.sqrt(s2)).tolist()}


likert = lambda n, mean: [float(x) for x in np.clip(np.round(rng.normal(mean, 1.1, n)), 1, 5)]
eight = [likert(int(n), 3 + 0.1 * i) for i, n in enumerate(rng.integers(8, 30, 8))]
years = [float(y) for y in range(2017, 2025)]
reference = {
    "lines": [
        line([likert(9, 3), likert(14, 3.5), likert(11, 4)], [1.0, 2.0, 4.0]),
        line(eight, years),
    ],
    "segmented": [segmented(eight, years, 2021.0)],
    "kendall": [
        kendall([3.1, 3.3, 3.2, 3.6, 3.5, 3.9, 4.0]), kendall([1.0, 1.0, 2.0, 2.0, 3.0, 3.0]),
        kendall([4.0, 2.0, 2.0, 1.0, 2.0]), kendall([1.0, 2.0]),
        kendall([5.0, 1.0, 4.0, 2.0, 3.0, 3.0, 3.0]),
    ],
    # Efron and Morris' (1975) batting averages, arcsine transformed, and unequal variances.
    "morris": [
        morris([-1.35, -1.653, -1.96, -2.284, -2.6, -2.922, -3.252, -3.606, -3.955, -3.955, -4.317,
                -4.694, -4.694, -4.694, -4.694, -5.09, -5.09, -5.539], [1.0] * 18),
        morris([3.1, 4.2, 3.6, 2.2, 3.9], [0.04, 0.3, 0.1, 0.2, 0.05]),
        morris([3.1, 3.2, 3.0, 3.15], [0.4, 0.3, 0.1, 0.2]),
    ],
}
print("{" + ",\n".join(
    f'"{name}": [\n' + ",\n".join(map(json.dumps, cases)) + "\n]"
    for name, cases in reference.items()) + "}")
