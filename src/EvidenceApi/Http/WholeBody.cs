using Microsoft.AspNetCore.Http.Features;

namespace EvidenceApi.Http;

/// <summary>
/// Reads the body of a request to its end before anything is done for it, so that a client that sends slowly holds nothing but its connection. What is wrong
/// with the way it is sent is the client's fault, whatever the web server throws.
/// </summary>
internal static class WholeBody
{
    public static async Task ReadAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint() is null || http.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody != true)
        {
            await next(http);
            return;
        }
        using var whole = new MemoryStream();
        if (await RefusalAsync(http, whole) is { } status)
        {
            await Problems.StatusAsync(http, status);
            return;
        }
        whole.Position = 0;
        http.Request.Body = whole;
        await next(http);
    }

    // The web server has thrown BadHttpRequestException, IOException, OverflowException and InvalidDataException for bodies that are sent wrongly.
    private static async Task<int?> RefusalAsync(HttpContext http, MemoryStream whole)
    {
        try
        {
            await http.Request.Body.CopyToAsync(whole, http.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException bad)
        {
            return bad.StatusCode;
        }
        catch (Exception) when (!http.RequestAborted.IsCancellationRequested)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
