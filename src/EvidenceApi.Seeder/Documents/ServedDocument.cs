using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What is served under an id of its own; the members are the codes in the database.</summary>
internal enum DocumentKind { TRIAL, OUTCOME, RESULT, COMPARISON, MEASURE, SOURCE, CLAIM, RELATION }

/// <summary>
/// A record as the service sends it: the whole, and in short for lists where that differs. Without unverified values it is null where the whole is
/// unverified; with them it is null where they change nothing.
/// </summary>
internal sealed record ServedDocument(DocumentKind Kind, string Id)
{
    /// <summary>The study that it is made and removed with; null without one.</summary>
    public string? Study { get; init; }

    public byte[]? Item { get; init; }

    public byte[]? UnverifiedItem { get; init; }

    public byte[]? Document { get; init; }

    public byte[]? UnverifiedDocument { get; init; }

    public static readonly Table<ServedDocument> Table = Table<ServedDocument>.Of("served_document", document => (ServedDocument[])[document],
        ("kind", row => row.Kind),
        ("id", row => row.Id),
        ("study_id", row => row.Study),
        ("item", row => row.Item),
        ("unverified_item", row => row.UnverifiedItem),
        ("document", row => row.Document),
        ("unverified_document", row => row.UnverifiedDocument));
}
