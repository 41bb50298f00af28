using Parquet;
using Parquet.Serialization;
using TreatyModel.Serialization;

namespace TreatyModel.Tables;

/// <summary>Rows as Apache Parquet: the columns of the CSV, by the names of the rows' members.</summary>
/// <remarks>The rows are those of this namespace. All rows of a file are in memory while it is written or read. Thread-safe.</remarks>
public static class ParquetTable
{
    /// <summary>Writes rows. The stream stays open and must allow seeking.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="output">Where to.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task WriteAsync<T>(Stream output, IEnumerable<T> rows, CancellationToken cancellation = default) where T : class, new()
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rows);
        await ParquetSerializer.SerializeAsync(rows.ToList(), output, cancellationToken: cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads rows. The stream stays open and must allow seeking.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="input">Where from.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The rows, equal to those that were written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="DocumentFormatException">It is no Parquet, or has other columns.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<IReadOnlyList<T>> ReadAsync<T>(Stream input, string name = "", CancellationToken cancellation = default) where T : class, new()
    {
        ArgumentNullException.ThrowIfNull(input);
        try
        {
            DeserializationResult<T> read = await ParquetSerializer.DeserializeAsync<T>(input, cancellationToken: cancellation).ConfigureAwait(false);
            return [.. read.Data];
        }
        catch (Exception problem) when (problem is ParquetException or InvalidDataException or IOException or InvalidOperationException or ArgumentException)
        {
            throw new DocumentFormatException(name, default, "", problem.Message.TrimEnd('.'), "hand in a Parquet file with the columns that docs/tables.md lists", problem);
        }
    }
}
