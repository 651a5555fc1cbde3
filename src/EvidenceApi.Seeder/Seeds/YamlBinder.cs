using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Validation;
using YamlDotNet.RepresentationModel;

namespace EvidenceApi.Seeder.Seeds;

/// <summary>
/// Binds YAML nodes to the records of the model and collects every error with its place, where a deserialiser would stop at the first (docs/adr/0005).
/// </summary>
internal sealed class YamlBinder(SeedDocument document)
{
    private readonly List<SeedError> errors = [];

    public IReadOnlyList<SeedError> Errors => errors;

    public static string Key(string propertyName) => JsonNamingPolicy.CamelCase.ConvertName(propertyName);

    /// <summary>The node as a value of the type; null when it is absent, empty or wrong, and then an error says so.</summary>
    public object? Bind(YamlNode node, Type type) => type switch
    {
        _ when ElementType(type) is { } element => BindList(node, type, element),
        _ when YamlScalars.Knows(type) => BindScalar(node, type),
        _ => BindRecord(node, type),
    };

    private object? BindScalar(YamlNode node, Type type)
    {
        if (node is not YamlScalarNode scalar)
            return Wrong(node, new Complaint("a list or mapping where a single value belongs", YamlScalars.Allowed(type)));
        var (value, complaint) = YamlScalars.Read(scalar.Value ?? "", type);
        return complaint is null ? value : Wrong(node, complaint);
    }

    private object? BindList(YamlNode node, Type type, Type element)
    {
        if (node is not YamlSequenceNode sequence)
            return Wrong(node, new Complaint("a list is needed here", "items that each begin with a hyphen"));
        var items = sequence.Children
            .Select(child => YamlScalars.IsEmpty(child) ? Wrong(child, new Complaint("an empty item", "a value, or no item")) : Bind(child, element))
            .Where(item => item is not null)
            .ToArray();
        var list = Array.CreateInstance(element, items.Length);
        ((ICollection)items).CopyTo(list, 0);
        return list;
    }

    private object? BindRecord(YamlNode node, Type type)
    {
        var properties = Keys(type).ToDictionary(property => Key(property.Name));
        if (node is not YamlMappingNode mapping)
            return Wrong(node, new Complaint("a mapping is needed here", string.Join(", ", properties.Keys)));

        var before = errors.Count;
        var record = Activator.CreateInstance(type) ?? throw new InvalidOperationException($"{type} cannot be made");
        foreach (var (keyNode, value) in mapping.Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            if (!properties.Remove(key, out var property))
                Wrong(keyNode, new Complaint($"unknown key '{key}'", string.Join(", ", Keys(type).Select(known => Key(known.Name))),
                    Nearest.Match(key, Keys(type).Select(known => Key(known.Name)))));
            else if (YamlScalars.IsEmpty(value))
                RequireNone(property, value, $"'{key}' is empty");
            else if (Bind(value, property.PropertyType) is { } bound)
                property.SetValue(record, bound);
        }
        foreach (var missing in properties.Values)
            RequireNone(missing, node, $"'{Key(missing.Name)}' is missing");
        return errors.Count == before ? record : null;
    }

    private void RequireNone(PropertyInfo property, YamlNode node, string problem)
    {
        if (property.IsDefined(typeof(RequiredMemberAttribute)))
            Wrong(node, new Complaint(problem, YamlScalars.Allowed(property.PropertyType)));
    }

    private object? Wrong(YamlNode node, Complaint complaint)
    {
        errors.Add(document.Error(node.Start, complaint));
        return null;
    }

    // What a person may write: everything but what is derived.
    private static IEnumerable<PropertyInfo> Keys(Type type) =>
        type.GetProperties().Where(property => property.CanWrite && !property.IsDefined(typeof(NotSeededAttribute)));

    private static Type? ElementType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
}
