using EvidenceApi.Citations;

namespace EvidenceApi.Tests.Citations;

public sealed class AuthorListTests
{
    [Theory]
    [InlineData("Burt RK, Balabanov R", "Burt|R. K.;Balabanov|R.")]
    [InlineData("De Matteis E, te Boekhorst PAW", "De Matteis|E.;te Boekhorst|P. A. W.")]
    [InlineData("Ruiz-Argüelles GJ, Núñez Á", "Ruiz-Argüelles|G. J.;Núñez|Á.")]
    [InlineData("Sartre J-P", "Sartre|J.-P.")]
    [InlineData("Smith JA Jr", "Smith|J. A.|Jr")]
    [InlineData("StarMS trial team", "StarMS trial team")]
    [InlineData("Group for Cells, Europe, Lee A", "Group for Cells, Europe;Lee|A.")]
    [InlineData("MS Society", "MS Society")]
    public void Persons_are_distinguished_from_groups(string printed, string expected)
    {
        var list = AuthorList.Read(printed);
        Assert.Equal(expected, string.Join(';', list.Authors.Select(author => string.Join('|', new[] { author.Name, author.Given, author.Suffix }.OfType<string>()))));
        Assert.Equal((false, null), (list.AreMore, list.Remark));
    }

    [Theory]
    [InlineData("Burt RK, et al.", 1, true, null)]
    [InlineData("Burt RK et al", 1, true, null)]
    [InlineData("Sharrack B, et al. (by the address for correspondence)", 1, true, "by the address for correspondence")]
    [InlineData("StarMS trial team (authors not read)", 1, false, "authors not read")]
    [InlineData("et al.", 0, true, null)]
    [InlineData(null, 0, false, null)]
    public void What_is_cut_or_remarked_is_no_author(string? printed, int count, bool areMore, string? remark)
    {
        var list = AuthorList.Read(printed);
        Assert.Equal((count, areMore, remark), (list.Authors.Count, list.AreMore, list.Remark));
    }
}
