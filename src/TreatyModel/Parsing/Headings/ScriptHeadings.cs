using TreatyModel.Scanning;

namespace TreatyModel.Parsing.Headings;

/// <summary>Headings of Chinese, Japanese and Korean texts, where the number stands inside: 第十二条, 제3장, 第2編.</summary>
internal static class ScriptHeadings
{
    public static bool TryRead(string text, int start, out ProvisionTokenKind kind, out HeadingNumber number, out int end)
    {
        kind = default;
        number = default;
        end = start;
        if (start >= text.Length || text[start] is not ('第' or '제')) return false;
        int at = TextUnits<char>.SkipBlanks(text, start + 1);
        if (!Numerals<char>.TryRead(text, at, out int value, out int numberEnd)) return false;
        int unit = TextUnits<char>.SkipBlanks(text, numberEnd);
        if (unit >= text.Length || KindOf(text[unit]) is not { } found) return false;
        kind = found;
        number = new HeadingNumber(at, numberEnd, value, 0, NumberStyle.Arabic);
        end = unit + 1;
        // 第二部分: the part's word may have two signs.
        if (text[unit] == '部' && end < text.Length && text[end] == '分') end++;
        // 第三条之二, 제3조의2: an article put in later.
        int joint = TextUnits<char>.SkipBlanks(text, end);
        if (joint < text.Length && text[joint] is '之' or 'の' or '의' && Numerals<char>.TryRead(text, joint + 1, out int suffix, out int suffixEnd))
        {
            number = number with { Suffix = suffix };
            end = suffixEnd;
        }
        return true;
    }

    private static ProvisionTokenKind? KindOf(char unit) => unit switch
    {
        '条' or '條' or '조' => ProvisionTokenKind.ArticleHeading,
        '章' or '장' => ProvisionTokenKind.ChapterHeading,
        '节' or '節' or '절' => ProvisionTokenKind.SectionHeading,
        '编' or '編' or '部' or '편' or '부' => ProvisionTokenKind.PartHeading,
        _ => null,
    };
}
