using System.Diagnostics;
using System.Text;
using TreatyModel.Benchmarks.Contenders;
using TreatyModel.Parsing;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

string dir = args[0];
string[] texts = [.. Directory.GetFiles(dir, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
byte[][] bytes = [.. texts.Select(Encoding.UTF8.GetBytes)];
long total = bytes.Sum(b => (long)b.Length);
Console.WriteLine($"{texts.Length} texts, {total} bytes");
void Time(string name, Func<int> run)
{
    if (args.Length > 1 && !name.Contains(args[1], StringComparison.Ordinal)) return;
    double best = double.MaxValue; int n = 0;
    for (int i = 0; i < (args.Length > 2 ? 60 : 8); i++)
    {
        long t = Stopwatch.GetTimestamp();
        n = run();
        best = Math.Min(best, Stopwatch.GetElapsedTime(t).TotalSeconds);
    }
    Console.WriteLine($"{name,-30} {total / best / 1e9:F3} GB/s  {n} hits");
}
for (int k = 0; k < 2; k++)
{
Time("limit", () => { int n = 0; foreach (var b in bytes) n += Limit.Count(b); return n; });
Time("limit16", () => { int n = 0; foreach (var b in texts) n += Limit.Count(b.AsSpan()); return n; });
Time("regex", () => { int n = 0; foreach (var b in texts) n += TunedRegex.Count(b); return n; });
Time("regex headings", () => { int n = 0; foreach (var b in texts) n += TunedRegex.CountHeadings(b); return n; });
Time("scalar clauses", () => { int n = 0; foreach (var b in bytes) { var s = new ScalarScanner<byte>(b, LexiconSection.Clauses.For<byte>(), ScanKinds.Marked); while (s.Read(out _)) n++; } return n; });
Time("scalar clauses words", () => { int n = 0; foreach (var b in bytes) { var s = new ScalarScanner<byte>(b, LexiconSection.Clauses.For<byte>(), ScanKinds.All); while (s.Read(out _)) n++; } return n; });
Time("scalar structure", () => { int n = 0; foreach (var b in bytes) { var s = new ScalarScanner<byte>(b, LexiconSection.Structure.For<byte>(), ScanKinds.Marked); while (s.Read(out _)) n++; } return n; });
Time("scanner clauses", () => { int n = 0; foreach (var b in bytes) { var s = new Scanner<byte>(b, LexiconSection.Clauses.For<byte>(), ScanKinds.Marked); while (s.Read(out _)) n++; } return n; });
Time("scanner16 clauses", () => { int n = 0; foreach (var b in texts) { var s = new Scanner<char>(b, LexiconSection.Clauses.For<char>(), ScanKinds.Marked); while (s.Read(out _)) n++; } return n; });
Time("scannerw clauses words", () => { int n = 0; foreach (var b in bytes) { var s = new Scanner<byte>(b, LexiconSection.Clauses.For<byte>(), ScanKinds.All); while (s.Read(out _)) n++; } return n; });
Time("markers scanner", () => { int n = 0; foreach (var b in bytes) { var s = new Scanner<byte>(b, LexiconSection.Markers.For<byte>(), ScanKinds.Markers); while (s.Read(out _)) n++; } return n; });
Time("markers16 scanner", () => { int n = 0; foreach (var b in texts) { var s = new Scanner<char>(b, LexiconSection.Markers.For<char>(), ScanKinds.Markers); while (s.Read(out _)) n++; } return n; });
Time("markers scalar", () => { int n = 0; foreach (var b in bytes) { var s = new ScalarScanner<byte>(b, LexiconSection.Markers.For<byte>(), ScanKinds.Markers); while (s.Read(out _)) n++; } return n; });
Time("headings scanner", () => { int n = 0; foreach (var b in bytes) { var s = new Scanner<byte>(b, LexiconSection.Headings.For<byte>(), ScanKinds.Structure); while (s.Read(out _)) n++; } return n; });
Time("provision reader", () => { int n = 0; foreach (var b in bytes) { var s = new Utf8ProvisionReader(b); while (s.Read()) n++; } return n; });
Time("clause reader", () => { int n = 0; foreach (var b in bytes) foreach (var c in Utf8ClauseReader.Clauses(b)) n++; return n; });
}
