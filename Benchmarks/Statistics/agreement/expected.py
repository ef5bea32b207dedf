#!/usr/bin/env python3
"""Computes the expected values of the cases by SciPy, statsmodels, krippendorff and formulas of its own.

usage: expected.py CASES OUT

A line a value: case, name, value. Values that a package does not define are left out. Moments are exact:
sums of whole numbers, for the data have four decimals at most.
"""
import math
import os
import sys
import warnings
from fractions import Fraction

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import krippendorff
import mpmath
import numpy as np
from scipy import optimize, special, stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

mpmath.mp.dps = 30
warnings.filterwarnings("ignore")
z = stats.norm.ppf(0.975)


class Moments:
    """Size, mean and sum of squared deviations, correctly rounded."""

    def __init__(self, values):
        whole = [round(v * 10000) for v in values]
        self.n = len(whole)
        total, squares = sum(whole), sum(v * v for v in whole)
        self.exact_mean = Fraction(total, 10000 * self.n)
        self.mean = float(self.exact_mean)
        self.exact_squares = Fraction(self.n * squares - total * total, self.n * 10**8)
        self.squares = float(self.exact_squares)
        self.var = float(self.exact_squares / (self.n - 1)) if self.n > 1 else math.nan
        self.sd = math.sqrt(self.var) if self.n > 1 else math.nan


def t_interval(centre, error, degrees):
    half = stats.t.ppf(0.975, degrees) * error
    return centre - half, centre + half


panel_points, panel_weights = np.polynomial.legendre.leggauss(40)


def noncentral(t, degrees, noncentrality):
    """P(T <= t), by quadrature over the density of the standard deviation.

    The panels are those on which the density changes and those on which the normal distribution does.
    """
    top = 1 + 40 / math.sqrt(2 * degrees)
    edges = [np.linspace(max(0.0, 1 - 10 / math.sqrt(degrees)), top, 41)]
    if t != 0:
        edges.append(np.linspace((noncentrality - 10) / t, (noncentrality + 10) / t, 21))
    edges = np.unique(np.clip(np.concatenate(edges), edges[0][0], top))
    middle, half = (edges[1:] + edges[:-1]) / 2, (edges[1:] - edges[:-1]) / 2
    s = (middle[:, None] + half[:, None] * panel_points).ravel()
    log_density = (degrees * np.log(s) - np.log(s) - degrees * s * s / 2 + math.log(2)
                   + degrees / 2 * math.log(degrees / 2) - special.gammaln(degrees / 2))
    weight = (half[:, None] * panel_weights).ravel() * np.exp(log_density)
    return float(np.dot(weight, special.ndtr(t * s - noncentrality)))


def noncentral_bounds(t, degrees):
    reach = 6 * math.sqrt(1 + t * t / (2 * degrees)) + 6
    return tuple(
        optimize.brentq(lambda nc: noncentral(t, degrees, nc) - q, t - reach, t + reach, xtol=1e-13, rtol=1e-14)
        for q in (0.975, 0.025))


def noncentral_f(f, numerator, denominator, noncentrality):
    """P(F <= f), the Poisson mixture of incomplete beta functions; SciPy's ncf now and then is no number."""
    centre, reach = noncentrality / 2, 12 * math.sqrt(noncentrality / 2) + 60
    j = np.arange(max(0, math.floor(centre - reach)), math.ceil(centre + reach) + 1)
    x = numerator * f / (numerator * f + denominator)
    return float(np.dot(stats.poisson.pmf(j, centre), special.betainc(numerator / 2 + j, denominator / 2, x)))


def correction(degrees):
    return math.exp(special.gammaln(degrees / 2) - special.gammaln((degrees - 1) / 2)) / math.sqrt(degrees / 2)


def mann_whitney_exact(ranks, m):
    """Over all divisions: how many have a rank sum as far from the middle."""
    doubled = np.rint(2 * ranks).astype(int)
    count = len(doubled)
    observed = abs(int(doubled[:m].sum()) - m * (count + 1))
    chosen = min(m, count - m)
    top = int(np.sort(doubled)[-chosen:].sum())
    # Counts beyond 2^53 are rounded, which is of no account for their share.
    ways = np.zeros((chosen + 1, top + 1))
    ways[0, 0] = 1
    for rank in doubled:
        ways[1:, rank:] += ways[:-1, :top + 1 - rank].copy()
    extreme = np.abs(np.arange(top + 1) - chosen * (count + 1)) >= observed
    return float(math.fsum(ways[chosen][extreme]) / math.fsum(ways[chosen]))


