using System.Text.RegularExpressions;
using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>Who named an outcome primary or secondary: a register does for its studies; where no register has the study, a note says who does.</summary>
internal static partial class RankRules
{
    public static void Check(Study study, ValidationContext<Study> context)
    {
        if (study.Registrations.Count > 0)
            return;
        foreach (var (position, outcome) in study.Outcomes.Index().Where(item => item.Item.Type is OutcomeType.PRIMARY or OutcomeType.SECONDARY))
        {
            if (!Rank().IsMatch($"{outcome.Note} {outcome.Definition}"))
                context.Complain($"Outcomes[{position}].Type", new Complaint($"{outcome.Type} in a study that no register knows, and nothing says who named it so",
                    "NOT_STATED, or a note or definition with the source's word for its rank"));
        }
    }

    [GeneratedRegex(@"\b(primary|secondary|main)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rank();
}
