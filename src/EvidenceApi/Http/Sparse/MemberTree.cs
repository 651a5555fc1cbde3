using System.Collections.Concurrent;
using System.Text.Json;
using EvidenceApi.Model;

namespace EvidenceApi.Http.Sparse;

/// <summary>Members of a document, by name; one without members of its own is taken whole.</summary>
internal sealed record MemberTree(IReadOnlyDictionary<string, MemberTree> Members)
{
    private const int MostNames = 100;

    private static readonly MemberTree Whole = new(new Dictionary<string, MemberTree>());

    private static readonly ConcurrentDictionary<Type, MemberTree> Contracts = new();

    /// <summary>Every member that the contract of a document has, through lists and parts.</summary>
    public static MemberTree OfContract(Type contract) => Contracts.GetOrAdd(contract, type => Read(type, []));

    /// <summary>
    /// The members that <c>fields</c> names, with commas between and dots for parts (<c>id,citation.source.id</c>); errors name those that the contract does not have.
    /// </summary>
    public static MemberTree Of(string fields, MemberTree contract, List<ParameterError> errors)
    {
        var names = fields.Split(',');
        if (names.Length > MostNames)
            errors.Add(Error(ErrorCode.OutOfRange, fields, $"'fields' names {names.Length} members; allowed: {MostNames} at most"));
        errors.AddRange(names.Where(name => contract.Find(name.Split('.')) is null).Select(name => Unknown(name, contract)));
        return Grouped(names.Select(name => name.Split('.')));
    }

    private MemberTree? Find(IEnumerable<string> path) =>
        path.Aggregate((MemberTree?)this, (tree, name) => tree?.Members.GetValueOrDefault(name));

    // Of "citation" and "citation.place" the whole counts.
    private static MemberTree Grouped(IEnumerable<string[]> paths) => new(paths.GroupBy(path => path[0]).ToDictionary(
        group => group.Key, group => group.Any(path => path.Length == 1) ? Whole : Grouped(group.Select(path => path[1..]))));

    private static MemberTree Read(Type type, IReadOnlyList<Type> above)
    {
        var part = type.IsArray ? type.GetElementType() ?? type : Nullable.GetUnderlyingType(type) ?? type;
        return part.Namespace?.StartsWith(nameof(EvidenceApi), StringComparison.Ordinal) != true || part.IsEnum || above.Contains(part)
            ? Whole
            : new MemberTree(part.GetProperties().ToDictionary(
                property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), property => Read(property.PropertyType, [.. above, part])));
    }

    private IEnumerable<string> Paths => Members.SelectMany(member => member.Value.Paths.Select(path => $"{member.Key}.{path}").Prepend(member.Key));

    private static ParameterError Unknown(string name, MemberTree contract) =>
        Error(ErrorCode.UnknownField, name, $"'{Problems.Cut(name)}' is no member of these documents; allowed: {string.Join(", ", contract.Members.Keys)}, and with a dot what is in them") with
        {
            Allowed = [.. contract.Members.Keys],
            Nearest = name.Length <= QueryParameter.LongestValue ? Nearest.Match(name, contract.Paths.ToList()) : null,
        };

    private static ParameterError Error(ErrorCode code, string value, string message) => new()
    {
        Code = code.Name, Parameter = "fields", In = "query", Message = message, Value = Problems.Cut(value),
    };
}
