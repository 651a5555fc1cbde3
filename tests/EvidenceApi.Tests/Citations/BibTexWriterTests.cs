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
          pmid = {12345678},
          pmcid = {PMC1234567},
          url = {https://example.org/a_b?x=1&y=%7B2%7D#top},
          keywords = {NCT00000001, ISRCTN00000001},
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
          title = {A record},
          publisher = {ClinicalTrials.gov},
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

    [Fact]
    public void A_key_that_BibTeX_does_not_allow_is_written_otherwise() =>
        Assert.StartsWith("@misc{a_2c_b_20_c,\n", Invented.Write(Format.BibTex, Invented.Study with { Id = "a,b c" }), StringComparison.Ordinal);
}
