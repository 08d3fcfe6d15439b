#!/bin/sh
CLIENT_SECRET=Lrd5uWY4tHN2weH8XZJ9qKW6WxR8TKD2
curl -s -d grant_type=client_credentials -d client_id=orders -d "client_secret=$CLIENT_SECRET" https://sso.orders.example/token
curl -s -u "orders:rdo2WYg2HNj4eHT5ZJR6KWP8" https://sso.orders.example/token
