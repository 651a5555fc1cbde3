using System.Text.Json.Serialization;

namespace EvidenceApi.Http;

/// <summary>An error as RFC 9457 problem details.</summary>
internal sealed record Problem
{
    /// <summary>The kind of problem: the path of a page of this service that explains it. Compare it as text.</summary>
    public required string Type { get; init; }

    /// <summary>The kind in words; the same for every problem of the kind.</summary>
    public required string Title { get; init; }

    /// <summary>HTTP status code.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong with this request.</summary>
    public required string Detail { get; init; }

    /// <summary>Path of the request.</summary>
    public required string Instance { get; init; }

    /// <summary>Id of the request, as the header Request-Id and the service's log have it.</summary>
    public required string RequestId { get; init; }

    /// <summary>Each thing that is wrong, with its place; empty when no single parameter is to blame.</summary>
    public IReadOnlyList<ParameterError> Errors { get; init; } = [];
}

/// <summary>One thing wrong with a request.</summary>
internal sealed record ParameterError
{
    /// <summary>What is wrong, for programs. More codes may come.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the parameter.</summary>
    public required string Parameter { get; init; }

    /// <summary>Where it is: query, path, header, method or body.</summary>
    public required string In { get; init; }

    /// <summary>What is wrong and what is allowed.</summary>
    public required string Message { get; init; }

    /// <summary>Where in an expression, in characters from 1; absent where the parameter is no expression.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Column { get; init; }

    /// <summary>The value as given, cut at 100 characters; null when none was given.</summary>
    public string? Value { get; init; }

    /// <summary>The values that are allowed, where they can be listed; null otherwise.</summary>
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>The allowed value nearest to the one given; null when none is near.</summary>
    public string? Nearest { get; init; }
}

/// <summary>How problems are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ProblemJson : JsonSerializerContext;
