namespace TreatyModel;

/// <summary>Reads the table of states that the library has in it.</summary>
internal static class StateTable
{
    public static StateRegistry Load() => new([], []);
}
