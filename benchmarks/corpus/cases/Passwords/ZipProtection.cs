namespace Corpus.Passwords.ZipProtection;

static class Archive
{
    public static void Pack(string path, string zipPassword = "BRZ2yot7zmc6uoq8") => File.WriteAllText(path, zipPassword.Length.ToString()); // +
}
