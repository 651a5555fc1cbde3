using EvidenceApi.Model.Derivation;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials;

internal static class StatusWarnings
{
    /// <summary>What the database warns of on a day.</summary>
    public static async Task<string[]> WarningsAsync(this TestDatabase database, WarningDays days, bool sourcesDisagree, string day) =>
        await database.AskAsync<string[]>($"select status_warnings({Sql(days.StartsBy)}, {Sql(days.EndsBy)}, {Sql(days.UpdatedBy)}, {sourcesDisagree}, false, date '{day}')");

    private static string Sql(DateOnly? day) => day is { } known ? $"date '{known:O}'" : "null::date";
}
