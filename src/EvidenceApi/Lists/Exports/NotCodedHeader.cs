using System.Text;
using System.Text.Json;

namespace EvidenceApi.Lists.Exports;

/// <summary>How many items an export does not have because they have no code, as a header: a JSON object by field.</summary>
internal static class NotCodedHeader
{
    public static string Of(ListPlan plan, long[] counts)
    {
        using var header = new MemoryStream();
        using (var json = new Utf8JsonWriter(header))
            PageFrame.WriteNotCoded(json, PageFrame.NotCodedOf(plan, counts));
        return Encoding.UTF8.GetString(header.GetBuffer().AsSpan(0, (int)header.Length));
    }
}
