using System.Text.Json.Nodes;
using EvidenceApi.Synthesis;
using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Models;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>What another program computed from stated data: metafor-values.json, and more of its kind where it lies beside the checkout.</summary>
internal sealed class ReferenceCase(JsonNode json)
{
    private static readonly Dictionary<string, (SynthesisMeasure Measure, EffectScale Scale)> Measures = new()
    {
        ["GEN"] = (SynthesisMeasure.DIFFERENCE, EffectScale.RAW), ["RR"] = (SynthesisMeasure.RISK_RATIO, EffectScale.LOG),
        ["OR"] = (SynthesisMeasure.ODDS_RATIO, EffectScale.LOG), ["RD"] = (SynthesisMeasure.RISK_DIFFERENCE, EffectScale.RAW),
        ["IRR"] = (SynthesisMeasure.RATE_RATIO, EffectScale.LOG), ["MD"] = (SynthesisMeasure.MEAN_DIFFERENCE, EffectScale.RAW),
        ["SMD"] = (SynthesisMeasure.STANDARDIZED_MEAN_DIFFERENCE, EffectScale.RAW), ["MN"] = (SynthesisMeasure.MEAN, EffectScale.RAW),
        ["PLO"] = (SynthesisMeasure.PROPORTION, EffectScale.LOGIT), ["PAS"] = (SynthesisMeasure.PROPORTION, EffectScale.ARCSINE),
        ["PR"] = (SynthesisMeasure.PROPORTION, EffectScale.RAW), ["PLN"] = (SynthesisMeasure.PROPORTION, EffectScale.LOG),
        ["PFT"] = (SynthesisMeasure.PROPORTION, EffectScale.FREEMAN_TUKEY), ["IRLN"] = (SynthesisMeasure.RATE, EffectScale.LOG),
        ["IRS"] = (SynthesisMeasure.RATE, EffectScale.SQUARE_ROOT), ["IR"] = (SynthesisMeasure.RATE, EffectScale.RAW),
    };

    private static readonly Dictionary<string, PoolingMethod> Methods = new()
    {
        ["REML"] = PoolingMethod.REML, ["ML"] = PoolingMethod.MAXIMUM_LIKELIHOOD, ["DL"] = PoolingMethod.DERSIMONIAN_LAIRD, ["PM"] = PoolingMethod.PAULE_MANDEL,
        ["EB"] = PoolingMethod.PAULE_MANDEL, ["SJ"] = PoolingMethod.SIDIK_JONKMAN, ["HE"] = PoolingMethod.HEDGES, ["EE"] = PoolingMethod.COMMON_EFFECT,
        ["FE"] = PoolingMethod.COMMON_EFFECT, ["MH"] = PoolingMethod.MANTEL_HAENSZEL, ["PETO"] = PoolingMethod.PETO, ["GLMM"] = PoolingMethod.GLMM,
    };

    public static string Own { get; } = Repository.PathOf("tests", "EvidenceApi.Tests", "Synthesis", "metafor-values.json");

    public static string Beside { get; } = Repository.PathOf("..", "shared", "synthesis", "reference-cases.json");

    public string Id => Text(json["id"]) ?? "";

    public double Tolerance => Number(json["tolerance"]) ?? 1e-8;

    public string? Analysis => Text(Input["analysis"]);

    public JsonNode Input => json["input"]!;

    public JsonNode Output => json["output"]!;

    public JsonNode? Effects => json["effects"] ?? Output["effects"];

    public static IReadOnlyList<ReferenceCase> Read(string path) =>
        [.. JsonNode.Parse(File.ReadAllText(path))!["cases"]!.AsArray().Select(node => new ReferenceCase(node!))];

    public IReadOnlyList<StudyRow> Rows => [.. Input["studies"]!.AsArray().Select((node, index) => Row(node!, index))];

    public SynthesisOptions Options
    {
        get
        {
            var (measure, scale) = Input["studies"]![0]!["lower"] is null ? Measures[Text(Input["measure"])!] : (SynthesisMeasure.RATIO, EffectScale.LOG);
            return new SynthesisOptions(measure)
            {
                Scale = scale,
                Method = Methods[Text(Input["method"]) ?? "REML"],
                Interval = Text(Input["test"]) switch
                {
                    "knha" => IntervalMethod.KNAPP_HARTUNG, "adhoc" => IntervalMethod.KNAPP_HARTUNG_AD_HOC, "t" => IntervalMethod.T, _ => IntervalMethod.NORMAL,
                },
                Level = Number(Input["level"]) ?? 95,
                CorrectionScope = Text(Input["addTo"]) switch
                {
                    "if0all" => CorrectionScope.ALL_WHERE_ANY_ZERO, "all" => CorrectionScope.ALL, "none" => CorrectionScope.NONE, _ => CorrectionScope.ONLY_ZERO_CELLS,
                },
                KeepDoubleZero = Input["dropDoubleZero"] is { } drop && !drop.GetValue<bool>(),
            };
        }
    }

    public Plan Plan => Plan.Of(Rows, Options);

    public IReadOnlyList<StudyPoint> Points
    {
        get
        {
            var calculator = new EffectCalculator(Options, Plan.Method, Plan.Scale, Correction.Of(Rows, Options));
            return [.. Rows.Select(row => new StudyPoint(row, calculator.Of(row)))];
        }
    }

    public static double? Number(JsonNode? node) => node?.GetValue<double>();

    public static string? Text(JsonNode? node) => node?.GetValue<string>();

    private static StudyRow Row(JsonNode study, int index)
    {
        double Real(string name) => Number(study[name])!.Value;
        long Whole(string name) => (long)Real(name);
        long Total(string all, string other, string events) => study[all] is null ? Whole(events) + Whole(other) : Whole(all);
        StudyData data = study switch
        {
            _ when study["yi"] is not null => new EffectAndVariance(Real("yi"), Real("vi")),
            _ when study["lower"] is not null => new IntervalEstimate(Real("estimate"), Real("lower"), Real("upper"), Real("level")),
            _ when study["m1i"] is not null => new TwoArms<GroupMean>(
                new GroupMean(Real("m1i"), Real("sd1i"), Whole("n1i")), new GroupMean(Real("m2i"), Real("sd2i"), Whole("n2i"))),
            _ when study["mi"] is not null => new GroupMean(Real("mi"), Real("sdi"), Whole("ni")),
            _ when study["t1i"] is not null => new TwoArms<EventRate>(new EventRate(Whole("x1i"), Real("t1i")), new EventRate(Whole("x2i"), Real("t2i"))),
            _ when study["ai"] is not null => new TwoArms<EventCount>(
                new EventCount(Whole("ai"), Total("n1i", "bi", "ai")), new EventCount(Whole("ci"), Total("n2i", "di", "ci"))),
            _ when study["ti"] is not null => new EventRate(Whole("xi"), Real("ti")),
            _ => new EventCount(Whole("xi"), Whole("ni")),
        };
        return new StudyRow($"{index:d4}", data) { Year = (int?)Number(study["year"]), Subgroup = Text(study["group"]) };
    }
}
