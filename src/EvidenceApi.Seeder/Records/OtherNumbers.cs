using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>The numbers that registers gave to the study of a record: its own, and those of other registers that it names in their form.</summary>
internal static partial class OtherNumbers
{
    /// <summary>Place of a number of another register. Several records may name one.</summary>
    public const string Place = "identification module, other numbers";

    public static IReadOnlyList<Registration> Registrations(RegistryRecord fields, RecordReading reading) =>
    [
        Of(Registry.CLINICALTRIALS_GOV, fields.NctId, "identification module", reading),
        .. fields.Identifiers.Where(item => item.Kind != IdentifierKind.ALIAS).Select(Known).OfType<(Registry Registry, string Number)>().Distinct()
            .Select(known => Of(known.Registry, known.Number, Place, reading)),
    ];

    private static Registration Of(Registry registry, string number, string place, RecordReading reading) =>
        new() { Registry = registry, Number = number, Source = reading.Source, Place = place, Verification = RecordReading.Verified };

    // The number says which register it is of; only where two have one form does its type.
    private static (Registry Registry, string Number)? Known(RegistryIdentifier item)
    {
        var number = item.Number ?? "";
        if (Isrctn().Match(number) is { Success: true } isrctn)
            return (Registry.ISRCTN, isrctn.Value.ToUpperInvariant());
        if (Ctis().Match(number) is { Success: true } ctis && item.Type is "CTIS" or "REGISTRY")
            return (Registry.CTIS, ctis.Value);
        return item.Type == "EUDRACT_NUMBER" && Eudract().Match(number) is { Success: true } eudract ? (Registry.EUDRACT, eudract.Value) : null;
    }

    [GeneratedRegex(@"\bISRCTN[0-9]{8}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Isrctn();

    [GeneratedRegex(@"(?<![0-9-])20[0-9]{2}-5[0-9]{5}-[0-9]{2}-[0-9]{2}(?![0-9-])")]
    private static partial Regex Ctis();

    [GeneratedRegex(@"(?<![0-9-])(19|20)[0-9]{2}-[0-9]{6}-[0-9]{2}(?![0-9-])")]
    private static partial Regex Eudract();
}
