using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What one source says about a study, with the evidence that it speaks of.</summary>
internal static class ClaimMapping
{
    public static Contract.Claim Of(Claim claim, ClaimedEvidence evidence, DocumentContext context, Contract.StudyReference? study) => new()
    {
        Id = claim.Id,
        Source = CitationMapping.Of(context.Source(claim.Source)),
        Kind = claim.Kind,
        Paragraph = claim.Paragraph,
        Statement = claim.Statement,
        Number = claim.Number is { } number ? Of(number) : null,
        Study = study,
        Measure = MeasureReferences.Of(claim.Measure, context),
        Population = claim.Population,
        Months = claim.Months,
        Time = claim.Time,
        Verdict = claim.Verdict,
        Reason = claim.Reason,
        PressAndPrimaryDiffer = claim.DiffersIn.Count > 0,
        DiffersIn = [.. claim.DiffersIn],
        Results = evidence.Results,
        Comparisons = evidence.Comparisons,
        StatusObservations = evidence.StatusObservations,
        Links = new Contract.ClaimLinks
        {
            Self = Addresses.OfClaim(claim.Id),
            Source = Addresses.OfSource(claim.Source),
            Study = claim.Study is { } id ? Addresses.OfStudy(id) : null,
        },
    };

    /// <summary>The claim as lists show it.</summary>
    public static Contract.ClaimItem ItemOf(Contract.Claim whole) => new()
    {
        Id = whole.Id,
        Source = whole.Source,
        Kind = whole.Kind,
        Paragraph = whole.Paragraph,
        Statement = whole.Statement,
        Number = whole.Number,
        Study = whole.Study,
        Measure = MeasureReferences.InShort(whole.Measure),
        Population = whole.Population,
        Months = whole.Months,
        Time = whole.Time,
        Verdict = whole.Verdict,
        Reason = whole.Reason,
        PressAndPrimaryDiffer = whole.PressAndPrimaryDiffer,
        DiffersIn = whole.DiffersIn,
        ResultIds = [.. whole.Results.Select(result => result.Id)],
        ComparisonIds = [.. whole.Comparisons.Select(comparison => comparison.Id)],
        StatusObservationIds = [.. whole.StatusObservations.Select(observation => observation.Id)],
        Links = whole.Links,
    };

    private static Contract.ClaimedNumber Of(ClaimNumber number) => new()
    {
        Value = number.Value,
        Unit = number.Unit,
        Numerator = number.Numerator,
        Denominator = number.Denominator,
        Printed = number.Printed,
    };
}

/// <summary>The evidence of a claim as the service shows it.</summary>
internal sealed record ClaimedEvidence(Contract.Result[] Results, Contract.Comparison[] Comparisons, Contract.StatusObservation[] StatusObservations);
