using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The groups of a study's records, each as the outcome that uses it describes it.</summary>
internal sealed class RegistryGroups
{
    private readonly Dictionary<(string Outcome, string Group), Contract.RegistryGroupAnswer> used = [];
    private readonly ILookup<string, Contract.RegistryGroupAnswer> ofOutcome;
    private readonly Dictionary<string, ResultGroup> groups;

    public RegistryGroups(Study study)
    {
        groups = study.Records.SelectMany(record => record.Results.Groups).ToDictionary(group => group.Id);
        var uses = study.Records.SelectMany(record => record.Results.GroupUses.Select(use => (Outcome: PartId.Of(record, use.Outcome), Use: use))).ToList();
        var differing = uses.GroupBy(item => item.Use.Group)
            .Where(group => group.Select(item => item.Use.Description).Distinct().Count() > 1)
            .Select(group => group.Key)
            .ToHashSet();
        // The baseline lists its groups once for all its measures.
        var baseline = study.Outcomes.Where(outcome => outcome is { Type: OutcomeType.BASELINE, Registry: not null })
            .SelectMany(outcome => study.Records.Where(record => record.NctId == outcome.Registry?.Record)
                .SelectMany(record => record.Results.GroupUses.Where(use => use.Section == GroupSection.BASELINE).Select(use => (Outcome: (string?)PartId.Of(study, outcome), Use: use))));
        var served = uses.Where(item => item.Outcome is not null).Concat(baseline)
            .Select(item => (Outcome: item.Outcome ?? "", Group: Of(groups[item.Use.Group], item.Use, differing.Contains(item.Use.Group)))).ToList();
        foreach (var (outcome, group) in served)
            used.TryAdd((outcome, group.Id), group);
        ofOutcome = served.ToLookup(item => item.Outcome, item => item.Group);
    }

    /// <summary>The groups of an outcome, in the order of its record, and those beside them that its numbers name.</summary>
    public IEnumerable<Contract.RegistryGroupAnswer> Of(string outcome, IEnumerable<string> named) =>
        ofOutcome[outcome].Concat(named.Distinct().Except(ofOutcome[outcome].Select(group => group.Id)).Select(group => Of(outcome, group)));

    /// <summary>A group that a number of an outcome names, whether the outcome lists it or not.</summary>
    public Contract.RegistryGroupAnswer Of(string outcome, string group) =>
        used.TryGetValue((outcome, group), out var known) ? known : used[(outcome, group)] = Of(groups[group], null, differs: false);

    private static Contract.RegistryGroupAnswer Of(ResultGroup group, ResultGroupUse? use, bool differs) => new()
    {
        Id = group.Id,
        Code = use is null ? group.Code : use.Code,
        Listed = use is not null,
        Title = use is null ? group.Title : use.Title,
        Description = use?.Description,
        DescribedOtherwiseElsewhere = differs,
        Arm = group.Arm,
        ArmLink = group.ArmLink,
    };
}
