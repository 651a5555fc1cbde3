using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Compares whom a claim is about with whom a row is about: courses of disease, groups, and the denominator.</summary>
internal static class Populations
{
    public static void Check(Statement claim, StudyProfile study, EvidenceRow row, List<Difference> differences)
    {
        if (study.Population(row.Population) is not { } population)
            return;
        if (claim.Label("population") is { } label)
        {
            if (label != row.Population)
                differences.Add(new(ClaimField.POPULATION, population.Label));
        }
        else
        {
            Groups(claim, study, row, population, differences);
            Courses(claim, study, row, population, differences);
        }
        if (claim.Has(PieceKind.EVERYBODY) && !population.IsAll)
            differences.Add(new(ClaimField.POPULATION, population.Label));
        foreach (var size in claim.Pieces.Where(piece => piece.Kind == PieceKind.SIZE))
            Size(size, study, row, population, differences);
    }

    /// <summary>What is counted, for the share of a course of disease: the category says which.</summary>
    public static bool IsShareOfCourse(Statement claim) => claim.Measures is ["phenotype-share"];

    private static void Groups(Statement claim, StudyProfile study, EvidenceRow row, PopulationEvidence population, List<Difference> differences)
    {
        var held = study.GroupsOf(row.Population);
        var said = claim.Values(PieceKind.GROUP).Select(value => value == "WOMEN" ? "female-sex" : value).ToList();
        var isImplied = row.Measure.StartsWith("disability-", StringComparison.Ordinal);
        var hidden = population.IsAll ? [] : held.Where(group => group is not ("FOLLOWED" or "MS") && !said.Contains(group) && !claim.Treatments.Contains(group)
            && !claim.Comparators.Contains(group)
            && !(group == "WITH_DISABILITY" && isImplied)).ToList();
        if (said.Any(group => !held.Contains(group)) || hidden.Count > 0)
            differences.Add(new(ClaimField.POPULATION, population.Label, IsUnsaid: said.Count == 0));
        else if (said.Count == 0 && held.Count == 0 && !population.IsAll && !claim.Phenotypes.Any(course => course != Phenotype.MS) && !IsSized(claim, row) && HasRival(study, row))
            differences.Add(new(ClaimField.POPULATION, population.Label, true, true));
    }

    /// <summary>"16 of 27", whatever the 27 are.</summary>
    private static bool IsSized(Statement claim, EvidenceRow row) => claim.Number is { Denominator: { } of, IsFraction: false } && of == row.Denominator;

    private static bool HasRival(StudyProfile study, EvidenceRow row) => study.Study.Rows.Any(other => other.Measure == row.Measure
        && other.Population != row.Population
        && other.Arm == row.Arm && other.Months == row.Months && other.Category == row.Category && other.Effect == row.Effect && other.Value != row.Value);

    private static void Courses(Statement claim, StudyProfile study, EvidenceRow row, PopulationEvidence population, List<Difference> differences)
    {
        var said = claim.Phenotypes.Where(course => course != Phenotype.MS).ToList();
        if (IsShareOfCourse(claim))
        {
            if (!said.SequenceEqual(CoursesIn(row.Category ?? "")))
                differences.Add(new(ClaimField.MEASURE, row.Category ?? row.OutcomeTitle));
            return;
        }
        var held = population.Phenotypes.Where(course => course != Phenotype.MS).ToList();
        var whole = study.Phenotypes.Where(course => course != Phenotype.MS).ToList();
        var isNarrower = !population.IsAll && held.Count > 0 && !whole.All(course => held.Any(own => Holds(own, course)));
        var isSame = said.Count == 0 ? !isNarrower : IsSame(said, held, whole);
        if (!isSame)
            differences.Add(new(ClaimField.POPULATION, population.Label, held.Count == 0, said.Count == 0));
    }

