namespace EvidenceApi.Database;

/// <summary>
/// The current dataset version, as far as this service knows. The watch reports it; a response that is ahead of the watch advances
/// it, so that after a response of one version nothing older is taken from memory.
/// </summary>
internal sealed class DatasetVersions(EvidenceReader reader, TimeProvider clock)
{
    private readonly Lock change = new();
    private DatasetVersionRow? reported;
    private volatile DatasetVersion? current;

    /// <summary>Raised with every new <see cref="Current"/>: what is kept of the one before is worthless.</summary>
    public event Action? Changed;

    /// <summary>Null while unknown: the database is out of reach, or nothing was loaded yet.</summary>
    public DatasetVersion? Current => current;

    /// <summary>What the watch read; null when it cannot read.</summary>
    public void Report(DatasetVersionRow? row)
    {
        lock (change)
        {
            var before = reported;
            reported = row;
            if (row is null)
                Put(null);
            else if (row != before && (IsAhead(row) || row.Number <= before?.Number))
                Put(row); // A number that does not rise is another database or other views, and counts as well.
        }
    }

    /// <summary>The version with the number that a statement returned; null when the database has none with it.</summary>
    public async ValueTask<DatasetVersion?> OfAnswerAsync(long number, CancellationToken cancellationToken)
    {
        if (current is { } known && known.Number == number)
            return known;
        if (await reader.VersionAsync(number, cancellationToken) is not { } row)
            return null;
        lock (change)
        {
            // An unknown version stays unknown: only the watch notices when the database goes away again.
            if (current is null || !IsAhead(row))
                return new DatasetVersion(row, clock.GetUtcNow());
            return Put(row);
        }
    }

    private bool IsAhead(DatasetVersionRow row) => current is null || row.Number > current.Number;

    private DatasetVersion? Put(DatasetVersionRow? row)
    {
        if (current?.Row == row)
            return current;
        current = row is null ? null : new DatasetVersion(row, clock.GetUtcNow());
        Changed?.Invoke();
        return current;
    }
}
