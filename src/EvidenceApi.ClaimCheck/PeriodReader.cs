using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads "before" and "after" the treatment where no length of time says when.</summary>
internal static class PeriodReader
{
    private static readonly FrozenSet<string> Treatments =
        ["treatment", "transplant", "transplantation", "therapy", "procedure", "infusion", "ahsct", "hsct", "stem", "autologou", "haematopoietic", "hematopoietic"];

    private static readonly FrozenSet<string> Articles = ["the", "their", "this", "a", "an", "to"];

    // "Better than before the transplant" compares; it does not say when.
    private static readonly FrozenSet<string> Comparing = ["than", "with", "to", "as", "from"];

    public static ClaimPeriod? Read(Sheet sheet)
    {
        var periods = Enumerable.Range(0, sheet.Count).Select(at => At(sheet, at)).OfType<ClaimPeriod>().Distinct().ToList();
        return periods.Count == 1 ? periods[0] : null;
    }

    private static ClaimPeriod? At(Sheet sheet, int at) => sheet.Fold(at) switch
    {
        "before" or "prior" or "pre" or "preceding" when IsTreatment(sheet, at + 1) && !Comparing.Contains(sheet.Fold(at - 1)) => ClaimPeriod.BEFORE,
        "after" or "following" or "since" or "post" when IsTreatment(sheet, at + 1) => ClaimPeriod.AFTER,
        "afterward" or "posttransplant" => ClaimPeriod.AFTER,
        _ => null,
    };

    private static bool IsTreatment(Sheet sheet, int at) =>
        Treatments.Contains(sheet.Fold(at)) || (Articles.Contains(sheet.Fold(at)) && IsTreatment(sheet, at + 1));
}
