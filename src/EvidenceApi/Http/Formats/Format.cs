using Microsoft.Net.Http.Headers;

namespace EvidenceApi.Http.Formats;

/// <summary>A format that responses are written in: its value of <c>format=</c>, its media type, and the extension of a file of it.</summary>
internal sealed record Format(string Name, string MediaType, string Extension)
{
    public static readonly Format Json = new("json", AcceptHeader.Json, "json");

    public static readonly Format Csv = new("csv", "text/csv", "csv") { ContentType = "text/csv; charset=utf-8" };

    public static readonly Format Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") { IsBinary = true };

    public static readonly Format Ndjson = new("ndjson", "application/x-ndjson", "ndjson");

    public static readonly Format Ris = new("ris", "application/x-research-info-systems", "ris") { ContentType = "application/x-research-info-systems; charset=utf-8" };

    public static readonly Format BibTex = new("bibtex", "application/x-bibtex", "bib") { ContentType = "application/x-bibtex; charset=utf-8" };

    public static readonly Format CslJson = new("csl-json", "application/vnd.citationstyles.csl+json", "json");

    public static readonly Format Svg = new("svg", "image/svg+xml", "svg");

    public static readonly Format Zip = new("zip", "application/zip", "zip");

    public static readonly Format Atom = new("atom", "application/atom+xml", "atom") { ContentType = "application/atom+xml; charset=utf-8" };

    public static readonly Format EventStream = new("event-stream", "text/event-stream", "txt");

    public static readonly Format Html = new("html", "text/html", "html") { ContentType = "text/html; charset=utf-8" };

    /// <summary>The media type of responses; they are kept in memory under it.</summary>
    public string ContentType { get; private init; } = MediaType;

    /// <summary>Whether its bytes are no text.</summary>
    public bool IsBinary { get; private init; }

    /// <summary>The media type, as compared with <c>Accept</c>.</summary>
    public MediaTypeHeaderValue Type { get; } = new(MediaType);
}
