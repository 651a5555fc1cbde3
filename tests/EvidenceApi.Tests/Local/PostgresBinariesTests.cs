using EvidenceApi.Local;

namespace EvidenceApi.Tests.Local;

public sealed class PostgresBinariesTests
{
    [Fact]
    public void The_programs_of_this_machine_are_in_one_folder_and_new_enough()
    {
        var found = PostgresBinaries.Find();
        Assert.True(found.Major >= PostgresBinaries.Oldest);
        Assert.True(File.Exists(found.Initdb) && File.Exists(found.PgCtl));
        Assert.Equal(found, PostgresBinaries.At(found.Folder));
    }

    [Fact]
    public void A_folder_without_the_programs_is_rejected() => Assert.Null(PostgresBinaries.At(AppContext.BaseDirectory));

    [Fact]
    public void The_version_that_made_the_data_is_requested_by_name()
    {
        var refused = Assert.Throws<PrivateServerException>(() => PostgresBinaries.Find(madeBy: 9));
        Assert.Contains("install PostgreSQL 9", refused.Message, StringComparison.Ordinal);
    }
}
