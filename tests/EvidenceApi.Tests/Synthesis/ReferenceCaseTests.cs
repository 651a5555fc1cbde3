
namespace EvidenceApi.Tests.Synthesis;

/// <summary>Every number of the reference cases, within |a - b| &lt;= tolerance · max(1, |b|).</summary>
public sealed class ReferenceCaseTests(ITestOutputHelper output)
{
    private int compared;

    [Fact]
    public void Every_number_of_metafor_is_computed() => CompareAll(ReferenceCase.Own);

    [Fact]
    public void Every_number_of_the_cases_beside_the_checkout_is_computed()
    {
        if (File.Exists(ReferenceCase.Beside))
            CompareAll(ReferenceCase.Beside);
        else
            output.WriteLine($"nothing was tested: {ReferenceCase.Beside} is not there");
    }

    private void CompareAll(string path)
    {
        var faults = ReferenceCase.Read(path).SelectMany(Compare).ToList();
        output.WriteLine($"{compared} numbers compared, {faults.Count} differ");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(compared > 100);
    }

    private List<string> Compare(ReferenceCase reference)
    {
        var pairs = reference.Analysis switch
        {
            "LEAVE_ONE_OUT" => ReferenceParts.LeaveOneOut(reference),
            "CUMULATIVE" => ReferenceParts.Cumulative(reference),
            "SUBGROUPS" => ReferenceParts.Subgroups(reference),
            "EGGER" => ReferenceParts.Egger(reference),
            "TRIM_AND_FILL" => ReferenceParts.TrimAndFill(reference),
            _ => ReferenceFits.Of(reference),
        };
        var faults = new List<string>();
        foreach (var (name, expected, actual) in pairs.Where(pair => pair.Expected is not null))
        {
            compared++;
            if (!(Math.Abs(actual - expected!.Value ?? double.NaN) <= reference.Tolerance * Math.Max(1, Math.Abs(expected.Value))))
                faults.Add($"{reference.Id} {name}: {actual:r} for {expected:r}");
        }
        return faults;
    }
}
