namespace Corpus.Tokens.GrpcMetadata;

static class Grpc
{
    public static Dictionary<string, string> Metadata => new() { ["authorization"] = "Bearer hxV4XJp3Gic9yBR4cyo5rzm5Vuo5bcj5QYx9isP5" }; // +
}
