using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>Where the JSON of an item has what a column of its list as a table has.</summary>
internal static class Cells
{
    private const string Shared = """
        id arm=arm.id population=population.id phenotype=population.phenotypes months time value unit intervalLower=interval.lower
        intervalUpper=interval.upper intervalLevel=interval.level printed notReportedReason note precedence source=citation.source.id place=citation.place
        verification=citation.verification
        """;

    /// <summary>Lists whose items have less than their table.</summary>
    public static readonly IReadOnlyList<string> OfWholes = ["/v1/outcomes", "/v1/results", "/v1/comparisons"];

    public static readonly IReadOnlyDictionary<string, string> OfLists = new Dictionary<string, string>
    {
        ["/v1/studies"] = "id title acronym design phase=phases phenotype=phenotypes intervention=interventionTypes status country=countries.code registration=registrations outcomeCount",
        ["/v1/outcomes"] = "id study=study.id measure=measure.id title definition outcomeType=type timeFrame reportingStatus design=study.design",
        ["/v1/results"] = Shared + """
             study=study.id studyTitle=study.title design=study.design outcome=outcome.id outcomeTitle=outcome.title outcomeType=outcome.type
            definition=outcome.definition measure=measure.id
             armLabel=arm.label populationLabel=population.label stratum category estimateType numerator denominator denominatorKind denominatorUnit
            dispersionType=dispersion.type dispersionValue=dispersion.value dispersionLower=dispersion.lower dispersionUpper=dispersion.upper
            computedLower=computedInterval.lower computedUpper=computedInterval.upper computedLevel=computedInterval.level computedFormula=computedInterval.formula
            sentence conflict caveats sourceTitle=citation.source.title sourceUrl=citation.source.url
            """,
        ["/v1/comparisons"] = Shared + """
             study=study.id studyTitle=study.title design=study.design outcome=outcome.id outcomeTitle=outcome.title outcomeType=outcome.type
            definition=outcome.definition measure=measure.id direction=measure.direction
             effectMeasure armLabel=arm.label referenceArm=referenceArm.id referenceArmLabel=referenceArm.label contrast pOperator=pValue.operator pValue=pValue.value
            favours favoursReason method adjustedFor caveats agreement
            """,
        ["/v1/trials"] = "id title acronym design phase=phases phenotype=phenotypes intervention=interventionTypes country=countries.code registration=registrations "
            + "status=status.status statusSince=status.since.from statusSinceTo=status.since.to lastKnownStatus=status.lastKnownStatus statusWarning=statusWarnings.code statusAsOf=status.asOf source=status.source.id targetEnrollment actualEnrollment unspecifiedEnrollment",
        ["/v1/measures"] = "id name abbreviation synonyms definition domain direction unit outcomeCount",
        ["/v1/sources"] = "id kind title publisher published url authors=publication.authors journal=publication.journal volume=publication.volume issue=publication.issue "
            + "pages=publication.pages sha256",
        ["/v1/claims"] = "id source=source.id kind paragraph statement value=number.value unit=number.unit numerator=number.numerator denominator=number.denominator "
            + "printed=number.printed study=study.id measure=measure.id population months time verdict reason pressAndPrimaryDiffer",
        ["/v1/vocabulary"] = "scheme code label definition broader synonyms",
        ["/v1/quality"] = "id severity title seen flagged",
    };

    /// <summary>Pairs of a column and the path of its value.</summary>
    public static IEnumerable<(string Column, string[] Path)> Of(string list) =>
        OfLists[list].Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[^1].Split('.')));

    /// <summary>Whether a cell says what the JSON says: numbers by value, several values joined by a bar, empty for null.</summary>
    public static bool Says(string cell, JsonNode? item, IEnumerable<string> path) => Values(item, [.. path]) switch
    {
        [] => cell.Length == 0,
        [JsonValue number] when number.GetValueKind() == JsonValueKind.Number =>
            decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == number.GetValue<decimal>(),
        [JsonValue flag] when flag.GetValueKind() is JsonValueKind.True or JsonValueKind.False => cell == (flag.GetValue<bool>() ? "true" : "false"),
        [var text] => cell == text.ToString() || (cell.Length > 1 && cell[1] is '=' or '+' or '-' or '@' or '\t' && cell == $"'{text}"),
        var values => cell.Split('|').Order(StringComparer.Ordinal).SequenceEqual(values.Select(value => value.ToString()).Order(StringComparer.Ordinal)),
    };

    private static List<JsonNode> Values(JsonNode? node, string[] path) => (node, path) switch
    {
        (null, _) => [],
        (JsonArray items, _) => [.. items.SelectMany(item => Values(item, path))],
        (_, []) => [node],
        _ => Values(node[path[0]], path[1..]),
    };
}
