using EvidenceApi.Model;

namespace EvidenceApi.Tests.Search;

/// <summary>Identifiers as people have them, and the key that each has.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData("nct00273364", "NCT00273364", "nct00273364", "NCT 00273364", " NCT-00273364 ", "NCT: 00273364", "NCT no. 00273364", "NCT\u00A000273364", "NCT\u200B00273364", "NCT\u00AD0027\u00AD3364",
        "https://clinicaltrials.gov/study/NCT00273364", "clinicaltrials.gov/ct2/show/NCT00273364?term=x", "https://www.clinicaltrials.gov/study/NCT00273364?tab=history", "(NCT00273364)")]
    [InlineData("isrctn88667898", "ISRCTN88667898", "ISRCTN 88667898", "isrctn88667898", "https://www.isrctn.com/ISRCTN88667898", "ISRCTN: 88667898", "https://doi.org/10.1186/ISRCTN88667898")]
    [InlineData("2019-001549-42", "2019-001549-42", "EUCTR2019-001549-42-GB", "EUCTR2019-001549-42", "EudraCT 2019-001549-42", "EudraCT number: 2019-001549-42", "eudract2019-001549-42", "2019–001549–42",
        "2019-001549-42-00", "https://www.clinicaltrialsregister.eu/ctr-search/trial/2019-001549-42/GB", "EUCTR2019-001549-42-Outside-EU-EEA")]
    [InlineData("2023-505555-12", "2023-505555-12-00", "CTIS2023-505555-12-00", "EU CT 2023-505555-12", "EUCT number 2023-505555-12-00", "https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=2023-505555-12-00")]
    [InlineData("10.1001/jamaneurol.2016.5867", "10.1001/jamaneurol.2016.5867", "doi:10.1001/jamaneurol.2016.5867", "DOI: 10.1001/JAMANEUROL.2016.5867", "https://doi.org/10.1001/jamaneurol.2016.5867",
        "http://dx.doi.org/10.1001/jamaneurol.2016.5867", "doi.org/10.1001/jamaneurol.2016.5867.", "https://doi.org/10.1001%2Fjamaneurol.2016.5867", "(doi: 10.1001/jamaneurol.2016.5867)",
        "https://publisher.example.com/doi/10.1001/jamaneurol.2016.5867/full?x=1#top")]
    [InlineData("10.1016/s0140-6736(09)61346-4", "https://doi.org/10.1016/S0140-6736(09)61346-4", "10.1016/S0140-6736(09)61346-4")]
    [InlineData("pmid:28241268", "pmid:28241268", "PMID 28241268", "PMID: 28241268", "PubMed ID 28241268", "https://pubmed.ncbi.nlm.nih.gov/28241268/", "https://www.ncbi.nlm.nih.gov/pubmed/28241268")]
    [InlineData("pmc10850659", "PMC10850659", "pmc 10850659", "PMCID: PMC10850659", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10850659/", "https://pmc.ncbi.nlm.nih.gov/articles/PMC10850659/")]
    [InlineData("u1111-1234-5678", "U1111-1234-5678", "u1111-1234-5678")]
    [InlineData("jrcts041190059", "jRCTs041190059", "jRCTs 041190059")]
    [InlineData("actrn12620000000000", "ACTRN12620000000000", "ACTRN 12620000000000")]
    public void Every_form_of_an_identifier_has_one_key(string key, params string[] forms)
    {
        foreach (var form in forms)
        {
            if (key.StartsWith("isrctn", StringComparison.Ordinal) && form.Contains("10.1186/", StringComparison.Ordinal))
                continue; // the DOI of a register's entry is an identifier of its own
            Assert.Equal(key, Identifier.KeyOf(form));
            Assert.Equal(key, Identifier.KeyOf(Identifier.KeyOf(form)));
            Assert.True(Identifier.IsMeant(form), form);
            var (keys, others) = Identifier.Extract($"what of {form} please");
            Assert.Equal([key], keys);
            Assert.Equal("what of please", string.Join(' ', others.Split([' ', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    [Fact]
    public void Digits_alone_may_be_a_pmid() => Assert.Equal(["28241268", "pmid:28241268"], Identifier.KeysOf("28241268"));

    [Theory]
    [InlineData("NCT0027336")]
    [InlineData("nct002733640")]
    [InlineData("ISRCTN8866789")]
    [InlineData("doi:10.1")]
    [InlineData("https://clinicaltrials.gov/study/")]
    [InlineData("PMC12")]
    public void A_malformed_identifier_is_meant_as_one(string text) => Assert.True(Identifier.IsMeant(text));

    [Theory]
    [InlineData("muraro-2017")]
    [InlineData("beat-ms")]
    [InlineData("StarMS")]
    [InlineData("t25fw at 12 months")]
    [InlineData("10 of 24")]
    [InlineData("3.38 to 2.36")]
    public void Words_and_readable_ids_are_no_identifiers(string text)
    {
        Assert.False(Identifier.IsMeant(text));
        Assert.Empty(Identifier.Extract(text).Keys);
    }
}
