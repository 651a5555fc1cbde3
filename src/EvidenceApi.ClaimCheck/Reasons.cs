using System.Globalization;

namespace EvidenceApi.ClaimCheck;

/// <summary>Words the reason of a verdict: what the data hold, and what differs from the claim.</summary>
internal static class Reasons
{
    public static string Number(decimal? value) => value is { } number ? number.ToString("0.#####", CultureInfo.InvariantCulture) : "";

    public static string Confirmed(Compared row) => $"{Name(row)} {Reports(row)}: {Shown(row)}.";

    public static string Held(Compared row) => $"{Name(row)} {Reports(row)}: {Shown(row)}.";

    public static string Contradicted(Compared row) => $"{Name(row)} {Reports(row)}: {Shown(row)}.";

    public static string Several(List<Compared> rows) =>
        $"The claim does not say which study is meant: {string.Join("; ", rows.DistinctBy(row => row.Study.Study.Id).Take(3).Select(row => $"{Name(row)} has {Value(row)}"))}.";

    public static string SeveralOfAuthor(List<StudyProfile> studies, Compared row) =>
        $"The author has more than one study ({string.Join(", ", studies.Take(4).Select(NameOf))}), and the claim does not say which is meant; {Held(row)}";

    public static string Undetermined(List<Compared> fitting, List<Compared> things) =>
        $"{Name(things[0])} has more than one such number, and the claim does not say which is meant: {string.Join("; ", fitting.Concat(things).DistinctBy(row => row.Row.Id).Take(3).Select(row => $"{Value(row)} {Setting(row)}"))}.";

    public static string OtherMeasure(Statement claim, Compared row) => $"{Name(row)} has this number for something else, {Title(row)}: {Shown(row)}.";

    public static string Complement(Compared row) => $"{Name(row)} has the number of the others, {Title(row)}: {Shown(row)}.";

    public static string Differs(Compared row)
    {
        var differences = string.Join("; ", row.Differences.DistinctBy(difference => difference.Field).Take(3).Select(Said));
        return $"The nearest number, of {Name(row)}, is not the same: {differences} ({Shown(row)}).";
    }

    public static string Missing(StudyChoice choice) => choice.Studies.Count == 1
        ? $"The data have no such number of {NameOf(choice.Studies[0])}."
        : "No study that the claim may mean has such a number in the data.";

    public static string NotUnderstood(IEnumerable<string> words, string why) =>
        $"Not understood or not compared: {string.Join(", ", words.Distinct().Take(8).Select(word => $"“{word}”"))}; nearest: {why}";

    public static string Change(Compared before, Compared after, bool isContrary) =>
        $"{Name(after)} reports {Title(after)} {(isContrary ? "the other way round" : "")} from {Value(before)} to {Value(after)} {Setting(after)}.".Replace("  ", " ", StringComparison.Ordinal);

    /// <summary>All of the design that claims are compared with: phase, allocation, masking and model.</summary>
    public static string Design(StudyProfile study)
    {
        var phases = study.Study.Phases.Where(phase => phase != Model.Phase.NA).Select(phase => phase.ToString().Replace("PHASE", "", StringComparison.Ordinal).Replace("EARLY_", "early ", StringComparison.Ordinal)).ToList();
        string?[] parts =
        [
            Words(study.Study.Design.ToString()), phases.Count > 0 ? "of phase " + string.Join("/", phases) : null,
            study.Study.Masking is { } masking ? masking == Model.Masking.NONE ? "open label" : "masking " + Words(masking.ToString()) : null,
            study.Study.InterventionModel is { } model ? Words(model.ToString()) : null, study.Study.TimePerspective is { } time ? Words(time.ToString()) : null,
        ];
        return $"{NameOf(study)} is in the data as: {string.Join(", ", parts.OfType<string>())}.";
    }

    private static string Words(string code) => code.ToLowerInvariant().Replace('_', ' ');

    private static string Said(Difference difference) => difference.Field switch
    {
        ClaimField.MEASURE => $"it is of “{difference.Held}”",
        ClaimField.TIME => $"it is {difference.Held}",
        ClaimField.PERIOD => $"it is of the time {difference.Held}",
        ClaimField.POPULATION => $"it is of “{difference.Held}”",
        ClaimField.DENOMINATOR => $"it is of {difference.Held}",
        ClaimField.TREATMENT => $"it is after “{difference.Held}”",
        ClaimField.COMPARATOR => $"it compares {difference.Held}",
        ClaimField.DIRECTION => $"the direction is that of {difference.Held}",
        _ => $"the source has {difference.Held}",
    };

    private static string Reports(Compared row) => row.Row.Basis switch
    {
        Basis.PRIMARY => "reports",
        Basis.SECONDARY => "is said in a retelling to report",
        _ => $"is said by {row.Row.RetoldBy?.Split(',')[0] ?? row.Row.Publisher ?? "a news article"} to report",
    };

    private static string Shown(Compared row) => $"{Title(row)}, {Value(row)} {Setting(row)}".TrimEnd();

    private static string Value(Compared row)
    {
        var people = row.Row is { Numerator: { } n, Denominator: { } of } ? $"{n} of {of}" : null;
        var value = row.Row.Value is { } number ? row.Row.Unit switch
        {
            "%" => $"{Number(number)} %{(row.Row.EstimateType is Model.EstimateType.KAPLAN_MEIER or Model.EstimateType.POOLED_PROPORTION ? " (an estimate)" : "")}",
            "{person}" => $"{Number(number)} people",
            "a" => $"{Number(number)} years",
            "mo" => $"{Number(number)} months",
            _ => $"{Number(number)}",
        } : null;
        return people is null ? (row.Row.Effect is null ? value ?? "" : $"{Effects.Name(row.Row)} {value}") : value is null
            || row.Row.Unit == "{person}" ? people : $"{people} ({value})";
    }

    private static string Setting(Compared row)
    {
        var time = row.Row.Time ?? (row.Row.Months is { } months ? $"{Number(months)} months" : null);
        var arm = row.Row.Arm is null ? null : RowChecks.ArmOf(row.Study, row.Row);
        var population = row.Study.Population(row.Row.Population) is { IsAll: false } group ? group.Label : null;
        var parts = new[] { time, arm, population }.OfType<string>().ToList();
        return parts.Count == 0 ? "" : $"({string.Join("; ", parts)})";
    }

    private static string Title(Compared row) => $"“{row.Row.OutcomeTitle}”";

    private static string Name(Compared row) => NameOf(row.Study);

    public static string NameOf(StudyProfile study) => study.Study.Acronym ?? study.Study.Id;
}
