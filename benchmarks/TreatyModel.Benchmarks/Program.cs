return TreatyModel.Benchmarks.BenchmarkCommand.Create().Parse(args).Invoke();