def two(x, y):
    out = {}
    a, b = Moments(x), Moments(y)
    out.update(mean=a.mean, median=float(np.median(x)), q25=float(np.quantile(x, 0.25)))
    if a.n > 1:
        out["sd"] = a.sd
        if a.squares > 0:
            out["mean_lo"], out["mean_hi"] = t_interval(a.mean, a.sd / math.sqrt(a.n), a.n - 1)
    if a.n > 1 and b.n > 1 and a.squares + b.squares > 0:
        difference = float(a.exact_mean - b.exact_mean)
        out["difference"] = difference
        va, vb = a.var / a.n, b.var / b.n
        degrees = (va + vb) ** 2 / (va**2 / (a.n - 1) + vb**2 / (b.n - 1))
        out["welch_t"], out["welch_df"] = difference / math.sqrt(va + vb), degrees
        out["welch_p"] = 2 * stats.t.sf(abs(out["welch_t"]), degrees)
        out["welch_lo"], out["welch_hi"] = t_interval(difference, math.sqrt(va + vb), degrees)
        degrees = a.n + b.n - 2
        pooled = math.sqrt((a.squares + b.squares) / degrees)
        h = math.sqrt(1 / a.n + 1 / b.n)
        t = difference / (pooled * h)
        out["student_t"], out["student_p"] = t, 2 * stats.t.sf(abs(t), degrees)
        out["student_lo"], out["student_hi"] = t_interval(difference, pooled * h, degrees)
        out["d"] = difference / pooled
        out["g"] = out["d"] * correction(degrees)
        if abs(t) < 1000:
            low, high = noncentral_bounds(t, degrees)
            out["d_lo"], out["d_hi"] = low * h, high * h
            out["g_lo"], out["g_hi"] = low * h * correction(degrees), high * h * correction(degrees)
        if b.squares > 0:
            out["glass"] = difference / b.sd
        average = (a.var + b.var) / 2
        d = difference / math.sqrt(average)
        spread = (d * d * (a.var**2 / (a.n - 1) + b.var**2 / (b.n - 1)) / (8 * average**2)
                  + (a.var / (a.n - 1) + b.var / (b.n - 1)) / average)
        out["d_average"], out["d_average_lo"], out["d_average_hi"] = d, d - z * math.sqrt(spread), d + z * math.sqrt(spread)
    if len(set(x + y)) > 1:
        ranks = stats.rankdata(x + y)
        out["u"] = float(ranks[:a.n].sum() - a.n * (a.n + 1) / 2)
        if a.n * b.n <= 900:
            out["mw_p"] = mann_whitney_exact(ranks, a.n)
        else:
            out["mw_p"] = float(stats.mannwhitneyu(x, y, method="asymptotic").pvalue)
    xs, ys = np.sort(x), np.sort(y)
    lower = np.searchsorted(ys, xs, "left"), np.searchsorted(xs, ys, "left")
    upper = np.searchsorted(ys, xs, "right"), np.searchsorted(xs, ys, "right")
    net = [(lo - (len(o) - up)) for lo, up, o in zip(lower, upper, (ys, xs))]
    delta = int(net[0].sum()) / (a.n * b.n)
    out["delta"], out["superiority"] = delta, (1 + delta) / 2
    if a.n > 1 and b.n > 1:
        m, n = a.n, b.n
        t = stats.t.ppf(0.975, m + n - 2)
        if abs(delta) < 1:
            ties = int((upper[0] - lower[0]).sum())
            variance = ((((net[0] - n * delta) ** 2).sum() + ((-net[1] - m * delta) ** 2).sum()
                         - (m * n - ties - m * n * delta**2)) / (m * n * (m - 1) * (n - 1)))
            variance = max(variance, (1 - delta**2) / (m * n - 1))
            rest, reach = 1 - delta**2, t * t * variance
            half = math.sqrt(reach * (rest**2 + reach))
            out["delta_lo"] = max((delta * rest - half) / (rest + reach), -1)
            out["delta_hi"] = min((delta * rest + half) / (rest + reach), 1)
            if len(set(x)) + len(set(y)) > 2:
                found = stats.brunnermunzel(x, y)
                if math.isfinite(found.statistic):
                    out["bm_t"], out["bm_p"] = -found.statistic, found.pvalue
    if a.n > 1 and b.n > 1 and a.squares + b.squares > 0:
        with np.errstate(all="ignore"):
            w, p = stats.levene(x, y, center="median")
        # Without spread about the medians SciPy divides rounding by rounding.
        if math.isfinite(w) and spread_about_medians([x, y]) > 0:
            out["bf_f"], out["bf_p"] = float(w), float(p)
    if a.n * b.n <= 10_000:
        differences = np.sort(np.subtract.outer(np.rint(np.array(x) * 10000), np.rint(np.array(y) * 10000)).ravel()) / 10000
        out["hl"] = float(np.median(differences))
        if a.n * b.n > 900:
            counts = np.unique(x + y, return_counts=True)[1].astype(float)
            total = a.n + b.n
            variance = a.n * b.n / 12 * (total + 1 - (counts**3 - counts).sum() / (total * (total - 1)))
            k = math.floor(a.n * b.n / 2 - z * math.sqrt(variance))
            if k >= 1:
                out["hl_lo"], out["hl_hi"] = float(differences[k - 1]), float(differences[a.n * b.n - k])
    return out


