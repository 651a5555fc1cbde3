# shellcheck shell=bash disable=SC2154
# Small helpers of all scripts.

say() { printf '== %s\n' "$*" >&2; }
die() {
  printf '%s\n' "$*" >&2
  exit 1
}

is_root() { [ "$(id -u)" = 0 ]; }
as_postgres() { if is_root; then runuser -u postgres -- "$@"; else "$@"; fi; }

sql() { "$pg_bin/psql" -h 127.0.0.1 -p "$pg_port" -U postgres -v ON_ERROR_STOP=1 -qXAt "$@"; } # -d DATABASE and what psql takes
has_database() { [ "$(sql -d postgres -c "select count(*) from pg_database where datname = '$1'")" = 1 ]; }
connection_to() { echo "Host=127.0.0.1;Port=$pg_port;Username=$2;Database=$1"; } # database login
url_to() { echo "postgresql://$2@127.0.0.1:$pg_port/$1"; }

built() { find "$work/build/publish" -name "$1.dll" -print -quit; } # the published assembly

# The seeder finds db/ and seeds/ from the current folder.
seeder() { (cd "$repository" && exec dotnet "$(built EvidenceApi.Seeder)" "$@"); }

# The schema, and the curated studies once. Code 4: a migration was edited since the database was made.
migrate_and_seed() { # database
  local code=0
  seeder migrate --connection "$(connection_to "$1" postgres)" >&2 || code=$?
  if [ $code = 4 ] && [ "$(sql -d "$1" -c "select to_regclass('dataset_version') is not null")" = t ]; then
    say "$1 stays as it is, with an older schema; to make it anew, drop it"
    code=0
  fi
  [ $code = 0 ] || return $code
  [ "$(sql -d "$1" -c 'select count(*) from dataset_version')" = 0 ] || return 0
  seeder seed --connection "$(connection_to "$1" postgres)" | tail -1 >&2
}

generate_records() { # file studies results
  [ -e "$1" ] && return 0
  say "generating $2 records with $3 results"
  (cd "$repository" && dotnet "$(built EvidenceApi.Bench.Generator)" generate --studies "$2" --results "$3" --out "$1.part" >&2)
  mv "$1.part" "$1"
}
