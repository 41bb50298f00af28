namespace TreatyModel.Scanning;

/// <summary>How a number is written.</summary>
internal enum NumberStyle : byte
{
    Arabic,
    Roman,
    Letter,
    Word,
}

/// <summary>A number as a heading or list item has it.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Major">The number, or the first part of a compound one.</param>
/// <param name="Minor">The further parts of a compound one, three decimal digits each; else 0.</param>
/// <param name="Style">How it is written.</param>
internal readonly record struct HeadingNumber(int Start, int End, int Major, int Minor, NumberStyle Style)
{
    /// <summary>What bis, ter or a letter behind it add: 2, 3 or the letter's place; else 0.</summary>
    public int Suffix { get; init; }

    /// <summary>Whether this number comes right behind another in one sequence.</summary>
    public bool Follows(HeadingNumber before) =>
        (Major == before.Major && Minor == before.Minor && Suffix == before.Suffix + 1 && before.Suffix > 0)
        || (Major == before.Major && Minor == before.Minor && Suffix is 1 or 2 && before.Suffix == 0)
        || (Major == before.Major && Minor == before.Minor + 1 && Minor > 1)
        || (Major == before.Major + 1 && Minor == 0 && before.Minor == 0)
        || (Major == before.Major && before.Minor > 0 && Minor == before.Minor * 1000 + 1)
        || (Major == before.Major && Minor > 1 && Minor == before.Minor / 1000 + 1)
        || (Major == before.Major + 1 && Minor == 1);

    /// <summary>Whether this number comes behind another with at most two missing in between.</summary>
    public bool ComesSoonAfter(HeadingNumber before) =>
        (Minor == 0 && before.Minor == 0 && Major > before.Major && Major <= before.Major + 3)
        || (Minor > 0 && before.Minor > 0 && Major == before.Major && Minor > before.Minor && Minor <= before.Minor + 3);

    /// <summary>A total order of numbers of one sequence.</summary>
    public (int, int, int) Order => (Major, Minor, Suffix);
}
