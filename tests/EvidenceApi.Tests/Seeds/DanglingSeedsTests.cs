namespace EvidenceApi.Tests.Seeds;

/// <summary>Seeds whose ids are invalid, there twice, or refer to nothing.</summary>
public sealed class DanglingSeedsTests
{
    private const string Arms = "id: cells-drugs\n            arm: cells\n            referenceArm: drugs\n";

    private const string Relation = "    relations:\n      - {type: PILOT_OF, study: ▲trail}\n    outcomes:";

    [Theory]
    [InlineData("        arm: drugs\n        source", "        arm: ▲drug\n        source",
        "no arm of this study has the id 'drug'; allowed: cells, drugs; nearest: drugs")]
    [InlineData("            arm: cells\n            population: all\n            months",
        "            arm: ▲cell\n            population: all\n            months",
        "no arm of this study has the id 'cell'; allowed: cells, drugs; nearest: cells")]
    [InlineData("referenceArm: drugs", "referenceArm: ▲placebo-pill",
        "no arm of this study has the id 'placebo-pill'; allowed: cells, drugs")]
    [InlineData("            arm: drugs\n            population: all", "            arm: drugs\n            population: ▲al",
        "no population of this study has the id 'al'; allowed: all; nearest: all")]
    [InlineData("[transplant]", "[▲transplnat]",
        "no intervention of this study has the id 'transplnat'; allowed: transplant; nearest: transplant")]
    [InlineData("        source: paper\n        place: table 1", "        source: ▲papre\n        place: table 1",
        "no source has the id 'papre'; allowed: paper, register; nearest: paper")]
    [InlineData("            source: paper\n            place: table 3", "            source: ▲papers\n            place: table 3",
        "no source has the id 'papers'; allowed: paper, register; nearest: paper")]
    [InlineData("      - source: paper\n        role", "      - source: ▲registry\n        role",
        "no source has the id 'registry'; allowed: paper, register; nearest: register")]
    [InlineData("measure: nedap", "measure: ▲neda", "no measure has the id 'neda'; allowed: nedap; nearest: nedap")]
    [InlineData("[SE, GB]", "[▲Sweden, GB]", "'Sweden' is not a country; allowed: an ISO 3166-1 alpha-2 code; nearest: SE")]
    [InlineData("[SE, GB]", "[SE, ▲UK]", "'UK' is not a country; allowed: an ISO 3166-1 alpha-2 code; nearest: GB")]
    [InlineData("[SE, GB]", "[SE, GB]\n    sites:\n      - {name: A clinic, city: Lyon, country: ▲FR}",
        "the study lists no country 'FR'; allowed: one of its countries; add it there, or leave the place out")]
    [InlineData("    outcomes:", Relation, "no study has the id 'trail'; allowed: trial; nearest: trial")]
    public async Task A_reference_leads_somewhere(string before, string after, string words) =>
        await BrokenSeeds.AssertComplaintAsync(before, after, words);

    [Theory]
    [InlineData("sources:\n", "sources:\n  - {id: ▲Page-1, kind: WEB_PAGE, title: A page, publisher: A site}\n",
        "this is not an id; allowed: lower-case letters, digits and single hyphens")]
    [InlineData("      - id: begun", "      - id: ▲begun--2016", "this is not an id")]
    [InlineData("          - id: drugs-36", "          - id: ▲drugs.36", "this is not an id")]
    [InlineData("          - id: drugs-36", "          - id: ▲cells-36", "'cells-36' is there twice, first in seeds/…; allowed: each once")]
    [InlineData("      - id: ended", "      - id: ▲begun", "'begun' is there twice, first in seeds/…; allowed: each once")]
    [InlineData("      - id: drugs\n        label",
        "      - id: drugs\n        label: Drugs\n        type: OTHER\n      - id: ▲drugs\n        label",
        "'drugs' is there twice, first in seeds/…; allowed: each once")]
    [InlineData("  - id: register", "  - {id: ▲paper, kind: WEB_PAGE, title: A page, publisher: A site}\n  - id: register",
        "'paper' is there twice, first in seeds/…; allowed: each once")]
    [InlineData("      - id: no-activity\n",
        "      - {id: no-activity, measure: nedap, title: Again, type: SECONDARY, reportingStatus: NOT_POSTED}\n      - id: ▲no-activity\n",
        "'no-activity' is there twice")]
    [InlineData("  - id: trial\n", "  - {id: trial, title: Again, type: SYNTHESIS, design: META_ANALYSIS}\n  - id: ▲trial\n",
        "'trial' is there twice, first in seeds/…; allowed: each once")]
    public async Task An_id_is_well_formed_and_there_once(string before, string after, string words) =>
        await BrokenSeeds.AssertComplaintAsync(before, after, words);

