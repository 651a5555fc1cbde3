namespace EvidenceApi.Seeder.Import;

/// <summary>How an import is to be run.</summary>
/// <param name="Full">Whether the inputs are the whole register, so that missing records are gone.</param>
/// <param name="Strict">Whether a record that cannot be read stops the run.</param>
/// <param name="Batch">How many records are written at once.</param>
internal sealed record ImportOptions(bool Full, bool Strict, int Batch);