def draw_range(count):
    """Whether the studentized range is worth its time in this case: in a fourth of them."""
    return count % 4 == 0


def design(x, group):
    return np.column_stack([np.ones(len(x)), x, group])


def linear(y, x, group):
    matrix, y = design(x, group), np.array(y)
    if np.linalg.matrix_rank(matrix) < 3 or len(y) <= 3:
        return {}
    q, r = np.linalg.qr(matrix)
    inverse = np.linalg.inv(r)
    b = inverse @ (q.T @ y)
    residuals = y - matrix @ b
    leverage = (q * q).sum(1)
    out = {f"b{place}": float(value) for place, value in zip("ABC", b)}
    out["r_squared"] = float(1 - residuals @ residuals / ((y - y.mean()) ** 2).sum())
    if leverage.max() < 1 - 1e-9:
        meat = (q * (residuals / (1 - leverage))[:, None] ** 2).T @ q
        errors = np.sqrt(np.diag(inverse @ meat @ inverse.T))
        out.update({f"se{place}": float(value) for place, value in zip("ABC", errors)})
    return out


def logistic(y, x, group):
    matrix, y = design(x, group), np.array(y)
    if np.linalg.matrix_rank(matrix) < 3 or len(set(y)) < 2:
        return {}
    b = np.zeros(3)
    for _ in range(60):
        p = special.expit(matrix @ b)
        information = (matrix * (p * (1 - p))[:, None]).T @ matrix
        if np.linalg.cond(information) > 1e10:
            return {}
        step = np.linalg.solve(information, matrix.T @ (y - p))
        b = b + step
    if np.abs(step).max() > 1e-10 or np.abs(b).max() > 15:
        return {}
    errors = np.sqrt(np.diag(np.linalg.inv(information)))
    out = {f"b{place}": float(value) for place, value in zip("ABC", b)}
    out.update({f"se{place}": float(value) for place, value in zip("ABC", errors)})
    out["log_likelihood"] = float((special.xlogy(y, p) + special.xlogy(1 - y, 1 - p)).sum())
    return out


def spread_about_medians(groups):
    """The sum of squares within the groups of the distances from their medians, exactly."""
    total = 0
    for group in groups:
        whole = [round(20000 * v) for v in group]
        median = round(20000 * float(np.median(group)))
        total += Moments([abs(v - median) / 10000 for v in whole]).exact_squares
    return total


def signed_rank_exact(ranks, rises):
    doubled = [round(2 * r) for r in ranks]
    total = sum(doubled)
    ways = [0] * (total + 1)
    ways[0] = 1
    for rank in doubled:
        for s in range(total, rank - 1, -1):
            ways[s] += ways[s - rank]
    outer = max(round(2 * rises), total - round(2 * rises))
    return min(1.0, float(Fraction(2 * sum(ways[outer:]), 2 ** len(doubled))))


