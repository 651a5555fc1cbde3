using EvidenceApi.Local;

namespace EvidenceApi.Tests.Local;

public sealed class PostgresBinariesTests
{
    [Fact]
    public void The_programs_of_this_machine_stand_side_by_side_and_are_new_enough()
    {
        var found = PostgresBinaries.Find();
        Assert.True(found.Major >= PostgresBinaries.Oldest);
        Assert.True(File.Exists(found.Initdb) && File.Exists(found.PgCtl));
        Assert.Equal(found, PostgresBinaries.At(found.Folder));
    }

    [Fact]
    public void A_folder_without_the_programs_is_none() => Assert.Null(PostgresBinaries.At(AppContext.BaseDirectory));

    [Fact]
    public void The_version_that_made_the_data_is_asked_for_by_name()
    {
        var refused = Assert.Throws<PrivateServerException>(() => PostgresBinaries.Find(madeBy: 9));
        Assert.Contains("install PostgreSQL 9", refused.Message, StringComparison.Ordinal);
    }
}
