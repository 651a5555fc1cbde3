namespace EvidenceApi.Model.Derivation;

/// <summary>Order in which numbers of one study are shown, by what was read of their sources.</summary>
public static class Precedence
{
    private const int Retold = 4;

    private const int Recalled = 5;

    private const int Superseded = 6;

    /// <summary>1 read in the final report, 2 in an interim report, 3 in a registry record, 4 elsewhere or only retold, 5 recalled, 6 superseded by a later report.</summary>
    public static int Of(Study study, ICited number, string? supersededBy) => number switch
    {
        _ when supersededBy is not null => Superseded,
        { Verification: Verification.UNVERIFIED } => Recalled,
        { Verification: Verification.VERIFIED_SECONDARY } => Retold,
        _ => study.Reports.FirstOrDefault(report => report.Source == number.Source)?.Role switch
        {
            ReportRole.FINAL_REPORT => 1,
            ReportRole.INTERIM_REPORT => 2,
            ReportRole.REGISTRY_RECORD => 3,
            _ => Retold,
        },
    };
}
