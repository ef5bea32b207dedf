"""Reference values for coefficients of agreement and for prediction-powered inference.

Run in an environment with qdaPy 0.1.0, irrCAC 0.4.4, krippendorff 0.9.0, ppi-python 0.2.3,
scikit-learn, pandas and numpy 1.26:

    python agreement.py > agreement.json

A unit's codes are a word of one letter a coder: a digit for the category, "-" where the coder gave
none. irrCAC rounds, so it is asked for 15 decimals.
"""

import itertools
import json
import math
import warnings

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from ppi_py import ppi_mean_ci, ppi_mean_pointestimate
from qdapy import agreement, planning
from sklearn.metrics import precision_recall_fscore_support

warnings.simplefilter("ignore")


def simulated(seed, units, coders, shares, error, missing):
    """Units with a true category, which each coder mistakes or does not see now and then."""
    rng = np.random.default_rng(seed)
    words = []
    for _ in range(units):
        truth = rng.choice(len(shares), p=shares)
        word = ""
        for _ in range(coders):
            if rng.random() < missing:
                word += "-"
            elif rng.random() < error:
                word += str(rng.choice(len(shares)))
            else:
                word += str(truth)
        words.append(word)
    return words


CASES = {
    "two coders, common theme": (simulated(1, 80, 2, [0.6, 0.4], 0.2, 0), 2),
    "two coders, rare theme": (simulated(2, 150, 2, [0.95, 0.05], 0.06, 0), 2),
    "two coders, gaps": (simulated(3, 60, 2, [0.7, 0.3], 0.25, 0.2), 2),
    "two coders, directions": (simulated(4, 90, 2, [0.5, 0.2, 0.2, 0.1], 0.3, 0), 4),
    "three coders": (simulated(5, 50, 3, [0.7, 0.3], 0.2, 0), 2),
    "four coders, gaps": (simulated(6, 70, 4, [0.8, 0.2], 0.15, 0.3), 2),
    "five coders, four categories, gaps": (simulated(7, 40, 5, [0.4, 0.3, 0.2, 0.1], 0.3, 0.25), 4),
    "a category never used": (simulated(8, 40, 3, [0.6, 0.4, 0], 0, 0.1)[:-1] + ["01-"], 3),
    "all disagree": (["01", "10", "01", "10"], 2),
    "one yes each, elsewhere": (["10", "01"] + ["00"] * 18, 2),
    "by chance": (["11"] * 4 + ["10"] * 2 + ["01"] * 6 + ["00"] * 3, 2),
    "two units": (["11", "01"], 2),
}


def case(words, categories):
    codes = [[None if c == "-" else int(c) for c in word] for word in words]
    coders = len(words[0])
    frame = pd.DataFrame([[None if c is None else str(c) for c in row] for row in codes])
    numbers = np.array([[np.nan if c is None else c for c in row] for row in codes], float)
    rated = [sum(c is not None for c in row) for row in codes]
    pairs = [row for row in codes if None not in row]
    result = {"units": " ".join(words), "categories": categories}
    gwet = CAC(pd.DataFrame(numbers), categories=list(range(categories)), digits=15).gwet()["est"]
    result["pa"] = gwet["pa"]
    result["ac1"] = gwet["coefficient_value"]
    result["ac1_ci"] = list(gwet["confidence_interval"])
    result["alpha"] = krippendorff.alpha(
        reliability_data=numbers.T, value_domain=list(range(categories)),
        level_of_measurement="nominal")
    assert math.isclose(result["alpha"], agreement.alpha(frame), abs_tol=1e-12)
    used = len({c for row in codes for c in row if c is not None})
    if all(n == coders for n in rated) and used == categories:
        assert math.isclose(result["ac1"], agreement.ac1(frame), abs_tol=1e-12)
        assert math.isclose(result["pa"], agreement.percent_agreement(frame), abs_tol=1e-12)
    if coders == 2:
        result["kappa"] = agreement.kappa(frame)
        assert math.isclose(result["pa"], agreement.percent_agreement(frame), abs_tol=1e-12)
        if categories == 2:
            p, r, f, _ = precision_recall_fscore_support(
                [a for a, _ in pairs], [b for _, b in pairs], average="binary", zero_division=0)
            result["precision"], result["recall"], result["f1"] = float(p), float(r), float(f)
    return result


def planned():
    grid = itertools.product(
        [0.95, 0.8, 0.7, 0.5], [0.05, 0.1, 0.2], [0.05, 0.1, 0.3, 0.5], [2, 3, 5], [0.95, 0.9])
    rows = []
    for kappa, half, prevalence, coders, level in grid:
        # qdaPy's alpha is one-sided: the tail below a two-sided interval of this level.
        bound = round(kappa - half, 2)
        needed = planning.plan_kappa(kappa, bound, prevalence, raters=coders, alpha=(1 - level) / 2)
        rows.append(f"{kappa} {bound} {prevalence} {coders} {level} {needed}")
    return rows


def powered(seed, n, others, share, sensitivity, specificity):
    rng = np.random.default_rng(seed)
    truth = rng.random(n + others) < share
    rule = np.where(
        truth, rng.random(n + others) < sensitivity, rng.random(n + others) > specificity)
    y, f, g = (a.astype(float) for a in (truth[:n], rule[:n], rule[n:]))
    low, high = ppi_mean_ci(y, f, g, alpha=0.05)
    word = lambda a: "".join(str(int(v)) for v in a)
    return {
        "labels": word(y), "predictions": word(f), "unlabelled": word(g),
        "estimate": float(np.squeeze(ppi_mean_pointestimate(y, f, g))),
        "ci": [float(np.squeeze(low)), float(np.squeeze(high))],
    }


print(json.dumps({
    "agreement": {name: case(*given) for name, given in CASES.items()},
    "planned": planned(),
    "powered": [
        powered(11, 60, 300, 0.2, 0.8, 0.95),
        powered(12, 40, 200, 0.5, 0.6, 0.7),
        powered(13, 100, 400, 0.1, 0.95, 0.99),
        powered(14, 30, 90, 0.4, 0.5, 0.5),
        powered(15, 80, 100, 0.3, 0.1, 0.2),
    ],
}, indent=1))
