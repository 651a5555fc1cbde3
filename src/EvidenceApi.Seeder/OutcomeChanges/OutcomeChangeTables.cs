using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.OutcomeChanges;

/// <summary>How registered outcomes changed and which were reported, as tables.</summary>
internal static class OutcomeChangeTables
{
    public static readonly Table<Study>[] All =
    [
        Table<Study>.Of("outcome_comparison", Comparisons,
            ("study_id", row => row.Study.Id),
            ("nct_id", row => row.Record.NctId),
            ("position", row => row.Position),
            ("stage", row => row.Comparison.Stage),
            ("from_update", row => row.Comparison.From),
            ("to_update", row => row.Comparison.To)),
        Table<Study>.Of("outcome_change", study => Comparisons(study).SelectMany(row => row.Comparison.Outcomes.Select((outcome, position) => (row.Study, row.Record, Comparison: row.Position, position, outcome))),
            ("study_id", row => row.Study.Id),
            ("nct_id", row => row.Record.NctId),
            ("comparison_position", row => row.Comparison),
            ("position", row => row.position),
            ("changes", row => row.outcome.Changes.Select(change => change.ToString())),
            ("before_id", row => PartId.Of(row.Record, row.outcome.Before?.Id)),
            ("before_title", row => row.outcome.Before?.Title),
            ("before_type", row => row.outcome.Before?.Type),
            ("before_time_frame", row => row.outcome.Before?.TimeFrame),
            ("after_id", row => PartId.Of(row.Record, row.outcome.After?.Id)),
            ("after_title", row => row.outcome.After?.Title),
            ("after_type", row => row.outcome.After?.Type),
            ("after_time_frame", row => row.outcome.After?.TimeFrame),
            ("same_words", row => row.outcome.SameWords)),
        Table<Study>.Of("former_outcome", study => study.Records.SelectMany(record => FormerOutcome.Of(record).Select(former => (study, record, former))),
            ("id", row => PartId.Of(row.record, row.former.Id)),
            ("study_id", row => row.study.Id),
            ("next_id", row => PartId.Of(row.record, row.former.Next)),
            ("is_same", row => row.former.IsSame)),
    ];

    private static IEnumerable<(Study Study, RegistryRecord Record, int Position, OutcomeComparison Comparison)> Comparisons(Study study) =>
        study.Records.SelectMany(record => OutcomeComparison.Of(record).Select((comparison, position) => (study, record, position, comparison)));
}
