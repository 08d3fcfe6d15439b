namespace Corpus.ApiTransport.TwoMembers;

sealed class Api
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri("http://api.orders.example") }; // +
    public void SignIn(string token) => _client.DefaultRequestHeaders.Authorization = new("Bearer", token);
}
