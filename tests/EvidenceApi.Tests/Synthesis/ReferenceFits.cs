using System.Text.Json.Nodes;
using EvidenceApi.Synthesis;
using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Models;
using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>A number of another program beside ours.</summary>
/// <param name="Expected">Null is not compared.</param>
internal readonly record struct Compared(string Name, double? Expected, double? Actual)
{
    public static IEnumerable<Compared> Array(string name, JsonNode? expected, IEnumerable<double?> actual) =>
        expected is not JsonArray array ? [] : array.Where(node => node is not null).Zip(actual, (node, value) => new Compared(name, ReferenceCase.Number(node), value));
}

/// <summary>The effects, the fit and its intervals.</summary>
internal static class ReferenceFits
{
    public static IEnumerable<Compared> Of(ReferenceCase reference)
    {
        var used = reference.Points.Where(point => point.Effect.Exclusion is null).ToList();
        var fit = ModelFitter.Fit(used, reference.Plan)!;
        return [.. Effects(reference), .. Fit(reference.Output, fit, reference.Plan, Sample.Of([.. used.Select(study => study.Effect)])), .. Back(reference, fit, used)];
    }

    private static IEnumerable<Compared> Effects(ReferenceCase reference) =>
        reference.Effects is not { } effects ? [] : reference.Points.SelectMany((point, i) => new Compared[]
        {
            new($"y {i}", ReferenceCase.Number(effects["yi"]![i]), point.Effect.Y), new($"v {i}", ReferenceCase.Number(effects["vi"]![i]), point.Effect.V),
        });

    private static IEnumerable<Compared> Fit(JsonNode expected, Fit fit, Plan plan, Sample sample)
    {
        var all = HeterogeneityBuilder.Of(fit, plan, sample);
        (string, double?)[] actual =
        [
            ("estimate", fit.Mu), ("se", fit.StandardError), ("statistic", fit.Statistic), ("p", fit.PValue), ("ciLower", fit.Lower), ("ciUpper", fit.Upper),
            ("df", fit.DegreesOfFreedom), ("tau2", fit.Tau2), ("seTau2", all.Tau2StandardError), ("Q", fit.Q), ("pQ", fit.QPValue), ("I2", fit.I2), ("H2", fit.H2),
            ("k", plan.Method == PoolingMethod.MANTEL_HAENSZEL ? null : fit.Count), ("dfQ", fit.QDegreesOfFreedom),
        ];
        foreach (var (name, value) in actual.Where(pair => pair.Item1 != "k" || pair.Item2 is not null))
            yield return new(name, ReferenceCase.Number(expected[name]), value);
        foreach (var pair in Compared.Array("weightsPercent", expected["weightsPercent"], fit.Weights?.Cast<double?>() ?? []))
            yield return pair;
        (string, double?[])[] intervals = [("tau2CI_QProfile", [all.Tau2Lower, all.Tau2Upper]), ("I2CI_QProfile", [all.I2Lower, all.I2Upper]), ("H2CI_QProfile", [all.H2Lower, all.H2Upper])];
        foreach (var pair in intervals.SelectMany(interval => Compared.Array(interval.Item1, expected[interval.Item1], interval.Item2)))
            yield return pair;
        foreach (var (name, df) in new (string, double?)[] { ("tKminus2", fit.Count - 2), ("tKminus1", fit.Count - 1), ("normal", null), ("metaforDefault", fit.DegreesOfFreedom) })
            if (expected["prediction"]?[name] is { } limits && !plan.IsCommonEffect)
                foreach (var pair in Compared.Array($"prediction {name}", limits, Both(PredictionInterval.Limits(fit, df, plan.Level))))
                    yield return pair;
    }

    private static IEnumerable<Compared> Back(ReferenceCase reference, Fit fit, List<StudyPoint> used)
    {
        (string, FreemanTukeyInverse)[] ways = [("back", FreemanTukeyInverse.HARMONIC_MEAN), ("backMillerHarmonic", FreemanTukeyInverse.HARMONIC_MEAN),
            ("backMillerInverseVariance", FreemanTukeyInverse.INVERSE_VARIANCE), ("backSinSquared", FreemanTukeyInverse.SINE_SQUARED)];
        foreach (var (name, inverse) in ways.Where(way => reference.Output[way.Item1] is not null))
        {
            var (expected, natural) = (reference.Output[name]!, new NaturalScale(reference.Plan, inverse));
            var estimate = natural.Of(fit, used)!;
            yield return new($"{name} n", ReferenceCase.Number(expected["n"]), natural.Size(fit, used));
            yield return new($"{name} estimate", ReferenceCase.Number(expected["estimate"]), estimate.Value);
            yield return new($"{name} lower", ReferenceCase.Number(expected["ciLower"]), estimate.Lower);
            yield return new($"{name} upper", ReferenceCase.Number(expected["ciUpper"]), estimate.Upper);
        }
    }

    private static double?[] Both((double Lower, double Upper) limits) => [limits.Lower, limits.Upper];
}
