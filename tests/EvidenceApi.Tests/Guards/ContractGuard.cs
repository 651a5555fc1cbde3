using System.Text.Json;
using System.Text.Json.Serialization;
using EvidenceApi.Contract;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>
/// The load makes documents from the records of the contract, or PostgreSQL makes them: every served document must fit its record, no member more and none less.
/// </summary>
public sealed class ContractGuard(RunningService service) : IClassFixture<RunningService>
{
    internal static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    [Fact]
    public async Task Every_study_fits_its_records()
    {
        await EachItemAsync<StudySummary>("/v1/studies");
        foreach (var study in await service.ListAsync("/v1/studies"))
        {
            Fits<Study>(await service.GetAsync($"/v1/studies/{study["id"]}?includeUnverified=true"));
            Fits<StudyNumbers>(await service.GetAsync($"/v1/studies/{study["id"]}/numbers?includeUnverified=true"));
        }
    }

    [Fact]
    public async Task Every_outcome_fits_its_records()
    {
        await EachItemAsync<OutcomeItem>("/v1/outcomes?includeUnverified=true");
        await EachWholeAsync<Outcome>("/v1/outcomes?includeUnverified=true");
    }

    [Fact]
    public async Task Every_result_and_comparison_fits_its_records()
    {
        await EachItemAsync<ResultItem>("/v1/results?includeUnverified=true");
        await EachWholeAsync<Result>("/v1/results?includeUnverified=true");
        await EachItemAsync<ComparisonItem>("/v1/comparisons?includeUnverified=true");
        await EachWholeAsync<Comparison>("/v1/comparisons?includeUnverified=true");
    }

    [Fact]
    public Task Every_relation_fits_its_record() => EachItemAsync<Relation>("/v1/relations");

    [Fact]
    public Task Every_measure_fits_its_record() => EachItemAsync<Measure>("/v1/measures?includeUnverified=true");

    [Fact]
    public Task Every_source_fits_its_record() => EachItemAsync<Source>("/v1/sources?includeUnverified=true");

    [Fact]
    public Task Every_term_fits_its_record() => EachItemAsync<Term>("/v1/vocabulary?includeUnverified=true");

    [Fact]
    public async Task Every_trial_and_its_history_fit_their_records()
    {
        await EachItemAsync<TrialSummary>("/v1/trials?includeUnverified=true");
        foreach (var trial in await service.ListAsync("/v1/trials"))
        {
            Fits<Trial>(await service.GetAsync($"/v1/trials/{trial["id"]}?includeUnverified=true"));
            await EachItemAsync<StatusObservation>($"/v1/trials/{trial["id"]}/history?includeUnverified=true");
        }
    }

    [Fact]
    public async Task Every_claim_fits_its_records()
    {
        await EachItemAsync<ClaimItem>("/v1/claims?includeUnverified=true");
        await EachWholeAsync<Claim>("/v1/claims?includeUnverified=true");
    }

    [Fact]
    public async Task Gaps_changes_and_quality_checks_fit_their_records()
    {
        await EachItemAsync<Gap>("/v1/gaps");
        await EachItemAsync<Change>("/v1/changes");
        await EachItemAsync<QualityCheck>("/v1/quality");
        Fits<CoverageOfDataset>(await service.GetAsync("/v1/coverage"));
    }

    [Fact]
    public async Task Every_synthesis_fits_its_record()
    {
        foreach (var measure in await service.ListAsync("/v1/measures"))
            Fits<SynthesisOfStudies>(await service.GetAsync($"/v1/syntheses?measure={measure["id"]}&includeUnverified=true&includeSecondary=true"));
        Fits<Overview>(await service.GetAsync("/v1/overview"));
    }

    [Fact]
    public async Task The_index_and_health_fit_their_records()
    {
        Fits<ServiceIndex>(await service.GetAsync("/v1"));
        Fits<EvidenceApi.Health.Health>(await service.GetAsync("/health/live"));
        Fits<EvidenceApi.Health.Health>(await service.GetAsync("/health/ready"));
    }

    private async Task EachWholeAsync<T>(string list)
    {
        foreach (var whole in await service.WholesAsync(list))
            Fits<T>(whole);
    }

    private async Task EachItemAsync<T>(string list)
    {
        for (string? next = list; next is not null;)
            next = Fits<Page<T>>(await service.GetAsync(next)).Next;
    }

    private static T Fits<T>(System.Text.Json.Nodes.JsonNode document) => document.Deserialize<T>(Strict)!;
}
