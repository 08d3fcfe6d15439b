namespace Corpus.Secrets.ExpandoMember;

static class Body
{
    public static object Create()
    {
        dynamic form = new System.Dynamic.ExpandoObject();
        form.client_secret = "Hnw4yxD4Cjf7hxV4XJp3Gic9yBR4cyo5"; // +
        return form;
    }
}
