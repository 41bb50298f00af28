using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TreatyModel.Benchmarks.Gates;

/// <summary>The processor time of this thread: what other processes do does not count. Where the system does not tell it, the wall clock.</summary>
internal static partial class ThreadClock
{
    /// <summary>CLOCK_THREAD_CPUTIME_ID in Linux's time.h.</summary>
    private const int ThreadProcessorTime = 3;

    /// <summary>Seconds since some moment.</summary>
    public static double Now
    {
        get
        {
            if (OperatingSystem.IsLinux() && GetTime(ThreadProcessorTime, out TimeSpec time) == 0) return time.Seconds + time.Nanoseconds * 1e-9;
            return Stopwatch.GetElapsedTime(0).TotalSeconds;
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
