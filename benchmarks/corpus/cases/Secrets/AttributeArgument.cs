namespace Corpus.Secrets.AttributeArgument;

[AttributeUsage(AttributeTargets.Class)]
sealed class OAuthClientAttribute : Attribute { public string ClientSecret { get; set; } = ""; }
[OAuthClient(ClientSecret = "KWP8xRh6KDu8RRo2umt3tfC3RbR9VsF3")] // +
sealed class OrdersController { }
