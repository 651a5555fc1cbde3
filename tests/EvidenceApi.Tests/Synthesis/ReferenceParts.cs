using System.Text.Json.Nodes;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>The synthesis of parts of the studies, and the tests of small studies.</summary>
internal static class ReferenceParts
{
    public static IEnumerable<Compared> LeaveOneOut(ReferenceCase reference) => Parts(reference.Output["rows"]!.AsArray(), Sensitivity(reference).LeaveOneOut);

    public static IEnumerable<Compared> Cumulative(ReferenceCase reference) => Parts(reference.Output["rows"]!.AsArray(), Sensitivity(reference).Cumulative);

    private static Sensitivity Sensitivity(ReferenceCase reference)
    {
        var result = SynthesisEngine.Run(reference.Rows, reference.Options);
        Assert.Null(result.Refusal);
        return result.Pooled!.Sensitivity!;
    }

    private static IEnumerable<Compared> Parts(JsonArray rows, IReadOnlyList<PartialSynthesis> parts) =>
        rows.Zip(parts).SelectMany((pair, i) => new (string Name, double? Value)[]
        {
            ("estimate", pair.Second.Effect!.Value), ("ci.lb", pair.Second.Effect.Lower), ("ci.ub", pair.Second.Effect.Upper), ("se", pair.Second.StandardError),
            ("pval", pair.Second.PValue), ("Q", pair.Second.Q), ("Qp", pair.Second.QPValue), ("tau2", pair.Second.Tau2), ("I2", pair.Second.I2), ("H2", pair.Second.H2),
        }.Select(value => new Compared($"row {i} {value.Name}", ReferenceCase.Number(pair.First![value.Name]), value.Value)));

    public static IEnumerable<Compared> Subgroups(ReferenceCase reference)
    {
        var (separate, common) = (reference.Output["separateTau2"]!, reference.Output["commonTau2"]!);
        var actual = Sensitivity(reference).Subgroups!;
        var one = actual.CommonVariance!;
        foreach (var (group, part) in separate["groups"]!.AsArray().Zip(actual.Groups))
            foreach (var name in new[] { "estimate", "se", "tau2", "I2", "Q" })
                yield return new($"{part.Id} {name}", ReferenceCase.Number(group![name]), name switch
                {
                    "estimate" => part.Effect!.Value, "se" => part.StandardError, "tau2" => part.Tau2, "I2" => part.I2, _ => part.Q,
                });
        yield return new("Q between", ReferenceCase.Number(separate["Qbetween"]), actual.Q);
        yield return new("p between", ReferenceCase.Number(separate["p"]), actual.PValue);
        yield return new("common tau2", ReferenceCase.Number(common["tau2"]), one.Tau2);
        yield return new("QM", ReferenceCase.Number(common["QM"]), one.Q);
        yield return new("p of QM", ReferenceCase.Number(common["p"]), one.PValue);
        yield return new("QE", ReferenceCase.Number(common["QE"]), one.ResidualQ);
        yield return new("p of QE", ReferenceCase.Number(common["pQE"]), one.ResidualPValue);
    }

    public static IEnumerable<Compared> Egger(ReferenceCase reference)
    {
        var actual = Sensitivity(reference).SmallStudies!;
        var (egger, rank) = (reference.Output["egger"]!, reference.Output["begg"]!);
        yield return new("intercept", ReferenceCase.Number(egger["intercept"]), actual.Egger.Intercept);
        yield return new("se", ReferenceCase.Number(egger["se"]), actual.Egger.StandardError);
        yield return new("t", ReferenceCase.Number(egger["t"]), actual.Egger.Statistic);
        yield return new("p", ReferenceCase.Number(egger["p"]), actual.Egger.PValue);
        yield return new("lower", ReferenceCase.Number(egger["ciLower"]), actual.Egger.Lower);
        yield return new("upper", ReferenceCase.Number(egger["ciUpper"]), actual.Egger.Upper);
        yield return new("limit", ReferenceCase.Number(egger["slopeLimitEstimate"]), actual.Egger.LimitEffect);
        yield return new("limit se", ReferenceCase.Number(egger["slopeSe"]), actual.Egger.LimitStandardError);
        yield return new("tau", ReferenceCase.Number(rank["kendallTau"]), actual.Rank.KendallTau);
        yield return new("p of tau", ReferenceCase.Number(rank["p"]), actual.Rank.PValue);
    }

    public static IEnumerable<Compared> TrimAndFill(ReferenceCase reference)
    {
        var (expected, actual) = (reference.Output, Sensitivity(reference).SmallStudies!.TrimAndFill!);
        Assert.Equal(ReferenceCase.Text(expected["side"]) == "right", actual.MissingAreHigher);
        (string, double?)[] values = [("k0", actual.Missing), ("estimate", actual.Effect.Value), ("se", actual.StandardError), ("tau2", actual.Tau2), ("ciLower", actual.Effect.Lower), ("ciUpper", actual.Effect.Upper)];
        return [.. values.Select(value => new Compared(value.Item1, ReferenceCase.Number(expected[value.Item1]), value.Item2)),
            .. Compared.Array("filled", expected["filledYi"], actual.FilledEffects.Order().Cast<double?>())];
    }
}
