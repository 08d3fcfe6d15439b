using System;
using System.Linq;
using SecretGuard.CorpusScore;

// Scores analyzers, and commands whose reports are named as NAME=FILE, on the public corpus, and prints Markdown tables.
var scoring = new CorpusScoring([.. args.Select(argument => argument.Split('=', 2)).Select(parts => (parts[0], parts[1]))]);
Console.WriteLine(await scoring.TablesAsync());
foreach (var failure in scoring.Failures) Console.Error.WriteLine(failure);
