#!/usr/bin/env bash
# benchmarks/fetch-trees.sh FOLDER
#
# Checks out what benchmarks/trees.csv names, each at its commit and without its history: 0.6 gigabytes.
set -euo pipefail
folder=${1:?"Usage: benchmarks/fetch-trees.sh FOLDER"}
host=${TREES_HOST:-https://github.com}

tail -n +2 "$(dirname "${BASH_SOURCE[0]}")/trees.csv" | while IFS=, read -r repository commit _; do
  checkout=$folder/${repository/\//+}
  [ -d "$checkout" ] && continue
  git init --quiet "$checkout"
  git -C "$checkout" fetch --quiet --depth 1 "$host/$repository" "$commit" < /dev/null
  git -C "$checkout" -c advice.detachedHead=false checkout --quiet FETCH_HEAD
  echo "$repository at $commit"
done
