namespace EvidenceApi.Tests.Seeds;

/// <summary>Asserts what <c>check</c> says of one change to the valid seeds.</summary>
internal static class BrokenSeeds
{
    /// <summary>
    /// That there is exactly one complaint, at the place of <c>▲</c> in the new text, with these words in this order (<c>…</c> separates them). What <paramref name="without"/> says is taken out before.
    /// </summary>
    public static async Task AssertComplaintAsync(string before, string after, string words, string? without = null)
    {
        using var seeds = SeedFolder.Valid();
        if (without is not null)
            seeds.Change(without, "");
        var place = seeds.Change(before, after);
        var answer = await seeds.CheckAsync();

        Assert.Equal(1, answer.Code);
        Assert.True(answer.Lines.Length == 2, answer.Output);
        Assert.Contains("nothing was written", answer.Lines[1], StringComparison.Ordinal);
        var complaint = answer.Lines[0];
        Assert.StartsWith($"{place}: ", complaint, StringComparison.Ordinal);
        var from = place.Length + 2;
        foreach (var word in words.Split('…'))
        {
            var at = complaint.IndexOf(word, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{word}' is not in: {complaint}");
            from = at + word.Length;
        }
        Assert.Equal(words.Contains("nearest: ", StringComparison.Ordinal), complaint.Contains("nearest: ", StringComparison.Ordinal));
    }
}
