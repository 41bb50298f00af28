using TreatyModel.Tool.Conversion;

namespace TreatyModel.Tool.Checking;

/// <summary>What the command line of <c>treaty check</c> asks for.</summary>
/// <param name="From">The format of the files; null for the one that each file's ending names.</param>
/// <param name="IsReport">Whether plain text is read as a news report.</param>
/// <param name="IsLenient">Whether JSON is read leniently.</param>
/// <param name="IsStrict">Whether warnings make the check fail as errors do.</param>
/// <param name="Format">How findings are written: text, json or ndjson.</param>
internal sealed record CheckOptions(Format? From, bool IsReport, bool IsLenient, bool IsStrict, string Format);
