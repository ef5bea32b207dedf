"""Reference values for coders who did not all code every unit.

Run in an environment with irrCAC 0.4.4, krippendorff 0.9.0, scikit-learn, pandas and numpy:

    python gaps.py > gaps.json

A unit's codes are a word of one letter a coder: 1 where the coder found the theme, 0 where not, "-" where
the coder did not code the unit. Each pair gets the units that the peers take: irrCAC all that either of the
pair coded, the others those that both coded. irrCAC rounds, so it is asked for 15 decimals.
"""

import itertools
import json
import warnings

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from sklearn.metrics import cohen_kappa_score, f1_score, precision_score, recall_score

warnings.simplefilter("ignore")

rng = np.random.default_rng(7)
words = []
for _ in range(60):
    truth = rng.random() < 0.35
    words.append("".join(
        "-" if rng.random() < 0.4 else str(int(truth != (rng.random() < 0.15))) for _ in range(3)))
words = [word for word in words if word != "---"]
codes = np.array([[np.nan if c == "-" else float(c) for c in word] for word in words])


def reference(coders):
    table = codes[:, coders]
    table = table[~np.isnan(table).all(axis=1)]
    both = table[~np.isnan(table).any(axis=1)].astype(int)
    cac = CAC(pd.DataFrame(table), digits=15)
    ac1 = cac.gwet()["est"]
    values = {
        "coders": coders,
        "units": int((~np.isnan(table)).sum(axis=1).__gt__(1).sum()),
        "percent": ac1["pa"],
        "alpha": krippendorff.alpha(table.T, level_of_measurement="nominal"),
        "ac1": ac1["coefficient_value"],
        "ac1_ci": list(ac1["confidence_interval"]),
    }
    if len(coders) == 2:
        first, second = both.T
        values |= {
            "kappa": cohen_kappa_score(first, second), "precision": precision_score(first, second),
            "recall": recall_score(first, second), "f1": f1_score(first, second),
        }
    return values


groups = [list(pair) for pair in itertools.combinations(range(3), 2)] + [[0, 1, 2]]
print(json.dumps({"words": words, "groups": [reference(group) for group in groups]}, indent=1))
