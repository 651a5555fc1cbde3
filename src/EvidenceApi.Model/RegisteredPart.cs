namespace EvidenceApi.Model;

/// <summary>
/// What records of a register say of a curated study beside what its curator wrote. It adds and takes nothing away: where a study can have one value, the curator's stays.
/// </summary>
public sealed record RegisteredPart
{
    /// <summary>Id of the curated study.</summary>
    public required string Study { get; init; }

    public ParticipantSex? Sex { get; init; }

    /// <summary>Class of the lead sponsor as the register prints it: INDUSTRY, NIH, …; null when it prints none.</summary>
    public string? SponsorClass { get; init; }

    /// <summary>Conditions as the register prints them.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>Places by the latest record that lists any.</summary>
    public IReadOnlyList<Site> Sites { get; init; } = [];

    public IReadOnlyList<Criterion> Eligibility { get; init; } = [];

    public IReadOnlyList<StudyDate> Dates { get; init; } = [];

    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>The study with what the register adds. A curated place that the register names in other words is one place with it.</summary>
    public Study AddTo(Study study) => study with
    {
        Sex = study.Sex ?? Sex,
        Conditions = [.. study.Conditions.Union(Conditions)],
        Organizations = [.. study.Organizations.Select(organization => organization.Role == OrganizationRole.LEAD_SPONSOR ? organization with { Class = organization.Class ?? SponsorClass } : organization)],
        Sites = Places.Merge(study.Sites, Sites),
        Countries = [.. study.Countries.Union(Sites.Select(site => site.Country).OfType<string>())],
        Eligibility = [.. study.Eligibility, .. Eligibility],
        Dates = [.. study.Dates, .. Dates],
        Outcomes = [.. study.Outcomes, .. Outcomes],
    };
}
