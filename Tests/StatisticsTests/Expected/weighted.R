# Reference values for weighted values, from R 4.2 with survey 4.1:
#
#     Rscript weighted.R > weighted.json
suppressMessages(library(survey))
suppressMessages(library(jsonlite))
set.seed(11)
weighted <- function(y, w) {
  d <- svydesign(ids = ~1, weights = ~w, data = data.frame(y = y, w = w))
  m <- svymean(~y, d)
  q <- function(p) unname(coef(svyquantile(~y, d, p, qrule = "school", ci = FALSE)))
  # svyquantile gives the second value where the share lies below that of the first: leave those out.
  shares <- c(0.1, 0.25, 0.5, 0.75, 0.9)
  shares <- shares[shares * sum(w) >= w[order(y)][1]]
  list(values = y, weights = w, mean = unname(coef(m)), se = unname(c(SE(m))),
       interval = unname(c(confint(m, df = degf(d)))), sd = sqrt(unname(c(coef(svyvar(~y, d))))),
       shares = I(shares), quantiles = I(sapply(shares, q)), effective = sum(w)^2 / sum(w^2))
}
cases <- list(
  weighted(c(1, 2, 2, 3, 5, 4, 4, 1, 5, 3), c(1.5, .5, 2, 1, 1, 3, .25, 1, 2.5, 1.25)),
  weighted(c(1, 2, 3, 4), c(1, 1, 1, 1)), weighted(c(2, 5), c(1, 3)),
  weighted(sample(1:7, 40, TRUE), round(runif(40, .2, 4), 2)),
  weighted(round(rnorm(25, 1e6, 3), 1), sample(1:9, 25, TRUE)),
  weighted(sample(0:1, 60, TRUE), round(rexp(60), 3) + .001))
cat(toJSON(list(cases = cases), digits = NA, auto_unbox = TRUE))
