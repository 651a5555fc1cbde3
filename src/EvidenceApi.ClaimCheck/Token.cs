namespace EvidenceApi.ClaimCheck;

/// <summary>What a token is made of.</summary>
internal enum TokenKind { WORD, NUMBER, MARK }

/// <summary>A word, a number or a mark of the claim. Hyphens and spaces lie between tokens.</summary>
/// <param name="Text">As written.</param>
/// <param name="Fold">Lower case, American spelling, singular: what tables are searched by.</param>
/// <param name="Start">Index of the first character in the cleaned text.</param>
/// <param name="Number">The number, when it is one in digits.</param>
/// <param name="Decimals">Decimals as written.</param>
/// <param name="AfterHyphen">Whether there is a hyphen between it and the token before.</param>
internal sealed record Token(string Text, string Fold, int Start, TokenKind Kind, decimal? Number, int Decimals, bool AfterHyphen)
{
    public int End => Start + Text.Length;

    /// <summary>The year, when the token is four digits of the years 1900 to 2099.</summary>
    public int? Year => Text.Length == 4 && Decimals == 0 && Number is >= 1900 and < 2100 ? (int)Number.Value : null;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalised => char.IsUpper(Text[0]);
}
