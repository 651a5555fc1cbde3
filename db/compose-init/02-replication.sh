#!/bin/sh
# Runs once, after 01-logins.sh: lets replicas copy and follow this server, where a password for them is given. Without one there is nothing to do.
set -eu

if [ -n "${EVIDENCE_REPLICATION_PASSWORD-}" ]; then
    psql --set ON_ERROR_STOP=1 --quiet --no-psqlrc --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv replication_password EVIDENCE_REPLICATION_PASSWORD

create role evidence_replication login replication password :'replication_password';

-- What a replica that was away can still ask for; one that was away for longer is copied anew.
alter system set wal_keep_size = '1GB';
SQL
    # "all" in this file means databases; a connection for replication names none.
    echo 'host replication evidence_replication samenet scram-sha-256' >>"$PGDATA/pg_hba.conf"
fi
