using System.Globalization;
using EvidenceApi.Seeder.Rows;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Loading;

/// <summary>What is encoded for COPY is what PostgreSQL holds afterwards, value by value.</summary>
public sealed class BinaryRowsTests(BinaryRowsTests.Table table) : IClassFixture<BinaryRowsTests.Table>
{
    private static readonly string[] Columns = ["id", "small", "big", "float", "numeric", "truth", "day", "text", "json", "texts"];

    public static TheoryData<string> Decimals { get; } =
    [
        "0", "0.0", "0.00000000", "-0.00", "1", "-1", "10", "9999", "10000", "10001", "99999999", "100000000", "0.1", "0.01", "0.001", "0.0001", "0.00001", "0.00012345", "1.50", "-12.3400",
        "123456.789", "10000.0001", "2.0000000000000000000000000001", "0.0000000000000000000000000001", "79228162514264337593543950335", "-79228162514264337593543950335",
        "7.9228162514264337593543950335",
    ];

    [Theory]
    [MemberData(nameof(Decimals))]
    public async Task A_decimal_keeps_its_value_and_its_digits(string number)
    {
        var read = await table.RoundAsync([1, null, null, null, decimal.Parse(number, CultureInfo.InvariantCulture), null, null, null, null, null], "\"numeric\"::text");
        Assert.Equal(number == "-0.00" ? "0.00" : number, read); // PostgreSQL knows no negative zero
    }

    [Fact]
    public async Task So_do_decimals_drawn_at_random()
    {
        var random = new Random(20261130);
        var numbers = Enumerable.Range(0, 3_000)
            .Select(_ => new decimal(random.Next() >> random.Next(31), random.Next() >> random.Next(31), random.Next() >> random.Next(31), random.Next(2) == 0, (byte)random.Next(29)))
            .ToList();
        var read = await table.RoundAllAsync(numbers.Select((number, index) => new object?[] { index, null, null, null, number, null, null, null, null, null }), "\"numeric\"::text");
        Assert.Equal(numbers.Select(number => number == 0 ? number.ToString(CultureInfo.InvariantCulture).TrimStart('-') : number.ToString(CultureInfo.InvariantCulture)), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("tab\t line\n back\\slash \"quote\" \\N \\.")]
    [InlineData("Zürich – ≥ 3 × 10⁶ 𝒞𝒟34⁺")]
    public async Task A_text_and_a_list_of_texts_keep_every_character(string text)
    {
        Assert.Equal(text, await table.RoundAsync([1, null, null, null, null, null, null, text, null, null], "\"text\""));
        Assert.Equal(text, await table.RoundAsync([1, null, null, null, null, null, null, null, null, new[] { "first", text }], "texts[2]"));
    }

    [Fact]
    public async Task A_text_longer_than_any_piece_of_memory_arrives_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(number => $"{number};"));
        Assert.Equal(text, await table.RoundAsync([1, null, null, null, null, null, null, text, null, null], "\"text\""));
    }

    [Fact]
    public async Task Every_kind_of_value_comes_back_as_it_was()
    {
        object?[] row = [int.MinValue, short.MaxValue, long.MinValue, 0.1, 1.20m, true, new DateOnly(1999, 12, 31), "text", "{\"a\": 1.0}"u8.ToArray(), Array.Empty<string>()];
        Assert.Equal(
            "(-2147483648,32767,-9223372036854775808,0.1,1.20,t,1999-12-31,text,\"{\"\"a\"\": 1.0}\",{})",
            await table.RoundAsync(row, "(values_of_rows.*)::text"));
    }

    [Fact]
    public async Task Nothing_stays_nothing() =>
        Assert.Equal("(1,,,,,,,,,)", await table.RoundAsync([1, null, null, null, null, null, null, null, null, null], "(values_of_rows.*)::text"));

    [Fact]
    public async Task A_list_of_many_rows_keeps_their_order_and_number()
    {
        var read = await table.RoundAllAsync(Enumerable.Range(0, 20_000).Select(id => new object?[] { id, null, null, null, null, id % 3 == 0, null, $"row {id}", null, null }), "\"text\"");
        Assert.Equal(Enumerable.Range(0, 20_000).Select(id => $"row {id}"), read);
    }

    [Fact]
    public void What_no_column_takes_is_refused() =>
        Assert.Throws<NotSupportedException>(() => BinaryRows.Of("values_of_rows", Columns, [[1, 2.5f]]));

    [Fact]
    public async Task A_row_that_the_table_refuses_fails_the_copy_and_leaves_the_connection_usable()
    {
        await using var connection = await table.OpenAsync();
        var rows = BinaryRows.Of("values_of_rows", Columns, [[null, null, null, null, null, null, null, null, null, null]]);
        Assert.Equal(PostgresErrorCodes.NotNullViolation, (await Assert.ThrowsAsync<PostgresException>(() => rows.SendAsync(connection, default))).SqlState);
        await using var command = new NpgsqlCommand("select 1", connection);
        Assert.Equal(1, await command.ExecuteScalarAsync());
    }

    public sealed class Table : IAsyncLifetime
    {
        private string owner = "";

        public async ValueTask InitializeAsync()
        {
            var database = await Databases.EmptyAsync();
            owner = database.Owner;
            await using var connection = await OpenAsync();
            await using var create = new NpgsqlCommand(
                "create table values_of_rows (id int not null, small smallint, big bigint, float float8, \"numeric\" numeric, truth bool, day date, \"text\" text, json json, texts text[])", connection);
            await create.ExecuteNonQueryAsync();
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        public async Task<NpgsqlConnection> OpenAsync()
        {
            var connection = new NpgsqlConnection(owner);
            await connection.OpenAsync();
            return connection;
        }

        /// <summary>Copies one row, and returns a text expression over it.</summary>
        internal async Task<string?> RoundAsync(object?[] row, string expression) => Assert.Single(await RoundAllAsync([row], expression));

        internal async Task<List<string?>> RoundAllAsync(IEnumerable<object?[]> rows, string expression)
        {
            await using var connection = await OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await BinaryRows.Of("values_of_rows", [.. Columns.Select(column => $"\"{column}\"")], rows).SendAsync(connection, default);
            await using var read = new NpgsqlCommand($"select {expression} from values_of_rows order by id", connection);
            await using var reader = await read.ExecuteReaderAsync();
            var found = new List<string?>();
            while (await reader.ReadAsync())
                found.Add(reader.IsDBNull(0) ? null : reader.GetString(0));
            return found;
        }
    }
}
