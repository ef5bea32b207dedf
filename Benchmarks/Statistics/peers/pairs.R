# All pairs of cohorts on all items: wilcox.test, effectsize's Hedges' g with its interval, Holm's correction.
suppressMessages(library(effectsize))
arguments <- commandArgs(TRUE)
data <- read.csv(arguments[1])
pairs <- combn(sort(unique(data$cohort)), 2)
rows <- lapply(names(data)[-1], function(item) {
  groups <- lapply(split(data[[item]], data$cohort), function(values) values[!is.na(values)])
  found <- t(apply(pairs, 2, function(pair) {
    x <- groups[[as.character(pair[1])]]
    y <- groups[[as.character(pair[2])]]
    g <- hedges_g(x, y)
    c(wilcox.test(x, y, exact = FALSE)$p.value, g[[1]], g$CI_low, g$CI_high)
  }))
  data.frame(item, a = pairs[1, ], b = pairs[2, ], p = found[, 1],
    holm = p.adjust(found[, 1], "holm"), g = found[, 2], lo = found[, 3], hi = found[, 4])
})
write.csv(format(do.call(rbind, rows), digits = 15), arguments[2], row.names = FALSE, quote = FALSE)
