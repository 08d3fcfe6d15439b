namespace Corpus.Passwords.Builder;

using Microsoft.Data.SqlClient;

static class Database
{
    public static SqlConnectionStringBuilder Create() => new() { DataSource = "db.orders.example", UserID = "sa", Password = "yourStrong(!)Password" }; // +
    public static SqlConnectionStringBuilder Safe() => new() { DataSource = "db.orders.example", IntegratedSecurity = true }; // -
}