    /// <summary>Whether courses that are said are those of a group: all of it, and all of the study that they name.</summary>
    public static bool IsSame(IReadOnlyList<Phenotype> said, IReadOnlyList<Phenotype> held, IEnumerable<Phenotype> whole) => held.Count > 0
        && held.All(own => said.Any(course => Holds(course, own)))
        && whole.Where(course => said.Any(wide => Holds(wide, course))).All(course => held.Any(own => Holds(own, course)))
        && said.All(course => held.Any(own => Holds(course, own)));

    /// <summary>Courses of disease that a claim names and the study is not known to have had.</summary>
    public static IEnumerable<string> Foreign(Statement claim, StudyProfile study) => claim.Pieces.Where(piece => piece.Kind == PieceKind.PHENOTYPE && piece.Value != nameof(Phenotype.MS)
        && Enum.Parse<Phenotype>(piece.Value) is var said && !study.Courses.Any(own => Holds(said, own) || Holds(own, said))).Select(claim.Sentence.TextOf);

    private static IEnumerable<Phenotype> CoursesIn(string category)
    {
        var text = category.ToLowerInvariant();
        if (text.Contains("relapsing-remitting", StringComparison.Ordinal))
            yield return Phenotype.RRMS;
        else if (text.Contains("progressive relapsing", StringComparison.Ordinal))
            yield return Phenotype.PRMS;
        else if (text.Contains("secondary", StringComparison.Ordinal) && !text.Contains("primary", StringComparison.Ordinal))
            yield return Phenotype.SPMS;
        else if (text.Contains("primary", StringComparison.Ordinal) && !text.Contains("secondary", StringComparison.Ordinal))
            yield return Phenotype.PPMS;
        else if (text.Contains("progressive", StringComparison.Ordinal))
            yield return Phenotype.PROGRESSIVE;
        else if (text.Contains("relapsing", StringComparison.Ordinal))
            yield return Phenotype.RELAPSING;
    }

    private static bool Holds(Phenotype wider, Phenotype course) => wider == course || (wider, course) switch
    {
        (Phenotype.RELAPSING, Phenotype.RRMS or Phenotype.RES_RRMS) or (Phenotype.RRMS, Phenotype.RES_RRMS) => true,
        (Phenotype.PROGRESSIVE, Phenotype.SPMS or Phenotype.PPMS or Phenotype.PRMS) => true,
        _ => false,
    };

    /// <summary>"A 24-patient trial": the size of the study, and of no part of it.</summary>
    private static bool IsOfWhole(StudyProfile study, int size) => study.Study.Statuses.Any(status => status.Actual == size)
        || study.Study.Counts.Any(count => count.Count == size && count.Arm is null && IsWhole(study, count.Population)
            && count.Kind is not (CountKind.SITES or CountKind.COUNTRIES or CountKind.INCLUDED_STUDIES or CountKind.WITHDRAWN))
        || study.Study.Rows.Any(row => row.Denominator == size && row.Arm is null && row.CountsPeople() && IsWhole(study, row.Population));

    private static bool IsWhole(StudyProfile study, string? population) => population is null || study.Population(population) is { IsAll: true };

    private static void Size(Piece size, StudyProfile study, EvidenceRow row, PopulationEvidence population, List<Difference> differences)
    {
        if (size.Number?.Numerator is not { } said || said == row.Denominator)
            return;
        if (size.Value == "STUDY" && IsOfWhole(study, said))
            return;
        var counts = study.Study.Counts.Where(count => count.Population == row.Population || (count.Population is null && population.IsAll))
            .Where(count => row.Arm is null || count.Arm == row.Arm || count.Arm is null)
            .Where(count => count.Kind is not (CountKind.SITES or CountKind.COUNTRIES or CountKind.TARGET_ENROLLMENT or CountKind.WITHDRAWN))
                .Select(count => count.Count).ToList();
        if (row.Denominator is null && counts.Contains(said))
            return;
        differences.Add(new(ClaimField.DENOMINATOR, row.Denominator is { } of ? $"{of} {row.Counted}" : population.Label,
            row.Denominator is null && counts.Count == 0));
    }
}
