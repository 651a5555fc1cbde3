using System.Text.Json;
using Evidence.Client;
using Evidence.Client.Models;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider()) { BaseUrl = args[0] };
var api = new EvidenceClient(adapter);
var curated = await api.V1.Studies["mist"].GetAsync();
var imported = await api.V1.Studies["nct99000001"].GetAsync();
var list = await api.V1.Studies.GetAsync(request => (request.QueryParameters.Fields, request.QueryParameters.PageSize) = ("id,title", 2));
string? error = null;
try
{
    await api.V1.Studies["nope"].GetAsync();
}
catch (Problem problem)
{
    error = problem.Errors?[0].Code?.ToString();
}
Console.WriteLine(JsonSerializer.Serialize(new
{
    curated = curated?.Title, imported = imported?.Records?[0].OfficialTitle, items = list?.Items?.Select(item => item.Id), error,
}));
