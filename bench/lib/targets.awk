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
    split("detail list", requests, " ")
    factor["detail"] = 1.4; factor["list"] = 1.2
    for (i = 1; i <= 2; i++) for (j = 1; j <= 2; j++) {
        group = requests[j] "-" databases[i]; what = requests[j] " of " databases[i]
        at_least(what ", ours / PostgREST over views", group "/ours", group "/postgrest-views", 5)
        at_least(what ", ours / PostgREST over its own tables", group "/ours", group "/postgrest", 5)
        at_least(what ", ours / tuned Dapper over views", group "/ours", group "/dapper-tuned-views", factor[requests[j]])
        at_least(what ", ours / tuned Dapper over its own tables", group "/ours", group "/dapper-tuned", factor[requests[j]])
        not_later(what ", our p99, PostgREST's p50", group "/ours", group "/postgrest")
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