def paired(x, y):
    out = {}
    changes = [(round(b * 10000) - round(a * 10000)) / 10000 for a, b in zip(x, y)]
    c, a, b = Moments(changes), Moments(x), Moments(y)
    out["change"] = c.mean
    if c.n > 1 and c.squares > 0:
        error = c.sd / math.sqrt(c.n)
        t = c.mean / error
        out["t"], out["t_p"] = t, 2 * stats.t.sf(abs(t), c.n - 1)
        out["change_lo"], out["change_hi"] = t_interval(c.mean, error, c.n - 1)
        out["dz"] = c.mean / c.sd
        if abs(t) < 1000:
            low, high = noncentral_bounds(t, c.n - 1)
            out["dz_lo"], out["dz_hi"] = low / math.sqrt(c.n), high / math.sqrt(c.n)
    if c.n > 2 and a.squares + b.squares > 0:
        average = (a.var + b.var) / 2
        d = c.mean / math.sqrt(average)
        covariance = (a.var + b.var - c.var) / 2
        spread = (d * d * (a.var**2 + b.var**2 + 2 * covariance**2) / (8 * (c.n - 1) * average**2)
                  + c.var / ((c.n - 1) * average))
        out["d_av"], out["d_av_lo"], out["d_av_hi"] = d, d - z * math.sqrt(spread), d + z * math.sqrt(spread)
    rises_, falls_ = sum(v > 0 for v in changes), sum(v < 0 for v in changes)
    if rises_ + falls_:
        out["sign_p"] = float(stats.binomtest(rises_, rises_ + falls_).pvalue)
    for name, used in (("wilcoxon", [v for v in changes if v]), ("pratt", changes)):
        if not any(used):
            continue
        ranks = stats.rankdata(np.abs(used))
        kept = [(v, r) for v, r in zip(used, ranks) if v]
        rises = sum(r for v, r in kept if v > 0)
        out[f"{name}_w"] = float(rises)
        if len(kept) <= 50:
            out[f"{name}_p"] = signed_rank_exact([r for _, r in kept], rises)
        else:
            squares = sum(r * r for _, r in kept)
            falls = sum(r for v, r in kept if v < 0)
            out[f"{name}_p"] = float(2 * stats.norm.sf(abs(rises - falls) / 2 / math.sqrt(squares / 4)))
    return out


def share(k, n):
    k, n = int(k[0]), int(n[0])
    wilson = proportion_confint(k, n, method="wilson")
    exact = proportion_confint(k, n, method="beta")
    return dict(share=k / n, wilson_lo=wilson[0], wilson_hi=wilson[1],
                exact_lo=0.0 if k == 0 else exact[0], exact_hi=1.0 if k == n else exact[1])


def shares(k, m, l, n):
    k, m, l, n = (int(v[0]) for v in (k, m, l, n))
    out = {}
    w = [proportion_confint(*pair, method="wilson") for pair in ((k, m), (l, n))]
    p, q = k / m, l / n
    out["difference"] = float(Fraction(k, m) - Fraction(l, n))
    out["newcombe_lo"] = out["difference"] - math.hypot(p - w[0][0], w[1][1] - q)
    out["newcombe_hi"] = out["difference"] + math.hypot(w[0][1] - p, q - w[1][0])
    cells = [[k, m - k], [l, n - l]]
    out["fisher_p"] = float(stats.fisher_exact(cells)[1])
    hits = k + l
    if 0 < hits < m + n:
        statistic = float(Fraction((k * (n - l) - l * (m - k)) ** 2 * (m + n), m * n * hits * (m + n - hits)))
        if min(m, n) * min(hits, m + n - hits) / (m + n) >= 5:
            out["chi_square"], out["chi_square_p"] = statistic, stats.chi2.sf(statistic, 1)
        yates = max(abs(k * (n - l) - l * (m - k)) - (m + n) / 2, 0)
        out["yates"] = yates**2 * (m + n) / (m * n * hits * (m + n - hits))
        out["yates_p"] = stats.chi2.sf(out["yates"], 1)
        # The terms cancel where the shares are nearly equal.
        out["g_test"] = float(2 * sum(
            c * mpmath.log(mpmath.mpf(c * (m + n)) / (r * t))
            for r, row in ((m, cells[0]), (n, cells[1])) for c, t in zip(row, (hits, m + n - hits)) if c))
        if k and l:
            out["risk_ratio"] = (k * n) / (l * m)
            error = math.sqrt(1 / k - 1 / m + 1 / l - 1 / n)
            if error > 0:
                out["katz_lo"] = out["risk_ratio"] * math.exp(-z * error)
                out["katz_hi"] = out["risk_ratio"] * math.exp(z * error)
        if min(k, l, m - k, n - l) > 0:
            ratio, error = k * (n - l) / (l * (m - k)), math.sqrt(1 / k + 1 / l + 1 / (m - k) + 1 / (n - l))
            out["woolf_lo"], out["woolf_hi"] = ratio * math.exp(-z * error), ratio * math.exp(z * error)
        if m + n > 2:
            out["mn_lo"], out["mn_hi"] = miettinen_nurminen(k, m, l, n)
        if max(m, n) <= 1000:
            found = stats.contingency.odds_ratio(cells)
            out["odds_ratio"] = float(found.statistic)
            out["odds_lo"], out["odds_hi"] = map(float, found.confidence_interval(0.95))
    return out


