using System.Globalization;
using EvidenceApi.Tests.Support;
using EvidenceApi.Trials.Finder;

namespace EvidenceApi.Tests.Trials.Finder;

/// <summary>Places, distances and ages as people give them.</summary>
public sealed class FinderParametersTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("place=Portland,US", "place", "Portland,OR,US", null)]
    [InlineData("place=Essen", "place", "Essen,VLG,BE", null)]
    [InlineData("place=London", "place", "London,08,CA", null)]
    [InlineData("place=Lodnon,GB", "place", null, "London,ENG,GB")]
    [InlineData("place=Zurich,AT", "place", null, "Zürich,ZH,CH")]
    [InlineData("near=91,0", "near", null, null)]
    [InlineData("near=0,181", "near", null, null)]
    [InlineData("near=NaN,0", "near", null, null)]
    [InlineData("near=1,2&place=London,GB", "place", null, null)]
    [InlineData("near=1,2&within=5", "within", null, null)]
    [InlineData("near=1,2&within=0km", "within", null, null)]
    [InlineData("within=5km", "within", null, null)]
    [InlineData("age=old", "age", null, null)]
    [InlineData("age=131", "age", null, null)]
    [InlineData("sex=F", "sex", "FEMALE", null)]
    [InlineData("recruitingIn=UK", "recruitingIn", null, "GB")]
    public async Task What_cannot_be_understood_is_refused_with_the_choices(string query, string parameter, string? choice, string? nearest)
    {
        var (status, problem) = await service.RefuseAsync($"/v1/trials?{query}");
        var error = problem["errors"]!.AsArray().Single()!;
        Assert.Equal((400, parameter, nearest), (status, $"{error["parameter"]}", error["nearest"]?.GetValue<string>()));
        if (choice is not null)
            Assert.Contains(choice, error["allowed"]!.AsArray().Select(item => $"{item}"));
    }

    [Theory]
    [InlineData("Zurich,CH", "Zürich")]
    [InlineData("sao paulo, Brazil", "São Paulo")]
    [InlineData("Saint-Etienne,FR", "Saint-Étienne")]
    [InlineData("st louis,MO,US", "St. Louis")]
    [InlineData("Gothenburg,SE", "Göteborg")]
    [InlineData("London, UK", "London")]
    [InlineData("Łódź,PL", "Łódź")]
    public void Accents_saints_and_other_names_lead_to_one_place(string text, string name) => Assert.Equal(name, Assert.Single(Gazetteer.Find(text)).Name);

    [Theory]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(90, 0, -90, 77, 20015.115)]
    [InlineData(0, 179.5, 0, -179.5, 111.195)]
    [InlineData(0, -180, 0, 180, 0)]
    [InlineData(51.5074, -0.1278, 48.8566, 2.3522, 343.557)]
    public async Task Program_and_database_have_one_distance(double latitude, double longitude, double other, double otherLongitude, double kilometres)
    {
        Assert.Equal(kilometres, EarthDistance.Between(latitude, longitude, other, otherLongitude), 0.01);
        Assert.Equal(kilometres, await service.Database.AskAsync<double>(string.Create(CultureInfo.InvariantCulture, $"select distance_km({latitude}, {longitude}, {other}, {otherLongitude})")), 0.01);
    }
}
