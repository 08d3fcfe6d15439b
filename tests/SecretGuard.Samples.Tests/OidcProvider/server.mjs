// An authorization server for the tests: oidc-provider with one client and one API, over TLS, behind a path as Keycloak has it.
// The first line of standard input sets it up, each further one says how many of the next tokens have expired when they are issued.
// Standard output has a line for the port and one for each answer of the token endpoint.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:https';
import { createInterface } from 'node:readline';
import { Provider } from 'oidc-provider';

const input = createInterface({ input: process.stdin });
const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const trueNow = Date.now;
let expired = 0;

input.once('line', (line) => {
  input.on('line', (next) => {
    expired = JSON.parse(next).expired;
    print({ expired });
  });
  start(JSON.parse(line));
});
// The test is over.
input.on('close', () => process.exit(0));

function start({ issuer, port, tokenPath, audience, format, client, certificate, key }) {
  const provider = new Provider(issuer, {
    clients: [{
      client_id: client.id,
      client_secret: client.secret,
      token_endpoint_auth_method: client.method,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      id_token_signed_response_alg: 'ES256',
    }],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    scopes: [client.scope],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        getResourceServerInfo: () => ({
          scope: client.scope, audience, accessTokenFormat: format, accessTokenTTL: 300, jwt: format === 'jwt' ? { sign: { alg: 'ES256' } } : undefined,
        }),
      },
    },
    jwks: { keys: [signingKey()] },
    routes: { token: tokenPath },
  });
  provider.use(report);
  const mounted = new URL(issuer).pathname;
  const answer = provider.callback();
  const server = createServer({ cert: certificate, key }, (request, response) => {
    request.originalUrl = request.url;
    request.url = request.url.slice(mounted.length) || '/';
    answer(request, response);
  });
  server.listen(port, '127.0.0.1', () => print({ port: server.address().port }));
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: 'test' };
}

async function report(context, next) {
  // The provider asks the clock for the times in a token.
  if (context.method === 'POST' && expired-- > 0) Date.now = () => trueNow() - 3600_000;
  try {
    await next();
  } finally {
    Date.now = trueNow;
  }

  if (context.method === 'POST' && context.path.endsWith('/token/revocation')) print({ answer: 'revoked' });
  else if (context.method === 'POST') print({ answer: context.body?.error ?? 'granted', token: context.body?.access_token });
}
