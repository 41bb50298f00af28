using Microsoft.Extensions.DependencyInjection;
using TreatyModel.Parsing;

namespace TreatyModel.Tests;

public class DependencyInjectionTests
{
    [Fact]
    public void AddTreatyModel_registers_the_parsers_once()
    {
        using ServiceProvider services = new ServiceCollection().AddTreatyModel().AddTreatyModel().BuildServiceProvider(validateScopes: true);
        Assert.Same(services.GetRequiredService<TreatyParser>(), Assert.Single(services.GetServices<TreatyParser>()));
        Assert.Single(services.GetServices<ReportParser>());
        Assert.Equal(2, services.GetRequiredService<TreatyParser>().Parse("Article 1\nEach Party shall act.\nArticle 2\nThe Parties shall meet.\n").Value.Articles().Count());
    }

    [Fact]
    public void AddTreatyModel_hands_the_options_to_the_parsers()
    {
        using ServiceProvider services = new ServiceCollection().AddTreatyModel(o => o with { MaxTextLength = 10 }).BuildServiceProvider();
        Assert.Equal("TM0004", Assert.Single(services.GetRequiredService<TreatyParser>().Parse("Article 1: the Parties shall act.").Diagnostics).Code);
        Assert.Equal("TM0004", Assert.Single(services.GetRequiredService<ReportParser>().Parse("The minister said so.").Diagnostics).Code);
    }

    [Fact]
    public void AddTreatyModel_keeps_what_is_registered_already()
    {
        var own = new TreatyParser(TreatyParserOptions.Default with { MaxDepth = 3 });
        using ServiceProvider services = new ServiceCollection().AddSingleton(own).AddTreatyModel().BuildServiceProvider();
        Assert.Same(own, services.GetRequiredService<TreatyParser>());
    }

    [Theory, InlineData(0), InlineData(65)]
    public void AddTreatyModel_rejects_options_at_once(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddTreatyModel(o => o with { MaxDepth = depth }));
}
