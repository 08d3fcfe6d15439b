using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SecretGuard.Package.Tests;

/// <summary>Reads from the instructions of an assembly what it calls, without loading it.</summary>
internal sealed class AssemblyCalls
{
    private static readonly Dictionary<int, OpCode> Instructions = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    private AssemblyCalls(PEReader file)
    {
        _file = file;
        _metadata = file.GetMetadataReader();
    }

    public static IReadOnlyList<AssemblyCall> In(byte[] assembly)
    {
        using var file = new PEReader(ImmutableArray.Create(assembly));
        return new AssemblyCalls(file).Read().Distinct().ToList();
    }

    private IEnumerable<AssemblyCall> Read()
    {
        var assembly = _metadata.GetString(_metadata.GetAssemblyDefinition().Name);
        return from type in _metadata.TypeDefinitions
               from target in TargetsIn(type)
               select new AssemblyCall(assembly, OutermostNameOf(type), target);
    }

    private IEnumerable<string> TargetsIn(TypeDefinitionHandle type)
    {
        foreach (var method in _metadata.GetTypeDefinition(type).GetMethods().Select(_metadata.GetMethodDefinition))
        {
            // Native code has no instructions to read.
            if (!method.GetImport().Module.IsNil) yield return "System.Runtime.InteropServices.DllImportAttribute";
            if (method.RelativeVirtualAddress == 0) continue;
            foreach (var target in TargetsIn(_file.GetMethodBody(method.RelativeVirtualAddress).GetILReader())) yield return target;
        }
    }

    private string OutermostNameOf(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var outer = type.GetDeclaringType();
        return outer.IsNil ? _metadata.GetString(type.Name) : OutermostNameOf(outer);
    }

    private List<string> TargetsIn(BlobReader body)
    {
        var targets = new List<string>();
        while (body.RemainingBytes > 0)
        {
            int value = body.ReadByte();
            if (value == 0xFE) value = (value << 8) | body.ReadByte();
            var operand = Instructions[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok) Add(body.ReadInt32(), targets);
            else body.Offset += LengthOf(operand, body);
        }

        return targets;
    }

    private void Add(int token, List<string> targets)
    {
        var handle = MetadataTokens.EntityHandle(token);
        if (handle.Kind == HandleKind.MethodSpecification) handle = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        if (handle.Kind != HandleKind.MemberReference) return;
        var member = _metadata.GetMemberReference((MemberReferenceHandle)handle);
        if (member.Parent.Kind != HandleKind.TypeReference) return;
        targets.Add(NameOf((TypeReferenceHandle)member.Parent) + "." + _metadata.GetString(member.Name));
    }

    private string NameOf(TypeReferenceHandle handle)
    {
        var type = _metadata.GetTypeReference(handle);
        var name = _metadata.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference) return NameOf((TypeReferenceHandle)type.ResolutionScope) + "." + name;
        return _metadata.GetString(type.Namespace) + "." + name;
    }

    private static int LengthOf(OperandType operand, BlobReader at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * at.ReadInt32()),
        _ => 4,
    };
}
