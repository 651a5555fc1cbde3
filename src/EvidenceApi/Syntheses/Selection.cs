using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Syntheses;

/// <summary>A number that is pooled, with the reasons that it was forced against.</summary>
internal sealed record Selected(Candidate Number, IReadOnlyList<ExclusionReason> ForcedAgainst, bool IsForced);

/// <summary>A number that is not pooled, with the pooled numbers that exclude it.</summary>
internal sealed record LeftOut(Candidate Number, IReadOnlyList<ExclusionReason> Reasons, IReadOnlyList<string> InFavourOf);

/// <summary>
/// Which numbers are pooled: by the rules, then one of each study, then each person once. Of studies that share people the one with more people is kept, then the later one.
/// </summary>
internal sealed class Selection
{
    private readonly OverlapGraph overlaps;

    private readonly List<Selected> kept = [];

    private readonly List<LeftOut> leftOut = [];

    private readonly bool onePerPerson;

    private Selection(OverlapGraph overlaps, bool onePerPerson) => (this.overlaps, this.onePerPerson) = (overlaps, onePerPerson);

    /// <summary>By year, then by study.</summary>
    public IReadOnlyList<Selected> Kept => [.. kept.OrderBy(one => one.Number.Year ?? int.MaxValue).ThenBy(one => one.Number.Id, StringComparer.Ordinal)];

    /// <summary>Those that share people with a pooled study first, then those with the fewest reasons.</summary>
    public IReadOnlyList<LeftOut> LeftOut =>
        [.. leftOut.OrderBy(one => one.Reasons[0].Code != ExclusionCode.OVERLAP).ThenBy(one => one.Reasons.Count).ThenBy(one => one.Reasons[0].Code).ThenBy(one => one.Number.Id, StringComparer.Ordinal)];

    public static Selection Of(IReadOnlyList<Candidate> numbers, Question question, OverlapGraph overlaps, IReadOnlySet<string> forced, IReadOnlySet<string> excluded, bool onePerPerson = true)
    {
        var selection = new Selection(overlaps, onePerPerson);
        var judged = numbers.Select(number => (Number: number, Reasons: SynthesisRules.Reasons(number, question))).ToList();
        var forcedStudies = numbers.Where(number => forced.Contains(number.Id)).Select(number => number.StudyId).ToHashSet(StringComparer.Ordinal);
        var open = judged.Where(one => !forced.Contains(one.Number.Id)).ToLookup(one => excluded.Contains(one.Number.Id) || excluded.Contains(one.Number.StudyId));
        selection.Take([.. open[false].Where(one => one.Reasons.Count == 0 && !forcedStudies.Contains(one.Number.StudyId)).Select(one => one.Number)]);
        var against = judged.Where(one => forced.Contains(one.Number.Id)).Select(one => (one.Number, Reasons: (IReadOnlyList<ExclusionReason>)[.. one.Reasons, .. selection.Against(one.Number)?.Reasons ?? []]));
        foreach (var (number, reasons) in against.ToList())
            selection.kept.Add(new Selected(number, reasons, reasons.Count > 0));
        foreach (var (number, reasons) in open[true])
            selection.leftOut.Add(new LeftOut(number, [new(ExclusionCode.EXCLUDED_BY_CALLER, "The request leaves it out."), .. reasons], []));
        foreach (var (number, reasons) in open[false].Where(one => one.Reasons.Count > 0 || forcedStudies.Contains(one.Number.StudyId)))
            selection.LeaveOut(number, reasons);
        return selection;
    }

    /// <summary>Pairs of kept studies that may share people.</summary>
    public IReadOnlyList<PossibleOverlap> PossibleOverlaps =>
        [.. Pairs().Where(pair => overlaps.Known(pair.One, pair.Other) is null or Overlap.UNKNOWN && overlaps.Chain(pair.One, pair.Other) is null)
            .Select(pair => new PossibleOverlap(pair.One, pair.Other, overlaps.Known(pair.One, pair.Other) is not null))];

    /// <summary>Pairs of kept studies that do share people, because the caller would have it so.</summary>
    public IReadOnlyList<(string One, string Other)> ForcedOverlaps => [.. Pairs().Where(pair => overlaps.Chain(pair.One, pair.Other) is not null)];

    private IEnumerable<(string One, string Other)> Pairs()
    {
        var studies = Kept.Select(one => one.Number.StudyId).Distinct(StringComparer.Ordinal).ToList();
        return studies.SelectMany((one, place) => studies.Skip(place + 1).Select(other => (one, other)));
    }

    private void Take(List<Candidate> eligible)
    {
        eligible.Sort(Candidate.Compare);
        var best = onePerPerson ? [.. eligible.DistinctBy(number => number.StudyId, StringComparer.Ordinal)] : eligible;
        var ordered = best.OrderByDescending(number => number.Size).ThenByDescending(number => number.Year ?? 0).ThenBy(number => number.Id, StringComparer.Ordinal);
        foreach (var number in ordered)
        {
            if (onePerPerson && Against(number) is { } against)
                leftOut.Add(against);
            else
                kept.Add(new Selected(number, [], false));
        }
        foreach (var number in eligible.Except(best))
            LeaveOut(number, []);
    }

    private void LeaveOut(Candidate number, IReadOnlyList<ExclusionReason> reasons)
    {
        if (!onePerPerson && reasons.Count > 0)
            leftOut.Add(new LeftOut(number, reasons, []));
        else if (Against(number) is not { } against)
            leftOut.Add(new LeftOut(number, reasons.Count > 0 ? reasons : [Same(number.StudyId)], []));
        else if (against.Reasons[0].Code == ExclusionCode.OVERLAP && IsStudyOfPeople(reasons))
            leftOut.Add(against with { Reasons = [.. against.Reasons, .. reasons] });
        else
            leftOut.Add(new LeftOut(number, [.. reasons, .. against.Reasons], against.InFavourOf));
    }

    // What is no finding is left out for that first.
    private static bool IsStudyOfPeople(IReadOnlyList<ExclusionReason> reasons) =>
        !reasons.Any(reason => reason.Code is ExclusionCode.POOLED_ESTIMATE or ExclusionCode.NOT_AN_OUTCOME or ExclusionCode.BEFORE_AFTER or ExclusionCode.NOT_REPORTED or ExclusionCode.KIND_DIFFERS);

    private LeftOut? Against(Candidate number)
    {
        if (kept.Find(one => one.Number.StudyId == number.StudyId) is { } same)
            return new LeftOut(number, [Same(same.Number.Id)], [same.Number.Id]);
        foreach (var one in kept)
            if (overlaps.Chain(number.StudyId, one.Number.StudyId) is { } chain)
                return new LeftOut(number, [new(ExclusionCode.OVERLAP, Shared(chain, one.Number))], [one.Number.Id]);
        return null;
    }

    private static ExclusionReason Same(string kept) => new(ExclusionCode.SAME_STUDY, $"One number a study is pooled; of this study it is {kept}.");

    private static string Shared(IReadOnlyList<string> chain, Candidate kept) => chain.Count == 2
        ? $"Its people are, at least in part, in {chain[1]} too, whose number {kept.Id} is pooled."
        : $"It may hold the people of {chain[^1]}, whose number {kept.Id} is pooled: {string.Join(" and ", chain.Zip(chain.Skip(1)).Select(pair => $"{pair.First} shares people with {pair.Second}"))}.";
}
