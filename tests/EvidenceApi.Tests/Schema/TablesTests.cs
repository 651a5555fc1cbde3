using EvidenceApi.Seeder.Documents;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Rows;
using EvidenceApi.Seeder.Search;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Schema;

/// <summary>The seeder writes every column of the tables that it fills, each by its name.</summary>
public sealed class TablesTests
{
    public static TheoryData<string, string[]> Mapped()
    {
        var tables = new TheoryData<string, string[]>();
        foreach (var table in (Table<Model.Dataset>[])[.. Tables.Shared, .. Tables.SharedParts, .. ClaimTables.All, SynonymTables.Synonyms])
            tables.Add(table.Name, table.Columns);
        foreach (var table in StudyTables.All)
            tables.Add(table.Name, table.Columns);
        tables.Add(RenderedStudy.Table.Name, RenderedStudy.Table.Columns);
        tables.Add(ServedDocument.Table.Name, ServedDocument.Table.Columns);
        return tables;
    }

    [Theory]
    [MemberData(nameof(Mapped))]
    public async Task The_mapping_of_a_table_names_each_of_its_columns_once(string table, string[] columns)
    {
        var database = await Databases.UntouchedAsync();
        var known = await database.ListAsync($"""
            select attname::text
            from pg_attribute
            where attrelid = '{table}'::regclass
              and attnum > 0
              and not attisdropped
              and attgenerated = ''
            """);
        Assert.Equal(known.Order(StringComparer.Ordinal), columns.Order(StringComparer.Ordinal));
    }
}
