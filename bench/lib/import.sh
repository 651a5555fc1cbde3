# shellcheck shell=bash disable=SC2154
# The parts of bench/import-speed: import into import_a, dump its rows, copy them into import_b.

clean_import() {
  sql -d postgres -c 'drop database if exists import_a' -c 'drop database if exists import_b' 2>/dev/null
  rm -rf "$dump"
}

now() { date +%s.%N; }
since() { awk -v from="$1" -v to="$(now)" 'BEGIN {printf "%.2f", to - from}'; }

# Sets entries_s, until the last record was written, so without statistics and reconciliation; command_s, the whole command; reconciled, whether it found
# files and database to hold the same; importer_kb.
time_import() {
  local began pid kb code entries=""
  say "importing $studies records"
  began=$(now)
  (cd "$repository" && exec dotnet "$(built EvidenceApi.Seeder)" import ctgov "$records" \
    --connection "$(connection_to import_a postgres);Command Timeout=0") >"$work/log/import-speed.log" 2>&1 &
  pid=$!
  importer_kb=0 entries_s=""
  while kill -0 $pid 2>/dev/null; do
    kb=$(awk '/^VmHWM/ {print $2}' /proc/$pid/status 2>/dev/null) || kb=0
    if [ "${kb:-0}" -gt "$importer_kb" ]; then importer_kb=$kb; fi
    if [ -z "$entries_s" ]; then
      entries=$(sql -d import_a -c 'select max(entries_done) from import_run')
      if [ "${entries:-0}" = "$studies" ]; then entries_s=$(since "$began"); fi
    fi
    sleep 0.1
  done
  code=0
  wait $pid || code=$?
  command_s=$(since "$began")
  reconciled=true
  case $code in
    0) ;;
    6) reconciled=false ;;
    *) die "the import ended with code $code: $(tail -3 "$work/log/import-speed.log")" ;;
  esac
  entries_s=${entries_s:-$command_s}
}

# Sets rows, their number. One binary file a table, with the rows that the import added, and a script that copies them in the order that foreign keys ask for.
dump_rows() { # dataset version of the seeds
  local table condition columns
  say "dumping the rows"
  rows=0
  mkdir -p "$dump"
  : >"$dump/copy.sql"
  while IFS='|' read -r table condition columns; do
    rows=$((rows + $(sql -d import_a -c "select count(*) from $table where $condition")))
    sql -d import_a -c "\\copy (select $columns from $table where $condition) to '$dump/$table' (format binary)"
    echo "\\copy $table ($columns) from '$dump/$table' (format binary)" >>"$dump/copy.sql"
  done < <(sql -d import_a -v seeded="$1" -f "$bench/sql/imported-rows.sql")
}

time_copy() {
  local began
  say "plain COPY of the same rows"
  began=$(now)
  sql -d import_b -f "$dump/copy.sql"
  copy_s=$(since "$began")
}

# Both databases hold the same number of rows of each table afterwards.
compare_rows() {
  local table in_a in_b
  while read -r table; do
    in_a=$(sql -d import_a -c "select count(*) from $table")
    in_b=$(sql -d import_b -c "select count(*) from $table")
    [ "$in_a" = "$in_b" ] || die "$table: $in_a rows imported, $in_b copied"
  done < <(sed -E 's/^\\copy ([a-z_]+) .*/\1/' "$dump/copy.sql")
}

report_import() {
  describe_machine
  echo "$studies records with $results results: $rows rows, $(du -m "$records" | cut -f1) MB of JSON"
  if ! $reconciled; then echo 'The reconciliation of the import said that files and database differ (exit code 6).'; fi
  echo
  awk -v rows="$rows" -v records="$studies" -v entries="$entries_s" -v command="$command_s" -v copy="$copy_s" -v kb="$importer_kb" \
    -v ratio="$wanted_ratio" -v mb="$wanted_mb" '
    function line(what, seconds) { printf "| %s | %.1f | %.0f | %.0f |\n", what, seconds, rows / seconds, records / seconds }
    function verdict(what, value, wanted, passed) { printf "| %s | %s | %s | %s |\n", what, value, wanted, passed ? "pass" : "FAIL" }
    BEGIN {
      print "| | s | rows/s | records/s |\n|---|--:|--:|--:|"
      line("import, until the last record is written", entries)
      line("import, with statistics and reconciliation", command)
      line("plain COPY of the same rows", copy)
      print "\n| target | measured | wanted | |\n|---|--:|--:|---|"
      verdict("rows/s, import / plain COPY", sprintf("%.2f", copy / entries), "≥ " ratio, copy / entries >= ratio)
      verdict("peak resident memory of the importer", sprintf("%.0f MB", kb * 1.024 / 1000), "< " mb " MB", kb * 1024 < mb * 1e6)
    }'
}
