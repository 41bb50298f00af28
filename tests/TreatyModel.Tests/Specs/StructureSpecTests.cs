namespace TreatyModel.Tests.Specs;

/// <summary>Every case in Specs/Structure: the units of a text are those that are written below it.</summary>
public class StructureSpecTests
{
    private const int Fewest = 60;

    public static TheoryData<string, string> Cases
    {
        get
        {
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") StructureSpec.WriteFiles();
            var cases = new TheoryData<string, string>();
            foreach (StructureSpec spec in StructureSpec.All) cases.Add(spec.File, spec.Name);
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Units_are_those_of_the_spec(string file, string name)
    {
        StructureSpec spec = StructureSpec.All.Single(s => s.File == file && s.Name == name);
        Assert.Equal(spec.Expected, spec.Read());
    }

    [Fact]
    public void There_are_enough_cases_and_each_has_a_name_of_its_own()
    {
        Assert.True(StructureSpec.All.Count >= Fewest, $"{StructureSpec.All.Count} cases");
        Assert.Equal(StructureSpec.All.Count, StructureSpec.All.Select(s => (s.File, s.Name)).Distinct().Count());
    }
}
