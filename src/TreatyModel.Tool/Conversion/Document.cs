namespace TreatyModel.Tool.Conversion;

/// <summary>A document that was read: a treaty or a report.</summary>
/// <param name="Name">The name without folder and ending.</param>
/// <param name="Model">The <see cref="Treaty"/> or <see cref="NewsReport"/>.</param>
internal sealed record Document(string Name, object Model);
