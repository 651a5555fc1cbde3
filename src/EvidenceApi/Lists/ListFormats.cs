using EvidenceApi.Http.Formats;

namespace EvidenceApi.Lists;

/// <summary>The formats of lists: JSON page by page, the others whole.</summary>
internal static class ListFormats
{
    public static readonly Format[] All = [Format.Json, Format.Csv, Format.Ndjson, Format.Xlsx];

    /// <summary>Of lists whose items can be cited.</summary>
    public static readonly Format[] WithCitations = [.. All, Format.Ris, Format.BibTex, Format.CslJson];
}
