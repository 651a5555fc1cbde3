using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Http;

namespace EvidenceApi.Studies;

/// <summary>Who could take part, as a row of <c>registry_record</c>.</summary>
internal sealed record EligibilityRow
{
    public required string Record { get; init; }

    public string? Sex { get; init; }

    public string? MinimumAge { get; init; }

    public string? MaximumAge { get; init; }

    public bool? HealthyVolunteers { get; init; }

    public string? StudyPopulation { get; init; }

    public string? SamplingMethod { get; init; }

    public string? EligibilityText { get; init; }

    public static async Task<EligibilityOfStudy> ReadAsync(StudyReference study, SqlMapper.GridReader rows) => new()
    {
        Study = study,
        Records = [.. (await rows.ReadAsync<EligibilityRow>()).Select(row => row.Served())],
        Links = StudyPartAnswer.LinksOf(study, "eligibility"),
    };

    private EligibilityOfRecord Served()
    {
        var criteria = new CriteriaText(EligibilityText);
        return new EligibilityOfRecord
        {
            Record = Record,
            Sex = Sex,
            MinimumAge = MinimumAge,
            MaximumAge = MaximumAge,
            HealthyVolunteers = HealthyVolunteers,
            StudyPopulation = StudyPopulation,
            SamplingMethod = SamplingMethod,
            Markdown = EligibilityText,
            PlainText = criteria.PlainText,
            Inclusion = criteria.Inclusion,
            Exclusion = criteria.Exclusion,
            Other = criteria.Other,
        };
    }
}
