namespace EvidenceApi.Seeder.Documents;

/// <summary>Eligibility, head counts and dates of a study.</summary>
internal static class StudyFactsMapping
{
    public static Contract.EligibilityCriterion[] Eligibility(VisibleStudy visible) =>
    [
        .. visible.Facts(visible.Study.Eligibility).Select(criterion => new Contract.EligibilityCriterion
        {
            Kind = criterion.Kind,
            Subject = criterion.Subject,
            Minimum = criterion.Minimum,
            Maximum = criterion.Maximum,
            Unit = criterion.Unit,
            Statement = criterion.Statement,
            Citation = visible.Cited(criterion),
        }),
    ];

    public static Contract.ParticipantCount[] Counts(VisibleStudy visible) =>
    [
        .. visible.Facts(visible.Study.Counts).Select(count => new Contract.ParticipantCount
        {
            Kind = count.Kind,
            Count = count.Count,
            Arm = count.Arm,
            Population = count.Population,
            AsOf = count.AsOf?.ToString(),
            SupersededBySource = count.SupersededBySource,
            Note = count.Note,
            Citation = visible.Cited(count),
        }),
    ];

    public static Contract.DateOfStudy[] Dates(VisibleStudy visible) =>
    [
        .. visible.Facts(visible.Study.Dates).Select(date => new Contract.DateOfStudy
        {
            Kind = date.Kind,
            Date = date.Date.ToString(),
            Type = date.Type,
            Note = date.Note,
            Citation = visible.Cited(date),
        }),
    ];
}
