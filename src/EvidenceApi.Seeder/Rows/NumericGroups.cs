namespace EvidenceApi.Seeder.Rows;

/// <summary>A decimal as PostgreSQL keeps a numeric: groups of four decimal digits, aligned at the point.</summary>
internal static class NumericGroups
{
    /// <summary>The most groups of a decimal: 29 digits, of which some may be moved to align them.</summary>
    public const int Most = 10;

    private const int Digits = 4, Base = 10_000;

    /// <summary>Fills in the groups, the last one first, and returns how many there are and the power of 10,000 of the first.</summary>
    public static (int Count, int Weight) Of(decimal number, Span<short> groups)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        var digits = new UInt128((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        var fraction = (number.Scale + Digits - 1) / Digits;
        for (var missing = (fraction * Digits) - number.Scale; missing > 0; missing--)
            digits *= 10;
        var count = 0;
        for (; digits > 0; digits /= Base)
            groups[count++] = (short)(digits % Base);
        return (count, count - fraction - 1);
    }
}
