# R's ordinal: proportional odds of the first column on the others, with profile bounds.
suppressMessages(library(ordinal))
data <- read.csv(commandArgs(TRUE)[1])
data$y <- factor(data$y, ordered = TRUE)
start <- proc.time()
fit <- clm(y ~ ., data = data)
bounds <- confint(fit)
taken <- proc.time() - start
cat("clm", taken[3], taken[1] + taken[2], as.numeric(logLik(fit)), fit$beta, bounds, "\n")
