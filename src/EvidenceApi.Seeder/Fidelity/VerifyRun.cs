using System.Text.Json;
using EvidenceApi.Seeder.Import;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Fidelity;

/// <summary>Takes the records of files, asks a running service for each, and reports what is served as it is, left out on purpose, missing or altered.</summary>
internal sealed class VerifyRun(RecordInputs inputs, EvidenceClient client, Output output)
{
    private const int MostReported = 20;

    private readonly VerifyTotals totals = new();

    /// <summary>Returns the exit code: 0 when nothing is missing or altered, 1 when records could not be read, 6 otherwise.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var broken = 0;
        await Parallel.ForEachAsync(inputs.Entries().Select((entry, index) => ParsedEntry.Of(entry, index + 1)), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellationToken }, async (read, token) =>
        {
            using var json = read.Parsed?.Json;
            if (read.Parsed is { NctId: { } nctId } parsed && json is not null)
                totals.Add(nctId, await JudgeAsync(nctId, json.RootElement, parsed.Document.Sha256, token));
            else
                Interlocked.Increment(ref broken);
        });
        Report(broken);
        return totals.HasDifferences ? ExitCode.NotReconciled : broken > 0 ? ExitCode.BadSeeds : ExitCode.Done;
    }

    private async Task<VerifiedRecord> JudgeAsync(string nctId, JsonElement json, string sha256, CancellationToken cancellationToken)
    {
        if (await client.StudyOfAsync(nctId, cancellationToken) is not { } served)
            return new VerifiedRecord(RecordState.NOT_SERVED, [.. RecordLeaf.Of(json).Select(leaf => new JudgedLeaf(LeafVerdict.MISSING, leaf, null))]);
        var stored = served.Records.Records.First(record => record.Record == nctId);
        if (stored.Sha256 != sha256 && stored.Earlier.FirstOrDefault(state => state.Sha256 == sha256) is { } earlier)
            return new VerifiedRecord(RecordState.EARLIER, RecordComparison.Of(json, earlier.Json));
        var whole = RecordComparison.Of(json, stored.Json).Where(judged => judged.Verdict is not (LeafVerdict.EQUAL or LeafVerdict.LEFT_OUT));
        var parts = new ServedRecord(served, nctId);
        return new VerifiedRecord(RecordState.CURRENT, [.. RecordComparison.Of(json, parts.Leaves(), parts.Other), .. whole]);
    }

    private void Report(int broken)
    {
        output.Line($"{totals.Records:N0} records: {totals.Count(RecordState.CURRENT):N0} as they are served now, {totals.Count(RecordState.EARLIER):N0} as earlier states, {totals.Count(RecordState.NOT_SERVED):N0} not served, {broken:N0} could not be read");
        output.Line($"{"module",-34} {"values",12} {"equal",12} {"left out",10} {"missing",9} {"altered",9}");
        foreach (var module in totals.Modules)
            output.Line(module.ToString());
        output.Line($"left out on purpose: {string.Join(", ", totals.LeftOut)}");
        foreach (var (nctId, judged) in totals.Differences.Take(MostReported))
            output.Error($"{nctId} {judged.Leaf.Pointer} ({judged.Leaf.Path}): {judged.Verdict switch { LeafVerdict.MISSING => $"'{Cut(judged.Leaf.Value)}' is not served", LeafVerdict.ALTERED => $"'{Cut(judged.Leaf.Value)}' is served as '{Cut(judged.Served)}'", _ => $"'{Cut(judged.Served)}' is served and not in the file" }}");
        if (totals.Differences.Count > MostReported)
            output.Error($"and {totals.Differences.Count - MostReported:N0} more");
    }

    private static string Cut(string? text) => NulCharacter.Show(text is { Length: > 100 } ? $"{text[..100]}…" : text ?? "");
}
