# shellcheck shell=bash disable=SC2154
# Loads one entry after another, in interleaved rounds, one server at a time. Each measurement is a line of a file of tab-separated values:
#   round name rps p50_us p99_us bad bytes peak_kb server_us database_us foreign_percent
# The last is the share of all processors that others took meanwhile; what was disturbed is repeated, and the least disturbed try counts.

foreign_percent=5
tries=2
warm_first=20
warm_next=1

declare -a names methods urls bodies

read_entries() { # filter; entries on stdin
  local name method url body
  while read -r name method url body; do
    if ! grep -qE "$1" <<<"$name"; then continue; fi
    if ! answers "$method" "$url" "$body"; then
      say "left out: $name does not answer: $(head -c 300 "$work/outcome/probe" | tr '\n' ' ')"
      continue
    fi
    names+=("$name") methods+=("$method") urls+=("$url") bodies+=("$body")
  done
}

first_choice() { sed -E "s#<<@([^>]*)>>#mist#g; s/<<([0-9]+)-[0-9]+>>/\1/g; s/<<([^|>]*)\|[^>]*>>/\1/g"; }

answers() { # method url body
  local arguments=()
  if [ "$1" = PGBENCH ]; then
    "$pg_bin/pgbench" -n -M prepared -c 1 -t 1 -f "${2#*#}" "${2%%#*}" >/dev/null 2>"$work/outcome/probe"
    return
  fi
  if [ -n "$3" ]; then
    first_choice <"${3#@}" >"$work/outcome/probe-body"
    arguments=(--data-binary "@$work/outcome/probe-body" -H 'content-type: application/json')
  fi
  curl -sf -o "$work/outcome/probe" --globoff --max-time 30 -X "$1" "${arguments[@]}" "$(first_choice <<<"$2")" \
    && ! grep -q '"errors":\[' "$work/outcome/probe"
}

measure_all() { # file of lines
  local round place count=${#names[@]}
  printf 'round\tname\trps\tp50_us\tp99_us\tbad\tbytes\tpeak_kb\tserver_us\tdatabase_us\tforeign_percent\n' >"$1"
  say "$count entries, $rounds rounds of $seconds s, $connections connections"
  for ((round = 1; round <= rounds; round++)); do
    for ((place = 0; place < count; place++)); do
      measure_least_disturbed $(((place + (round - 1) * 7) % count)) "$round"
      printf '%s\n' "$line" | tee -a "$1" >&2
    done
  done
}

measure_least_disturbed() { # index round; sets line
  local try warm=$warm_first least=1000
  if [ "$2" -gt 1 ]; then warm=$warm_next; fi
  for ((try = 1; try <= tries; try++)); do
    wait_until_quiet
    if [ "${methods[$1]}" = PGBENCH ]; then measure_pgbench "$1" "$warm"; else measure_wrk "$1" "$warm"; fi
    if less "$foreign" "$least"; then
      line=$(printf '%s\t%s\t%s' "$2" "${names[$1]}" "$measured")
      least=$foreign
    fi
    if less "$foreign" "$foreign_percent" || [ "$patience" -le 0 ]; then break; fi
  done
}

less() { awk -v a="$1" -v b="$2" 'BEGIN {exit !(a < b)}'; }

load() { # index seconds
  local url=${urls[$1]} host
  host=${url#http://}
  host=${host%%/*}
  # shellcheck disable=SC2086
  LOAD_SEED=$((RANDOM * 32768 + RANDOM)) wrk -t 1 -c "$connections" --timeout 10s -d "$2s" --latency -s "$bench/load.lua" "http://$host/" \
    -- "${methods[$1]}" "${url#"http://$host"}" ${bodies[$1]}
}

measure_wrk() { # index warm-up; sets measured and foreign
  local port pids
  port=$(sed -E 's#^http://[^:]*:([0-9]+).*#\1#' <<<"${urls[$1]}")
  load "$1" "$2" >/dev/null
  pids=$(pids_of "$port" | tr '\n' ' ')
  # shellcheck disable=SC2086
  forget_peak $pids
  begin_counting "$pids"
  load "$1" "$seconds" >"$work/outcome/wrk"
  end_counting "$pids"
  # shellcheck disable=SC2086
  measured=$(awk -v server="$server_ticks" -v db="$db_ticks" -v hz="$hz" -v peak="$(peak_kb $pids)" -v foreign="$foreign" -v OFS='\t' '
    /^RESULT/ {
      n = $2 ? $2 : 1
      print sprintf("%.1f", $2 / $3 * 1e6), $4, $5, $6 + $7, int($8 / n), peak, sprintf("%.1f", server / hz * 1e6 / n), sprintf("%.1f", db / hz * 1e6 / n), foreign
    }' "$work/outcome/wrk")
}

measure_pgbench() { # index warm-up; sets measured and foreign
  local url=${urls[$1]%%#*} script=${urls[$1]#*#} logs
  local arguments=(-n -M prepared -c "$pool" -j 1 -f "$script")
  logs=$(mktemp -d /dev/shm/evidence-bench.XXXXXX)
  "$pg_bin/pgbench" "${arguments[@]}" -T "$2" "$url" >/dev/null 2>&1
  sleep 0.5 # until the server has reaped what served the warm-up
  begin_counting ""
  "$pg_bin/pgbench" "${arguments[@]}" -T "$seconds" --log --log-prefix="$logs/log" "$url" >"$work/outcome/pgbench" 2>"$work/outcome/pgbench-errors"
  end_counting ""
  measured=$(cat "$logs"/log* | awk '{print $3}' | sort -n | awk -v db="$db_ticks" -v hz="$hz" -v foreign="$foreign" -v OFS='\t' \
    -v rps="$(awk '/^tps/ {print $3}' "$work/outcome/pgbench")" -v bad="$(grep -c ERROR "$work/outcome/pgbench-errors" || true)" '
    {time[NR] = $1}
    END {print rps, time[int(NR * .5) + 1], time[int(NR * .99) + 1], bad, 0, 0, 0, sprintf("%.1f", db / hz * 1e6 / NR), foreign}')
  rm -rf "$logs"
}

begin_counting() { # pids
  # shellcheck disable=SC2086
  server0=$(ticks_of $1) db0=$(database_ticks) own0=$(own_child_ticks) busy0=$(busy_ticks) time0=$(date +%s%N)
}

end_counting() { # pids; sets server_ticks, db_ticks, foreign
  local time1 busy1 own1
  time1=$(date +%s%N) busy1=$(busy_ticks) own1=$(own_child_ticks)
  # shellcheck disable=SC2086
  server_ticks=$(($(ticks_of $1) - server0)) db_ticks=$(($(database_ticks) - db0))
  foreign=$(awk -v ticks=$((busy1 - busy0 - server_ticks - db_ticks - (own1 - own0))) -v ns=$((time1 - time0)) -v hz="$hz" -v cores="$cores" \
    'BEGIN {share = ticks / hz / (ns / 1e9) / cores * 100; printf "%.1f", share < 0 ? 0 : share}')
}
