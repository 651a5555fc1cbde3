using EvidenceApi.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.EventEmitters;
using YamlDotNet.Serialization.NamingConventions;

namespace EvidenceApi.Seeder.Registered;

/// <summary>Writes seeds as YAML. Facts that are small, such as a date with its place, are a line each.</summary>
internal static class SeedYaml
{
    public const string Head = "# yaml-language-server: $schema=../seed.schema.json\n# Made from records of ClinicalTrials.gov by records-to-seeds, which replaces this file. Coordinates of cities: GeoNames, CC BY 4.0.\n";

    private static readonly HashSet<Type> OnOneLine = [typeof(Site), typeof(Criterion), typeof(StudyDate), typeof(StudyCount), typeof(Registration), typeof(Organization), typeof(Report)];

    private static readonly ISerializer Yaml = new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .WithTypeConverter(new PartialDateYaml())
        .WithEventEmitter(next => new OneLineEmitter(next))
        .WithIndentedSequences()
        .WithNewLine("\n")
        .DisableAliases()
        .Build();

    public static string Of(Dataset dataset) => Yaml.Serialize(dataset);

    private sealed class OneLineEmitter(IEventEmitter next) : ChainedEventEmitter(next)
    {
        public override void Emit(MappingStartEventInfo eventInfo, IEmitter emitter)
        {
            if (OnOneLine.Contains(eventInfo.Source.Type))
                eventInfo.Style = MappingStyle.Flow;
            base.Emit(eventInfo, emitter);
        }

        // NO is a country, and a truth value to readers of an older YAML.
        public override void Emit(ScalarEventInfo eventInfo, IEmitter emitter)
        {
            if (eventInfo.Source.Value is "NO" or "no" or "No")
                eventInfo.Style = ScalarStyle.DoubleQuoted;
            base.Emit(eventInfo, emitter);
        }
    }

    private sealed class PartialDateYaml : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(PartialDate);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => throw new NotSupportedException("seeds are read by the seed reader");

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => emitter.Emit(new Scalar(value?.ToString() ?? ""));
    }
}
