namespace EvidenceApi.Changes;

/// <summary>How many listen at once: a number in all, half of it from one address.</summary>
internal sealed class ListenerPlaces(EvidenceOptions options)
{
    private readonly Lock gate = new();
    private readonly Dictionary<UInt128, int> clients = [];
    private int all;

    /// <summary>A place, which is given back by disposing of it; null when all are taken.</summary>
    public IDisposable? Enter(UInt128 address)
    {
        lock (gate)
        {
            var own = clients.GetValueOrDefault(address);
            if (all >= options.Listeners || own >= (options.Listeners + 1) / 2)
                return null;
            (all, clients[address]) = (all + 1, own + 1);
            return new Place(this, address);
        }
    }

    private void Leave(UInt128 address)
    {
        lock (gate)
        {
            all--;
            if (--clients[address] == 0)
                clients.Remove(address);
        }
    }

    private sealed class Place(ListenerPlaces places, UInt128 address) : IDisposable
    {
        private bool isGivenBack;

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref isGivenBack, true))
                places.Leave(address);
        }
    }
}
