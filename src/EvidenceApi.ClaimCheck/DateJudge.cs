using System.Globalization;
using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Judges in which year a study began, is to end, or is to report. Registers move these dates, so another year contradicts only where every date of that kind is far from it.</summary>
internal static class DateJudge
{
    private const int Near = 2;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static Finding Of(Statement claim, StudyProfile study)
    {
        var kinds = claim.Values(PieceKind.DATED).SelectMany(Kinds).ToList();
        var dates = study.Study.Dates.Where(date => kinds.Contains(date.Kind)).ToList();
        var years = claim.Values(PieceKind.YEAR).Select(year => int.Parse(year, CultureInfo.InvariantCulture)).ToList();
        var why = dates.Count == 0 ? $"The data have no such date of {Reasons.NameOf(study)}."
            : $"{Reasons.NameOf(study)} has {string.Join("; ", dates.Select(date => $"{date.Kind.ToString().ToLowerInvariant().Replace('_', ' ')} {date.Year}").Distinct())}.";
        if (dates.Count == 0 || years.Count == 0)
            return new() { Verdict = Verdict.NOT_IN_DATA, Study = study.Study.Id, Why = why };
        var months = claim.Pieces.Where(piece => piece is { Kind: PieceKind.YEAR, Length: > 1 }).Select(piece => MonthOf(claim.Sentence, piece)).ToList();
        if (years.TrueForAll(year => dates.Exists(date => date.Year == year && months.TrueForAll(month => month == date.Month))))
            return FactJudge.Fact(study, true, Basis.PRIMARY, why);
        return years.TrueForAll(year => dates.TrueForAll(date => Math.Abs(date.Year - year) > Near)) && study.Study.Statuses.Count > 0
            ? FactJudge.Fact(study, false, Basis.PRIMARY, why) with { Differs = [ClaimField.TIME] }
            : new() { Verdict = Verdict.AMBIGUOUS, By = Basis.PRIMARY, Study = study.Study.Id, Why = why };
    }

    /// <summary>The month that is said beside the year; 0 for "early" or "mid", which no date is.</summary>
    private static int MonthOf(Sentence sentence, Piece piece) => Enumerable.Range(piece.From, piece.Length)
        .Select(at => Array.FindIndex(Months, month => sentence.Fold(at).StartsWith(month, StringComparison.Ordinal)) + 1).Max();

    private static IEnumerable<DateKind> Kinds(string said) => said switch
    {
        "START" => [DateKind.START, DateKind.FIRST_ENROLLED, DateKind.FIRST_TREATED, DateKind.FIRST_RANDOMIZED],
        "COMPLETION" => [DateKind.COMPLETION, DateKind.PRIMARY_COMPLETION],
        _ => [DateKind.RESULTS_EXPECTED],
    };
}
