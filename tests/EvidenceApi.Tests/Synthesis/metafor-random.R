# Writes metafor-random.json: made data of every kind with every method, interval, level and correction at random, each as a body of POST /v1/syntheses,
# and what R's metafor computes of it at tolerances that make it a yardstick. Needs metafor and jsonlite.
#   Rscript metafor-random.R > metafor-random.json
suppressMessages({library(metafor); library(jsonlite)})
seed <- 7; N <- 130; set.seed(seed)
tight <- function(m) if (m %in% c("REML","ML")) list(threshold=1e-13, maxiter=100000, tau2.max=1e14) else list(tol=1e-14, maxiter=100000, tau2.max=1e14)
num <- function(x) if (is.null(x)) NA else as.numeric(x)
M <- c(REML="REML",ML="MAXIMUM_LIKELIHOOD",DL="DERSIMONIAN_LAIRD",PM="PAULE_MANDEL",SJ="SIDIK_JONKMAN",HE="HEDGES",EE="COMMON_EFFECT")
T <- c(z="NORMAL",t="T",knha="KNAPP_HARTUNG",adhoc="KNAPP_HARTUNG_AD_HOC")
TO <- c(only0="ONLY_ZERO_CELLS",if0all="ALL_WHERE_ANY_ZERO",all="ALL")
fitted <- function(r) list(estimate=num(r$beta), se=num(r$se), lower=num(r$ci.lb), upper=num(r$ci.ub), p=num(r$pval), tau2=num(r$tau2), q=num(r$QE), qp=num(r$QEp), k=r$k, i2=num(r$I2), h2=num(r$H2), w=num(weights(r)))
full <- function(r) {
  o <- fitted(r); o$setau2 <- num(r$se.tau2)
  if (r$k < 2) return(o)
  if (!r$method %in% c("EE","FE")) {
    ci <- tryCatch(confint(r, control=list(tol=1e-14, tau2.max=1e16))$random, error=function(e) NULL)
    if (!is.null(ci)) { o$t2l <- num(ci[1,2]); o$t2u <- num(ci[1,3]); o$i2l <- num(ci[3,2]); o$i2u <- num(ci[3,3]); o$h2l <- num(ci[4,2]); o$h2u <- num(ci[4,3]) }
    sp <- function(q) num(r$beta)+c(-1,1)*q*sqrt(r$tau2+r$se^2); a <- 1-r$level/2
    if (r$k>2) o$pred <- list(T_K_MINUS_2=sp(qt(a,r$k-2)), T_K_MINUS_1=sp(qt(a,r$k-1)), NORMAL=sp(qnorm(a)), AS_CONFIDENCE_INTERVAL=c(predict(r)$pi.lb,predict(r)$pi.ub))
  }
  o }
parts <- function(e, r, method, test, level, sub, year) {
  o <- list(); f <- function(keep) tryCatch(fitted(rma(e$yi[keep], e$vi[keep], method=method, test=test, level=level, control=tight(method))), error=function(x) NULL)
  k <- length(e$yi); idx <- seq_len(k)
  if (k > 2) o$loo <- lapply(idx, function(i) f(idx != i))
  ord <- order(year, idx); o$cum <- lapply(2:k, function(j) f(ord[1:j]))
  if (!is.null(sub)) {
    g <- sort(unique(sub)); fs <- lapply(g, function(x) f(sub == x)); o$sub <- fs
    if (length(g) > 1) { b <- sapply(fs, function(x) x$estimate); s <- sapply(fs, function(x) x$se); if (!any(sapply(b,is.null))) { mu <- sum(b/s^2)/sum(1/s^2); q <- sum((b-mu)^2/s^2); o$subq <- q; o$subp <- pchisq(q, length(g)-1, lower.tail=FALSE) } }
    if (method %in% c("REML","ML") && length(g)>1 && k > length(g)) { mr <- tryCatch(rma(e$yi, e$vi, mods=~factor(sub), method=method, control=tight(method)), error=function(x) NULL); if (!is.null(mr)) o$common <- list(tau2=mr$tau2,qm=mr$QM,qmp=mr$QMp,qe=mr$QE,qep=mr$QEp) }
  }
  if (k >= 10) {
    l <- summary(lm(I(e$yi/sqrt(e$vi)) ~ I(1/sqrt(e$vi))))$coefficients
    bg <- suppressWarnings(ranktest(rma(e$yi, e$vi, method="EE"), exact=FALSE))
    o$egger <- c(l[1,1], l[1,2], l[1,3], l[1,4], l[2,1], l[2,2]); o$begg <- c(num(bg$tau), num(bg$pval))
    { tf <- tryCatch(trimfill(r, estimator="L0", control=tight(method), test=test, level=level), error=function(x) NULL); if (!is.null(tf)) o$tf <- list(k0=tf$k0, side=tf$side, estimate=num(tf$beta), se=num(tf$se), lower=tf$ci.lb, upper=tf$ci.ub, tau2=tf$tau2, filled=num(tf$yi[tf$fill])) }
  }
  o }
