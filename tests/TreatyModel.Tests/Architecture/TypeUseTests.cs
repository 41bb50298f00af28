using TreatyModel.Parsing;

namespace TreatyModel.Tests.Architecture;

/// <summary>The import rule is worth no more than the eye it looks with.</summary>
public class TypeUseTests
{
    [Fact]
    public void Of_sees_a_call_in_a_method_body() =>
        Assert.Contains((typeof(TreatyParser), nameof(Treaty.Parse)), TypeUse.Of(typeof(Treaty)));

    [Fact]
    public void Of_sees_the_arguments_of_a_generic_member_type() =>
        Assert.Contains(TypeUse.Of(typeof(Treaty)), use => use.Used == typeof(Provision));
}
