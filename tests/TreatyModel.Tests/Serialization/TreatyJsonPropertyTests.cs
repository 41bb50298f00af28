using System.Text;
using System.Text.Json;
using TreatyModel.Serialization;

namespace TreatyModel.Tests.Serialization;

/// <summary>What holds for generated models of every type.</summary>
public class TreatyJsonPropertyTests
{
    private const int Rounds = 40;

    private static readonly JsonSerializerOptions Options = TreatyJsonOptions.OneLine.ToSerializerOptions();

    public static TheoryData<string> Nouns => [.. ModelGenerator.Nouns.Select(t => t.FullName!)];

    [Theory, MemberData(nameof(Nouns))]
    public void Every_noun_comes_back_equal_in_the_same_bytes(string name)
    {
        Type type = typeof(Treaty).Assembly.GetType(name)!;
        for (int seed = 0; seed < Rounds; seed++)
        {
            object made = new ModelGenerator(seed).Make(type)!;
            string json = JsonSerializer.Serialize(made, Options.GetTypeInfo(type));
            object? back = JsonSerializer.Deserialize(json, Options.GetTypeInfo(type));
            Assert.True(made.Equals(back), $"seed {seed}: {name} is not equal after the round trip: {json}");
            Assert.Equal(json, JsonSerializer.Serialize(back, Options.GetTypeInfo(type)));
        }
    }

    [Fact]
    public void Generated_models_differ_and_have_every_member_filled_somewhere()
    {
        Treaty[] made = [.. Enumerable.Range(0, Rounds).Select(s => new ModelGenerator(s).Make<Treaty>())];
        Assert.Equal(Rounds, made.Distinct().Count());
        Assert.Contains(made, t => t.Norms().Any(n => n.Trigger is { Parts.IsEmpty: false } && n.Bearer is not null && !n.References.IsEmpty));
        Assert.Contains(made, t => t.Provisions.Any(p => !p.Children.IsEmpty));
        Assert.Contains(made, t => t.FinalProvisions.EntryIntoForce.Delay is not null && !t.FinalProvisions.Supersedes.IsEmpty);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Damaged_documents_are_refused_or_read_whole(bool lenient)
    {
        var options = new TreatyJsonOptions { IsLenient = lenient };
        for (int seed = 0; seed < 800; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = Encoding.UTF8.GetBytes(TreatyJson.Serialize(new ModelGenerator(seed % 10).Make<Treaty>(), TreatyJsonOptions.OneLine));
            byte[] damaged = Damage(bytes, random);
            try
            {
                Treaty read = TreatyJson.ReadTreaty(damaged, "damaged.json", options);
                Assert.Equal(read, TreatyJson.DeserializeTreaty(TreatyJson.Serialize(read)));
            }
            catch (DocumentFormatException problem)
            {
                Assert.Equal("damaged.json", problem.Document);
                Assert.True(problem.Position.Line == 1 && problem.Position.Column > 0, problem.Message);
                Assert.NotEmpty(problem.Problem);
                Assert.NotEmpty(problem.Remedy);
            }
        }
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        int at = random.Next(bytes.Length), length = Math.Min(random.Next(1, 12), bytes.Length - at);
        ReadOnlySpan<byte> junk = random.Next(4) switch { 0 => "null"u8, 1 => "-1"u8, 2 => "{}"u8, _ => "99"u8 };
        return random.Next(5) switch
        {
            0 => bytes[..at],
            1 => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + length)],
            2 => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at, length), .. bytes.AsSpan(at)],
            _ => ReplaceValue(bytes, at, junk),
        };
    }

    /// <summary>Another value behind the next colon.</summary>
    private static byte[] ReplaceValue(byte[] bytes, int at, ReadOnlySpan<byte> value)
    {
        int colon = bytes.AsSpan(at).IndexOf(":"u8);
        if (colon < 0) return [.. bytes, .. value];
        int start = at + colon + 1, end = bytes.AsSpan(start).IndexOfAny(",}]"u8);
        return [.. bytes.AsSpan(0, start), .. value, .. bytes.AsSpan(start + Math.Max(end, 0))];
    }
}
