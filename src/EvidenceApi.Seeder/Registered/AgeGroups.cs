using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Registered;

/// <summary>Ages of participants: limits as the register gives them, or no more than its three groups, which follow from the limits.</summary>
internal static class AgeGroups
{
    private const string Year = "a";

    private static readonly (string Code, int From, int To, string Words)[] All = [("CHILD", 0, 17, "children"), ("ADULT", 18, 64, "adults of 18 to 64"), ("OLDER_ADULT", 65, 200, "adults of 65 and older")];

    /// <summary>What the groups alone say: a limit where a group at the edge is left out. Null where they leave nothing out.</summary>
    public static Criterion? Of(IReadOnlyList<string> groups)
    {
        var (child, older) = (groups.Contains("CHILD"), groups.Contains("OLDER_ADULT"));
        if (groups.Count == 0 || (child && older))
            return null;
        var words = string.Join(", ", All.Where(group => groups.Contains(group.Code)).Select(group => group.Words));
        return Made(child ? null : 18, older ? null : groups.Contains("ADULT") ? 64 : 17) with { Statement = $"By the age groups of the register ({words}); the exact limits were not read." };
    }

    /// <summary>Lower and upper limit as one criterion, where they have one unit.</summary>
    public static Criterion Joined(IReadOnlyList<Criterion> eligibility)
    {
        var ages = eligibility.Where(criterion => criterion.Subject == CriterionSubject.AGE).ToList();
        return ages[0] with { Minimum = ages.Select(age => age.Minimum).FirstOrDefault(age => age is not null), Maximum = ages.Select(age => age.Maximum).FirstOrDefault(age => age is not null) };
    }

    /// <summary>Whether limits of an earlier day give the groups of a later one; if not, they were changed since.</summary>
    public static bool Fit(IReadOnlyList<Criterion> eligibility, IReadOnlyList<string> groups)
    {
        var ages = eligibility.Where(criterion => criterion.Subject == CriterionSubject.AGE).ToList();
        if (ages.Select(age => age.Unit).Distinct().Count() > 1)
            return false;
        var joined = Joined(eligibility);
        return groups.Count == 0 || joined.Unit != Year
            || All.All(group => groups.Contains(group.Code) == ((joined.Minimum ?? 0) <= group.To && (joined.Maximum ?? 200) >= group.From));
    }

    private static Criterion Made(int? from, int? to) => new()
    {
        Kind = CriterionKind.INCLUSION, Subject = CriterionSubject.AGE, Minimum = from, Maximum = to, Unit = Year, Source = "", Place = "", Verification = Verification.VERIFIED,
    };
}
