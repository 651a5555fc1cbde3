using System.Text.RegularExpressions;
using EvidenceApi.Model;
using FluentValidation;

namespace EvidenceApi.Seeder.Validation;

/// <summary>
/// The verification of a fact must not claim more than was read: its address is registered with the source, and the verification follows from what the address holds.
/// </summary>
internal static partial class ReadingRules
{
    private const string NotRead = "not read";

    public static void Check(Dataset dataset, ValidationContext<Dataset> context)
    {
        var sources = dataset.Sources.GroupBy(source => source.Id).ToDictionary(group => group.Key, group => group.First());
        foreach (var (index, study) in dataset.Studies.Index())
        {
            var roles = study.Reports.GroupBy(report => report.Source).ToDictionary(group => group.Key, group => group.First().Role);
            foreach (var (path, fact) in CitedFacts.Of(study))
            {
                if (sources.TryGetValue(fact.Source, out var source))
                    Check($"Studies[{index}].{path}", new Reading(fact, source, roles.TryGetValue(source.Id, out var role) ? role : null), context);
            }
        }
        foreach (var (index, source) in dataset.Sources.Index())
        {
            foreach (var (position, recommendation) in source.Recommendations.Index())
                Check($"Sources[{index}].Recommendations[{position}]", new Reading(new RecommendationFact(recommendation, source.Id), source, null), context);
        }
    }

    private static void Check(string path, Reading reading, ValidationContext<Dataset> context)
    {
        var fact = reading.Fact;
        if (Note(fact) is { } note && reading.Kind == ReadKind.ORIGINAL && Copy().IsMatch(note))
            context.Complain($"{path}.Note", new Complaint("the note speaks of a copy, and the original was read", "'the text that was read', or the address of the copy in readAt"));
        if (ProseOfReading().IsMatch(fact.Place))
            context.Complain($"{path}.Place", new Complaint(
                $"the place '{fact.Place}' says how it was read", "the place in the source; the address in readAt, the day in readOn, and what the address holds in the readings of the source"));
        if ((fact.Verification == Verification.UNVERIFIED) != (fact.Place == NotRead))
            context.Complain($"{path}.Place", new Complaint($"{fact.Verification} and the place '{fact.Place}' contradict each other", $"'{NotRead}' with UNVERIFIED, and only with it"));
        if (fact.Verification == Verification.UNVERIFIED)
        {
            if (fact.ReadAt is not null || fact.ReadOn is not null)
                context.Complain($"{path}.Verification", new Complaint("UNVERIFIED with an address or a day of reading", "neither readAt nor readOn, or another mark"));
        }
        else if (reading.Kind is null)
        {
            var known = reading.Source.Readings.Select(item => item.Address).ToList();
            context.Complain($"{path}.ReadAt", new Complaint(
                $"'{fact.ReadAt}' is not among the readings of the source '{reading.Source.Id}'",
                known.Count == 0 ? "an address that the source lists under readings; it lists none" : string.Join(", ", known), Nearest.Match(fact.ReadAt ?? "", known)));
        }
        else if (fact.Verification != reading.Mark)
        {
            context.Complain($"{path}.Verification", new Complaint($"{fact.Verification} contradicts what was read: {reading.Why}", $"{reading.Mark}"));
        }
    }

    private static string? Note(ICited fact) => fact switch
    {
        Result result => result.Note,
        Comparison comparison => comparison.Note,
        _ => null,
    };

    [GeneratedRegex(@"\bcopy\b", RegexOptions.IgnoreCase)]
    private static partial Regex Copy();

    [GeneratedRegex(@"\b(read (in|on|at|from|as|of)|recalled|copy of|a copy|mirror|news summary|retold|as of \d+|entry of \d+|older display)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ProseOfReading();

    /// <summary>One fact with its source and what the source is to the study.</summary>
    private sealed record Reading(ICited Fact, Source Source, ReportRole? Role)
    {
        public ReadKind? Kind => Fact.ReadAt is null ? ReadKind.ORIGINAL : Source.Readings.FirstOrDefault(reading => reading.Address == Fact.ReadAt)?.Kind;

        // A review and the press know a study second hand, wherever they are read. So does a paper about another study; the curator marks that it is about another one.
        private bool Retells => Source.Kind == SourceKind.NEWS_ARTICLE || Role is ReportRole.NEWS or ReportRole.REVIEW or ReportRole.EDITORIAL
            || (Role is null && Fact.Verification == Verification.VERIFIED_SECONDARY);

        public Verification Mark => Kind == ReadKind.RETELLING || Retells ? Verification.VERIFIED_SECONDARY
            : Kind == ReadKind.COPY ? Verification.VERIFIED_COPY
            : Verification.VERIFIED;

        public string Why => Kind == ReadKind.RETELLING ? "the address holds a retelling"
            : Retells ? $"'{Source.Id}' knows the study second hand ({Role?.ToString() ?? Source.Kind.ToString()})"
            : Kind == ReadKind.COPY ? "the address holds a copy"
            : "the source itself";
    }

    private sealed record RecommendationFact(Recommendation Of, string Source) : ICited
    {
        public string Place => Of.Place;

        public string? ReadAt => Of.ReadAt;

        public PartialDate? ReadOn => Of.ReadOn;

        public Verification Verification => Of.Verification;
    }
}
