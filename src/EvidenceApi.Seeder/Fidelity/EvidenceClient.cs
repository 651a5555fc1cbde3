using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EvidenceApi.Contract;

namespace EvidenceApi.Seeder.Fidelity;

/// <summary>Asks a running service for all that it says of a study. When it is busy or limits requests, it is asked again after the time that it gives.</summary>
internal sealed class EvidenceClient(HttpClient http)
{
    private const int MostAttempts = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>The study that a record belongs to; null when the service has none.</summary>
    public async Task<ServedStudy?> StudyOfAsync(string nctId, CancellationToken cancellationToken)
    {
        if (await GetAsync($"/v1/studies/{nctId}", ServedJson.Default.Study, cancellationToken) is not { } study || study.Records.All(record => record.NctId != nctId))
            return null;
        var outcomes = await OutcomesAsync(study.Id, cancellationToken);
        var reported = new List<Outcome>();
        foreach (var outcome in outcomes.Where(outcome => outcome is { Stage: Model.OutcomeStage.REPORTED } and not { Type: Model.OutcomeType.BASELINE }))
            reported.Add(await PartAsync($"/v1/outcomes/{outcome.Id}", ServedJson.Default.Outcome, cancellationToken));
        var self = $"/v1/studies/{study.Id}";
        return new ServedStudy(
            study, [.. outcomes.Where(outcome => outcome.Stage == Model.OutcomeStage.REGISTERED)], reported,
            await PartAsync($"{self}/adverse-events", ServedJson.Default.AdverseEventsOfStudy, cancellationToken),
            await PartAsync($"{self}/participant-flow", ServedJson.Default.ParticipantFlowOfStudy, cancellationToken),
            await PartAsync($"{self}/baseline", ServedJson.Default.BaselineOfStudy, cancellationToken),
            await PartAsync($"{self}/records?earlier=true", ServedJson.Default.RecordsOfStudy, cancellationToken));
    }

    private async Task<List<OutcomeItem>> OutcomesAsync(string study, CancellationToken cancellationToken)
    {
        var items = new List<OutcomeItem>();
        for (string? next = $"/v1/studies/{study}/outcomes?pageSize=200"; next is not null;)
        {
            var page = await PartAsync(next, ServedJson.Default.JsonElement, cancellationToken);
            items.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.Deserialize(ServedJson.Default.OutcomeItem)).OfType<OutcomeItem>());
            next = page.GetProperty("next").GetString();
        }
        return items;
    }

    private async Task<T> PartAsync<T>(string address, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        await GetAsync(address, type, cancellationToken) ?? throw new HttpRequestException($"{address} is not there");

    private async Task<T?> GetAsync<T>(string address, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var answer = await http.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
            if (answer.StatusCode == HttpStatusCode.NotFound)
                return default;
            if (answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && attempt < MostAttempts)
            {
                await Task.Delay(answer.Headers.RetryAfter?.Delta ?? Pause, cancellationToken);
                continue;
            }
            if (!answer.IsSuccessStatusCode)
                throw new HttpRequestException($"{address} returned {(int)answer.StatusCode}");
            return await JsonSerializer.DeserializeAsync(await answer.Content.ReadAsStreamAsync(cancellationToken), type, cancellationToken);
        }
    }
}
