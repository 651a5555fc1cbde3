using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Registered;

/// <summary>What the seeds hold of the registered trials, as the register gave it in January 2026.</summary>
public sealed class PlacesOfTrialsTests
{
    [Fact]
    public async Task Each_of_the_83_registered_studies_has_the_status_of_25_September_2025()
    {
        var database = await Databases.SeededAsync();
        Assert.Equal(83, await database.AskAsync<long>("""
            select count(distinct registration.number)
            from registration
            join status_observation as observation on observation.study_id = registration.study_id
            where registration.registry = 'CLINICALTRIALS_GOV'
              and observation.confirmed_on = '2025-09-25'
              and observation.source_id in (lower(registration.number) || '-registry')
            """));
    }

    [Fact]
    public async Task Places_are_those_of_the_latest_record_each_once_with_the_coordinates_of_its_city()
    {
        var database = await Databases.SeededAsync();
        var sites = await database.ListAsync("""
            select site.study_id || ' ' || string_agg(country_code || ' ' || count, ', ' order by country_code)
            from (select study_id, country_code::text, count(*)::text as count from site group by study_id, country_code) as site
            where site.study_id in ('beat-ms', 'ram-ms', 'nct06551649', 'nct03778333', 'nct02795052')
            group by site.study_id
            order by site.study_id
            """);
        Assert.Equal(["beat-ms US 22", "nct02795052 AE 1, US 2", "nct03778333 SE 1", "nct06551649 IT 1", "ram-ms DK 1, NL 1, NO 4, SE 2"], sites);
        Assert.Equal(
            ["nct04749667 Lørenskog"],
            await database.ListAsync("select study_id || ' ' || city from site where record is null and city is not null and latitude is null"));
        Assert.Equal(0, await database.AskAsync<long>("select count(*) from site where latitude is not null and precision is distinct from 'CITY'"));
        Assert.Equal(["DK", "NL", "NO", "SE"], await database.ListAsync("select country_code from study_country where study_id = 'ram-ms' order by 1"));
    }

    [Fact]
    public async Task Two_cities_of_one_name_have_two_points()
    {
        var database = await Databases.SeededAsync();
        Assert.Equal(
            ["Minnesota 44.0 -92.5", "New York 43.2 -77.6"],
            await database.ListAsync("select state || ' ' || round(latitude, 1) || ' ' || round(longitude, 1) from site where city = 'Rochester' order by state"));
        Assert.Empty(await database.ListAsync("""
            select one.city
            from site as one
            join site as other on other.city = one.city and other.country_code = one.country_code and other.state > one.state
            where one.country_code = 'US'
              and one.latitude = other.latitude
            """));
    }

    [Fact]
    public async Task An_import_of_the_same_record_replaces_what_the_seeds_took_from_it()
    {
        var database = await Databases.SeededAsync();
        var record = MadeRecord.Of(1);
        record["protocolSection"]!["identificationModule"]!["nctId"] = "NCT04047628";
        record["protocolSection"]!["outcomesModule"] = MadeRecord.Parse("""
            {"primaryOutcomes": [{"measure": "Multiple Sclerosis (MS) Relapse-Free Survival", "timeFrame": "From Day 0 (Randomization to Treatment) Up to 36 Months (3 Years)"}]}
            """);
        await database.ImportedAsync(record);
        Assert.Equal(["A clinic RECRUITING 2020-01-05"], await database.ListAsync("select concat_ws(' ', name, status, status_as_of) from site where study_id = 'beat-ms'"));
        Assert.Equal(
            ["nct04047628"],
            await database.ListAsync("select split_part(id, '.', 1) from outcome where study_id = 'beat-ms' and title like '%Relapse-Free Survival' and stage = 'REGISTERED'"));
    }

    [Fact]
    public async Task A_status_of_a_place_has_its_own_date_and_none_is_of_January_2026()
    {
        var database = await Databases.SeededAsync();
        Assert.Equal(0, await database.AskAsync<long>("select count(*) from site where status is not null and (status_as_of is null or status_as_of > '2022-10-31')"));
        Assert.True(await database.AskAsync<long>("select count(*) from site where status is not null") > 0);
    }
}
