namespace EvidenceApi.Model;

/// <summary>A fact with its place in a document.</summary>
public interface ICited
{
    /// <summary>Id of the document that the fact is cited from.</summary>
    string Source { get; }

    /// <summary>Where in the document: "abstract", "table 2", "paragraph 8"; for an unverified fact "not read". The members below say how it was read.</summary>
    string Place { get; }

    /// <summary>Address of the page that was read, where it is not the document's own; one of the readings of the source, which say what it holds.</summary>
    string? ReadAt { get; }

    /// <summary>Day on which it was read, or the date of the copy of a register; null when not recorded.</summary>
    PartialDate? ReadOn { get; }

    /// <summary>How far the fact was checked.</summary>
    Verification Verification { get; }
}
