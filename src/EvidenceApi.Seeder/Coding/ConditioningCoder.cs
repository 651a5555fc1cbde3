using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Coding;

/// <summary>The conditioning regimen by the drugs that texts name. A regimen without a code is OTHER; no drug, no code.</summary>
internal static partial class ConditioningCoder
{
    private static readonly Dictionary<string, ConditioningCode> Regimens = new()
    {
        ["beam"] = ConditioningCode.BEAM,
        ["beam atg"] = ConditioningCode.BEAM_ATG,
        ["cyclophosphamide"] = ConditioningCode.CYCLOPHOSPHAMIDE,
        ["cyclophosphamide atg"] = ConditioningCode.CYCLOPHOSPHAMIDE_ATG,
        ["cyclophosphamide alemtuzumab"] = ConditioningCode.CYCLOPHOSPHAMIDE_ALEMTUZUMAB,
        ["cyclophosphamide rituximab"] = ConditioningCode.CYCLOPHOSPHAMIDE_RITUXIMAB,
        ["cyclophosphamide busulfan atg"] = ConditioningCode.BUSULFAN_CYCLOPHOSPHAMIDE_ATG,
        ["cyclophosphamide fludarabine"] = ConditioningCode.FLUDARABINE_CYCLOPHOSPHAMIDE,
        ["cyclophosphamide fludarabine alemtuzumab"] = ConditioningCode.FLUDARABINE_CYCLOPHOSPHAMIDE_ALEMTUZUMAB,
        ["cyclophosphamide tbi"] = ConditioningCode.TBI_CYCLOPHOSPHAMIDE,
        ["cyclophosphamide tbi atg"] = ConditioningCode.TBI_CYCLOPHOSPHAMIDE_ATG,
    };

    private static readonly (string Name, Regex Words)[] Parts =
    [
        ("beam", Beam()), ("cyclophosphamide", Cyclophosphamide()), ("busulfan", Busulfan()), ("fludarabine", Fludarabine()), ("tbi", TotalBody()),
        ("atg", Antithymocyte()), ("alemtuzumab", Alemtuzumab()), ("rituximab", Rituximab()), ("radiation", Radiation()),
    ];

    /// <summary>The regimen; null too where a text also names drugs that a transplant is compared with, because alemtuzumab and rituximab can be either.</summary>
    public static ConditioningCode? Of(string text)
    {
        if (NamesComparators(text))
            return null;
        var named = Parts.Where(part => part.Words.IsMatch(text)).Select(part => part.Name).ToList();
        if (named.Contains("tbi"))
            named.Remove("radiation");
        return named.Count == 0 ? null : Regimens.TryGetValue(string.Join(' ', named), out var code) ? code : ConditioningCode.OTHER;
    }

    public static bool NamesComparators(string text) => Comparators().IsMatch(text);

    /// <summary>The group of the European registry (EBMT) of a regimen; null where doses decide, or the text calls it reduced.</summary>
    public static ConditioningIntensity? IntensityOf(ConditioningCode? code, string text) => Reduced().IsMatch(text) ? null : code switch
    {
        ConditioningCode.BEAM or ConditioningCode.BEAM_ATG => ConditioningIntensity.INTERMEDIATE,
        ConditioningCode.BUSULFAN_CYCLOPHOSPHAMIDE_ATG or ConditioningCode.TBI_CYCLOPHOSPHAMIDE or ConditioningCode.TBI_CYCLOPHOSPHAMIDE_ATG => ConditioningIntensity.HIGH,
        ConditioningCode.CYCLOPHOSPHAMIDE_ATG => ConditioningIntensity.LOW,
        _ => null,
    };

    [GeneratedRegex("ocrelizumab|ofatumumab|natalizumab|cladribine|fingolimod|best available", RegexOptions.IgnoreCase)]
    private static partial Regex Comparators();

    [GeneratedRegex(@"\bbeam\b|carmustine.*(etoposide|cytarabine).*melphalan", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Beam();

    [GeneratedRegex(@"cyclophosphamide|\bcy/", RegexOptions.IgnoreCase)]
    private static partial Regex Cyclophosphamide();

    [GeneratedRegex("busulfan", RegexOptions.IgnoreCase)]
    private static partial Regex Busulfan();

    [GeneratedRegex("fludarabine", RegexOptions.IgnoreCase)]
    private static partial Regex Fludarabine();

    [GeneratedRegex(@"total[ -]body irradiation|\btbi\b", RegexOptions.IgnoreCase)]
    private static partial Regex TotalBody();

    [GeneratedRegex(@"thymocyte|thymoglobulin|\br?atg\b", RegexOptions.IgnoreCase)]
    private static partial Regex Antithymocyte();

    [GeneratedRegex("alemtuzumab", RegexOptions.IgnoreCase)]
    private static partial Regex Alemtuzumab();

    [GeneratedRegex("rituximab", RegexOptions.IgnoreCase)]
    private static partial Regex Rituximab();

    [GeneratedRegex("radiation|radiotherapy", RegexOptions.IgnoreCase)]
    private static partial Regex Radiation();

    [GeneratedRegex("reduced[ -]intensity", RegexOptions.IgnoreCase)]
    private static partial Regex Reduced();
}
