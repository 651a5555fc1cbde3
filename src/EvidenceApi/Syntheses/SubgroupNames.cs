using EvidenceApi.Contract;

namespace EvidenceApi.Syntheses;

/// <summary>The subgroup of a number; null where it is not known.</summary>
internal static class SubgroupNames
{
    public static string? Of(Candidate number, SynthesisSubgroup subgroup) => subgroup switch
    {
        SynthesisSubgroup.DESIGN => number.Row.Design.ToString(),
        SynthesisSubgroup.PHENOTYPE => Several(number.Row.Phenotypes),
        SynthesisSubgroup.CONDITIONING_INTENSITY => Several(number.Intensities),
        SynthesisSubgroup.DEFINITION_CLASS => number.Row.DefinitionClass?.ToString(),
        SynthesisSubgroup.DENOMINATOR_KIND => number.DenominatorKind?.ToString(),
        _ => number.Row.Verification.ToString(),
    };

    private static string? Several<T>(IReadOnlyCollection<T> codes) => codes.Count == 0 ? null : string.Join(" and ", codes);
}
