using EvidenceApi.Contract;
using EvidenceApi.Model;
using Term = EvidenceApi.Contract.Term;

namespace EvidenceApi.Vocabulary;

/// <summary>A term as a row of <c>list_term</c>.</summary>
internal sealed record TermRow
{
    public static readonly IReadOnlySet<string> WithUnverified = new HashSet<string> { "codes" };

    public required TermScheme Scheme { get; init; }

    public required string Code { get; init; }

    public required string Label { get; init; }

    public required string Definition { get; init; }

    public string? Broader { get; init; }

    public required string[] Synonyms { get; init; }

    /// <summary>System, verification and code, with a space between.</summary>
    public required string[] Codes { get; init; }

    public static Term Served(TermRow row) => new()
    {
        Scheme = row.Scheme,
        Code = row.Code,
        Label = row.Label,
        Definition = row.Definition,
        Broader = row.Broader,
        Synonyms = row.Synonyms,
        Codes = Array.ConvertAll(row.Codes, Reference),
    };

    private static CodeReference Reference(string code) => code.Split(' ', 3) is [var system, var verification, var text]
        ? new CodeReference { System = Enum.Parse<CodeSystem>(system), Code = text, Verification = Enum.Parse<Verification>(verification) }
        : throw new InvalidOperationException($"'{code}' is no code of list_term");
}
