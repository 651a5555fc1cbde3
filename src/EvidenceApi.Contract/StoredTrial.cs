using System.Buffers;
using System.Buffers.Text;
using System.Text;
using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>
/// A trial as it is stored: members that depend on the date of the dataset are empty and are filled in when the trial is sent. Instead of an age it has the day from which the age
/// is counted, as a day number.
/// </summary>
public static class StoredTrial
{
    // In the order of their names.
    private static readonly (StatusWarningCode Code, byte[] Json)[] Warnings =
        [.. Enum.GetValues<StatusWarningCode>().OrderBy(code => code.ToString(), StringComparer.Ordinal).Select(code => (code, ServedJson.Write(StatusWarning.Of(code), ServedJson.Default.StatusWarning)))];

    // These bytes cannot occur inside a JSON string, where each quotation mark is escaped. Whole trials and items of lists have the members in this order.
    private static ReadOnlySpan<byte> Age => "\"ageDays\":"u8;

    private static ReadOnlySpan<byte> NoWarnings => "\"statusWarnings\":[]"u8;

    private static ReadOnlySpan<byte> NotKnownToHavePassed => "\"hasPassed\":null"u8;

    private static ReadOnlySpan<byte> Date => "\"date\":\""u8;

    private static ReadOnlySpan<byte> NoFinding => "\"finder\":null"u8;

    /// <summary>What is stored instead of the age of a status: the day number of the last day on which it may have been reported; null when undated.</summary>
    public static int? AgeStartDay(string? lastSaid) => PartialDate.TryParse(lastSaid, out var date) ? date.LastDay.DayNumber : null;

    /// <summary>Writes a trial, or an item of the list of trials, as it is sent.</summary>
    /// <param name="stored">JSON in UTF-8.</param>
    /// <param name="day">The date of the dataset; null where it is not known, and then members that depend on it are null or empty.</param>
    /// <param name="warnings">The warnings that apply on this day.</param>
    /// <param name="finding">How well the trial fits a finder question; null without one.</param>
    /// <param name="output">Receives JSON in UTF-8.</param>
    public static void Write(ReadOnlySpan<byte> stored, DateOnly? day, StatusWarningCode[] warnings, TrialFinding? finding, IBufferWriter<byte> output)
    {
        var place = stored.IndexOf(NoWarnings);
        var rest = place < 0 ? stored : stored[..place];
        while (CopyUpTo(Age, ref rest, output))
            WriteAge(day, ref rest, output);
        output.Write(rest);
        rest = place < 0 ? default : stored[(place + NoWarnings.Length)..];
        if (place >= 0)
            WriteWarnings(warnings, output);
        while (CopyUpTo(NotKnownToHavePassed, ref rest, output, out var before))
            output.Write(HasPassed(before, day));
        if (finding is not null && CopyUpTo(NoFinding, ref rest, output))
        {
            output.Write("\"finder\":"u8);
            output.Write(ServedJson.Write(finding, ServedJson.Default.TrialFinding));
        }
        output.Write(rest);
    }

    private static bool CopyUpTo(ReadOnlySpan<byte> mark, ref ReadOnlySpan<byte> rest, IBufferWriter<byte> output) => CopyUpTo(mark, ref rest, output, out _);

    private static bool CopyUpTo(ReadOnlySpan<byte> mark, ref ReadOnlySpan<byte> rest, IBufferWriter<byte> output, out ReadOnlySpan<byte> before)
    {
        var place = rest.IndexOf(mark);
        before = place < 0 ? default : rest[..place];
        if (place < 0)
            return false;
        output.Write(before);
        rest = rest[(place + mark.Length)..];
        return true;
    }

    private static void WriteAge(DateOnly? day, ref ReadOnlySpan<byte> rest, IBufferWriter<byte> output)
    {
        output.Write(Age);
        if (!Utf8Parser.TryParse(rest, out int number, out var length))
            return; // the stored value is null, and is copied with the rest
        rest = rest[length..];
        if (day is not { } today)
            output.Write("null"u8);
        else if (Utf8Formatter.TryFormat(today.DayNumber - number, output.GetSpan(sizeof(long) * 2), out var written))
            output.Advance(written);
    }

    private static void WriteWarnings(StatusWarningCode[] warnings, IBufferWriter<byte> output)
    {
        output.Write("\"statusWarnings\":["u8);
        var written = 0;
        foreach (var (code, json) in Warnings)
        {
            if (!warnings.Contains(code))
                continue;
            if (written++ > 0)
                output.Write(","u8);
            output.Write(json);
        }
        output.Write("]"u8);
    }

    // The date is before it in the same object. Of a month or year that has begun it is not known whether the day has passed.
    private static ReadOnlySpan<byte> HasPassed(ReadOnlySpan<byte> before, DateOnly? day)
    {
        var text = before[(before.LastIndexOf(Date) + Date.Length)..];
        if (day is not { } today || !PartialDate.TryParse(Encoding.UTF8.GetString(text[..text.IndexOf((byte)'"')]), out var date))
            return NotKnownToHavePassed;
        return date.LastDay < today ? "\"hasPassed\":true"u8 : date.FirstDay > today ? "\"hasPassed\":false"u8 : NotKnownToHavePassed;
    }
}
