using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace EvidenceApi.Seeder.Rows;

/// <summary>
/// Writes rows as <c>COPY … (format binary)</c> takes them: each value with its length before it, as the receive function of its type reads it.
/// Source: https://www.postgresql.org/docs/current/sql-copy.html.
/// </summary>
internal ref struct BinaryCells(IBufferWriter<byte> writer)
{
    private const int LeastTaken = 8 << 10, TextType = 25, Negative = 0x4000;

    private static ReadOnlySpan<byte> Signature => [(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xff, (byte)'\r', (byte)'\n', 0];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private Span<byte> free;

    private int used;

    /// <summary>What comes before the first row: the signature, no flags and no extension.</summary>
    public void Begin()
    {
        Signature.CopyTo(Take(Signature.Length));
        Add(0);
        Add(0);
    }

    public void Add(object?[] row)
    {
        Add((short)row.Length);
        foreach (var cell in row)
            AddCell(cell);
    }

    /// <summary>What comes after the last row.</summary>
    public void End()
    {
        Add((short)-1);
        writer.Advance(used);
        used = 0;
        free = [];
    }

    private void AddCell(object? cell)
    {
        switch (cell)
        {
            case null:
                Add(-1);
                break;
            case string text:
                Add(text);
                break;
            case int number:
                Add(sizeof(int));
                Add(number);
                break;
            case short number:
                Add(sizeof(short));
                Add(number);
                break;
            case long number:
                Add(sizeof(long));
                BinaryPrimitives.WriteInt64BigEndian(Take(sizeof(long)), number);
                break;
            case double number:
                Add(sizeof(double));
                BinaryPrimitives.WriteDoubleBigEndian(Take(sizeof(double)), number);
                break;
            case decimal number:
                Add(number);
                break;
            case bool truth:
                Add(1);
                Take(1)[0] = truth ? (byte)1 : (byte)0;
                break;
            case DateOnly day:
                Add(sizeof(int));
                Add(day.DayNumber - new DateOnly(2000, 1, 1).DayNumber);
                break;
            case byte[] bytes: // a column of JSON takes its text
                Add(bytes.Length);
                bytes.CopyTo(Take(bytes.Length));
                break;
            case string[] texts:
                Add(texts);
                break;
            default:
                throw new NotSupportedException($"no column takes a {cell.GetType()}");
        }
    }

    private void Add(short number) => BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), number);

    private void Add(int number) => BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), number);

    private void Add(string text)
    {
        var length = Utf8.GetByteCount(text);
        Add(length);
        Utf8.GetBytes(text, Take(length));
    }

    // Number of dimensions, whether there are nulls, type of the elements; length and lower bound of the dimension; the elements.
    private void Add(string[] texts)
    {
        Add(sizeof(int) * (texts.Length == 0 ? 3 : 5 + texts.Length) + texts.Sum(Utf8.GetByteCount));
        Add(texts.Length == 0 ? 0 : 1);
        Add(0);
        Add(TextType);
        if (texts.Length == 0)
            return;
        Add(texts.Length);
        Add(1);
        foreach (var text in texts)
            Add(text);
    }

    // The number of groups, the weight of the first, the sign, how many digits after the point are shown, and the groups.
    private void Add(decimal number)
    {
        Span<short> groups = stackalloc short[NumericGroups.Most];
        var (count, weight) = NumericGroups.Of(number, groups);
        Add(sizeof(short) * (4 + count));
        Add((short)count);
        Add((short)weight);
        Add((short)(decimal.IsNegative(number) && count > 0 ? Negative : 0));
        Add((short)number.Scale);
        while (count > 0)
            Add(groups[--count]);
    }

    private Span<byte> Take(int length)
    {
        if (free.Length - used < length)
        {
            writer.Advance(used);
            used = 0;
            free = writer.GetSpan(Math.Max(length, LeastTaken));
        }
        used += length;
        return free[(used - length)..used];
    }
}
