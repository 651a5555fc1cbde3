using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>What a piece of a sentence was taken for. Word lists name these in their first column.</summary>
internal enum PieceKind
{
    STUDY, AUTHOR, ORGANIZATION, UNKNOWN_STUDY, PLACE, TOWN, JOURNAL, YEAR, LABEL,
    EVENT, MEASURE, OTHER_OUTCOME, PHENOTYPE, GROUP, EVERYBODY, EACH, PEOPLE,
    TREATMENT, UNIT, TIME, PERIOD, NUMBER, SIZE, QUALIFIER, ZERO, EMPHASIS,
    EFFECT, RISK, LESS, MORE, BETTER, WORSE, NO_DIFFERENCE, SIGNIFICANT, FAVOUR, VERSUS, COMPARES, GIVES, CAUSE, ESTIMATE,
    INTERVAL, P_VALUE, NEGATION, FREE_OF, DESIGN, STATUS, COUNT, PASSED_OVER,
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

    public IReadOnlyList<string> Values => Value.Split(',');
}
