using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>The list of groups that each module, and each outcome, repeats.</summary>
internal static class GroupsWriter
{
    private const int RealDescriptionLength = 240;

    public static void Write(Utf8JsonWriter json, StudyDraft study, GroupsDraft groups, string prefix, int count) =>
        json.Objects("groups", Enumerable.Range(0, count), place => WriteMembers(json, study, prefix, place, groups.Title(place)));

    public static void WriteMembers(Utf8JsonWriter json, StudyDraft study, string prefix, int place, string title)
    {
        json.WriteString("id", GroupId.Of(prefix, place));
        json.WriteString("title", title);
        json.WriteString("description", study.Prose.Text(RealDescriptionLength));
    }
}
