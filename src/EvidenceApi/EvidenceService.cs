using EvidenceApi.AdverseEvents;
using EvidenceApi.Changes;
using EvidenceApi.Citations;
using EvidenceApi.Claims.Check;
using EvidenceApi.Claims;
using EvidenceApi.Comparisons;
using EvidenceApi.Coverage;
using EvidenceApi.Database;
using EvidenceApi.Gaps;
using EvidenceApi.Health;
using EvidenceApi.Http;
using EvidenceApi.Index;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Measures;
using EvidenceApi.OpenApi;
using EvidenceApi.OutcomeChanges;
using EvidenceApi.Outcomes;
using EvidenceApi.Pages;
using EvidenceApi.Quality;
using EvidenceApi.Relations;
using EvidenceApi.Results;
using EvidenceApi.Search;
using EvidenceApi.Sources;
using EvidenceApi.Studies;
using EvidenceApi.Syntheses;
using EvidenceApi.Telemetry;
using EvidenceApi.Trials;
using EvidenceApi.Vocabulary;

namespace EvidenceApi;

/// <summary>The HTTP service over one evidence database, which it only reads.</summary>
public static class EvidenceService
{
    /// <summary>
    /// Builds the service. <paramref name="args"/> are the usual ones of ASP.NET Core (<c>--urls</c>); <paramref name="connectionString"/> is an Npgsql string
    /// for a login that is a member of <c>evidence_reader</c>.
    /// </summary>
    /// <exception cref="UnusableSettingException">A setting of the section <c>Evidence</c> is not a number, or out of range, or the pool of connections is too small.</exception>
    public static WebApplication Build(string[] args, string connectionString)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.AddHttp();
        builder.AddTelemetry();
        builder.Services.AddEvidenceDatabase(connectionString);
        builder.Services.AddLists();
        builder.Services.AddSingleton<CitationAnswer>();
        builder.Services.AddSingleton<FormerOutcomes>();
        builder.Services.AddClaimCheck();
        builder.Services.AddSyntheses();
        builder.Services.AddTrials();
        builder.Services.AddChanges();
        builder.Services.AddPages();
        builder.Services.AddSingleton<SlipAnswer>();
        builder.Services.AddOpenApiDocument();

        var app = builder.Build();
        app.UseHttp();
        app.UseOpenApiDocument();
        app.MapHealth();
        app.MapPages();

        var v1 = app.MapGroup("/v1").WithContract();
        v1.MapIndex();
        v1.MapSearch();
        v1.MapStudies();
        v1.MapOutcomes();
        v1.MapResults();
        v1.MapComparisons();
        v1.MapAdverseEvents();
        v1.MapOutcomeChanges();
        v1.MapRelations();
        v1.MapSyntheses();
        v1.MapMeasures();
        v1.MapTrials();
        v1.MapSources();
        v1.MapVocabulary();
        v1.MapClaims();
        v1.MapClaimCheck();
        v1.MapChanges();
        v1.MapListChanges();
        v1.MapGaps();
        v1.MapCoverage();
        v1.MapQuality();
        return app;
    }
}
