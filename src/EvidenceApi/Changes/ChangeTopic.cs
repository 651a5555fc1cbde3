using System.Threading.Channels;

namespace EvidenceApi.Changes;

/// <summary>All listeners to one question. Events are read once and sent to all.</summary>
internal sealed class ChangeTopic(ChangeQuestion question, ChangePoint point)
{
    // A listener that is so far behind is disconnected, and continues from its last event when it connects again.
    private const int MostWaiting = 2 * ChangeQuestion.MostAtOnce;

    private readonly Lock gate = new();
    private readonly HashSet<Channel<SentChange>> listeners = [];

    public ChangeQuestion Question => question;

    /// <summary>Everything up to here was sent.</summary>
    public ChangePoint Point { get; private set; } = point;

    public bool IsEmpty
    {
        get
        {
            lock (gate)
                return listeners.Count == 0;
        }
    }

    public Channel<SentChange> Join()
    {
        var channel = Channel.CreateBounded<SentChange>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
        lock (gate)
            listeners.Add(channel);
        return channel;
    }

    public void Leave(Channel<SentChange> listener)
    {
        lock (gate)
            listeners.Remove(listener);
    }

    public void Send(IReadOnlyList<SentChange> changes, ChangePoint upTo)
    {
        lock (gate)
        {
            foreach (var listener in listeners.Where(listener => !changes.All(listener.Writer.TryWrite)).ToList())
            {
                listener.Writer.TryComplete();
                listeners.Remove(listener);
            }
            Point = upTo;
        }
    }
}
