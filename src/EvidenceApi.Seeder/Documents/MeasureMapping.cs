using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>An entry of the dictionary of measures.</summary>
internal static class MeasureMapping
{
    public static Contract.Measure Of(Measure measure, int outcomes, bool includeUnverified) => new()
    {
        Id = measure.Id,
        Name = measure.Name,
        Abbreviation = measure.Abbreviation,
        Synonyms = [.. measure.Synonyms],
        Definition = measure.Definition,
        Domain = measure.Domain,
        Direction = measure.Direction,
        Unit = measure.Unit,
        AlsoFinds = [.. measure.AlsoFinds],
        Codes =
        [
            .. measure.Codes.Where(code => includeUnverified || code.Verification != Verification.UNVERIFIED)
                .OrderBy(code => code.System.ToString(), StringComparer.Ordinal).ThenBy(code => code.Code, StringComparer.Ordinal)
                .Select(code => new Contract.CodeReference { System = code.System, Code = code.Code, Verification = code.Verification }),
        ],
        OutcomeCount = outcomes,
    };
}
