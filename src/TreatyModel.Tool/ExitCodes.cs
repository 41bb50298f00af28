namespace TreatyModel.Tool;

/// <summary>What the command returns to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was read; there may be warnings.</summary>
    public const int Success = 0;

    /// <summary>At least one text could not be read, or a check found errors.</summary>
    public const int Errors = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;
}
