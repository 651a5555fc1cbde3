# Reads one number a study of a measure as a data frame, for one window, and pools the shares where the package metafor is installed. Base R is enough for the table.
#
#   Rscript results.R                                        deaths put down to the transplant, whenever they came
#   Rscript results.R mortality-100d FIXED                   all deaths within 100 days
#   Rscript results.R mortality-100d FIXED results.csv       the same, with the table in a file

arguments <- commandArgs(trailingOnly = TRUE)
measure <- if (length(arguments) >= 1) arguments[1] else "transplant-related-mortality"
window <- if (length(arguments) >= 2) arguments[2] else "OVER_FOLLOW_UP"
base <- sub("/$", "", Sys.getenv("EVIDENCE_API", "http://127.0.0.1:5080"))

# One file of the whole filtered set, not a page. Of each study the one number to use: its people are counted once. An empty cell is "not reported" and becomes NA, never 0.
url <- paste0(base, "/v1/results?format=csv&onePerStudy=true&preferred=true&measure=", utils::URLencode(measure, reserved = TRUE), "&windowKind=", window)
results <- read.csv(url, na.strings = "", check.names = FALSE, encoding = "UTF-8")

# xi of ni people had the event. Kaplan-Meier estimates and pooled shares are no head counts and have neither.
counts <- results[results$measure == measure & !is.na(results$xi) & !is.na(results$ni), ]
cat(nrow(results), "numbers of", length(unique(results$study)), "studies,", nrow(counts), "of them counts of people\n")
print(counts[, c("study", "xi", "ni", "denominatorKind", "months", "source")], row.names = FALSE)
cat("events", sum(counts$xi), "people", sum(counts$ni), "\n")

# Studies may share people with each other. Those below do, and have to be left out one by one before anything is pooled for a paper.
overlapping <- counts[!is.na(counts$overlapsWith), c("study", "overlapsWith")]
for (row in seq_len(nrow(overlapping))) {
  others <- intersect(strsplit(overlapping$overlapsWith[row], "|", fixed = TRUE)[[1]], counts$study)
  if (length(others) > 0) cat(overlapping$study[row], "shares people with", others, "\n")
}

if (requireNamespace("metafor", quietly = TRUE) && requireNamespace("lme4", quietly = TRUE) && nrow(counts) > 1) {
  # Follow-up and definitions differ between studies: look at the table before the pooled number is believed.
  print(predict(metafor::rma.glmm(measure = "PLO", xi = xi, ni = ni, data = counts), transf = metafor::transf.ilogit))
} else {
  cat("Nothing is pooled: that needs the packages metafor and lme4, and two studies or more.\n")
}

if (length(arguments) >= 3) {
  write.csv(results, arguments[3], row.names = FALSE, na = "", fileEncoding = "UTF-8")
  cat("The table is in", arguments[3], "\n")
}
