using System.Globalization;
using EvidenceApi.ClaimCheck;
using EvidenceApi.Model;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>What holds of every study, whatever its numbers: a true status with a true count is no contradiction, and a number never identifies the study.</summary>
public sealed class PropertyTests(SeededChecker seeded) : IClassFixture<SeededChecker>
{
    private static readonly (string Words, OverallStatus Status)[] Statuses =
    [
        ("was terminated", OverallStatus.TERMINATED), ("stopped early", OverallStatus.TERMINATED), ("was cut short", OverallStatus.TERMINATED),
        ("was completed", OverallStatus.COMPLETED), ("has finished", OverallStatus.COMPLETED), ("was withdrawn", OverallStatus.WITHDRAWN),
    ];

    private static readonly (string Measure, string Words)[] Results =
    [
        ("relapse-free-survival", "{0}% of patients were relapse-free"), ("progression-free-survival", "{0}% of patients were progression-free"),
        ("progression-free-survival", "{0}% had not progressed"), ("neda", "{0}% had no evidence of disease activity"), ("neda-3", "{0}% reached NEDA-3"),
        ("edss-improvement", "{0}% had an improvement in EDSS"), ("overall-survival", "overall survival was {0}%"), ("event-free-survival", "event-free survival was {0}%"),
        ("edss", "the mean EDSS was {0}"), ("relapse", "the hazard ratio for relapse was {0}"),
    ];

    [Fact]
    public void People_enrolled_before_a_study_ended_are_a_count_and_no_status()
    {
        var checkedSentences = 0;
        foreach (var study in seeded.Evidence.Studies.Where(study => study.Statuses is [{ Actual: > 0 }, ..]))
        {
            var (status, actual) = (study.Statuses[0].Status, study.Statuses[0].Actual!.Value);
            foreach (var (words, said) in Statuses)
            {
                foreach (var verb in new[] { "enrolling", "recruiting", "only enrolling" })
                {
                    checkedSentences++;
                    Check($"{Name(study)} {words} after {verb} {People(actual)}", study, said == status);
                    Check($"{Name(study)} {words} after {verb} {People(actual + 1)}", study, false);
                }
            }
        }
        Assert.True(checkedSentences > 500);
    }

    private void Check(string text, StudyEvidence study, bool isTrue)
    {
        var finding = seeded.Checker.Check(text).Finding;
        Assert.False(isTrue ? finding.Verdict is Verdict.CONTRADICTED or Verdict.DIFFERS && !HasOtherCounts(study) : finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO && !HasOtherCounts(study),
            $"{finding.Verdict}: {text}\n{finding.Why}");
    }

    private static bool HasOtherCounts(StudyEvidence study) => study.Counts.Count(count => count.Kind is CountKind.ENROLLED or CountKind.RANDOMIZED) > 1;

    [Fact]
    public void An_author_of_several_studies_names_none_of_them()
    {
        var authors = seeded.Evidence.Studies.SelectMany(study => study.Authors.Select(list => (Name: list.Split(' ')[0], Study: study)))
            .GroupBy(pair => pair.Name).Where(group => group.Select(pair => pair.Study).Distinct().Count() > 1).ToList();
        Assert.Contains(authors, group => group.Key == "Burt");
        foreach (var author in authors)
            OneStudyAtMost($"In the {author.Key} study, {{0}}", [.. author.Select(pair => pair.Study).Distinct()]);
    }

    [Fact]
    public void Of_two_numbers_of_one_country_not_each_is_confirmed_of_its_own_study()
    {
        foreach (var country in seeded.Evidence.Studies.SelectMany(study => study.Countries.Select(code => (Code: code, Study: study))).GroupBy(pair => pair.Code).Where(group => group.Count() > 1))
            OneStudyAtMost($"In {Country.All.Values.First(item => item.Code == country.Key).Name}, {{0}}", [.. country.Select(pair => pair.Study)]);
    }

    /// <summary>The same words with the numbers of each study: were two confirmed, the number would have chosen the study.</summary>
    private void OneStudyAtMost(string frame, IReadOnlyList<StudyEvidence> studies)
    {
        foreach (var (measure, words) in Results)
        {
            foreach (var time in new[] { "", " at two years", " at five years" })
            {
                var found = studies.SelectMany(study => study.Rows).Where(row => row.Measure == measure && row.Value is not null).Select(row => row.Value!.Value.ToString(CultureInfo.InvariantCulture)).Distinct()
                    .Select(value => seeded.Checker.Check(string.Format(CultureInfo.InvariantCulture, frame, string.Format(CultureInfo.InvariantCulture, words, value)) + time).Finding)
                    .Where(finding => finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO).Select(finding => finding.Study).Distinct().ToList();
                Assert.True(found.Count < 2, $"{frame} {words}{time}: {string.Join(", ", found)}");
            }
        }
    }

    private static string Name(StudyEvidence study) => study.Acronym is { } name ? $"The {name} trial" : study.Registrations.Count > 0 ? study.Registrations[0] : study.Id;

    private static string People(int count) => count == 1 ? "one patient" : $"{count} patients";
}
