using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>The studies that a claim may mean, and what it says of them that is not so.</summary>
internal sealed record StudyChoice
{
    public required IReadOnlyList<StudyProfile> Studies { get; init; }

    /// <summary>Whether the claim names or describes a study at all.</summary>
    public bool IsDescribed { get; init; }

    /// <summary>What is said of the study and is otherwise in the data: "published in 2015".</summary>
    public IReadOnlyList<string> Mismatches { get; init; } = [];

    /// <summary>Whether it names studies that cannot be one.</summary>
    public bool IsConflict { get; init; }
}

/// <summary>Finds the studies of a claim: names first, then authors, towns, countries, journals, years, sizes and designs. A number never identifies
/// a study.</summary>
internal static class StudyFinder
{
    private static readonly PieceKind[] Descriptions = [PieceKind.PLACE, PieceKind.TOWN, PieceKind.AUTHOR, PieceKind.ORGANIZATION, PieceKind.JOURNAL, PieceKind.YEAR,
        PieceKind.SIZE, PieceKind.DESIGN];

    /// <summary>Whether the claim says anything that a study could be found by.</summary>
    public static bool IsDescribed(Statement statement) => statement.Pieces.Any(piece =>
        piece.Kind is PieceKind.STUDY or PieceKind.AUTHOR or PieceKind.ORGANIZATION or PieceKind.TOWN or PieceKind.PLACE or PieceKind.JOURNAL or PieceKind.UNKNOWN_STUDY);

    /// <summary>Whether a country, a town or an author is all that a study could be found by.</summary>
    public static bool IsVague(Statement statement) => statement.Comparators.Count == 0 && !statement.Has(PieceKind.STUDY)
        && Descriptions.Count(statement.Has) == 1;

    /// <summary>An author who has more than one study in the data has more that are not in it.</summary>
    public static bool IsAuthorAlone(Statement statement) => IsVague(statement) && statement.Has(PieceKind.AUTHOR);

    public static StudyChoice Find(Statement statement, Lexicon lexicon)
    {
        var named = statement.Pieces.Where(piece => piece.Kind == PieceKind.STUDY).Select(piece => piece.Values).ToList();
        var common = named.Count == 0 ? null : named.Aggregate<IEnumerable<string>>((one, other) => one.Intersect(other)).ToList();
        var isConflict = common is { Count: 0 };
        IReadOnlyList<StudyProfile> studies = common is null ? lexicon.Ordered
            : [.. (isConflict ? named.SelectMany(ids => ids).Distinct() : common).Select(id => lexicon.Studies[id])];
        var mismatches = new List<string>();
        var isNamed = named.Count > 0;
        var isDescribed = isNamed;
        foreach (var (piece, fits, isName) in Filters(statement, lexicon, isNamed))
        {
            isDescribed = true;
            var left = studies.Where(fits).ToList();
            if (left.Count == 0)
                mismatches.Add(statement.Sentence.TextOf(piece));
            else
                studies = left;
        }
        if (studies.Count > 1 && statement.Number is { Denominator: { } of, IsFraction: false }
            && studies.Where(study => HasSize(study.Study, of)).ToList() is { Count: > 0 } sized)
            studies = sized;
        if (studies.Count > 1 && isDescribed && statement.Siblings.Count > 0
            && studies.Where(study => statement.Siblings.All(count => study.Study.Counts.Any(item => item.Count == count))).ToList() is { Count: > 0 } related)
            studies = related;
        return new() { Studies = studies, IsDescribed = isDescribed, Mismatches = mismatches, IsConflict = isConflict };
    }

    private static IEnumerable<(Piece Piece, Func<StudyProfile, bool> Fits, bool IsName)> Filters(Statement statement, Lexicon lexicon, bool isNamed)
    {
        var authors = statement.Pieces.Where(piece => piece.Kind == PieceKind.AUTHOR).ToList();
        foreach (var piece in authors)
        {
            var own = piece.Values.Where(id => authors.Count == 1 && IsFirstAuthor(lexicon.Studies[id],
                Lexicon.WithoutAccents(statement.Sentence.Tokens[piece.Next - 1].Text))).ToList();
            yield return (piece, study => own.Count > 0 ? own.Contains(study.Study.Id) : piece.Values.Contains(study.Study.Id), true);
        }
        var places = string.Join(',', statement.Values(PieceKind.PLACE).Order(StringComparer.Ordinal));
        // "JAMA in 2018" is no year of another report.
        var issue = !IsDated(statement) && statement.Values(PieceKind.YEAR) is [var year] && statement.Values(PieceKind.JOURNAL).Count == 1 ? $" {year}" : "";
        foreach (var piece in statement.Pieces)
        {
            var isAbout = isNamed || authors.Count > 0;
            Func<StudyProfile, bool>? fits = piece.Kind switch
            {
                PieceKind.ORGANIZATION => study => piece.Values.Contains(study.Study.Id),
                PieceKind.TOWN => study => study.Towns.Contains(piece.Value) || (isNamed && study.OrganizationWords.Contains(Spelling.Fold(piece.Value))),
                PieceKind.PLACE => study => isAbout ? study.Study.Countries.Contains(piece.Value) : study.Countries == places,
                PieceKind.JOURNAL => study => study.Journals.Contains(StudyProfile.JournalKey(piece.Value) + issue),
                PieceKind.YEAR when !IsDated(statement) => study => (authors.Count > 0 && !statement.Has(PieceKind.LABEL) ? study.OwnYears : study.Years).Contains(piece.Value),
                PieceKind.SPAN => study => study.Spans.Contains(piece.Value),
                PieceKind.DESIGN when piece.Value is not ("INTERIM" or "FINAL" or "PILOT") && !(isAbout
                    && statement is { Number: null, Measures: null }) => study => HasDesign(study.Study, piece.Value),
                PieceKind.COUNT when piece.Value is not ("TREATMENTS" or "NUMBER") && piece.Number is { Numerator: { } count }
                    && statement.Number?.Numerator != count => study => HasCount(study.Study, Enum.Parse<CountKind>(piece.Value), count),
                PieceKind.SIZE when piece.Value == "STUDY" && piece.Number is { Numerator: { } size } => study => HasSize(study.Study, size),
                _ => null,
            };
            if (fits is not null)
                yield return (piece, fits, false);
        }
    }

