namespace Corpus.Passwords.ConnectionStringPwd;

using Npgsql;

static class Database
{
    public static NpgsqlConnection Open() => new("Host=db.orders.example;Username=orders;Pwd=kestrel77;Database=orders"); // +
}
