using System.Collections.Immutable;
using System.Reflection;

namespace TreatyModel.Tests.Serialization;

/// <summary>
/// Makes random values of every public noun, whatever its shape: constructors and settable members are found by reflection, so that a new type
/// or member is covered the day it comes. The same seed gives the same value.
/// </summary>
internal sealed class ModelGenerator(int seed)
{
    private const int Deepest = 9;

    private static readonly string[] Words =
    [
        "", "each Party", "Übereinkommen", "\"quoted\" & <tagged> 'text'", "two\nlines", "a\r\nb\tc", "第四条", "статья 5", "اتفاقية", "😀 astral", "\\ / \u2028 \u00A0", "  blanks  ", "a--b ]]> c",
        "Article 2", "shall", "1984", "true", "null", "{}", "=1+1", "semi;colon, comma",
    ];

    /// <summary>Text forms of values that have no public constructor, or one that takes only some arguments.</summary>
    private static readonly Dictionary<Type, string[]> TextForms = new()
    {
        [typeof(ProvisionPath)] = ["", "art 4(1)(a)", "annex I art 2", "preamble(2)", "conclusion sig 1", "art 4~2", "part II chp 1"],
        [typeof(FuzzyDate)] = ["", "2024-06-19", "2024-06", "1931", "0001-01-01", "9999-12-31"],
    };

    private readonly Random random = new(seed);

    /// <summary>Every public noun that stands for itself: records and values of the model's namespace.</summary>
    public static IEnumerable<Type> Nouns { get; } = [.. typeof(Treaty).Assembly.GetExportedTypes()
        .Where(t => t.Namespace == nameof(TreatyModel) && !t.IsEnum && !(t.IsAbstract && t.IsSealed) && t.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null)
        .OrderBy(t => t.Name, StringComparer.Ordinal)];

    public T Make<T>() => (T)Make(typeof(T))!;

    public object? Make(Type type) => Make(type, 0);

    private object? Make(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return random.Next(3) == 0 ? null : Make(underlying, depth);
        if (type == typeof(string)) return Words[random.Next(Words.Length)];
        if (type == typeof(bool)) return random.Next(2) == 0;
        if (type == typeof(int)) return random.Next(5) == 0 ? 0 : random.Next(100_000);
        if (type == typeof(double)) return random.Next(4) == 0 ? 1.0 : random.NextDouble();
        if (type.IsEnum) return MakeEnum(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return MakeList(type.GetGenericArguments()[0], depth);
        if (TextForms.TryGetValue(type, out string[]? forms)) return Parse(type, forms[random.Next(forms.Length)]);
        if (type.IsAbstract) return Make(Pick(type.Assembly.GetExportedTypes().Where(type.IsAssignableFrom).Where(t => !t.IsAbstract)), depth);
        return MakeObject(type, depth);
    }

    private T Pick<T>(IEnumerable<T> choices)
    {
        T[] all = [.. choices];
        return all[random.Next(all.Length)];
    }

    private object MakeEnum(Type type)
    {
        Array values = Enum.GetValues(type);
        object one = values.GetValue(random.Next(values.Length))!;
        if (!type.IsDefined(typeof(FlagsAttribute), false)) return one;
        return Enum.ToObject(type, Convert.ToInt64(one, null) | Convert.ToInt64(values.GetValue(random.Next(values.Length)), null));
    }

    private object MakeList(Type element, int depth)
    {
        Array items = Array.CreateInstance(element, depth > Deepest ? 0 : random.Next(4));
        for (int i = 0; i < items.Length; i++) items.SetValue(Make(element, depth + 1), i);
        return typeof(ImmutableArray).GetMethods().Single(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private static object Parse(Type type, string text) =>
        typeof(ModelGenerator).GetMethod(nameof(ParseAs), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [text])!;

    private static T ParseAs<T>(string text) where T : ISpanParsable<T> => T.Parse(text, null);

    private object MakeObject(Type type, int depth)
    {
        ConstructorInfo? constructor = type.GetConstructors().Where(c => c.GetParameters() is not [var only] || only.ParameterType != type)
            .OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        object made = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(p => MakeMember(p.ParameterType, new NullabilityInfoContext().Create(p), depth))]);
        HashSet<string> taken = constructor is null ? [] : [.. constructor.GetParameters().Select(p => p.Name!.ToUpperInvariant())];
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.SetMethod is { IsPublic: true } && !taken.Contains(p.Name.ToUpperInvariant())))
            property.SetValue(made, MakeMember(property.PropertyType, new NullabilityInfoContext().Create(property), depth));
        return made;
    }

    /// <summary>A nullable member is null now and then, and always when the nesting has gone far enough.</summary>
    private object? MakeMember(Type type, NullabilityInfo nullability, int depth) =>
        !type.IsValueType && nullability.WriteState == NullabilityState.Nullable && (depth > Deepest || random.Next(3) == 0) ? null : Make(type, depth + 1);
}
