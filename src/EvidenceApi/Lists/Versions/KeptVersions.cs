using EvidenceApi.Http;
using Npgsql;

namespace EvidenceApi.Lists.Versions;

/// <summary>The dataset versions that can be compared.</summary>
internal sealed record KeptVersions(long Current, long First)
{
    public const string Sql = """
        select dataset.version, kept_since.version
        from current_dataset as dataset
        cross join kept_since
        """;

    /// <summary>Whether records changed between two versions, $1 and $2, that belong to no study of the seeds.</summary>
    public const string RegisterChanged = """
        select exists (
            select from change_event as event
            where event.version > $1
              and event.version <= $2
              and event.kind = 'REGISTRY_RECORD'
              and not exists (
                  select from registration
                  join curated_study on curated_study.study_id = registration.study_id
                  where upper(registration.number) = event.entity_id))
        """;

    public static async Task<KeptVersions> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return new KeptVersions(reader.GetInt64(0), reader.GetInt64(1));
    }

    /// <summary>What is wrong with a version that a client names; null where nothing is.</summary>
    public ParameterError? Check(string parameter, long version) => version >= First && version <= Current ? null : new ParameterError
    {
        Code = ErrorCode.OutOfRange.Name,
        Parameter = parameter,
        In = "query",
        Message = version > Current
            ? $"dataset version {version} is not there yet; the current one is {Current}"
            : $"what was served in dataset version {version} is not kept; allowed: {First} to {Current}",
        Value = version.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
