using System.Text.Json;
using Evidence;

using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
var api = new EvidenceClient(http) { BaseUrl = args[0] };
var curated = await api.GetStudyAsync("mist", null, null);
var imported = await api.GetStudyAsync("nct99000001", null, null);
var list = await ListAsync();
string? error = null;
try
{
    await api.GetStudyAsync("nope", null, null);
}
catch (ApiException<Problem> refused)
{
    error = refused.Result.Errors.First().Code.ToString();
}
Console.WriteLine(JsonSerializer.Serialize(new
{
    curated = curated.Title, imported = imported.Records?.First().OfficialTitle, items = list.Items.Select(item => item.Id), error,
}));

// Positional parameters of a generated method move when one is added, so by name.
Task<StudySummaryPage> ListAsync() => api.ListStudiesAsync(fields: "id,title", pageSize: 2);
