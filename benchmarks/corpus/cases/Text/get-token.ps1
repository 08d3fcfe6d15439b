$body = @{
    client_id = 'orders'
    client_secret = 'dou2Ygt4Njw2HTX9JRq2WPW2RhT8Dub2'
}
Invoke-RestMethod -Method Post -Uri https://sso.orders.example/token -Body $body
