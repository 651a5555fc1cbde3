# Writes metafor-values.json: what R's metafor computes from made data, at tolerances that make it a yardstick (its trimfill refits at default ones).
# Needs metafor and lme4.
#   Rscript metafor-values.R > metafor-values.json
suppressMessages(library(metafor))
tight <- function(method) if (method %in% c("REML", "ML")) list(threshold = 1e-13, maxiter = 100000) else list(tol = 1e-14, maxiter = 100000)

json <- function(x) {
  if (is.null(x) || (length(x) == 1 && is.atomic(x) && is.na(x))) return("null")
  if (is.list(x)) {
    parts <- vapply(x, json, "")
    if (is.null(names(x))) return(paste0("[", paste(parts, collapse = ", "), "]"))
    return(paste0("{", paste0('"', names(x), '": ', parts, collapse = ", "), "}"))
  }
  one <- function(v) if (is.na(v)) "null" else if (is.character(v)) paste0('"', v, '"') else if (is.logical(v)) tolower(as.character(v)) else format(v, digits = 15)
  if (length(x) == 1 && is.null(attr(x, "many"))) return(one(x))
  paste0("[", paste(vapply(x, one, ""), collapse = ", "), "]")
}
many <- function(x) structure(as.vector(x), many = TRUE)
studies <- function(d) lapply(seq_len(nrow(d)), function(i) as.list(d[i, , drop = FALSE]))
cases <- character()
add <- function(id, input, output, d) {
  input$studies <- unname(studies(d))
  cases[[length(cases) + 1]] <<- json(list(id = id, tolerance = if (input$method == "GLMM") 1e-4 else if (identical(input$analysis, "TRIM_AND_FILL")) 1e-5 else 1e-8, input = input, output = output))
}

fitted <- function(r) {
  out <- list(k = r$k, estimate = as.numeric(r$beta), se = r$se, p = r$pval, ciLower = r$ci.lb, ciUpper = r$ci.ub, Q = r$QE, pQ = r$QEp, I2 = r$I2, H2 = r$H2,
    df = if (is.null(r$ddf) || r$test == "z") NA else r$ddf, weightsPercent = many(weights(r)))
  if (r$method %in% c("EE", "FE")) return(out)
  ci <- confint(r, control = list(tol = 1e-14, tau2.max = 1e6))$random
  a <- (100 - r$level * 100) / 100
  spread <- function(q) many(as.numeric(r$beta) + c(-1, 1) * q * sqrt(r$tau2 + r$se^2))
  c(out, list(tau2 = r$tau2, seTau2 = r$se.tau2, tau2CI_QProfile = many(ci["tau^2", c("ci.lb", "ci.ub")]), I2CI_QProfile = many(ci["I^2(%)", c("ci.lb", "ci.ub")]),
    prediction = list(tKminus2 = if (r$k > 2) spread(qt(1 - r$level / 2, r$k - 2)) else NA, tKminus1 = spread(qt(1 - r$level / 2, r$k - 1)), normal = spread(qnorm(1 - r$level / 2)))))
}
pool <- function(id, measure, d, method = "REML", test = "z", level = 95, to = "only0", back = NULL, ...) {
  e <- do.call(escalc, c(list(measure = measure), as.list(d), list(add = if (measure %in% c("PAS", "PFT", "IRS")) 0 else 0.5, to = if (measure %in% c("PAS", "PFT", "IRS")) "none" else to), list(...)))
  r <- rma(e$yi, e$vi, method = method, test = test, level = level, control = tight(method))
  out <- fitted(r)
  out$effects <- list(yi = many(e$yi), vi = many(e$vi))
  if (!is.null(back)) out$back <- list(estimate = back(r$beta[1]), ciLower = back(r$ci.lb), ciUpper = back(r$ci.ub))
  add(id, list(measure = measure, method = method, test = test, level = level, addTo = to, dropDoubleZero = isTRUE(list(...)$drop00)), out, d)
}
counted <- function(id, r, measure, method, level, d)
  add(id, list(measure = measure, method = method, test = "z", level = level, dropDoubleZero = TRUE), list(k = r$k.yi, estimate = r$beta[1], se = r$se, p = r$pval,
    ciLower = r$ci.lb, ciUpper = r$ci.ub, Q = r$QE, pQ = r$QEp, I2 = r$I2, H2 = r$H2), d)
