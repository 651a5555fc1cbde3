using System.Net;
using EvidenceApi.Tests.Http;
using EvidenceApi.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace EvidenceApi.Tests.Database;

/// <summary>A database that takes no connection, or takes it without the settings that protect it.</summary>
public sealed class UnreachableDatabaseTests
{
    [Theory]
    [InlineData("28000")]
    [InlineData("42704")]
    [InlineData("53300")]
    [InlineData("XX000")]
    public async Task A_refused_database_connection_is_a_503_that_says_when_to_come_back(string state)
    {
        var database = await Databases.MigratedAsync();
        await using var proxy = new StartupProxy(database.Reader, state);
        await using var app = Service(proxy.Connection);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        foreach (var url in new[] { "/v1/studies", "/v1/studies/mist", "/v1", "/health/ready", "/v1/results?format=csv" })
        {
            var answer = await http.AskAsync(url);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (answer.Status, answer.Headers["Retry-After"]));
            Assert.DoesNotContain("startup parameter", answer.Body, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.OK, (await http.AskAsync("/health/live")).Status);
    }

    [Theory]
    [InlineData("alter function search_query(text[]) rename to search_query_of_the_next_release", "/v1/studies?q=cells")]
    [InlineData("alter view list_outcome rename to list_outcome_of_the_next_release", "/v1/outcomes")]
    public async Task A_database_that_is_ready_for_another_release_is_a_503(string sql, string url)
    {
        await using var service = await SmallService.StartAsync();
        await service.Database.RunAsync(sql);
        var answer = await service.AskAsync(url);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (answer.Status, answer.Headers["Retry-After"]));
    }

    [Fact]
    public async Task A_pooler_that_refuses_the_settings_of_a_session_is_named_at_the_start()
    {
        var database = await Databases.MigratedAsync();
        await using var proxy = new StartupProxy(database.Reader, "08P01");
        await using var app = Service(proxy.Connection);
        var refused = await Assert.ThrowsAsync<UnusableSettingException>(() => app.StartAsync());
        Assert.Contains("ignore_startup_parameters", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pooler_that_drops_them_is_refused_until_the_role_has_them()
    {
        var database = await Databases.MigratedAsync();
        await using var proxy = new StartupProxy(database.Reader, refusal: null);
        await using (var app = Service(proxy.Connection))
        {
            var refused = await Assert.ThrowsAsync<UnusableSettingException>(() => app.StartAsync());
            Assert.Contains("alter role", refused.Message, StringComparison.Ordinal);
            Assert.Contains("default_transaction_read_only", refused.Message, StringComparison.Ordinal);
        }
        // For this database alone: the login is shared by the tests.
        var name = await database.AskAsync<string>("select current_database()");
        foreach (var setting in new[] { "default_transaction_read_only = on", "statement_timeout = '10s'", "jit = off" })
            await database.RunAsync($"alter role evidence_service in database {name} set {setting}");
        await using var later = new StartupProxy(database.Reader, refusal: null);
        await using var served = Service(later.Connection);
        await served.StartAsync();
        await served.StopAsync();
    }

    [Fact]
    public void A_pool_that_leaves_no_place_is_refused_before_anything_begins()
    {
        var refused = Assert.Throws<UnusableSettingException>(() => Service("Host=/nowhere;Maximum Pool Size=1"));
        Assert.Contains("Maximum Pool Size is 1", refused.Message, StringComparison.Ordinal);
    }

    private static WebApplication Service(string connection) => EvidenceService.Build(
        ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", .. NoLimits.Settings], connection);
}
