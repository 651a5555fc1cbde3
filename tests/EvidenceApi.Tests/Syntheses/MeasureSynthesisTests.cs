using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Syntheses;

/// <summary>What is pooled of the seeds, and what is not: the values are those of R with metafor (lme4 with 50 nodes for the likelihood of counts).</summary>
public sealed class MeasureSynthesisTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Mortality = "/v1/syntheses?measure=mortality-100d";

    [Fact]
    public async Task Death_within_100_days_is_13_of_645_with_each_person_once()
    {
        var answer = await service.GetAsync(Mortality);
        Assert.Equal(["muraro-2017 8/281", "uk-ahsct-2025 5/364"], Counts(answer));
        Assert.Equal(("GLMM", "NORMAL", "LOGIT", 2), (Text(answer["pooled"]!["method"]), Text(answer["pooled"]!["interval"]), Text(answer["pooled"]!["scale"]), (int)answer["pooled"]!["studies"]!));
        Assert.Equal(2.02, Rounded(answer["estimate"]!["value"], 2));
        Assert.Equal("%", Text(answer["estimate"]!["unit"]));
        Assert.Equal((13.0, 645.0), ((double)answer["pooled"]!["crude"]!["events"]!, (double)answer["pooled"]!["crude"]!["size"]!));
        Assert.Equal(["KIND", "INTERVENTION", "WINDOW", "DEFINITION_CLASS"], Texts(answer["question"]!["chosen"]));
        Assert.Equal(["ANY_CAUSE_WITHIN_100_DAYS"], Texts(answer["question"]!["definitionClasses"]));
        Assert.Null(answer["refused"]);
        Assert.Contains("TWO_STUDIES", Codes(answer["warnings"]));
    }

    [Fact]
    public async Task The_logit_by_REML_with_a_normal_interval_is_2_08_percent()
    {
        var answer = await service.GetAsync($"{Mortality}&method=REML&interval=NORMAL");
        Assert.Equal([2.08, 1.02, 4.19], Rounded(answer));
        Assert.All(answer["included"]!.AsArray(), study => Assert.True((double)study!["weightPercent"]! > 0));
    }

    [Fact]
    public async Task An_overlapping_cohort_is_left_out_and_says_with_whom()
    {
        var left = Left(await service.GetAsync(Mortality), "nicholas-2021");
        Assert.Equal("OVERLAP", Text(left["code"]));
        Assert.Contains("uk-ahsct-2025", Text(left["sentence"]), StringComparison.Ordinal);
        Assert.Equal(["uk-ahsct-2025.transplant-related-mortality.all-100d"], Texts(left["inFavourOf"]));
        Assert.Equal(["OVERLAP", "DEFINITION_DIFFERS"], Codes(left["reasons"]));
    }

    [Fact]
    public async Task Deaths_put_down_to_the_treatment_come_in_only_with_a_warning()
    {
        var plain = await service.GetAsync(Mortality);
        Assert.Equal("DEFINITION_DIFFERS", Text(Left(plain, "silfverberg-2023")["code"]));
        foreach (var query in new[] { "&include=silfverberg-2023", "&definitionClass=ANY_CAUSE_WITHIN_100_DAYS&definitionClass=ATTRIBUTED_WITHIN_100_DAYS" })
        {
            var answer = await service.GetAsync(Mortality + query);
            Assert.Equal(["muraro-2017 8/281", "silfverberg-2023 0/174", "uk-ahsct-2025 5/364"], Counts(answer));
            Assert.Contains("DEFINITIONS_MIXED", Codes(answer["warnings"]));
            Assert.Equal([1.32, 0.46, 3.71], Rounded(answer));
            var normal = Rounded(await service.GetAsync($"{Mortality}{query}&method=REML&interval=NORMAL"));
            Assert.Equal([1.78, 0.82, 3.84], normal);
            var adjusted = Rounded(await service.GetAsync($"{Mortality}{query}&interval=KNAPP_HARTUNG_AD_HOC"));
            Assert.Equal((1.78, 0.27, 11.0), (adjusted[0], adjusted[1], Math.Round(adjusted[2], 1)));
        }
    }

    [Fact]
    public async Task What_is_forced_is_said_with_the_reasons_against_it()
    {
        var answer = await service.GetAsync($"{Mortality}&include=nicholas-2021&exclude=muraro-2017");
        Assert.Equal(["nicholas-2021 3/120", "uk-ahsct-2025 5/364"], Counts(answer));
        Assert.Equal(["nicholas-2021.transplant-related-mortality.all-100d"], Texts(answer["forced"]));
        Assert.Superset(new HashSet<string> { "FORCED", "OVERLAP_FORCED", "DEFINITIONS_MIXED" }, Codes(answer["warnings"]).ToHashSet());
        Assert.Equal(["DEFINITION_DIFFERS", "OVERLAP"], Codes(answer["included"]![0]!["forcedAgainst"]));
        Assert.Equal("EXCLUDED_BY_CALLER", Text(Left(answer, "muraro-2017")["code"]));
    }

    [Fact]
    public async Task Doubt_warns_and_refuses_in_strict_mode()
    {
        var warned = await service.GetAsync(Mortality);
        Assert.Contains("OVERLAP_POSSIBLE", Codes(warned["warnings"]));
        Assert.Equal("muraro-2017 uk-ahsct-2025 true", string.Join(' ', new[] { "study", "relatedStudy", "assessed" }.Select(name => warned["possibleOverlaps"]![0]![name]!.ToString())));
        var refused = await service.GetAsync($"{Mortality}&strict=true");
        Assert.Equal("OVERLAP_POSSIBLE", Text(refused["refused"]!["code"]));
        Assert.Null(refused["pooled"]);
        Assert.Null(refused["estimate"]);
    }

    [Theory]
    [InlineData("measure=progression-free-survival&kind=KAPLAN_MEIER", "TOO_FEW", "NO_VARIANCE")]
    [InlineData("measure=overall-survival&kind=KAPLAN_MEIER", "TOO_FEW", "NO_VARIANCE")]
    [InlineData("measure=neda-3&kind=KAPLAN_MEIER&windowKind=FIXED&monthsFrom=60&monthsTo=60", "TOO_FEW", "NO_VARIANCE")]
    [InlineData("measure=relapse&kind=HAZARD_RATIO", "TOO_FEW", "UNVERIFIED")]
    [InlineData("measure=edss-improvement&kind=HAZARD_RATIO", "TOO_FEW", "UNVERIFIED")]
    public async Task What_cannot_be_pooled_is_refused_with_what_is_missing(string query, string code, string reason)
    {
        var answer = await service.GetAsync($"/v1/syntheses?{query}");
        Assert.Equal(code, Text(answer["refused"]!["code"]));
        Assert.NotEmpty(Text(answer["refused"]!["missing"])!);
        Assert.Contains(reason, Codes(answer["refused"]!["reasons"]));
        Assert.Null(answer["pooled"]);
    }

    [Fact]
    public async Task What_is_not_defined_is_pooled_only_on_demand_and_with_a_warning()
    {
        var refused = await service.GetAsync("/v1/syntheses?measure=infection");
        Assert.Equal("TOO_FEW", Text(refused["refused"]!["code"]));
        Assert.Contains("DEFINITION_UNKNOWN", Codes(refused["refused"]!["reasons"]));
        var pooled = await service.GetAsync("/v1/syntheses?measure=infection&includeUnknownDefinition=true");
        Assert.NotNull(pooled["pooled"]);
        Assert.Contains("DEFINITION_UNKNOWN", Codes(pooled["warnings"]));
    }

    [Fact]
    public async Task Deaths_over_follow_up_are_six_cohorts_read_in_their_own_reports()
    {
        var answer = await service.GetAsync("/v1/syntheses?measure=TRM");
        Assert.Equal(["atkins-2016 1/24", "burt-2021 1/507", "hamerschlak-2010 3/41", "nash-2003 1/26", "ruiz-arguelles-2019 0/617", "shevchenko-2012 0/95"], Counts(answer).Order());
        Assert.Equal(0.53, Rounded(answer)[0]);
        foreach (var (query, share) in new[]
        {
            ("method=REML", 1.24), ("method=COMMON_EFFECT", 2.16), ("method=COMMON_EFFECT&scale=FREEMAN_TUKEY", 0.00),
            ("method=COMMON_EFFECT&scale=FREEMAN_TUKEY&freemanTukeyInverse=INVERSE_VARIANCE", 0.24),
        })
            Assert.Equal(share, Rounded(await service.GetAsync($"/v1/syntheses?measure=TRM&{query}"))[0]);
    }

    [Fact]
    public async Task Reference_arms_of_one_code_and_two_drugs_are_mixed()
    {
        var answer = await service.GetAsync("/v1/syntheses?measure=relapse&kind=HAZARD_RATIO&includeUnknownDefinition=true&includeUnverified=true");
        Assert.Equal(["Alemtuzumab", "Fingolimod"], answer["included"]!.AsArray().Select(study => study!["evidence"]!["comparators"]![0]!.ToString()).Order());
        Assert.Contains("COMPARATORS_MIXED", Codes(answer["warnings"]));
        Assert.Equal(["DISEASE_MODIFYING_THERAPY"], answer["question"]!["comparators"]!.AsArray().Select(code => code!.ToString()));
    }

    [Fact]
    public async Task A_test_of_subgroups_warns_of_single_studies_and_of_those_without_a_subgroup()
    {
        var answer = await service.GetAsync("/v1/syntheses?measure=TRM&method=REML&subgroup=CONDITIONING_INTENSITY");
        Assert.Equal(["HIGH 2", "INTERMEDIATE 2", "LOW 1"], answer["pooled"]!["sensitivity"]!["subgroups"]!["groups"]!.AsArray().Select(group => $"{group!["id"]} {group["studies"]}"));
        Assert.Superset(new HashSet<string> { "SUBGROUP_OF_ONE_STUDY", "STUDIES_WITHOUT_SUBGROUP" }, Codes(answer["warnings"]).ToHashSet());
        Assert.DoesNotContain("SUBGROUP_OF_ONE_STUDY", Codes((await service.GetAsync("/v1/syntheses?measure=TRM&method=REML"))["warnings"]));
    }

    /// <summary>metafor's own prediction interval goes by the test, so that the degrees of freedom that were chosen have a line of their own.</summary>
    [Theory]
    [InlineData("T_K_MINUS_2", "qt(0.975, 4)")]
    [InlineData("T_K_MINUS_1", "qt(0.975, 5)")]
    [InlineData("NORMAL", "qnorm(0.975)")]
    public async Task The_code_for_R_has_the_prediction_interval_of_the_response(string prediction, string quantile)
    {
        var answer = await service.GetAsync($"/v1/syntheses?measure=TRM&method=REML&prediction={prediction}");
        Assert.Contains($"\nprint(coef(res)[[1]] + c(-1, 1) * {quantile} * sqrt(res$tau2 + res$se^2)) # prediction interval, before back-transformation\npredict(res", Text(answer["reproduction"]!["metafor"])!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measure=mortality-100", "measure", "mortality-100d")]
    [InlineData("measure=mortality-100d&include=muraro-2016", "include", "muraro-2017")]
    [InlineData("measure=mortality-100d&exclude=burt", "exclude", null)]
    [InlineData("measure=mortality-100d&include=mist", "include", null)]
    [InlineData("measure=mortality-100d&include=muraro-2017&exclude=muraro-2017", "exclude", null)]
    [InlineData("measure=mortality-100d&level=50", "level", null)]
    [InlineData("measure=mortality-100d&correction=0", "correction", null)]
    [InlineData("measure=mortality-100d&baselineRisk=1", "baselineRisk", null)]
    [InlineData("measure=mortality-100d&monthsFrom=5&monthsTo=3", "monthsTo", null)]
    [InlineData("measure=mortality-100d&method=REMEL", "method", "REML")]
    [InlineData("method=REML", "measure", null)]
    public async Task A_wrong_parameter_is_refused_with_its_name(string query, string parameter, string? nearest)
    {
        var (status, problem) = await service.RefuseAsync($"/v1/syntheses?{query}");
        var error = Assert.Single(problem["errors"]!.AsArray())!;
        Assert.Equal((400, parameter, nearest), (status, Text(error["parameter"]), Text(error["nearest"])));
        Assert.DoesNotContain("System.", problem.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("method=MANTEL_HAENSZEL", "METHOD_NOT_APPLICABLE")]
    [InlineData("method=COMMON_EFFECT&interval=KNAPP_HARTUNG", "INTERVAL_NOT_APPLICABLE")]
    [InlineData("scale=SQUARE_ROOT", "SCALE_NOT_APPLICABLE")]
    public async Task Methods_that_do_not_go_together_are_refused_in_the_response(string query, string code) =>
        Assert.Equal(code, Text((await service.GetAsync($"{Mortality}&{query}"))["refused"]!["code"]));

    [Fact]
    public async Task The_table_has_the_pooled_rows_in_the_columns_of_metafor()
    {
        var answer = await service.GetAsync($"{Mortality}&method=REML&interval=NORMAL");
        var csv = await service.Http.GetStringAsync(new Uri(Text(answer["reproduction"]!["csv"])!, UriKind.Relative));
        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        int Column(string name) => Array.IndexOf(lines[0], name);
        Assert.Equal(["8/281", "5/364"], lines.Skip(1).Select(line => $"{line[Column("xi")]}/{line[Column("ni")]}"));
        Assert.Contains("rma(measure=\"PLO\", xi=xi, ni=ni, data=dat, method=\"REML\", test=\"z\", level=95", Text(answer["reproduction"]!["metafor"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_measure_has_a_pool_or_a_refusal_and_counts_each_study_once()
    {
        foreach (var measure in await service.ListAsync("/v1/measures?pageSize=200"))
        {
            var answer = await service.GetAsync($"/v1/syntheses?measure={measure["id"]}&includeUnverified=true&includeSecondary=true");
            Assert.NotEqual(answer["pooled"] is null, answer["refused"] is null);
            Assert.Distinct(answer["included"]!.AsArray().Select(study => Text(study!["study"]!["id"])));
            Assert.Distinct(answer["included"]!.AsArray().Concat(answer["excluded"]!.AsArray()).Select(number => Text(number!["id"])));
            Assert.All(answer["excluded"]!.AsArray(), number => Assert.True(Text(number!["sentence"])!.Length > 20));
        }
    }

    private static string[] Counts(JsonNode answer) =>
        [.. answer["included"]!.AsArray().Select(study => $"{study!["study"]!["id"]} {study["data"]!["events"]}/{study["data"]!["total"]}")];

    private static JsonNode Left(JsonNode answer, string study) => answer["excluded"]!.AsArray().First(number => Text(number!["study"]!["id"]) == study)!;

    private static double[] Rounded(JsonNode answer) => [.. new[] { "value", "lower", "upper" }.Select(name => Rounded(answer["estimate"]![name], 2))];

    private static double Rounded(JsonNode? number, int digits) => Math.Round((double)number!, digits);

    private static string[] Codes(JsonNode? list) => [.. list!.AsArray().Select(item => Text(item!["code"])!)];

    private static string[] Texts(JsonNode? list) => [.. list!.AsArray().Select(item => item!.ToString())];

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
