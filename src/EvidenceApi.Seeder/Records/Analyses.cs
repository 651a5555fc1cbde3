using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;

namespace EvidenceApi.Seeder.Records;

/// <summary>The statistical analyses of one reported outcome. A record lists the groups of an analysis and does not say which is the reference.</summary>
internal sealed class Analyses(Outcome outcome, GroupCodes groups, RecordReading reading)
{
    public IReadOnlyList<Comparison> Read(IReadOnlyList<RecordNode> nodes)
    {
        var compared = nodes.Select(node => node.Texts("groupIds").Select(code => groups.Of(code, node)).ToList()).ToList();
        var printed = nodes.Zip(compared, Printed).ToList();
        var ids = DistinctIds.Of([.. nodes.Zip(printed, (node, analysis) => new Named(IdOf(analysis, node.Text("statisticalMethod")), Said(analysis)))]);
        return [.. nodes.Select((node, place) => Read(node, ids[place], printed[place], compared[place]))];
    }

    private Comparison Read(RecordNode node, string id, RegistryAnalysis printed, List<ResultGroup> compared)
    {
        var item = $"{reading.StudyId}.{outcome.Id}.{id}";
        var pValue = PValue(printed.PValuePrinted, item);
        var effect = printed.EffectLabel is { } label ? EffectLabels.MeasureOf(label)
            : printed.EffectPrinted is not null ? EffectMeasure.OTHER
            : pValue is not null ? EffectMeasure.P_VALUE_ONLY
            : EffectMeasure.NOT_STATED;
        var value = Effect(effect, printed.EffectPrinted, item);
        var comparison = new Comparison
        {
            Id = id,
            Contrast = compared.Count > 0
                ? string.Join("; ", node.Texts("groupIds").Zip(compared, (code, group) => groups.TitleOf(code) ?? group.Title ?? group.Id))
                : printed.GroupDescription ?? "groups that the record does not name",
            Population = RegistryPopulation.Id,
            Months = new OutcomeTime(outcome, reading.Start).Of(effect, node.Text("statisticalMethod"), [printed.GroupDescription, printed.EstimateComment, printed.OtherDescription]),
            EffectMeasure = effect,
            Value = value,
            NotReportedReason = value is null && effect is not (EffectMeasure.P_VALUE_ONLY or EffectMeasure.NOT_STATED) ? "what is printed is not certainly such an effect" : null,
            Unit = EffectScale.IsRatio(effect) ? "1" : RegistryUnits.CodeOf(outcome.Registry?.PrintedUnit),
            Interval = Interval(effect, value, printed, item),
            PValue = pValue,
            Method = node.Text("statisticalMethod"),
            Printed = printed.EffectPrinted ?? printed.PValuePrinted,
            Source = reading.Source,
            Place = "outcome measures",
            Verification = RecordReading.Verified,
            Registry = printed,
        };
        FlagContradiction(comparison, item);
        return comparison;
    }

    private static RegistryAnalysis Printed(RecordNode node, List<ResultGroup> compared) => new()
    {
        Groups = [.. compared.Select(group => group.Id)],
        EffectLabel = node.Text("paramType"),
        EffectPrinted = node.Printed("paramValue"),
        PValuePrinted = node.Printed("pValue"),
        PValueComment = node.Text("pValueComment"),
        DispersionLabel = node.Text("dispersionType"),
        DispersionPrinted = node.Printed("dispersionValue"),
        CiSides = node.Text("ciNumSides"),
        CiLevelPrinted = node.Printed("ciPctValue"),
        CiLowerPrinted = node.Printed("ciLowerLimit"),
        CiUpperPrinted = node.Printed("ciUpperLimit"),
        CiLowerComment = node.Text("ciLowerLimitComment"),
        CiUpperComment = node.Text("ciUpperLimitComment"),
        EstimateComment = node.Text("estimateComment"),
        StatisticalComment = node.Text("statisticalComment"),
        GroupDescription = node.Text("groupDescription"),
        TestedNonInferiority = node.Truth("testedNonInferiority"),
        NonInferiorityType = node.Text("nonInferiorityType"),
        NonInferiorityComment = node.Text("nonInferiorityComment"),
        OtherDescription = node.Text("otherAnalysisDescription"),
    };

