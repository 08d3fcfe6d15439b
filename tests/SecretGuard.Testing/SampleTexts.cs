using System.Collections.Generic;

namespace SecretGuard.Testing;

/// <summary>One small text of every format, with everything its reader knows.</summary>
public static class SampleTexts
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
        ["config.toml"] = """"
            # client_secret = "x"
            [a."b"]
            client_secret = "s\u0065\"" # c
            d.client_secret = '\'
            e = { client_secret = """
            x\
              y""", f = [1, "z", [ {} ], 1979-05-27 07:32:00Z] }
            [[g]]
            scope = ["*"]
            client_id = "h"
            """",
        ["main.tf"] = """
            variable "client_secret" { default = "x\"y" } # client_secret = "x"
            resource "a" "b" {
              client_secret = "${var.x["y"]}-z"
              c = { "client_secret" : "x", (d) = [for k, v in e : { f = k }], scope = "*", client_id = g ? "h" : "i" }
              j = <<-EOT
                curl -d client_secret=x http://x/oauth2/token
              EOT
              /* k */ l = coalesce("m", n) // o
            }
            """,
        ["Dockerfile"] = """
            # client_secret=x
            ENV CLIENT_SECRET=x\" A_CLIENT_SECRET="a \" b" \
              # c
              B_CLIENT_SECRET='d'
            ENV C_CLIENT_SECRET e f
            RUN curl -d client_secret=g `
              http://x/oauth2/token
            CMD ["a", "--client-secret=h", "--client-secret", "i"]
            """,
        ["a.cmd"] = "@set CLIENT_SECRET=a b\r\nset \"A_CLIENT_SECRET=c\"\nsetx B_CLIENT_SECRET \"d e\" /m\nrem client_secret=f\n:: g\ncurl ^\r\n -d client_secret=h http://x/oauth2/token\n",
        ["seed.sql"] = "-- client_secret = 'x'\nUPDATE a SET [client_secret] = N'b''c', \"d\" = 'e' /* f */ WITH PASSWORD 'g';\n",
        ["main.bicep"] = "param clientSecret string = 'a\\'${b}'\nvar c = [{ name: 'ClientSecret'\nvalue: 'd' }]\nvar clientSecret = '''e''' // f\n",
        ["secret.yml"] = "kind: Secret\ndata:\n  client_secret: c2VjcmV0\n  a.json: |\n    {\"client_secret\": \"b\"\n---\nkind: KeycloakRealmImport\nspec: {realm: {realm: a, clients: [{clientId: b, secret: c}]}}\n",
        [".env"] = "\uFEFF# client_secret=x\nexport CLIENT_SECRET=\"a\\\"b\nc\" # d\r\nA_CLIENT_SECRET='x'\nB_CLIENT_SECRET=$(id x)\nSCOPE: *\nhttp://x/oauth2/token\n",
        ["a.properties"] = "! c\nclient\\u005fsecret = a\\\n  b\\:\\u0041\nscope *\ntoken.url:http\\://x/oauth2/token\n",
    };
}
