namespace EvidenceApi.Http.Limits;

/// <summary>
/// Lets a number of requests work at once; some more wait, and the clients that wait are served in turn. So a client with a thousand requests waiting holds up
/// another by one of them and not by a thousand.
/// </summary>
/// <param name="places">Requests that work at once.</param>
/// <param name="placesOfOneClient">How many of these one client may have.</param>
/// <param name="mostWaiting">Requests that wait; one client may have half of these waiting.</param>
internal sealed class FairQueue(int places, int placesOfOneClient, int mostWaiting)
{
    private readonly Lock gate = new();
    private readonly Dictionary<UInt128, Client> clients = [];
    private readonly Queue<Client> turns = new();
    private int free = places;
    private int waiting;

    /// <summary>A place, which is given back by disposing of it; null when too many wait already.</summary>
    /// <exception cref="OperationCanceledException">The request was given up before its turn came.</exception>
    public async ValueTask<Place?> EnterAsync(UInt128 address, CancellationToken cancellationToken)
    {
        TaskCompletionSource<Place> waiter;
        lock (gate)
        {
            if (!clients.TryGetValue(address, out var client))
                clients.Add(address, client = new Client(address));
            if (free > 0 && client.Working < placesOfOneClient && client.Waiting.Count == 0)
                return Occupy(client);
            if (waiting >= mostWaiting || client.Waiting.Count >= Math.Max(1, mostWaiting / 2))
            {
                Forget(client);
                return null;
            }
            waiter = new TaskCompletionSource<Place>(TaskCreationOptions.RunContinuationsAsynchronously);
            client.Waiting.AddLast(waiter);
            waiting++;
            if (client.Waiting.Count == 1)
                turns.Enqueue(client);
        }
        await using (cancellationToken.UnsafeRegister(static (state, token) => ((TaskCompletionSource<Place>)state!).TrySetCanceled(token), waiter))
        {
            try
            {
                return await waiter.Task;
            }
            catch (OperationCanceledException)
            {
                Leave(address, waiter);
                throw;
            }
        }
    }

    private Place Occupy(Client client)
    {
        free--;
        client.Working++;
        return new Place(this, client);
    }

    private void Leave(UInt128 address, TaskCompletionSource<Place> waiter)
    {
        lock (gate)
        {
            if (clients.TryGetValue(address, out var client) && client.Waiting.Remove(waiter))
            {
                waiting--;
                Forget(client);
            }
        }
    }

    private void GiveBack(Client client)
    {
        lock (gate)
        {
            free++;
            client.Working--;
            Forget(client);
            // Each client that waits is looked at once: one that may have no more places keeps its turn.
            for (var looked = turns.Count; free > 0 && looked > 0; looked--)
            {
                var next = turns.Dequeue();
                if (next.Working < placesOfOneClient)
                    Serve(next);
                if (next.Waiting.Count > 0)
                    turns.Enqueue(next);
            }
        }
    }

    // One that was given up meanwhile takes no place.
    private void Serve(Client client)
    {
        while (client.Waiting.First is { } first)
        {
            client.Waiting.RemoveFirst();
            waiting--;
            var place = Occupy(client);
            if (first.Value.TrySetResult(place))
                return;
            free++;
            client.Working--;
        }
    }

    private void Forget(Client client)
    {
        if (client.Working == 0 && client.Waiting.Count == 0)
            clients.Remove(client.Address);
    }

    internal sealed class Client(UInt128 address)
    {
        public UInt128 Address => address;

        public int Working { get; set; }

        public LinkedList<TaskCompletionSource<Place>> Waiting { get; } = new();
    }

    internal sealed class Place(FairQueue queue, Client client) : IDisposable
    {
        private bool isGivenBack;

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref isGivenBack, true))
                queue.GiveBack(client);
        }
    }
}
