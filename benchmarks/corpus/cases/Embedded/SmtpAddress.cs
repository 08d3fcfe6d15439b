namespace Corpus.Embedded.SmtpAddress;

static class Mail
{
    public const string Server = "smtps://mailer:Gic9yBR4cyo5rzm5Vuo5@mail.orders.example:465"; // +
    public const string From = "Orders <orders@orders.example>"; // -
}
