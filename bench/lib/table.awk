# Medians of the rounds as a table, one row an entry, in the order of the first round; the last column is the ratio to ours.
BEGIN { FS = "\t" }

function median(list,  parts, n, i, j, x) {
    n = split(list, parts, " ")
    for (i = 2; i <= n; i++) {
        x = parts[i] + 0
        for (j = i - 1; j >= 1 && parts[j] + 0 > x; j--) parts[j + 1] = parts[j]
        parts[j + 1] = x
    }
    lowest = parts[1]; highest = parts[n]
    return n % 2 ? parts[(n + 1) / 2] : (parts[n / 2] + parts[n / 2 + 1]) / 2
}
function larger(a, b) { return a + 0 > b + 0 ? a : b }
function shown(x, format) { return x > 0 ? sprintf(format, x) : "-" }

$1 == "round" { next }
!($2 in rates) { order[++count] = $2 }
{
    rates[$2] = rates[$2] " " $3; p50[$2] = p50[$2] " " $4; p99[$2] = p99[$2] " " $5; bad[$2] += $6; bytes[$2] = $7
    peak[$2] = larger(peak[$2], $8); server[$2] = server[$2] " " $9; db[$2] = db[$2] " " $10; foreign[$2] = larger(foreign[$2], $11)
}
END {
    for (i = 1; i <= count; i++) {
        split(order[i], part, "/")
        rate[order[i]] = median(rates[order[i]])
        if (part[2] ~ /^ours/ && !(part[1] in base)) base[part[1]] = rate[order[i]]
    }
    print "| group | candidate | bytes | req/s | lowest..highest | p50 ms | p99 ms | peak MiB | server µs | database µs | bad | others % | ours is |"
    print "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    for (i = 1; i <= count; i++) {
        name = order[i]; split(name, part, "/")
        median(rates[name]); from = lowest; to = highest
        printf "| %s | %s | %s | %.0f | %.0f..%.0f | %.2f | %.2f | %s | %s | %s | %d | %.1f | %s |\n", part[1], part[2], shown(bytes[name], "%d"),
            rate[name], from, to, median(p50[name]) / 1000, median(p99[name]) / 1000, shown(peak[name] / 1024, "%.0f"), shown(median(server[name]), "%.0f"),
            shown(median(db[name]), "%.0f"), bad[name], foreign[name], (part[1] in base) && rate[name] ? sprintf("%.2f×", base[part[1]] / rate[name]) : "-"
    }
}
