using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Synthesis;
using EvidenceApi.Syntheses;

namespace EvidenceApi.Tests.Syntheses;

/// <summary>Which numbers are pooled, of made studies: one a study, each person once.</summary>
public sealed class SelectionTests
{
    private static readonly Question Deaths = new() { Measure = "death", Kind = SynthesisKind.HEAD_COUNT, IncludeUnverified = false, IncludeSecondary = false, Strict = false };

    [Fact]
    public void Sharing_people_is_closed_over_a_study_that_has_no_number()
    {
        var graph = Graph(("a", "x", Overlap.SOME), ("x", "b", Overlap.SOME), ("b", "c", Overlap.UNKNOWN));
        Assert.Equal(["a", "x", "b"], graph.Chain("a", "b"));
        Assert.Null(graph.Chain("b", "c"));
        var selection = Select(graph, Count("a", 100), Count("b", 300), Count("c", 50));
        Assert.Equal(["b", "c"], Kept(selection));
        var left = Assert.Single(selection.LeftOut);
        Assert.Equal((ExclusionCode.OVERLAP, "b.death.all"), (left.Reasons[0].Code, Assert.Single(left.InFavourOf)));
        Assert.Equal(new PossibleOverlap("b", "c", true), Assert.Single(selection.PossibleOverlaps));
    }

    [Fact]
    public void Two_studies_known_to_share_no_one_are_both_kept_even_if_others_share_people_with_both()
    {
        var graph = Graph(("a", "x", Overlap.SOME), ("x", "b", Overlap.ALL), ("a", "b", Overlap.NONE));
        Assert.Null(graph.Chain("a", "b"));
        Assert.Equal(["a", "b"], Kept(Select(graph, Count("a", 100), Count("b", 300))));
        Assert.Equal(["x"], Kept(Select(graph, Count("a", 100), Count("b", 300), Count("x", 500))));
        Assert.Equal(["a", "b"], Kept(Select(graph, Count("a", 100), Count("b", 300), Count("x", 50))));
    }

    [Fact]
    public void Of_equal_size_the_later_study_is_kept_whatever_the_order()
    {
        var graph = Graph(("a", "b", Overlap.SOME));
        Candidate[] numbers = [Count("a", 100) with { Row = Row("a", "2019-05") }, Count("b", 100) with { Row = Row("b", "2021") }];
        Assert.Equal(["b"], Kept(Select(graph, numbers)));
        Assert.Equal(["b"], Kept(Select(graph, [.. numbers.Reverse()])));
    }

    [Fact]
    public void Of_one_study_the_preferred_number_is_pooled()
    {
        var other = Count("a", 400) with { Id = "a.death.part", IsPreferred = false };
        var selection = Select(Graph(), Count("a", 100), other);
        Assert.Equal("a.death.all", Assert.Single(selection.Kept).Number.Id);
        Assert.Equal((ExclusionCode.SAME_STUDY, "a.death.part"), (selection.LeftOut[0].Reasons[0].Code, selection.LeftOut[0].Number.Id));
    }

    [Fact]
    public void A_pair_that_was_not_examined_may_overlap_too()
    {
        var overlap = Assert.Single(Select(Graph(), Count("a", 10), Count("b", 20)).PossibleOverlaps);
        Assert.False(overlap.Assessed);
    }

