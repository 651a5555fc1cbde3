using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Results;

/// <summary>A number says what was read of its source, and is ranked by that.</summary>
public sealed class WhatWasReadTests(RunningService service) : IClassFixture<RunningService>
{
    private const string News = "https://www.clinicaladvisor.com/home/topics/neurology-information-center/stem-cell-therapy-may-be-effective-for-multiple-sclerosis/";

    [Theory]
    [InlineData("results/muraro-2017.progression-free-survival.all-5y", "VERIFIED_SECONDARY", "RETELLING", News, 4)]
    [InlineData("results/muraro-2017.progression-free-survival.all-5y-press", "VERIFIED_SECONDARY", "ORIGINAL", null, 4)]
    [InlineData("results/muraro-2017.transplant-related-mortality.all-100d", "VERIFIED", "ORIGINAL",
        "https://www.scholars.northwestern.edu/en/publications/long-term-outcomes-after-autologous-hematopoietic-stem-cell-trans", 1)]
    [InlineData("results/silfverberg-2023.neda.all-5y", "VERIFIED", "ORIGINAL", "https://pmc.ncbi.nlm.nih.gov/articles/PMC10850659/", 1)]
    [InlineData("results/silfverberg-2023.transplant-related-mortality.all-100d", "VERIFIED", "ORIGINAL", "https://jnnp.bmj.com/content/95/2/125.long", 1)]
    [InlineData("results/halt-ms.event-free-survival.all-5y", "VERIFIED_SECONDARY", "RETELLING",
        "https://immunetolerance.org/news-immunetolerance-org/halt-ms-therapy-effective-for-inducing-long-term-sustained-remission-of-ms-through-5-years-after-transplant", 4)]
    [InlineData("comparisons/mist.disability-progression.final-hr", "VERIFIED_COPY", "COPY", "https://msworld.org/forum/showthread.php?145051-HSCT-vs-DMT-in-RRMS-Comparison", 1)]
    public async Task A_number_says_what_was_read(string path, string verification, string readKind, string? readAt, int precedence)
    {
        var number = await service.GetAsync($"/v1/{path}");
        var citation = number["citation"]!;
        Assert.Equal((verification, readKind, readAt), ($"{citation["verification"]}", $"{citation["readKind"]}", citation["readAt"]?.ToString()));
        Assert.Equal(precedence, number["precedence"]!.GetValue<int>());
    }

    [Fact]
    public async Task Mark_and_reading_of_no_number_contradict_each_other()
    {
        var numbers = (await service.ListAsync("/v1/results?includeUnverified=true")).Concat(await service.ListAsync("/v1/comparisons?includeUnverified=true")).ToList();
        Assert.True(numbers.Count > 500, $"{numbers.Count}");
        Assert.Empty(numbers.Where(number => !Agree($"{number["citation"]!["verification"]}", $"{number["citation"]!["readKind"]}")).Select(number => $"{number["id"]}"));

        static bool Agree(string verification, string readKind) => verification switch
        {
            "VERIFIED" => readKind == "ORIGINAL",
            "VERIFIED_COPY" => readKind == "COPY",
            "VERIFIED_SECONDARY" => readKind is "ORIGINAL" or "COPY" or "RETELLING",
            _ => readKind == "NOT_READ",
        };
    }

    [Fact]
    public async Task A_caveat_on_the_reading_means_one_thing_on_every_number()
    {
        var numbers = (await service.ListAsync("/v1/results?includeUnverified=true")).Concat(await service.ListAsync("/v1/comparisons?includeUnverified=true"))
            .Where(number => number["value"] is not null).ToList();
        Assert.All(numbers, number =>
        {
            var (kind, mark) = ($"{number["citation"]!["readKind"]}", $"{number["citation"]!["verification"]}");
            string[] expected = kind switch
            {
                "NOT_READ" => ["NOT_READ"],
                "RETELLING" => ["READ_IN_RETELLING"],
                _ => [.. new[] { (kind == "COPY", "READ_IN_COPY"), (mark == "VERIFIED_SECONDARY", "SECONDARY_SOURCE") }.Where(item => item.Item1).Select(item => item.Item2)],
            };
            Assert.Equal(expected, number["caveats"]!.AsArray().Select(code => $"{code}").Where(code => code is "READ_IN_COPY" or "READ_IN_RETELLING" or "SECONDARY_SOURCE" or "NOT_READ"));
        });
        Assert.Contains(numbers, number => number["caveats"]!.AsArray().Any(code => $"{code}" == "SECONDARY_SOURCE"));
    }

