using TreatyModel;

namespace KoreanArchive;

/// <summary>Where the facts come from. "Checked" was read in the source itself or in a copy of it; "not checked" is from memory and may be wrong.</summary>
internal static class Sources
{
    public static SourceDocument Atop { get; } = Of(SourceDocumentKind.DataSet, "ATOP 4.01, Alliance Treaty Obligations and Provisions (checked)");

    public static SourceDocument GiblerEntry { get; } = Of(SourceDocumentKind.Scholarship, "Gibler, International Military Alliances (2009): in force until that day (checked)");

    public static SourceDocument GiblerEffect { get; } = Of(SourceDocumentKind.Scholarship, "Gibler, International Military Alliances (2009): \"effectively ended\" (checked)");

    public static SourceDocument GiblerNote { get; } = Of(SourceDocumentKind.Scholarship, "Russian note, as Gibler (2009) reports it (checked)");

    public static SourceDocument KoreanPress { get; } = Of(SourceDocumentKind.NewsReport, "Korean press of June 2024: \"revived after 28 years\" (checked)");

    public static SourceDocument Mbc { get; } = Of(SourceDocumentKind.NewsReport, "MBC, June 2024: abolished in 2000 (checked)");

    public static SourceDocument Ushakov { get; } = Of(SourceDocumentKind.Statement, "Ushakov, June 2024: the new treaty replaces it (checked)");

    public static SourceDocument TreatySeries { get; } = Of(SourceDocumentKind.TreatySeries, "United Nations Treaty Series, No. 6045 (checked)");

    public static SourceDocument Kcna { get; } = Of(SourceDocumentKind.OfficialPublication, "KCNA, 20 June 2024 (checked)");

    public static SourceDocument Tass { get; } = Of(SourceDocumentKind.NewsReport, "TASS, November and December 2024 (checked)");

    public static SourceDocument Interfax { get; } = Of(SourceDocumentKind.NewsReport, "Interfax, 24 October 2024 (checked)");

    public static SourceDocument Portal { get; } = Of(SourceDocumentKind.OfficialPublication, "Russian legal portal, 5 December 2024, after TASS (checked)");

    public static SourceDocument Memory { get; } = Of(SourceDocumentKind.Other, "from memory (not checked)");

    private static SourceDocument Of(SourceDocumentKind kind, string title) => new() { Kind = kind, Title = title };
}
