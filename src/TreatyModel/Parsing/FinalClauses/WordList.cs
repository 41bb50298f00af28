using TreatyModel.Scanning;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>The words of a sentence, with the full stops, semicolons and commas between them.</summary>
internal sealed class WordList
{
    private readonly string text;
    private readonly List<(int Start, int End, bool Stop, bool Comma)> words = [];

    public WordList(string text)
    {
        this.text = text;
        bool stop = false, comma = false;
        for (int at = 0; at < text.Length;)
        {
            int codePoint = TextUnits<char>.Decode(text, at, out int length);
            if (!TextUnits<char>.IsWord(codePoint))
            {
                stop |= codePoint is '.' or ';';
                comma |= codePoint == ',';
                at += length;
                continue;
            }
            int end = TextUnits<char>.WordEnd(text, at);
            words.Add((at, end, stop && words.Count > 0, comma));
            (stop, comma) = (false, false);
            at = end;
        }
    }

    public int Count => words.Count;

    public string Text => text;

    public ReadOnlySpan<char> this[int index] => text.AsSpan(words[index].Start, words[index].End - words[index].Start);

    public int StartOf(int index) => index < words.Count ? words[index].Start : text.Length;

    public int EndOf(int index) => words[index].End;

    /// <summary>Whether a full stop or a semicolon stands before a word.</summary>
    public bool IsBehindStop(int index) => words[index].Stop;

    public bool IsBehindComma(int index) => words[index].Comma;

    public bool IsCapital(int index) => char.IsUpper(text[words[index].Start]);

    public bool Is(int index, string word) => index >= 0 && index < words.Count && this[index].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words from one to before another, as they stand in the text.</summary>
    public string Slice(int from, int to) => from >= to || from >= words.Count ? "" : text[words[from].Start..words[Math.Min(to, words.Count) - 1].End];

    public bool Has(WordPattern pattern) => pattern.TryFind(this, 0, words.Count, out _, out _);

    public bool Has(WordPattern pattern, int from, int to) => pattern.TryFind(this, from, to, out _, out _);
}
