namespace TreatyModel.Tool.Conversion;

/// <summary>What the command line asks for.</summary>
/// <param name="From">The format of the files; null for the one that each file's ending names.</param>
/// <param name="To">The format to write.</param>
/// <param name="IsReport">Whether plain text is read as a news report.</param>
/// <param name="Table">Which table: norms, claims, events or atop; "" for norms of treaties and claims of reports.</param>
/// <param name="IsLenient">Whether JSON is read leniently.</param>
internal sealed record ConvertOptions(Format? From, Format To, bool IsReport, string Table, bool IsLenient);
