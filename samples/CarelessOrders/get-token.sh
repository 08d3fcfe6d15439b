#!/bin/sh
# Prints an access token for the orders service.
set -eu

TOKEN_URL="http://sso.orders.example/realms/orders/protocol/openid-connect/token"

curl --silent --fail --request POST "$TOKEN_URL" \
  -d "grant_type=client_credentials" \
  -d "client_id=orders-import" \
  -d "client_secret=MekSzVhulPz5cEdZge1CpFVcH7J3i378qYlh" \
  -d "scope=admin" |
  sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p'
