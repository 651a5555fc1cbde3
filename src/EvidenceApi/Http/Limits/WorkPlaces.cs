using EvidenceApi.Database;

namespace EvidenceApi.Http.Limits;

/// <summary>
/// Places for work, by kind, so that many requests of one kind do not stop those of another. All kinds together have no more places than the database has
/// connections for the service.
/// </summary>
internal sealed class WorkPlaces
{
    private const int Kinds = 3;

    // The watch of the dataset version, and the probes of health, which take no place.
    private const int OtherConnections = 2;

    private WorkPlaces(int ofKind, EvidenceOptions options)
    {
        FairQueue? Queue() => ofKind == 0 ? null : new FairQueue(ofKind, ofKind, options.QueuedRequests);
        (Documents, Lists, Computations) = (Queue(), Queue(), Queue());
        Exports = new FairQueue(options.Exports, (options.Exports + 1) / 2, options.QueuedExports);
    }

    /// <summary>For one document by its id; null when there is no limit.</summary>
    public FairQueue? Documents { get; }

    /// <summary>For pages of lists, facets and search; null when there is no limit.</summary>
    public FairQueue? Lists { get; }

    /// <summary>For what is posted; null when there is no limit.</summary>
    public FairQueue? Computations { get; }

    /// <summary>For whole lists, each of which has a connection for as long as it is sent. One client has half of them at most.</summary>
    public FairQueue Exports { get; }

    /// <exception cref="UnusableSettingException">The pool of connections is too small.</exception>
    public static WorkPlaces Of(EvidenceOptions options, EvidencePool pool)
    {
        var least = options.Exports + OtherConnections + Kinds;
        if (pool.Connections < least)
        {
            throw new UnusableSettingException(
                $"Maximum Pool Size is {pool.Connections} in the connection string; allowed: {least} or more ({options.Exports} for exports, which Evidence__Exports sets, and {OtherConnections + Kinds} beside them)");
        }
        return new WorkPlaces(Math.Min(options.ConcurrentRequests, (pool.Connections - options.Exports - OtherConnections) / Kinds), options);
    }
}
