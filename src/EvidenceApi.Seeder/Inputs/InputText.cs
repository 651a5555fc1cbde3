using System.Buffers;
using System.Globalization;
using System.Text;

namespace EvidenceApi.Seeder.Inputs;

/// <summary>A place in a text, in lines and characters from 1, and the error there.</summary>
internal sealed record TextError(long Line, long Column, string Problem, string Allowed);

/// <summary>Bytes as text: UTF-8 with or without a mark at its beginning, of which every character is seen and none was lost. Nothing is replaced.</summary>
internal static class InputText
{
    private const string Utf8 = "text as UTF-8; save the file again in this encoding";

    /// <summary>The text, or the first thing that is wrong with it.</summary>
    public static (string? Text, TextError? Error) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var (line, column) = (1L, 1L);
        for (var rest = bytes; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf8(rest, out var letter, out var length) is var status && status != OperationStatus.Done)
                return (null, new TextError(line, column, Broken(rest, status), Utf8));
            if (Hidden(letter) is { } problem)
                return (null, new TextError(line, column, problem, "text in which every character can be seen"));
            (line, column) = letter.Value == '\n' ? (line + 1, 1) : (line, column + letter.Utf16SequenceLength);
            rest = rest[length..];
        }
        return (Encoding.UTF8.GetString(bytes), null);
    }

    /// <summary>What is wrong with a text that was written with escapes; null when nothing is.</summary>
    public static string? HiddenIn(string text) => text.EnumerateRunes().Select(letter => Hidden(letter)).FirstOrDefault(problem => problem is not null);

    private static string Broken(ReadOnlySpan<byte> rest, OperationStatus status) => status == OperationStatus.NeedMoreData
        ? "the file ends within a character"
        : string.Create(CultureInfo.InvariantCulture, $"the byte 0x{rest[0]:X2} is no UTF-8{InLatin1(rest[0])}");

    private static string InLatin1(byte letter) => letter >= 0xA0 ? $" (in Latin-1 it is '{(char)letter}')" : "";

    private static string? Hidden(Rune letter) => letter.Value switch
    {
        0xFFFD => "the replacement character U+FFFD: something was lost when this text was converted",
        < 0x20 and not ('\n' or '\r' or '\t') or (>= 0x7F and < 0xA0) => string.Create(CultureInfo.InvariantCulture, $"the control character U+{letter.Value:X4}"),
        0x00AD or 0xFEFF or (>= 0x200B and <= 0x200F) or 0x061C or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) or (>= 0xE0000 and <= 0xE007F) =>
            string.Create(CultureInfo.InvariantCulture, $"the character U+{letter.Value:X4}, which cannot be seen and changes how the text around it is shown or found"),
        _ => null,
    };
}
