# shellcheck shell=bash disable=SC2154
# What is measured: lines "group/candidate METHOD url [@body]". Placeholders <<…>> are those of load.lua; PGBENCH has "url#script" instead.

ids_of_small() { sql -d small -c "select string_agg(id, '|' order by id) from bench_tables.study"; }

entries() {
  local database id
  for database in small large; do
    id="nct<<90000001-$((90000000 + studies))>>"
    if [ "$database" = small ]; then id="<<$(ids_of_small)>>"; fi
    detail_entries "$database" "$id"
    list_entries "$database" '<<COMPLETED|RECRUITING>>'
  done
  scale_entries
  echo "hot/ours GET http://127.0.0.1:$port_hot/v1/studies/mist"
  echo "hot/bare-kestrel GET http://127.0.0.1:$port_bare/study.json"
  echo "hot/nginx GET http://127.0.0.1:$port_nginx/study.json"
}

at() { echo "http://127.0.0.1:$(port_of "$1" "$2")"; } # server database

detail_entries() { # database id
  local group=detail-$1 name
  echo "$group/ours GET $(at ours "$1")/v1/studies/$2/numbers"
  for name in postgrest postgrest-views; do echo "$group/$name GET $(at "$name" "$1")/study?id=eq.$2&select=*,outcome(*)"; done
  echo "$group/postgrest-our-document GET $(at postgrest "$1")/document?id=eq.$2&select=numbers"
  graphql "$1" detail "$2"
  echo "$group/postgraphile POST $(at postgraphile "$1")/graphql @$work/bodies/detail-$1.json"
  for name in fastify dapper dapper-tuned dapper-tuned-views; do echo "$group/$name GET $(at "$name" "$1")/studies/$2"; done
  pgbench_detail "$1"
  echo "$group/pgbench-ours PGBENCH $(url_to "$1" bench_reader)#$work/sql/detail-ours-$1.sql"
  echo "$group/pgbench-join PGBENCH $(url_to "$1" bench_reader)#$work/sql/detail-join-$1.sql"
}

list_entries() { # database status
  local group=list-$1 name columns=id,title,phase,overall_status,enrollment,start_date,country
  echo "$group/ours GET $(at ours "$1")/v1/studies?status=$2&sort=-startDate&pageSize=20"
  for name in postgrest postgrest-views; do
    echo "$group/$name GET $(at "$name" "$1")/study?overall_status=eq.$2&order=start_date.desc,id.desc&limit=20&select=$columns"
  done
  graphql "$1" list "$2"
  echo "$group/postgraphile POST $(at postgraphile "$1")/graphql @$work/bodies/list-$1.json"
  for name in fastify dapper dapper-tuned dapper-tuned-views; do echo "$group/$name GET $(at "$name" "$1")/studies?status=$2"; done
  for name in ours rows; do
    cp "$bench/sql/list-$name.sql" "$work/sql/"
    echo "$group/pgbench-$name PGBENCH $(url_to "$1" bench_reader)#$work/sql/list-$name.sql"
  done
}

# Ours on both databases with answers of the same size, so that their ratio tells of the number of rows and not of the bytes sent.
scale_entries() {
  local list='/v1/studies?status=COMPLETED&sort=-startDate&pageSize=20'
  ids_of_like_size >"$work/bodies/ids-of-like-size.txt"
  echo "scale-detail/ours-small GET $(at ours small)/v1/studies/<<$(ids_of_small)>>/numbers"
  echo "scale-detail/ours-large GET $(at ours large)/v1/studies/<<@$work/bodies/ids-of-like-size.txt>>/numbers"
  echo "scale-list/ours-small GET $(at ours small)$list"
  echo "scale-list/ours-large GET $(at ours large)$list"
}

# For each curated study the hundred generated ones next in size; kept, for it reads every document once.
ids_of_like_size() {
  local sizes
  if [ -s "$work/bodies/ids-of-like-size.txt.kept" ]; then
    cat "$work/bodies/ids-of-like-size.txt.kept"
    return 0
  fi
  sizes=$(sql -d small -c "select string_agg(length(numbers::text)::text, ',') from study_document")
  sql -d large -v sizes="{$sizes}" -f "$bench/sql/ids-of-like-size.sql" | tee "$work/bodies/ids-of-like-size.txt.kept"
}

graphql() { # database detail|list value
  local study='rowId title phase overallStatus enrollment startDate country'
  local outcome='rowId studyId measure timeMonths population n events estimate ciLow ciHigh unit' query
  if [ "$2" = detail ]; then
    query="query(\$v:String!){studyByRowId(rowId:\$v){$study summary outcomesByStudyId(orderBy:[ROW_ID_ASC]){nodes{$outcome}}}}"
  else
    query="query(\$v:String!){allStudies(first:20,condition:{overallStatus:\$v},orderBy:[START_DATE_DESC,ROW_ID_DESC]){nodes{$study}}}"
  fi
  printf '{"query":"%s","variables":{"v":"%s"}}\n' "$query" "$3" >"$work/bodies/$2-$1.json"
}

pgbench_detail() { # database
  local head id name
  if [ "$1" = small ]; then
    head="\\set k random(1, $(sql -d small -c 'select count(*) from bench_tables.study'))"
    id="(array[$(sql -d small -c "select string_agg(quote_literal(id), ',' order by id) from bench_tables.study")])[:k]"
  else
    head="\\set k random(90000001, $((90000000 + studies)))"
    id="'nct' || :k::text"
  fi
  for name in ours join; do
    { echo "$head"; sed "s/@ID@/$(sed 's/[&/\]/\\&/g' <<<"$id")/" "$bench/sql/detail-$name.sql"; } >"$work/sql/detail-$name-$1.sql"
  done
}
