using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>What a piece of a sentence was taken for. Word lists name these in their first column.</summary>
internal enum PieceKind
{
    STUDY, AUTHOR, ORGANIZATION, UNKNOWN_STUDY, PLACE, TOWN, JOURNAL, YEAR, SPAN, SOURCE, LABEL,
    EVENT, MEASURE, HARM, OTHER_OUTCOME, PHENOTYPE, GROUP, EVERYBODY, EACH, PEOPLE,
    TREATMENT, UNIT, TIME, PERIOD, NUMBER, SIZE, QUALIFIER, ZERO, EMPHASIS,
    EFFECT, RISK, LESS, MORE, BETTER, WORSE, NO_DIFFERENCE, SIGNIFICANT, FAVOUR, VERSUS, COMPARES, GIVES, CAUSE, ESTIMATE,
    INTERVAL, P_VALUE, SPREAD, FOLLOW_UP, DIFFERENCE, TREND, REGISTER, NEGATION, FREE_OF, DESIGN, STATUS, COUNT, POSTED, DATED, PASSED_OVER,
}

/// <summary>A piece of a sentence and what it means: an id, a code, or several ids between commas.</summary>
internal sealed record Piece(int From, int Length, PieceKind Kind, string Value)
{
    public int Next => From + Length;

    /// <summary>Months since treatment, of a TIME.</summary>
    public decimal Months { get; init; }

    public ClaimNumber? Number { get; init; }

    public Interval? Interval { get; init; }

    public PValue? PValue { get; init; }

    public Dispersion? Spread { get; init; }

    /// <summary>Class of treatment that the verb of a COUNT names: "transplanted".</summary>
    public string? Treatment { get; init; }

    /// <summary>The ids; of a HARM, those of the measures that it is counted under.</summary>
    public IReadOnlyList<string> Values => (Kind == PieceKind.HARM ? Value[..Value.IndexOf(':', StringComparison.Ordinal)] : Value).Split(',');

    /// <summary>The words that the category of a row has to have, of a HARM.</summary>
    public IReadOnlyList<string> CategoryWords => ClaimText.Words(Value[(Value.IndexOf(':', StringComparison.Ordinal) + 1)..]);
}
