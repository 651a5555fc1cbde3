using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using EvidenceApi.Seeder.Import;
using EvidenceApi.Seeder.Records;
using EvidenceApi.Tests.Records;

namespace EvidenceApi.Tests.Import;

/// <summary>The list of fields, the complete record and the reader know the same fields.</summary>
public sealed class FieldsTests
{
    private static readonly IReadOnlyList<(string Path, string Pointer)> Leaves = [.. LeavesOf(Imports.CompleteRecord(), "", "")];

    [Fact]
    public void Every_listed_field_occurs_in_the_complete_record()
    {
        var paths = Leaves.Select(leaf => leaf.Path).ToHashSet();
        var people = FieldMap.Fields.Where(field => !field.IsStored).ToList();
        Assert.NotEmpty(people);
        Assert.All(FieldMap.Fields.Except(people), field => Assert.Contains(field.Path, paths));
        Assert.All(people, field => Assert.Contains(paths, path => path == field.Path || path.StartsWith(field.Path.TrimEnd(']', '[') + '.', StringComparison.Ordinal)
            || path.StartsWith(field.Path + '.', StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_field_of_the_complete_record_has_a_column_or_is_kept_as_other_or_is_a_persons()
    {
        var record = Imports.CompleteRecord().Read().Records.Single();
        var columns = FieldMap.Fields.Where(field => field.IsStored).Select(field => field.Path).ToHashSet();
        Assert.NotEmpty(record.Other);
        foreach (var (path, pointer) in Leaves)
        {
            var isPersons = path.Split('.').Any(member => LeafCounts.LeftOut.Contains(member.TrimEnd('[', ']')));
            var isOther = record.Other.Keys.Any(kept => pointer == kept || pointer.StartsWith(kept + '/', StringComparison.Ordinal));
            Assert.True(isPersons || (columns.Contains(path) != isOther), $"{pointer}: column {columns.Contains(path)}, other {isOther}");
        }
    }

    [Fact]
    public void Every_path_of_the_complete_record_is_listed_once_with_a_module_of_its_own()
    {
        Assert.Equal(FieldMap.Fields.Count, FieldMap.Fields.Select(field => field.Path).Distinct().Count());
        Assert.All(FieldMap.Fields, field => Assert.Equal(field.Module, FieldMap.ModuleOf(field.Path)));
    }

    [Theory]
    [InlineData("/protocolSection/identificationModule/briefTitle", true)]
    [InlineData("/protocolSection/identificationModule", true)]
    [InlineData("/protocolSection/contactsLocationsModule/locations/3/city", true)]
    [InlineData("/protocolSection/contactsLocationsModule/locations/3", true)]
    [InlineData("/protocolSection/contactsLocationsModule/locations", true)]
    [InlineData("/protocolSection/contactsLocationsModule/locations/3/city/0/name", true)]
    [InlineData("/protocolSection/identificationModule/briefTitleOfOurs", false)]
    [InlineData("/protocolSection/identificationModule/brief", false)]
    [InlineData("/ourSection", false)]
    public void A_value_is_beside_the_columns_when_it_is_at_below_or_above_a_field_that_has_one(string pointer, bool isBeside) =>
        Assert.Equal(isBeside, FieldMap.IsBesideColumns(["/ourSection/other", pointer]));

    [Fact]
    public void The_leaves_that_are_counted_are_those_of_the_record()
    {
        var counts = new LeafCounts();
        using var json = System.Text.Json.JsonDocument.Parse(Imports.CompleteRecord().ToJsonString());
        counts.Add(json.RootElement);
        counts.Add(json.RootElement);
        var expected = Leaves.Where(leaf => !leaf.Path.Split('.').Any(member => LeafCounts.LeftOut.Contains(member.TrimEnd('[', ']'))))
            .GroupBy(leaf => leaf.Path).ToDictionary(group => group.Key, group => 2L * group.Count());
        Assert.Equal(expected.OrderBy(item => item.Key, StringComparer.Ordinal), counts.Counts);
        Assert.Equal(counts.Counts, LeafCounts.FromJson(counts.ToJson()).Counts);
    }

    // Two lists on purpose, so that an error in one shows as a difference; they name the same members all the same.
    [Fact]
    public void The_counts_leave_out_the_members_that_the_reader_leaves_out()
    {
        var members = typeof(Persons).GetField("Members", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null);
        Assert.Equal(
            ((IEnumerable<string>)members!).Append("versionHolder").Order(StringComparer.Ordinal), LeafCounts.LeftOut.Order(StringComparer.Ordinal));
        Assert.All(LeafCounts.LeftOut, member => Assert.False(Persons.IsKept(member)));
    }

    [Fact]
    public void What_has_no_column_is_kept_whole_under_its_pointer()
    {
        var other = Imports.CompleteRecord().Read().Records.Single().Other;
        Assert.Equal("""{"a/b~c":[{"deep":"a field that nobody knows yet"},3,true,null]}""", other["/protocolSection/anything~1new~0module"]);
        Assert.Equal("true", other["/hasResults"]);
        Assert.DoesNotContain(other.Keys, pointer => pointer.EndsWith("/versionHolder", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Path, string Pointer)> LeavesOf(JsonNode? node, string path, string pointer) => node switch
    {
        JsonObject members => members.SelectMany(member => LeavesOf(
            member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}",
            $"{pointer}/{member.Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}")),
        JsonArray items => items.Index().SelectMany(item => LeavesOf(item.Item, $"{path}[]", $"{pointer}/{item.Index.ToString(CultureInfo.InvariantCulture)}")),
        JsonValue => [(path, pointer)],
        _ => [],
    };
}
