using TreatyModel;
using TreatyModel.Analysis;

namespace KoreanArchive;

/// <summary>Puts values into words.</summary>
internal static class Say
{
    public static string YesNo(bool? answer) => answer is { } known ? known ? "yes" : "no" : "not known";

    public static string Date(FuzzyDate date) => date == FuzzyDate.Unknown ? "(no date)" : date.ToString();

    public static string List<T>(IEnumerable<T> values) => string.Join("; ", values);

    public static (string Answer, string Evidence) Norm(TreatyNorm norm) => ($"{norm.Treaty.DisplayTitle()}, {norm.Norm.Path}", norm.Norm.Words.ToString());
}
