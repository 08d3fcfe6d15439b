namespace Corpus.Secrets.CustomAttributeDefault;

sealed class SampleClientAttribute(string clientId, string clientSecret) : Attribute { public string Value => clientId + clientSecret; }
sealed class Controllers
{
    [SampleClient("orders", "jfo7xVH6JpY5icC6BRZ2yot7zmc6uoq8")] // +
    public void Get() { }
}
