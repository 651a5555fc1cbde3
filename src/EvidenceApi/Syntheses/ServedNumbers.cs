using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Synthesis;
using EvidenceApi.Synthesis.Fragilities;

namespace EvidenceApi.Syntheses;

/// <summary>Candidates as they are served.</summary>
internal static class ServedNumbers
{
    public static StudyReference Study(Candidate number) => new()
    {
        Id = number.StudyId, Title = number.Row.StudyTitle, Acronym = number.Row.StudyAcronym, Design = number.Row.Design,
    };

    public static EvidenceOfNumber Evidence(Candidate number) => new()
    {
        Measure = number.Row.MeasureId,
        Outcome = number.Row.OutcomeId,
        DefinitionClass = number.Row.DefinitionClass,
        WindowKind = number.WindowKind,
        Months = number.Months,
        Population = number.Row.PopulationLabel,
        Phenotypes = Candidates.Codes<Phenotype>(number.Row.Phenotypes),
        Interventions = Candidates.Codes<InterventionType>(number.Row.Interventions),
        Comparators = number.ComparatorLabels,
        DenominatorKind = number.DenominatorKind,
        Printed = number.Row.Printed,
        Source = number.Row.SourceId,
        SourceTitle = number.Row.SourceTitle,
        SourceUrl = number.Row.SourceUrl,
        Published = number.Row.Published,
        Place = number.Row.Place,
        Verification = number.Row.Verification,
    };

    public static EvidenceAge Age(Candidate number, int asOf)
    {
        int? Since(string? date) => date is [_, _, _, _, ..] && int.TryParse(date[..4], out var year) ? asOf - year : null;
        return new EvidenceAge(number.Row.DataUntil, number.Row.DataUntilKind, Since(number.Row.DataUntil), number.Row.Published, Since(number.Row.Published), asOf);
    }

    /// <summary>A number without a variance, as its source gives it.</summary>
    public static IncludedStudy Alone(Candidate number) => new()
    {
        Id = number.Id,
        Study = Study(number),
        Url = number.Url,
        Year = number.Year,
        Subgroup = null,
        Data = new StudyNumbersUsed(),
        Estimate = (double?)number.Row.Value,
        Lower = null,
        Upper = null,
        LimitsBy = null,
        Yi = null,
        Vi = null,
        WeightPercent = null,
        Corrected = false,
        Forced = false,
        ForcedAgainst = [],
        Fragility = new FragilityIndex(null, null, null, null, MissingReason.NOT_COUNTS_OF_TWO_ARMS),
        Age = null,
        Evidence = Evidence(number),
    };

    public static ExcludedNumber Excluded(LeftOut one) => new()
    {
        Id = one.Number.Id,
        Study = Study(one.Number),
        Url = one.Number.Url,
        Code = one.Reasons[0].Code,
        Sentence = one.Reasons[0].Sentence,
        Reasons = one.Reasons,
        InFavourOf = one.InFavourOf,
        Data = one.Number.Data is { } data ? SynthesisUnits.Numbers(data) : null,
        Evidence = Evidence(one.Number),
    };

    /// <summary>Why the engine can make nothing of a study.</summary>
    public static IEnumerable<ExclusionReason> Reasons(StudyExclusion? exclusion)
    {
        yield return exclusion switch
        {
            StudyExclusion.NO_EVENTS_IN_EITHER_ARM => new(ExclusionCode.NO_EVENTS, "No one had the event in either arm, which says nothing about the ratio."),
            StudyExclusion.ALL_EVENTS_IN_BOTH_ARMS => new(ExclusionCode.ALL_EVENTS, "Everybody had the event in both arms, which says nothing of the ratio."),
            StudyExclusion.NO_VARIANCE => new(ExclusionCode.NO_VARIANCE, "The number has no variance."),
            StudyExclusion.INVALID_INTERVAL => new(ExclusionCode.INVALID_INTERVAL, "The interval does not contain its estimate, or reaches or passes the end of its scale, as a share of 46 does, which is 0.46."),
            StudyExclusion.DATA_NOT_APPLICABLE => new(ExclusionCode.KIND_DIFFERS, "This kind of data does not go with the effect measure, the method or the scale."),
            _ => new(ExclusionCode.INVALID_DATA, "The numbers are impossible, such as more events than people, or no people at all."),
        };
    }
}