    [Theory]
    [InlineData(ExclusionCode.POOLED_ESTIMATE)]
    [InlineData(ExclusionCode.NOT_AN_OUTCOME)]
    [InlineData(ExclusionCode.NOT_REPORTED)]
    [InlineData(ExclusionCode.SUPERSEDED)]
    [InlineData(ExclusionCode.SOURCES_CONFLICT)]
    [InlineData(ExclusionCode.UNVERIFIED)]
    [InlineData(ExclusionCode.SECONDARY)]
    [InlineData(ExclusionCode.KIND_DIFFERS)]
    [InlineData(ExclusionCode.INTERVENTION_DIFFERS)]
    [InlineData(ExclusionCode.COMPARATOR_DIFFERS)]
    [InlineData(ExclusionCode.PHENOTYPE_DIFFERS)]
    [InlineData(ExclusionCode.WINDOW_DIFFERS)]
    [InlineData(ExclusionCode.DEFINITION_DIFFERS)]
    [InlineData(ExclusionCode.DEFINITION_UNKNOWN)]
    [InlineData(ExclusionCode.DENOMINATOR_DIFFERS)]
    [InlineData(ExclusionCode.NO_VARIANCE)]
    public void Each_rule_leaves_out_what_it_says_and_nothing_else(ExclusionCode code)
    {
        var fits = Count("a", 100);
        var question = Deaths with
        {
            Interventions = [InterventionType.AHSCT], Phenotypes = [Phenotype.RRMS], AllowedPhenotypes = new HashSet<string> { "RRMS" }, WindowKind = WindowKind.FIXED, MonthsFrom = 3, MonthsTo = 4,
            Definitions = [DefinitionClass.ANY_CAUSE],
        };
        Assert.Empty(SynthesisRules.Reasons(fits, question));
        var (number, asked) = code switch
        {
            ExclusionCode.POOLED_ESTIMATE => (fits with { IsPooledEstimate = true }, question),
            ExclusionCode.NOT_AN_OUTCOME => (fits with { Row = Row("a") with { OutcomeType = OutcomeType.BASELINE } }, question),
            ExclusionCode.NOT_REPORTED => (fits with { Row = Row("a") with { Value = null } }, question),
            ExclusionCode.SUPERSEDED => (fits with { Row = Row("a") with { SupersededBy = "a.death.later" } }, question),
            ExclusionCode.SOURCES_CONFLICT => (fits with { Conflict = "two numbers" }, question),
            ExclusionCode.UNVERIFIED => (fits with { Row = Row("a") with { Verification = Verification.UNVERIFIED } }, question),
            ExclusionCode.SECONDARY => (fits with { Row = Row("a") with { Verification = Verification.VERIFIED_SECONDARY } }, question),
            ExclusionCode.KIND_DIFFERS => (fits with { Kinds = [SynthesisKind.KAPLAN_MEIER] }, question),
            ExclusionCode.INTERVENTION_DIFFERS => (fits with { Row = Row("a") with { Interventions = ["AHSCT", "PLACEBO"] } }, question),
            ExclusionCode.COMPARATOR_DIFFERS => (fits, question with { Comparators = [InterventionType.PLACEBO] }),
            ExclusionCode.PHENOTYPE_DIFFERS => (fits with { Row = Row("a") with { Phenotypes = ["RRMS", "SPMS"] } }, question),
            ExclusionCode.WINDOW_DIFFERS => (fits with { Months = 12 }, question),
            ExclusionCode.DEFINITION_DIFFERS => (fits with { Row = Row("a") with { DefinitionClass = DefinitionClass.ATTRIBUTED_TO_TREATMENT } }, question),
            ExclusionCode.DEFINITION_UNKNOWN => (fits with { Row = Row("a") with { DefinitionClass = null } }, question),
            ExclusionCode.DENOMINATOR_DIFFERS => (fits with { DenominatorUnit = "lesions" }, question),
            _ => (fits with { Data = null }, question),
        };
        Assert.Equal(code, Assert.Single(SynthesisRules.Reasons(number, asked)).Code);
    }

    private static Selection Select(OverlapGraph graph, params Candidate[] numbers) => Selection.Of(numbers, Deaths, graph, new HashSet<string>(), new HashSet<string>());

    private static string[] Kept(Selection selection) => [.. selection.Kept.Select(one => one.Number.StudyId).Order(StringComparer.Ordinal)];

    private static OverlapGraph Graph(params (string One, string Other, Overlap Overlap)[] pairs) =>
        new(pairs.Select(pair => new OverlapRow { StudyId = pair.One, RelatedStudyId = pair.Other, Overlap = pair.Overlap }));

    private static Candidate Count(string study, int people) => new()
    {
        Id = $"{study}.death.all", Row = Row(study), Url = "", Kinds = [SynthesisKind.HEAD_COUNT], Data = new EventCount(1, people), WindowKind = WindowKind.FIXED, Months = 3.3m, Size = people,
        IsPreferred = true, Rank = 1, DenominatorKind = DenominatorKind.TREATED, DenominatorUnit = "participants",
    };

    private static ResultRow Row(string study, string published = "2020") => new()
    {
        Id = $"{study}.death.all", StudyId = study, StudyTitle = study, StudyAcronym = null, Design = StudyDesign.COHORT, OutcomeId = $"{study}.death", OutcomeType = OutcomeType.PRIMARY,
        MeasureId = "death", DefinitionClass = DefinitionClass.ANY_CAUSE, ArmId = null, PopulationId = "all", PopulationLabel = "All", Phenotypes = ["RRMS"], Interventions = ["AHSCT"], Months = 3.3m,
        Value = 1, Unit = "{person}", IntervalLower = null, IntervalUpper = null, IntervalLevel = null, Caveats = [], Printed = "1", SourceId = "s", SourceTitle = "s", SourceUrl = null,
        Published = published, Place = "table 1", Verification = Verification.VERIFIED, SupersededBy = null, DataUntilKind = null, DataUntil = null, Precedence = 1, Position = 0,
        InterventionLabels = [], ConditioningIntensity = [], WindowKind = WindowKind.FIXED, WindowMonths = 3.3m, EstimateType = EstimateType.COUNT, Numerator = 1, Denominator = 100, DenominatorKind = DenominatorKind.TREATED,
        DenominatorUnit = "participants", Events = null, PersonYears = null, DispersionType = null, DispersionValue = null, Conflict = null, Rank = 1, Preferred = true,
    };
}
