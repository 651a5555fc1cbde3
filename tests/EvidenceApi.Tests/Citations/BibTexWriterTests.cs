using EvidenceApi.Http.Formats;

namespace EvidenceApi.Tests.Citations;

public sealed class BibTexWriterTests
{
    [Fact]
    public void Signs_of_LaTeX_are_escaped_and_capitals_that_mean_something_are_kept() => Assert.Equal(
        """
        @article{nunez-2016,
          author = {Núñez, Á. B. and te Boekhorst, P. A. W. and O'Brien, Jr, J.-P. and {StarMS team, Group for Cells, Europe} and others},
          title = {Cells \& costs: 50\% of \$1 in {{\textbraceleft{}AHSCT\textbraceright{}\_trials,}} {TNF-$\alpha$} $\geq$ 5 – a Phase {I} study of {ClinicalTrials.gov} \#1},
          journal = {Journal of Cells \& Therapy},
          volume = {12},
          number = {3 Suppl},
          pages = {e890--e901},
          year = {2016},
          month = jan,
          day = {20},
          doi = {10.1000/a_b<1>},
          eprint = {12345678},
          eprinttype = {pubmed},
          url = {https://example.org/a_b?x=1&y=%7B2%7D#top},
          keywords = {NCT00000001, ISRCTN00000001},
          addendum = {PMCID: PMC1234567},
          note = {Authors: the last by letter. The list of authors is cut. Read on paper. Registered as NCT00000001, ISRCTN00000001.}
        }


        """, Invented.Write(Format.BibTex, Invented.Article));

    [Fact]
    public void Other_documents_have_the_nearest_type_and_only_what_is_known() => Assert.Equal(
        """
        @inproceedings{lee-2018,
          author = {Lee, A.},
          title = {An abstract},
          booktitle = {Annual meeting 2018},
          publisher = {Society of Cells},
          pages = {S36.004},
          year = {2018},
          month = apr
        }

        @misc{nct00000001-registry,
          author = {{University of Cells, Department LA} and {Institute AB}},
          title = {A record},
          howpublished = {ClinicalTrials.gov},
          year = {2020},
          url = {https://clinicaltrials.gov/study/NCT00000001},
          keywords = {NCT00000001},
          note = {Registered as NCT00000001.}
        }

        @article{news-1,
          title = {‘A game-changer’ for {M.S} patients},
          journal = {The Daily}
        }

        @misc{page,
          author = {{MS Society}},
          title = {A page},
          howpublished = {The site}
        }

        @misc{a-study,
          title = {A study that nobody reported},
          keywords = {2019-000001-42},
          note = {Registered as 2019-000001-42.}
        }


        """, Invented.Write(Format.BibTex, Invented.Abstract, Invented.Record, Invented.News, Invented.Page, Invented.Study));

    // Entry types and their fields in blx-dm.def, the default data model of biblatex, as far as they concern references.
    private static readonly Dictionary<string, string[]> DataModel = new()
    {
        ["article"] = ["journal", "titleaddon", "volume", "number", "pages"],
        ["inproceedings"] = ["booktitle", "publisher", "volume", "number", "pages"],
        ["misc"] = ["howpublished", "organization"],
    };

    private static readonly string[] OfEveryType =
        ["author", "title", "year", "month", "day", "doi", "eprint", "eprinttype", "url", "keywords", "addendum", "note"];

    [Fact]
    public void An_entry_has_only_fields_that_the_data_model_of_biber_knows_for_its_type()
    {
        var all = new[] { Invented.Article, Invented.Abstract, Invented.Record, Invented.News, Invented.Page, Invented.Study }
            .SelectMany(reference => new[] { reference, reference with { Publisher = "A publisher", Pmid = "1", Pmcid = "PMC1", Issued = "2020-01-02", Doi = "10.1/x" } });
        foreach (var entry in BibTexReader.Read(Invented.Write(Format.BibTex, [.. all])))
            Assert.Empty(entry.Fields.Keys.Except([.. OfEveryType, .. DataModel[entry.Type]]));
    }

    [Fact]
    public void A_key_that_BibTeX_does_not_allow_is_written_otherwise() =>
        Assert.StartsWith("@misc{a_2c_b_20_c,\n", Invented.Write(Format.BibTex, Invented.Study with { Id = "a,b c" }), StringComparison.Ordinal);
}
