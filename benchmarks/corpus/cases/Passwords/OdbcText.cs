namespace Corpus.Passwords.OdbcText;

static class Database
{
    public const string Dsn = "Driver={ODBC Driver 18};Server=db.orders.example;Uid=orders;Pwd=CyB4Zcy6trz6cVu3qbc3;"; // +
    public const string Trusted = "Driver={ODBC Driver 18};Server=db.orders.example;Trusted_Connection=yes;"; // -
}
