using EvidenceApi.Seeder.Import;
using EvidenceApi.Seeder.Records;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Guards;

/// <summary>registry-fields.tsv against its page, the schema and the code.</summary>
public sealed class RegistryFieldsGuard
{
    public static TheoryData<string> Tables => new(FieldMap.Fields.Where(mapped => mapped.IsStored).Select(mapped => mapped.Table).Distinct());

    [Fact]
    public void The_page_of_fields_is_what_the_mapping_says() => Repository.AssertIsFile(FieldMap.Document(), "docs", "registry-fields.md");

    [Fact]
    public void Every_path_is_listed_once_and_in_its_module()
    {
        Assert.Equal(FieldMap.Fields.Count, FieldMap.Fields.DistinctBy(field => field.Path).Count());
        Assert.All(FieldMap.Fields, field => Assert.Equal(FieldMap.ModuleOf(field.Path), field.Module));
    }

    [Fact]
    public void What_is_never_stored_is_never_counted()
    {
        Assert.All(LeafCounts.LeftOut, member => Assert.False(Persons.IsKept(member)));
        Assert.All(FieldMap.Fields.Where(field => !field.IsStored), field => Assert.Contains(field.Path.Split('.')[^1].Replace("[]", ""), LeafCounts.LeftOut));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task PostgreSQL_counts_the_columns_of(string table)
    {
        var database = await Databases.UntouchedAsync();
        await using var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync();
        var fields = FieldMap.Fields.Where(field => field.IsStored && field.Table == table).ToList();
        await using var prepare = new NpgsqlCommand(ReconciliationSql.Prepare, connection) { Parameters = { new("Run", 1L) } };
        await prepare.ExecuteNonQueryAsync();
        await using var count = new NpgsqlCommand(ReconciliationSql.Columns(table, fields, eachRecord: false), connection);
        await using (var row = await count.ExecuteReaderAsync())
        {
            Assert.True(await row.ReadAsync());
            Assert.Equal(new long[fields.Count], row.GetFieldValue<long[]>(1));
        }
        Assert.All(fields, field => Assert.Contains(field.Column.Split('.')[1], field.CountSql));
    }
}
