#!/usr/bin/env bash
# The full tier: what .ci/run tests, then what takes longer, on both ends of the supported compilers. Ends in result and commit.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
failures=()

step() {
  local name=$1
  shift
  echo "== $name"
  if "$@"; then echo "== $name: passed"; else failures+=("$name"); echo "== $name: FAILED"; fi
}

full_tests() {
  local project
  for project in SecretGuard.Package.Tests SecretGuard.Samples.Tests SecretGuard.Scanning.Tests SecretGuard.Cli.Tests; do
    dotnet test "tests/$project" -c Release --settings tests/full.runsettings || return 1
  done
}

# The fast tier tests the command on .NET's runtime, and of the packed one what differs.
machine_code() {
  dotnet pack src/SecretGuard.Cli -o "$scratch/feed" -p:PackForThisPlatform=true -v q -nodeReuse:false || return 1
  dotnet tool install SecretGuard.Tool --tool-path "$scratch/tool" --source "$scratch/feed" --no-cache || return 1
  NATIVE_COMMAND=$scratch/tool/secretguard dotnet test tests/SecretGuard.Cli.Tests -c Release
}

oldest_compiler() {
  local version
  version=$(sed -nE 's:.*<RoslynVersion>(.*)</RoslynVersion>.*:\1:p' Directory.Packages.props)
  # A folder of its own: the restored versions differ from those of the clone.
  local clone=$scratch/oldest-compiler
  git clone --quiet . "$clone" || return 1
  local project
  for project in SecretGuard.Analyzers.Tests SecretGuard.CodeFixes.Tests; do
    dotnet test "$clone/tests/$project" -c Release "-p:TestRoslynVersion=$version" || return 1
  done
}

same_package_from_two_clones() {
  local clone project
  for clone in one another-place; do
    git clone --quiet . "$scratch/$clone" || return 1
    for project in SecretGuard.Package SecretGuard.Cli; do
      dotnet pack "$scratch/$clone/src/$project" -o "$scratch/packed-$clone" -v q -nodeReuse:false || return 1
    done
  done
  local package
  for package in "$scratch"/packed-one/*.nupkg; do
    cmp "$package" "$scratch/packed-another-place/$(basename "$package")" || return 1
  done
}

# Inputs that the fast tier does not have: other seeds, and more of them. FUZZ_INPUTS and FUZZ_SEED ask for more and for others.
fuzzing() {
  dotnet run -c Release --project tests/SecretGuard.Fuzzing -- \
    --inputs "${FUZZ_INPUTS:-2000000}" --seed "${FUZZ_SEED:-$(date +%Y%m%d)}" --threads "$(nproc)" --slack 2
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

step "fast tier" .ci/run
step "full tier" full_tests
step "machine code" machine_code
step "oldest compiler" oldest_compiler
step "same package from two clones" same_package_from_two_clones
step "fuzzing" fuzzing
step "report in a browser" tests/report/run.sh
step "spelling" eng/check-spelling.sh

commit=$(git rev-parse HEAD)
if [ -n "$(git status --porcelain)" ]; then commit="$commit with uncommitted changes"; fi
if [ ${#failures[@]} -eq 0 ]; then
  echo "full tier passed at $commit"
else
  printf 'full tier FAILED (%s) at %s\n' "$(IFS=,; echo "${failures[*]}")" "$commit"
  exit 1
fi
