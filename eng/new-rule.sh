#!/usr/bin/env bash
# eng/new-rule.sh SG7001 SecretInName "Secret is part of a name"
#
# Makes every file of a rule, so that all compiles. What only a person can write is left open, and the contract tests name it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

id=${1:-} name=${2:-} title=${3:-}
if [[ ! $id =~ ^SG[1-8][0-9]{3}$ || ! $name =~ ^[A-Z][A-Za-z]+$ || -z $title || $# -ne 3 ]]; then
  echo 'Usage: eng/new-rule.sh SG7001 NameOfTheRule "Title of the rule"' >&2
  exit 2
fi
if grep -qE "\"$id\"| $name\b" src/SecretGuard.Core/Rules/RuleIds.cs; then
  echo "There is a rule $id or $name already." >&2
  exit 1
fi

# A text in front of the first line that fits a pattern; a file without such a line is not what this script knows.
insert_before() {
  local file=$1 pattern=$2 text=$3
  awk -v pattern="$pattern" -v text="$text" '!done && $0 ~ pattern { print text; done = 1 } { print } END { exit !done }' "$file" > "$file.new" \
    || { rm -f "$file.new"; echo "$file: no line fits $pattern" >&2; exit 1; }
  cat "$file.new" > "$file"
  rm "$file.new"
}

# The first rule behind the new one: there always is one, those of the tool itself are the last.
next_id=$(grep -oE 'SG[0-9]{4}' src/SecretGuard.Core/Rules/RuleIds.cs | sort | awk -v id="$id" '$0 > id { print; exit }')
next_name=$(sed -nE "s/.*string ([A-Za-z]+) = \"$next_id\".*/\1/p" src/SecretGuard.Core/Rules/RuleIds.cs)

insert_before src/SecretGuard.Core/Rules/RuleIds.cs "\"$next_id\"" "    public const string $name = \"$id\";"

catalog=src/SecretGuard.Core/Rules/RuleCatalog.cs
insert_before $catalog "RuleDescriptor $next_name = " "    public static readonly RuleDescriptor $name = new(
        RuleIds.$name,
        \"$title\",
        \"Secrets\",
        Severity.Warning,
        \"TODO: why it matters, in one or two sentences.\")
    {
        // TODO: the weakness in the Common Weakness Enumeration.
        Cwe = 798,
    };
"
insert_before $catalog "^        $next_name,$" "        $name,"

cat > "src/SecretGuard.Core/Rules/${name}Rule.cs" <<CODE
using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>$id: TODO what it finds, in one line.</summary>
internal sealed class ${name}Rule : Rule
{
    // TODO: the slots whose candidates it judges.
    public override SlotKind[] Slots { get; } = new SlotKind[0];

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment) yield break;
        yield return new Verdict(RuleCatalog.$name, candidate.Slot, candidate.Value.Range, "TODO: the defect. The remedy.");
    }
}
CODE
perl -pi -e "s/(new PiiLoggingRule\(\),)/\$1 new ${name}Rule(),/" src/SecretGuard.Core/Rules/RuleSet.cs

insert_before src/SecretGuard.Analyzers/AnalyzerReleases.Unshipped.md "^$next_id " "$id | Secrets | Warning | $title"
perl -pi -e "s/($next_id)(?=[;<])/$id;\$1/ if /<_SecretGuardRuleIds>/" src/SecretGuard.Build/build/SecretGuard.targets
grep -q "<_SecretGuardRuleIds>.*$id" src/SecretGuard.Build/build/SecretGuard.targets \
  || perl -pi -e "s/;SG9003</;$id;SG9003</ if /<_SecretGuardRuleIds>/" src/SecretGuard.Build/build/SecretGuard.targets
insert_before docs/rules/README.md "^\| \[$next_id\]" "| [$id]($id.md) | $title | warning | behind \`strict\` | – |"

# The repository's own gate: documents and the corpus show what rules find, and secrets alone are held to a list there.
if [[ $id == SG1* ]]; then shown=SG1007; else shown=SG6003; fi
perl -pi -e "s/^(secretguard\.$shown\.severity = none)\$/\$1\nsecretguard.$id.severity = none/" .editorconfig

cat > "docs/rules/$id.md" <<PAGE
# $id: $title

TODO: what is reported.

Standard: TODO.

## Why

TODO

## Bad

## Good

## How to fix

TODO

## How to configure

In C#, \`.editorconfig\`:

\`\`\`ini
[*.cs]
dotnet_diagnostic.$id.severity = warning
\`\`\`

In text files \`secretguard.$id.severity\` does the same. For the whole build, see [the gate](../configuration.md#the-gate).

## When to suppress

TODO
PAGE

cat > "tests/SecretGuard.Core.Tests/Rules/${name}RuleTests.cs" <<CODE
namespace SecretGuard.Core.Tests.Rules;

public class ${name}RuleTests
{
    [Fact]
    public void Condition_Triggers() => Assert.Fail("$id: write what it reports, in this file.");

    [Fact]
    public void NearMiss_DoesNotTrigger() => Assert.Fail("$id: write what must stay silent, in this file.");
}
CODE

echo "$id is there and compiles. What is left for you, the tests say:"
echo "  dotnet test tests/SecretGuard.Core.Tests --filter 'FullyQualifiedName~Core.Tests.Rules|FullyQualifiedName~Core.Tests.Docs'"
echo "  dotnet test tests/SecretGuard.Analyzers.Tests --filter FullyQualifiedName~RulePageTests"
