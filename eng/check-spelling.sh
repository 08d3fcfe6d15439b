#!/usr/bin/env bash
# Spelling of the documents, in British or American English; needs node. Names that no dictionary has stand in spelling.json.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
git ls-files '*.md' | npx --yes cspell@9.8.0 --no-progress --no-must-find-files --root . --config eng/spelling.json --file-list stdin
