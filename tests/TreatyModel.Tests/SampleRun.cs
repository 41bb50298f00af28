using System.Diagnostics;
using System.Text;

namespace TreatyModel.Tests;

/// <summary>Runs a sample as its own process, the way a user does.</summary>
internal static class SampleRun
{
    /// <param name="sample">The sample's assembly name; it is built beside the tests.</param>
    /// <param name="arguments">What follows <c>--</c>.</param>
    public static (int ExitCode, string Output, string Errors) Of(string sample, params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, sample + ".dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["NO_COLOR"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(60_000), $"{sample} does not end");
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}
