using EvidenceApi.Http;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Lists.Versions;

/// <summary>A request for changes: its parameters, and where its page begins.</summary>
internal sealed record ChangesRequest(HttpContext Http, ListChangeOptions Options, Cursor? Cursor)
{
    public Format Format => Http.ChosenFormat();

    /// <summary>Whether all changes are sent at once.</summary>
    public bool IsWhole => Format != Format.Json;

    /// <summary>Whether it is a feed, which begins by itself.</summary>
    public bool IsFeed => Format == Format.Atom;

    public IEnumerable<ParameterError> Errors()
    {
        if (Options.Since is null && !IsFeed)
            yield return Error("since", ErrorCode.Missing, "'since' is missing; give the dataset version from which on, such as since=1", null);
        if (Options.Cursor is { } given && !IsWhole && (Cursor is not { Keys.Count: 1 } || Cursor.QueryDigest != EvidenceApi.Http.Cursor.DigestOf(Http.Request)))
            yield return Error("cursor", Cursor is null ? ErrorCode.Malformed : ErrorCode.Conflicting, "'cursor' is not one of these changes; allowed: the one in the 'next' of a page of this very query", given);
        if (IsWhole && Options.PageSize is not null)
            yield return Error("pageSize", ErrorCode.Conflicting, "'pageSize' goes with JSON, which comes page by page", null);
        if (IsWhole && Options.Cursor is not null)
            yield return Error("cursor", ErrorCode.Conflicting, "'cursor' goes with JSON, which comes page by page", null);
    }

    private static ParameterError Error(string parameter, ErrorCode code, string message, string? value) =>
        new() { Code = code.Name, Parameter = parameter, In = "query", Message = message, Value = value is null ? null : Problems.Cut(value) };
}
