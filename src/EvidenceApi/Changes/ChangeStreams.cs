using System.Threading.Channels;
using EvidenceApi.Database;

namespace EvidenceApi.Changes;

/// <summary>
/// Sends listeners the events of a new dataset version. It looks when the version changes, once for each question that is listened to, whatever the number of listeners;
/// between loads nothing is read, and a listener has neither a connection nor a place of work.
/// </summary>
internal sealed class ChangeStreams(EvidenceReader reader, DatasetVersions versions, ILogger<ChangeStreams> logger) : BackgroundService
{
    private static readonly TimeSpan BeforeTryingAgain = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, ChangeTopic> topics = [];
    private readonly SemaphoreSlim news = new(0, 1);

    /// <summary>How many questions are listened to.</summary>
    public int Questions
    {
        get
        {
            lock (gate)
                return topics.Count;
        }
    }

    /// <summary>Joins the listeners to a question; <paramref name="key"/> is the same for the same question.</summary>
    public (ChangeTopic Topic, Channel<SentChange> Listener) Join(string key, ChangeQuestion question, long version)
    {
        lock (gate)
        {
            if (!topics.TryGetValue(key, out var topic))
                topics.Add(key, topic = new ChangeTopic(question, ChangePoint.EndOf(version)));
            // A load that ended while the question was read has not woken this client.
            if (versions.Current is { } current && current.Number > topic.Point.Version)
                Wake();
            return (topic, topic.Join());
        }
    }

    public void Leave(string key, ChangeTopic topic, Channel<SentChange> listener)
    {
        lock (gate)
        {
            topic.Leave(listener);
            if (topic.IsEmpty && topics.GetValueOrDefault(key) == topic)
                topics.Remove(key);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        versions.Changed += Wake;
        try
        {
            while (true)
            {
                await news.WaitAsync(stoppingToken);
                if (!await NotifyAsync(stoppingToken))
                {
                    await Task.Delay(BeforeTryingAgain, stoppingToken);
                    Wake();
                }
            }
        }
        finally
        {
            versions.Changed -= Wake;
        }
    }

    // One look is enough for any number of versions.
    private void Wake()
    {
        lock (gate)
        {
            if (news.CurrentCount == 0)
                news.Release();
        }
    }

    private async Task<bool> NotifyAsync(CancellationToken cancellationToken)
    {
        List<ChangeTopic> asked;
        lock (gate)
            asked = [.. topics.Values];
        try
        {
            foreach (var topic in asked)
                await NotifyAsync(topic, cancellationToken);
            return true;
        }
        // The database is away or busy: listeners stay, and hear of it later.
        catch (Exception failed) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning("Changes could not be read for listeners: {Reason}", failed.Message);
            return false;
        }
    }

    private async Task NotifyAsync(ChangeTopic topic, CancellationToken cancellationToken)
    {
        if (versions.Current is not { } version)
            return;
        while (true)
        {
            var changes = await topic.Question.AfterAsync(reader, topic.Point, cancellationToken);
            var isAll = changes.Count < ChangeQuestion.MostAtOnce;
            // A node that is behind has nothing of the version yet, and a later version brings it.
            topic.Send(changes, changes is [.., var last] ? (isAll && last.Point.Version < version.Number ? ChangePoint.EndOf(last.Point.Version) : last.Point) : topic.Point);
            if (isAll)
                return;
        }
    }
}
