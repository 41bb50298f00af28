namespace TreatyModel.Diagnostics;

/// <summary>A kind of diagnostic: its code, weight and message.</summary>
/// <param name="Code">The code, <c>TM</c> and four digits; never used again for something else.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is the case and what to do, with <c>{0}</c> where the words of the text go.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string Message);
