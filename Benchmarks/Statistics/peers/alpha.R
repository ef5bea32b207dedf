# R's irr: ordinal alpha with as many samples of units as the second argument says.
suppressMessages(library(irr))
arguments <- commandArgs(TRUE)
codes <- t(as.matrix(read.csv(arguments[1])))
samples <- as.integer(arguments[2])
set.seed(1)
start <- proc.time()
point <- kripp.alpha(codes, "ordinal")$value
drawn <- replicate(samples, kripp.alpha(codes[, sample(ncol(codes), replace = TRUE)], "ordinal")$value)
taken <- proc.time() - start
cat("irr", taken[3], taken[1] + taken[2], point, quantile(drawn, c(.025, .975)), "\n")
