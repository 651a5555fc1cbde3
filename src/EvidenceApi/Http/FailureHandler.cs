using EvidenceApi.Database;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;

namespace EvidenceApi.Http;

/// <summary>Turns what a handler throws into a problem. An unforeseen exception is logged, and the response has no detail of it.</summary>
internal sealed class FailureHandler(FailureLog failures, ILogger<FailureHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.Response.HasStarted)
            return false;
        switch (exception)
        {
            case OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested:
                httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                break;
            case BadHttpRequestException bad:
                await Problems.StatusAsync(httpContext, bad.StatusCode);
                break;
            case DatabaseUnreachableException or UnusableSettingException:
            case NpgsqlException failed when IsPassing(failed):
                if (failures.Next("database") is { } more)
                    logger.LogWarning("The database is out of reach or busy ({More} more): {Reason}", more, exception.Message);
                await Problems.UnavailableAsync(httpContext);
                break;
            default:
                if (failures.Next(exception.GetType().Name) is { } others)
                    logger.LogError(exception, "{Method} {Path} failed ({More} more)", httpContext.Request.Method, httpContext.Request.Path, others);
                await Problems.StatusAsync(httpContext, StatusCodes.Status500InternalServerError);
                break;
        }
        return true;
    }

    // A connection that broke, a server that starts or stops, too many connections, or a statement that met its time limit; also a database that is not migrated yet, or
    // is already for the service that comes next.
    private static bool IsPassing(NpgsqlException failed) => failed is not PostgresException refused
        || refused.IsTransient
        || refused.SqlState is PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.InvalidCatalogName
            or PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedFunction
        || refused.SqlState.StartsWith("57P", StringComparison.Ordinal);
}
