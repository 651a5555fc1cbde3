using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Search;

/// <summary>What words find: names that mean the same, spellings, beginnings, typing errors, quotation marks and minus.</summary>
public sealed class WordsTests(RunningService service) : IClassFixture<RunningService>
{
    // Everything of a study that is searched, as one text in small letters without accents.
    private const string Text = "lower(unaccent(concat_ws(' ', title, acronym, study_id, keywords, description)))";

    [Theory]
    [InlineData("/v1/studies", "HSCT", "AHSCT", "ASCT", "aHSCT", "autologous hematopoietic stem cell transplantation", "autologous haematopoietic stem cell transplantation",
        "Autologous Haematopoietic Stem-Cell Transplantation")]
    [InlineData("/v1/studies", "RRMS", "RR-MS", "relapsing-remitting multiple sclerosis", "relapsing remitting MS")]
    [InlineData("/v1/studies", "SPMS", "SP-MS", "secondary progressive multiple sclerosis")]
    [InlineData("/v1/studies", "PPMS", "primary progressive MS")]
    [InlineData("/v1/studies", "MS", "multiple sclerosis", "Multiple Sclerosis")]
    [InlineData("/v1/outcomes", "NEDA", "no evidence of disease activity")]
    [InlineData("/v1/outcomes", "EDSS", "Expanded Disability Status Scale", "expanded disability status scale", "Kurtzke scale")]
    [InlineData("/v1/measures", "EDSS", "Expanded Disability Status Scale")]
    [InlineData("/v1/sources", "HSCT", "AHSCT", "autologous hematopoietic stem cell transplantation")]
    public async Task Names_that_mean_the_same_find_the_same(string list, params string[] names)
    {
        var first = await FindAsync(list, names[0]);
        Assert.NotEmpty(first);
        foreach (var name in names.Skip(1))
            Assert.True(first.SetEquals(await FindAsync(list, name)), $"{list}: {name} and {names[0]} differ");
    }

    [Theory]
    [InlineData("/v1/studies", "haematopoietic", "hematopoietic")]
    [InlineData("/v1/studies", "randomised", "randomized")]
    [InlineData("/v1/outcomes", "stabilisation", "stabilization")]
    [InlineData("/v1/studies", "Münchén", "munchen")]
    [InlineData("/v1/studies", "SCLÉROSIS", "sclerosis")]
    [InlineData("/v1/studies", "transplant", "transplants")]
    [InlineData("/v1/outcomes", "relapse", "relapses")]
    public async Task Spelling_accents_case_and_number_make_no_difference(string list, string one, string other) =>
        Assert.Equal((await FindAsync(list, one)).Order(), (await FindAsync(list, other)).Order());

    [Theory]
    [InlineData("sclero")]
    [InlineData("transpl")]
    [InlineData("cyclo")]
    [InlineData("auto")]
    public async Task A_star_finds_every_word_that_begins_so(string beginning)
    {
        var expected = await service.Database.ListAsync($"select study_id::text from study_document where {Text} ~ '\\m{beginning}'");
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await FindAsync("/v1/studies", $"{beginning}*")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("transplantasion", "transplantation")]
    [InlineData("sclerossis", "sclerosis")]
    [InlineData("hematopoetic", "hematopoietic")]
    [InlineData("haematopoetic", "haematopoietic")]
    [InlineData("mesenchimal", "mesenchymal")]
    [InlineData("ciclophosphamide", "cyclophosphamide")]
    [InlineData("alemtuzumb", "alemtuzumab")]
    [InlineData("natalizumap", "natalizumab")]
    public async Task A_typing_error_finds_at_least_what_the_word_finds(string typed, string meant)
    {
        var found = await FindAsync("/v1/studies", meant);
        Assert.NotEmpty(found);
        Assert.Superset(found, await FindAsync("/v1/studies", typed));
    }

    [Theory]
    [InlineData("stem cell")]
    [InlineData("multiple sclerosis")]
    [InlineData("bone marrow")]
    public async Task Words_in_quotation_marks_are_found_together(string phrase)
    {
        var pattern = string.Join("[ -]+", phrase.Split(' ')[..^1].Append(phrase.Split(' ')[^1][..^2]));
        var expected = await service.Database.ListAsync($"select study_id::text from study_document where {Text} ~ '\\m{pattern}'");
        var found = await FindAsync("/v1/studies", $"\"{phrase}\"");
        Assert.NotEmpty(found);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("sclerosis", "mesenchymal")]
    [InlineData("hsct", "randomized")]
    [InlineData("cell", "\"bone marrow\"")]
    public async Task A_minus_leaves_out_what_the_word_finds(string words, string excluded)
    {
        var (all, without) = (await FindAsync("/v1/studies", words), await FindAsync("/v1/studies", $"\"{excluded.Trim('"')}\""));
        Assert.True(all.Overlaps(without));
        all.ExceptWith(without);
        Assert.Equal(all.Order(), (await FindAsync("/v1/studies", $"{words} -{excluded}")).Order());
    }

    [Fact]
    public async Task All_words_must_be_found()
    {
        var (one, other) = (await FindAsync("/v1/studies", "mesenchymal"), await FindAsync("/v1/studies", "randomized"));
        one.IntersectWith(other);
        Assert.Equal(one.Order(), (await FindAsync("/v1/studies", "mesenchymal randomized")).Order());
    }

    [Theory]
    [InlineData("qqqqxxzzyy")]
    [InlineData("\"sclerosis qqqqxxzzyy\"")]
    [InlineData("99999999999")]
    [InlineData("日本語")]
    public async Task Words_that_no_text_has_find_nothing(string words)
    {
        foreach (var list in new[] { "/v1/studies", "/v1/outcomes", "/v1/measures", "/v1/sources", "/v1/claims", "/v1/search" })
            Assert.Empty(await FindAsync(list, words));
    }

    [Theory]
    [InlineData("the")]
    [InlineData("of the and")]
    [InlineData("\"of the\"")]
    [InlineData("!!! ??? ---")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("-the")]
    public async Task What_has_no_word_to_search_finds_nothing_and_is_no_error(string words) => Assert.Empty(await FindAsync("/v1/studies", words));

    private async Task<HashSet<string>> FindAsync(string list, string words) =>
        [.. (await service.ListAsync($"{list}?pageSize=200&q={Uri.EscapeDataString(words)}")).Select(item => item["id"]!.ToString())];
}
