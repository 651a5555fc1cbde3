using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// Whether the results of a study are counted from one start of treatment or randomisation: not where people cross over, go on from another study, or are observed.
/// </summary>
internal static partial class StudyStart
{
    public static bool IsOne(StudyType type, InterventionModel? model, string? briefTitle, string? officialTitle) =>
        type == StudyType.INTERVENTIONAL && model != InterventionModel.CROSSOVER && !GoesOn().IsMatch($"{briefTitle}\n{officialTitle}");

    /// <summary>Titles of studies whose people were treated before.</summary>
    [GeneratedRegex(@"extension|roll-?over|continu|follow-?up|previous|(have|had|who) (completed|participated|received)", PrintedTime.Options)]
    private static partial Regex GoesOn();
}
