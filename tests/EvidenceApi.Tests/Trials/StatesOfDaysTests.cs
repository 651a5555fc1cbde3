using System.Globalization;
using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials;

/// <summary>
/// The status of three trials on twenty days each, worked out by hand from the dated statements of registers, abstracts and pages: the status, after which day and by
/// which day it began, people planned and
/// enrolled, and what a reader had to be warned of. Undated statements belong to no day.
/// </summary>
public sealed class StatesOfDaysTests(RunningService service) : IClassFixture<RunningService>
{
    // What is written: day; status since (after..by); planned; enrolled; warnings.
    public static TheoryData<string, string> Trials => new()
    {
        {
            "starms",
            """
            2021-08-31 - - - -
            2021-09-15 RECRUITING(..2021-09) 198 0 -
            2021-12-31 RECRUITING(..2021-09) 198 0 -
            2022-06-30 RECRUITING(..2021-09) 198 0 -
            2022-10-30 RECRUITING(..2021-09) 198 0 -
            2022-10-31 RECRUITING(..2021-09) 198 0 -
            2022-12-01 RECRUITING(..2021-09) 198 0 -
            2022-12-23 RECRUITING(..2021-09) 198 0 -
            2023-03-01 RECRUITING(..2021-09) 198 0 -
            2023-09-25 RECRUITING(..2021-09) 198 0 -
            2023-09-26 RECRUITING(..2021-09) 198 0 -
            2023-10-01 RECRUITING(..2021-09) 104 51 -
            2023-10-31 RECRUITING(..2021-09) 104 51 -
            2024-02-05 RECRUITING(..2021-09) 104 51 -
            2024-06-30 RECRUITING(..2021-09) 104 51 -
            2024-10-31 RECRUITING(..2021-09) 104 51 -
            2024-11-15 ACTIVE_NOT_RECRUITING(2023-10..2024-11) 104 94 -
            2025-06-01 ACTIVE_NOT_RECRUITING(2023-10..2024-11) 104 94 -
            2025-11-30 ACTIVE_NOT_RECRUITING(2023-10..2024-11) 104 94 -
            2025-12-01 ACTIVE_NOT_RECRUITING(2023-10..2024-11) 104 94 OLDER_THAN_A_YEAR
            """
        },
        {
            "beat-ms",
            """
            2019-08-04 - - - -
            2019-08-05 - - - -
            2019-12-19 - - - -
            2020-01-06 - - - -
            2020-01-07 RECRUITING(..2020-01-07) - - -
            2020-12-31 RECRUITING(..2020-01-07) - - -
            2021-01-07 RECRUITING(..2020-01-07) - - -
            2021-01-08 RECRUITING(..2020-01-07) - - OLDER_THAN_A_YEAR
            2022-05-12 RECRUITING(..2020-01-07) - - OLDER_THAN_A_YEAR
            2022-05-13 RECRUITING(..2020-01-07) - - -
            2023-03-02 RECRUITING(..2020-01-07) - - -
            2023-03-03 RECRUITING(..2020-01-07) 156 - -
            2024-01-15 RECRUITING(..2020-01-07) 156 - -
            2024-02-05 RECRUITING(..2020-01-07) 156 - -
            2025-02-05 RECRUITING(..2020-01-07) 156 - -
            2025-02-06 RECRUITING(..2020-01-07) 156 - OLDER_THAN_A_YEAR
            2025-08-28 RECRUITING(..2020-01-07) 156 - OLDER_THAN_A_YEAR
            2025-08-29 RECRUITING(..2020-01-07) 156 - -
            2026-01-06 RECRUITING(..2020-01-07) 156 - -
            2026-11-01 RECRUITING(..2020-01-07) 156 - RECRUITING_PAST_COMPLETION
            """
        },
        {
            "ram-ms",
            """
            2018-02-12 - - - -
            2018-02-13 - - - -
            2018-03-21 - - - -
            2020-01-01 - - - -
            2021-06-30 - - - -
            2023-09-02 - - - -
            2023-09-03 - - - -
            2024-01-14 - - - -
            2024-01-15 RECRUITING(..2024-01-15) 100 - -
            2024-06-30 RECRUITING(..2024-01-15) 100 - -
            2024-12-31 RECRUITING(..2024-01-15) 100 - -
            2025-01-15 RECRUITING(..2024-01-15) 100 - -
            2025-01-16 RECRUITING(..2024-01-15) 100 - OLDER_THAN_A_YEAR
            2025-06-23 RECRUITING(..2024-01-15) 100 - OLDER_THAN_A_YEAR
            2025-06-24 ACTIVE_NOT_RECRUITING(2024-01-15..2025-06-24) 100 - -
            2025-06-25 ACTIVE_NOT_RECRUITING(2024-01-15..2025-06-24) 100 - -
            2025-09-25 ACTIVE_NOT_RECRUITING(2024-01-15..2025-06-24) 100 - -
            2026-01-13 ACTIVE_NOT_RECRUITING(2024-01-15..2025-06-24) 100 - -
            2026-06-25 ACTIVE_NOT_RECRUITING(2024-01-15..2025-06-24) 100 - -
            2026-06-26 ACTIVE_NOT_RECRUITING(2024-01-15..2025-06-24) 100 - OLDER_THAN_A_YEAR
            """
        },
    };

    [Theory]
    [MemberData(nameof(Trials))]
    public async Task A_trial_had_on_each_day_the_status_that_its_statements_say(string id, string expected)
    {
        var study = CanonicalJson.Read<Study>(await service.Database.AskAsync<string>($"select document::text from entity_state where kind = 'STUDY' and id = '{id}' and last_version is null"));
        var found = new List<string>();
        foreach (var day in expected.Split('\n').Select(line => line[..10]))
        {
            var known = study with { StatusHistory = [.. study.StatusHistory.Where(observation => observation.AsOf is { } date && string.CompareOrdinal(date.ToString(), day) <= 0)] };
            var state = StudyState.Of(known, includeUnverified: false).Whole;
            var days = WarningDays.Of(
                state.Status?.Status, (state.Status?.Documented ?? state.Status?.AsOf)?.ToString(), Planned(study, DateKind.START),
                Planned(study, DateKind.PRIMARY_COMPLETION) ?? Planned(study, DateKind.COMPLETION));
            var warnings = string.Join(',', await service.Database.WarningsAsync(days, state.SourcesDisagree, day));
            var status = state.Status is { Status: { } code } ? $"{code}({state.SinceFrom}..{state.SinceTo})" : "-";
            found.Add(string.Create(CultureInfo.InvariantCulture, $"{day} {status} {Shown(state.Target?.TargetEnrollment)} {Shown(state.Actual?.ActualEnrollment)} {(warnings.Length == 0 ? "-" : warnings)}"));
        }
        Assert.Equal(expected, string.Join('\n', found));
    }

    private static string? Planned(Study study, DateKind kind) => study.Dates.Where(date => date.Kind == kind).Select(date => date.Date.ToString()).Max(StringComparer.Ordinal);

    private static string Shown(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
