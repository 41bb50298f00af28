using System.Text.Json.Serialization;

namespace TreatyModel.Serialization;

/// <summary>Writes a value of an enumeration as its name and reads nothing but names: a number may mean something else tomorrow.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class EnumNameJsonConverter<T>() : JsonStringEnumConverter<T>(namingPolicy: null, allowIntegerValues: false) where T : struct, Enum;
