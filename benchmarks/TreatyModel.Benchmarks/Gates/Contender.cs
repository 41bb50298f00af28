namespace TreatyModel.Benchmarks.Gates;

/// <summary>One of those that take turns, and its best round.</summary>
/// <param name="name">What it is called in the tables.</param>
/// <param name="run">One way through the corpus; gives how many things it found.</param>
internal sealed class Contender(string name, Func<int> run)
{
    public string Name { get; } = name;

    /// <summary>The best round, in seconds of the thread's processor time.</summary>
    public double Best { get; private set; } = double.PositiveInfinity;

    /// <summary>What it found.</summary>
    public int Found { get; private set; }

    /// <summary>Bytes allocated in the last round.</summary>
    public long Allocated { get; private set; }

    public void RunOnce()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        double start = ThreadClock.Now;
        Found = run();
        Best = Math.Min(Best, ThreadClock.Now - start);
        Allocated = GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Lets them run in turn, so that a busy stretch of the machine hits all of them.</summary>
    public static void Race(IReadOnlyCollection<Contender> contenders, int rounds)
    {
        for (int round = 0; round < rounds; round++)
            foreach (Contender contender in contenders) contender.RunOnce();
    }
}
