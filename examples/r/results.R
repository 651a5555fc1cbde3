# Reads every result of a measure as one data frame and pools proportions, where the package metafor is installed. Base R is enough for the table.
#
#   Rscript results.R transplant-related-mortality results.csv

arguments <- commandArgs(trailingOnly = TRUE)
measure <- if (length(arguments) >= 1) arguments[1] else "transplant-related-mortality"
output <- if (length(arguments) >= 2) arguments[2] else "results.csv"
base <- sub("/$", "", Sys.getenv("EVIDENCE_API", "http://127.0.0.1:5080"))

# One file of the whole filtered set, not a page. An empty cell is "not reported" and becomes NA, never 0.
url <- paste0(base, "/v1/results?format=csv&measure=", utils::URLencode(measure, reserved = TRUE))
results <- read.csv(url, na.strings = "", check.names = FALSE, encoding = "UTF-8")

cat(nrow(results), "results of", length(unique(results$study)), "studies\n")
print(table(results$estimateType))

# Only like with like: counts of people of people. Of each study the largest group, for its subgroups are the same people again.
counts <- subset(results, estimateType == "COUNT" & !is.na(numerator) & !is.na(denominator))
counts <- counts[order(-counts$denominator), ]
counts <- counts[!duplicated(counts$study), ]
print(counts[, c("study", "numerator", "denominator", "denominatorKind", "months", "source", "place")], row.names = FALSE)

if (requireNamespace("metafor", quietly = TRUE) && nrow(counts) > 1) {
  # Times and denominators differ between studies: look at the table before the pooled number is believed.
  effects <- metafor::escalc("PLO", xi = numerator, ni = denominator, data = counts, slab = counts$study)
  print(predict(metafor::rma(yi, vi, data = effects), transf = metafor::transf.ilogit))
} else {
  cat("Nothing is pooled: that needs the package metafor and two studies or more.\n")
}

write.csv(results, output, row.names = FALSE, na = "", fileEncoding = "UTF-8")
cat("The table is in", output, "\n")
