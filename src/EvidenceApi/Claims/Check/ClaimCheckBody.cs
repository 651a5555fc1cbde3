using System.Text.Json;
using EvidenceApi.Http;
using EvidenceApi.ClaimCheck;
using EvidenceApi.Model;

namespace EvidenceApi.Claims.Check;

/// <summary>Reads the body of a claim check and says everything that is wrong with it at once.</summary>
internal static class ClaimCheckBody
{
    private const int LongestField = 300;

    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    private static readonly Dictionary<string, Func<JsonElement, (ErrorCode Code, string Message)?>> Members = new()
    {
        ["text"] = value => Text(value, ClaimChecker.LongestText),
        ["study"] = value => Text(value, LongestField),
        ["measure"] = value => Text(value, LongestField),
        ["value"] = Number,
        ["unit"] = value => Text(value, LongestField),
        ["numerator"] = Count,
        ["denominator"] = Count,
        ["months"] = Number,
        ["population"] = value => Text(value, LongestField),
    };

    /// <summary>The request, or what is wrong with it.</summary>
    public static async Task<(ClaimCheckRequest? Request, IReadOnlyList<ParameterError> Errors)> ReadAsync(HttpRequest http, CancellationToken cancellationToken)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(http.Body, cancellationToken: cancellationToken);
            var errors = Check(body.RootElement);
            return errors.Count > 0 ? (null, errors) : (body.RootElement.Deserialize<ClaimCheckRequest>(CamelCase), []);
        }
        catch (InvalidOperationException)
        {
            // Text is decoded only when it is read.
            return (null, [Error(ErrorCode.Malformed, "body", "the body holds half a character (an unpaired surrogate) or bytes that are no UTF-8; allowed: Unicode text in UTF-8")]);
        }
        catch (JsonException broken)
        {
            return (null, [Error(ErrorCode.Malformed, "body", $"the body is not JSON (line {broken.LineNumber + 1}, byte {broken.BytePositionInLine}); allowed: {{ \"text\": \"…\" }}")]);
        }
    }

    private static List<ParameterError> Check(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
            return [Error(ErrorCode.Malformed, "body", "the body is not a JSON object; allowed: { \"text\": \"…\" } or fields")];
        var members = body.EnumerateObject().ToList();
        var given = members.Where(member => member.Value.ValueKind != JsonValueKind.Null).ToList();
        var errors = given.Select(Check).OfType<ParameterError>().ToList();
        var names = given.Select(member => member.Name).ToHashSet();
        if (members.DistinctBy(member => member.Name).Count() < members.Count)
            errors.Add(Error(ErrorCode.OutOfRange, "body", "a member is there twice; allowed: each once"));
        if (names.Contains("text") && names.Count > 1)
            errors.Add(Error(ErrorCode.Conflicting, "text", "'text' is given beside fields; allowed: text alone, or fields alone"));
        if (errors.Count == 0 && CountOf(body, "numerator") > CountOf(body, "denominator"))
            errors.Add(Error(ErrorCode.Conflicting, "numerator", "'numerator' is greater than 'denominator'; allowed: n of N, not more than N"));
        if (names.Count == 0)
            errors.Add(Error(ErrorCode.Missing, "body", $"the body says nothing; allowed: {string.Join(", ", Members.Keys)}"));
        return errors;
    }

    /// <summary>The count; null when it is not given, which no comparison holds for.</summary>
    private static int? CountOf(JsonElement body, string name) =>
        body.TryGetProperty(name, out var count) && count.ValueKind == JsonValueKind.Number ? count.GetInt32() : null;

    private static ParameterError? Check(JsonProperty member)
    {
        if (!Members.TryGetValue(member.Name, out var wrong))
            return Error(ErrorCode.UnknownParameter, member.Name, $"'{Problems.Cut(member.Name)}' is not a member; allowed: {string.Join(", ", Members.Keys)}") with
            {
                Allowed = [.. Members.Keys],
                Nearest = member.Name.Length <= LongestField ? Nearest.Match(member.Name, Members.Keys) : null,
            };
        return wrong(member.Value) is var (code, problem) ? Error(code, member.Name, $"'{member.Name}' {problem}") with { Value = Problems.Cut(member.Value.ToString()) } : null;
    }

    private static (ErrorCode Code, string Message)? Text(JsonElement value, int longest) =>
        value.ValueKind != JsonValueKind.String ? (ErrorCode.Malformed, "is not a text; allowed: a text in quotes")
        : value.GetString() is { Length: var length } && length > longest ? (ErrorCode.OutOfRange, $"has {length} characters; allowed: {longest} at most") : null;

    private static (ErrorCode Code, string Message)? Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && Math.Abs(number) < 1_000_000_000
            ? null
            : (OfNumber(value), "is not a number; allowed: a number below a thousand million");

    private static (ErrorCode Code, string Message)? Count(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) && count >= 0 ? null : (OfNumber(value), "is not a count; allowed: a whole number of 0 or more");

    private static ErrorCode OfNumber(JsonElement value) => value.ValueKind == JsonValueKind.Number ? ErrorCode.OutOfRange : ErrorCode.Malformed;

    private static ParameterError Error(ErrorCode code, string name, string message) => new() { Code = code.Name, Parameter = Problems.Cut(name), In = "body", Message = message };
}
