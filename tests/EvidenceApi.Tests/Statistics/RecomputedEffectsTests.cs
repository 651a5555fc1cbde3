using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Statistics;

/// <summary>What is served as recomputed, against SQL over the counts.</summary>
public sealed class RecomputedEffectsTests(RunningService service) : IClassFixture<RunningService>
{
    // The normal quantile for 95 %.
    private const string Z = "1.959963984540054";

    [Fact]
    public async Task Every_Wilson_interval_is_the_one_that_SQL_computes()
    {
        var wrong = await service.Database.AskAsync<long>($"""
            with counts as (
                select id, computed_lower, computed_upper, numerator::float8 / denominator as p, denominator::float8 as n, {Z}::float8 ^ 2 as zz
                from result
                where computed_level is not null)
            select count(*)
            from counts
            where abs(computed_lower - 100 * (p + zz / (2 * n) - sqrt(zz * (p * (1 - p) / n + zz / (4 * n * n)))) / (1 + zz / n)) > 0.0051
               or abs(computed_upper - 100 * (p + zz / (2 * n) + sqrt(zz * (p * (1 - p) / n + zz / (4 * n * n)))) / (1 + zz / n)) > 0.0051
            """);
        Assert.Equal(0, wrong);
        Assert.True(await service.Database.AskAsync<long>("select count(*) from result where computed_level is not null") > 20);
    }

    [Fact]
    public async Task Every_count_of_people_has_its_interval_and_nothing_else_has() => Assert.Equal(0, await service.Database.AskAsync<long>("""
        select count(*)
        from result
        where (computed_level is not null)
              <> (estimate_type in ('COUNT', 'CRUDE_PROPORTION') and numerator is not null and coalesce(denominator, 0) > 0 and conflict is null)
        """));

    [Fact]
    public async Task Every_recomputed_effect_is_the_one_that_SQL_computes()
    {
        var wrong = await service.Database.AskAsync<long>("""
            with pairs as (
                select effect.measure, effect.value,
                       arm.numerator::float8 as a, arm.denominator::float8 as n, reference.numerator::float8 as c, reference.denominator::float8 as m
                from crude_effect as effect
                join result as arm on arm.id = effect.result_id
                join result as reference on reference.id = effect.reference_result_id),
            halves as (
                select *, case when measure = 'RISK_RATIO' and 0 in (a, c) or measure = 'ODDS_RATIO' and (0 in (a, c) or a = n or c = m) then 0.5 else 0 end as h
                from pairs)
            select count(*)
            from halves
            where value is not null
              and abs(value - case measure
                  when 'RISK_RATIO' then ((a + h) / (n + 2 * h)) / ((c + h) / (m + 2 * h))
                  when 'ODDS_RATIO' then ((a + h) * (m - c + h)) / ((n - a + h) * (c + h))
                  when 'RISK_DIFFERENCE' then 100 * (a / n - c / m)
                  else 1 / abs(a / n - c / m) end) > 0.0001
            """);
        Assert.Equal(0, wrong);
    }

    [Fact]
    public async Task The_interim_counts_of_MIST_give_their_effect_with_the_drug_arm_as_reference()
    {
        var effects = (await service.GetAsync("/v1/outcomes/mist.treatment-failure"))["crudeEffects"]!.AsArray();
        var difference = Assert.Single(effects, effect => effect!["measure"]!.ToString() == "RISK_DIFFERENCE")!;
        Assert.Equal(["-54.2308", "hsct", "dmt", "ARM"],
            [difference["value"]!.ToString(), difference["arm"]!["id"]!.ToString(), difference["referenceArm"]!["id"]!.ToString(), difference["favours"]!.ToString()]);
    }

    [Fact]
    public async Task Every_pair_of_parallel_arms_with_counts_is_recomputed_once() => Assert.Equal(
        await service.Database.AskAsync<long>("""
            select count(*)
            from result as one
            join result as other on other.outcome_id = one.outcome_id and other.arm_id <> one.arm_id and other.id > one.id
            join outcome on outcome.id = one.outcome_id
            join measure on measure.id = outcome.measure_id
            join study on study.id = one.study_id
            where (one.population_id, one.months, one.time, one.stratum, one.category, one.source_id, one.denominator_unit)
                  is not distinct from (other.population_id, other.months, other.time, other.stratum, other.category, other.source_id, other.denominator_unit)
              and one.computed_level is not null and other.computed_level is not null
              and study.intervention_model is distinct from 'CROSSOVER' and outcome.type not in ('BASELINE', 'FOLLOW_UP')
              and measure.domain not in ('PARTICIPANT', 'TREATMENT') and coalesce(one.months, 1) > 0
              and one.verification <> 'UNVERIFIED' and other.verification <> 'UNVERIFIED'
            """),
        await service.Database.AskAsync<long>("select count(distinct (result_id, reference_result_id)) from crude_effect"));

    [Fact]
    public async Task A_study_of_one_arm_has_no_effects() =>
        Assert.Equal(0, await service.Database.AskAsync<long>("select count(*) from crude_effect where study_id in ('halt-ms', 'muraro-2017')"));
}
