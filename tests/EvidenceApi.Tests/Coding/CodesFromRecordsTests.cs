using EvidenceApi.Model;
using EvidenceApi.Seeder.Coding;

namespace EvidenceApi.Tests.Coding;

/// <summary>A code is what words say, and its basis is where they are; labels, conditions and titles are made up or short facts of a register.</summary>
public sealed class CodesFromRecordsTests
{
    [Theory]
    [InlineData("Autologous stem cell transplantation", "", "", "AHSCT FROM_RECORD")]
    [InlineData("Hematopoietic stem cell infusion", "", "Allogeneic transplantation for MS", "ALLOGENEIC_HSCT FROM_TITLE")]
    [InlineData("Peripheral blood stem cell transplantation", "", "Syngeneic or autologous transplantation in MS", "AHSCT FROM_TITLE")]
    [InlineData("Peripheral blood stem cell transplantation", "Autologous transplant", "Transplantation in MS", "AHSCT FROM_RECORD")]
    [InlineData("Stem cell transplantation", "", "Autologous hematopoietic transplantation in MS", "AHSCT FROM_TITLE")]
    [InlineData("Haematopoietic stem cell transplantation", "Multiple Sclerosis", "Transplantation for MS", "UNSPECIFIED_HSCT FROM_RECORD")]
    [InlineData("Stem cell transplantation", "Multiple Sclerosis", "Cyclophosphamide and cells for MS", "UNSPECIFIED_CELL_THERAPY FROM_RECORD")]
    [InlineData("Stem cells", "", "Mesenchymal cells in MS", "MESENCHYMAL_STEM_CELLS FROM_TITLE")]
    [InlineData("Cannula to harvest adipose tissue", "", "A study", "")]
    public void The_kind_of_cells_and_what_says_it(string label, string field, string title, string code) =>
        Assert.Equal(code, Brief(StudyCoder.Listed([new Intervention { Id = "one", Label = label }], [field], [title]).Single()));

    [Theory]
    [InlineData("High dose chemotherapy and hematopoietic stem cell transplant for MS", "UNSPECIFIED_HSCT FROM_TITLE")]
    [InlineData("AHSCT with a new regimen in MS", "AHSCT FROM_TITLE")]
    [InlineData("Donor hematopoietic cell transplantation in MS", "ALLOGENEIC_HSCT FROM_TITLE")]
    public void Cells_that_only_a_title_names_are_added_with_what_it_says(string title, string code)
    {
        var coded = StudyCoder.Interventions([new Intervention { Id = "cyclophosphamide", Label = "Cyclophosphamide" }], ["Multiple Sclerosis"], [title]);
        Assert.Equal([code, "CONDITIONING FROM_TITLE"], coded.Select(Brief));
        Assert.Equal(("CYCLOPHOSPHAMIDE", CodeBasis.FROM_RECORD), ($"{coded[0].ConditioningCode}", coded[0].ConditioningBasis));
    }

    [Fact]
    public void A_regimen_that_takes_a_drug_of_the_title_is_known_from_the_title()
    {
        var coded = StudyCoder.Listed(
            [new Intervention { Id = "ahsct", Label = "AHSCT" }, new Intervention { Id = "fludarabine", Label = "Fludarabine" }], [], ["AHSCT after fludarabine and cyclophosphamide in MS"]);
        Assert.Equal(("FLUDARABINE_CYCLOPHOSPHAMIDE", CodeBasis.FROM_TITLE), ($"{coded[0].ConditioningCode}", coded[0].ConditioningBasis));
        Assert.Equal("CONDITIONING FROM_RECORD", Brief(coded[1]));
    }

    [Theory]
    [InlineData("Multiple Sclerosis", "Cells in secondary progressive multiple sclerosis", "SPMS FROM_TITLE")]
    [InlineData("Progressive Multiple Sclerosis", "Cells in primary and secondary progressive multiple sclerosis", "SPMS PPMS FROM_TITLE")]
    [InlineData("Progressive Multiple Sclerosis", "Cells in relapsing-remitting multiple sclerosis", "PROGRESSIVE FROM_RECORD")]
    [InlineData("Relapsing-Remitting Multiple Sclerosis", "Cells in multiple sclerosis", "RRMS FROM_RECORD")]
    [InlineData("Stroke", "Cells in multiple sclerosis", "MS FROM_TITLE")]
    public void The_course_is_the_narrowest_that_is_named(string condition, string title, string code)
    {
        var (courses, basis) = PhenotypeCoder.Of([condition], [title]);
        Assert.Equal(code, $"{string.Join(' ', courses)} {basis}");
    }

    private static string Brief(Intervention item) => item.Type is null ? "" : $"{item.Type} {item.TypeBasis}";
}
