using EvidenceApi.Http.Formats;

namespace EvidenceApi.Citations;

/// <summary>Formats for reference managers. CSL-JSON is the default.</summary>
internal static class CitationFormats
{
    public static readonly Format[] All = [Format.CslJson, Format.Ris, Format.BibTex];
}
