using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Studies;

/// <summary>A milestone or a reason to leave in one group, as a row of <c>participant_flow</c>; a type without numbers has no group.</summary>
internal sealed record FlowRow
{
    public required string Record { get; init; }

    public string? Period { get; init; }

    public required int PeriodPosition { get; init; }

    public required FlowKind Kind { get; init; }

    public string? Type { get; init; }

    public string? TypeComment { get; init; }

    public required int TypePosition { get; init; }

    public string? GroupId { get; init; }

    public int? Participants { get; init; }

    public string? ParticipantsPrinted { get; init; }

    public string? UnitsPrinted { get; init; }

    public string? Comment { get; init; }

    public static async Task<ParticipantFlowOfStudy> ReadAsync(StudyReference study, SqlMapper.GridReader rows)
    {
        var texts = await rows.ReadAsync<RecordTextsRow>();
        var groups = (await rows.ReadAsync<RegistryGroupRow>()).AsList();
        var flow = (await rows.ReadAsync<FlowRow>()).ToLookup(row => row.Record);
        return new ParticipantFlowOfStudy
        {
            Study = study,
            Records = [.. texts.Select(record => Of(record, RegistryGroupRow.Served(groups, record.Record, flow[record.Record].Select(row => row.GroupId)), [.. flow[record.Record]])).Where(IsReported)],
            Links = StudyPartAnswer.LinksOf(study, "participant-flow"),
        };
    }

    private static bool IsReported(ParticipantFlowOfRecord record) =>
        record is not { PreAssignmentDetails: null, RecruitmentDetails: null, UnitsAnalyzed: null, Groups.Length: 0, Periods.Length: 0 };

    private static ParticipantFlowOfRecord Of(RecordTextsRow record, RegistryGroupAnswer[] groups, List<FlowRow> flow) => new()
    {
        Record = record.Record,
        PreAssignmentDetails = record.PreAssignmentDetails,
        RecruitmentDetails = record.RecruitmentDetails,
        UnitsAnalyzed = record.FlowUnits,
        Groups = groups,
        Periods =
        [
            .. flow.GroupBy(row => (row.PeriodPosition, row.Period)).Select(period => new FlowPeriod
            {
                Title = period.Key.Period, Milestones = Steps(period, FlowKind.MILESTONE), Withdrawals = Steps(period, FlowKind.WITHDRAWAL),
            }),
        ],
    };

    private static FlowStep[] Steps(IEnumerable<FlowRow> period, FlowKind kind) =>
    [
        .. period.Where(row => row.Kind == kind).GroupBy(row => (row.TypePosition, row.Type, row.TypeComment)).Select(step => new FlowStep
        {
            Type = step.Key.Type, Comment = step.Key.TypeComment, Groups = [.. step.Select(Numbers).OfType<FlowNumbers>()],
        }),
    ];

    private static FlowNumbers? Numbers(FlowRow row) => row.GroupId is { } group
        ? new FlowNumbers { Group = group, Participants = row.Participants, Printed = row.ParticipantsPrinted, Units = row.UnitsPrinted, Comment = row.Comment }
        : null;
}