def miettinen_nurminen(k, m, l, n):
    """The differences at which the score statistic is the critical value, by search."""

    def likeliest(d):
        """The second share that is likeliest where the first is larger by d."""
        low, high = max(0.0, -d), min(1.0, 1 - d)

        def slope(q):
            p, least = q + d, 1e-300
            first = k / max(p, least) - (m - k) / max(1 - p, least)
            return first + l / max(q, least) - (n - l) / max(1 - q, least)

        inside = (high - low) * 1e-13
        if high - low < 1e-12:
            return (low + high) / 2
        a, b = low + inside, high - inside
        if slope(a) <= 0:
            return low
        if slope(b) >= 0:
            return high
        return optimize.brentq(slope, a, b, xtol=1e-16, rtol=1e-15)

    estimate = k / m - l / n

    def excess(d):
        q = likeliest(d)
        p = min(max(q + d, 0), 1)
        variance = (p * (1 - p) / m + q * (1 - q) / n) * (m + n) / (m + n - 1)
        return (estimate - d) ** 2 - z * z * variance

    # At the ends of the range the variance is 0, and so is the excess of an estimate that lies there.
    inside = 1e-11
    lower = estimate if estimate == -1 else optimize.brentq(
        excess, -1, min(estimate, 1 - inside), xtol=1e-15, rtol=1e-14)
    upper = estimate if estimate == 1 else optimize.brentq(
        excess, max(estimate, inside - 1), 1, xtol=1e-15, rtol=1e-14)
    return lower, upper


