using System.Collections.Generic;

namespace SecretGuard.Core.Tests.Fuzzing;

/// <summary>One small text of every format, with everything its reader knows.</summary>
internal static class SampleTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["appsettings.json"] = """
            { // "ClientSecret": "x"
              "Keycloak": { "ClientId": "a", "ClientSecret": "s\u0065cret\"", "Scopes": ["read", "*"], 'x': {{port}}, },
              "values": [ { "key": "client_secret", "value": "${X:-d}" } ], "n": [1, null, true],
              "body": "grant_type=client_credentials&client_secret=a%20b+c", "url": "http://id.example.com/connect/token",
              "raw": "{\"client_secret\": \"x\"}", "scripts": { "t": "curl -d client_secret=x $(id)" }
            } /* end */
            """,
        ["realm.json"] = """
            [{ "realm": "a", "clients": [ { "clientId": "b", "secret": "x", "publicClient": true, "attributes": { "client.secret.rotated": "y" } } ],
              "identityProviders": [ { "config": { "clientSecret": "z", "tokenUrl": "http://x/y" } } ], "smtpServer": { "authTokenClientSecret": "w" } }]
            """,
        ["token.http"] = """
            @host = http://id.example.com
            ### token
            POST {{host}}/connect/token HTTP/1.1
              ?client_secret=a
            Accept: */*

            grant_type=client_credentials
            &client_id=a&client_secret=b&scope=*
            ###
            POST https://x/y

            { "client_secret": "x" }
            """,
        ["get-token.sh"] = """
            #!/bin/sh
            CLIENT_SECRET="${CLIENT_SECRET:-x}" # client_secret=x
            TOKEN=$(curl -d client_id='a' \
              --data "client_secret=b\"c" --client-secret d http://id.example.com/oauth2/token | jq -r `cat x`)
            bash -c "curl -d 'client_secret=x&scope=*'"
            cat <<EOF > a
            { "client_secret": "x" }
            EOF
            """,
        ["get_token.py"] = """"
            import os
            """doc client_secret = "x" """
            client_secret: str = os.environ.get("CLIENT_SECRET", "a\tb") or 'x'
            r = post(f"http://{host}/oauth2/token", data={"client_id": "a", 'client_secret': rb'x', "scope": "*"}) # client_secret = "x"
            """",
        ["Token.cs"] = """"
            /* client_secret = "x" */ const string ClientSecret = @"a""b"; var t = $"client_secret={x}&client_id={{a}}";
            new() { ["client_secret"] = "x", { "scope", "*" } }; s = c["A:ClientSecret"] ?? """raw"""; var q = '\''; // http://x/oauth/token
            """",
        ["token.js"] = "const clientSecret = process.env.CLIENT_SECRET ?? `a${b}c`; f({ client_secret: 'x', scope: '*' }) // x\n",
        ["token.ps1"] = "$clientSecret = \"$($x.y)\" <# c #>\n@{ client_secret = 'x' } # client_secret = y\n",
        ["notes.md"] = "client_secret: `x` is\n# client_secret=x\nexport CLIENT_SECRET=<a b>\nhttp://<host>/oauth2/token?x=(1)\n\"client_secret\": \"x\\\"y\"",
        ["settings.ini"] = "[a]\nclient_id = a\r\nclient_secret = {{ x }} ; c\rscope = a b # c\nx=1&client_secret=2&scope=3 $x",
        ["values.yaml"] = """
            %YAML 1.2
            --- # client_secret: x
            a: &x "s\x65cret\"\
              z"
            {{- if .Values.x }}
            client_secret: *x
            {{ .Values.y }}: {{ include "z" . }}
              b: 1
            {{/* c }} */}}
            env:
            - CLIENT_SECRET=x
            - - name: client_secret
                value: 'it''s

                  two'
            ? k
            : !vault |2-
                client_secret: y
               z
            f: {a: [b, c: d, "client_secret":"x", {{ e }}, ${{ f }}], scope: "*", client_id} # g
            url: http://id.example.com/connect/token
            run: >+
              curl -d client_secret=x
               http://x/oauth2/token

            ...
            """,
        ["web.config"] = """
            <?xml version="1.0"?><!DOCTYPE a [ <!ENTITY b "c>"> ]>
            <a xmlns:x="y"><!-- <add key="ClientSecret" value="x"/> --><add key='ida:ClientSecret' x:v="1" value="a&amp;&#x41;&b;"/>
            <ClientSecret c="d">x<![CDATA[y]]>z</ClientSecret><e>text<f/>more</e><Scope>*</Scope><ClientId/>
            <token-url>http://id.example.com/connect/token</token-url></a >
            """,
        [".env"] = "\uFEFF# client_secret=x\nexport CLIENT_SECRET=\"a\\\"b\nc\" # d\r\nA_CLIENT_SECRET='x'\nB_CLIENT_SECRET=$(id x)\nSCOPE: *\nhttp://x/oauth2/token\n",
        ["a.properties"] = "! c\nclient\\u005fsecret = a\\\n  b\\:\\u0041\nscope *\ntoken.url:http\\://x/oauth2/token\n",
    };
}
