namespace KoreanArchive;

/// <summary>Prints a question and its answers, each with its evidence below it.</summary>
internal static class Answer
{
    private const int Width = 150;

    public static void Print(string question, IEnumerable<(string Answer, string Evidence)> answers)
    {
        Console.WriteLine();
        Console.WriteLine(question);
        int count = 0;
        foreach ((string answer, string evidence) in answers)
        {
            count++;
            Console.WriteLine($"  - {answer}");
            if (evidence.Length > 0) Console.WriteLine($"      {Short(evidence)}");
        }
        if (count == 0) Console.WriteLine("  (nothing)");
    }

    public static void Print<T>(string question, T[] found, Func<T, (string Answer, string Evidence)> say) => Print(question, found.Select(say));

    private static string Short(string text) => text.Length <= Width ? text : $"{text.AsSpan(0, Width - 1)}…";
}
