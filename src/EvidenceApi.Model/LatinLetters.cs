using System.Globalization;

namespace EvidenceApi.Model;

/// <summary>Latin letters without their accents. By hand, because string.Normalize does nothing without the data of a culture.</summary>
public static class LatinLetters
{
    private static readonly Dictionary<char, string> Plain = new (string Letters, string Plain)[]
    {
        ("áàâäãåāăąǎạảấầẩẫậắằẳẵặ", "a"), ("éèêëēĕėęěẹẻẽếềểễệə", "e"), ("íìîïĩīĭįıǐịỉ", "i"), ("óòôöõøōŏőơǒọỏốồổỗộớờởỡợ", "o"), ("úùûüũūŭůűųưǔụủứừửữự", "u"),
        ("ýÿŷỳỵỷỹ", "y"), ("çćĉċč", "c"), ("ďđḑḍð", "d"), ("ĝğġģǧ", "g"), ("ĥħḥḩẖ", "h"), ("ĵ", "j"), ("ķǩ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉṇ", "n"), ("ŕŗřṛ", "r"),
        ("śŝşšșṣ", "s"), ("ţťŧțṭ", "t"), ("ŵẁẃẅ", "w"), ("źżžẓẕ", "z"), ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"), ("’‘ʻʼ´`ʿʾ", "'"), ("\u00A0\u2010\u2011\u2012\u2013", " "),
    }.SelectMany(row => row.Letters.Select(letter => (letter, row.Plain))).ToDictionary(row => row.letter, row => row.Plain);

    /// <summary>The text in small letters, without accents.</summary>
    public static string Fold(string text) => string.Concat(text.ToLowerInvariant()
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        .Select(letter => Plain.GetValueOrDefault(letter) ?? letter.ToString()));
}
