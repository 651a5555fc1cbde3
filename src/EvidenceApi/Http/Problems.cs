using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using EvidenceApi.Http.Compression;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Http;

/// <summary>Writes a problem as the response.</summary>
internal static class Problems
{
    public const string ContentType = "application/problem+json";

    /// <summary>The <c>Cache-Control</c> of what must not be cached.</summary>
    public const string NoStore = "no-store";

    private const int MostErrors = 20;

    private static readonly ProblemJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Everything that is wrong, up to <see cref="MostErrors"/> errors; the detail says how many more there are.</summary>
    public static Task InvalidParameterAsync(HttpContext http, IReadOnlyList<ParameterError> errors)
    {
        IReadOnlyList<ParameterError> first = errors.Count <= MostErrors ? errors : [.. errors.Take(MostErrors)];
        var more = errors.Count > first.Count ? $"; and {errors.Count - first.Count} more" : "";
        return WriteAsync(http, ProblemKind.InvalidParameter,
            string.Join("; ", first.Select(error => error.Message)) + more, first);
    }

    /// <summary>As <see cref="InvalidParameterAsync"/>, as the result of a handler.</summary>
    public static ProblemAnswer InvalidParameter(IReadOnlyList<ParameterError> errors) => new(http => InvalidParameterAsync(http, errors));

    public static Task NotFoundAsync(HttpContext http, string detail, params ParameterError[] errors) =>
        WriteAsync(http, ProblemKind.NotFound, detail, errors);

    public static Task GoneAsync(HttpContext http, string detail, ParameterError error) => WriteAsync(http, ProblemKind.Gone, detail, [error]);

    public static Task NotAcceptableAsync(HttpContext http, ServedFormats formats)
    {
        var served = string.Join(", ", formats.MediaTypes);
        return WriteAsync(http, ProblemKind.NotAcceptable,
            $"this resource is served as {served}",
            [
                new ParameterError
                {
                    Code = ErrorCode.NotAllowed.Name, Parameter = "Accept", In = "header", Message = $"none of the formats asked for is served; allowed: {served}",
                    Value = Cut(http.Request.Headers.Accept.ToString()), Allowed = formats.MediaTypes,
                },
            ]);
    }

    public static Task DatasetChangedAsync(HttpContext http, long cursorVersion, long version) =>
        WriteAsync(http, ProblemKind.DatasetChanged,
            $"the walk began in dataset version {cursorVersion}, the dataset is now version {version}; begin again without the cursor, or go on without consistent=true",
            [new ParameterError { Code = ErrorCode.Expired.Name, Parameter = "cursor", In = "query", Message = $"belongs to dataset version {cursorVersion}; now is {version}" }]);

    /// <summary>The problem for a bare status code, such as those that routing sets.</summary>
    public static Task StatusAsync(HttpContext http, int status) => status switch
    {
        StatusCodes.Status404NotFound => NotFoundAsync(http, "no resource has this path; GET /v1 lists them",
            new ParameterError { Code = ErrorCode.NotFound.Name, Parameter = "path", In = "path", Message = "no resource has this path; GET /v1 lists them", Value = Cut(http.Request.Path) }),
        StatusCodes.Status405MethodNotAllowed => MethodNotAllowedAsync(http),
        StatusCodes.Status503ServiceUnavailable => UnavailableAsync(http),
        StatusCodes.Status413PayloadTooLarge => WriteAsync(http, ProblemKind.TooLarge, "a body may have 256 KiB at most", []),
        StatusCodes.Status415UnsupportedMediaType => WriteAsync(http, ProblemKind.UnsupportedMediaType,
            $"the body is read as {AcceptHeader.Json}",
            [
                new ParameterError
                {
                    Code = ErrorCode.NotAllowed.Name, Parameter = "Content-Type", In = "header", Message = $"allowed: {AcceptHeader.Json}", Value = Cut(http.Request.ContentType ?? ""),
                    Allowed = [AcceptHeader.Json],
                },
            ]),
        >= 500 => WriteAsync(http, ProblemKind.InternalError, "the failure was logged; the request may be right", [], status),
        _ => WriteAsync(http, ProblemKind.BadRequest, "the request is not well-formed HTTP for this service", [], status),
    };

    // Routing names the methods of the endpoint; HEAD goes with every GET.
    private static Task MethodNotAllowedAsync(HttpContext http)
    {
        var named = http.Response.Headers.Allow.ToString();
        string[] read = named.Contains("POST", StringComparison.Ordinal) && !named.Contains("GET", StringComparison.Ordinal) ? [] : ["GET", "HEAD"];
        string[] allowed = named.Contains("POST", StringComparison.Ordinal) ? [.. read, "POST"] : read;
        var methods = string.Join(", ", allowed);
        http.Response.Headers.Allow = methods;
        return WriteAsync(http, ProblemKind.MethodNotAllowed,
            $"{Cut(http.Request.Method)} is not allowed; allowed: {methods}",
            [
                new ParameterError { Code = ErrorCode.NotAllowed.Name, Parameter = "method", In = "method", Message = $"allowed: {methods}", Value = Cut(http.Request.Method), Allowed = allowed },
            ]);
    }

    public static Task UnavailableAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "5";
        return WriteAsync(http, ProblemKind.Unavailable, "try again in a few seconds", []);
    }

    /// <summary>One client asks too much; <paramref name="seconds"/> is when it may ask again.</summary>
    public static Task TooManyRequestsAsync(HttpContext http, int seconds, string allowance)
    {
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return WriteAsync(http, ProblemKind.TooManyRequests,
            $"allowed are {allowance}, responses with 304 not counted; the next one in {seconds} s", []);
    }

    /// <summary>All clients together ask too much.</summary>
    public static Task OverloadedAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "5";
        return WriteAsync(http, ProblemKind.Overloaded, "try again in a few seconds", []);
    }

    /// <summary>A value as messages show it: 100 characters at most, control characters replaced.</summary>
    public static string Cut(string value) => new([.. value.Take(100).Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)]);

    private static Task WriteAsync(HttpContext http, ProblemKind kind, string detail, IReadOnlyList<ParameterError> errors, int? status = null)
    {
        var problem = new Problem
        {
            Type = kind.Type,
            Title = kind.Title,
            Status = status ?? kind.Status,
            Detail = detail,
            Instance = Cut(http.Request.Path),
            RequestId = http.TraceIdentifier,
            Errors = errors,
        };
        http.Response.StatusCode = problem.Status;
        http.Response.ContentType = ContentType;
        http.Response.Headers.CacheControl = NoStore;
        http.Response.Headers.XContentTypeOptions = SecurityHeaders.NoSniff; // headers that were set before an exception are gone
        return http.RequestServices.GetRequiredService<ContentEncodings>().SendAsync(http, JsonSerializer.SerializeToUtf8Bytes(problem, Json.Problem));
    }
}
