#!/usr/bin/env bash
# Makes the pictures of a terminal in docs/images anew, from what the command writes to one. Needs Linux; a test holds the pictures to it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

RENEW_RECORDINGS=1 dotnet test tests/SecretGuard.Cli.Tests --filter FullyQualifiedName~RecordingTests
