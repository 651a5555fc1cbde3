# Fetches one synthesis as an archive, computes it again with the package metafor (and lme4 for the likelihood of counts) and compares. Base R is enough to read it.
#
#   Rscript synthesis.R                                                         death within 100 days, each person once
#   Rscript synthesis.R "measure=mortality-100d&method=REML&interval=NORMAL"    another method
#   Rscript synthesis.R "measure=TRM&exclude=hamerschlak-2010"                  without a study

arguments <- commandArgs(trailingOnly = TRUE)
query <- if (length(arguments) >= 1) arguments[1] else "measure=mortality-100d"
base <- sub("/$", "", Sys.getenv("EVIDENCE_API", "http://127.0.0.1:5080"))

folder <- tempfile("synthesis")
dir.create(folder)
archive <- file.path(folder, "package.zip")
if (download.file(paste0(base, "/v1/syntheses/package.zip?", query), archive, mode = "wb", quiet = TRUE) != 0) stop("the service refused the question: ", query)
utils::unzip(archive, exdir = folder)

cat(readLines(file.path(folder, "README.txt"))[1:2], sep = "\n")
outcome <- read.csv(file.path(folder, "outcomes.csv"), na.strings = "")
studies <- read.csv(file.path(folder, "analysis.csv"), na.strings = "")
excluded <- read.csv(file.path(folder, "excluded.csv"), na.strings = "")
print(studies[, c("study", "year", "xi", "ni", "yi", "vi", "weight")], row.names = FALSE)
cat(nrow(excluded), "numbers were left out:\n")
print(table(excluded$code))
if (!is.na(outcome$warnings)) cat("warnings:", gsub("|", ", ", outcome$warnings, fixed = TRUE), "\n")

code <- file.path(folder, "metafor.R")
if (!file.exists(code)) {
  cat("Nothing is pooled:", outcome$refused, "\n")
} else if (!requireNamespace("metafor", quietly = TRUE)) {
  cat("The package metafor is not installed, so nothing is compared. Its code would be:\n", readLines(code), sep = "\n")
} else if (outcome$method == "GLMM" && !requireNamespace("lme4", quietly = TRUE)) {
  cat("The package lme4 is not installed, which metafor needs for the likelihood of counts, so nothing is compared. Its code would be:\n", readLines(code), sep = "\n")
} else {
  setwd(folder)
  lines <- readLines("metafor.R")
  cat(lines, sep = "\n")
  fit <- new.env()
  for (line in lines[-length(lines)]) eval(parse(text = line), envir = fit)
  pooled <- eval(parse(text = lines[length(lines)]), envir = fit)
  factor <- if (identical(outcome$unit, "%")) 100 else 1
  own <- c(outcome$estimate, outcome$lower, outcome$upper)
  other <- factor * c(pooled$pred, pooled$ci.lb, pooled$ci.ub)
  # The likelihood of counts is an integral, and where studies differ widely the nodes of lme4 are not exact to 1e-6.
  near <- if (outcome$method == "GLMM") 1e-4 else 1e-6
  difference <- max(abs(own - other) / pmax(1, abs(own)))
  cat(sprintf("service %s\nR       %s\ngreatest difference %.1e\n", paste(format(own, digits = 10), collapse = " "), paste(format(other, digits = 10), collapse = " "), difference))
  if (difference > near) stop("R computes something else")
}
