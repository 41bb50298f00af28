using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Tells what a translation by machine leaves behind: an article in capitals before a name, a sentence that begins with a small letter.</summary>
internal static class TranslationNoise
{
    /// <summary>Places that are told; more of them say nothing new.</summary>
    private const int Most = 10;

    /// <summary>Shorter words may be abbreviations.</summary>
    private const int ShortestWord = 4;

    public static void Check(IEnumerable<ReportSentence> sentences, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        int told = 0;
        foreach (ReportSentence sentence in sentences)
        {
            if (told >= Most) return;
            TextSpan noise = sentence.IsTitle ? default : PlaceIn(sentence);
            if (noise.IsEmpty) continue;
            diagnostics.Add(new Diagnostic(TreatyDiagnostics.TranslationNoise, noise));
            told++;
        }
    }

    private static TextSpan PlaceIn(ReportSentence sentence)
    {
        SentenceWords words = sentence.Words;
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (words.Word(i) is "THE" && words[i + 1] == WordClass.Name && words.Word(i + 1) is [_, var second, ..] && char.IsLower(second)) return words.Span(i, i + 2);
            if (IsCut(words, i)) return words.Span(i + 1, i + 2);
        }
        return default;
    }

    /// <summary>"It grows. from the north": a full stop behind an ordinary word, a blank and a small letter.</summary>
    private static bool IsCut(SentenceWords words, int i) => words[i + 1] is WordClass.Preposition or WordClass.Determiner or WordClass.Pronoun && char.IsLower(words.Word(i + 1)[0])
        && words.Word(i) is { Length: >= ShortestWord } word && char.IsLower(word[0]) && words.Tag(i) != LexiconTag.Abbreviation
        && words.Sentence.Source.Text.AsSpan(words.End(i), words.Start(i + 1) - words.End(i)) is ". ";
}
