using System;
using SecretGuard.Benchmarks;

try
{
    return await new Benchmark(BenchmarkOptions.Parse(args)).RunAsync();
}
catch (BenchmarkFailure failure)
{
    Console.Error.WriteLine(failure.Message);
    return 2;
}
