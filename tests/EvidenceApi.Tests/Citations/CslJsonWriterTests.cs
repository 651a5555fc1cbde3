using System.Text.Json.Nodes;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Tests.Citations;

public sealed class CslJsonWriterTests
{
    [Fact]
    public void Items_are_those_of_CSL_JSON()
    {
        var expected = JsonNode.Parse("""
            [
              {
                "id": "nunez-2016", "type": "article-journal",
                "title": "Cells & costs: 50% of $1 in {AHSCT}_trials, TNF-α ≥ 5 – a Phase I study of ClinicalTrials.gov #1",
                "author": [
                  { "family": "Núñez", "given": "Á. B." }, { "family": "te Boekhorst", "given": "P. A. W." },
                  { "family": "O'Brien", "given": "J.-P.", "suffix": "Jr" }, { "literal": "StarMS team, Group for Cells, Europe" },
                  { "literal": "et al." }
                ],
                "container-title": "Journal of Cells & Therapy", "volume": "12", "issue": "3 Suppl", "page": "e890-e901",
                "issued": { "date-parts": [[2016, 1, 20]] },
                "DOI": "10.1000/a_b<1>", "PMID": "12345678", "PMCID": "PMC1234567", "URL": "https://example.org/a_b?x=1&y={2}#top",
                "keyword": "NCT00000001, ISRCTN00000001",
                "note": "Authors: the last by letter. The list of authors is cut. Read on\r\npaper. Registered as NCT00000001, ISRCTN00000001."
              },
              {
                "id": "lee-2018", "type": "paper-conference", "title": "An abstract", "author": [{ "family": "Lee", "given": "A." }],
                "container-title": "Annual meeting 2018", "publisher": "Society of Cells", "page": "S36.004", "issued": { "date-parts": [[2018, 4]] }
              },
              {
                "id": "nct00000001-registry", "type": "dataset", "title": "A record", "publisher": "ClinicalTrials.gov",
                "author": [{ "literal": "University of Cells, Department LA" }, { "literal": "Institute AB" }], "issued": { "date-parts": [[2020]] },
                "URL": "https://clinicaltrials.gov/study/NCT00000001", "keyword": "NCT00000001", "note": "Registered as NCT00000001."
              },
              { "id": "news-1", "type": "article-newspaper", "title": "‘A game-changer’ for M.S patients", "container-title": "The Daily" }
            ]
            """);
        var written = Invented.Write(Format.CslJson, Invented.Article, Invented.Abstract, Invented.Record, Invented.News);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(written)), written);
    }

    [Fact]
    public void A_list_of_none_is_an_empty_one() => Assert.Equal("[]", Invented.Write(Format.CslJson));
}
