using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>What a piece of the claim was taken for.</summary>
public enum UnderstoodAs { STUDY, PLACE, YEAR, DESIGN, STATUS, COUNT, MEASURE, POPULATION, TREATMENT, TIME, NUMBER, EFFECT, CAUSE, ESTIMATE,
    QUALIFIER, NEGATION, LABEL }

/// <summary>A piece of the claim, what it was taken for, and the value that was read: an id, a code or a number with its unit.</summary>
public sealed record Understood(string Text, UnderstoodAs As, string Value);

/// <summary>The structured statement that was read of a claim: each field has to equal that of the data.</summary>
public sealed record ClaimUnderstanding
{
    /// <summary>The number that is claimed; null without one.</summary>
    public required ClaimNumber? Number { get; init; }

    /// <summary>What the number became, of "from 3.38 to 2.36"; null otherwise.</summary>
    public required ClaimNumber? To { get; init; }

    /// <summary>Months since treatment; null when the claim gives no time.</summary>
    public required decimal? Months { get; init; }

    /// <summary>The side of the treatment, when the claim says it without a length of time.</summary>
    public required ClaimPeriod? Period { get; init; }

    /// <summary>What the claimed effect is measured by; null when the number is no effect between groups.</summary>
    public required EffectMeasure? Effect { get; init; }

    /// <summary>Ids of the studies that the claim's names may mean; empty when it names none.</summary>
    public required IReadOnlyList<string> Studies { get; init; }

    /// <summary>Names of studies that the data do not know.</summary>
    public required IReadOnlyList<string> UnknownStudies { get; init; }

    /// <summary>Ids of the measures that the claim's words may mean.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>Outcomes that the claim names and no study here measures, such as remission.</summary>
    public required IReadOnlyList<string> OtherOutcomes { get; init; }

    public required IReadOnlyList<Phenotype> Phenotypes { get; init; }

    /// <summary>Groups that results are split by, such as people with enhancing lesions.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>Whether the claim speaks of everybody in the study.</summary>
    public required bool IsOfEverybody { get; init; }

    /// <summary>Classes of what those whose number it is were given, such as AHSCT or MSC.</summary>
    public required IReadOnlyList<string> Treatments { get; init; }

    /// <summary>Classes of what the others were given, of a comparison.</summary>
    public required IReadOnlyList<string> Comparators { get; init; }

    /// <summary>Each piece of the claim and what it was taken for.</summary>
    public required IReadOnlyList<Understood> Pieces { get; init; }

    /// <summary>Of an empty text.</summary>
    public static ClaimUnderstanding None { get; } = Of(Statements.Complete(new(""), null, [], 0, false));

    internal static ClaimUnderstanding Of(Statement statement) => new()
    {
        Number = statement.Number,
        To = statement.To,
        Months = statement.Months,
        Period = statement.Period,
        Effect = statement.Effect,
        Studies = [.. statement.Pieces.Where(piece => piece.Kind is PieceKind.STUDY).SelectMany(piece => piece.Values).Distinct()],
        UnknownStudies = statement.Values(PieceKind.UNKNOWN_STUDY),
        Measures = statement.Measures ?? [],
        OtherOutcomes = statement.Values(PieceKind.OTHER_OUTCOME),
        Phenotypes = [.. statement.Phenotypes],
        Groups = statement.Values(PieceKind.GROUP),
        IsOfEverybody = statement.Has(PieceKind.EVERYBODY),
        Treatments = statement.Treatments,
        Comparators = statement.Comparators,
        Pieces = [.. statement.Pieces.Where(piece => piece.Length > 0).OrderBy(piece => piece.From)
            .Select(piece => new Understood(statement.Sentence.TextOf(piece), As(piece.Kind), Value(piece)))],
    };

    private static string Value(Piece piece) => piece.Kind switch
    {
        PieceKind.TIME => $"{Reasons.Number(piece.Months)} months",
        PieceKind.SIZE => Reasons.Number(piece.Number?.Numerator),
        PieceKind.INTERVAL => $"{Reasons.Number(piece.Interval?.Lower)} to {Reasons.Number(piece.Interval?.Upper)}",
        PieceKind.P_VALUE => $"{piece.PValue?.Operator} {Reasons.Number(piece.PValue?.Value)}",
        _ => piece.Value,
    };

    private static UnderstoodAs As(PieceKind kind) => kind switch
    {
        PieceKind.STUDY or PieceKind.AUTHOR or PieceKind.ORGANIZATION or PieceKind.JOURNAL or PieceKind.SOURCE or PieceKind.UNKNOWN_STUDY => UnderstoodAs.STUDY,
        PieceKind.PLACE or PieceKind.TOWN => UnderstoodAs.PLACE,
        PieceKind.YEAR or PieceKind.SPAN => UnderstoodAs.YEAR,
        PieceKind.DESIGN => UnderstoodAs.DESIGN,
        PieceKind.STATUS => UnderstoodAs.STATUS,
        PieceKind.COUNT or PieceKind.EACH => UnderstoodAs.COUNT,
        PieceKind.EVENT or PieceKind.MEASURE or PieceKind.HARM or PieceKind.OTHER_OUTCOME => UnderstoodAs.MEASURE,
        PieceKind.PHENOTYPE or PieceKind.GROUP or PieceKind.EVERYBODY or PieceKind.PEOPLE or PieceKind.SIZE => UnderstoodAs.POPULATION,
        PieceKind.TREATMENT or PieceKind.GIVES or PieceKind.COMPARES or PieceKind.VERSUS => UnderstoodAs.TREATMENT,
        PieceKind.TIME or PieceKind.PERIOD or PieceKind.UNIT => UnderstoodAs.TIME,
        PieceKind.NUMBER or PieceKind.ZERO => UnderstoodAs.NUMBER,
        PieceKind.CAUSE => UnderstoodAs.CAUSE,
        PieceKind.ESTIMATE => UnderstoodAs.ESTIMATE,
        PieceKind.QUALIFIER or PieceKind.EMPHASIS => UnderstoodAs.QUALIFIER,
        PieceKind.NEGATION or PieceKind.FREE_OF => UnderstoodAs.NEGATION,
        PieceKind.LABEL => UnderstoodAs.LABEL,
        _ => UnderstoodAs.EFFECT,
    };
}
