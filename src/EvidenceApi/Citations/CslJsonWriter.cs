using System.Globalization;
using System.Text.Json;

namespace EvidenceApi.Citations;

/// <summary>One item of CSL-JSON data, version 1.0.2.</summary>
internal static class CslJsonWriter
{
    public static void Write(Utf8JsonWriter to, Reference reference)
    {
        to.WriteStartObject();
        Member(to, "id", reference.Id);
        Member(to, "type", reference.Type);
        Member(to, "title", reference.Title);
        WriteAuthors(to, reference.AuthorList);
        Member(to, "container-title", reference.ContainerTitle);
        Member(to, "publisher", reference.Publisher);
        Member(to, "volume", reference.Volume);
        Member(to, "issue", reference.Issue);
        Member(to, "page", reference.Pages);
        WriteDate(to, reference.DateParts);
        Member(to, "DOI", reference.Doi);
        Member(to, "PMID", reference.Pmid);
        Member(to, "PMCID", reference.Pmcid);
        Member(to, "URL", reference.Url);
        Member(to, "keyword", reference.Registrations.Length > 0 ? string.Join(", ", reference.Registrations) : null);
        Member(to, "note", reference.Remarks().Any() ? string.Join(" ", reference.Remarks()) : null);
        to.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter to, AuthorList list)
    {
        if (list is { Authors.Count: 0, AreMore: false })
            return;
        to.WriteStartArray("author");
        foreach (var author in list.AreMore ? [.. list.Authors, new Author(AuthorList.Others)] : list.Authors)
        {
            to.WriteStartObject();
            Member(to, author.IsPerson ? "family" : "literal", author.Name);
            Member(to, "given", author.Given);
            Member(to, "suffix", author.Suffix);
            to.WriteEndObject();
        }
        to.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter to, string[] parts)
    {
        if (parts.Length == 0)
            return;
        to.WriteStartObject("issued");
        to.WriteStartArray("date-parts");
        to.WriteStartArray();
        foreach (var part in parts)
            to.WriteNumberValue(int.Parse(part, CultureInfo.InvariantCulture));
        to.WriteEndArray();
        to.WriteEndArray();
        to.WriteEndObject();
    }

    private static void Member(Utf8JsonWriter to, string name, string? value)
    {
        if (value is not null)
            to.WriteString(name, value);
    }
}
