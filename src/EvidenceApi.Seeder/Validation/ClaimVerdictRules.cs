using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>The verdict on a claim has to be based on what was read: on evidence of the same measure and time, first hand where it agrees without more.</summary>
internal static class ClaimVerdictRules
{
    public static void Check(Dataset dataset, ValidationContext<Dataset> context)
    {
        var evidence = Evidence(dataset).ToDictionary(item => item.Id);
        foreach (var (index, claim) in dataset.Claims.Index().Where(item => item.Item.Verdict is not null))
        {
            var known = claim.Results.Concat(claim.Observations).Where(evidence.ContainsKey).Select(id => evidence[id]).ToList();
            if (Wrong(claim, known) is { } complaint)
                context.Complain($"Claims[{index}].Verdict", complaint);
            var differs = claim.DiffersIn.Count > 0;
            if (claim.Verdict == ClaimVerdict.DIFFERS ? !differs : differs && claim.Verdict is not (ClaimVerdict.PARTLY or ClaimVerdict.SUPERSEDED))
                context.Complain($"Claims[{index}].Verdict", new Complaint($"{claim.Verdict} and differsIn: [{string.Join(", ", claim.DiffersIn)}] contradict each other",
                    "differsIn with DIFFERS, and otherwise only with PARTLY or SUPERSEDED"));
            if (claim.DiffersIn.Contains(ClaimDifference.NUMBER) && claim.Number is { Value: { } number } && known.Exists(item => item.Source != claim.Source && item.Measure == claim.Measure && item.Value == number))
                context.Complain($"Claims[{index}].DiffersIn", new Complaint($"{number} is also what the evidence has", "MEASURE, TIME or PEOPLE, where one number means something else"));
        }
    }

    private static Complaint? Wrong(Claim claim, IReadOnlyList<Item> evidence)
    {
        if (claim.Verdict is ClaimVerdict.UNCHECKED or ClaimVerdict.OPINION)
            return null;
        var read = evidence.Where(item => item.Verification != Verification.UNVERIFIED && item.Source != claim.Source).ToList();
        if (read.Count == 0 && (evidence.Count > 0 || claim.Study is null))
            return new Complaint($"{claim.Verdict} with nothing to compare it with that was read", "a study, or evidence that was read and is not the claim's own source; else UNCHECKED");
        if (claim.Measure is null || claim.Results.Count == 0)
            return null;
        var same = read.Where(item => item.Measure == claim.Measure).ToList();
        if (same.Count == 0)
            return new Complaint($"{claim.Verdict}, and no evidence that was read is of the measure '{claim.Measure}'", "evidence of the claim's measure; else UNCHECKED");
        if (claim.Verdict is ClaimVerdict.AGREES or ClaimVerdict.AGREES_SECONDARY && claim.Months is { } months && same.All(item => item.Months is { } other && other != months))
            return new Complaint($"{claim.Verdict} at {months} months, and the evidence is of other times", "evidence of the same time; else PARTLY or UNCHECKED");
        var firstHand = same.Any(item => item.Verification is Verification.VERIFIED or Verification.VERIFIED_COPY);
        return (claim.Verdict, firstHand) switch
        {
            (ClaimVerdict.AGREES, false) => new Complaint("AGREES, and no evidence was read first hand", "AGREES_SECONDARY, or evidence that is VERIFIED or VERIFIED_COPY"),
            (ClaimVerdict.AGREES_SECONDARY, true) => new Complaint("AGREES_SECONDARY, and evidence was read first hand", "AGREES"),
            _ => null,
        };
    }

    private static IEnumerable<Item> Evidence(Dataset dataset) => dataset.Studies.SelectMany(study => study.Outcomes.SelectMany(outcome =>
            outcome.Results.Select(result => new Item(PartId.Of(study, outcome, result.Id), outcome.Measure, result.Months, result.Value, result.Source, result.Verification))
                .Concat(outcome.Comparisons.Select(comparison => new Item(PartId.Of(study, outcome, comparison.Id), outcome.Measure, comparison.Months, comparison.Value, comparison.Source, comparison.Verification))))
        .Concat(study.StatusHistory.Select(observation => new Item(PartId.Of(study, observation), null, null, null, observation.Source, observation.Verification))))
        .DistinctBy(item => item.Id);

    private sealed record Item(string Id, string? Measure, decimal? Months, decimal? Value, string Source, Verification Verification);
}
