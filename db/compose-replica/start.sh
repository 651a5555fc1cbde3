#!/bin/sh
# Starts a replica, inside its container. When its volume is empty, it begins with a copy of the primary.
set -eu

: "${EVIDENCE_REPLICATION_PASSWORD:?see the head of docker-compose.yml}"
: "${EVIDENCE_PRIMARY:?the host name of the primary}"
copy="${PGDATA:?}.unfinished"

if [ ! -d "$PGDATA" ]; then
    rm -rf "$copy" # of a start that was broken off
    # --write-recovery-conf makes it a standby, and keeps the connection (with the password) in postgresql.auto.conf, in the volume.
    PGPASSWORD=$EVIDENCE_REPLICATION_PASSWORD pg_basebackup --host "$EVIDENCE_PRIMARY" --username evidence_replication --no-password \
        --pgdata "$copy" --write-recovery-conf --wal-method stream --checkpoint fast
    mv "$copy" "$PGDATA"
fi

# With feedback, the primary keeps rows that a statement here still reads, so that few statements have to be broken off.
exec postgres -c hot_standby_feedback=on
