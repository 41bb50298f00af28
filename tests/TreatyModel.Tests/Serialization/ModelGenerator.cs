using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;

namespace TreatyModel.Tests.Serialization;

/// <summary>
/// Makes random values of every public noun, whatever its shape: constructors and settable members are found by reflection, so that a new type
/// or member is covered the day it comes. The same seed gives the same value.
/// </summary>
internal sealed class ModelGenerator(int seed)
{
    private const int Deepest = 7;

    private static readonly string[] Words =
    [
        "", "each Party", "Übereinkommen", "\"quoted\" & <tagged> 'text'", "two\nlines", "a\r\nb\tc", "第四条", "статья 5", "اتفاقية", "😀 astral", "\\ / \u2028 \u00A0", "  blanks  ", "a--b ]]> c",
        "Article 2", "shall", "1984", "true", "null", "{}", "=1+1", "semi;colon, comma",
    ];

    /// <summary>Text forms of values that parse and print themselves; each type takes those that it can read.</summary>
    private static readonly string[] Forms =
    [
        "", "art 4(1)(a)", "annex I art 2", "preamble(2)", "conclusion sig 1", "art 4~2", "part II chp 1", "2024-06-19", "2024-06", "1931", "1948-05~", "19XX", "2024-21", "0001-01-01",
        "9999-12-31", "1961-07-06/..", "../1990-10-03", "1949/1990?", "../..", "FR", "FRA", "DE", "DEU", "250", "276", "365", "2", "SUHH", "DDDE", "USA", "RUS", "soviet-union", "unts:I-6045",
        "atop:3440", "wikidata:Q42", "lnts:12", "a", "d", "s", "r", "A", "AA", "n",
    ];

    private static readonly Dictionary<Type, object[]> Parsed = [];

    private readonly Random random = new(seed);

    /// <summary>Every public noun that stands for itself: records and values of the model's namespace.</summary>
    public static IEnumerable<Type> Nouns { get; } = [.. typeof(Treaty).Assembly.GetExportedTypes()
        .Where(t => t.Namespace == nameof(TreatyModel) && !t.IsEnum && !(t.IsAbstract && t.IsSealed) && !t.ContainsGenericParameters && t.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null)
        .OrderBy(t => t.Name, StringComparer.Ordinal)];

    public T Make<T>() => (T)Make(typeof(T))!;

    public object? Make(Type type) => Make(type, 0);

    private object? Make(Type type, int depth)
    {
        Assert.True(depth < 5 * Deepest, $"{type.Name} stands in itself without end");
        if (Nullable.GetUnderlyingType(type) is { } underlying) return random.Next(3) == 0 ? null : Make(underlying, depth);
        if (type == typeof(string)) return Words[random.Next(Words.Length)];
        if (type == typeof(Uri)) return new Uri($"https://example.org/{random.Next(100)}?a=b&c=%C3%A9");
        if (type == typeof(bool)) return random.Next(2) == 0;
        if (type == typeof(int)) return random.Next(5) == 0 ? 0 : random.Next(100_000);
        if (type == typeof(double)) return random.Next(4) == 0 ? 1.0 : random.NextDouble();
        if (type.IsEnum) return MakeEnum(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return MakeList(type.GetGenericArguments()[0], depth);
        if (type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ISpanParsable<>))) return Pick(ParsedForms(type));
        if (type.IsAbstract) return Make(Pick(Derived(type, depth)), depth);
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
        Array items = Array.CreateInstance(element, depth > Deepest ? 0 : random.Next(depth > 3 ? 2 : 4));
        for (int i = 0; i < items.Length; i++) items.SetValue(Make(element, depth + 1), i);
        return typeof(ImmutableArray).GetMethods().Single(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private static object[] ParsedForms(Type type)
    {
        lock (Parsed)
        {
            if (Parsed.TryGetValue(type, out object[]? known)) return known;
            MethodInfo parse = typeof(ModelGenerator).GetMethod(nameof(TryParse), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
            object[] parsed = [.. Forms.Select(f => parse.Invoke(null, [f])).OfType<object>()];
            Assert.True(parsed.Length > 1, $"no text form of {type.Name} is among those that the generator knows: add some");
            return Parsed[type] = parsed;
        }
    }

    private static object? TryParse<T>(string text) where T : ISpanParsable<T> => T.TryParse(text, null, out T? value) ? value : null;

    /// <summary>The types that a value can have; when the nesting has gone far enough, those that hold no further ones.</summary>
    private static IEnumerable<Type> Derived(Type type, int depth)
    {
        IEnumerable<Type> all = type.Assembly.GetExportedTypes().Where(type.IsAssignableFrom).Where(t => !t.IsAbstract);
        return depth <= Deepest ? all : all.Where(t => !t.GetProperties().Any(p => p.PropertyType == type && new NullabilityInfoContext().Create(p).ReadState == NullabilityState.NotNull));
    }

    /// <summary>Some constructors refuse what does not fit together; then the dice are thrown again.</summary>
    private object MakeObject(Type type, int depth)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return TryMakeObject(type, depth);
            }
            catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException && attempt < 50)
            {
            }
        }
    }

    private object TryMakeObject(Type type, int depth)
    {
        ConstructorInfo? constructor = type.GetConstructors().Where(c => c.GetParameters() is not [var only] || only.ParameterType != type)
            .OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        object made = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(p => MakeMember(p.ParameterType, new NullabilityInfoContext().Create(p), depth))]);
        HashSet<string> taken = constructor is null ? [] : [.. constructor.GetParameters().Select(p => p.Name!.ToUpperInvariant())];
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.SetMethod is { IsPublic: true } && !IsComputed(p) && !taken.Contains(p.Name.ToUpperInvariant())))
            property.SetValue(made, MakeMember(property.PropertyType, new NullabilityInfoContext().Create(property), depth));
        return made;
    }

    /// <summary>What the model itself keeps out of JSON follows from other members.</summary>
    private static bool IsComputed(PropertyInfo property) => property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Always };

    /// <summary>A nullable member is null now and then, and always when the nesting has gone far enough.</summary>
    private object? MakeMember(Type type, NullabilityInfo nullability, int depth) =>
        !type.IsValueType && nullability.WriteState == NullabilityState.Nullable && (depth > Deepest || random.Next(3) == 0) ? null : Make(type, depth + 1);
}