mixed <- function(id, measure, d, test = "z") {
  r <- do.call(rma.glmm, c(list(measure = measure), as.list(d), list(nAGQ = 50, test = test, control = list(optimizer = "bobyqa"))))
  add(id, list(measure = measure, method = "GLMM", test = test, level = 95), list(k = r$k, estimate = r$beta[1], se = r$se, ciLower = r$ci.lb, ciUpper = r$ci.ub,
    tau2 = r$tau2, Q = r$QE.LRT, pQ = r$QEp.LRT), d)
}

arms <- data.frame(ai = c(3, 0, 12, 7, 1, 0, 25, 4), n1i = c(40, 21, 150, 64, 33, 18, 210, 57), ci = c(9, 2, 20, 6, 5, 0, 61, 3), n2i = c(42, 20, 147, 60, 31, 19, 205, 29))
full <- arms[-6, ]
for (m in c("REML", "ML", "DL", "PM", "SJ", "HE", "EE")) pool(paste0("or-", m), "OR", arms, method = m, drop00 = TRUE, back = exp)
for (t in c("t", "knha", "adhoc")) pool(paste0("rr-", t), "RR", full, test = t, level = 90, back = exp)
pool("rr-if0all", "RR", full, to = "if0all")
pool("or-all", "OR", full, to = "all")
pool("or-double-zero-kept", "OR", arms)
for (m in c("REML", "DL", "EE")) pool(paste0("rd-", m), "RD", arms, method = m, level = 99)
pool("ee-t", "OR", full, method = "EE", test = "t")
for (m in c("RR", "OR", "RD")) counted(paste0("mh-", m), do.call(rma.mh, c(list(measure = m, level = 90, drop00 = c(TRUE, FALSE)), as.list(arms))), m, "MH", 90, arms)
counted("peto", do.call(rma.peto, c(list(drop00 = c(TRUE, FALSE)), as.list(arms))), "OR", "PETO", 95, arms)

times <- data.frame(x1i = c(12, 0, 30, 5), t1i = c(210.5, 80, 402, 95), x2i = c(25, 4, 33, 11), t2i = c(190, 77.5, 380, 101))
pool("irr-REML", "IRR", times, back = exp)
counted("mh-IRR", do.call(rma.mh, c(list(measure = "IRR", drop00 = c(TRUE, FALSE)), as.list(times))), "IRR", "MH", 95, times)

shares <- data.frame(xi = c(8, 0, 3, 14, 1, 2, 19), ni = c(120, 44, 35, 90, 60, 25, 140))
for (m in c("PLO", "PAS", "PR", "PLN", "PFT")) pool(paste0("share-", m), m, shares,
  back = switch(m, PLO = transf.ilogit, PAS = transf.iarcsin, PLN = exp, PFT = function(x) transf.ipft.hm(x, targs = list(ni = shares$ni)), PR = function(x) min(1, max(0, x))))
mixed("glmm-shares", "PLO", shares)
mixed("glmm-shares-t", "PLO", shares, test = "t")
mixed("glmm-rare", "PLO", data.frame(xi = c(2, 0, 1, 0, 3, 0), ni = c(310, 190, 120, 96, 505, 61)))
mixed("glmm-wide", "PLO", data.frame(xi = c(1, 30, 9, 55, 0), ni = c(60, 40, 45, 58, 22)))

rates <- data.frame(xi = c(7, 0, 15, 22, 3), ti = c(120.5, 30, 88, 410, 61))
for (m in c("IRLN", "IRS", "IR")) pool(paste0("rate-", m), m, rates, back = switch(m, IRLN = exp, IRS = function(x) max(0, x)^2, IR = function(x) max(0, x)))
mixed("glmm-rates", "IRLN", rates)

groups <- data.frame(m1i = c(4.1, 3.2, 5.5, 2.9), sd1i = c(1.1, 0.8, 1.9, 1.2), n1i = c(20, 34, 12, 51), m2i = c(5.0, 3.9, 5.1, 4.2), sd2i = c(1.3, 1.0, 2.2, 0.9), n2i = c(22, 30, 15, 49))
pool("md-PM", "MD", groups, method = "PM", test = "adhoc")
pool("smd-ML", "SMD", groups, method = "ML")
pool("mean", "MN", setNames(groups[1:3], c("mi", "sdi", "ni")), method = "DL")

