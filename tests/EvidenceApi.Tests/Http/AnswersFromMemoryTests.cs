using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using EvidenceApi.Tests.Migrations;
using EvidenceApi.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace EvidenceApi.Tests.Http;

/// <summary>What the service returns without asking its database, and when it must ask.</summary>
public sealed class AnswersFromMemoryTests
{
    private static readonly string[] NoLooking = ["--Evidence:VersionPollSeconds", "600"];

    private const string TakeRights = "revoke select on all tables in schema public from evidence_reader";

    [Fact]
    public async Task A_repeated_request_is_served_without_the_database()
    {
        await using var service = await SmallService.StartAsync(NoLooking);
        var (study, list) = (await service.AskAsync("/v1/studies/trial"), await service.AskAsync("/v1/results"));
        await service.Database.RunAsync(TakeRights);

        Assert.Equal(HttpStatusCode.InternalServerError, (await service.AskAsync("/v1/outcomes")).Status);
        Assert.Equal(study.Body, (await service.AskAsync("/v1/studies/trial")).Body);
        Assert.Equal(list.Body, (await service.AskAsync("/v1/results")).Body);
        Assert.Equal(HttpStatusCode.OK, (await service.AskAsync("/v1/results", method: "HEAD")).Status);
        Assert.Equal(HttpStatusCode.NotModified, (await service.AskAsync("/v1/results", list.Tag)).Status);
        Assert.Equal(HttpStatusCode.NotModified, (await service.AskAsync("/v1/results", "*")).Status);
        Assert.Equal(HttpStatusCode.NotModified, (await service.AskAsync("/v1/results", since: list.Headers["Last-Modified"])).Status);
    }

    [Fact]
    public async Task With_nothing_kept_a_tag_still_gets_a_304_without_the_database()
    {
        await using var service = await SmallService.StartAsync([.. NoLooking, "--Evidence:ResponseCacheBytes", "0"]);
        var study = await service.AskAsync("/v1/studies/trial");
        Assert.Equal(study.Body, (await service.AskAsync("/v1/studies/trial")).Body);
        await service.Database.RunAsync(TakeRights);
        Assert.Equal(HttpStatusCode.InternalServerError, (await service.AskAsync("/v1/studies/trial")).Status);
        Assert.Equal(HttpStatusCode.NotModified, (await service.AskAsync("/v1/studies/trial", study.Tag)).Status);
        Assert.Equal(HttpStatusCode.NotModified, (await service.AskAsync("/v1/studies/trial", study.Tag, "HEAD")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.AskAsync("/v1/studies/trial?x=1", study.Tag)).Status);
    }

    [Fact]
    public async Task A_load_changes_responses_and_tags_at_once()
    {
        await using var service = await SmallService.StartAsync(NoLooking);
        var before = await service.AskAsync("/v1/studies/trial");
        await Task.Delay(1100); // Last-Modified has whole seconds only
        await service.LoadAsync("Title 2");
        await service.KnowsAsync(2); // notified, because it does not poll
        var after = await service.AskAsync("/v1/studies/trial", before.Tag);
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Contains("Title 2", after.Body, StringComparison.Ordinal);
        Assert.NotEqual(before.Tag, after.Tag);
        Assert.Equal(HttpStatusCode.OK, (await service.AskAsync("/v1/studies/trial", since: before.Headers["Last-Modified"])).Status);
    }

    [Fact]
    public async Task With_several_hosts_it_looks_for_a_new_version()
    {
        await using var service = await SmallService.StartAsync(SameHostTwice, "--Evidence:VersionPollSeconds", "0.1");
        await service.AskAsync("/v1/studies/trial");
        await service.LoadAsync("Title 2");
        await service.KnowsAsync(2);
        Assert.Contains("Title 2", (await service.AskAsync("/v1/studies/trial")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_views_over_the_same_version_empty_the_memory()
    {
        await using var service = await SmallService.StartAsync(SameHostTwice, "--Evidence:VersionPollSeconds", "0.1");
        await service.AskAsync("/v1/quality");
        using var scripts = new DbFolder();
        scripts.Write("views/99_other.sql", "comment on view quality_check is 'Other words.';");
        Assert.Equal(0, (await scripts.RunAsync(service.Database, "migrate")).Code);
        await service.Database.RunAsync(TakeRights); // from here on responses come from memory
        var status = HttpStatusCode.OK;
        for (var wait = 0; status == HttpStatusCode.OK && wait < 500; wait++)
        {
            await Task.Delay(20);
            status = (await service.AskAsync("/v1/quality")).Status;
        }
        Assert.NotEqual(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task Without_its_database_nothing_comes_from_memory_and_when_it_is_back_it_does()
    {
        await using var service = await SmallService.StartAsync(NoLooking);
        var study = await service.AskAsync("/v1/studies/trial");
        var server = new TestDatabase((await TestServer.StartedAsync()).Owner("postgres"), "");
        var name = await service.Database.AskAsync<string>("select current_database()::text");
        await server.RunAsync($"""
            alter database {name} with allow_connections false;
            select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'
            """);
        NpgsqlConnection.ClearPool(new NpgsqlConnection(service.Database.Owner)); // the test's own were ended too
        await service.KnowsAsync(null);
        Assert.True((int)(await service.AskAsync("/v1/studies/trial")).Status >= 500);
        Assert.True((int)(await service.AskAsync("/v1/studies/trial", study.Tag)).Status >= 500);

        await server.RunAsync($"alter database {name} with allow_connections true");
        await service.KnowsAsync(1);
        Assert.Equal(study.Tag, (await service.AskAsync("/v1/studies/trial")).Tag);
        await service.Database.RunAsync(TakeRights);
        Assert.Equal(study.Body, (await service.AskAsync("/v1/studies/trial")).Body);
    }

    [Fact]
    public async Task Before_the_first_load_no_response_may_be_cached()
    {
        await using var app = EvidenceService.Build(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"], (await Databases.MigratedAsync()).Reader);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var answer = await http.AskAsync("/v1");
        Assert.Equal((HttpStatusCode.OK, 0L, "no-store"), (answer.Status, answer.Version, answer.Headers["Cache-Control"]));
        await app.StopAsync();
    }

    [Fact]
    public async Task Metrics_name_the_route_of_every_response_from_memory_too()
    {
        await using var service = await SmallService.StartAsync();
        var routes = new ConcurrentQueue<object?>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Name == "http.server.request.duration" && instrument.Meter.Scope == service.Services.GetRequiredService<IMeterFactory>())
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) => routes.Enqueue(tags.ToArray().Single(tag => tag.Key == "http.route").Value));
        listener.Start();
        for (var time = 0; time < 3; time++)
            await service.AskAsync("/v1/studies/trial");
        for (var wait = 0; routes.Count < 3 && wait < 100; wait++)
            await Task.Delay(20); // measured just after the response
        Assert.Equal(["/v1/studies/{id}", "/v1/studies/{id}", "/v1/studies/{id}"], routes);
    }

    private static string SameHostTwice(string connection)
    {
        var host = new NpgsqlConnectionStringBuilder(connection).Host;
        return new NpgsqlConnectionStringBuilder(connection) { Host = $"{host},{host}" }.ConnectionString;
    }
}
