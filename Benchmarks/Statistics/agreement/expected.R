# Computes the expected values of the cases by R's own functions.
#
# usage: Rscript expected.R CASES OUT
#
# A line a value, as expected.py writes them. What R does not define, or computes by another definition,
# is left out: exact tests of ranks with ties, the odds ratio of fisher.test (3 to 4 digits), and the
# interval of Hodges and Lehmann's shift (a root that ties leave undefined).
arguments <- commandArgs(TRUE)
out <- file(arguments[2], "w")

quietly <- function(value) tryCatch(suppressWarnings(value), error = function(e) NULL)
bounds <- function(found, name, test) {
  if (is.null(test)) return(found)
  found[[paste0(name, "_lo")]] <- test$conf.int[1]
  found[[paste0(name, "_hi")]] <- test$conf.int[2]
  found
}
varies <- function(...) any(sapply(list(...), function(v) length(v) > 1 && min(v) < max(v)))

families <- list(
  two = function(x, y) {
    found <- list(mean = mean(x), median = median(x), q25 = unname(quantile(x, 0.25)))
    if (length(x) > 1) found$sd <- sd(x)
    if (length(x) > 1 && length(y) > 1 && varies(x, y)) {
      welch <- quietly(t.test(x, y))
      student <- quietly(t.test(x, y, var.equal = TRUE))
      if (!is.null(welch)) {
        found$welch_t <- unname(welch$statistic)
        found$welch_df <- unname(welch$parameter)
        found$welch_p <- welch$p.value
        found <- bounds(found, "welch", welch)
      }
      if (!is.null(student)) {
        found$student_t <- unname(student$statistic)
        found$student_p <- student$p.value
        found <- bounds(found, "student", student)
      }
    }
    if (length(unique(c(x, y))) > 1) {
      isExact <- as.numeric(length(x)) * length(y) <= 900
      if (!isExact || !anyDuplicated(c(x, y))) {
        test <- quietly(wilcox.test(x, y, exact = isExact))
        found$u <- unname(test$statistic)
        found$mw_p <- test$p.value
      }
    }
    found
  },
  paired = function(x, y) {
    found <- list()
    changes <- round(y - x, 4)
    if (length(x) > 1 && varies(changes)) {
      test <- quietly(t.test(changes))
      if (!is.null(test)) {
        found$t <- unname(test$statistic)
        found$t_p <- test$p.value
        found <- bounds(found, "change", test)
      }
    }
    kept <- changes[changes != 0]
    if (length(kept) > 0 && (length(kept) > 50 || !anyDuplicated(abs(kept)))) {
      test <- quietly(wilcox.test(kept, exact = length(kept) <= 50, correct = FALSE))
      found$wilcoxon_w <- unname(test$statistic)
      found$wilcoxon_p <- test$p.value
    }
    found
  },
  share = function(k, n) {
    found <- bounds(list(share = k / n), "exact", binom.test(k, n))
    bounds(found, "wilson", quietly(prop.test(k, n, correct = FALSE)))
  },
  shares = function(k, m, l, n) {
    cells <- matrix(c(k, l, m - k, n - l), 2)
    found <- list(fisher_p = quietly(fisher.test(cells, conf.int = FALSE))$p.value)
    if (all(rowSums(cells) > 0) && all(colSums(cells) > 0)) {
      expected <- outer(rowSums(cells), colSums(cells)) / sum(cells)
      if (min(expected) >= 5) {
        test <- quietly(chisq.test(cells, correct = FALSE))
        found$chi_square <- unname(test$statistic)
        found$chi_square_p <- test$p.value
      }
    }
    found
  },
  groups = function(...) {
    lists <- list(...)
    values <- unlist(lists)
    group <- factor(rep(seq_along(lists), lengths(lists)))
    found <- list()
    if (do.call(varies, lists) && length(values) > length(lists)) {
      test <- quietly(oneway.test(values ~ group, var.equal = TRUE))
      found$f <- unname(test$statistic)
      found$f_p <- test$p.value
    }
    if (all(sapply(lists, varies))) {
      test <- quietly(oneway.test(values ~ group))
      found$welch_f <- unname(test$statistic)
      found$welch_df <- unname(test$parameter[2])
      found$welch_f_p <- test$p.value
    }
    if (length(unique(values)) > 1) {
      test <- kruskal.test(values, group)
      found$kw <- unname(test$statistic)
      found$kw_p <- test$p.value
    }
    found
  },
  trend = function(hits, sizes, scores) {
    if (sum(hits) == 0 || sum(hits) == sum(sizes)) return(list())
    test <- quietly(prop.trend.test(hits, sizes, scores))
    if (is.null(test)) list() else list(p = test$p.value)
  },
  table = function(...) {
    cells <- rbind(...)
    cells <- cells[rowSums(cells) > 0, colSums(cells) > 0, drop = FALSE]
    if (min(dim(cells)) < 2) return(list())
    test <- quietly(chisq.test(cells, correct = FALSE))
    list(chi_square = unname(test$statistic), chi_square_p = test$p.value,
      chi_square_df = unname(test$parameter),
      v = sqrt(unname(test$statistic) / sum(cells) / (min(dim(cells)) - 1)))
  },
  mcnemar = function(a, b, pairs) {
    if (pairs == 0) return(list())
    if (a + b == 0) return(list(exact_p = 1, mid_p = 1))
    exact <- binom.test(a, a + b)$p.value
    list(exact_p = exact, mid_p = exact - dbinom(a, a + b, 0.5) * (if (a == b) 0.5 else 1))
  },
  items = function(...) {
    scores <- cbind(...)
    k <- ncol(scores)
    n <- nrow(scores)
    total <- var(rowSums(scores))
    if (!is.finite(total) || total == 0) return(list())
    alpha <- k / (k - 1) * (1 - sum(apply(scores, 2, var)) / total)
    found <- list(alpha = alpha)
    if (alpha < 1 - 1e-12) {
      found$alpha_lo <- 1 - (1 - alpha) * qf(0.975, n - 1, (n - 1) * (k - 1))
      found$alpha_hi <- 1 - (1 - alpha) * qf(0.025, n - 1, (n - 1) * (k - 1))
    }
    found
  },
  p = function(values) {
    found <- list()
    for (method in c("holm", "BH", "BY")) {
      adjusted <- head(p.adjust(values, method), 30)
      for (place in seq_along(adjusted)) found[[paste0(tolower(method), "_", place - 1)]] <- adjusted[place]
    }
    found
  },
  linear = function(y, x, group) {
    fit <- lm(y ~ x + group)
    if (any(is.na(coef(fit))) || fit$df.residual < 1) return(list())
    found <- setNames(as.list(coef(fit)), c("bA", "bB", "bC"))
    leverage <- hatvalues(fit)
    if (max(leverage) < 1 - 1e-9) {
      rows <- model.matrix(fit)
      bread <- solve(crossprod(rows))
      meat <- crossprod(rows * (resid(fit) / (1 - leverage)))
      errors <- sqrt(diag(bread %*% meat %*% bread))
      found <- c(found, setNames(as.list(errors), c("seA", "seB", "seC")))
    }
    found
  },
  logistic = function(y, x, group) {
    if (length(unique(y)) < 2) return(list())
    fit <- quietly(glm(y ~ x + group, family = binomial, epsilon = 1e-14, maxit = 100))
    if (is.null(fit) || any(is.na(coef(fit))) || max(abs(coef(fit))) > 15) return(list())
    c(setNames(as.list(coef(fit)), c("bA", "bB", "bC")), log_likelihood = as.numeric(logLik(fit)))
  },
  ordinal = function(y, x, group) {
    if (!requireNamespace("ordinal", quietly = TRUE) || length(unique(y)) < 3) return(list())
    fit <- quietly(ordinal::clm(factor(y) ~ x + group, control = ordinal::clm.control(gradTol = 1e-10)))
    if (is.null(fit) || any(is.na(fit$beta)) || length(fit$beta) < 2) return(list())
    if (fit$convergence$code != 0 || max(abs(fit$beta)) > 15 || !isTRUE(fit$cond.H < 1e8)) return(list())
    list(bA = unname(fit$beta[1]), bB = unname(fit$beta[2]), log_likelihood = as.numeric(fit$logLik))
  },
  plan = function(m, n, d, s, r) {
    if (m == n) list(power_shares = power.prop.test(m, p1 = s, p2 = r, strict = TRUE)$power) else list()
  }
)

for (line in readLines(arguments[1])) {
  parts <- strsplit(line, "\t", fixed = TRUE)[[1]]
  family <- families[[parts[2]]]
  if (is.null(family)) next
  lists <- lapply(parts[-(1:2)], function(part) as.numeric(strsplit(part, " ", fixed = TRUE)[[1]]))
  found <- do.call(family, lists)
  values <- unlist(found)
  values <- values[is.finite(values)]
  if (length(values) > 0) {
    writeLines(paste(parts[1], names(values), sprintf("%.17g", values), sep = "\t"), out)
  }
}
close(out)
