"""Prints an access token for the orders service."""

import requests

TOKEN_URL = "http://sso.orders.example/realms/orders/protocol/openid-connect/token"


def get_token():
    response = requests.post(
        TOKEN_URL,
        data={
            "grant_type": "client_credentials",
            "client_id": "orders-import",
            "client_secret": "MekSzVhulPz5cEdZge1CpFVcH7J3i378qYlh",
            "scope": "*",
        },
        timeout=10,
    )
    response.raise_for_status()
    return response.json()["access_token"]


if __name__ == "__main__":
    print(get_token())
