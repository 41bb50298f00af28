using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>One sentence of a treaty with the words of final clauses in it.</summary>
internal sealed class FinalSentence(SourceText source, TextSpan span, List<ScanEvent> events, Provision provision)
{
    /// <summary>Whether it stands at the end of the treaty, or opens as such an end does where the end was not told apart.</summary>
    public bool IsConclusion => provision.Kind == ProvisionKind.Conclusion || (provision.Kind is ProvisionKind.Preamble or ProvisionKind.Annex && OpensEnd);

    private bool OpensEnd => Plain.StartsWith("Done ", StringComparison.OrdinalIgnoreCase) || Plain.StartsWith("In witness", StringComparison.OrdinalIgnoreCase) || Plain.StartsWith("In faith", StringComparison.OrdinalIgnoreCase);

    public Provision Provision => provision;

    public List<ScanEvent> Events => events;

    public Excerpt Excerpt => source.Excerpt(Blanks.Trim(source.Text, span));

    /// <summary>The words on one line.</summary>
    public string Plain => field ??= Blanks.Collapse(source[span]);

    public WordList Words => field ??= new WordList(Plain);

    /// <summary>What the article is called; without words when it has no heading.</summary>
    public WordList Heading => field ??= new WordList(provision.Heading.Text);

    public bool Has(LexiconTag tag) => events.Exists(e => e.Tag == tag);

    /// <summary>The first event of a tag.</summary>
    public ScanEvent? First(LexiconTag tag)
    {
        int index = events.FindIndex(e => e.Tag == tag);
        return index < 0 ? null : events[index];
    }

    public string Behind(ScanEvent e) => source.Text[e.End..span.End];

    public Excerpt Slice(int start, int end) => source.Excerpt(Blanks.Trim(source.Text, TextSpan.FromBounds(start, Math.Max(start, Math.Min(end, span.End)))));

    public int End => span.End;

    public bool Mentions(string words) => Plain.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the sentence speaks of this treaty: by name, or as "it" at its start.</summary>
    public bool IsAboutTreaty => Has(LexiconTag.ThisTreaty) || Plain.StartsWith("It ", StringComparison.OrdinalIgnoreCase);
}
