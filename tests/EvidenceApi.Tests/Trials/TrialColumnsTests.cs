using System.Text.Json.Nodes;
using EvidenceApi.Tests.Lists;
using EvidenceApi.Tests.Support;
using EvidenceApi.Trials;

namespace EvidenceApi.Tests.Trials;

/// <summary>What trials are sorted and filtered by is made by the load, and their documents by a view: both have to say the same.</summary>
public sealed class TrialColumnsTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly IReadOnlyDictionary<string, Func<JsonNode, JsonNode?>> Members = new Dictionary<string, Func<JsonNode, JsonNode?>>
    {
        ["status"] = trial => trial["status"]?["status"],
        ["statusSince"] = trial => trial["status"]?["since"]?["from"],
        ["statusSinceTo"] = trial => trial["status"]?["since"]?["to"],
        ["lastKnownStatus"] = trial => trial["status"]?["lastKnownStatus"],
        ["statusAsOf"] = trial => trial["status"]?["asOf"],
        ["source"] = trial => trial["status"]?["source"]!["id"],
        ["targetEnrollment"] = trial => trial["targetEnrollment"],
        ["unspecifiedEnrollment"] = trial => trial["unspecifiedEnrollment"],
        ["startDate"] = trial => trial["startDate"],
        ["actualEnrollment"] = trial => trial["actualEnrollment"],
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Columns_of_trials_say_what_their_documents_say(bool includeUnverified)
    {
        var rows = (await ListRows.ReadAsync(service.Database, TrialListing.Trials, includeUnverified)).Rows.ToDictionary(row => row["id"][0]);
        var trials = 0;
        for (var page = $"/v1/trials?pageSize=200&includeUnverified={(includeUnverified ? "true" : "false")}"; page is not null;)
        {
            var answer = await service.GetAsync(page);
            foreach (var trial in answer["items"]!.AsArray())
            {
                var row = rows[trial!["id"]!.ToString()];
                foreach (var (field, member) in Members)
                    Assert.Equal((trial["id"]!.ToString(), field, member(trial)?.ToString() ?? ""), (row["id"][0], field, row[field].SingleOrDefault("")));
                trials++;
            }
            page = answer["next"]?.ToString();
        }
        Assert.Equal(rows.Count, trials);
        Assert.All(Members.Keys, field => Assert.Contains(rows.Values, row => row[field].Length > 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?includeUnverified=true")]
    public async Task An_item_of_the_list_says_what_the_whole_trial_says(string query)
    {
        foreach (var item in await service.ListAsync($"/v1/trials{query}"))
        {
            var whole = await service.GetAsync($"/v1/trials/{item["id"]}{query}");
            foreach (var member in item.AsObject().Where(member => member.Key is not ("status" or "startDate" or "primaryCompletionDate" or "completionDate") && !member.Key.EndsWith("Enrollment", StringComparison.Ordinal)))
                Assert.True(JsonNode.DeepEquals(member.Value, whole[member.Key]), $"{item["id"]} {member.Key}");
            foreach (var member in item["status"]?.AsObject().Where(member => member.Key != "source") ?? [])
                Assert.True(JsonNode.DeepEquals(member.Value, whole["status"]![member.Key]), $"{item["id"]} status.{member.Key}");
            Assert.True(JsonNode.DeepEquals(item["status"]?["source"], whole["status"]?["citation"]?["source"]));
            foreach (var (date, kind) in new[] { ("startDate", "START"), ("primaryCompletionDate", "PRIMARY_COMPLETION"), ("completionDate", "COMPLETION") })
                Assert.Equal(whole["dates"]!.AsArray().FirstOrDefault(entry => entry!["kind"]!.ToString() == kind)?["date"]?.ToString(), item[date]?.ToString());
            foreach (var count in new[] { "targetEnrollment", "actualEnrollment", "unspecifiedEnrollment" })
                Assert.Equal(whole[count]?["count"]?.ToString(), item[count]?.ToString());
            Assert.InRange(item.ToJsonString().Length, 500, 2000);
        }
    }

    [Fact]
    public async Task Studies_are_said_to_have_results_as_there_are()
    {
        const string wrong = "select count(*) from study_document where has_results <> exists (select from result where result.study_id = study_document.study_id)";
        Assert.Equal(0L, await service.Database.AskAsync<long>(wrong));
        Assert.True(await service.Database.AskAsync<long>("select count(*) from study_document where not has_results") > 0);
    }
}
