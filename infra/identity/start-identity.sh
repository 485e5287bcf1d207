#!/bin/bash
# Keycloak takes passwords from its environment alone: they are put there for its process, from files.
set -euo pipefail
export KC_DB_PASSWORD=$(< /run/secrets/database-identity)
export KC_BOOTSTRAP_ADMIN_PASSWORD=$(< /run/secrets/identity-administrator)
exec /opt/keycloak/bin/kc.sh start --import-realm
