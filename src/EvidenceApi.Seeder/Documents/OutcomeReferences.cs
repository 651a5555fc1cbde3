using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Documents;

/// <summary>An outcome as its numbers and effects refer to it, with its study.</summary>
internal sealed class OutcomeReferences(StudyReferences study, Outcome outcome)
{
    public StudyReferences Study { get; } = study;

    public Outcome Outcome { get; } = outcome;

    public string Id { get; } = PartId.Of(study.Study, outcome);

    public Contract.OutcomeReference Reference { get; } = new()
    {
        Id = PartId.Of(study.Study, outcome),
        Title = outcome.Title,
        Definition = outcome.Definition,
        DefinitionClass = outcome.DefinitionClass,
        Type = outcome.Type,
        TimeFrame = outcome.TimeFrame,
    };

    public Contract.OutcomeTitle Title { get; } = new() { Id = PartId.Of(study.Study, outcome), Title = outcome.Title, Type = outcome.Type };

    public Contract.MeasureReference? Measure { get; } = MeasureReferences.Of(outcome.Measure, study.Context);

    public Contract.MeasureName? MeasureName { get; } = MeasureReferences.InShort(MeasureReferences.Of(outcome.Measure, study.Context));

    /// <summary>Groups of a register that numbers of this outcome name.</summary>
    public IEnumerable<string> Named => Study.Denominators(Id).Select(count => count.Group).Concat(NamedBy(Outcome));

    /// <summary>Groups that results and analyses of an outcome name.</summary>
    public static IEnumerable<string> NamedBy(Outcome outcome) =>
        outcome.Results.Select(result => result.Registry?.Group).OfType<string>().Concat(outcome.Comparisons.SelectMany(comparison => comparison.Registry?.Groups ?? []));

    /// <summary>A group of a register as this outcome describes it.</summary>
    public Contract.RegistryGroupAnswer Group(string id) => Study.Groups.Of(Id, id);

    public string IdOf(string part) => PartId.Of(Study.Study, Outcome, part);
}

/// <summary>Measures as others refer to them.</summary>
internal static class MeasureReferences
{
    public static Contract.MeasureReference? Of(string? id, DocumentContext context) => id is null ? null : Of(context.Measure(id));

    public static Contract.MeasureName? InShort(Contract.MeasureReference? measure) =>
        measure is null ? null : new Contract.MeasureName { Id = measure.Id, Name = measure.Name, Direction = measure.Direction };

    private static Contract.MeasureReference Of(Measure measure) =>
        new() { Id = measure.Id, Name = measure.Name, Definition = measure.Definition, Direction = measure.Direction };
}
