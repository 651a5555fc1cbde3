using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Pages;

/// <summary>Pages say what the API says.</summary>
public sealed class PagesTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task The_front_page_has_every_number_of_the_overview_and_says_what_is_unknown()
    {
        var page = await service.PageTextAsync("/");
        var unknown = 0;
        foreach (var entry in (await service.GetAsync("/v1/overview"))["items"]!.AsArray())
        {
            foreach (var outcome in entry!["benefits"]!.AsArray().Concat(entry["harms"]!.AsArray()))
            {
                var name = $"{outcome!["measure"]!["name"]}";
                if (outcome["estimate"] is { } pooled)
                    Says(page, $"{name}: {pooled["sentence"]}");
                else if (outcome["single"] is { } single)
                    Says(page, $"{name}: {single["value"]!.ToJsonString()}");
                else
                    unknown++;
                if (outcome["single"] is { } one && (await service.GetAsync($"{one["url"]}")) is { } result)
                    Says(page, (result["numerator"], result["denominator"]) switch
                    {
                        ({ } n, { } all) => $"{n} of {all} {result["denominatorUnit"]}",
                        (null, { } all) => $"Of {all} {result["denominatorUnit"]}",
                        _ => "of how many",
                    }, StringComparison.OrdinalIgnoreCase);
            }
            Says(page, $"{entry["openTrials"]!["count"]} trials recruit or are announced");
        }
        Assert.Equal(unknown, Regex.Count(page, "Unknown: no number that can be used is held"));
        var index = await service.GetAsync("/v1");
        Says(page, $"{index["counts"]!["studies"]} studies, {index["counts"]!["trials"]} of them registered trials, {index["counts"]!["results"]} numbers");
    }

    [Fact]
    public async Task The_page_of_every_trial_has_its_status_its_age_and_whom_to_ask()
    {
        foreach (var item in await service.ListAsync("/v1/trials?pageSize=200"))
        {
            var trial = await service.GetAsync($"{item["links"]!["self"]}");
            var page = await service.PageTextAsync($"/trials/{trial["id"]}");
            Says(page, $"{trial["title"]}");
            Says(page, trial["status"] is { } status ? $"Age of the statement: {status["ageDays"]?.ToString() ?? "not known"}" : "Status not known");
            foreach (var warning in trial["statusWarnings"]!.AsArray())
                Says(page, $"Warning: {warning!["meaning"]}");
            foreach (var ask in trial["howToAsk"]!.AsArray())
                Says(page, $"{ask!["statement"]}");
            foreach (var expected in trial["expected"]!.AsArray())
                Says(page, $"{expected!["date"]}{(expected["hasPassed"]?.GetValue<bool>() == true ? " – this date has passed" : "")}");
        }
    }

    [Fact]
    public async Task What_several_sources_say_of_who_could_take_part_is_there_once()
    {
        Assert.Equal(2, (await service.GetAsync("/v1/trials/starms"))["eligibility"]!.AsArray().Count(one => $"{one!["subject"]}" == "AGE"));
        Assert.Equal(2, (await service.PageTextAsync("/trials/starms")).Split("Inclusion, age: 16 to 55 years.").Length);
    }

    [Fact]
    public async Task The_page_of_every_study_has_its_numbers_with_denominator_and_proof()
    {
        foreach (var study in await service.ListAsync("/v1/studies?pageSize=200"))
        {
            var html = await service.PageAsync($"/studies/{study["id"]}");
            Assert.Contains($"<link rel=\"canonical\" href=\"/studies/{study["id"]}\">", html, StringComparison.Ordinal);
            foreach (var outcome in (await service.GetAsync($"/v1/studies/{study["id"]}/numbers"))["outcomes"]!.AsArray())
                foreach (var number in outcome!["results"]!.AsArray().Take(20))
                {
                    var row = Regex.Match(html, $"<tr id=\"{Regex.Escape($"{number!["id"]}")}\">.*?</tr>", RegexOptions.Singleline).Value;
                    if (row.Length == 0)
                        continue; // beyond the first 300, which the page says
                    Assert.Contains($"href=\"/results/{number["id"]}\"", row, StringComparison.Ordinal);
                    Assert.Contains(number["denominator"] is { } all ? $"{all} {number["denominatorUnit"]}" : "not reported", row, StringComparison.Ordinal);
                    Assert.Equal($"{number["verification"]}" == "VERIFIED_SECONDARY", row.Contains("retold", StringComparison.Ordinal));
                    Assert.Equal(number["supersededBy"] is not null, row.Contains("superseded by a later report", StringComparison.Ordinal));
                }
        }
    }

    private static void Says(string page, string said, StringComparison comparison = StringComparison.Ordinal) => Assert.Contains(PageText.InOneLine(said), page, comparison);
}
