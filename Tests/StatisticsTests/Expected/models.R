# Reference values for the regression models, by R 4.2 with lme4, lmerTest, pbkrtest, ordinal, sandwich,
# emmeans, numDeriv and jsonlite.
#
# Run it in this folder: Rscript models.R writes models.json, the data (made by a seed) with them.
# Profile bounds are found by uniroot on the likelihood itself: confint of glm and clm interpolates.
suppressMessages({
  library(lme4); library(lmerTest); library(ordinal); library(sandwich); library(emmeans)
  library(numDeriv); library(jsonlite)
})
set.seed(20241)
n <- 120
school <- sample(1:12, n, replace = TRUE, prob = c(8, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4))
d <- data.frame(
  school = school, cohort = sample(0:2, n, TRUE), region = sample(0:1, n, TRUE),
  pre = sample(5:30, n, TRUE))
effect <- rnorm(12, 0, 1.2)[school]
d$post <- round(6 + 0.7 * d$pre + c(0, 1.5, 2.2)[d$cohort + 1] - 0.8 * d$region + effect + rnorm(n, 0, 3), 2)
latent <- 0.08 * (d$pre - 17) + c(0, 0.6, 1)[d$cohort + 1] + effect / 2 + rlogis(n)
d$agree <- as.integer(latent > 0.3)
d$answer <- as.integer(cut(latent, c(-Inf, -2, -0.6, 0.5, 1.6, Inf)))
raw <- d
d$cohort <- factor(d$cohort); d$region <- factor(d$region); d$school <- factor(d$school)
plain <- function(x) unname(as.numeric(x))

# Linear, with classical and HC3 errors; CR by the formulas themselves, n x n.
linear <- function(f) {
  m <- lm(f, d); s <- summary(m); t <- s$fstatistic
  list(beta = plain(coef(m)), se = plain(s$coefficients[, 2]), p = plain(s$coefficients[, 4]),
    hc3 = plain(sqrt(diag(vcovHC(m, "HC3")))), r2 = s$r.squared, adjusted = s$adj.r.squared,
    f = plain(t), fp = pf(t[[1]], t[[2]], t[[3]], lower.tail = FALSE), sigma = s$sigma)
}
clusters <- function(f) {
  m <- lm(f, d); X <- model.matrix(m); e <- resid(m); M <- solve(crossprod(X))
  H <- X %*% M %*% t(X); I <- diag(n); g <- split(seq_len(n), d$school)
  root <- function(B) { v <- eigen(B, symmetric = TRUE)
    w <- ifelse(v$values > 1e-10, 1 / sqrt(pmax(v$values, 1e-300)), 0)
    v$vectors %*% (w * t(v$vectors)) }
  A <- lapply(g, function(i) root(I[i, i] - H[i, i, drop = FALSE]))
  meat <- function(A) Reduce(`+`, Map(function(i, a)
    tcrossprod(t(X[i, , drop = FALSE]) %*% a %*% e[i]), g, A))
  G <- length(g); p <- ncol(X); se <- function(k) plain(sqrt(diag(M %*% k %*% M)))
  cr0 <- meat(lapply(g, function(i) diag(length(i))))
  df <- sapply(seq_len(p), function(k) {
    P <- sapply(seq_along(g), function(q) {
      i <- g[[q]]; t(I[i, , drop = FALSE] - H[i, , drop = FALSE]) %*% A[[q]] %*%
        X[i, , drop = FALSE] %*% M[, k] })
    W <- crossprod(P); sum(diag(W))^2 / sum(W^2) })
  # The joint test of both cohorts by T-squared (Pustejovsky and Tipton 2018, 3.2), and by F with HC3.
  L <- matrix(0, 2, p); L[1, 2] <- 1; L[2, 3] <- 1
  Ps <- lapply(seq_along(g), function(q) { i <- g[[q]]
    t(I[i, , drop = FALSE] - H[i, , drop = FALSE]) %*% A[[q]] %*% X[i, , drop = FALSE] %*% M %*% t(L) })
  omega <- Reduce(`+`, lapply(Ps, crossprod)); v <- eigen(omega, symmetric = TRUE)
  Ps <- lapply(Ps, function(P) P %*% v$vectors %*% (v$values^-0.5 * t(v$vectors)))
  total <- 0
  for (a in seq_along(g)) for (b in seq_along(g)) { K <- crossprod(Ps[[a]], Ps[[b]])
    total <- total + sum(diag(K))^2 + sum(diag(K %*% K)) }
  eta <- 6 / total; be <- L %*% coef(m); joint <- function(V) plain(t(be) %*% solve(L %*% V %*% t(L)) %*% be)
  Q <- joint(M %*% meat(A) %*% M); F <- (eta - 1) / (2 * eta) * Q
  list(eta = eta, joint = c(F, eta - 1, pf(F, 2, eta - 1, lower.tail = FALSE)),
    joint_hc3 = joint(vcovHC(m, "HC3")) / 2, joint_classical = joint(vcov(m)) / 2, cr0 = se(cr0), cr1 = se(cr0 * G / (G - 1)),
    cr1s = se(cr0 * G * (n - 1) / ((G - 1) * (n - p))), cr2 = se(meat(A)), df = plain(df))
}
profile_bounds <- function(best, at, hat, se) sapply(c(-1, 1), function(s)
  uniroot(function(b) 2 * (best - at(b)) - qchisq(0.95, 1),
    sort(hat + s * se * c(0.3, 6)), tol = 1e-11)$root)

