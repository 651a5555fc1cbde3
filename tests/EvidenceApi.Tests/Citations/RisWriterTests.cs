using EvidenceApi.Http.Formats;

namespace EvidenceApi.Tests.Citations;

public sealed class RisWriterTests
{
    [Fact]
    public void An_article_has_every_field_on_a_line_of_its_own() => Assert.Equal(
        """
        TY  - JOUR
        ID  - nunez-2016
        AU  - Núñez, Á. B.
        AU  - te Boekhorst, P. A. W.
        AU  - O'Brien, J.-P., Jr
        AU  - StarMS team, Group for Cells, Europe
        AU  - et al.
        TI  - Cells & costs: 50% of $1 in {AHSCT}_trials, TNF-α ≥ 5 – a Phase I study of ClinicalTrials.gov #1
        T2  - Journal of Cells & Therapy
        VL  - 12
        IS  - 3 Suppl
        SP  - e890
        EP  - e901
        PY  - 2016
        DA  - 2016/01/20/
        DO  - 10.1000/a_b<1>
        AN  - 12345678
        C2  - PMC1234567
        UR  - https://example.org/a_b?x=1&y={2}#top
        KW  - NCT00000001
        KW  - ISRCTN00000001
        N1  - Authors: the last by letter.
        N1  - The list of authors is cut.
        N1  - Read on paper.
        N1  - Registered as NCT00000001, ISRCTN00000001.
        ER  - 

        """.ReplaceLineEndings("\r\n"), Invented.Write(Format.Ris, Invented.Article));

    [Fact]
    public void A_list_is_one_reference_after_the_other_and_what_is_not_known_is_left_out() => Assert.Equal(
        """
        TY  - CPAPER
        ID  - lee-2018
        AU  - Lee, A.
        TI  - An abstract
        T2  - Annual meeting 2018
        PB  - Society of Cells
        SP  - S36.004
        PY  - 2018
        DA  - 2018/04//
        ER  - 
        TY  - DATA
        ID  - nct00000001-registry
        AU  - University of Cells, Department LA
        AU  - Institute AB
        TI  - A record
        PB  - ClinicalTrials.gov
        PY  - 2020
        DA  - 2020///
        UR  - https://clinicaltrials.gov/study/NCT00000001
        KW  - NCT00000001
        N1  - Registered as NCT00000001.
        ER  - 
        TY  - NEWS
        ID  - news-1
        TI  - ‘A game-changer’ for M.S patients
        T2  - The Daily
        ER  - 
        TY  - ELEC
        ID  - page
        AU  - MS Society
        TI  - A page
        T2  - The site
        ER  - 
        TY  - GEN
        ID  - a-study
        TI  - A study that nobody reported
        KW  - 2019-000001-42
        N1  - Registered as 2019-000001-42.
        ER  - 

        """.ReplaceLineEndings("\r\n"),
        Invented.Write(Format.Ris, Invented.Abstract, Invented.Record, Invented.News, Invented.Page, Invented.Study));
}
