using System.Diagnostics;
using System.Text;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>Whatever an expression contains, the response is a 200 or a 400, and soon.</summary>
public sealed class HostileFilterTests(RunningService service) : IClassFixture<RunningService>
{
    private const int Longest = 2000;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5); // a second, on a busy machine

    public static TheoryData<string, int> Expressions => new()
    {
        { new string('(', Longest), 400 },
        { new string(')', Longest), 400 },
        { new string('-', Longest), 400 },
        { new string('"', Longest), 400 },
        { new string('\\', Longest), 400 },
        { new string('*', Longest), 400 },
        { "\uD83D", 400 },
        { string.Concat(Enumerable.Repeat("😀", Longest / 2)), 400 },
        { string.Concat(Enumerable.Repeat("NOT ", Longest / 4)), 400 },
        { string.Concat(Enumerable.Repeat("a=", Longest / 2)), 400 },
        { string.Concat(Enumerable.Repeat("a ", Longest / 2)), 400 },
        { string.Join(" OR ", Enumerable.Repeat("a=1", Longest / 7)), 400 },
        { string.Join(" OR ", Enumerable.Range(0, 90).Select(number => $"measure:no{number}")), 400 },
        { new string('(', 32) + "year=2016" + new string(')', 32), 200 },
        { new string('(', 33) + "year=2016" + new string(')', 33), 400 },
        { string.Concat(Enumerable.Repeat("NOT (", 32)) + "year=2016" + new string(')', 32), 200 },
        { string.Join(" OR ", Enumerable.Repeat("id=a", 100)), 200 },
        { string.Join(" OR ", Enumerable.Repeat("id=a", 101)), 400 },
        { string.Join(" AND ", Enumerable.Repeat("title:e", 100)), 200 },
        { $"title = \"{new string('%', 900)}\"", 200 },
        { $"title = \"*{string.Concat(Enumerable.Repeat("%_", 900))}*\"", 200 },
        { $"title:\"{new string('_', 1900)}\"", 200 },
        { @"title:'\\' OR title:'%' OR title:'_' OR title = '*\\'", 200 },
        { @"title = '*\\*'", 200 },
        { @"title = '\*'", 200 },
        { "title = '\u0000'", 400 },
        { "title = '\uFFFD\uFFFE\u202E'", 200 },
        { "title:'İıßſK'", 200 },
        { "title = ''''", 400 },
        { "title = \"'; drop table study; --\"", 200 },
        { "title = \"$1 {0} @Id\" AND title:'{0}{1}'", 200 },
        { "id = \"' or ''='\"", 200 },
        { "title='a' or 1=1 --", 400 },
        { "1=1", 400 },
        { "year = 1; select 1", 400 },
        { "id);select pg_sleep(10)--=1", 400 },
        { "year = " + new string('9', 28), 200 },
        { "year = " + new string('9', 29), 400 },
        { "year = -0.0000000000000000000000000001", 400 },
        { "year = -0.000000000000000000000000001", 200 },
        { "year = 1e27", 200 },
        { "year = 0e-999", 400 },
        { "year = infinity", 400 },
        { "year = ٢٠١٦", 400 },
        { "startDate = 9999-12-31 OR startDate < 0001", 200 },
        { "startDate = 2016-1", 400 },
        { "startDate > '2016 '", 400 },
        { "year\u00A0=\u3000-5", 200 },
        { "count(*) = 1", 400 },
        { "item.id = 1", 400 },
        { "search:x", 400 },
    };

    [Theory]
    [MemberData(nameof(Expressions))]
    public async Task The_response_is_good_or_says_what_is_wrong(string filter, int expected)
    {
        var begun = Stopwatch.GetTimestamp();
        using var answer = await service.Http.GetAsync(new Uri($"/v1/studies?countTotal=true&pageSize=1&filter={Escaped(filter)}", UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode == expected, $"{(int)answer.StatusCode}: {body}");
        Assert.True(Stopwatch.GetElapsedTime(begun) < Soon);
        Assert.DoesNotContain("list_study", body, StringComparison.Ordinal);
        if (expected == 400)
            Assert.Contains("\"parameter\":\"filter\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expression_may_have_2000_characters()
    {
        string Of(int length) => $"title:'{new string('x', length - 8)}'";
        await service.GetAsync($"/v1/studies?filter={Of(Longest)}");
        Assert.Equal(400, (await service.RefuseAsync($"/v1/studies?filter={Of(Longest + 1)}")).Status);
    }

    [Fact]
    public async Task Wildcards_of_like_are_letters()
    {
        await using var own = await RunningService.ApartAsync();
        await own.Database.RunAsync("update measure set definition = '100% of a_b\\c*' where id = 'neda'");
        async Task<bool> Finds(string filter) =>
            (await own.ListAsync($"/v1/measures?filter={Uri.EscapeDataString(filter)}")).Any(measure => measure["id"]!.ToString() == "neda");
        Assert.True(await Finds(@"definition = '100% of a_b\\c\*'"));
        Assert.True(await Finds(@"definition = '*a_b\\c\*'"));
        Assert.True(await Finds(@"definition:'A_B\\C\*'"));
        Assert.True(await Finds(@"definition = '100%*'"));
        Assert.False(await Finds(@"definition = '100_*'"));
        Assert.False(await Finds(@"definition:'a%c'"));
        Assert.False(await Finds(@"definition = '*a\\_b*'"));
    }

    // A half of a pair is sent as the bytes that it would have.
    private static string Escaped(string filter) => filter is [>= '\uD800' and <= '\uDFFF'] ? "%ED%A0%BD" : string.Concat(Encoding.UTF8.GetBytes(filter).Select(letter => $"%{letter:X2}"));
}
