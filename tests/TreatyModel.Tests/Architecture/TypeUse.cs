using System.Reflection;
using System.Reflection.Emit;

namespace TreatyModel.Tests.Architecture;

/// <summary>The types that a type uses: in its base types, its members' signatures and the code of its methods. Attributes do not count.</summary>
internal static class TypeUse
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => o.Value);

    /// <summary>Each use with the member that it stands in.</summary>
    public static IEnumerable<(Type Used, string Member)> Of(Type type)
    {
        IEnumerable<(Type?, string)> declared = [(type.BaseType, "base type"), .. type.GetInterfaces().Select(i => ((Type?)i, "interface"))];
        IEnumerable<(Type?, string)> fields = type.GetFields(Everything).Select(f => ((Type?)f.FieldType, f.Name));
        IEnumerable<(Type?, string)> methods = type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything))
            .SelectMany(m => OfMethod(m).Select(t => ((Type?)t, m.Name)));
        return declared.Concat(fields).Concat(methods).SelectMany(u => Parts(u.Item1).Select(t => (t, u.Item2)));
    }

    private static IEnumerable<Type> OfMethod(MethodBase method)
    {
        foreach (ParameterInfo parameter in method.GetParameters()) yield return parameter.ParameterType;
        if (method is MethodInfo { ReturnType: var returned }) yield return returned;
        if (method.GetMethodBody() is not { } body) yield break;
        foreach (LocalVariableInfo local in body.LocalVariables) yield return local.LocalType;
        foreach (MemberInfo member in Tokens(body.GetILAsByteArray()!).Select(t => Resolve(method, t)).OfType<MemberInfo>())
        {
            if (member is Type type) yield return type;
            else if (member.DeclaringType is { } declaring) yield return declaring;
            if (member is MethodInfo { IsGenericMethod: true } generic)
                foreach (Type argument in generic.GetGenericArguments()) yield return argument;
        }
    }

    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (int at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE) value = unchecked((short)(0xFE00 | code[at++]));
            OpCode operation = OpCodesByValue[value];
            switch (operation.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    yield return BitConverter.ToInt32(code, at);
                    at += 4;
                    break;
                case OperandType.InlineSwitch: at += 4 + 4 * BitConverter.ToInt32(code, at); break;
                case OperandType.InlineI8 or OperandType.InlineR: at += 8; break;
                case OperandType.InlineNone: break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar: at += 1; break;
                case OperandType.InlineVar: at += 2; break;
                default: at += 4; break;
            }
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null || type.IsGenericParameter) yield break;
        if (type.HasElementType)
        {
            foreach (Type part in Parts(type.GetElementType())) yield return part;
            yield break;
        }
        yield return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (!type.IsGenericType) yield break;
        foreach (Type argument in type.GetGenericArguments())
            foreach (Type part in Parts(argument)) yield return part;
    }
}
