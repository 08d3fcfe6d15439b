namespace Corpus.Passwords.ConnectionStringHole;

using Npgsql;

static class Database
{
    public static NpgsqlConnection Open(string password) => new($"Host=db.orders.example;Username=orders;Password={password}"); // -
    public static NpgsqlConnection Template() => new("Host=db.orders.example;Username=orders;Password=${DB_PASSWORD}"); // -
}
