using EvidenceApi.Lists;

namespace EvidenceApi.Tests.Lists;

/// <summary>Parameters are numbered in the whole statement, wherever its parts were made.</summary>
public sealed class ParametersTests
{
    [Fact]
    public void They_are_numbered_as_they_come_and_those_that_are_not_used_are_not_sent()
    {
        var parameters = new Parameters();
        var (first, _, third) = (parameters.Add("first"), parameters.Add("unused"), parameters.Add(3));
        var statement = parameters.Statement($"select {third}, {first}, {third}, item.search @@ {first}");
        Assert.Equal("select $1, $2, $1, item.search @@ $2", statement.Sql);
        Assert.Equal([3, "first"], statement.Values);
    }

    [Fact]
    public void What_one_statement_adds_is_not_in_another()
    {
        var parameters = new Parameters();
        parameters.Add("shared");
        var (one, other) = (parameters.Copy(), parameters.Copy());
        Assert.Equal(one.Add("of one"), other.Add("of the other"));
        Assert.Equal(["of one"], one.Statement("select @p2").Values);
        Assert.Equal(["of the other"], other.Statement("select @p2").Values);
    }
}
