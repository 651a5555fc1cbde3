using EvidenceApi.Http.Formats;

namespace EvidenceApi.Citations;

/// <summary>What programs for references read. CSL-JSON is for who asks for none.</summary>
internal static class CitationFormats
{
    public static readonly Format[] All = [Format.CslJson, Format.Ris, Format.BibTex];
}
