# R's boot: the BCa interval of a difference of means, by index vectors, which is its quickest form.
suppressMessages(library(boot))
data <- read.csv(commandArgs(TRUE)[1])
size <- sum(data$gender == 1)
set.seed(1)
start <- proc.time()
resampled <- boot(data$y, function(y, i) mean(y[i[1:size]]) - mean(y[i[-(1:size)]]), R = 10000,
  strata = data$gender)
bounds <- boot.ci(resampled, type = "bca")$bca[4:5]
taken <- proc.time() - start
cat("boot", taken[3], taken[1] + taken[2], bounds, "\n")