f <- agree ~ cohort + pre + region
tight <- glm.control(epsilon = 1e-14, maxit = 100)
b <- glm(f, binomial, d, control = tight)
X <- model.matrix(b); V <- vcov(b)
binary <- list(beta = plain(coef(b)), se = plain(sqrt(diag(V))), loglik = plain(logLik(b)),
  null = -b$null.deviance / 2,
  lr = plain(drop1(b, test = "LRT")$LRT[-1]), lr_p = plain(drop1(b, test = "LRT")[-1, 5]),
  cr0 = plain(sqrt(diag(vcovCL(b, d$school, type = "HC0", cadjust = FALSE)))),
  cr1 = plain(sqrt(diag(vcovCL(b, d$school, type = "HC0", cadjust = TRUE)))),
  profile = t(sapply(seq_along(coef(b)), function(k) profile_bounds(plain(logLik(b)), function(v)
    -glm.fit(X[, -k, drop = FALSE], d$agree, family = binomial(), offset = X[, k] * v,
      control = tight)$deviance / 2, coef(b)[[k]], sqrt(V[k, k])))))

# Cumulative logit.
d$level <- factor(d$answer, ordered = TRUE)
control <- clm.control(gradTol = 1e-12, maxIter = 200)
o <- clm(level ~ cohort + pre + region, data = d, control = control)
s <- summary(o)$coefficients
Z <- X[, -1]
ordinal <- list(alpha = plain(o$alpha), beta = plain(o$beta), se = plain(s[, 2]),
  loglik = plain(logLik(o)), lr = plain(drop1(o, test = "Chisq")$LRT[-1]),
  nominal = lapply(c("cohort", "pre", "region"), function(t) {
    m <- eval(bquote(clm(level ~ cohort + pre + region, nominal = .(as.formula(paste("~", t))),
      data = d, control = control)))
    k <- sum(!is.na(coef(m))) - length(coef(o)); l <- 2 * plain(logLik(m) - logLik(o))
    list(lr = l, df = k, p = pchisq(l, k, lower.tail = FALSE)) }),
  profile = t(sapply(seq_along(o$beta), function(k) {
    at <- function(v) { z <- Z[, -k, drop = FALSE]; w <- Z[, k] * v
      plain(logLik(clm(d$level ~ z + offset(w), control = control))) }
    profile_bounds(plain(logLik(o)), at, o$beta[[k]], s[length(o$alpha) + k, 2]) })))

