#!/bin/sh
# Runs once, inside the database container, when its volume is empty. The passwords stay out of command lines: psql takes them from the environment.
set -eu

psql --set ON_ERROR_STOP=1 --quiet --no-psqlrc --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv owner_password EVIDENCE_OWNER_PASSWORD
\getenv service_password EVIDENCE_SERVICE_PASSWORD

\i /evidence/roles.sql

create role evidence_seeder login password :'owner_password' in role evidence_owner;
create role evidence_service login password :'service_password' in role evidence_reader;

-- Nobody else may enter, and only the owner may make anything.
revoke all on database :"DBNAME" from public;
grant connect, create, temporary on database :"DBNAME" to evidence_owner;
grant connect on database :"DBNAME" to evidence_reader;
grant usage, create on schema public to evidence_owner;
SQL
