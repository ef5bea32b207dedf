# Reference values for estimates from samples that were drawn by a plan.
#
# Run with R 4.2.2, survey 4.1.1 and jsonlite:
#
#     Rscript survey.R > survey.json
#
# The data are random and part of the result. Raking is checked against calibrate(calfun = "raking"),
# whose residuals are weighted by the weights before; those of rake() are not, in ten passes.

suppressMessages(library(survey))
library(jsonlite)
set.seed(20240601)

case <- function(n, strata, clustered, finite, spread) {
  stratum <- sort(sample(strata, n, replace = TRUE))
  cluster <- if (clustered) stratum * 100 + sample(4, n, replace = TRUE) else seq_len(n)
  weight <- if (spread) round(runif(n, 1, 9), 2) else rep(5, n)
  size <- tapply(cluster, stratum, function(c) length(unique(c)))[as.character(stratum)]
  population <- as.numeric(size) + 3 * stratum
  y <- sample(5, n, replace = TRUE, prob = c(1, 2, 3, 3, 2))
  y[sample(n, 3)] <- NA
  top <- ifelse(is.na(y), NA, y > 3)
  a <- sample(c("p", "q", "r"), n, replace = TRUE)
  b <- sample(c("u", "v"), n, replace = TRUE, prob = c(2, 1))
  d <- data.frame(stratum, cluster, weight, population, y, top, a, b)
  des <- if (finite)
    svydesign(id = ~cluster, strata = ~stratum, weights = ~weight, fpc = ~population, data = d)
  else svydesign(id = ~cluster, strata = ~stratum, weights = ~weight, data = d)
  deff <- if (finite) TRUE else "replace"
  one <- function(m, df) list(
    value = unname(coef(m))[1], se = unname(SE(m))[1], ci = as.numeric(confint(m, df = df)))
  answered <- subset(des, !is.na(y))
  first <- subset(answered, b == "u")
  m <- svymean(~y, des, na.rm = TRUE, deff = deff)
  targets <- list(a = c(p = 130, q = 90, r = 110), b = c(u = 200, v = 130))
  table <- function(name) setNames(
    data.frame(names(targets[[name]]), as.numeric(targets[[name]])), c(name, "Freq"))
  post <- postStratify(des, ~a, table("a"))
  totals <- c(`(Intercept)` = 330, aq = 90, ar = 110, bv = 130)
  raked <- calibrate(
    des, ~a + b, totals, calfun = "raking", epsilon = 1e-14, maxit = 500)
  tt <- svyttest(y ~ b, des)
  p <- function(method) as.numeric(attr(svyciprop(~top, answered, method = method), "ci"))
  quantile <- function(p) svyquantile(~y, answered, p, qrule = "school")$y[1, "quantile"]
  chi <- svychisq(~a + b, des)
  list(
    rows = d[, if (finite) names(d) else setdiff(names(d), "population")],
    mean = c(one(m, degf(answered)), list(df = degf(answered), deff = unname(deff(m)))),
    total = one(svytotal(~y, des, na.rm = TRUE), degf(answered)),
    domain = c(one(svymean(~y, first), degf(first)), list(df = degf(first))),
    difference = list(value = -unname(tt$estimate), t = -unname(tt$statistic),
      df = unname(tt$parameter), p = tt$p.value),
    share = list(value = unname(coef(svymean(~top, answered)))[2],
      logit = p("xlogit"), beta = p("beta")),
    quantiles = sapply(c(.25, .5, .7), quantile),
    chi = list(F = unname(chi$statistic), df = unname(chi$parameter), p = unname(chi$p.value)),
    targets = lapply(targets, as.list),
    post = c(one(svymean(~y, post, na.rm = TRUE), degf(answered)),
      list(first = weights(post)[1:3])),
    raked = c(one(svymean(~y, raked, na.rm = TRUE), degf(answered)),
      list(first = unname(weights(raked))[1:3])),
    rakedTotal = one(svytotal(~as.numeric(top), raked, na.rm = TRUE), degf(answered)))
}

cases <- list(
  case(40, 1, FALSE, FALSE, FALSE), case(45, 1, FALSE, TRUE, TRUE),
  case(60, 3, FALSE, TRUE, TRUE), case(60, 3, TRUE, FALSE, TRUE),
  case(70, 4, TRUE, TRUE, TRUE), case(50, 2, TRUE, TRUE, FALSE))
cat(toJSON(cases, auto_unbox = TRUE, digits = NA, dataframe = "columns", na = "null"), "\n")
