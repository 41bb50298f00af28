namespace TreatyModel.Benchmarks.Contenders;

/// <summary>What many start with: a string a sentence.</summary>
internal static class Splitting
{
    private static readonly char[] Ends = ['\n', '.', ';'];

    public static int Count(string text) => text.Split(Ends, StringSplitOptions.RemoveEmptyEntries).Length;
}
