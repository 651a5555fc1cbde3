namespace EvidenceApi.Seeder.Import;

/// <summary>Values of a column: how many, and their digests; null where the column has none of its own.</summary>
internal sealed record ColumnSum(long Count, ulong? Values, ulong? Places)
{
    /// <summary>No column at all, so that what is kept as other is everything.</summary>
    public static readonly ColumnSum None = new(0, 0, null);

    /// <summary>Whether the values of the files are others than those of the column and those kept as other. Where some are kept as other, their places are not compared.</summary>
    public bool Differs(LeafSum files, LeafSum other) => Values is { } values
        && (files.Values != unchecked(values + other.Values) || (other.Count == 0 && Places is { } places && files.Places != places));
}

/// <summary>The sums of the columns of one table, of all records of a run or of one.</summary>
internal sealed record ColumnRow
{
    public string? Record { get; init; }

    public required long[] Counts { get; init; }

    public required string?[] Values { get; init; }

    public required string?[] Places { get; init; }

    // Dapper takes no array of numbers.
    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public ColumnSum At(int place) => new(Counts[place], Remainder.Unsigned(Number(Values[place])), Remainder.Unsigned(Number(Places[place])));
}

/// <summary>What is kept as other under one path, of all records of a run or of one.</summary>
internal sealed record OtherRow
{
    public string? Record { get; init; }

    public required string Path { get; init; }

    public required long Leaves { get; init; }

    public required decimal Hashes { get; init; }

    public LeafSum Sum => new(Leaves, Remainder.Unsigned(Hashes) ?? 0, 0);
}

/// <summary>Sums of hashes modulo 2^64, as the database has them.</summary>
internal static class Remainder
{
    private const decimal Modulus = 18446744073709551616m;

    // A remainder has the sign of what was divided.
    public static ulong? Unsigned(decimal? remainder) => remainder is { } value ? (ulong)(value < 0 ? value + Modulus : value) : null;
}