def groups(*lists):
    out = {}
    moments = [Moments(values) for values in lists]
    count, k = sum(m.n for m in moments), len(lists)
    within = sum(m.exact_squares for m in moments)
    centre = sum(m.exact_mean * m.n for m in moments) / count
    between = sum(m.n * (m.exact_mean - centre) ** 2 for m in moments)
    if within > 0 and count > k:
        f = float(between / (k - 1) / (within / (count - k)))
        out["f"], out["f_p"] = f, stats.f.sf(f, k - 1, count - k)
        out["eta"] = float(between / (between + within))
        if 0 < f < 200:
            for name, q in (("eta_lo", 0.975), ("eta_hi", 0.025)):
                below = lambda nc: noncentral_f(f, k - 1, count - k, nc) - q
                nc = optimize.brentq(below, 0, 20 * (f * (k - 1) + 20), xtol=1e-12) if stats.f.cdf(f, k - 1, count - k) > q else 0.0
                out[name] = nc / (nc + count)
        error = math.sqrt(float(within / (count - k)) / 2 * (1 / moments[0].n + 1 / moments[1].n))
        first = float(moments[0].exact_mean - moments[1].exact_mean)
        if draw_range(count):
            # SciPy integrates to some 1e-13, which small values are not large against.
            out["tukey_p"] = float(stats.studentized_range.sf(abs(first) / error, k, count - k))
            if out["tukey_p"] < 1e-3:
                del out["tukey_p"]
    if all(m.n > 1 and m.squares > 0 for m in moments):
        weights = [Fraction(m.n * (m.n - 1)) / m.exact_squares for m in moments]
        total = sum(weights)
        middle = sum(w * m.exact_mean for w, m in zip(weights, moments)) / total
        h = sum((1 - w / total) ** 2 / (m.n - 1) for w, m in zip(weights, moments))
        f = sum(w * (m.exact_mean - middle) ** 2 for w, m in zip(weights, moments)) / (k - 1) / (1 + 2 * (k - 2) * h / (k * k - 1))
        out["welch_f"], out["welch_df"] = float(f), float((k * k - 1) / (3 * h))
        out["welch_f_p"] = stats.f.sf(float(f), k - 1, out["welch_df"])
    everything = [v for values in lists for v in values]
    if len(set(everything)) > 1:
        h, p = stats.kruskal(*lists)
        ranks = stats.rankdata(everything)
        places = np.cumsum([0] + [len(values) for values in lists])
        rank_means = [float(ranks[a:b].mean()) for a, b in zip(places, places[1:])]
        repeated = np.unique(everything, return_counts=True)[1].astype(float)
        spread = count * (count + 1) / 12 - (repeated**3 - repeated).sum() / (12 * (count - 1))
        out["dunn_z"] = (rank_means[1] - rank_means[0]) / math.sqrt(spread * (1 / len(lists[0]) + 1 / len(lists[1])))
        out["dunn_p"] = 2 * stats.norm.sf(abs(out["dunn_z"]))
        out["kw"], out["kw_p"], out["epsilon"] = float(h), float(p), float(h) / (count - 1)
        statistic = sum(
            float((np.searchsorted(np.sort(a), b, "left") + np.searchsorted(np.sort(a), b, "right")).sum()) / 2
            for i, a in enumerate(lists) for b in lists[i + 1:])
        sizes = [len(values) for values in lists]
        ties = [int(c) for c in np.unique(everything, return_counts=True)[1]]
        cubic = lambda t: t * (t - 1) * (2 * t + 5)
        variance = Fraction(cubic(count) - sum(map(cubic, sizes)) - sum(map(cubic, ties)), 72)
        triples, pairs = (lambda t: t * (t - 1) * (t - 2)), (lambda t: t * (t - 1))
        if count > 2:
            variance += Fraction(sum(map(triples, sizes)) * sum(map(triples, ties)), 36 * triples(count))
        variance += Fraction(sum(map(pairs, sizes)) * sum(map(pairs, ties)), 8 * pairs(count))
        expected = (count**2 - sum(s * s for s in sizes)) / 4
        out["jt_z"] = (statistic - expected) / math.sqrt(variance)
        out["jt_p"] = 2 * stats.norm.sf(abs(out["jt_z"]))
    if within > 0 and spread_about_medians(lists) > 0:
        w, p = stats.levene(*lists, center="median")
        if math.isfinite(w):
            out["bf_f"], out["bf_p"] = float(w), float(p)
    return out


def trend(hits, sizes, scores):
    hits, sizes, scores = ([int(v) for v in part] for part in (hits, sizes, scores))
    total, all_hits = sum(sizes), sum(hits)
    if all_hits in (0, total):
        return {}
    centre = Fraction(sum(n * s for n, s in zip(sizes, scores)), total)
    spread = sum(n * (s - centre) ** 2 for n, s in zip(sizes, scores))
    rise = sum(k * (s - centre) for k, s in zip(hits, scores))
    value = float(rise) / math.sqrt(Fraction(all_hits * (total - all_hits), total * total) * spread)
    return dict(z=value, p=2 * stats.norm.sf(abs(value)))


def table(*rows):
    cells = np.array(rows)
    cells = cells[cells.sum(1) > 0][:, cells.sum(0) > 0]
    if min(cells.shape, default=0) < 2:
        return {}
    found = stats.chi2_contingency(cells, correction=False)
    return dict(chi_square=found.statistic, chi_square_p=found.pvalue, chi_square_df=found.dof,
                v=math.sqrt(found.statistic / cells.sum() / (min(cells.shape) - 1)))


def mcnemar(a, b, pairs):
    a, b, pairs = int(a[0]), int(b[0]), int(pairs[0])
    if pairs == 0:
        return {}
    n, fewer = a + b, min(a, b)
    ways = lambda top: sum(math.comb(n, i) for i in range(top + 1))
    exact = min(1.0, float(Fraction(2 * ways(fewer), 2**n)))
    middle = float(Fraction(2 * ways(fewer) - math.comb(n, fewer), 2**n)) if a != b else 1 - math.comb(n, fewer) / 2**n / 2
    return dict(exact_p=exact, mid_p=1.0 if n == 0 else middle)


