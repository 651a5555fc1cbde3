using System.Text.Json;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>Shared state while one record is read: its number, the day of the register's data, and what was found wrong in it.</summary>
internal sealed class RecordReading(string nctId, PartialDate? seenOn, RecordFlags flags)
{
    /// <summary>Everything is cited from the record itself and was read in it.</summary>
    public const Verification Verified = Verification.VERIFIED;

    // Codes of the model that the register does not have.
    private static readonly HashSet<string> Ours = ["SYNTHESIS", "STEPPED_WEDGE", "OUTCOMES_ASSESSOR", "COHORT", "NOT_STATED", "BASELINE", "FOLLOW_UP"];

    public string NctId => nctId;

    /// <summary>Day on which the register was seen to say so; null when the input does not say.</summary>
    public PartialDate? SeenOn => seenOn;

    public string StudyId { get; } = nctId.ToLowerInvariant();

    public string Source { get; } = $"{nctId.ToLowerInvariant()}-registry";

    public RecordFlags Flags => flags;

    /// <summary>What the times of results are counted from.</summary>
    public StudyStart Start { get; private init; } = new(IsOne: true, IsTransplant: false);

    public RecordReading OfResults(StudyStart start) => new(nctId, seenOn, flags) { Start = start };

    public void Flag(FlagCode code, string item, string? printed) => flags.Add(code, item, printed);

    /// <summary>A member as a code of the schema; an unknown code stays in the record, flagged.</summary>
    public T? Code<T>(RecordNode node, string member)
        where T : struct, Enum
    {
        var code = KeptCode<T>(node, member);
        if (code is null)
            node.PutBack(member);
        return code;
    }

    /// <summary>As <see cref="Code"/>, for a member that is also stored as printed.</summary>
    public T? KeptCode<T>(RecordNode node, string member)
        where T : struct, Enum
    {
        var printed = node.Text(member);
        if (printed is null || CodeOf<T>(printed) is not null)
            return CodeOf<T>(printed);
        Flag(FlagCode.CODE_NOT_KNOWN, $"{node.Pointer}/{member}", printed);
        return null;
    }

    /// <summary>A text as a code of the schema; null for any other text, such as the number of a code.</summary>
    public static T? CodeOf<T>(string? printed)
        where T : struct, Enum => Enum.TryParse<T>(printed, out var code) && Enum.IsDefined(code) && code.ToString() == printed && !Ours.Contains(printed) ? code : null;

    /// <summary>A member as a partial date; what is not one stays in the record, flagged.</summary>
    public PartialDate? Date(RecordNode node, string member)
    {
        var printed = node.Text(member);
        if (printed is null)
            return null;
        if (printed[0] is '1' or '2' && PartialDate.TryParse(printed, out var date))
            return date;
        PutBack(FlagCode.DATE_NOT_A_DATE, node, member, printed);
        return null;
    }

    /// <summary>A member as a number of persons or things; what is not one stays in the record, flagged.</summary>
    public int? Head(RecordNode node, string member)
    {
        var printed = node.Printed(member);
        if (printed is null)
            return null;
        if (PrintedNumber.ReadCount(printed) is { } count)
            return count;
        PutBack(FlagCode.NUMBER_NOT_READ, node, member, printed);
        return null;
    }

    /// <summary>A member as a number between two limits; what is not one stays in the record, flagged.</summary>
    public decimal? Number(RecordNode node, string member, decimal lowest, decimal highest)
    {
        var printed = node.Printed(member);
        if (printed is null)
            return null;
        if (PrintedNumber.Read(printed) is { } number && number >= lowest && number <= highest)
            return number;
        PutBack(FlagCode.NUMBER_NOT_READ, node, member, printed);
        return null;
    }

    private void PutBack(FlagCode code, RecordNode node, string member, string printed)
    {
        node.PutBack(member);
        Flag(code, $"{node.Pointer}/{member}", printed);
    }
}

/// <summary>The members of a record that say how to reach a person, or who a person is; they are never stored.</summary>
internal static class Persons
{
    private static readonly HashSet<string> Members = [.. RegistryPersons.Members];

    public static bool Are(string member) => Members.Contains(member);

    /// <summary>Writes a value with sorted keys and no white space, without persons and without the date of the register's data, which changes daily.</summary>
    public static void WriteWithout(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject().Where(member => IsKept(member.Name)).OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    WriteWithout(writer, member.Value);
                }
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                    WriteWithout(writer, item);
                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    public static bool IsKept(string member) => !Are(member) && member != RegistryPersons.DayOfData;
}
