namespace EvidenceApi.Model;

/// <summary>A fact that names where it stands.</summary>
public interface ICited
{
    /// <summary>Id of the document that the fact is cited from.</summary>
    string Source { get; }

    /// <summary>Where in the document: "abstract", "table 2", "paragraph 8"; for an unverified fact "not read".</summary>
    string Place { get; }

    /// <summary>Address of the page that was read, where that is not the document itself (a copy, an abstract page); null when it is.</summary>
    string? ReadAt { get; }

    /// <summary>How far the fact was checked.</summary>
    Verification Verification { get; }
}
