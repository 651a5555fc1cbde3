using System.Text.Json;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Model;
using Npgsql;

namespace EvidenceApi.Lists.Facets;

/// <summary>Counts the items of a list by the values of fields, in one statement and so of one dataset version.</summary>
internal sealed class FacetAnswer(EvidenceReader reader, RequestReader requests, UnknownIds unknownIds)
{
    private const int MostValues = 200;

    public async Task<IResult> AnswerAsync(HttpContext http, Listing listing, IFilter filter, FacetOptions options, CancellationToken cancellationToken)
    {
        var errors = new List<ParameterError>();
        var fields = FieldsOf(listing, options.Fields, errors);
        var read = errors.Count > 0 ? null : await requests.RunAsync(
            reading => Understood(listing, filter, options, reading, errors), plan => CountAsync(plan, fields, cancellationToken), cancellationToken);
        if (read is not (var plan, var attempt))
            return Problems.InvalidParameter(errors);
        var counts = attempt.Rows;
        if (counts.UnknownIds.Length > 0)
            return Problems.InvalidParameter(await unknownIds.ErrorsAsync(counts.UnknownIds, plan.Condition.Names, cancellationToken));
        var answer = new FacetCounts
        {
            TotalCount = counts.Total,
            NotCoded = counts.NotCoded is { } missed ? PageFrame.NotCodedOf(plan, missed).ToDictionary(asked => asked.Field, asked => (int)asked.Count) : null,
            Items = [.. fields.Select(field => Of(http.Request, field, counts.Values))],
            Ignored = plan.Condition.Search?.Ignored is { Count: > 0 } ignored ? [.. ignored] : null,
        };
        return new BodyAnswer(counts.Version, Format.Json, JsonSerializer.SerializeToUtf8Bytes(answer, FacetJson.Default.FacetCounts)) { IsSparse = true };
    }

    private static ListPlan? Understood(Listing listing, IFilter filter, FacetOptions options, Reading reading, List<ParameterError> errors)
    {
        var plan = ListPlan.Of(listing, filter, options.AsListOptions(), reading, errors, choosesFirst: false);
        return errors.Count == 0 ? plan : null;
    }

    private async Task<Attempt<Counted>> CountAsync(ListPlan plan, IReadOnlyList<Field> fields, CancellationToken cancellationToken)
    {
        var statement = CountStatement.Of(plan, fields, MostValues);
        var counts = await reader.ReadAsync(connection => CountAsync(connection, statement, cancellationToken), cancellationToken);
        return new Attempt<Counted>(counts, counts.UnknownIds, counts.Total == 0);
    }

    private static Facet Of(HttpRequest request, Field field, IReadOnlyList<CountedValue> counts)
    {
        var values = counts.Where(count => count.Field == field.Name).OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal).ToList();
        return new Facet
        {
            Field = field.Name,
            Values = [.. values.Take(MostValues).Select(count => count.Of(request, field))],
            HasMore = values.Count > MostValues,
        };
    }

    private static IReadOnlyList<Field> FieldsOf(Listing listing, string? names, List<ParameterError> errors)
    {
        if (names is null)
            return [.. listing.Facets];
        var wanted = names.Split(',').Distinct().ToList();
        errors.AddRange(wanted.Where(name => !listing.Facets.Any(facet => facet.IsNamed(name))).Select(name => Unknown(listing, name)));
        return [.. wanted.SelectMany(name => listing.Facets.Where(facet => facet.IsNamed(name))).Distinct()];
    }

    private static ParameterError Unknown(Listing listing, string name)
    {
        string[] allowed = [.. listing.Facets.Select(facet => facet.Name)];
        return new ParameterError
        {
            Code = ErrorCode.UnknownField.Name,
            Parameter = "fields",
            In = "query",
            Message = $"'{Problems.Cut(name)}' is no field to count by; allowed: {string.Join(", ", allowed)}",
            Value = Problems.Cut(name),
            Allowed = allowed,
            Nearest = Nearest.Match(name, allowed),
        };
    }

    private static async Task<Counted> CountAsync(NpgsqlConnection connection, ListStatement statement, CancellationToken cancellationToken)
    {
        await using var command = Statement.Command(connection, statement.Sql, statement.Values);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var counted = new Counted();
        while (await rows.ReadAsync(cancellationToken))
        {
            if (rows.IsDBNull(0))
                counted = counted with { Version = rows.GetInt64(1), Total = rows.GetInt64(3), UnknownIds = rows.IsDBNull(4) ? [] : rows.GetFieldValue<string[]>(4), NotCoded = rows.IsDBNull(5) ? null : rows.GetFieldValue<long[]>(5) };
            else
                counted.Values.Add(new CountedValue(
                    rows.GetString(0), rows.IsDBNull(2) ? null : rows.GetString(2), rows.GetInt64(3), rows.IsDBNull(4) ? null : rows.GetFieldValue<string?[]>(4)));
        }
        return counted;
    }

    private sealed record Counted
    {
        public long Version { get; init; }

        public long Total { get; init; }

        public string[] UnknownIds { get; init; } = [];

        public long[]? NotCoded { get; init; }

        public List<CountedValue> Values { get; } = [];
    }

    private sealed record CountedValue(string Field, string? Value, long Count, string?[]? Dates)
    {
        public FacetValue Of(HttpRequest request, Field field) => new()
        {
            Value = Value, Count = Count, AsOf = Dates is [{ } first, { } last] ? new FacetDates { From = first, To = last } : null, Url = FacetUrl.Of(request, field, Value),
        };
    }
}
