using System.Collections.Immutable;

namespace TreatyModel;

/// <summary>Reads the library's own table of states, <c>world.states</c> and <c>world.successions</c>; their heads describe the form.</summary>
internal static class StateTable
{
    public static StateRegistry Load() => new(ReadStates(Lines("world.states")), ReadSuccessions(Lines("world.successions")));

    private static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(StateTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the library lacks its table {name}");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }

    private static ImmutableArray<State> ReadStates(IEnumerable<string> lines)
    {
        var states = ImmutableArray.CreateBuilder<State>();
        StateRows? rows = null;
        foreach (string line in lines)
        {
            if (line[0] == ' ')
            {
                rows!.Add(line.Trim());
                continue;
            }
            if (rows is not null) states.Add(rows.ToState());
            rows = new StateRows(StateId.Parse(line));
        }
        if (rows is not null) states.Add(rows.ToState());
        return states.ToImmutable();
    }

    private static ImmutableArray<StateSuccession> ReadSuccessions(IEnumerable<string> lines)
    {
        var successions = ImmutableArray.CreateBuilder<StateSuccession>();
        foreach (string line in lines)
        {
            string[] sides = line.Split(" | ", 2);
            string[] parts = sides[0].Split(' ');
            successions.Add(new StateSuccession(StateId.Parse(parts[1]), StateId.Parse(parts[2]), Enum.Parse<SuccessionKind>(parts[3]), FuzzyDate.Parse(parts[0]))
            {
                IsDisputed = parts.Length > 4,
                Source = sides.Length > 1 ? sides[1] : "",
            });
        }
        return successions.ToImmutable();
    }
}
