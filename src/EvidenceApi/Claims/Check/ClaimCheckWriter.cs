using System.Text.Json;
using CommunityToolkit.HighPerformance.Buffers;
using EvidenceApi.ClaimCheck;
using EvidenceApi.Contract;

namespace EvidenceApi.Claims.Check;

/// <summary>Writes the response of a claim check: its own parts from their records, results and comparisons as they are served elsewhere.</summary>
internal static class ClaimCheckWriter
{
    /// <summary>The whole response, lent until it is disposed of. Its members are those of <see cref="ClaimCheckAnswer"/>.</summary>
    public static ArrayPoolBufferWriter<byte> Write(CheckedText claim, ShownEvidence shown)
    {
        var judged = claim.Statements.FirstOrDefault(statement => statement.Finding.Verdict == claim.Finding.Verdict);
        var body = new ArrayPoolBufferWriter<byte>();
        using var json = new Utf8JsonWriter(body, ServedJson.Writing);
        json.WriteStartObject();
        json.WriteString("verdict", claim.Finding.Verdict.ToString());
        json.WriteString("by", claim.Finding.By?.ToString());
        json.WriteString("why", claim.Finding.Why);
        json.WritePropertyName("differs");
        JsonSerializer.Serialize(json, claim.Finding.Differs, ClaimCheckJson.Default.IReadOnlyListClaimField);
        json.WritePropertyName("understood");
        JsonSerializer.Serialize(json, judged?.Understanding ?? ClaimUnderstanding.None, ClaimCheckJson.Default.ClaimUnderstanding);
        json.WritePropertyName("notUnderstood");
        JsonSerializer.Serialize(json, judged?.NotUnderstood ?? [], ClaimCheckJson.Default.IReadOnlyListString);
        json.WritePropertyName("statements");
        JsonSerializer.Serialize(json, [.. claim.Statements.Select(ClaimStatement.Of)], ClaimCheckJson.Default.ClaimStatementArray);
        json.WritePropertyName("summary");
        JsonSerializer.Serialize(json, ClaimSummary.Of(claim.Statements), ClaimCheckJson.Default.ClaimSummary);
        Write(json, "results", shown.Results);
        Write(json, "comparisons", shown.Comparisons);
        json.WriteEndObject();
        json.Flush();
        return body;
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<byte[]> documents)
    {
        json.WriteStartArray(name);
        foreach (var document in documents)
            json.WriteRawValue(document, skipInputValidation: true);
        json.WriteEndArray();
    }
}
