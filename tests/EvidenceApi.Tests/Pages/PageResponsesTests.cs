using System.Net;
using System.Text.RegularExpressions;
using EvidenceApi.Pages;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Pages;

/// <summary>Pages are whole, read without scripts, and run and load nothing of others; addresses without a page say so or lead to one.</summary>
public sealed class PageResponsesTests(RunningService service) : IClassFixture<RunningService>
{
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

        var html = await service.PageAsync(url);
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
}
