using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>One token of a text that is read as a stream, with its words: <see cref="ProvisionToken"/> for texts that are not in memory.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts in the stream: UTF-16 code units of the decoded text, 0 or more.</param>
/// <param name="Text">The token as it stands, blanks and line ends behind it included. The texts of all tokens, put together, give the stream back.</param>
/// <param name="ContentSpan">Within <paramref name="Text"/>, for a heading or mark: its number; for a heading text: its words without the blanks around. Else empty.</param>
/// <param name="AtLineStart">Whether nothing but blanks stands before it on its line.</param>
public readonly record struct ProvisionText(ProvisionTokenKind Kind, long Start, string Text, TextSpan ContentSpan, bool AtLineStart);
