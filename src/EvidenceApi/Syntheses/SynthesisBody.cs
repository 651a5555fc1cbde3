using System.Text.Json;
using System.Text.Json.Serialization;
using EvidenceApi.Http;
using EvidenceApi.Model;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses;

/// <summary>Reads rows of the caller's own, and says everything that is wrong with them.</summary>
internal static class SynthesisBody
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    private static readonly string[] Members = [.. NamesOf(typeof(SynthesisRequest)), .. NamesOf(typeof(SynthesisRequestRow))];

    public static async Task<(SynthesisRequest? Request, IReadOnlyList<ParameterError> Errors)> ReadAsync(HttpRequest http, CancellationToken cancellationToken)
    {
        try
        {
            var request = await JsonSerializer.DeserializeAsync<SynthesisRequest>(http.Body, Strict, cancellationToken);
            if (request is null)
                return (null, [Error(ErrorCode.Missing, "body", "the body is null; allowed: { \"effectMeasure\": …, \"rows\": […] }")]);
            var errors = SynthesisRequestValidator.Rules.Validate(request).Errors.Select(failure => Error(failure.Code(), Place(failure.PropertyName), failure.ErrorMessage)).ToList();
            return errors.Count > 0 ? (null, errors) : (request, []);
        }
        catch (JsonException broken)
        {
            return (null, [Broken(broken)]);
        }
        catch (InvalidOperationException)
        {
            // Text is decoded only when it is read.
            return (null, [Error(ErrorCode.Malformed, "body", "the body holds half a character (an unpaired surrogate) or bytes that are no UTF-8; allowed: Unicode text in UTF-8")]);
        }
    }

    public static IReadOnlyList<StudyRow> Rows(IReadOnlyList<SynthesisRequestRow> rows) =>
    [
        .. rows.Zip(Ids(rows)).Select(pair => new StudyRow(pair.Second, pair.First.Data() ?? throw new InvalidOperationException("The rows were not validated."))
        {
            Year = pair.First.Year, Subgroup = pair.First.Subgroup,
        }),
    ];

    public static IEnumerable<string> Ids(IReadOnlyList<SynthesisRequestRow> rows) => rows.Select((row, index) => row?.Id ?? $"{index + 1}");

    private static ParameterError Broken(JsonException broken)
    {
        var place = broken.Path is { Length: > 1 } path ? path[1..].TrimStart('.') : "";
        var member = place.Split('.')[^1];
        if (place.Length == 0 || broken.InnerException is JsonException)
            return Error(ErrorCode.Malformed, "body", $"the body is not this JSON (line {broken.LineNumber + 1}, byte {broken.BytePositionInLine}); allowed: {{ \"effectMeasure\": …, \"rows\": […] }}");
        if (!Members.Contains(member) && !member.Contains('[', StringComparison.Ordinal))
            return Error(ErrorCode.UnknownParameter, place, $"'{Problems.Cut(member)}' is not a member; allowed: {string.Join(", ", Members)}") with { Nearest = Nearest.Match(member, Members) };
        if (CodesOf(member) is { } codes)
            return Error(ErrorCode.NotAllowed, place, $"'{Problems.Cut(place)}' is not one of its codes, or there twice; allowed: {string.Join(", ", codes)}") with { Allowed = codes };
        return Error(ErrorCode.Malformed, place, $"'{Problems.Cut(place)}' is not what it should be, or there twice; allowed: whole numbers for counts and years, numbers, codes in quotes as the document of this API lists them");
    }

    /// <returns>Null when the member has no codes.</returns>
    private static string[]? CodesOf(string member) =>
        Array.Find(typeof(SynthesisRequest).GetProperties(), property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == member) is { } found
            && Nullable.GetUnderlyingType(found.PropertyType) is { IsEnum: true } type ? Enum.GetNames(type) : null;

    private static string Place(string property) =>
        property.Length == 0 ? "body" : string.Join('.', property.Split('.').Where(part => part.Length > 0).Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static IEnumerable<string> NamesOf(Type type) => type.GetProperties().Where(property => property.CanWrite).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static ParameterError Error(ErrorCode code, string name, string message) => new() { Code = code.Name, Parameter = Problems.Cut(name), In = "body", Message = message };
}
