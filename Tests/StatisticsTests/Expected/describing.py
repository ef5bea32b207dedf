"""Reference values for single sets of values and for shares, from numpy 2.4, scipy 1.17, statsmodels 0.15.

    python describing.py > describing.json
"""

import json

import numpy as np
from scipy import stats
from statsmodels.stats.proportion import multinomial_proportions_confint

names = [
    "inverted_cdf", "averaged_inverted_cdf", "closest_observation",
    "interpolated_inverted_cdf", "hazen", "weibull", "linear", "median_unbiased", "normal_unbiased"]
rng = np.random.default_rng(7)
sets = [[4.0], [1.0, 2.0], [3.0, 1.0, 2.0], [5.0] * 4 + [1.0], list(range(1, 12))]
sets += [list(map(float, rng.integers(1, 6, n))) for n in (7, 10, 20, 33)]
sets += [list(np.round(rng.normal(50, 12, n), 1)) for n in (6, 15, 48)]
shares = [0.0, 0.03, 0.1, 0.2, 0.25, 1 / 3, 0.5, 0.6, 0.75, 0.9, 0.97, 1.0]
cases = []
for values in sets:
    x = np.array(values, dtype=float)
    case = {
        "values": [float(v) for v in values],
        "quantiles": [
            [float(np.quantile(x, p, method=name)) for p in shares] for name in names],
        "mad": float(stats.median_abs_deviation(x)), "trimmed": float(stats.trim_mean(x, 0.2)),
    }
    if x.std() > 0:
        case["skewness"] = float(stats.skew(x))
        case["kurtosis"] = float(stats.kurtosis(x))
    if len(x) > 5:
        bounds = stats.mstats.trimmed_mean_ci(x, limits=(0.2, 0.2), alpha=0.05)
        case["trimmedBounds"] = [float(b) for b in bounds]
    cases.append(case)

counts = [[3, 0, 7], [0, 0, 5, 20, 41], [1, 1], [922, 818, 402, 337, 223, 82]]
goodman = [
    {"counts": c, "bounds": multinomial_proportions_confint(c, 0.05, method="goodman").tolist()}
    for c in counts]
print(json.dumps({"shares": shares, "cases": cases, "goodman": goodman}).replace("}, {", "},\n{"))
