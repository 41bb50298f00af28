namespace TreatyModel.Analysis;

/// <summary>An event by which, as a report has it, a treaty ended.</summary>
internal readonly record struct ReportedEnd(string Report, ReportedEvent Event);
