using System.Text.Json.Nodes;
using EvidenceApi.Seeder.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Import;

/// <summary>Names, addresses and telephone numbers of persons in a record are nowhere in the database.</summary>
public sealed class PersonsTests
{
    // All columns of a row at once, texts, lists and JSON alike; the names of tables come from the catalogue.
    private const string Everything = """
        select string_agg(format('select %L as place, row_to_json(t)::text as content from %s as t', relation, relation), ' union all ')
        from (select oid::regclass::text as relation from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace) as tables
        """;

    [Fact]
    public async Task Persons_of_a_record_are_nowhere_in_the_database()
    {
        var database = await Databases.SmallAsync();
        var kept = Strings(Imports.CompleteRecord(), ofPerson: false).ToList();
        Assert.True(kept.Count >= 14, string.Join(", ", kept));
        await database.ImportedAsync(Imports.CompleteRecord());
        await database.ImportedAsync(Imports.CompleteRecord().Set("protocolSection.identificationModule.acronym", "CHANGED"));
        using var folder = new RecordFolder();
        var broken = await database.ImportAsync(folder.Text("broken.json", Imports.CompleteRecord().ToJsonString().Replace("\"hasResults\":", "\"hasResults\":1,\"hasResults\":", StringComparison.Ordinal)));
        Assert.Equal(1, broken.Code);

        Assert.All(kept, text => Assert.DoesNotContain(text, broken.Output, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(await PlacesAsync(database, kept));
        Assert.NotEmpty(await PlacesAsync(database, ["Head of a department"])); // what is kept is found by the same search
        Assert.NotEmpty(await PlacesAsync(database, ["made-up university"]));
    }

    [Fact]
    public async Task Persons_in_parts_that_were_set_aside_are_not_stored_either()
    {
        var database = await Databases.SmallAsync();
        var record = MadeRecord.Of(1).Cut("protocolSection.armsInterventionsModule.armGroups.1.label")
            .Set("protocolSection.armsInterventionsModule.armGroups.1.contacts", new JsonArray(MadeRecord.Parse("""{"name": "Notburga\u0000Unbekannt"}""")))
            .Set("protocolSection.newModule", new JsonArray(MadeRecord.Parse("""{"email": "notburga\u0000@clinic.example"}""")));
        await database.ImportedAsync(record);
        Assert.Empty(await PlacesAsync(database, ["Notburga"]));
        Assert.NotEmpty(await PlacesAsync(database, ["Drug: Tablets"]));
    }

    [Fact]
    public async Task Persons_in_unknown_members_are_not_stored_either()
    {
        var database = await Databases.SmallAsync();
        var contact = MadeRecord.Parse("""{"name": "Notburga Unbekannt", "phone": "+99 555 010 2002", "email": "n.unbekannt@clinic.example"}""");
        var record = MadeRecord.Of(1).Set("protocolSection.newModule.places", new JsonArray(new JsonObject { ["contacts"] = new JsonArray(contact), ["name"] = "A new place" }))
            .Set("protocolSection.newModule.email", "somebody@clinic.example");
        await database.ImportedAsync(record);
        Assert.Empty(await PlacesAsync(database, ["Notburga", "555 010 2002", "clinic.example"]));
        Assert.NotEmpty(await PlacesAsync(database, ["A new place"]));
    }

    /// <summary>Tables that hold any of the texts, in whatever case.</summary>
    private static async Task<IReadOnlyList<string>> PlacesAsync(TestDatabase database, IReadOnlyList<string> texts)
    {
        var sql = await database.AskAsync<string>(Everything);
        var any = string.Join(" or ", texts.Select(text => $"strpos(lower(content), lower('{text.Replace("'", "''", StringComparison.Ordinal)}')) > 0"));
        return await database.ListAsync($"select distinct place from ({sql}) as everything where {any}");
    }

    /// <summary>The texts below the members that are never stored; a role is a code and says nothing of a person.</summary>
    private static IEnumerable<string> Strings(JsonNode? node, bool ofPerson) => node switch
    {
        JsonObject members => members.Where(member => member.Key is not ("role" or "versionHolder"))
            .SelectMany(member => Strings(member.Value, ofPerson || LeafCounts.LeftOut.Contains(member.Key))),
        JsonArray items => items.SelectMany(item => Strings(item, ofPerson)),
        JsonValue value when ofPerson => [value.ToString()],
        _ => [],
    };
}
