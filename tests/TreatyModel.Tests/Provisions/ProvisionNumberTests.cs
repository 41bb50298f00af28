namespace TreatyModel.Tests.Provisions;

public class ProvisionNumberTests
{
    [Fact]
    public void Order_is_that_of_the_values()
    {
        string[] expected = ["2", "4", "4bis", "5", "10", "10.1", "10.2", "a", "b"];
        ProvisionNumber[] numbers = [.. expected.Reverse().Select(v => new ProvisionNumber(v, v))];
        Array.Sort(numbers);
        Assert.Equal(expected, numbers.Select(n => n.Value));
    }

    [Fact]
    public void A_number_without_label_is_none() => Assert.Equal(ProvisionNumber.None, new ProvisionNumber("", ""));
}
