using EvidenceApi.Database;
using EvidenceApi.Http;

namespace EvidenceApi.Outcomes;

/// <summary>Where to go from an id that an outcome had in an earlier state of its record.</summary>
internal sealed class FormerOutcomes(EvidenceReader reader)
{
    /// <summary>
    /// A 308 to the outcome whose title has the same words; a 410 that names the outcome with most of the words, or names no outcome; null for an id that no outcome ever had.
    /// </summary>
    public async Task<IResult?> LeadAsync(HttpContext http, string id, CancellationToken cancellationToken) =>
        (await reader.AllAsync<FormerOutcomeRow>(OutcomesSql.Former, new { Id = id }, cancellationToken)) switch
        {
            [{ IsSame: true, NextId: { } next }] => Microsoft.AspNetCore.Http.Results.Redirect($"{http.Request.PathBase}/v1/outcomes/{next}{http.Request.QueryString}", permanent: true, preserveMethod: true),
            [{ } former] => Gone(id, former),
            _ => null,
        };

    private static ProblemAnswer Gone(string id, FormerOutcomeRow former)
    {
        var next = former.NextId is { } likely ? $"the outcome with most of its words is now /v1/outcomes/{likely}" : "no outcome follows on it";
        var message = $"an earlier state of the record had this outcome, and the record now has none of this id: {next}; /v1/studies/{former.StudyId}/outcome-changes compares the states";
        var error = new ParameterError
        {
            Code = ErrorCode.NotFound.Name, Parameter = "id", In = "path", Message = message, Value = Problems.Cut(id), Allowed = former.NextId is { } named ? [named] : null,
        };
        return new ProblemAnswer(http => Problems.GoneAsync(http, message, error));
    }

    private sealed record FormerOutcomeRow
    {
        public required string StudyId { get; init; }

        public string? NextId { get; init; }

        public required bool IsSame { get; init; }
    }
}
