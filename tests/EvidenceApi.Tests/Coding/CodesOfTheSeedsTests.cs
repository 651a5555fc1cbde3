using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Coding;

/// <summary>Codes of registered studies with how they are known, as records and titles of the register have them.</summary>
public sealed class CodesOfTheSeedsTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("nct00014755", "AHSCT CONDITIONING", "FROM_TITLE", "FROM_TITLE")]
    [InlineData("nct00040482", "CONDITIONING UNSPECIFIED_HSCT", "FROM_TITLE", "FROM_RECORD")]
    [InlineData("nct00342134", "AHSCT", "FROM_TITLE", null)]
    [InlineData("nct00497952", "ALLOGENEIC_HSCT", "FROM_TITLE", null)]
    [InlineData("nct02084121", "ALLOGENEIC_HSCT", "FROM_TITLE", null)]
    [InlineData("nct02529839", "AHSCT CONDITIONING", "FROM_RECORD", "FROM_RECORD")]
    [InlineData("nct04674280", "AHSCT", "FROM_RECORD", null)]
    [InlineData("mist", "AHSCT DISEASE_MODIFYING_THERAPY", "CURATED", "CURATED")]
    public async Task A_code_is_known_from_what_really_says_it(string id, string types, string basis, string? conditioning)
    {
        var trial = await service.GetAsync($"/v1/trials/{id}");
        Assert.Equal(types, string.Join(' ', trial["interventionTypes"]!.AsArray().Select(type => $"{type}")));
        Assert.Equal((basis, conditioning), ($"{trial["codeBasis"]!["intervention"]}", trial["codeBasis"]!["conditioning"]?.ToString()));
        Assert.Equal(conditioning, (await service.GetAsync($"/v1/studies/{id}"))["codeBasis"]!["conditioning"]?.ToString());
    }
}
