using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Whether parties may make reservations, as the text provides.</summary>
/// <param name="Kind">Whether.</param>
/// <param name="Evidence">The words; <see cref="Excerpt.None"/> when not provided.</param>
public sealed record Reservations(ReservationsKind Kind, Excerpt Evidence);
