using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;

namespace EvidenceApi.Studies;

/// <summary>The rows of the baseline of one study, and the record that they make.</summary>
internal static class BaselineRows
{
    public static async Task<BaselineOfStudy> ReadAsync(StudyReference study, SqlMapper.GridReader rows)
    {
        var texts = (await rows.ReadAsync<RecordTextsRow>()).AsList();
        var groups = (await rows.ReadAsync<RegistryGroupRow>()).AsList();
        var measures = (await rows.ReadAsync<BaselineMeasureRow>()).ToLookup(row => row.Record);
        var denominators = (await rows.ReadAsync<DenominatorRow>()).ToLookup(row => row.OutcomeId ?? row.Record);
        var numbers = (await rows.ReadAsync<BaselineNumberRow>()).ToLookup(row => row.OutcomeId);
        IEnumerable<string> Named(string record) =>
            denominators[record].Concat(measures[record].SelectMany(measure => denominators[measure.Id])).Select(row => row.GroupId)
                .Concat(measures[record].SelectMany(measure => numbers[measure.Id]).Select(row => row.GroupId));
        return new BaselineOfStudy
        {
            Study = study,
            Records =
            [
                .. texts.Select(record => new BaselineOfRecord
                {
                    Record = record.Record,
                    PopulationDescription = record.BaselinePopulation,
                    UnitsAnalyzed = record.BaselineUnits,
                    Groups = RegistryGroupRow.Served(groups, record.Record, Named(record.Record)),
                    Denominators = Served(denominators[record.Record]),
                    Measures = [.. measures[record.Record].Select(measure => measure.Served(Served(denominators[measure.Id]), [.. numbers[measure.Id].Select(number => number.Served())]))],
                }).Where(IsReported),
            ],
            Links = StudyPartAnswer.LinksOf(study, "baseline"),
        };
    }

    private static bool IsReported(BaselineOfRecord record) =>
        record is not { PopulationDescription: null, UnitsAnalyzed: null, Groups.Length: 0, Denominators.Length: 0, Measures.Length: 0 };

    private static RegistryDenominatorAnswer[] Served(IEnumerable<DenominatorRow> rows) => [.. rows.Select(row => row.Served())];
}

/// <summary>How many of a group were analysed, as a row of <c>denominator_count</c>.</summary>
internal sealed record DenominatorRow
{
    public required string Record { get; init; }

    public string? OutcomeId { get; init; }

    public required string GroupId { get; init; }

    public string? Stratum { get; init; }

    public int? StratumPosition { get; init; }

    public string? Units { get; init; }

    public required int UnitsPosition { get; init; }

    public string? Printed { get; init; }

    public int? Count { get; init; }

    public RegistryDenominatorAnswer Served() => new()
    {
        Group = GroupId, Stratum = Stratum, StratumPosition = StratumPosition, Units = Units, UnitsPosition = UnitsPosition, Printed = Printed, Count = Count,
    };
}
