#!/bin/sh
# Prints an access token for the orders service. The client's secret comes from the environment.
set -eu

TOKEN_URL="https://sso.orders.example/realms/orders/protocol/openid-connect/token"
: "${Orders__ClientSecret:?is missing or empty}"

# The secret goes by standard input: every user of the machine can read a program's arguments.
printf 'user = "orders-import:%s"\n' "$Orders__ClientSecret" |
  curl --silent --show-error --fail --proto "=https" --config - \
    -d "grant_type=client_credentials" \
    -d "scope=orders:read" \
    "$TOKEN_URL" |
  sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p'
