namespace EvidenceApi.ClaimCheck;

/// <summary>Sets aside numbers that define an outcome, as in "improved by at least 1 EDSS point" or "of grade 3": they are not what is claimed.</summary>
internal static class DefinitionReader
{
    private static readonly string[] Scores = ["edss", "edss-change", "neurologic-rating-scale", "ambulation-index"];

    /// <summary>The numbers without those of a definition. A claim of a score alone, such as "EDSS fell by 1 point", keeps its points.</summary>
    public static IReadOnlyList<NumberHit> Without(Sheet sheet, IReadOnlyList<MeasureHit> measures, IReadOnlyList<NumberHit> numbers)
    {
        if (measures.All(hit => hit.Ids.All(Scores.Contains)))
            return numbers;
        var left = numbers.ToList();
        foreach (var number in numbers.Where(hit => hit.Kind == NumberKind.BARE))
        {
            var length = Points(sheet, number.Next);
            if (length == 0 && sheet.Fold(number.From - 1) != "grade")
                continue;
            sheet.TakeUnknown(number.From, number.Length);
            left.Remove(number);
        }
        return left;
    }

    /// <summary>Tokens up to and with "point" or "grade"; 0 when there is none.</summary>
    private static int Points(Sheet sheet, int at) => sheet.Fold(at) switch
    {
        "point" or "grade" or "step" => 1,
        "edss" or "full" or "whole" or "kurtzke" when Points(sheet, at + 1) is > 0 and var rest => rest + 1,
        _ => 0,
    };
}
