using System.Net;
using System.Text.RegularExpressions;
using EvidenceApi.Pages;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Pages;

/// <summary>Pages say what the API says, read without scripts, and run and load nothing of others.</summary>
public sealed partial class PagesTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task The_front_page_has_every_number_of_the_overview_and_says_what_is_unknown()
    {
        var page = await TextAsync("/");
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
            var page = await TextAsync($"/trials/{trial["id"]}");
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
        Assert.Equal(2, (await TextAsync("/trials/starms")).Split("Inclusion, age: 16 to 55 years.").Length);
    }

    [Fact]
    public async Task The_page_of_every_study_has_its_numbers_with_denominator_and_proof()
    {
        foreach (var study in await service.ListAsync("/v1/studies?pageSize=200"))
        {
            var html = await HtmlAsync($"/studies/{study["id"]}");
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

    [Theory]
    [InlineData("/")]
    [InlineData("/?utm_source=newsletter")]
    [InlineData("/trials/starms")]
    [InlineData("/studies/muraro-2017")]
    [InlineData("/results/silfverberg-2023.neda.all-5y")]
    [InlineData("/docs")]
    [InlineData("/docs/codes")]
    [InlineData("/docs/api-design")]
    [InlineData("/problems/not-found")]
    public async Task A_page_is_whole_compressed_tagged_and_runs_only_what_is_of_this_service(string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "Accept", "text/html,application/xhtml+xml,*/*;q=0.8" }, { "Accept-Encoding", "br" } } };
        using var answer = await service.Http.SendAsync(request);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("br", answer.Content.Headers.ContentEncoding.SingleOrDefault() ?? "br"); // a short one goes as it is
        Assert.Equal("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.NotNull(answer.Headers.CacheControl?.MaxAge);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        using var again = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "Accept-Encoding", "br" }, { "If-None-Match", answer.Headers.ETag!.ToString() } } };
        using var unchanged = await service.Http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);

        var html = await HtmlAsync(url);
        Assert.Matches("^<!doctype html>\n<html lang=\"en\">", html);
        Assert.Matches("<title>[^<]+ – EvidenceApi</title>", html);
        Assert.Matches("<meta name=\"description\" content=\"[^\"]+\">", html);
        Assert.Single(Regex.Matches(html, "<h1"));
        Assert.DoesNotMatch("<script(?! src=\"/assets/)|<style|\\sstyle=|\\son[a-z]+=|src=\"http|javascript:", html);
        Assert.DoesNotMatch("<img(?![^>]*\\salt=)", html);
        Assert.Equal(Regex.Matches(html, "\\sid=\"([^\"]+)\"").Select(id => id.Value).Distinct().Count(), Regex.Count(html, "\\sid=\"[^\"]+\""));
    }

    [Theory]
    [InlineData("/trials/nobody")]
    [InlineData("/studies/%3Cscript%3E")]
    [InlineData("/results/nothing")]
    public async Task An_unknown_page_says_so(string url)
    {
        using var answer = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/trials/NCT00273364", "/trials/mist")]
    [InlineData("/studies/NCT00273364", "/studies/mist")]
    public async Task Another_name_of_a_study_leads_to_its_page(string url, string page)
    {
        using var answer = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.Equal((HttpStatusCode.PermanentRedirect, page), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.Found)]
    [InlineData("*/*", HttpStatusCode.OK)]
    [InlineData("text/html", HttpStatusCode.OK)]
    [InlineData("image/png", HttpStatusCode.NotAcceptable)]
    public async Task Programs_that_ask_the_front_door_for_json_are_led_to_the_index(string accept, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept", accept } } };
        using var answer = await service.Http.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.Found)
            Assert.Equal("/v1", answer.Headers.Location?.ToString());
    }

    [Fact]
    public void Every_value_in_html_is_encoded_and_html_is_not_encoded_twice()
    {
        Html inner = $"<b>{"<script>\"'&"}</b>";
        Html outer = $"<p title=\"{"\" onclick=\"x"}\">{inner}{1.5m}{(string?)null}</p>";
        Assert.Equal("<p title=\"&quot; onclick=&quot;x\"><b>&lt;script&gt;&quot;&#x27;&amp;</b>1.5</p>", outer.ToString());
        Html plain = "<i>";
        Assert.Equal("&lt;i&gt;", plain.ToString());
    }

    private static void Says(string page, string said, StringComparison comparison = StringComparison.Ordinal) => Assert.Contains(Space().Replace(said, " "), page, comparison);

    private async Task<string> TextAsync(string url) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(await HtmlAsync(url), "")), " ");

    private async Task<string> HtmlAsync(string url)
    {
        using var answer = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{url} answered {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
