namespace EvidenceApi.Seeder.Import;

/// <summary>Lets the reader of batches wait until all its batches are written.</summary>
internal sealed class WrittenBatches : IDisposable
{
    private readonly SemaphoreSlim written = new(0);

    public void Add() => written.Release();

    /// <summary>Waits for as many batches more.</summary>
    public async Task WaitAsync(int batches, CancellationToken cancellationToken)
    {
        for (var left = batches; left > 0; left--)
            await written.WaitAsync(cancellationToken);
    }

    public void Dispose() => written.Dispose();
}
