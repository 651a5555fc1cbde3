using EvidenceApi.Model;
using EvidenceApi.Seeder.Seeds;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>What the dates of studies and the day on which they were read say of each other.</summary>
internal static class DateRules
{
    /// <summary>Nobody can have read of a date that it has happened before it did.</summary>
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
}
