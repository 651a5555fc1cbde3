using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What sources published of a study's risk of bias and of retractions, as codes that lists filter by.</summary>
internal static class Appraisal
{
    // A search that found nothing counts only when every report was searched for.
    private static readonly RetractionStatus[] GravestFirst =
    [
        RetractionStatus.RETRACTED, RetractionStatus.EXPRESSION_OF_CONCERN, RetractionStatus.CORRECTED, RetractionStatus.NOT_SEARCHED, RetractionStatus.NONE_FOUND,
    ];

    /// <summary>Overall judgements, each once; NOT_JUDGED when no source published one.</summary>
    public static IReadOnlyList<BiasJudgement> Judgements(VisibleStudy visible) => visible.Facts(visible.Study.RiskOfBias)
        .Where(assessment => assessment.Domain is null)
        .Select(assessment => assessment.Judgement)
        .Distinct()
        .Order()
        .DefaultIfEmpty(BiasJudgement.NOT_JUDGED)
        .ToList();

    /// <summary>The gravest notice about a report of the study, a register's word on its results among them.</summary>
    public static RetractionStatus Retraction(VisibleStudy visible) => visible.Study.Reports
        .Where(report => report.Role is ReportRole.FINAL_REPORT or ReportRole.INTERIM_REPORT)
        .Select(report => visible.Context.NoticeOf(report.Source) ?? RetractionStatus.NOT_SEARCHED)
        .Concat(visible.Study.Records.SelectMany(record => record.References)
            .Where(reference => reference.Type is "RESULT" or "DERIVED" && reference.Retractions.Count > 0)
            .Select(_ => RetractionStatus.RETRACTED))
        .DefaultIfEmpty(RetractionStatus.NOT_SEARCHED)
        .MinBy(status => Array.IndexOf(GravestFirst, status));
}
