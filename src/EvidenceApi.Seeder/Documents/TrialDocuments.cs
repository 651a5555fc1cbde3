using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The documents of a study as a trial, as far as they do not depend on the date of the dataset.</summary>
internal static class TrialDocuments
{
    /// <summary>Whether a register knows the study, or someone has reported its status.</summary>
    public static bool IsTrial(Study study) => study.Registrations.Count + study.StatusHistory.Count > 0;

    public static ServedDocument Of(Study study, DocumentContext context)
    {
        var (item, document) = Written(study, context, includeUnverified: false);
        var (unverifiedItem, unverifiedDocument) = VisibleStudy.HasUnverified(study) ? Written(study, context, includeUnverified: true) : (null, null);
        return new ServedDocument(DocumentKind.TRIAL, study.Id)
        {
            Study = study.Id, Item = item, UnverifiedItem = unverifiedItem, Document = document, UnverifiedDocument = unverifiedDocument,
        };
    }

    private static (byte[]? Item, byte[]? Document) Written(Study study, DocumentContext context, bool includeUnverified)
    {
        var visible = new VisibleStudy(study, context, includeUnverified);
        return (Contract.ServedJson.Write(TrialMapping.ItemOf(visible), Contract.ServedJson.Default.TrialSummary), Contract.ServedJson.Write(TrialMapping.Of(visible), Contract.ServedJson.Default.Trial));
    }
}
