using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CommunityToolkit.HighPerformance.Buffers;
using EvidenceApi.Contract;
using EvidenceApi.Http.Caching;
using EvidenceApi.Http.Compression;
using EvidenceApi.Http.Formats;
using EvidenceApi.Http.Sparse;

namespace EvidenceApi.Http;

/// <summary>JSON that is stored or was written of a record, in UTF-8, sent as it is, with the dataset version that it belongs to, if to any.</summary>
internal sealed class JsonAnswer(long? datasetVersion, ReadOnlyMemory<byte> body) : IResult
{
    /// <inheritdoc cref="BodyAnswer.Lender"/>
    public IDisposable? Lender { get; init; }

    /// <summary>A served record of a dataset version.</summary>
    public static JsonAnswer Of<T>(long? datasetVersion, T document, JsonTypeInfo<T> type)
    {
        var body = new ArrayPoolBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, ServedJson.Writing))
            JsonSerializer.Serialize(json, document, type);
        return new JsonAnswer(datasetVersion, body.WrittenMemory) { Lender = body };
    }

    public Task ExecuteAsync(HttpContext httpContext) => new BodyAnswer(datasetVersion, Format.Json, body) { Lender = Lender }.ExecuteAsync(httpContext);
}

/// <summary>A whole response in any format, in UTF-8, with its dataset version, if it has one.</summary>
internal sealed class BodyAnswer(long? datasetVersion, Format format, ReadOnlyMemory<byte> body) : IResult
{
    /// <summary>The lender of the body, which gets it back when it is sent; null when the body is not lent.</summary>
    public IDisposable? Lender { get; init; }

    /// <summary>Address of the next page; null without one.</summary>
    public string? Next { get; init; }

    /// <summary>Name under which to save the response, without extension; null when it is not meant for a file.</summary>
    public string? FileName { get; init; }

    /// <summary>The JSON that the body was drawn or laid out from, from which its tag is made; null when the tag is made from the body.</summary>
    public ReadOnlyMemory<byte>? DrawnFrom { get; init; }

    /// <summary>Whether the body has addresses with the host of the request, so that it is not for requests to another.</summary>
    public bool NamesHost { get; init; }

    /// <summary>Whether the members that the request names were chosen already.</summary>
    public bool IsSparse { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var lender = Lender;
        if (httpContext.Features.Get<MemberTree>() is { } members && !IsSparse)
            body = SparseDocument.Of(body.Span, members);
        var link = Next is null ? null : $"<{Next}>; rel=\"next\"";
        var fileName = FileName is null ? null : $"{FileName}.{format.Extension}";
        var answers = httpContext.RequestServices.GetRequiredService<VersionedAnswers>();
        if (datasetVersion is not { } version
            || !Target.IsVersioned(httpContext.Request, Target.Of(httpContext))
            || !await answers.TrySendAsync(httpContext, version, new AnswerBody(format.ContentType, body) { DrawnFrom = DrawnFrom, Link = link, FileName = fileName, NamesHost = NamesHost }))
            await SendAsync(httpContext);
    }

    // Health, the claim check, and a database without a dataset: these must not be cached.
    private Task SendAsync(HttpContext http)
    {
        var response = http.Response;
        response.ContentType = format.ContentType;
        response.Headers.CacheControl = Problems.NoStore;
        if (datasetVersion is { } version)
            response.Headers["Dataset-Version"] = version.ToString(CultureInfo.InvariantCulture);
        return http.RequestServices.GetRequiredService<ContentEncodings>().SendAsync(http, body);
    }
}

/// <summary>A problem as the result of a handler.</summary>
internal sealed class ProblemAnswer(Func<HttpContext, Task> write) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => write(httpContext);
}
