"""Reference values for a researcher's detail, of a small made-up cohort.

Run in an environment with numpy, pandas, scipy and statsmodels:

    python research.py > research.json

Of 120 people on the roll some answer, more at one location than at another. Three items are rated
from 1 to 5, before and after; favourable is 4 or 5.
"""

import json

import numpy as np
import pandas as pd
from scipy import optimize, stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

rng = np.random.default_rng(20180831)
LOCATIONS = {"north": (50, 0.72), "south": (40, 0.5), "west": (30, 0.35)}
ITEMS = ["p", "q", "r"]

rows = []
for location, (size, rate) in LOCATIONS.items():
    shift = {"north": 0.3, "south": -0.2, "west": -0.6}[location]
    for _ in range(size):
        kind = "new" if rng.random() < 0.6 else "old"
        trait = rng.normal() * 0.8
        before = [int(np.clip(round(2.6 + trait + rng.normal() * 0.7), 1, 5)) for _ in ITEMS]
        after = [
            int(np.clip(round(3.5 + shift + 0.9 * trait + rng.normal() * 0.7), 1, 5))
            for _ in ITEMS
        ]
        rows.append(
            {
                "location": location, "type": kind, "before": before, "after": after,
                "answered": bool(rng.random() < rate),
            }
        )
roll = pd.DataFrame(rows)
said = roll[roll.answered].reset_index(drop=True)
after = np.array(said.after.tolist(), float)
before = np.array(said.before.tolist(), float)
n, population = len(said), len(roll)


def share(item):
    return (after[:, item] >= 4).astype(float)


def weighted(y, margins):
    """Raking to the roll, iterated to convergence; the weighted share."""
    w = np.ones(n) * population / n
    for _ in range(2000):
        for margin in margins:
            target = roll[margin].value_counts()
            sums = pd.Series(w).groupby(said[margin]).sum()
            w = w * said[margin].map(target / sums).to_numpy()
    return {
        "share": float((w * y).sum() / w.sum()),
        "effective": float(w.sum() ** 2 / (w**2).sum()),
    }


def wilson(successes, count, effective):
    p = successes / count
    z = stats.norm.ppf(0.975)
    centre = (p + z * z / (2 * effective)) / (1 + z * z / effective)
    half = (
        z * np.sqrt(p * (1 - p) / effective + z * z / (4 * effective**2)) / (1 + z * z / effective)
    )
    return [float(centre - half), float(centre + half)]


def alpha(items):
    k = items.shape[1]
    value = k / (k - 1) * (1 - items.var(axis=0, ddof=1).sum() / items.sum(axis=1).var(ddof=1))
    f = stats.f(n - 1, (n - 1) * (k - 1))
    return {
        "value": float(value),
        "lower": float(1 - (1 - value) * f.ppf(0.975)),
        "upper": float(1 - (1 - value) * f.ppf(0.025)),
        "rest": [
            float(np.corrcoef(items[:, i], items.sum(axis=1) - items[:, i])[0, 1])
            for i in range(k)
        ],
    }


def clusters(y, groups):
    """A mean with CR2 errors, and the random intercept by restricted maximum likelihood."""
    codes, names = pd.factorize(groups)
    sizes = np.bincount(codes)
    mean = y.mean()
    e = y - mean
    # For the intercept alone H is 1/n everywhere, and (I - H) of a cluster of size m has the
    # eigenvalue 1 - m/n along the vector of ones, along which alone it is used.
    sums = np.array([e[codes == g].sum() for g in range(len(names))])
    meat = (sums**2 / (1 - sizes / n)).sum()
    error = np.sqrt(meat) / n

    def deviance(log_ratio):
        ratio = np.exp(log_ratio)
        v = np.eye(n) + ratio * (codes[:, None] == codes[None, :])
        inverse = np.linalg.inv(v)
        x = np.ones(n)
        information = x @ inverse @ x
        b = x @ inverse @ y / information
        r = y - b
        square = r @ inverse @ r
        return (n - 1) * np.log(square) + np.linalg.slogdet(v)[1] + np.log(information)

    best = optimize.minimize_scalar(
        deviance, bounds=(-12, 3), method="bounded", options={"xatol": 1e-10})
    icc = np.exp(best.x) / (1 + np.exp(best.x))
    return {
        "mean": float(mean), "error": float(y.std(ddof=1) / np.sqrt(n)), "clustered": float(error),
        "icc": float(icc), "design_effect": float(1 + (n / len(names) - 1) * icc),
    }


def gains(x, y):
    change = y - x
    both = np.sqrt((x.var(ddof=1) + y.var(ddof=1)) / 2)
    pairs = np.sign(y[:, None] - x[None, :])
    return {
        "gain": float(change.mean()), "dz": float(change.mean() / change.std(ddof=1)),
        "d_av": float(change.mean() / both), "delta": float(pairs.mean()),
        "improved": int((change > 0).sum()),
    }


table = pd.crosstab(roll.location, roll.answered)
rates = roll.groupby("location").answered.mean()
spread = (roll.location.map(rates) - roll.answered.mean()) ** 2
p = [0.001, 0.013, 0.02, 0.2, 0.04, 0.7, 0.049]
y = share(0)
print(
    json.dumps(
        {
            "people": rows,
            "count": n,
            "unweighted": float(y.mean()),
            "wilson": [float(b) for b in proportion_confint(int(y.sum()), n, method="wilson")],
            "finite": wilson(y.sum(), n, n * (population - 1) / (population - n)),
            "by_location": weighted(y, ["location"]),
            "by_both": weighted(y, ["location", "type"]),
            "bounds": [float(y.sum() / population), float((y.sum() + population - n) / population)],
            "alpha": alpha(after),
            "clusters": clusters(after.mean(axis=1), said.location),
            "gain_of_item": gains(before[:, 0], after[:, 0]),
            "gain_of_domain": gains(before.mean(axis=1), after.mean(axis=1)),
            "response": {
                "p": float(stats.chi2_contingency(table, correction=False).pvalue),
                "r": float(1 - 2 * np.sqrt(spread.sum() / (population - 1))),
            },
            "p_values": p,
            "adjusted": {
                name: [float(v) for v in multipletests(p, method=name)[1]]
                for name in ["holm", "fdr_bh", "fdr_by"]
            },
        },
        indent=1,
    )
)
