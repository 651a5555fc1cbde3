using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The documents that are made and removed with a study: that of the trial, those of its outcomes and their numbers, and of its records as sources.</summary>
internal static class PartDocuments
{
    public static IEnumerable<ServedDocument> Of(Study study, DocumentContext context)
    {
        var references = new StudyReferences(study, context);
        return (TrialDocuments.IsTrial(study) ? (ServedDocument[])[TrialDocuments.Of(study, context)] : [])
            .Concat(study.Outcomes.SelectMany(outcome => OutcomeDocuments.Of(new OutcomeReferences(references, outcome))))
            .Concat(study.Reports.Where(report => !context.HasSource(report.Source)).Select(report => RecordOf(study, report, context)));
    }

    // A record that the seeds do not describe as a source reports no study but its own.
    private static ServedDocument RecordOf(Study study, Report report, DocumentContext context)
    {
        var reported = new Contract.ReportedStudy { Id = study.Id, Title = study.Title, Role = report.Role };
        return SourceMapping.DocumentOf(context.Source(report.Source, study), [reported], context) with { Study = study.Id };
    }
}
