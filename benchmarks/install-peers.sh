#!/usr/bin/env bash
# benchmarks/install-peers.sh FOLDER
#
# Installs the commands that SecretGuard is measured beside: ripgrep from the system's packages where it is missing, the others into the folder.
# Needs apt-get for the first, npm for the second and the .NET SDK for the third; what is missing is left out of the measurement.
set -uo pipefail
folder=${1:?"Usage: benchmarks/install-peers.sh FOLDER"}
mkdir -p "$folder"

command -v rg > /dev/null || { apt-get update -q && apt-get install -y -q ripgrep; } || echo "ripgrep: not installed" >&2
npm install --prefix "$folder" --no-save --no-audit --no-fund secretlint@12.0.0 @secretlint/secretlint-rule-preset-recommend@12.0.0 || echo "secretlint: not installed" >&2
dotnet tool install --tool-path "$folder" Microsoft.CST.DevSkim.CLI --version 1.0.100 || echo "DevSkim: not installed" >&2
