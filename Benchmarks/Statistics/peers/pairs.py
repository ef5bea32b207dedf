"""All pairs of cohorts on all items: Mann and Whitney's test, Hedges' g with an interval, Holm's correction.

usage: pairs.py pingouin|scipy FILE OUT

pingouin's interval is an approximation; that by SciPy inverts the non-central t distribution.
"""
import csv
import itertools
import math
import sys
import warnings

warnings.filterwarnings("ignore")
import numpy as np

engine, file, out = sys.argv[1:]
names = open(file).readline().strip().split(",")
data = np.genfromtxt(file, delimiter=",", skip_header=1)
cohorts = sorted(set(data[:, 0]))
if engine == "pingouin":
    import pingouin

    def compare(x, y):
        p = float(pingouin.mwu(x, y)["p_val"].iloc[0])
        g = pingouin.compute_effsize(x, y, eftype="hedges")
        return (p, g, *pingouin.compute_esci(stat=g, nx=len(x), ny=len(y), eftype="hedges"))

    correct = lambda p: pingouin.multicomp(p, method="holm")[1]
else:
    from scipy import optimize, special, stats
    from statsmodels.stats.multitest import multipletests

    def compare(x, y):
        p = stats.mannwhitneyu(x, y, method="asymptotic").pvalue
        m, n = len(x), len(y)
        degrees, scale = m + n - 2, math.sqrt(1 / m + 1 / n)
        j = math.exp(special.gammaln(degrees / 2) - special.gammaln(degrees / 2 - 0.5)) / math.sqrt(degrees / 2)
        d = (x.mean() - y.mean()) / math.sqrt(((m - 1) * x.var(ddof=1) + (n - 1) * y.var(ddof=1)) / degrees)
        t = d / scale
        bound = lambda q: optimize.brentq(lambda nc: special.nctdtr(degrees, nc, t) - q, t - 4, t + 4)
        return p, j * d, j * scale * bound(0.975), j * scale * bound(0.025)

    correct = lambda p: multipletests(p, method="holm")[1]

with open(out, "w") as target:
    writer = csv.writer(target)
    writer.writerow("item a b p holm g lo hi".split())
    for item in range(1, len(names)):
        groups = [data[data[:, 0] == cohort, item] for cohort in cohorts]
        groups = [group[~np.isnan(group)] for group in groups]
        pairs = list(itertools.combinations(range(len(cohorts)), 2))
        rows = [compare(groups[a], groups[b]) for a, b in pairs]
        for (a, b), row, holm in zip(pairs, rows, correct([row[0] for row in rows])):
            writer.writerow([names[item], int(cohorts[a]), int(cohorts[b]), row[0], holm, *row[1:]])
