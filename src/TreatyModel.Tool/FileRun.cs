using TreatyModel.Tool.Verbs;

namespace TreatyModel.Tool;

/// <summary>Runs a verb over files.</summary>
internal static class FileRun
{
    public static int Run(Verb verb, IReadOnlyList<string> files, string? outputFolder, TextWriter output, TextWriter errors)
    {
        int exitCode = ExitCodes.Success;
        if (outputFolder is not null && !TryCreate(outputFolder, errors)) return ExitCodes.Errors;
        for (int i = 0; i < files.Count; i++)
        {
            if (files.Count > 1 && outputFolder is not null) errors.WriteLine($"{i + 1}/{files.Count} {files[i]}");
            if (!TryRun(verb, files[i], outputFolder, output, errors)) exitCode = ExitCodes.Errors;
        }
        return exitCode;
    }

    private static bool TryCreate(string folder, TextWriter errors)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{folder}: error: the folder cannot be made: {problem.Message}");
            return false;
        }
    }

    private static bool TryRun(Verb verb, string file, string? outputFolder, TextWriter output, TextWriter errors)
    {
        try
        {
            Reading reading = verb.Read(File.ReadAllBytes(file), file);
            foreach (string line in reading.DiagnosticLines()) errors.WriteLine(line);
            if (reading.HasErrors) return false;
            string json = verb.ToJson(reading);
            if (outputFolder is null) output.WriteLine(json);
            else File.WriteAllText(Path.Combine(outputFolder, Path.GetFileNameWithoutExtension(file) + ".json"), json + "\n");
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            errors.WriteLine($"{file}: error: {problem.Message}");
            return false;
        }
    }
}
