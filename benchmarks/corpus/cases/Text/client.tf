resource "keycloak_openid_client" "orders" {
  client_id     = "orders"
  client_secret = "Ygt4Njw2HTX9JRq2WPW2RhT8Dub2RoG2"
}
resource "keycloak_openid_client" "other" {
  client_secret = var.orders_client_secret
}
