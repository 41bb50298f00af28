using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Details;

/// <summary>One pass over the words of a statement for all that <see cref="LexiconSection.Details"/> tells; the readers of the details share it.</summary>
internal sealed class DetailScan
{
    private ScanEvent[] events = new ScanEvent[64];

    /// <summary>The events of a text. They hold until the next call.</summary>
    public ReadOnlySpan<ScanEvent> Read(string text)
    {
        int count = 0;
        var scanner = new ScalarScanner<char>(text, LexiconSection.Details.For<char>(), ScanKinds.Phrases | ScanKinds.Words | ScanKinds.Commas | ScanKinds.SentenceMarks);
        while (scanner.Read(out ScanEvent found))
        {
            if (count == events.Length) Array.Resize(ref events, count * 2);
            events[count++] = found;
        }
        return events.AsSpan(0, count);
    }
}
