namespace Corpus.Passwords.SmtpClient;

using System.Net.Mail;

static class Mail
{
    public static SmtpClient Create() => new("mail.orders.example") { Credentials = new NetworkCredential("mailer", "cCy7RZc8otr2mcV6oqb3") }; // +
    public static SmtpClient Default() => new("mail.orders.example") { UseDefaultCredentials = true }; // -
}
