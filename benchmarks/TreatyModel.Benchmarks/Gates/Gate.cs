using TreatyModel.Benchmarks.Contenders;
using TreatyModel.Benchmarks.Corpora;

namespace TreatyModel.Benchmarks.Gates;

/// <summary>Ratios that hold on a busy machine: every contender runs once a round, its best round in processor time counts.</summary>
internal static class Gate
{
    private const int WarmUps = 4;

    public static int Run(Corpus corpus, int rounds, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"corpus: {corpus.Name}, {corpus.Texts.Length} texts, {corpus.Length / 1e6:0.0} MB of UTF-8; best of {rounds} rounds, processor time of the thread"));
        var limit = new Contender("limit: every [\\n.;], UTF-8", () => corpus.CountBytes(static t => Limit.Count(t)));
        var regex = new Contender("tuned regex: modals, triggers, references, headings", () => corpus.CountChars(static t => TunedRegex.CountMarks(t)));
        var headings = new Contender("tuned regex: headings, at line starts and behind sentences", () => corpus.CountChars(static t => TunedRegex.CountHeadings(t)));
        var lineHeadings = new Contender("tuned regex: headings, at line starts only", () => corpus.CountChars(static t => TunedRegex.CountHeadingsOfLines(t)));
        var scanner = new Contender("scanner, all events, UTF-8", () => corpus.CountBytes(static t => Scanners.Count<byte>(t)));
        var scanner16 = new Contender("scanner, all events, UTF-16", () => corpus.CountChars(static t => Scanners.Count<char>(t)));
        var scalar = new Contender("scalar scanner, all events, UTF-8", () => corpus.CountBytes(static t => Scanners.CountScalar<byte>(t)));
        var provisions = new Contender("Utf8ProvisionReader", () => corpus.CountBytes(static t => Scanners.CountTokens(t)));
        var clauses = new Contender("Utf8ClauseReader", () => corpus.CountBytes(static t => Scanners.CountStatements(t)));
        Contender[] all = [limit, regex, headings, lineHeadings, scanner, scanner16, scalar, provisions, clauses];
        Contender.Race(all, WarmUps);
        Contender.Race(all, rounds);
        foreach (Contender contender in all)
            output.WriteLine(FormattableString.Invariant($"     {contender.Name,-78} {corpus.Length / contender.Best / 1e9,8:0.000} GB/s   {contender.Found,9:n0} found   {contender.Allocated} B allocated"));

        if (scanner.Found != scanner16.Found || scanner.Found != scalar.Found) throw new InvalidOperationException("the scanners do not find the same");
        CheckSameWork(corpus, output);
        Row[] rows =
        [
            new("UTF-8 scanner, all events, against the tuned regex for modals, triggers, references", regex.Best / scanner.Best, 8, 15),
            new("UTF-8 scanner, all events, against the limit", limit.Best / scanner.Best, .25, .5),
            new("Utf8ProvisionReader against the regex for headings alone", headings.Best / provisions.Best, 1.5, 3),
            new("Utf8ClauseReader, statements with their parts, against the limit", limit.Best / clauses.Best, .12, .3),
            new("UTF-16 scanner against UTF-8", scanner.Best / scanner16.Best, .8, .9),
            new("bytes allocated by scanners and readers, steady state", scanner.Allocated + scanner16.Allocated + provisions.Allocated + clauses.Allocated, 0, 0, LessIsBetter: true),
            Extremes.WorstAgainstProse(corpus, rounds),
            Extremes.Growth(corpus, output),
        ];
        output.WriteLine();
        foreach (Row row in rows) output.WriteLine(row);
        return rows.All(r => r.IsMet) ? 0 : 1;
    }

    /// <summary>With the same phrases to look for, regex and scanner give the same answer.</summary>
    private static void CheckSameWork(Corpus corpus, TextWriter output)
    {
        int ours = corpus.CountBytes(static t => SameWork.Count(t));
        int theirs = corpus.CountChars(static t => TunedRegex.CountMarks(t));
        output.WriteLine(FormattableString.Invariant($"     with the same phrases: scanner {ours:n0}, regex {theirs:n0}"));
        // Real texts tear phrases apart by empty lines, which a pattern takes for a gap and the scanner does not.
        if (Math.Abs(ours - theirs) > theirs / 1000) throw new InvalidOperationException("regex and scanner do not find the same");
    }
}
