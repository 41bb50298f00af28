using System.Collections.Immutable;
using System.Text;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing.Pages;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Puts the tokens of a stream together, heading by heading, and makes provisions of them.</summary>
internal sealed class ProvisionPieces(TreatyParserOptions options)
{
    private readonly StringBuilder text = new();
    private readonly List<ProvisionToken> tokens = [];
    private long start;
    private bool hasArticle;

    /// <summary>Takes the next token.</summary>
    /// <returns>The provisions that end before it.</returns>
    public ImmutableArray<Provision> Add(ProvisionText token)
    {
        ImmutableArray<Provision> done = BeginsPiece(token.Kind) || text.Length + token.Text.Length > options.MaxTextLength ? Finish() : [];
        if (text.Length == 0) start = token.Start;
        TextSpan content = token.ContentSpan.IsEmpty ? default : new TextSpan(text.Length + token.ContentSpan.Start, token.ContentSpan.Length);
        tokens.Add(new ProvisionToken(token.Kind, new TextSpan(text.Length, token.Text.Length), content, token.AtLineStart));
        text.Append(token.Text);
        return done;
    }

    /// <summary>The provisions of what has come since the last heading.</summary>
    public ImmutableArray<Provision> Finish()
    {
        if (tokens.Count == 0) return [];
        var source = new SourceText(text.ToString());
        var tree = new UnitTree(source, new TextSpan(0, source.Length), options.MaxDepth, ImmutableArray.CreateBuilder<Diagnostic>(), hasArticle);
        foreach (ProvisionToken token in tokens) tree.Add(token, default);
        List<Unit> units = tree.Finish();
        foreach (Unit unit in units) ParagraphSplit.Apply(source, unit);
        PathNames.Assign(units);
        hasArticle |= tree.HasArticle;
        PageText pages = PageText.Of(source, [.. tokens.Where(t => t.Kind == ProvisionTokenKind.PageFurniture)
            .Select(t => new PageFurniture(PageFurnitureKind.PageNumber, source.Excerpt(Blanks.Trim(source.Text, t.Span))))]);
        text.Clear();
        tokens.Clear();
        return [.. units.Select(u => Shift(u.ToProvision(pages), checked((int)start)))];
    }

    private static bool BeginsPiece(ProvisionTokenKind kind) =>
        kind is (>= ProvisionTokenKind.PartHeading and <= ProvisionTokenKind.DeclarationHeading) or ProvisionTokenKind.Testimonium;

    private static Provision Shift(Provision provision, int by) => provision with
    {
        Span = provision.Span.Shift(by),
        Heading = Shift(provision.Heading, by),
        Words = Shift(provision.Words, by),
        Furniture = [.. provision.Furniture.Select(f => f with { Words = Shift(f.Words, by) })],
        Children = [.. provision.Children.Select(c => Shift(c, by))],
    };

    private static Excerpt Shift(Excerpt excerpt, int by) => excerpt.IsEmpty ? excerpt : new Excerpt(excerpt.Text, excerpt.Span.Shift(by));
}
