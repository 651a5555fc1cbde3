using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Changes;

/// <summary>What changed in the register between the two days of which the seeds have all 83 trials: written from the register's own tables, not from the response.</summary>
public sealed class RegistryBetweenDaysTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] Expected =
    [
        "beat-ms SITE_COUNT_CHANGED - 20 > 22 2025-09-25..2026-01-06",
        "nct04749667 STATUS_CHANGED - ACTIVE_NOT_RECRUITING > UNKNOWN 2025-09-25..2026-01-13",
        "nct04943289 DATE_MOVED COMPLETION 2026-02-28 > 2025-09-30 2025-09-25..2026-01-08",
        "nct04943289 DATE_MOVED PRIMARY_COMPLETION 2026-02-28 > 2025-09-30 2025-09-25..2026-01-08",
        "nct04943289 STATUS_CHANGED - ACTIVE_NOT_RECRUITING > COMPLETED 2025-09-25..2026-01-08",
        "nct05116540 SPONSOR_CHANGED LEAD_SPONSOR Hope Biosciences Stem Cell Research Foundation (OTHER) > Hope Biosciences Research Foundation (INDUSTRY) 2025-09-25..2025-09-26",
        "ruiz-arguelles-2019 STATUS_CHANGED - ENROLLING_BY_INVITATION > UNKNOWN 2025-09-25..2026-01-13",
    ];

    [Fact]
    public async Task The_events_between_two_days_are_those_of_the_register_and_no_others()
    {
        var events = (await service.ListAsync("/v1/changes")).Where(item => IsBetween(item["happened"])).Select(Said).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Expected, events);
    }

    private static bool IsBetween(JsonNode? happened) =>
        string.CompareOrdinal($"{happened?["from"]}", "2025-09-25") >= 0 && string.CompareOrdinal($"{happened?["to"]}", "2026-01-13") <= 0;

    private static string Said(JsonNode item) =>
        $"{item["study"]!["id"]} {item["type"]} {item["field"]?.ToString() ?? "-"} {Value(item["before"])} > {Value(item["after"])} {item["happened"]!["from"]}..{item["happened"]!["to"]}";

    private static string Value(JsonNode? value) => value?["kind"] is { } kind ? $"{value["text"]} ({kind})" : $"{value?["text"]}";
}
