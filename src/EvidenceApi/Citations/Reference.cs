namespace EvidenceApi.Citations;

/// <summary>What a program for references needs of one document. What is not known is null and left out of every format.</summary>
internal sealed record Reference
{
    /// <summary>Its columns in the view <c>reference</c>, in the order of the properties.</summary>
    public const string Columns =
        "cited.id, cited.type, cited.title, cited.authors, cited.institutions, cited.container_title, cited.publisher, cited.volume, cited.issue, cited.pages, cited.issued, cited.doi, cited.pmid, "
        + "cited.pmcid, cited.url, cited.note, cited.registrations";

    public const int ColumnCount = 17;

    /// <summary>Id of the source, or of the study that is cited by it: the key of the reference.</summary>
    public required string Id { get; init; }

    /// <summary>Type of CSL 1.0.2: article-journal, paper-conference, dataset for a registry record, article-newspaper, webpage, or document.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    /// <summary>As printed, "et al." where the list is cut; <see cref="AuthorList"/> reads it.</summary>
    public string? Authors { get; init; }

    /// <summary>Organizations that are responsible for a registry record, the sponsor; they are its authors.</summary>
    public string[] Institutions { get; init; } = [];

    /// <summary>Journal, newspaper or site.</summary>
    public string? ContainerTitle { get; init; }

    public string? Publisher { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>As printed: 165-174, e890-e901 or S36.004.</summary>
    public string? Pages { get; init; }

    /// <summary>As precise as known: 2016, 2016-01 or 2016-01-20.</summary>
    public string? Issued { get; init; }

    public string? Doi { get; init; }

    public string? Pmid { get; init; }

    public string? Pmcid { get; init; }

    public string? Url { get; init; }

    /// <summary>What is known about the date beyond the date itself.</summary>
    public string? Note { get; init; }

    /// <summary>Numbers that registers gave to the study, or of the registry record that this is.</summary>
    public string[] Registrations { get; init; } = [];

    /// <summary>Year, and month and day where known, each as digits.</summary>
    public string[] DateParts => Issued?.Split('-') ?? [];

    public AuthorList AuthorList => Authors is null && Institutions.Length > 0
        ? new AuthorList([.. Institutions.Select(name => new Author(name))], AreMore: false, Remark: null)
        : AuthorList.Read(Authors);

    /// <summary>Remarks for people, a sentence each.</summary>
    public IEnumerable<string> Remarks()
    {
        var authors = AuthorList;
        if (authors.Remark is not null)
            yield return $"Authors: {authors.Remark}.";
        if (authors.AreMore)
            yield return "The list of authors is cut.";
        if (Note is not null)
            yield return Note;
        if (Registrations.Length > 0)
            yield return $"Registered as {string.Join(", ", Registrations)}.";
    }
}
