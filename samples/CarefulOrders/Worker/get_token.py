"""Prints an access token for the orders service. The client's secret comes from the environment."""

import os
from urllib.parse import quote_plus

import requests

TOKEN_URL = "https://sso.orders.example/realms/orders/protocol/openid-connect/token"


def get_token():
    response = requests.post(
        TOKEN_URL,
        # RFC 6749, section 2.3.1: form-encoded before they become a header.
        auth=("orders-import", quote_plus(os.environ["Orders__ClientSecret"])),
        data={"grant_type": "client_credentials", "scope": "orders:read"},
        allow_redirects=False,
        timeout=10,
    )
    response.raise_for_status()
    return response.json()["access_token"]


if __name__ == "__main__":
    print(get_token())
