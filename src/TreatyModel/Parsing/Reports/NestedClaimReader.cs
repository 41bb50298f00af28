using System.Collections.Immutable;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Reads what somebody who is quoted says that others said: "“She told me it was safe,” Byron said".</summary>
internal sealed class NestedClaimReader(SourceText source)
{
    /// <summary>Shorter quotations are terms.</summary>
    private const int ShortestQuotation = 16;

    /// <summary>The claims, each with those that its quotations hold.</summary>
    public List<Claim> AddTo(List<Claim> claims, ReportSentence sentence)
    {
        if (claims.Count == 0) return claims;
        List<Claim>[] inside = new List<Claim>[claims.Count];
        // Quotations that go on in further sentences are content of the claim, not quotations of this sentence.
        foreach (TextSpan quote in sentence.Quotes.Concat(claims.SelectMany(c => c.Content).Select(c => c.Span).Where(s => s.Start >= sentence.Span.End)).Where(q => q.Length >= ShortestQuotation))
        {
            int at = claims.FindIndex(c => c.Content.Any(w => w.Span.Overlaps(quote)));
            if (at >= 0) (inside[at] ??= []).AddRange(Read(quote, claims[at].Attribution));
        }
        return [.. claims.Select((c, i) => inside[i] is null ? c : c with { Nested = [.. inside[i]] })];
    }

    private IEnumerable<Claim> Read(TextSpan quote, AttributionChain through)
    {
        foreach (ReportSentence sentence in ReportSentences.Of(source, Inside(quote), isTitle: false))
        {
            foreach (FoundClaim found in new ClaimFinder(sentence).Find())
            {
                if (found.Content.Count == 0 || found.Source.IsEmpty || !IsReported(sentence.Words, found)) continue;
                IEnumerable<AttributionLink> links = found.Links.Select(l => new AttributionLink(l.Role, source.Excerpt(l.Words), source.Excerpt(l.Words).ToString()));
                yield return AssertionReader.Read(source, new Claim
                {
                    Content = [.. found.Content.Select(source.Excerpt)],
                    Cue = source.Excerpt(found.Cue),
                    Attribution = new AttributionChain { Links = [.. links, .. through.Links.Select(l => l with { Role = AttributionRole.Via })] },
                    Form = sentence.Quotes.Exists(q => found.Content.TrueForAll(c => c == q)) ? ClaimForm.Direct : ClaimForm.Indirect,
                    Class = found.Class,
                    Polarity = found.IsNegative ? Polarity.Negative : Polarity.Positive,
                });
            }
        }
    }

    /// <summary>What the speaker says or thinks is the claim itself; others have to be named.</summary>
    private static bool IsReported(SentenceWords words, FoundClaim found)
    {
        int first = words.IndexAt(found.Source.Start);
        return !words.Word(first).Equals("i", StringComparison.OrdinalIgnoreCase) && !words.Word(first).Equals("we", StringComparison.OrdinalIgnoreCase) && !words.Word(first).Equals("you", StringComparison.OrdinalIgnoreCase)
            && (found.IsOuter || words.Tag(found.Head) is LexiconTag.ReportVerb or LexiconTag.TellVerb or LexiconTag.StanceVerb && found.Shape is ComplementShape.That or ComplementShape.Clause or ComplementShape.Quote or ComplementShape.Question);
    }

    private TextSpan Inside(TextSpan quote)
    {
        int start = quote.Start, end = quote.End;
        while (start < end && source.Text[start] is '"' or '“' or '”' or '«' or '\'' or '‘' or '’') start++;
        while (end > start && source.Text[end - 1] is '"' or '“' or '”' or '»' or '\'' or '‘' or '’') end--;
        return TextSpan.FromBounds(start, end);
    }
}
