using EvidenceApi.Contract;
using EvidenceApi.Syntheses.Exports;

namespace EvidenceApi.Syntheses;

/// <summary>The pooled rows in the columns of metafor; what does not go with the kind of data is empty.</summary>
internal static class SynthesisTable
{
    private static readonly (string Name, Func<IncludedStudy, object?> Value)[] Columns =
    [
        ("id", study => study.Id),
        ("study", study => study.Study?.Id),
        ("title", study => study.Study?.Title),
        ("year", study => study.Year),
        ("subgroup", study => study.Subgroup),
        ("xi", study => IsTwoArms(study) ? null : study.Data.Events),
        ("ni", study => IsTwoArms(study) ? null : study.Data.Total),
        ("ti", study => IsTwoArms(study) ? null : study.Data.Exposure),
        ("mi", study => IsTwoArms(study) ? null : study.Data.Mean),
        ("sdi", study => IsTwoArms(study) ? null : study.Data.StandardDeviation),
        ("ai", study => study.Data.ReferenceTotal is null ? null : study.Data.Events),
        ("n1i", study => study.Data.ReferenceTotal is null ? null : study.Data.Total),
        ("ci", study => study.Data.ReferenceTotal is null ? null : study.Data.ReferenceEvents),
        ("n2i", study => study.Data.ReferenceTotal),
        ("x1i", study => study.Data.ReferenceExposure is null ? null : study.Data.Events),
        ("t1i", study => study.Data.ReferenceExposure is null ? null : study.Data.Exposure),
        ("x2i", study => study.Data.ReferenceExposure is null ? null : study.Data.ReferenceEvents),
        ("t2i", study => study.Data.ReferenceExposure),
        ("m1i", study => study.Data.ReferenceMean is null ? null : study.Data.Mean),
        ("sd1i", study => study.Data.ReferenceMean is null ? null : study.Data.StandardDeviation),
        ("m2i", study => study.Data.ReferenceMean),
        ("sd2i", study => study.Data.ReferenceStandardDeviation),
        ("yi", study => study.Yi),
        ("vi", study => study.Vi),
        ("weight", study => study.WeightPercent),
        ("corrected", study => study.Corrected),
        ("forced", study => study.Forced),
        ("definitionClass", study => study.Evidence?.DefinitionClass),
        ("verification", study => study.Evidence?.Verification),
        ("source", study => study.Evidence?.Source),
        ("place", study => study.Evidence?.Place),
    ];

    public static byte[] Of(SynthesisOfStudies synthesis) => CsvTable.Of(synthesis.Included, Columns);

    private static bool IsTwoArms(IncludedStudy study) => study.Data is { ReferenceTotal: not null } or { ReferenceExposure: not null } or { ReferenceMean: not null };
}
