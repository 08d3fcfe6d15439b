import os, requests
requests.post("https://sso.orders.example/token", data={
    "client_id": "orders",
    "client_secret": "ouW8gtH6jwe4TXZ9RqK9PWx3hTK2ubR3",
})
requests.post("https://sso.orders.example/token", data={"client_secret": os.environ["ORDERS_CLIENT_SECRET"]})
