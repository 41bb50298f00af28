using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TreatyModel.Benchmarks.Suites;

/// <summary>What the machine computes with.</summary>
internal static class Processor
{
    /// <summary>Its name and the widest vectors that the scanner uses on it.</summary>
    public static string Name
    {
        get
        {
            string model = OperatingSystem.IsLinux() && File.Exists("/proc/cpuinfo")
                ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
                : System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString();
            return $"{model} {(Avx512Vbmi.IsSupported ? "AVX-512" : Vector256.IsHardwareAccelerated ? "256 bit" : "128 bit")}";
        }
    }
}
