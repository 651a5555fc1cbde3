using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Documents;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Schema;

/// <summary>The codes are written twice, in C# and in SQL; these tests keep the two alike.</summary>
public sealed partial class EnumerationsTests(LegalRows rows) : IClassFixture<LegalRows>
{
    private const string Domains = """
        select pg_type.typname || ' ' || pg_get_constraintdef(pg_constraint.oid)
        from pg_constraint
        join pg_type on pg_type.oid = pg_constraint.contypid
        where pg_constraint.conname = pg_type.typname || '_known'
        order by pg_type.typname
        """;

    // What happened to an entity is worked out and never read, so the code has no enumeration of it.
    private static readonly string[] ChangeTypes = ["ADDED", "CHANGED", "REMOVED"];

    // Their values are in arrays, which a check constrains.
    private static readonly Type[] Lists = [typeof(Phase), typeof(Caveat), typeof(ClaimDifference)];

    [Fact]
    public async Task Every_domain_has_the_values_of_its_enumeration()
    {
        var expected = typeof(Study).Assembly.GetTypes()
            .Where(type => type.IsEnum && type.Namespace == typeof(Study).Namespace && !Lists.Contains(type))
            .Append(typeof(EntityKind))
            .Append(typeof(DocumentKind))
            .Select(type => (Domain: JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name), Values: Enum.GetNames(type)))
            .Append((Domain: "change_type", Values: ChangeTypes))
            .Select(domain => $"{domain.Domain}: {string.Join(", ", domain.Values.Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);
        var database = await Databases.MigratedAsync();
        var actual = (await database.ListAsync(Domains))
            .Select(line => $"{line.Split(' ')[0]}: {string.Join(", ", Codes(line).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public async Task The_list_of_phases_has_the_values_of_its_enumeration()
    {
        var database = await Databases.MigratedAsync();
        var check = await database.AskAsync<string>("select pg_get_constraintdef(oid) from pg_constraint where conname = 'study_phases_known'");
        Assert.Equal(Enum.GetNames<Phase>(), Codes(check));
    }

    [Fact]
    public async Task The_list_of_caveats_has_the_values_of_its_enumeration_and_each_is_explained()
    {
        var database = await Databases.SeededAsync();
        var check = await database.AskAsync<string>("select pg_get_constraintdef(oid) from pg_constraint where conname = 'caveats_are_known'");
        Assert.Equal(Enum.GetNames<Caveat>(), Codes(check));
        var explained = await database.ListAsync("select code from term where scheme = 'CAVEAT' order by position");
        Assert.Equal(Enum.GetNames<Caveat>(), explained);
    }

    [Fact]
    public async Task Every_column_of_codes_refuses_a_code_that_is_not_known()
    {
        var database = await Databases.MigratedAsync();
        var columns = await database.ListAsync("""
            select concat_ws(' ', held.relname, field.attname, code.typname, case when kind.oid = code.oid then '{0}' else '{{"{0}"}}' end)
            from pg_class as held
            join pg_attribute as field on field.attrelid = held.oid and not field.attisdropped
            join pg_type as kind on kind.oid = field.atttypid
            join pg_type as code on code.oid = case when kind.typcategory = 'A' then kind.typelem else kind.oid end
            join pg_constraint as known on known.contypid = code.oid and known.conname = code.typname || '_known'
            where held.relnamespace = 'public'::regnamespace
              and held.relkind = 'r'
            order by 1
            """);
        foreach (var column in columns.Select(line => line.Split(' ')))
        {
            foreach (var code in new[] { "NO_SUCH_CODE", "", "na" })
            {
                // The row need not be whole: a domain refuses its value before any constraint of the table is asked.
                var refusal = await rows.RefusalAsync($"insert into {column[0]} ({column[1]}) values ('{string.Format(CultureInfo.InvariantCulture, column[3], code)}')");
                Assert.Equal($"{column[2]}_known", refusal.ConstraintName);
            }
        }
        var used = columns.Select(line => line.Split(' ')[2]);
        var known = (await database.ListAsync(Domains)).Select(line => line.Split(' ')[0]);
        Assert.Equal(known.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Codes(string constraint) => Code().Matches(constraint).Select(match => match.Groups["code"].Value);

    [GeneratedRegex("'(?<code>[A-Z0-9_]+)'::text")]
    private static partial Regex Code();
}
