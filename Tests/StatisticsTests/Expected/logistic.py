"""Reference values for LogisticRegression, by scikit-learn (pip install scikit-learn==1.9.1).

Run it in this folder: it writes logistic.json.
"""

import json

import numpy as np
from sklearn.linear_model import LogisticRegression

CASES = [(1.0, False), (0.1, False), (1.0, True), (10.0, True)]


def number(seed):
    """The generator of the tests: the high bits of a linear congruence."""
    state = seed
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        yield (state >> 33) / 2**31


def main():
    numbers = number(1)
    rows = []
    outcomes = []
    for _ in range(80):
        row = [round(next(numbers) * 3, 3) if next(numbers) < 0.4 else 0.0 for _ in range(6)]
        score = row[0] - 0.8 * row[1] + 0.4 * row[2] - 1.2
        rows.append(row)
        outcomes.append(bool(next(numbers) < 1 / (1 + np.exp(-score))))
    fits = []
    for c, balanced in CASES:
        model = LogisticRegression(
            C=c, class_weight="balanced" if balanced else None, solver="newton-cholesky",
            tol=1e-14, max_iter=1000)
        model.fit(np.array(rows), np.array(outcomes))
        fits.append({
            "penalty": 1 / c, "balanced": balanced, "weights": model.coef_[0].tolist(),
            "intercept": float(model.intercept_[0]),
        })
    with open("logistic.json", "w") as file:
        json.dump({"rows": rows, "outcomes": outcomes, "fits": fits}, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