    [Fact]
    public async Task Precedence_depends_on_what_was_read_and_then_on_the_report()
    {
        var found = await service.Database.ListAsync("""
            select distinct concat_ws(' ', number.precedence, number.superseded_by is not null, number.verification, report.role)
            from (
                select study_id, source_id, verification, superseded_by, precedence from result
                union all
                select study_id, source_id, verification, superseded_by, precedence from comparison) as number
            left join report using (study_id, source_id)
            order by 1
            """);
        Assert.Equal(
            [
                "1 f VERIFIED FINAL_REPORT", "1 f VERIFIED_COPY FINAL_REPORT", "2 f VERIFIED INTERIM_REPORT", "3 f VERIFIED REGISTRY_RECORD", "3 f VERIFIED_COPY REGISTRY_RECORD",
                "4 f VERIFIED", "4 f VERIFIED PROTOCOL", "4 f VERIFIED_SECONDARY", "4 f VERIFIED_SECONDARY FINAL_REPORT", "4 f VERIFIED_SECONDARY NEWS", "4 f VERIFIED_SECONDARY REVIEW",
                "5 f UNVERIFIED FINAL_REPORT", "5 f UNVERIFIED INTERIM_REPORT", "6 t VERIFIED INTERIM_REPORT", "6 t VERIFIED_SECONDARY NEWS",
            ],
            found);
    }

    [Fact]
    public async Task Values_of_a_meeting_that_the_final_paper_replaced_are_marked_and_come_last()
    {
        var outcome = await service.GetAsync("/v1/outcomes/kalincik-2023.annualized-relapse-rate?includeUnverified=true");
        var results = outcome["results"]!.AsArray();
        Assert.EndsWith("-recalled", $"{results[0]!["id"]}", StringComparison.Ordinal);
        var meeting = Assert.Single(results, result => $"{result!["id"]}".EndsWith(".ocrelizumab-conference", StringComparison.Ordinal))!;
        Assert.Equal(("kalincik-2023.annualized-relapse-rate.ocrelizumab-recalled", 6), ($"{meeting["supersededBy"]}", meeting["precedence"]!.GetValue<int>()));
        Assert.Empty(await service.ListAsync("/v1/results?outcome=kalincik-2023.annualized-relapse-rate&superseded=false"));
        Assert.Equal(4, (await service.ListAsync("/v1/results?study=kalincik-2023&superseded=true")).Count);
        Assert.Equal(6, (await service.ListAsync("/v1/comparisons?study=kalincik-2023&superseded=true")).Count);
        var counts = (await service.GetAsync("/v1/studies/kalincik-2023"))["counts"]!.AsArray();
        Assert.Equal([91, 120, 303, 612], counts.Where(count => $"{count!["supersededBySource"]}" == "kalincik-2023-jama-neurol").Select(count => count!["count"]!.GetValue<int>()).Order());
        Assert.Equal([110, 144, 146, 343, 730, 769], counts.Where(count => $"{count!["kind"]}" == "ANALYZED" && count["supersededBySource"] is null).Select(count => count!["count"]!.GetValue<int>()).Order());
    }

    [Fact]
    public async Task An_assumed_kind_of_estimate_is_a_code()
    {
        var assumed = await service.ListAsync("/v1/results?estimateTypeBasis=ASSUMED&estimateType=KAPLAN_MEIER");
        Assert.Contains(assumed, result => $"{result["id"]}" == "uk-ahsct-2025.relapse-free-survival.followed-5y");
        Assert.DoesNotContain(assumed, result => $"{result["id"]}" == "silfverberg-2023.neda.all-5y");
        Assert.All(assumed, result => Assert.Equal("ASSUMED", $"{result["estimateTypeBasis"]}"));
        Assert.Equal(43, assumed.Count);
    }

    [Theory]
    [InlineData("burman-2014.febrile-neutropenia.all-100d", 35, 17, 48)]
    [InlineData("burman-2014.infection.herpes-zoster", 15, null, null)]
    [InlineData("burman-2014.adverse-events.thyroid-disease", 8.4, null, null)]
    [InlineData("single-centre-ahsct-2026.neda-3.followed", 59.2, 16, 27)]
    public async Task A_number_of_the_newer_readings_is_served_as_printed(string id, double value, int? numerator, int? denominator)
    {
        var result = await service.GetAsync($"/v1/results/{id}");
        Assert.Equal(((decimal)value, numerator, denominator), (result["value"]!.GetValue<decimal>(), result["numerator"]?.GetValue<int>(), result["denominator"]?.GetValue<int>()));
    }
}
