namespace EvidenceApi.Model.Derivation;

/// <summary>What must be known of where a fact was read.</summary>
internal static class CitedCaveats
{
    public static IEnumerable<(Caveat Caveat, bool Applies)> Of(StudyContext study, Outcome outcome, ICited fact) =>
    [
        (Caveat.READ_IN_COPY, study.ReadKind(fact) == ReadKind.COPY),
        (Caveat.READ_IN_RETELLING, study.ReadKind(fact) == ReadKind.RETELLING),
        (Caveat.SECONDARY_SOURCE, fact.Verification == Verification.VERIFIED_SECONDARY && study.ReadKind(fact) != ReadKind.RETELLING),
        (Caveat.NOT_READ, fact.Verification == Verification.UNVERIFIED),
        (Caveat.INTERIM_REPORT, study.HasFinalReport && (study.RoleOf(fact.Source) == ReportRole.INTERIM_REPORT || outcome.Title.Contains("(interim", StringComparison.Ordinal))),
    ];
}