gen <- data.frame(yi = c(-0.9, -1.4, 0.1, -0.3, -0.75, 0.4, -1.6, -0.05, -0.5, -0.2, -1.1, 0.02), vi = c(0.21, 0.33, 0.02, 0.04, 0.11, 0.3, 0.5, 0.015, 0.07, 0.05, 0.19, 0.03))
group <- rep(c("a", "b", "c"), 4)
r <- rma(yi, vi, data = gen, control = tight("REML"))
rows <- function(x) list(rows = lapply(seq_along(x$estimate), function(i) list(estimate = x$estimate[i], se = x$se[i], pval = x$pval[i], ci.lb = x$ci.lb[i], ci.ub = x$ci.ub[i], Q = x$Q[i], Qp = x$Qp[i], tau2 = x$tau2[i], I2 = x$I2[i], H2 = x$H2[i])))
part <- function(id, analysis, output, d = gen) add(id, list(measure = "GEN", method = "REML", test = "z", level = 95, analysis = analysis), output, d)
part("leave-one-out", "LEAVE_ONE_OUT", rows(leave1out(r)))
part("cumulative", "CUMULATIVE", rows(cumul(r)), cbind(gen, year = 2001:2012))
parts <- lapply(unique(group), function(g) fitted(rma(yi, vi, data = gen[group == g, ], control = tight("REML"))))
b <- sapply(parts, `[[`, "estimate"); s <- sapply(parts, `[[`, "se"); q <- sum((b - weighted.mean(b, 1 / s^2))^2 / s^2)
common <- rma(yi, vi, mods = ~ factor(group), data = gen, control = tight("REML"))
part("subgroups", "SUBGROUPS", list(separateTau2 = list(groups = Map(function(g, p) c(list(group = g), p), unique(group), parts) |> unname(), Qbetween = q, df = 2, p = pchisq(q, 2, lower.tail = FALSE)),
  commonTau2 = list(tau2 = common$tau2, QM = common$QM, df = 2, p = common$QMp, QE = common$QE, pQE = common$QEp)), cbind(gen, group = group))
lm1 <- summary(lm(I(yi / sqrt(vi)) ~ I(1 / sqrt(vi)), data = gen))$coefficients
bg <- ranktest(r, exact = FALSE)
part("egger", "EGGER", list(egger = list(intercept = lm1[1, 1], se = lm1[1, 2], t = lm1[1, 3], df = 10, p = lm1[1, 4], slopeLimitEstimate = lm1[2, 1], slopeSe = lm1[2, 2]),
  begg = list(kendallTau = as.numeric(bg$tau), p = as.numeric(bg$pval))))
tf <- trimfill(r, estimator = "L0")
part("trim-and-fill", "TRIM_AND_FILL", list(k0 = tf$k0, side = tf$side, filledYi = many(tf$yi[tf$fill]), estimate = tf$beta[1], se = tf$se, ciLower = tf$ci.lb, ciUpper = tf$ci.ub, tau2 = tf$tau2))

tests <- lapply(list(c(1, 20, 9, 20), c(0, 174, 8, 281), c(3, 55, 34, 55), c(0, 10, 0, 12), c(5, 100, 5, 900), c(4000, 50000, 4300, 50000)), function(t)
  list(table = many(t), p = fisher.test(matrix(c(t[1], t[2] - t[1], t[3], t[4] - t[3]), 2))$p.value))
quantiles <- list(t = lapply(list(c(1, .999), c(2, .95), c(3, .999), c(7.5, .9), c(1.4, .999), c(999, .95)), function(x) list(df = x[1], level = 100 * x[2], value = qt(0.5 + x[2] / 2, x[1]))),
  chiSquared = lapply(list(c(1, .025), c(1, .975), c(4, .0005), c(12, .975), c(999, .025)), function(x) list(df = x[1], p = x[2], value = qchisq(x[2], x[1]))),
  tails = lapply(list(c(152.2, 12), c(0.001, 1), c(1200, 999), c(2500, 999), c(4, 3)), function(x) list(x = x[1], df = x[2], value = pchisq(x[1], x[2], lower.tail = FALSE))))
cat('{"about": "R', as.character(getRversion()), "metafor", as.character(packageVersion("metafor")), "lme4", as.character(packageVersion("lme4")), '",\n"cases": [\n', paste(cases, collapse = ",\n"),
  '\n],\n"fisher": ', json(tests), ',\n"quantiles": ', json(quantiles), "}\n", sep = " ")
