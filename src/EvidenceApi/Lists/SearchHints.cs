using System.Globalization;
using EvidenceApi.Contract;

namespace EvidenceApi.Lists;

/// <summary>Which lists and filters say what a user searched for by words.</summary>
internal static class SearchHints
{
    private const string Trials = "/v1/trials", Results = "/v1/results", Measure = "measure", Intervention = "intervention", Study = "study", Hint = "HINT";

    // The schemes of search_synonym, with the parameter that takes their codes.
    private static readonly Dictionary<string, string> Parameters = new()
    {
        ["MEASURE"] = Measure, ["INTERVENTION_TYPE"] = Intervention, ["PHENOTYPE"] = "phenotype", ["COUNTRY"] = "country", ["STUDY"] = Study,
    };

    /// <param name="words">What was typed.</param>
    /// <param name="found">What <c>search_hints</c> found in it: <c>place:reach:meaning</c>.</param>
    public static IReadOnlyList<SearchHint> Of(SearchedWords words, IReadOnlyList<string> found)
    {
        List<HintedFilter> filters = [.. found.Select(meaning => Read(words, meaning)).OfType<HintedFilter>().DistinctBy(filter => (filter.Parameter, filter.Value))];
        List<HintedFilter> studies = [.. filters.Where(filter => filter.Parameter == Study)], measures = [.. filters.Where(filter => filter.Parameter == Measure)];
        List<HintedFilter> ofTrials = studies.Count > 0 ? studies : [.. filters.Where(filter => filter.Parameter != Measure)];
        return
        [
            .. Over(Trials, ofTrials),
            .. measures.Count > 0 ? Over(Results, [.. measures, .. studies.Count > 0 ? studies : ofTrials.Where(filter => filter.Parameter == Intervention)]) : [],
        ];
    }

    private static HintedFilter? Read(SearchedWords words, string meaning)
    {
        var parts = meaning.Split(':', 3);
        var typed = words.Typed(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        return parts[2].Split('.', 2) switch
        {
            [_, "MS"] => null, // all that is here is about MS
            [Hint, var filter] when filter.Split('=', 2) is [var parameter, var value] => new HintedFilter { Words = typed, Parameter = parameter, Value = value },
            [var scheme, var code] when Parameters.TryGetValue(scheme, out var parameter) => new HintedFilter { Words = typed, Parameter = parameter, Value = code },
            _ => null,
        };
    }

    private static IEnumerable<SearchHint> Over(string list, IEnumerable<HintedFilter> filters)
    {
        HintedFilter[] taken = [.. filters];
        if (taken.Length > 0)
            yield return new SearchHint { Url = $"{list}?{string.Join('&', taken.Select(filter => $"{filter.Parameter}={Uri.EscapeDataString(filter.Value)}"))}", Filters = taken };
    }
}
