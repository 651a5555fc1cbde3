using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Coding;

/// <summary>Courses of multiple sclerosis by the words of a condition or title.</summary>
internal static partial class PhenotypeCoder
{
    private static readonly Dictionary<Phenotype, Phenotype[]> Narrower = new()
    {
        [Phenotype.RELAPSING] = [Phenotype.RRMS],
        [Phenotype.PROGRESSIVE] = [Phenotype.SPMS, Phenotype.PPMS, Phenotype.PRMS],
    };

    /// <summary>The courses that the conditions name, or those of the titles where these say more; MS where no more is named, and empty where not even that.</summary>
    public static (IReadOnlyList<Phenotype> Courses, CodeBasis Basis) Of(IEnumerable<string> conditions, IEnumerable<string> titles)
    {
        var (ofConditions, ofTitles) = (CoursesIn(conditions), CoursesIn(titles));
        return SaysMore(ofTitles, ofConditions) ? (ofTitles, CodeBasis.FROM_TITLE) : (ofConditions, CodeBasis.FROM_RECORD);
    }

    private static bool SaysMore(IReadOnlyList<Phenotype> titles, IReadOnlyList<Phenotype> conditions) => (titles, conditions) switch
    {
        ([], _) => false,
        (_, []) => true,
        ([Phenotype.MS], _) => false,
        (_, [Phenotype.MS]) => true,
        (_, [var wide]) => Narrower.TryGetValue(wide, out var narrower) && titles.All(narrower.Contains),
        _ => false,
    };

    private static IReadOnlyList<Phenotype> CoursesIn(IEnumerable<string> texts)
    {
        var text = string.Join(" | ", texts.Where(InterventionCoder.IsOfMs));
        if (text.Length == 0)
            return [];
        (bool IsNamed, Phenotype Course)[] courses =
        [
            (RelapsingRemitting().IsMatch(text), Phenotype.RRMS), (SecondaryProgressive().IsMatch(text), Phenotype.SPMS),
            (PrimaryProgressive().IsMatch(text), Phenotype.PPMS), (ProgressiveRelapsing().IsMatch(text), Phenotype.PRMS),
        ];
        List<Phenotype> found = [.. courses.Where(course => course.IsNamed).Select(course => course.Course)];
        if (Relapsing().IsMatch(text) && !found.Contains(Phenotype.RRMS))
            found.Add(Phenotype.RELAPSING);
        if (Progressive().IsMatch(text) && !found.Any(course => course is Phenotype.SPMS or Phenotype.PPMS or Phenotype.PRMS))
            found.Add(Phenotype.PROGRESSIVE);
        return found.Count == 0 ? [Phenotype.MS] : [.. found.Order()];
    }

    [GeneratedRegex(@"relapsing[ -]remitting|\bRRMS\b", RegexOptions.IgnoreCase)]
    private static partial Regex RelapsingRemitting();

    [GeneratedRegex(@"secondary[ -](chronic )?progressive|\bSPMS\b", RegexOptions.IgnoreCase)]
    private static partial Regex SecondaryProgressive();

    [GeneratedRegex(@"primary[ -](chronic )?progressive|primary and secondary progressive|\bPPMS\b", RegexOptions.IgnoreCase)]
    private static partial Regex PrimaryProgressive();

    [GeneratedRegex("progressive[ -]relapsing", RegexOptions.IgnoreCase)]
    private static partial Regex ProgressiveRelapsing();

    [GeneratedRegex(@"relapsing (multiple sclerosis|ms\b|forms)", RegexOptions.IgnoreCase)]
    private static partial Regex Relapsing();

    [GeneratedRegex(@"(?<!disease )progressive (multiple sclerosis|ms\b|forms)|multiple sclerosis, (chronic )?progressive", RegexOptions.IgnoreCase)]
    private static partial Regex Progressive();
}
