namespace EvidenceApi.Tests.Seeds;

/// <summary>Seeds that cannot be read as the model: keys, kinds of values and YAML itself.</summary>
public sealed class UnreadableSeedsTests
{
    [Theory]
    [InlineData("    acronym: TRIAL", "    ▲acronim: TRIAL", "unknown key 'acronim'; allowed: id, title…nearest: acronym")]
    [InlineData("            arm: drugs\n            pop", "            ▲Arm: drugs\n            pop",
        "unknown key 'Arm'; allowed: id, arm…nearest: arm")]
    [InlineData("    acronym: TRIAL", "    ▲xyzzy: TRIAL", "unknown key 'xyzzy'; allowed: id, title")]
    [InlineData("measures:", "▲measure:", "unknown key 'measure'; allowed: terms, measures, …nearest: measures")]
    [InlineData("  - id: trial\n    title: Cells against drugs\n", "  - ▲id: trial\n",
        "'title' is missing; allowed: text of 1 to 2000 characters")]
    [InlineData("          - id: cells-36\n            arm: cells\n            population: all\n",
        "          - ▲id: cells-36\n            arm: cells\n",
        "'population' is missing; allowed: text")]
    [InlineData("{operator: LESS_THAN, value: 0.001}", "▲{operator: LESS_THAN}", "'value' is missing; allowed: a decimal number")]
    [InlineData("{lower: 30, upper: 51.5, level: 95}", "▲{lower: 30, upper: 51.5}", "'level' is missing")]
    [InlineData("        title: No disease activity", "        title:▲", "'title' is empty; allowed: text of 1 to 2000 characters")]
    [InlineData("        title: No disease activity", "        title: ▲null", "'title' is empty")]
    [InlineData("        title: No disease activity", "        title: ▲'  '", "'  ' is not allowed here; allowed: text")]
    public async Task A_key_is_spelt_as_in_the_model_and_has_a_value(string before, string after, string words) =>
        await BrokenSeeds.AssertComplaintAsync(before, after, words);

    [Theory]
    [InlineData("design: RANDOMIZED_TRIAL", "design: ▲RANDOMISED_TRIAL",
        "'RANDOMISED_TRIAL' is not allowed here; allowed: RANDOMIZED_TRIAL, …nearest: RANDOMIZED_TRIAL")]
    [InlineData("phenotypes: [RRMS]", "phenotypes: [▲rrms]", "'rrms' is not allowed here; allowed: MS, …nearest: RRMS")]
    [InlineData("status: COMPLETED", "status: ▲FINISHED-AND-DONE",
        "'FINISHED-AND-DONE' is not allowed here; allowed: ACTIVE_NOT_RECRUITING, ")]
    [InlineData("status: COMPLETED", "status: ▲1", "'1' is not allowed here; allowed: ACTIVE_NOT_RECRUITING, ")]
    [InlineData("count: 110", "count: ▲about a hundred", "'about a hundred' is not allowed here; allowed: a whole number")]
    [InlineData("count: 110", "count: ▲110.5", "'110.5' is not allowed here; allowed: a whole number")]
    [InlineData("count: 110", "count: ▲99999999999", "'99999999999' is not allowed here; allowed: a whole number")]
    [InlineData("value: 40.5", "value: ▲40,5", "'40,5' is not allowed here; allowed: a decimal number with a point")]
    [InlineData("value: 40.5", "value: ▲4.05e1", "'4.05e1' is not allowed here; allowed: a decimal number")]
    [InlineData("value: 40.5", "value: ▲40.5%", "'40.5%' is not allowed here")]
    [InlineData("value: 40.5", "value: ▲NaN", "'NaN' is not allowed here")]
    [InlineData("asOf: 2016-02-29", "asOf: ▲2016-02-30",
        "'2016-02-30' is not allowed here; allowed: a date as 2016, 2016-01 or 2016-01-20")]
    [InlineData("asOf: 2016-02-29", "asOf: ▲2016-13", "'2016-13' is not allowed here; allowed: a date")]
    [InlineData("asOf: 2016-02-29", "asOf: ▲29.2.2016", "'29.2.2016' is not allowed here; allowed: a date")]
    public async Task A_value_is_of_its_kind(string before, string after, string words) =>
        await BrokenSeeds.AssertComplaintAsync(before, after, words);

    [Theory]
    [InlineData("interval: {lower: 30, upper: 51.5, level: 95}", "interval: ▲[30, 51.5]",
        "a mapping is needed here; allowed: lower, upper, level")]
    [InlineData("countries: [SE, GB]", "countries: ▲SE", "a list is needed here; allowed: items that each begin with a hyphen")]
    [InlineData("countries: [SE, GB]", "countries: [SE, ▲~]", "an empty item; allowed: a value, or no item")]
    [InlineData("    acronym: TRIAL", "    acronym: ▲[TRIAL]", "a list or mapping where a single value belongs; allowed: text")]
    [InlineData("    acronym: TRIAL", "    acronym: ▲TRIAL\n\ttype: x", "the YAML is broken: …a tab… (found in line 5); allowed: spaces before keys, never a tab")]
    [InlineData("    acronym: TRIAL", "    acronym: ▲'TRIAL", "the YAML is broken: …; allowed: YAML 1.2")]
    [InlineData("    acronym: TRIAL", "    acronym: TRIAL\n    ▲acronym: TRIAL", "the YAML is broken: Duplicate key")]
    [InlineData("measures:", "▲---\nterms: []\n---\nmeasures:", "the file holds 2 YAML documents; allowed: exactly one")]
    public async Task A_file_is_one_yaml_document_of_the_right_shape(string before, string after, string words) =>
        await BrokenSeeds.AssertComplaintAsync(before, after, words);
}
