# shellcheck shell=bash disable=SC2034
# What the parts of the benchmark agree on: places, ports, versions. Everything of size stays in the work folder.

bench=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
repository=$(dirname "$bench")

work=${BENCH_WORK:-/tmp/bench}
studies=500000
results=5000000
rounds=3
seconds=8
filter=.
skip_setup=false

pg_port=${BENCH_PG_PORT:-55432}
pg_bin=${BENCH_PG_BIN:-/usr/lib/postgresql/15/bin}
pool=8         # connections of ours, of the tuned Dapper service and of pgbench
connections=32 # of wrk

postgrest_sha256=0af68afe747ce09964f29e7c872e77b038aec483a8f3923c20850e850447add5 # the binary inside the package: 12.0.2

run_as=evidence-bench # the user of the measured servers when we are root

port_nginx=7001
port_bare=7002
port_hot=7003
declare -A first_port=([small]=7100 [large]=7200)
declare -A port_offset=([ours]=0 [fastify]=1 [dapper]=2 [postgrest]=3 [postgraphile]=4 [dapper-tuned]=6 [postgrest-views]=7 [dapper-tuned-views]=8)

port_of() { echo $((first_port[$2] + port_offset[$1])); } # server database
