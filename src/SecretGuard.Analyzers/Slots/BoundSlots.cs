using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Analyzers.Values;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>
/// Secret members that configuration fills under another name, <c>[ConfigurationKeyName("code")] string ClientSecret</c>, where a section is
/// bound to their type. Under its own name the settings file tells the secret itself.
/// </summary>
internal sealed class BoundSlots : SlotFinder
{
    // Options inside options: more than people write, and a type may hold itself.
    private const int MaxDepth = 4;
    private const int MaxMembers = 512;

    private const string Renamed = "ConfigurationKeyNameAttribute";

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation is not IInvocationOperation { TargetMethod: var method } call || BindingOf(call, method) is not { } binding) return;
        var left = MaxMembers;
        Add(binding.Type, binding.Path, binding.Section, slots, into, 0, ref left);
    }

    private static (ITypeSymbol Type, string Path, IOperation Section)? BindingOf(IInvocationOperation call, IMethodSymbol method)
    {
        switch (method.Name)
        {
            case "BindConfiguration" when method.TypeArguments.Length == 1 && call.Arguments.Length > 1:
                return call.Arguments[1].Value is { ConstantValue: { HasValue: true, Value: string path } } key ? (method.TypeArguments[0], path, key) : null;
            case "Configure" or "Get" or "Bind":
                var type = method.TypeArguments.Length == 1 ? method.TypeArguments[0] : call.Arguments.Select(InstanceIn).FirstOrDefault(bound => bound is not null);
                var section = call.Arguments.Select(argument => argument.Value).FirstOrDefault(value => SettingsRead.IsConfiguration(Unconverted(value).Type));
                return type is not null && section is not null && SettingsRead.SectionOf(section) is { } at ? (type, at, section) : null;
            default:
                return null;
        }
    }

    // section.Bind(options): the parameter is an object.
    private static ITypeSymbol? InstanceIn(IArgumentOperation argument) =>
        argument is { Parameter: { Name: "instance" }, Value: var value } ? Unconverted(value).Type : null;

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation { Operand: var operand } ? operand : value;

    private static void Add(ITypeSymbol type, string path, IOperation section, SlotIndex slots, List<SlotUse> into, int depth, ref int left)
    {
        // A library's own types have no telling names under others.
        for (var holder = type; holder is { DeclaringSyntaxReferences.Length: > 0 }; holder = holder.BaseType!)
            foreach (var property in holder.GetMembers().OfType<IPropertySymbol>())
            {
                if (left-- <= 0) return;
                var name = NameOf(property);
                var key = path.Length == 0 ? name ?? property.Name : path + ":" + (name ?? property.Name);
                if (name is not null && slots.OfMember(property) is { } slot && SlotKinds.HoldsSecret(slot.Kind)) into.Add(new SlotUse(slot, section) { SettingsKey = key });
                if (depth < MaxDepth && property.Type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None }) Add(property.Type, key, section, slots, into, depth + 1, ref left);
            }
    }

    private static string? NameOf(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
            if (attribute is { AttributeClass.Name: Renamed, ConstructorArguments: { Length: 1 } arguments } && arguments[0].Value is string { Length: > 0 } name) return name;
        return null;
    }
}
