using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>One claim of a sentence: a number (or none) with everything that the sentence says of it. Each field has to equal that of the data.</summary>
internal sealed record Statement
{
    private (IReadOnlyList<Piece>? Of, ulong Kinds) present;

    public required Sentence Sentence { get; init; }

    /// <summary>Its place among the numbers of the sentence.</summary>
    public int Index { get; init; }

    /// <summary>The number that is claimed; the first of two for a change.</summary>
    public ClaimNumber? Number { get; init; }

    /// <summary>What the number became, of "from 3.38 to 2.36".</summary>
    public ClaimNumber? To { get; init; }

    /// <summary>All pieces that speak of this number, those of the whole sentence among them.</summary>
    public required IReadOnlyList<Piece> Pieces { get; init; }

    /// <summary>Head counts of the other statements of the sentence.</summary>
    public IReadOnlyList<int> Siblings { get; init; } = [];

    /// <summary>Whether the number is by how much something changed: "cut by 94 %".</summary>
    public bool IsBy { get; init; }

    /// <summary>Whether the number is compared with that of another arm: "rarer (6.7 % v 41.9 %)" is no reduction by 6.7 %.</summary>
    public bool IsOfArm { get; init; }

    /// <summary>"A and B did not differ": neither side comes first.</summary>
    public bool IsMutual { get; init; }

    /// <summary>Whether the word behind the number says that it counts people, and so no sites.</summary>
    public bool IsOfPeople { get; init; }

    /// <summary>Whether a field was taken from a later number of the sentence.</summary>
    public bool IsBorrowed { get; init; }

    /// <summary>Ids of the measures that the words may mean; null when they name none.</summary>
    public IReadOnlyList<string>? Measures { get; init; }

    /// <summary>Whether the words name measures that cannot be one.</summary>
    public bool MeasuresConflict { get; init; }

    /// <summary>Treatments of those whose number it is.</summary>
    public IReadOnlyList<string> Treatments { get; init; } = [];

    /// <summary>Treatments that the study is said to test, whichever group the number is about: "in the trial of MSC-NP, 37 % of the saline group".</summary>
    public IReadOnlyList<string> OfStudy { get; init; } = [];

    /// <summary>Treatments that it is compared with.</summary>
    public IReadOnlyList<string> Comparators { get; init; } = [];

    /// <summary>Treatments of the side that is said to be better off.</summary>
    public IReadOnlyList<string> Favoured { get; init; } = [];

    /// <summary>Months since treatment; null when the claim gives no time.</summary>
    public decimal? Months { get; init; }

    /// <summary>Months of follow-up, mean or median, that the number was counted over.</summary>
    public decimal? FollowUp { get; init; }

    /// <summary>The follow-up as it is said: "nearly six years".</summary>
    public ClaimNumber? FollowUpNumber { get; init; }

    /// <summary>MEDIAN or MEAN, of the follow-up; empty when the claim does not say.</summary>
    public string? FollowUpEstimate { get; init; }

    public IReadOnlyList<string> Unread { get; init; } = [];

    public IReadOnlyList<string> Values(PieceKind kind) => Has(kind) ? [.. Pieces.Where(piece => piece.Kind == kind).Select(piece => piece.Value).Distinct()] : [];

    public bool Has(PieceKind kind) => (Present & (1UL << (int)kind)) != 0;

    public Piece? First(PieceKind kind) => Has(kind) ? Pieces.First(piece => piece.Kind == kind) : null;

    /// <summary>A bit for each kind that is there: rows by the hundred ask for kinds that are not.</summary>
    private ulong Present
    {
        get
        {
            if (!ReferenceEquals(present.Of, Pieces))
                present = (Pieces, Pieces.Aggregate(0UL, (kinds, piece) => kinds | (1UL << (int)piece.Kind)));
            return present.Kinds;
        }
    }

    public IEnumerable<Phenotype> Phenotypes => Values(PieceKind.PHENOTYPE).Select(Enum.Parse<Phenotype>);

    public ClaimPeriod? Period => First(PieceKind.PERIOD)?.Value switch { null => null, "BEFORE" or "YEAR_BEFORE" => ClaimPeriod.BEFORE, _ => ClaimPeriod.AFTER };

    public EffectMeasure? Effect => First(PieceKind.EFFECT) is { } piece ? Enum.Parse<EffectMeasure>(piece.Value) : null;

    /// <summary>A percentage by which something became less or more, of an effect between groups.</summary>
    public bool IsRelativeChange => !IsOfArm && Number is { Unit: "%", IsFraction: false } && (Has(PieceKind.LESS) || Has(PieceKind.MORE));

    /// <summary>Whether the claim is about an effect between two groups.</summary>
    public bool IsEffect => Effect is not null || (IsRelativeChange && (Comparators.Count > 0 || IsBy || Has(PieceKind.RISK)));

    /// <summary>The label of this kind that the sentence quotes: outcome, population, arm, category or time.</summary>
    public string? Label(string kind) => !Has(PieceKind.LABEL) ? null : Pieces.Where(piece => piece.Kind == PieceKind.LABEL && piece.Value.StartsWith(kind + ":", StringComparison.Ordinal))
        .Select(piece => piece.Value[(kind.Length + 1)..]).FirstOrDefault();
}
