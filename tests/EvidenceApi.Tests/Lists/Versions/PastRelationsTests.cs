using System.Reflection;
using System.Text.RegularExpressions;
using EvidenceApi.Claims;
using EvidenceApi.Comparisons;
using EvidenceApi.Gaps;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Measures;
using EvidenceApi.Outcomes;
using EvidenceApi.Quality;
using EvidenceApi.Relations;
using EvidenceApi.Results;
using EvidenceApi.Sources;
using EvidenceApi.Studies;
using EvidenceApi.Trials;
using EvidenceApi.Vocabulary;

namespace EvidenceApi.Tests.Lists.Versions;

/// <summary>A filter at an older version asks the relations of that version. One that names a relation that is not among them would use the current rows.</summary>
public sealed partial class PastRelationsTests
{
    // No rows of the dataset: what is searched for, and lists of values.
    private static readonly string[] NoRelation = ["unnest", "terms"];

    private static readonly Dictionary<string, IFilter> Filters = new()
    {
        ["/v1/studies"] = new StudyFilter(), ["/v1/trials"] = new TrialFilter(), ["/v1/outcomes"] = new OutcomeFilter(), ["/v1/results"] = new ResultFilter(),
        ["/v1/comparisons"] = new ComparisonFilter(), ["/v1/measures"] = new MeasureFilter(), ["/v1/sources"] = new SourceFilter(), ["/v1/claims"] = new ClaimFilter(),
        ["/v1/relations"] = new RelationFilter(), ["/v1/vocabulary"] = new TermFilter(), ["/v1/gaps"] = new GapFilter(), ["/v1/quality"] = new QualityFilter(),
    };

    private static readonly Dictionary<string, object> Values = new()
    {
        ["Q"] = "walking NCT04047628", ["Near"] = "50,0", ["Within"] = "100km", ["Age"] = "40", ["Sex"] = "FEMALE",
    };

    public static TheoryData<string> Paths => [.. PublishedLists.ByPath.Where(list => list.Value.Kept is not null).Select(list => list.Key)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void What_a_list_is_filtered_by_is_as_it_was(string path)
    {
        var listing = PublishedLists.ByPath[path];
        var filter = Filters[path];
        foreach (var property in filter.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
            property.SetValue(filter, Value(property));
        var conditions = new Conditions(includeUnverified: true) { Searched = listing.Search };
        filter.AddTo(conditions);
        var asked = string.Join('\n', listing.Fields.SelectMany(field => new[] { field.Sql, field.UnverifiedSql, field.Meaning, field.WiderSql }).OfType<string>()
            .Append(conditions.Sql).Append(listing.Search.Found).Append(listing.Search.Named ?? "").Append(listing.Visible ?? ""));
        var named = Relation().Matches(asked).Select(match => match.Groups["name"].Value).Distinct().Except(NoRelation);
        Assert.Empty(named.Except(PastRelations.Names).Except([listing.From.Split(' ')[0]]));
    }

    private static object? Value(PropertyInfo property)
    {
        if (property.PropertyType == typeof(string) && Values.TryGetValue(property.Name, out var value))
            return value;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type.GetElementType() is { } element)
        {
            var values = Array.CreateInstance(element, 1);
            values.SetValue(element.IsEnum ? Enum.GetValues(element).GetValue(0) : "GB", 0);
            return values;
        }
        return type == typeof(bool) ? true : type == typeof(int) ? 1 : type == typeof(decimal) ? 1m : type.IsEnum ? Enum.GetValues(type).GetValue(0) : null;
    }

    [GeneratedRegex(@"\b(?:from|join)\s+(?<name>[a-z_]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Relation();
}
