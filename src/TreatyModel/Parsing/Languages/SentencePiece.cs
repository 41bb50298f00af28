using TreatyModel.Text;

namespace TreatyModel.Parsing.Languages;

/// <summary>A sentence or an item of a list, as a place in the text.</summary>
/// <param name="Words">Its words, without the mark in front and the stop behind.</param>
/// <param name="IsItem">Whether the mark of a list stands in front.</param>
/// <param name="OpensList">Whether the items of a list follow.</param>
/// <param name="IsClosed">Whether a stop ends it.</param>
internal readonly record struct SentencePiece(TextSpan Words, bool IsItem, bool OpensList, bool IsClosed);
