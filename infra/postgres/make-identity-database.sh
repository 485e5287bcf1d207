#!/bin/sh
# Run once by the image of PostgreSQL, on an empty data directory: the database of the identity provider, apart from the log.
set -eu
password=$(cat /run/secrets/database-identity)
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set=password="$password" <<'SQL'
create role identity login password :'password';
create database identity owner identity;
revoke all on database identity from public;
SQL
