using System.Diagnostics;

namespace TreatyModel.Tests.Scanning;

/// <summary>The scanner's tests hold with narrower vectors too: they run again in a process where the runtime has the wide ones switched off.</summary>
public class VectorWidthTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task Events_are_the_same_without(string instructions)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(VectorWidthTests).Assembly.Location, "-class", typeof(ScannerTests).FullName!, "-noLogo" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[instructions] = "0";
        start.Environment[ScannerTests.NarrowVariable] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellation);
        string output = await process.StandardOutput.ReadToEndAsync(cancellation) + await errors;
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, output);
        Assert.Matches(@"Total: ([5-9]|\d\d)", output);
    }
}
