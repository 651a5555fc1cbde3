using System.Text;
using EvidenceApi.Tests.Lists;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Search;

/// <summary>Whatever is typed, the response is a list or a 400, and soon. EVIDENCE_SEED repeats a run.</summary>
public sealed class HostileWordsTests(RunningService service, ITestOutputHelper output) : IClassFixture<RunningService>
{
    private const int Longest = 300;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string[] Typed =
    [
        "'; drop table study; --", "' or 1=1 --", "a:* & b | !c <-> d", "a' & 'b", "\\", "\\'", "$1", "{0}", "%", "_", "(((", ")))", "a & & b", "!", ":*", "<->", "::text", "/*", "*/",
        "a**", "**a", "--a", "\"\"\"", "\"a", "a\"b\"c", "-\"", "-\"a", "*a*", "\u0001\u0002", "\u0001relapse\u0002", "\uFFFF", "\U0001F9E0 brain", "ﬁbre", "İstanbul", "ß", "ǅ", "\u0301\u0301\u0301",
        "e\u0301tude", "a\u0000b", "\t\r\n", "مرض", "a-b-c-d", "1.5e10", "10.1000/trial", "NCT00273364", "http://x.example/?q=a", "cell cell cell cell",
    ];

    [Fact]
    public async Task Odd_texts_get_a_response()
    {
        foreach (var words in Typed.Append(new string('"', Longest)).Append(new string('*', Longest)).Append(string.Concat(Enumerable.Repeat("a ", Longest / 2))))
            await AskAsync(words);
    }

    [Fact]
    public async Task Random_texts_of_any_letters_get_a_response()
    {
        output.WriteLine($"EVIDENCE_SEED={RandomFilterTests.Seed}");
        var random = new Random(RandomFilterTests.Seed);
        for (var number = 0; number < TestSize.Of(usual: 24, full: 60); number++)
        {
            var text = new StringBuilder();
            var most = number % 3 == 0 ? Longest : random.Next(1, 60);
            while (text.Length < most - 1)
                text.Append(random.Next(4) switch
                {
                    0 => "\"-* '\\&|!:<>()%_$"[random.Next(17)].ToString(),
                    1 => Rune.IsValid(random.Next(1, 0x10FFFF)) ? new Rune(random.Next(1, 0xD7FF)).ToString() : " ",
                    2 => new[] { "stem", "cell", " ", "hsct", "multiple sclerosis", "the" }[random.Next(6)],
                    _ => ((char)random.Next('a', 'z' + 1)).ToString(),
                });
            await AskAsync(text.ToString()[..Math.Min(text.Length, most)]);
        }
    }

    [Fact]
    public async Task More_than_300_characters_are_a_400_that_says_so() =>
        Assert.Equal((400, "q"), await RefusedAsync($"/v1/studies?q={new string('a', Longest + 1)}"));

    [Theory]
    [InlineData("/v1/search")]
    [InlineData("/v1/search?kind=STUDY")]
    [InlineData("/v1/search?q=")]
    [InlineData("/v1/search/facets")]
    public async Task The_search_over_everything_needs_words(string url) => Assert.Equal((400, "q"), await RefusedAsync(url));

    private async Task<(int Status, string Parameter)> RefusedAsync(string url)
    {
        var (status, problem) = await service.RefuseAsync(url);
        return (status, problem["errors"]![0]!["parameter"]!.ToString());
    }

    private async Task AskAsync(string words)
    {
        foreach (var url in new[] { "/v1/search?pageSize=5&q=", "/v1/studies/facets?fields=design&q=" })
        {
            using var time = new CancellationTokenSource(Patience);
            using var answer = await service.Http.GetAsync(new Uri(url + Uri.EscapeDataString(words), UriKind.Relative), time.Token);
            Assert.True((int)answer.StatusCode is 200 or 400, $"{(int)answer.StatusCode} for {Convert.ToHexString(Encoding.UTF8.GetBytes(words))}: {words}");
        }
    }
}
