using System.Text.Json;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Pages.Docs;
using EvidenceApi.Results;
using EvidenceApi.Studies;
using EvidenceApi.Syntheses.Overview;
using EvidenceApi.Trials;

namespace EvidenceApi.Pages;

/// <summary>What people read: the front door, a page for each study, trial and number, and the documentation. They use the resources, which do not know them.</summary>
internal static class PagesEndpoints
{
    private const int MostAttempts = 3;

    public static void AddPages(this IServiceCollection services) => services.AddSingleton<DocsLibrary>();

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapSiteFiles();
        routes.MapProblems();
        routes.MapDocs();
        var pages = routes.MapGroup("").WithContract(isOpen: true);
        pages.MapGet("/", FrontAsync).Produces<string>().WithFormats(Format.Html, Format.Json).ExcludeFromDescription();
        pages.MapGet("/studies/{id}", StudyAsync).Produces<string>().WithFormats(Format.Html).ExcludeFromDescription();
        pages.MapGet("/trials/{id}", TrialAsync).Produces<string>().WithFormats(Format.Html).ExcludeFromDescription();
        pages.MapGet("/results/{id}", ResultAsync).Produces<string>().WithFormats(Format.Html).ExcludeFromDescription();
        pages.MapGet("/docs/codes", CodesAsync).Produces<string>().WithFormats(Format.Html).ExcludeFromDescription();
    }

    private static async Task<IResult> FrontAsync(OverviewReader overviews, EvidenceReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ChosenFormat() == Format.Json)
            return new Elsewhere("/v1");
        if (await overviews.ReadAsync(new OverviewFilter(), cancellationToken) is not { } overview)
            return new ProblemAnswer(Problems.UnavailableAsync);
        var numbers = await reader.AllAsync<string>(PagesSql.Results, new { Ids = FrontPage.Singles(overview) }, cancellationToken);
        var singles = numbers.Select(json => JsonSerializer.Deserialize(json, ServedJson.Default.Result)).OfType<Contract.Result>().ToDictionary(result => result.Id);
        var size = await reader.OneAsync<DatasetSizeRow>(PagesSql.Size, cancellationToken);
        return FrontPage.Of(overview, singles, size).Answer(http, overview.DatasetVersion, OverviewReader.Json(overview));
    }

    private static async Task<IResult> StudyAsync(string id, EvidenceReader reader, StudyAliases aliases, HttpContext http, CancellationToken cancellationToken)
    {
        // Two documents of one state, or the version between them moved on and they are read again.
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            using var study = await reader.DocumentAsync(StudiesSql.One, id, includeUnverified: false, cancellationToken);
            using var numbers = await reader.DocumentAsync(StudiesSql.Numbers, id, includeUnverified: false, cancellationToken);
            if (study.Document is null)
                return await aliases.RedirectAsync(http, id, cancellationToken) ?? new NoPage("study", "/v1/studies");
            if (study.DatasetVersion == numbers.DatasetVersion
                && JsonSerializer.Deserialize(study.Json.Span, ServedJson.Default.Study) is { } whole && JsonSerializer.Deserialize(numbers.Json.Span, ServedJson.Default.StudyNumbers) is { } outcomes)
                return StudyPage.Of(whole, outcomes).Answer(http, study.DatasetVersion, (byte[])[.. study.Json.Span, .. numbers.Json.Span]);
        }
        return new ProblemAnswer(Problems.UnavailableAsync);
    }

    private static async Task<IResult> TrialAsync(string id, TrialReader trials, StudyAliases aliases, HttpContext http, CancellationToken cancellationToken) =>
        await trials.FindAsync(id, includeUnverified: false, cancellationToken) is { } known
            ? TrialPage.Of(known).Answer(http, known.DatasetVersion, known.Json)
            : await aliases.RedirectAsync(http, id, cancellationToken) ?? new NoPage("trial", "/v1/trials");

    private static async Task<IResult> ResultAsync(string id, EvidenceReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        using var row = await reader.DocumentAsync(ResultsSql.One, id, includeUnverified: false, cancellationToken);
        return row.Document is not null && JsonSerializer.Deserialize(row.Json.Span, ServedJson.Default.Result) is { } result
            ? ResultPage.Of(result, row.DatasetVersion).Answer(http, row.DatasetVersion, row.Json.ToArray())
            : new NoPage("number", "/v1/results");
    }

    private static async Task<IResult> CodesAsync(EvidenceReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var terms = await reader.AllAsync<CodeRow>(PagesSql.Codes, null, cancellationToken);
        var size = await reader.OneAsync<DatasetSizeRow>(PagesSql.Size, cancellationToken);
        return CodesPage.Of(terms).Answer(http, size.DatasetVersion, JsonSerializer.SerializeToUtf8Bytes(terms));
    }

    /// <summary>Programs that ask for JSON at the front door find it where it is.</summary>
    private sealed class Elsewhere(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status302Found;
            httpContext.Response.Headers.Location = address;
            httpContext.Response.Headers.Vary = "Accept";
            return Task.CompletedTask;
        }
    }

    /// <summary>404 as a page.</summary>
    private sealed class NoPage(string what, string list) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var page = new Page
            {
                Title = $"No such {what}", Description = $"Nothing has this id.", Path = httpContext.Request.Path.ToUriComponent(),
                Content = $"<h1>No such {what}</h1>\n<p>Nothing in the data that are shown has this id. <a href=\"{list}\">{list}</a> lists the ids.</p>\n<p><a href=\"/\">To the front page</a></p>",
            };
            httpContext.Response.StatusCode = StatusCodes.Status404NotFound;
            httpContext.Response.Headers.CacheControl = Problems.NoStore;
            httpContext.Response.ContentType = Format.Html.ContentType;
            await httpContext.Response.Body.WriteAsync(page.Bytes(httpContext));
        }
    }
}