    [Theory]
    [InlineData("sha256: 68933d7abf", "sha256: ▲68933D7ABF", "this is not a SHA-256 digest; allowed: 64 lower-case hexadecimal digits")]
    [InlineData("sha256: 68933d7abf", "sha256: ▲68933d7ab", "this is not a SHA-256 digest")]
    [InlineData("/trial\n          verification: VERIFIED\n",
        "/trial\n          verification: VERIFIED\n        - {system: ▲DOI, value: 10.1000/b, verification: VERIFIED}\n",
        "'DOI' is there twice")]
    [InlineData("    unit: \"%\"\n\n",
        "    unit: \"%\"\n    codes:\n      - {system: NCIT, code: C1, verification: VERIFIED}\n      - {system: NCIT, code: ▲C1, verification: VERIFIED}\n\n",
        "'NCIT C1' is there twice")]
    [InlineData("title: A trial of cells against drugs", "title: ▲A record (not read; title ours)", "words in the place of a title")]
    [InlineData("authors: Doe J, Roe R", "authors: ▲Authors not read", "words in the place of authors; allowed: the authors as cited, or none")]
    [InlineData("      journal: A journal\n      identifiers", "      journal: ▲Abstract (journal not read)\n      identifiers", "words in the place of a journal")]
    [InlineData("url: https://journal.example/trial", "url: ▲journal.example/trial",
        "'journal.example/trial' is not a web address; allowed: http:// or https://")]
    [InlineData("value: 10.1000/trial", "value: ▲doi:10.1000/trial", "this is not an identifier of its system; allowed: DOI 10.1001/")]
    [InlineData("    kind: REGISTRY_RECORD", "    kind: REGISTRY_RECORD\n    publication: ▲{authors: Doe J, journal: A journal}",
        "only a journal article or conference abstract has a publication")]
    [InlineData("  - id: register", """
          - id: reply
            kind: JOURNAL_ARTICLE
            title: A reply
            publisher: A journal
            publication:
              authors: Roe R
              journal: A journal
              identifiers: [{system: DOI, value: ▲10.1000/TRIAL, verification: VERIFIED}]
          - id: register
        """, "'DOI 10.1000/TRIAL' is there twice, first in seeds/…; allowed: each identifier on one source")]
    public async Task A_source_is_described_with_sense(string before, string after, string words) =>
        await BrokenSeeds.AssertComplaintAsync(before, after, words);

    [Theory]
    [InlineData(Arms, "▲id: cells-drugs\n            arm: cells\n",
        "the comparison does not say what is compared; allowed: arm and referenceArm, two different ones, or a contrast")]
    [InlineData(Arms, "▲id: cells-drugs\n            arm: cells\n            referenceArm: cells\n",
        "the comparison does not say what is compared")]
    [InlineData(Arms, "▲id: cells-drugs\n            contrast: per year of age\n            arm: cells\n",
        "the comparison does not say what is compared")]
    [InlineData("reportingStatus: POSTED", "reportingStatus: ▲NOT_POSTED",
        "the reporting status and the numbers do not agree; allowed: POSTED with at least one")]
    [InlineData("design: RANDOMIZED_TRIAL", "design: ▲COHORT",
        "the design does not fit the study type INTERVENTIONAL; allowed: a trial is INTERVENTIONAL")]
    public async Task Parts_agree_with_their_whole(string before, string after, string words) =>
        await BrokenSeeds.AssertComplaintAsync(before, after, words);
}
