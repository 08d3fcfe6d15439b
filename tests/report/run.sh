#!/usr/bin/env bash
# Opens reports of scan --format html in Chromium: speed, keyboard, accessibility, policy. Needs the SDK, and npm and Chromium, which it
# installs where apt-get can. With --screenshots it also renews the pictures in docs/images.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

missing=()
command -v npm > /dev/null || missing+=(nodejs npm)
[ -x /usr/bin/chromium ] || missing+=(chromium)
if [ ${#missing[@]} -gt 0 ]; then apt-get update -q && apt-get install -y -q "${missing[@]}"; fi

dotnet build ../../src/SecretGuard.Cli -c Release -v q
npm ci --no-audit --no-fund
node run.mjs "$@"
