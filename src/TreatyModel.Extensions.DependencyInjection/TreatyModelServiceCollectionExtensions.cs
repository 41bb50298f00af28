using Microsoft.Extensions.DependencyInjection.Extensions;
using TreatyModel.Parsing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers TreatyModel with a service collection.</summary>
public static class TreatyModelServiceCollectionExtensions
{
    /// <summary>Adds <see cref="TreatyParserOptions"/>, <see cref="TreatyParser"/> and <see cref="ReportParser"/> as singletons, where they are not registered yet.</summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Changes the default options by <c>with</c>; null keeps them. Called once, at once.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddTreatyModel(
        this IServiceCollection services,
        Func<TreatyParserOptions, TreatyParserOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        TreatyParserOptions options = configure?.Invoke(TreatyParserOptions.Default) ?? TreatyParserOptions.Default;
        services.TryAddSingleton(options);
        services.TryAddSingleton(provider => new TreatyParser(provider.GetRequiredService<TreatyParserOptions>()));
        services.TryAddSingleton(provider => new ReportParser(
            ReportParserOptions.Default with { MaxTextLength = provider.GetRequiredService<TreatyParserOptions>().MaxTextLength }));
        return services;
    }
}
