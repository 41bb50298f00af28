using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>One token of a treaty's text. The tokens of a text, put together, give it back.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The whole token: words, and the blanks and line ends behind them.</param>
/// <param name="ContentSpan">For a heading or mark: its number ("IV", "a"). For a heading text: its words without the blanks around. Else empty.</param>
/// <param name="AtLineStart">Whether nothing but blanks stands before it on its line.</param>
/// <remarks>Offsets count UTF-16 code units in <see cref="ProvisionReader"/>, bytes in <see cref="Utf8ProvisionReader"/>.</remarks>
public readonly record struct ProvisionToken(ProvisionTokenKind Kind, TextSpan Span, TextSpan ContentSpan, bool AtLineStart);
