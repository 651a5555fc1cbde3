using System.Text.RegularExpressions;
using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>What the dates of studies and the day on which they were read say of each other.</summary>
internal static partial class DateRules
{
    private static readonly DateKind[] LimitsOfPeriods = [DateKind.FIRST_TREATED, DateKind.LAST_TREATED, DateKind.FIRST_ENROLLED, DateKind.LAST_ENROLLED];

    /// <summary>A limit in words ("after June 2015") is not the day on which it happened.</summary>
    public static void Check(Study study, ValidationContext<Study> context)
    {
        foreach (var (place, dated) in study.Dates.Index().Where(item => LimitsOfPeriods.Contains(item.Item.Kind) && item.Item is { Type: not null, Note: not null }))
        {
            if (Limit().IsMatch(dated.Note!))
                context.Complain($"Dates[{place}].Type", new Complaint($"{dated.Date} is {dated.Type}, but its note says that it is a limit: '{dated.Note}'", "no type"));
        }
    }

    /// <summary>A document cannot report a date as past before that date.</summary>
    public static void Check(Dataset dataset, ValidationContext<Dataset> context)
    {
        var published = dataset.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id, source => source.Published);
        foreach (var (index, study) in dataset.Studies.Index())
        {
            foreach (var (place, dated) in study.Dates.Index().Where(item => item.Item.Type == DateType.ACTUAL))
            {
                if ((dated.ReadOn ?? published.GetValueOrDefault(dated.Source)) is { } read && read.IsBefore(dated.Date))
                    context.Complain($"Studies[{index}].Dates[{place}].Type", new Complaint($"{dated.Date} is ACTUAL in a document that was read or published on {read}", "ESTIMATED, or no type where the document has none"));
            }
        }
    }

    [GeneratedRegex(@"\b(after|before|limit|possible|earliest|latest)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();
}
