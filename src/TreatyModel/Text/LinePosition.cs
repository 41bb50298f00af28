namespace TreatyModel.Text;

/// <summary>A place in a text as an editor shows it.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The UTF-16 code unit within the line, counted from 1.</param>
/// <remarks>Lines end at LF, CR LF or CR. Prints as <c>12,5</c>.</remarks>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>Writes line and column, as in <c>12,5</c>.</summary>
    public override string ToString() => string.Create(null, stackalloc char[32], $"{Line},{Column}");
}
