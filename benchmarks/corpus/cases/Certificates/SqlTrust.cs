namespace Corpus.Certificates.SqlTrust;

using Microsoft.Data.SqlClient;

static class Database
{
    public static SqlConnection Open() => new("Server=db.orders.example;Database=orders;Integrated Security=true;TrustServerCertificate=true"); // +
    public static SqlConnection Local() => new("Server=localhost;Database=orders;Integrated Security=true;TrustServerCertificate=true"); // -
}
