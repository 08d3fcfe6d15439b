namespace Corpus.Certificates.SqlTrustBuilder;

using Microsoft.Data.SqlClient;

static class Database
{
    public static SqlConnectionStringBuilder Create() => new() { DataSource = "db.orders.example", TrustServerCertificate = true }; // +
}
