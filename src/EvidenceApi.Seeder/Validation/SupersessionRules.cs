using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>A superseded number has to name a number of the final report of the same study that is not superseded itself.</summary>
internal static class SupersessionRules
{
    public static void Check(Dataset dataset, ValidationContext<Dataset> context)
    {
        foreach (var (index, study) in dataset.Studies.Index())
        {
            var final = study.Reports.Where(report => report.Role == ReportRole.FINAL_REPORT).Select(report => report.Source).ToHashSet();
            var results = study.Outcomes.SelectMany(outcome => outcome.Results
                .Where(result => result.SupersededBy is null && final.Contains(result.Source)).Select(result => PartId.Of(study, outcome, result.Id))).ToHashSet();
            var comparisons = study.Outcomes.SelectMany(outcome => outcome.Comparisons
                .Where(comparison => comparison.SupersededBy is null && final.Contains(comparison.Source)).Select(comparison => PartId.Of(study, outcome, comparison.Id))).ToHashSet();
            foreach (var (position, count) in study.Counts.Index())
            {
                context.Refers($"Studies[{index}].Counts[{position}].SupersededBySource", count.SupersededBySource, final, "final report of this study");
                if (count.SupersededBySource is null && IsOfSuperseded(study, count))
                    context.Complain($"Studies[{index}].Counts[{position}].Count", new Complaint("the numbers of these people are superseded, and their count is not", "supersededBySource: the final report"));
            }
            var numbers = study.Outcomes.SelectMany(outcome => outcome.Results.Select(result => result.Id).Concat(outcome.Comparisons.Select(comparison => comparison.Id))
                .Select(number => $"{outcome.Id}.{number}")).ToHashSet();
            foreach (var (position, correction) in study.Corrections.Index())
                context.Refers($"Studies[{index}].Corrections[{position}].Number", correction.Number, numbers, "number of this study");
            foreach (var (position, outcome) in study.Outcomes.Index())
            {
                foreach (var (place, result) in outcome.Results.Index())
                    context.Refers($"Studies[{index}].Outcomes[{position}].Results[{place}].SupersededBy", result.SupersededBy, results, "result of the final report");
                foreach (var (place, comparison) in outcome.Comparisons.Index())
                    context.Refers($"Studies[{index}].Outcomes[{position}].Comparisons[{place}].SupersededBy", comparison.SupersededBy, comparisons, "comparison of the final report");
            }
        }
    }

    private static bool IsOfSuperseded(Study study, StudyCount count) => count.Population is not null && study.Outcomes.Any(outcome =>
        outcome.Results.Any(result => result.SupersededBy is not null && (result.Population, result.Source) == (count.Population, count.Source))
        || outcome.Comparisons.Any(comparison => comparison.SupersededBy is not null && (comparison.Population, comparison.Source) == (count.Population, count.Source)));
}