# Brant's test by its formulas, on fits that have converged (the package takes them from glm's default).
fits <- lapply(1:4, function(k) glm.fit(X, as.numeric(d$answer > k), family = binomial(), control = tight))
share <- sapply(fits, function(f) plogis(plain(X %*% f$coefficients)))
information <- function(w) t(X) %*% (w * X)
size <- ncol(X)
C <- matrix(0, 4 * size, 4 * size)
for (i in 1:4) for (j in 1:4) {
  w <- share[, max(i, j)] - share[, i] * share[, j]
  C[(i - 1) * size + 1:size, (j - 1) * size + 1:size] <-
    solve(information(share[, i] * (1 - share[, i]))) %*% information(w) %*%
    solve(information(share[, j] * (1 - share[, j])))
}
all_beta <- unlist(lapply(fits, function(f) f$coefficients))
wald <- function(columns) { rows <- do.call(rbind, lapply(2:4, function(k) t(sapply(columns, function(j) {
    r <- numeric(4 * size); r[j] <- 1; r[(k - 1) * size + j] <- -1; r }))))
  e <- rows %*% all_beta; plain(t(e) %*% solve(rows %*% C %*% t(rows)) %*% e) }
ordinal$brant <- c(wald(2:size), sapply(2:size, wald))

# Random intercept.
ct <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-12, maxfun = 1e5))
mixed_fit <- function(reml) {
  m <- lmerTest::lmer(post ~ cohort + pre + region + (1 | school), d, REML = reml, control = ct)
  v <- as.data.frame(VarCorr(m))$vcov; s <- summary(m)$coefficients
  list(beta = plain(s[, 1]), se = plain(s[, 2]), cluster = v[1], residual = v[2],
    loglik = plain(logLik(m)), df = plain(s[, 3]),
    kr = if (reml) { q <- summary(m, ddf = "Kenward-Roger")$coefficients
      list(se = plain(q[, 2]), df = plain(q[, 3])) } else NULL)
}
mixed <- list(reml = mixed_fit(TRUE), ml = mixed_fit(FALSE))

# Adjusted means: of the linear model by emmeans, of the others by average predictions with the delta
# method (numerical derivatives).
l <- lm(post ~ cohort + pre + region, d)
means <- function(weights) { q <- summary(emmeans(l, "cohort", weights = weights))
  r <- summary(pairs(emmeans(l, "cohort", weights = weights), adjust = "none", reverse = TRUE))
  list(mean = q$emmean, se = q$SE, lower = q$lower.CL, upper = q$upper.CL, difference = r$estimate,
    difference_se = r$SE, p = r$p.value) }
delta <- function(at, theta, V) { J <- jacobian(at, theta); C <- J %*% V %*% t(J); m <- at(theta)
  k <- rbind(c(-1, 1, 0), c(-1, 0, 1), c(0, -1, 1))
  list(mean = m, se = sqrt(diag(C)), difference = plain(k %*% m),
    difference_se = sqrt(diag(k %*% C %*% t(k)))) }
setting <- lapply(0:2, function(c) model.matrix(~ cohort + pre + region,
  transform(d, cohort = factor(c, levels = 0:2))))
li <- lm(post ~ cohort * region + pre, d)
settingi <- lapply(0:2, function(c) model.matrix(~ cohort * region + pre,
  transform(d, cohort = factor(c, levels = 0:2))))
theta <- c(o$alpha, o$beta)
shares <- function(t) lapply(setting, function(x) {
  eta <- plain(x[, -1] %*% t[5:8]); F <- sapply(1:4, function(k) plogis(t[k] - eta))
  cbind(F, 1) - cbind(0, F) })
adjusted <- list(linear = means("proportional"), balanced = means("equal"),
  interaction = delta(function(t) sapply(settingi, function(x) mean(x %*% t)), coef(li), vcov(li)),
  binary = delta(function(t) sapply(setting, function(x) mean(plogis(x %*% t))), coef(b), V),
  score = delta(function(t) sapply(shares(t), function(q) mean(q %*% 1:5)), theta, vcov(o)),
  top = delta(function(t) sapply(shares(t), function(q) mean(q[, 4] + q[, 5])), theta, vcov(o)))

write_json(list(data = as.list(raw),
  linear = c(linear(post ~ cohort + pre + region), clusters(post ~ cohort + pre + region)),
  interaction = c(linear(post ~ cohort + pre + region + cohort:region),
    clusters(post ~ cohort + pre + region + cohort:region)),
  binary = binary, ordinal = ordinal, mixed = mixed, adjusted = adjusted),
  "models.json", digits = 17, auto_unbox = TRUE)
