using EvidenceApi.Database;
using EvidenceApi.Http;
using Npgsql;

namespace EvidenceApi.Lists.Versions;

/// <summary>A dataset version, compared with the one before it, and when it was made.</summary>
internal sealed record VersionStep(long Version, DateTimeOffset MadeAt);

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

    /// <summary>
    /// The latest $4 versions after $2 and up to $3 in which anything of some kinds, $1, was superseded, the latest first, and when each was made. From one to the one before
    /// uses the index, because loads of a register make thousands of versions with nothing in them.
    /// </summary>
    public const string Steps = """
        with recursive step (last_version, depth) as (
            select $3::bigint, 0
            union all
            select (
                       select max(before.last_version)
                       from unnest($1::text[]) as named (kind)
                       cross join lateral (
                           select kept.last_version
                           from superseded_document as kept
                           where kept.kind = named.kind
                             and kept.last_version < step.last_version
                           order by kept.last_version desc
                           limit 1) as before),
                   step.depth + 1
            from step
            where step.last_version >= $2
              and step.depth < $4)
        select made.version, made.created_at
        from step
        join dataset_version as made on made.version = step.last_version + 1
        where step.depth > 0
          and step.last_version >= $2
        order by made.version desc
        """;

    public static async Task<KeptVersions> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return new KeptVersions(reader.GetInt64(0), reader.GetInt64(1));
    }

    /// <summary>The latest versions in which a response may have changed, up to a number, the latest first.</summary>
    public static async Task<IReadOnlyList<VersionStep>> StepsAsync(NpgsqlConnection connection, string[] kinds, long since, long until, int most, CancellationToken cancellationToken)
    {
        await using var command = Statement.Command(connection, Steps, [kinds, since, until, most]);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var steps = new List<VersionStep>();
        while (await reader.ReadAsync(cancellationToken))
            steps.Add(new VersionStep(reader.GetInt64(0), new DateTimeOffset(reader.GetDateTime(1))));
        return steps;
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
