using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing;
using TreatyModel.Parsing.Pages;
using TreatyModel.Text;

namespace TreatyModel.Tests.Gold;

/// <summary>How well numbers, headings, chapters and preambles of real texts are read: what was reached once is not lost again. Skipped where the texts are absent.</summary>
public class StructurePartsGoldTests
{
    /// <summary>
    /// Of the articles that are found: how many have their very number and their heading. Of the chapters that the gold has - it has one
    /// level - how many are found. Of the preambles how many are covered by four fifths and cover as much; the gold of "tota" and "flat"
    /// counts title pages in, so theirs can be only that high.
    /// </summary>
    [Theory]
    [InlineData("raw", 0.998, 0.975, 0.95, 0.88)]
    [InlineData("tota", 0.996, 0.99, 0.96, 0.88)]
    [InlineData("flat", 0.996, 0.955, 0.95, 0.85)]
    [InlineData("nl", 0.999, 0.99, 0.99, 0.94)]
    public void Parts_of_real_texts_are_read(string set, double numbers, double headings, double chapters, double preambles)
    {
        var number = new Share();
        var heading = new Share();
        var chapter = new Share();
        var preamble = new Share();
        foreach ((string name, string text) in Repository.GoldTexts("gold", "structure", set))
        {
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "gold", "structure", set, Path.ChangeExtension(name, ".json"))));
            List<Provision> provisions = [.. StructureParser.Parse(PageText.Of(new SourceText(text)), TreatyParserOptions.Default, ImmutableArray.CreateBuilder<Diagnostic>()).SelectMany(p => p.DescendantsAndSelf())];
            ILookup<int, Provision> byStart = provisions.ToLookup(p => p.Span.Start);
            foreach (JsonElement unit in gold.RootElement.GetProperty("units").EnumerateArray())
            {
                int start = unit.GetProperty("start").GetInt32();
                while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
                switch (unit.GetProperty("kind").GetString())
                {
                    case "article" when byStart[start].FirstOrDefault(p => p.Kind == ProvisionKind.Article) is { } article:
                        if (Text(unit, "numberNorm") is { Length: > 0 } expected && expected.All(char.IsAsciiDigit)) number.Add(article.Number.Value == expected);
                        if (IsTrusted(unit) && Text(unit, "title") is { Length: > 0 } title) heading.Add(Letters(article.Heading.Text) == Letters(title));
                        break;
                    case "chapter":
                        chapter.Add(byStart[start].Any(p => p.Kind is >= ProvisionKind.Part and <= ProvisionKind.Section));
                        break;
                    case "preamble" when unit.TryGetProperty("end", out JsonElement end) && end.ValueKind == JsonValueKind.Number:
                        preamble.Add(provisions.Exists(p => p.Kind == ProvisionKind.Preamble && Covers(p.Span, TextSpan.FromBounds(unit.GetProperty("start").GetInt32(), end.GetInt32()))));
                        break;
                }
            }
        }
        Assert.True(number.Right >= numbers && heading.Right >= headings && chapter.Right >= chapters && preamble.Right >= preambles,
            $"{set}: numbers {number} (at least {numbers}), headings {heading} ({headings}), chapters {chapter} ({chapters}), preambles {preamble} ({preambles})");
    }

    private static string Text(JsonElement unit, string name) => unit.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static bool IsTrusted(JsonElement unit) => !unit.TryGetProperty("titleTrusted", out JsonElement trusted) || trusted.GetBoolean();

    /// <summary>Letters and digits alone, without accents and case.</summary>
    private static string Letters(string words) =>
        string.Concat(words.Normalize(NormalizationForm.FormKD).Where(char.IsLetterOrDigit)).ToLower(CultureInfo.InvariantCulture);

    private static bool Covers(TextSpan found, TextSpan expected)
    {
        int common = Math.Max(0, Math.Min(found.End, expected.End) - Math.Max(found.Start, expected.Start));
        return common >= 0.8 * expected.Length && common >= 0.8 * found.Length;
    }

    private sealed class Share
    {
        private int right, all;

        public double Right => all == 0 ? 0 : (double)right / all;

        public void Add(bool isRight)
        {
            right += isRight ? 1 : 0;
            all++;
        }

        public override string ToString() => FormattableString.Invariant($"{right} of {all}, {Right:F4}");
    }
}
