using System.Globalization;
using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Judges the status of a study: the latest that the data have, of the year and the register that the claim names.</summary>
internal static class StatusJudge
{
    private static readonly OverallStatus?[] Stopped = [OverallStatus.TERMINATED, OverallStatus.SUSPENDED, OverallStatus.WITHDRAWN];

    public static Finding? Of(Statement claim, StudyProfile study, Piece piece)
    {
        var years = claim.Has(PieceKind.DATED) ? [] : claim.Values(PieceKind.YEAR);
        var observed = study.Study.Statuses.Where(status => status.Status is not null && IsOf(claim, status.Register)
            && (years.Count == 0 || years.Contains(status.Year?.ToString(CultureInfo.InvariantCulture) ?? ""))).ToList();
        if (observed.Count == 0)
            return null;
        var latest = observed[0];
        var said = piece.Values.Select(Enum.Parse<OverallStatus>).ToList();
        var isNegated = claim.Pieces.Any(other => other.Kind is PieceKind.NEGATION or PieceKind.FREE_OF && other.Next <= piece.From && other.From >= piece.From - 3);
        var isSame = said.Exists(status => latest.Status == status || (status == OverallStatus.ACTIVE_NOT_RECRUITING && latest.Status == OverallStatus.COMPLETED));
        var reason = observed.Select(status => status.WhyStopped).FirstOrDefault(why => why is not null);
        var fact = FactJudge.Fact(study, isSame != isNegated, latest.Basis,
            $"The latest status of {Reasons.NameOf(study)} in the data is {latest.Status}{(latest.Year is { } year ? $" ({year})" : "")}{(reason is null ? "" : $": {reason.TrimEnd('.')}")}.");
        return latest.Status == OverallStatus.UNKNOWN ? fact with { Verdict = Verdict.NOT_IN_DATA }
            : IsOpen(said, latest.Status, isNegated && !isSame) ? fact with { Verdict = Verdict.AMBIGUOUS }
            : fact;
    }

    // A study that was stopped enrols no one, and is not "active, not recruiting" either. What a study is not says what it is for two statuses only: "not recruiting" of one
    // that is closed, and "not completed".
    private static bool IsOpen(List<OverallStatus> said, OverallStatus? latest, bool isOther) =>
        (said is [OverallStatus.ACTIVE_NOT_RECRUITING] && Stopped.Contains(latest))
        || (isOther && !(said is [OverallStatus.RECRUITING] && (latest is OverallStatus.ACTIVE_NOT_RECRUITING or OverallStatus.COMPLETED || Stopped.Contains(latest))) && said is not [OverallStatus.COMPLETED] and not [OverallStatus.ACTIVE_NOT_RECRUITING]);

    /// <summary>Whether a fact is of the register that the claim names; any source will do when it names none.</summary>
    public static bool IsOf(Statement claim, string? register) => claim.Values(PieceKind.REGISTER).All(said => said == register);
}