    public static bool HasSize(StudyEvidence study, int size) =>
        study.Counts.Any(count => count.Count == size && count.Arm is null
            && count.Kind is not (CountKind.SITES or CountKind.COUNTRIES or CountKind.INCLUDED_STUDIES or CountKind.WITHDRAWN))
        || study.Statuses.Any(status => status.Actual == size)
        || study.Rows.Any(row => row.Denominator == size && row.Arm is null && row.Basis == Basis.PRIMARY && row.CountsPeople());

    /// <summary>A year beside a status or a head count says when that was so, not when the paper appeared.</summary>
    private static bool IsDated(Statement statement) =>
        !statement.Has(PieceKind.AUTHOR) && (statement.Has(PieceKind.STATUS) || statement.Has(PieceKind.DATED) || (statement.Has(PieceKind.COUNT) && statement.Measures is null));

    private static bool HasCount(StudyEvidence study, CountKind kind, int count) => study.Counts.Any(item => item.Kind == kind && item.Count == count);

    private static bool IsTitled(StudyEvidence study, string squeezed) => study.Reports.Select(report => report.Title).Append(study.Title)
        .Any(title => Spelling.Squeeze(title).Contains(squeezed, StringComparison.Ordinal));

    private static bool IsFirstAuthor(StudyProfile study, string name) =>
        study.Study.Authors.Any(list => Spelling.Squeeze(Lexicon.WithoutAccents(list)).StartsWith(Spelling.Squeeze(name.Replace("'s", "",
            StringComparison.Ordinal)), StringComparison.Ordinal));

    public static bool HasDesign(StudyEvidence study, string design) => design switch
    {
        "RANDOMIZED" => study.Design == StudyDesign.RANDOMIZED_TRIAL,
        "NON_RANDOMIZED" => study.Design is not (StudyDesign.RANDOMIZED_TRIAL or StudyDesign.META_ANALYSIS),
        "SINGLE_GROUP" => study.Design is StudyDesign.SINGLE_ARM_TRIAL or StudyDesign.COHORT or StudyDesign.CASE_SERIES,
        "COHORT" => study.Design is StudyDesign.COHORT or StudyDesign.COMPARATIVE_COHORT or StudyDesign.CASE_SERIES or StudyDesign.UNSPECIFIED_OBSERVATIONAL,
        "SERIES" => study.Design is StudyDesign.CASE_SERIES or StudyDesign.COHORT,
        "RETROSPECTIVE" => study.TimePerspective == TimePerspective.RETROSPECTIVE,
        "NATIONAL" => study.Countries.Count == 1 && !study.Counts.Any(count => count is { Kind: CountKind.SITES, Count: 1 }),
        "INTERNATIONAL" => study.Countries.Count > 1 || study.Counts.Any(count => count is { Kind: CountKind.COUNTRIES, Count: > 1 }),
        "PROSPECTIVE" => study.TimePerspective == TimePerspective.PROSPECTIVE,
        "META_ANALYSIS" => study.Design == StudyDesign.META_ANALYSIS,
        "DOUBLE_BLIND" => study.Masking is Masking.DOUBLE or Masking.TRIPLE or Masking.QUADRUPLE,
        "RATER_BLIND" => study.Masking is Masking.OUTCOMES_ASSESSOR or Masking.SINGLE,
        "OPEN_LABEL" => study.Masking == Masking.NONE,
        "CROSSOVER" => study.InterventionModel == InterventionModel.CROSSOVER,
        "PLACEBO_CONTROLLED" => study.Arms.Any(arm => arm.Type is ArmType.PLACEBO_COMPARATOR or ArmType.SHAM_COMPARATOR)
            || study.Interventions.Any(item => item.Type == InterventionType.PLACEBO),
        "CONTROLLED" => study.Design is StudyDesign.RANDOMIZED_TRIAL or StudyDesign.COMPARATIVE_COHORT or StudyDesign.NON_RANDOMIZED_TRIAL,
        "MULTICENTER" => study.Counts.Any(count => count is { Kind: CountKind.SITES, Count: > 1 }) || IsTitled(study, "multicent"),
        "SINGLE_CENTER" => study.Counts.Any(count => count is { Kind: CountKind.SITES, Count: 1 }) || IsTitled(study, "singlecent"),
        "PHASE1" => study.Phases.Any(phase => phase is Phase.PHASE1 or Phase.EARLY_PHASE1),
        "PHASE2" => study.Phases.Contains(Phase.PHASE2),
        "PHASE3" => study.Phases.Contains(Phase.PHASE3),
        "PHASE4" => study.Phases.Contains(Phase.PHASE4),
        _ => false,
    };
}
