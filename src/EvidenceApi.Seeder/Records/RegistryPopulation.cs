using EvidenceApi.Model;
using EvidenceApi.Seeder.Coding;

namespace EvidenceApi.Seeder.Records;

/// <summary>The people that the numbers of a record are about, when it names only its groups.</summary>
internal static class RegistryPopulation
{
    public const string Id = "participants";

    private const string Label = "Participants of the record";

    public static Population Of(RegistryRecord record)
    {
        var (courses, basis) = PhenotypeCoder.Of(record.Conditions, new[] { record.BriefTitle, record.OfficialTitle }.OfType<string>());
        return new Population { Id = Id, Label = Label, Phenotypes = courses, PhenotypeBasis = basis };
    }
}
