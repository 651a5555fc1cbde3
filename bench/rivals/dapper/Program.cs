using Dapper;
using EvidenceApi.Bench.DapperRival;
using Npgsql;

// What one would write first: Kestrel, Dapper, Npgsql, one query after another in each request. Tuned or not is a matter of the connection string.
DefaultTypeMap.MatchNamesWithUnderscores = true;
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddSingleton(NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("DB") ?? throw new InvalidOperationException("DB names no database")));
var app = builder.Build();

app.MapGet("/studies/{id}", async (string id, NpgsqlDataSource source) =>
{
    await using var connection = await source.OpenConnectionAsync();
    var study = await connection.QuerySingleOrDefaultAsync<Study>(Sql.One, new { id });
    if (study is null)
        return Results.NotFound();
    study.Outcomes = (await connection.QueryAsync<Outcome>(Sql.Outcomes, new { id })).AsList();
    return Results.Ok(study);
});
app.MapGet("/studies", async (string status, NpgsqlDataSource source) =>
{
    await using var connection = await source.OpenConnectionAsync();
    return Results.Ok(await connection.QueryAsync<StudyInBrief>(Sql.List, new { status }));
});
app.Run();
