namespace TreatyModel.Scanning;

/// <summary>What stage two does with a place, by the unit that stands there: one look-up and one jump.</summary>
internal static class StageTwo
{
    public enum Way : byte
    {
        Word,
        Line,
        Comma,
        Semicolon,
        Colon,
        OpenBracket,
        CloseBracket,
        Quote,

        /// <summary>A run of letters with units beyond ASCII in it.</summary>
        Other,

        /// <summary>A mark that has to be looked at closely.</summary>
        Mark,
    }

    private static readonly Way[] Ways = [.. Enumerable.Range(0, 128).Select(unit => (char)unit switch
    {
        '\n' => Way.Line,
        ',' => Way.Comma,
        ';' => Way.Semicolon,
        ':' => Way.Colon,
        '(' or '[' => Way.OpenBracket,
        ')' or ']' => Way.CloseBracket,
        '"' => Way.Quote,
        _ when char.IsAsciiLetterOrDigit((char)unit) => Way.Word,
        _ => Way.Mark,
    })];

    /// <summary>The way of an ASCII unit.</summary>
    public static Way Of(int unit) => Ways[unit];
}