pick <- function(x) x[sample.int(length(x),1)]
cases <- list()
add <- function(name, body, exp) cases[[length(cases)+1]] <<- list(name=name, body=body, expected=exp)
rowsOf <- function(df) lapply(seq_len(nrow(df)), function(i) { l <- as.list(df[i,,drop=FALSE]); l[!sapply(l, is.na)] })
for (n in seq_len(N)) {
  k <- pick(c(2,2,3,4,5,8,10,12)); level <- pick(c(80,90,95,95,95,99,99.9)); test <- pick(names(T)); method <- pick(names(M))
  if (method == "EE" && test %in% c("knha","adhoc")) test <- pick(c("z","t"))
  to <- pick(c("only0","only0","only0","if0all","all")); amount <- pick(c(.5,.5,.5,.1,1)); keep <- pick(c(TRUE,FALSE,FALSE))
  kind <- pick(c("RR","OR","RD","MHRR","MHOR","MHRD","PETO","IRR","MHIRR","PLO","PAS","PR","PLN","PFT","IRLN","IRS","IR","MD","SMD","MN","GEN","GEN","HR","LOGITCI"))
  year <- sample(1990:2025, k, replace=TRUE); sub <- if (k>=4 && runif(1)<.5) sample(c("a","b","c"), k, replace=TRUE) else NULL
  PR <- pick(c("T_K_MINUS_2","T_K_MINUS_1","NORMAL","AS_CONFIDENCE_INTERVAL")); FI <- pick(c("HARMONIC_MEAN","INVERSE_VARIANCE","SINE_SQUARED")); base <- list(prediction=PR, freemanTukeyInverse=FI, level=level, correction=amount, correctionScope=TO[[to]], keepDoubleZero=keep, method=M[[method]], interval=T[[test]])
  id <- sprintf("s%04d", seq_len(k)); fr <- data.frame(id=id, year=year); if (!is.null(sub)) fr$subgroup <- sub
  rate <- pick(c(.002,.02,.1,.4,.9,.995)); size <- pick(c(8,40,300,5000))
  p1 <- plogis(qlogis(rate)+rnorm(k,0,pick(c(0,.3,1.5)))); p2 <- plogis(qlogis(rate)+rnorm(k,pick(c(0,.5,-1)),.3))
  n1 <- 1+rpois(k,size*runif(k,.3,2)); n2 <- 1+rpois(k,size*runif(k,.3,2)); a <- rbinom(k,n1,p1); c <- rbinom(k,n2,p2)
  t1 <- round(n1*runif(k,.5,4),2); t2 <- round(n2*runif(k,.5,4),2); x1 <- rpois(k,t1*p1); x2 <- rpois(k,t2*p2)
  e <- NULL; r <- NULL; back <- NULL; meas <- kind
  ok <- tryCatch({
    if (kind %in% c("RR","OR","RD")) {
      body <- c(base, list(effectMeasure=c(RR="RISK_RATIO",OR="ODDS_RATIO",RD="RISK_DIFFERENCE")[[kind]])); df <- cbind(fr, events=a,total=n1,referenceEvents=c,referenceTotal=n2)
      e <- escalc(measure=kind, ai=a,n1i=n1,ci=c,n2i=n2, add=amount, to=to, drop00=if (kind=="RD") FALSE else !keep); back <- if (kind=="RD") function(x) pmin(1,pmax(-1,x)) else exp
    } else if (kind %in% c("MHRR","MHOR","MHRD","PETO")) {
      df <- cbind(fr, events=a,total=n1,referenceEvents=c,referenceTotal=n2); m <- sub("MH","",kind); if (kind=="PETO") m <- "OR"
      body <- list(level=level, keepDoubleZero=TRUE, effectMeasure=c(RR="RISK_RATIO",OR="ODDS_RATIO",RD="RISK_DIFFERENCE")[[m]], method=if (kind=="PETO") "PETO" else "MANTEL_HAENSZEL")
      r <- if (kind=="PETO") rma.peto(ai=a,n1i=n1,ci=c,n2i=n2,level=level,drop00=c(TRUE,FALSE)) else rma.mh(measure=m,ai=a,n1i=n1,ci=c,n2i=n2,level=level,drop00=c(TRUE,FALSE))
    } else if (kind == "IRR") {
      df <- cbind(fr, events=x1, exposure=t1, referenceEvents=x2, referenceExposure=t2); body <- c(base, list(effectMeasure="RATE_RATIO"))
      e <- escalc(measure="IRR",x1i=x1,t1i=t1,x2i=x2,t2i=t2,add=amount,to=to,drop00=!keep); back <- exp
    } else if (kind == "MHIRR") {
      df <- cbind(fr, events=x1, exposure=t1, referenceEvents=x2, referenceExposure=t2); body <- list(level=level, effectMeasure="RATE_RATIO", method="MANTEL_HAENSZEL")
      r <- rma.mh(measure="IRR",x1i=x1,t1i=t1,x2i=x2,t2i=t2,level=level,drop00=c(TRUE,FALSE))
    } else if (kind %in% c("PLO","PAS","PR","PLN","PFT")) {
      df <- cbind(fr, events=a,total=n1); body <- c(base, list(effectMeasure="PROPORTION", scale=c(PLO="LOGIT",PAS="ARCSINE",PR="RAW",PLN="LOG",PFT="FREEMAN_TUKEY")[[kind]]))
      nc <- kind %in% c("PAS","PFT"); e <- escalc(measure=kind, xi=a, ni=n1, add=if (nc) 0 else amount, to=if (nc) "none" else to)
      back <- switch(kind, PLO=transf.ilogit, PAS=transf.iarcsin, PR=function(x) pmin(1,pmax(0,x)), PLN=function(x) pmin(1,exp(x)), PFT=function(x) sapply(x, function(v) transf.ipft.hm(v, targs=list(ni=n1))))
    } else if (kind %in% c("IRLN","IRS","IR")) {
      df <- cbind(fr, events=x1, exposure=t1); body <- c(base, list(effectMeasure="RATE", scale=c(IRLN="LOG",IRS="SQUARE_ROOT",IR="RAW")[[kind]])); nc <- kind == "IRS"
      e <- escalc(measure=kind, xi=x1, ti=t1, add=if (nc) 0 else amount, to=if (nc) "none" else to); back <- switch(kind, IRLN=exp, IRS=function(x) pmax(0,x)^2, IR=function(x) pmax(0,x))
    } else if (kind %in% c("MD","SMD","MN")) {
      m1 <- round(rnorm(k,5,2),3); m2 <- round(rnorm(k,4,2),3); s1 <- round(runif(k,.5,3),3); s2 <- round(runif(k,.5,3),3); n1 <- n1+2; n2 <- n2+2
      if (kind=="MN") { df <- cbind(fr, mean=m1, standardDeviation=s1, total=n1); e <- escalc(measure="MN", mi=m1, sdi=s1, ni=n1); body <- c(base, effectMeasure="MEAN") }
      else { df <- cbind(fr, mean=m1, standardDeviation=s1, total=n1, referenceMean=m2, referenceStandardDeviation=s2, referenceTotal=n2); e <- escalc(measure=kind, m1i=m1,sd1i=s1,n1i=n1,m2i=m2,sd2i=s2,n2i=n2); body <- c(base, effectMeasure=if (kind=="MD") "MEAN_DIFFERENCE" else "STANDARDIZED_MEAN_DIFFERENCE") }
      back <- identity
    } else if (kind == "GEN") {
      scale <- pick(c(1,1,1,1e3)); tau <- pick(c(0,.1,1,20)); v <- round(exp(rnorm(k,-1,pick(c(0,.5,2)))),6)+1e-6; y <- round(rnorm(k,.3,sqrt(v+tau^2)),pick(c(1,5)))
      df <- cbind(fr, effect=y*scale, variance=v*scale^2); e <- list(yi=df$effect, vi=df$variance); body <- c(base, effectMeasure="DIFFERENCE"); back <- identity
    } else {
      est <- if (kind=="HR") round(exp(rnorm(k,-.4,.5)),2)+.01 else plogis(rnorm(k,0,1)); lv <- sample(c(90,95,95,99),k,replace=TRUE); se <- runif(k,.1,.8); z <- qnorm(.5+lv/200)
      f <- if (kind=="HR") log else qlogis; g <- if (kind=="HR") exp else plogis
      lo <- g(f(est)-z*se); hi <- g(f(est)+z*se); df <- cbind(fr, estimate=est, lower=lo, upper=hi, level=lv); body <- c(base, effectMeasure=if (kind=="HR") "HAZARD_RATIO" else "PROPORTION")
      e <- list(yi=f(est), vi=((f(hi)-f(lo))/(2*z))^2); back <- g
    }
    TRUE }, error=function(x) {message(n," ",kind," ",conditionMessage(x)); FALSE})
  if (!ok) next
  body$rows <- rowsOf(df)
  name <- sprintf("%d:%d %s %s %s %g to=%s add=%g keep=%s k=%d", seed, n, kind, method, test, level, to, amount, keep, k)
  if (is.null(e)) { add(name, body, list(fit=fitted(r))); next }
  use <- !is.na(e$yi) & !is.na(e$vi); ee <- list(yi=as.numeric(e$yi[use]), vi=as.numeric(e$vi[use]))
  ex <- list(yi=as.numeric(e$yi), vi=as.numeric(e$vi))
  if (sum(use) >= 2) {
    r <- tryCatch(rma(ee$yi, ee$vi, method=method, test=test, level=level, control=tight(method)), error=function(x) {message(name, " : ", conditionMessage(x)); NULL})
    if (!is.null(r)) {
      ex$fit <- full(r); if (kind=="PFT") back <- switch(FI, HARMONIC_MEAN=function(x) sapply(x,function(v) transf.ipft.hm(v,targs=list(ni=n1))), INVERSE_VARIANCE=function(x) sapply(x,function(v) transf.ipft(v,1/(4*r$se^2))), SINE_SQUARED=function(x) sin(pmin(pi/2,pmax(0,x)))^2); ex$back <- as.numeric(back(c(r$beta, r$ci.lb, r$ci.ub)))
      ex$parts <- tryCatch(parts(ee, r, method, test, level, if (is.null(sub)) NULL else sub[use], year[use]), error=function(x) {message(name," parts ",conditionMessage(x)); NULL})
      }
  }
  add(name, body, ex)
}
cat(toJSON(cases, auto_unbox=TRUE, digits=I(10), na="null", null="null"))
