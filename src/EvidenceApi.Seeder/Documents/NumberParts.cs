using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What numbers and effects are made of, wherever they are shown.</summary>
internal static class NumberParts
{
    public static Contract.WindowAnswer? Of(ResultWindow? window) => window is null ? null : new Contract.WindowAnswer
    {
        Kind = window.Kind,
        Months = window.Months,
        Median = window.Median,
        Mean = window.Mean,
        Range = window.Range,
        Lower = window.Lower,
        Upper = window.Upper,
    };

    public static Contract.IntervalAnswer? Of(Interval? interval) =>
        interval is null ? null : new Contract.IntervalAnswer { Lower = interval.Lower, Upper = interval.Upper, Level = interval.Level };

    public static Contract.IntervalAnswer? IntervalOf(CrudeEffect effect) =>
        effect.Value is null ? null : new Contract.IntervalAnswer { Lower = effect.Lower, Upper = effect.Upper, Level = effect.Level };

    public static Contract.DispersionAnswer? Of(Dispersion? dispersion) => dispersion is null ? null : new Contract.DispersionAnswer
    {
        Type = dispersion.Type,
        Value = dispersion.Value,
        Lower = dispersion.Lower,
        Upper = dispersion.Upper,
    };

    public static Contract.ComputedIntervalAnswer? Of(ComputedInterval? interval) => interval is null ? null : new Contract.ComputedIntervalAnswer
    {
        Lower = interval.Lower,
        Upper = interval.Upper,
        Level = interval.Level,
        Formula = interval.Formula,
    };

    public static Contract.PValueAnswer? Of(PValue? pValue) => pValue is null ? null : new Contract.PValueAnswer { Operator = pValue.Operator, Value = pValue.Value };

    /// <summary>Id of the number about a group that includes the people of this one; null without one.</summary>
    public static string? WholeOf(Study study, Result result) => result.PartOf is { } whole ? $"{study.Id}.{whole}" : null;

    /// <summary>What is compared, in words.</summary>
    public static string ContrastOf(Study study, Comparison comparison) => comparison.Contrast
        ?? $"{study.Arms.First(arm => arm.Id == comparison.Arm).Label} against {study.Arms.First(arm => arm.Id == comparison.ReferenceArm).Label}";
}