    // What an analysis is, whatever it found and wherever it is in the record: groups, effect, method, and what is said of the groups.
    private static string IdOf(RegistryAnalysis printed, string? method) => Slugs.WithDigest(
        printed.EffectLabel is null ? "analysis" : Slugs.Words(printed.EffectLabel),
        string.Join('\n', [.. printed.Groups, printed.EffectLabel, method, printed.GroupDescription]), 40);

    // What distinguishes analyses of the same groups, effect and method: remarks, then how it was done, and last what it found.
    private static IReadOnlyList<string?> Said(RegistryAnalysis printed) =>
    [
        string.Join('\n', printed.StatisticalComment, printed.EstimateComment, printed.OtherDescription, printed.PValueComment, printed.CiLowerComment, printed.CiUpperComment),
        string.Join('\n', printed.TestedNonInferiority, printed.NonInferiorityType, printed.NonInferiorityComment, printed.CiSides, printed.CiLevelPrinted, printed.DispersionLabel),
        string.Join('\n', printed.EffectPrinted, printed.PValuePrinted, printed.CiLowerPrinted, printed.CiUpperPrinted, printed.DispersionPrinted),
    ];

    private PValue? PValue(string? printed, string item)
    {
        if (printed is null)
            return null;
        var pValue = PrintedNumber.ReadPValue(printed);
        if (pValue is { Value: >= 0 and <= 1 })
            return pValue;
        if (pValue is not null)
            reading.Flag(FlagCode.P_VALUE_OUTSIDE_0_AND_1, item, printed);
        else if (!PrintedNumber.IsNotAvailable(printed))
            reading.Flag(FlagCode.NUMBER_NOT_READ, item, printed);
        return null;
    }

    private decimal? Effect(EffectMeasure effect, string? printed, string item)
    {
        var value = PrintedNumber.Read(printed);
        if (value is null && printed is not null && !PrintedNumber.IsNotAvailable(printed))
            reading.Flag(FlagCode.NUMBER_NOT_READ, item, printed);
        if (!EffectScale.IsRatio(effect) || value is null or > 0)
            return value;
        reading.Flag(FlagCode.RATIO_NOT_POSITIVE, item, printed);
        return null;
    }

    private Interval? Interval(EffectMeasure effect, decimal? value, RegistryAnalysis printed, string item)
    {
        var (lower, upper) = (Limit(printed.CiLowerPrinted, item), Limit(printed.CiUpperPrinted, item));
        if (IsUnread(printed.CiLowerPrinted, lower) || IsUnread(printed.CiUpperPrinted, upper))
            return null;
        if (!EffectScale.IsRatio(effect) || !(lower < 0))
            return Intervals.Read(value, lower, upper, PrintedNumber.Read(printed.CiLevelPrinted), item, reading);
        reading.Flag(FlagCode.RATIO_NOT_POSITIVE, item, printed.CiLowerPrinted);
        return null;
    }

    // An interval with one unreadable limit would look one-sided.
    private static bool IsUnread(string? printed, decimal? limit) => printed is not null && limit is null && !PrintedNumber.IsNotAvailable(printed);

    private decimal? Limit(string? printed, string item)
    {
        var limit = PrintedNumber.Read(printed);
        if (limit is null && printed is not null && !PrintedNumber.IsNotAvailable(printed))
            reading.Flag(FlagCode.NUMBER_NOT_READ, item, printed);
        return limit;
    }

    private void FlagContradiction(Comparison comparison, string item)
    {
        if (!EffectScale.TestsMargin(comparison.Registry) && EffectScale.NoEffect(comparison.EffectMeasure) is { } none
            && comparison is { Interval: { Level: 95, Lower: { } lower, Upper: { } upper } }
            && Significance.Of(comparison.Registry?.PValuePrinted) is { } isSignificant
            && Significance.Of(lower, upper, none) == !isSignificant)
            reading.Flag(FlagCode.INTERVAL_DISAGREES_WITH_P_VALUE, item, $"{comparison.Registry?.CiLowerPrinted} to {comparison.Registry?.CiUpperPrinted}, p {comparison.Registry?.PValuePrinted}");
        if (Agreements.JudgeGroups(comparison, outcome).Agreement == EffectAgreement.AGREES_WHEN_ARMS_SWAPPED)
            reading.Flag(FlagCode.ARMS_SWAPPED, item, comparison.Printed);
    }
}
