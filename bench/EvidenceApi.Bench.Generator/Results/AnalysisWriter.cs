using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>A comparison of two groups, or of one with a fixed value; estimate, interval and p-value agree.</summary>
internal static class AnalysisWriter
{
    private const int RealDescriptionLength = 160;

    private const double NormalQuantile95 = 1.96;

    private static readonly string[] Methods =
    [
        "ANCOVA", "ANCOVA", "Mixed Models Analysis", "Mixed Models Analysis", "Regression, Logistic", "t-test, 2 sided",
        "ANOVA", "Chi-squared", "Regression, Cox", "Cochran-Mantel-Haenszel", "Fisher Exact", "Wilcoxon (Mann-Whitney)", "Log Rank",
    ];

    private static readonly string[] Hypotheses =
        ["SUPERIORITY", "SUPERIORITY", "SUPERIORITY", "SUPERIORITY_OR_OTHER", "SUPERIORITY_OR_OTHER", "OTHER", "NON_INFERIORITY", "EQUIVALENCE"];

    private static readonly string[] Differences =
        ["Mean Difference (Final Values)", "LS Mean Difference", "Mean Difference (Net)", "Difference in Percentage of Participants"];

    private static readonly string[] Ratios = ["Odds Ratio (OR)", "Hazard Ratio (HR)", "Geometric mean ratio (GMR)", "Risk Ratio (RR)"];

    public static void Write(Utf8JsonWriter json, StudyDraft study, int groups)
    {
        var chance = study.Chance;
        json.Texts("groupIds", Compared(groups, chance).Select(group => GroupId.Of("OG", group)));
        if (chance.Is(0.54))
            json.WriteString("groupDescription", study.Prose.Text(RealDescriptionLength));
        json.WriteString("nonInferiorityType", chance.Pick(Hypotheses));
        var z = 1.7 * chance.Normal();
        if (chance.Is(0.85))
            json.WriteString("pValue", PValue.Text(Math.Abs(z), chance));
        if (chance.Is(0.88))
            json.WriteString("statisticalMethod", chance.Pick(Methods));
        if (chance.Is(0.81))
            WriteEstimate(json, z, chance);
    }

    private static int[] Compared(int groups, Chance chance) => groups < 2 ? [0] : [0, chance.Between(1, groups - 1)];

    private static void WriteEstimate(Utf8JsonWriter json, double z, Chance chance)
    {
        var error = 0.04 + 0.3 * chance.Share();
        var ratio = chance.Is(0.45);
        var (value, lower, upper) = ratio ? Ratio(z, error) : Difference(z, error * 10);
        json.WriteString("paramType", chance.Pick(ratio ? Ratios : Differences));
        json.WriteString("paramValue", Number.Text(value, 2));
        json.WriteString("ciPctValue", "95");
        json.WriteString("ciNumSides", "TWO_SIDED");
        json.WriteString("ciLowerLimit", Number.Text(lower, 2));
        json.WriteString("ciUpperLimit", Number.Text(upper, 2));
        if (ratio || !chance.Is(0.35))
            return;
        json.WriteString("dispersionType", "STANDARD_ERROR_OF_MEAN");
        json.WriteString("dispersionValue", Number.Text(error * 10, 3));
    }

    private static (double Value, double Lower, double Upper) Difference(double z, double error) =>
        (z * error, (z - NormalQuantile95) * error, (z + NormalQuantile95) * error);

    // The interval leaves out 1 just where |z| exceeds the quantile, as that of a difference leaves out 0.
    private static (double Value, double Lower, double Upper) Ratio(double z, double error)
    {
        var value = z >= 0 ? 1 + z * error : 1 / (1 - z * error);
        var factor = 1 + NormalQuantile95 * error;
        return (value, value / factor, value * factor);
    }
}
