# Reference values for scales: item analysis, one-factor model, tests between groups, imputation rules.
#
# Run with R 4.2.2, coin 1.4.2, mice 3.15.0, numDeriv and jsonlite:
#
#     Rscript scales.R > scales.json
#
# The data are random and part of the result. The one-factor model is that of factanal, which stops after
# five or six figures; Newton's method goes on from there.

suppressMessages({library(coin); library(mice)
  library(numDeriv); library(jsonlite)})
set.seed(20240602)

answers <- function(n, k, loading, shift = 0) {
  factor <- rnorm(n) + shift
  sapply(seq_len(k), function(i)
    as.numeric(cut(loading[i] * factor + rnorm(n) * sqrt(1 - loading[i]^2),
      c(-Inf, -1.2, -.4, .4, 1.2, Inf))))
}

scale <- function(n, k, loading) {
  X <- answers(n, k, loading)
  C <- cov(X); R <- cor(X)
  f <- factanal(covmat = C, factors = 1, n.obs = n)
  # The fit function of loadings and uniquenesses, with steps of Newton's method to its minimum.
  fit <- function(p) {
    S <- tcrossprod(p[1:k]) + diag(p[k + 1:k])
    as.numeric(determinant(S)$modulus) + sum(diag(solve(S, R)))
  }
  at <- c(as.numeric(f$loadings), as.numeric(f$uniquenesses))
  for (i in 1:6) at <- at - solve(hessian(fit, at), grad(fit, at))
  l <- at[1:k]; s <- sqrt(diag(C))
  total <- rowSums(X); kk <- k / (k - 1)
  list(items = lapply(seq_len(k), function(i) X[, i]),
    alpha = kk * (1 - sum(diag(C)) / sum(C)),
    mean_r = mean(R[lower.tri(R)]),
    lambda2 = (sum(C) - sum(diag(C)) + sqrt(kk * sum(C[row(C) != col(C)]^2))) / sum(C),
    item_rest = sapply(seq_len(k), function(i) cor(X[, i], total - X[, i])),
    item_rest_1 = as.numeric(cor.test(X[, 1], total - X[, 1])$conf.int),
    loadings = l,
    omega_standardised = sum(l)^2 / (sum(l)^2 + sum(1 - l^2)),
    omega = sum(s * l)^2 / (sum(s * l)^2 + sum(s^2 * (1 - l^2))))
}

drift <- function(sizes, k, shift, moved) {
  group <- rep(seq_along(sizes), sizes)
  X <- answers(length(group), k, rep(.7, k), shift[group])
  X[, 1] <- pmin(5, pmax(1, X[, 1] + moved[group] * rbinom(length(group), 1, .5)))
  rest <- rowSums(X[, -1]); total <- rowSums(X)
  test <- function(strata) {
    d <- data.frame(y = X[, 1], g = factor(group), s = factor(strata))
    both <- names(which(rowSums(table(d$s, d$g) > 0) > 1 & table(d$s) > 1))
    d <- droplevels(d[d$s %in% both, ])
    t <- independence_test(y ~ g | s, data = d, teststat = "quadratic")
    r <- list(statistic = as.numeric(statistic(t)), p = as.numeric(pvalue(t)))
    if (length(sizes) == 2) {
      parts <- lapply(split(d, d$s), function(q) {
        a <- q$y[q$g == 2]; b <- q$y[q$g == 1]
        c(length(a), mean(a) - mean(b))
      })
      P <- do.call(rbind, parts)
      r$smd <- sum(P[, 1] * P[, 2]) / sum(P[, 1])
      r$rows <- nrow(d)
    }
    r
  }
  list(group = group, items = lapply(seq_len(k), function(i) X[, i]), rest = test(rest),
    total = test(total))
}

pool <- function(q, u, n, k) {
  p <- pool.scalar(q, u, n = n, k = k)
  list(q = q, u = u, dfcom = n - k, qbar = p$qbar, ubar = p$ubar, b = p$b, t = p$t, df = p$df,
    r = p$r, fmi = p$fmi)
}

# A scale with answers missing at random, given the first item; what mice makes of its mean.
imputed <- local({
  X <- answers(150, 4, c(.8, .7, .7, .6))
  for (i in 2:4) X[runif(150) < ifelse(X[, 1] < 3, .4, .15), i] <- NA
  one <- function(method) {
    m <- mice(as.data.frame(X), m = 400, maxit = 10, method = method, seed = 1, printFlag = FALSE)
    S <- sapply(1:400, function(i) rowMeans(complete(m, i)))
    p <- pool.scalar(colMeans(S), apply(S, 2, var) / 150, n = 150, k = 1)
    list(qbar = p$qbar, ubar = p$ubar, b = p$b)
  }
  list(items = lapply(1:4, function(i) X[, i]), pmm = one("pmm"), norm = one("norm"))
})

cat(toJSON(list(
  scales = list(
    scale(60, 3, c(.8, .6, .7)), scale(120, 5, c(.8, .7, .6, .5, .7)),
    scale(200, 8, rep(.6, 8)), scale(80, 4, c(.9, -.5, .6, .7))),
  drift = list(
    drift(c(120, 150), 5, c(0, .3), c(0, .8)), drift(c(90, 60), 4, c(0, 0), c(0, 0)),
    drift(c(80, 100, 70, 60), 5, c(0, .2, .4, .1), c(0, 0, 1, 0))),
  pool = list(
    pool(c(3.1, 3.3, 3.2, 3.05, 3.4), c(.012, .013, .011, .0125, .0119), 80, 1),
    pool(c(1, 1.5), c(.4, .5), 12, 2), pool(rnorm(20), runif(20) + 1, 1e6, 1)),
  imputed = imputed
), auto_unbox = TRUE, digits = NA, na = "null"), "\n")
