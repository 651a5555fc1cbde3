using EvidenceApi.Database;

namespace EvidenceApi.Tests.Database;

public sealed class PositionalSqlTests
{
    [Fact]
    public void A_name_that_comes_twice_is_one_parameter()
    {
        var statement = PositionalSql.Of("select @Second where @First = @Second::text[]");

        Assert.Equal("select $1 where $2 = $1::text[]", statement.Text);
        Assert.Equal(["Second", "First"], statement.Names);
    }
}
