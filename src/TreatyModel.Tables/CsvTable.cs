using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using TreatyModel.Serialization;
using TreatyModel.Text;

namespace TreatyModel.Tables;

/// <summary>Rows as CSV (RFC 4180): UTF-8, a header in camel case, commas, lines that end at LF; quoted where needed.</summary>
/// <remarks>The rows are those of this namespace: <see cref="NormRow"/>, <see cref="ClaimRow"/>, <see cref="EventRow"/>, <see cref="AtopRow"/>. Thread-safe.</remarks>
public static class CsvTable
{
    /// <summary>Writes rows, one at a time. The stream stays open.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="output">Where to.</param>
    /// <param name="rows">The rows.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static void Write<T>(Stream output, IEnumerable<T> rows) where T : class
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rows);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        using var csv = new CsvWriter(text, Configuration());
        csv.Context.RegisterClassMap(Columns<T>());
        csv.WriteHeader<T>();
        csv.NextRecord();
        // Row by row: what goes wrong where the rows come from is thrown as it is.
        foreach (T row in rows)
        {
            csv.WriteRecord(row);
            csv.NextRecord();
        }
    }

    /// <summary>Reads rows, each as soon as it is read. The stream stays open.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="input">Where from.</param>
    /// <param name="name">What an exception calls it, for example a file name.</param>
    /// <returns>The rows, equal to those that were written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="DocumentFormatException">A column is missing, or a cell has another type; it says the line and what to do.</exception>
    public static IEnumerable<T> Read<T>(Stream input, string name = "") where T : class
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadRows<T>(input, name);
    }

    private static IEnumerable<T> ReadRows<T>(Stream input, string name) where T : class
    {
        using var text = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
        using var csv = new CsvReader(text, Configuration());
        csv.Context.RegisterClassMap(Columns<T>());
        while (Next<T>(csv, name) is { } row) yield return row;
    }

    private static T? Next<T>(CsvReader csv, string name) where T : class
    {
        try
        {
            if (csv.HeaderRecord is null)
            {
                if (!csv.Read()) return null;
                csv.ReadHeader();
                csv.ValidateHeader<T>();
            }
            return csv.Read() ? csv.GetRecord<T>() : null;
        }
        catch (CsvHelperException problem)
        {
            string what = problem.Message.Split('\n')[0].TrimEnd('\r', '.');
            throw new DocumentFormatException(name, new LinePosition(Math.Max(csv.Parser.RawRow, 1), 1), "", what, "docs/tables.md lists the columns and what stands in them", problem);
        }
    }

    private static CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private static DefaultClassMap<T> Columns<T>()
    {
        var columns = new DefaultClassMap<T>();
        columns.AutoMap(CultureInfo.InvariantCulture);
        foreach (MemberMap column in columns.MemberMaps) column.Name(JsonNamingPolicy.CamelCase.ConvertName(column.Data.Member!.Name));
        return columns;
    }
}
