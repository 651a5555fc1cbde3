using System.Net.Sockets;
using Npgsql;

namespace EvidenceApi.Local;

/// <summary>A database that was named instead of the private server: whether it can be served.</summary>
internal static class GivenDatabase
{
    /// <exception cref="PrivateServerException">It is out of reach, or not migrated, or empty.</exception>
    internal static async Task CheckAsync(string connection, CancellationToken cancellationToken)
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(connection);
            await using var ask = source.CreateCommand("select version from current_dataset");
            if (await ask.ExecuteScalarAsync(cancellationToken) is > 0L)
                return;
        }
        catch (PostgresException refused)
        {
            throw Refused($"cannot be served ({refused.MessageText})", refused);
        }
        catch (Exception exception) when (exception is NpgsqlException or SocketException or ArgumentException)
        {
            throw Refused($"is out of reach ({exception.Message})", exception);
        }
        throw new PrivateServerException(Sentence("holds no dataset"));
    }

    private static PrivateServerException Refused(string why, Exception cause) => new(Sentence(why), cause);

    private static string Sentence(string why) =>
        $"The database that ConnectionStrings__Evidence names {why}. Give ConnectionStrings__EvidenceOwner too, so that it is migrated and seeded first.";
}
