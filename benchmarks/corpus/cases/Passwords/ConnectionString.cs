namespace Corpus.Passwords.ConnectionString;

using Microsoft.Data.SqlClient;

static class Database
{
    public static SqlConnection Open() => new("Server=db.orders.example;Database=orders;User Id=orders;Password=HTX9JRq2WPW2RhT8Dub2"); // +
    public static SqlConnection Trusted() => new("Server=db.orders.example;Database=orders;Integrated Security=true"); // -
}
