using System.Reflection;
using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Guards;

/// <summary>PostgreSQL plans every SQL constant of the service, as the select-only role, so that a renamed column is found here.</summary>
public sealed partial class SqlGuard(RunningService service) : IClassFixture<RunningService>
{
    public static TheoryData<string, string> Statements
    {
        get
        {
            var statements = new TheoryData<string, string>();
            foreach (var constant in typeof(EvidenceService).Assembly.GetTypes()
                .Where(type => type.Name.EndsWith("Sql", StringComparison.Ordinal) && type.Name is not "DocumentSql")
                .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
                .Where(member => member.IsLiteral && member.FieldType == typeof(string)))
                statements.Add($"{constant.DeclaringType!.Name}.{constant.Name}", (string)constant.GetRawConstantValue()!);
            return statements;
        }
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task PostgreSQL_plans_the_statement(string name, string sql)
    {
        await using var connection = new NpgsqlConnection(service.Database.Reader);
        await connection.OpenAsync();
        await using var explain = new NpgsqlCommand("explain " + Parameter().Replace(sql, "null"), connection);
        Assert.True(await explain.ExecuteScalarAsync() is string, name);
    }

    [GeneratedRegex("@[A-Za-z]+")]
    private static partial Regex Parameter();
}
