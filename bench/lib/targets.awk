# Holds the medians against what is wanted of them; what was not measured is left out. Prints a table; exit code 1 when something is missed.
BEGIN { FS = "\t" }

function median(list,  parts, n, i, j, x) {
    n = split(list, parts, " ")
    for (i = 2; i <= n; i++) {
        x = parts[i] + 0
        for (j = i - 1; j >= 1 && parts[j] + 0 > x; j--) parts[j + 1] = parts[j]
        parts[j + 1] = x
    }
    return n % 2 ? parts[(n + 1) / 2] : (parts[n / 2] + parts[n / 2 + 1]) / 2
}
function verdict(what, value, wanted, passed, format) {
    if (!passed) missed = 1
    printf "| %s | " format " | %s | %s |\n", what, value, wanted, passed ? "pass" : "FAIL"
}
function at_least(what, ours, theirs, wanted,  ratio) {
    if (!(ours in rates) || !(theirs in rates)) return
    ratio = median(rates[ours]) / median(rates[theirs])
    verdict(what, ratio, "≥ " wanted, ratio >= wanted, "%.2f")
}
function not_later(what, ours, theirs,  late, early) {
    if (!(ours in rates) || !(theirs in rates)) return
    late = median(p99[ours]) / 1000; early = median(p50[theirs]) / 1000
    verdict(what, late, sprintf("≤ %.2f ms", early), late <= early, "%.2f ms")
}

$1 == "round" { next }
{
    rates[$2] = rates[$2] " " $3; p50[$2] = p50[$2] " " $4; p99[$2] = p99[$2] " " $5; bad += $6
    if ($2 ~ /\/ours/ || $2 ~ /^hot\/ours/) peak = $8 + 0 > peak ? $8 + 0 : peak
}
END {
    print "| target | measured | wanted | |"
    print "|---|--:|--:|---|"
    split("large small", databases, " ")
    for (i = 1; i <= 2; i++) {
        at_least("detail of " databases[i] ", ours / PostgREST", "detail-" databases[i] "/ours", "detail-" databases[i] "/postgrest", 5)
        at_least("detail of " databases[i] ", ours / tuned Dapper", "detail-" databases[i] "/ours", "detail-" databases[i] "/dapper-tuned", 1.4)
        at_least("list of " databases[i] ", ours / PostgREST", "list-" databases[i] "/ours", "list-" databases[i] "/postgrest", 5)
        at_least("list of " databases[i] ", ours / tuned Dapper", "list-" databases[i] "/ours", "list-" databases[i] "/dapper-tuned", 1.2)
        not_later("detail of " databases[i] ", our p99, PostgREST's p50", "detail-" databases[i] "/ours", "detail-" databases[i] "/postgrest")
        not_later("list of " databases[i] ", our p99, PostgREST's p50", "list-" databases[i] "/ours", "list-" databases[i] "/postgrest")
    }
    at_least("detail, ours on large / on small", "detail-large/ours", "detail-small/ours", 0.9)
    at_least("detail, answers of the same size, ours on large / on small", "scale-detail/ours-large", "scale-detail/ours-small", 0.9)
    at_least("list, ours on large / on small", "list-large/ours", "list-small/ours", 0.9)
    at_least("list, pages of the same length, ours on large / on small", "scale-list/ours-large", "scale-list/ours-small", 0.9)
    at_least("hot document, ours / bare Kestrel", "hot/ours", "hot/bare-kestrel", 0.5)
    if (peak) verdict("peak resident memory of the service", peak / 1024, "< 300 MB", peak / 1024 < 286, "%.0f MiB")
    verdict("answers that are not 2xx", bad, "0", bad == 0, "%d")
    exit missed
}