def items(*lists):
    moments = [Moments(values) for values in lists]
    total = Moments([sum(row) for row in zip(*lists)])
    n, k = total.n, len(lists)
    if total.squares == 0:
        return {}
    alpha = float(Fraction(k, k - 1) * (1 - sum(m.exact_squares for m in moments) / total.exact_squares))
    out = dict(alpha=alpha)
    if alpha < 1:
        out["alpha_lo"] = 1 - (1 - alpha) * stats.f.ppf(0.975, n - 1, (n - 1) * (k - 1))
        out["alpha_hi"] = 1 - (1 - alpha) * stats.f.ppf(0.025, n - 1, (n - 1) * (k - 1))
    return out


def codes(*coders):
    data = np.array(coders, dtype=float)
    top = int(data.max()) + 1
    data[data < 0] = np.nan
    out = {}
    paired = data[:, (~np.isnan(data)).sum(0) > 1]
    if paired.size and len(np.unique(paired[~np.isnan(paired)])) > 1:
        for scale in ("nominal", "ordinal", "interval"):
            out[f"alpha_{scale}"] = float(krippendorff.alpha(
                reliability_data=paired, level_of_measurement=scale, value_domain=np.arange(top, dtype=float)))
    if len(coders) == 2 and paired.size:
        a, b = paired.astype(int)
        cells = np.zeros((top, top), dtype=int)
        np.add.at(cells, (a, b), 1)
        n = len(a)
        rows, columns = [int(v) for v in cells.sum(1)], [int(v) for v in cells.sum(0)]
        observed = Fraction(int(np.trace(cells)), n)
        expected = Fraction(sum(r * c for r, c in zip(rows, columns)), n * n)
        if expected < 1:
            kappa = float((observed - expected) / (1 - expected))
            out["kappa"] = kappa
            if observed < 1:
                shares_ = cells / n
                r, c, e, o = np.array(rows) / n, np.array(columns) / n, float(expected), float(observed)
                weight = np.eye(top)
                inner = (shares_ * (weight - (weight @ c[:, None] + (r @ weight)[None, :]) * (1 - kappa)) ** 2).sum()
                error = math.sqrt(max(inner - (kappa - e * (1 - kappa)) ** 2, 0) / n) / (1 - e)
                out["kappa_lo"], out["kappa_hi"] = max(kappa - z * error, -1), min(kappa + z * error, 1)
    return out


def p(values):
    out = {}
    for name, method in (("holm", "holm"), ("bh", "fdr_bh"), ("by", "fdr_by")):
        for place, value in enumerate(multipletests(values, method=method)[1][:30]):
            out[f"{name}_{place}"] = float(value)
    return out


def plan(m, n, d, s, r):
    m, n, d, s, r = int(m[0]), int(n[0]), d[0], s[0], r[0]
    out = {}
    degrees = m + n - 2
    critical = stats.t.ppf(0.975, degrees)
    shift = abs(d) / math.sqrt(1 / m + 1 / n)
    out["power_t"] = noncentral(-critical, degrees, shift) + noncentral(-critical, degrees, -shift)
    critical = stats.t.ppf(0.975, m - 1)
    shift = abs(d) * math.sqrt(m)
    out["power_paired"] = noncentral(-critical, m - 1, shift) + noncentral(-critical, m - 1, -shift)
    pooled = (s * m + r * n) / (m + n)
    null = z * math.sqrt(pooled * (1 - pooled) * (1 / m + 1 / n))
    alternative = math.sqrt(s * (1 - s) / m + r * (1 - r) / n)
    if alternative > 0:
        out["power_shares"] = float(stats.norm.cdf((abs(s - r) - null) / alternative) + stats.norm.cdf((-abs(s - r) - null) / alternative))
    reach = abs(s - 0.5) * math.sqrt(12 / (1 / m + 1 / n))
    out["power_ranks"] = float(stats.norm.cdf(reach - z) + stats.norm.cdf(-reach - z))
    return out


with open(sys.argv[2], "w") as target:
    for line in open(sys.argv[1]):
        number, family, *lists = line.rstrip("\n").split("\t")
        if family == "ordinal":
            continue
        try:
            found = globals()[family](*([float(v) for v in part.split()] for part in lists))
        except Exception as error:
            raise SystemExit(f"case {number}, {family}: {error!r}")
        for name, value in found.items():
            if math.isfinite(value) or name.startswith("odds"):
                target.write(f"{number}\t{name}\t{float(value)!r}\n")
