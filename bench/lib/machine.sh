# shellcheck shell=bash disable=SC2154
# How busy the machine is, and who keeps it busy. Processor time is counted in ticks.

hz=$(getconf CLK_TCK)
cores=$(nproc)

listen_pids() { ss -ltnpH "sport = :$1" 2>/dev/null | grep -o 'pid=[0-9]*' | cut -d= -f2 | sort -u || true; }
pids_of() { # port
  local pid
  for pid in $(listen_pids "$1"); do
    echo "$pid"
    pgrep -P "$pid" || true
  done | sort -un
}

busy_ticks() { awk '/^cpu /{print $2 + $3 + $4 + $9}' /proc/stat; }
own_child_ticks() { sed 's/^.*) //' /proc/$$/stat | awk '{print $14 + $15}'; }
ticks_of() { # pids
  local pid files=()
  for pid in "$@"; do [ ! -r "/proc/$pid/stat" ] || files+=("/proc/$pid/stat"); done
  if [ ${#files[@]} = 0 ]; then echo 0; else cat "${files[@]}" 2>/dev/null | awk '{sub(/^.*\) /, ""); sum += $12 + $13} END {print sum + 0}'; fi
}
# Those that ended count as children of the postmaster.
database_ticks() {
  local postmaster ended
  postmaster=$(listen_pids "$pg_port" | head -1)
  ended=$(sed 's/^.*) //' "/proc/$postmaster/stat" | awk '{print $14 + $15}')
  # shellcheck disable=SC2046
  echo $(($(ticks_of "$postmaster" $(pgrep -P "$postmaster")) + ended))
}
peak_kb() { # pids
  local pid kb sum=0
  for pid in "$@"; do
    kb=$(awk '/^VmHWM/ {print $2}' "/proc/$pid/status" 2>/dev/null) || kb=0
    sum=$((sum + ${kb:-0}))
  done
  echo $sum
}
forget_peak() { # pids
  local pid
  for pid in "$@"; do { echo 5 >"/proc/$pid/clear_refs"; } 2>/dev/null || true; done
}

# Waits for two quiet seconds on end. What is left of the patience is shared by all measurements of a run.
quiet_percent=8
patience=${patience:-1800}
wait_until_quiet() {
  local before quiet=0
  while [ "$patience" -gt 0 ]; do
    before=$(busy_ticks)
    sleep 1
    if [ $((($(busy_ticks) - before) * 100)) -le $((quiet_percent * hz * cores)) ]; then
      quiet=$((quiet + 1))
      if [ $quiet -ge 2 ]; then return 0; fi
    else
      quiet=0
      patience=$((patience - 1))
    fi
  done
}

describe_machine() {
  printf '%s, %s cores, %s GiB of memory, %s; %s; .NET %s; %s\n' \
    "$(awk -F': ' '/^model name/ {print $2; exit}' /proc/cpuinfo)" "$cores" "$(awk '/^MemTotal/ {printf "%.0f", $2 / 1048576}' /proc/meminfo)" \
    "$(uname -sr)" "$("$pg_bin/postgres" --version)" "$(dotnet --version)" "$(date '+%Y-%m-%d %H:%M %Z')"
}
