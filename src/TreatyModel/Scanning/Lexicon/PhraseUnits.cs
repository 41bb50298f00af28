using System.Numerics;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>Compares text with a phrase unit by unit: for what is no plain word.</summary>
internal static class PhraseUnits<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <param name="text">The text.</param>
    /// <param name="at">Where the phrase has to start.</param>
    /// <param name="phrase">The phrase in small letters; a space stands for a gap.</param>
    /// <param name="end">Where it ends.</param>
    public static bool TryMatch(ReadOnlySpan<TUnit> text, int at, ReadOnlySpan<TUnit> phrase, out int end)
    {
        end = at;
        foreach (TUnit expected in phrase)
        {
            if (expected == TUnit.CreateTruncating(' '))
            {
                int next = TextUnits<TUnit>.SkipPhraseGap(text, end);
                if (next == end) return false;
                end = next;
                continue;
            }
            if (end >= text.Length) return false;
            TUnit unit = text[end];
            if (unit != expected && TextUnits<TUnit>.FoldAscii(int.CreateTruncating(unit)) != int.CreateTruncating(expected)) return false;
            end++;
        }
        return IsBoundary(text, end);
    }

    /// <summary>A phrase ends where a word ends: not inside a run of letters, except between ideographs.</summary>
    private static bool IsBoundary(ReadOnlySpan<TUnit> text, int at)
    {
        if (at >= text.Length) return true;
        int right = TextUnits<TUnit>.Decode(text, at, out _);
        if (!TextUnits<TUnit>.IsWord(right) || TextUnits<TUnit>.IsIdeograph(right)) return true;
        int left = TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, at), out _);
        return !TextUnits<TUnit>.IsWord(left) || TextUnits<TUnit>.IsIdeograph(left);
    }
}
