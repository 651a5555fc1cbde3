namespace EvidenceApi.ClaimCheck;

/// <summary>Makes fields into a statement: their words are read as those of a sentence, their numbers are taken as they are.</summary>
internal static class FieldReader
{
    private const int MostDecimals = 10;

    public static Statement Read(ClaimFields fields, Lexicon lexicon)
    {
        var words = string.Join("; ", new[] { fields.Study, fields.Measure?.Replace('_', ' '), Course(fields.Population) }
            .Where(text => !string.IsNullOrWhiteSpace(text)));
        var sentence = Readers.Read(words, lexicon);
        var pieces = sentence.Pieces.Where(piece => piece.Kind is not (PieceKind.PASSED_OVER or PieceKind.PEOPLE or PieceKind.NUMBER or PieceKind.SIZE)).ToList();
        if (fields.Measure?.Trim() is { } id && lexicon.Measures.ContainsKey(id))
            pieces = [.. pieces.Where(piece => piece.Kind is not (PieceKind.MEASURE or PieceKind.EVENT)), new Piece(0, 0, PieceKind.MEASURE, id)];
        if (fields.Months is { } months)
            pieces.Add(new Piece(0, 0, PieceKind.TIME, "") { Months = months });
        var number = Number(fields);
        return Statements.Complete(sentence, number is null ? null : new(new Piece(0, 0, PieceKind.NUMBER, ""), number), pieces, 0, false);
    }

    private static string? Course(string? population) => population is { Length: > 0 } && population.All(letter => char.IsUpper(letter)
        || letter == '_') ? population.Replace('_', ' ') : population;

    private static ClaimNumber? Number(ClaimFields fields)
    {
        if (fields is { Value: null, Numerator: null })
            return null;
        var unit = fields.Unit?.Trim().ToLowerInvariant() switch
        {
            "%" or "percent" or "per cent" => "%", "a" or "year" or "years" => "a", "mo" or "month" or "months" => "mo",
                _ => fields is { Numerator: not null, Denominator: not null } ? "%" : null,
        };
        return new()
        {
            Value = fields.Value ?? (fields.Denominator is null ? fields.Numerator : null), Unit = unit, Decimals = fields.Value is { } value
                ? Math.Min((int)value.Scale, MostDecimals) : 0,
            Numerator = fields.Numerator, Denominator = fields.Denominator, IsOfAnyUnit = string.IsNullOrWhiteSpace(fields.Unit),
        };
    }
}
