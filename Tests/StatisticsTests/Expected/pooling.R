# Reference values for pooled effects, made with metafor:
#
#     Rscript pooling.R > pooling.json

suppressMessages({library(metafor); library(jsonlite)})
cases <- list(
  cohorts = list(
    y = c(.31, .12, .45, -.08, .27, .52, .19, .33), v = c(.012, .02, .009, .031, .014, .011, .025, .016),
    x = 2017:2024),
  equal = list(y = c(.2, .25, .22, .19), v = c(.02, .03, .01, .05), x = c(1, 2, 4, 3)),
  far = list(y = c(-2, 3, .5, 7, 1), v = c(.1, .2, .1, .4, .05), x = c(3, 1, 2, 5, 4)),
  two = list(y = c(.1, .9), v = c(.01, .02), x = NULL))
control <- list(threshold = 1e-14, maxiter = 10000)
model <- function(y, v, method, test = "z") {
  m <- rma(y, v, method = method, test = test, control = control)
  o <- list(b = as.numeric(m$b), lower = m$ci.lb, upper = m$ci.ub, q = m$QE, qp = m$QEp)
  if (method != "FE") {
    c <- confint(m, control = list(tol = 1e-12, tau2.max = 1000))$random
    p <- predict(m)
    o <- c(o, list(tau2 = m$tau2, tau2_lower = c["tau^2", 2], tau2_upper = c["tau^2", 3],
      i2 = m$I2 / 100, i2_lower = c["I^2(%)", 2] / 100, i2_upper = c["I^2(%)", 3] / 100,
      prediction_lower = p$pi.lb, prediction_upper = p$pi.ub))
  }
  o
}
cat(toJSON(lapply(cases, function(c) {
  o <- list(y = I(c$y), v = I(c$v), fixed = model(c$y, c$v, "FE"), dl = model(c$y, c$v, "DL"),
    reml = model(c$y, c$v, "REML", "knha"))
  if (!is.null(c$x)) {
    m <- rma(c$y, c$v, mods = ~c$x, method = "REML", test = "knha", control = control)
    o <- c(o, list(x = I(as.numeric(c$x)), slope = list(b = as.numeric(m$b)[2], lower = m$ci.lb[2],
      upper = m$ci.ub[2], t = m$zval[2], p = m$pval[2])))
  }
  o
}), auto_unbox = TRUE, digits = NA, pretty = TRUE), "\n")
