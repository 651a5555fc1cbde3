using System.Collections.Concurrent;
using System.Diagnostics;

namespace EvidenceApi.Tests.Replicas;

/// <summary>Clients that ask without pause until they are stopped, and compare every response with the one that is known to be right.</summary>
internal sealed class Load : IAsyncDisposable
{
    private static readonly int Clients = 8 * Environment.ProcessorCount;

    private static readonly string[] Urls = ["/v1", "/v1/studies", "/v1/studies/trial", "/v1/outcomes?study=trial", "/v1/results?measure=nedap", "/v1/measures"];

    private readonly CancellationTokenSource stop = new();

    private readonly ConcurrentQueue<string> failures = [];

    private readonly HttpClient http;

    private readonly IReadOnlyList<string> right;

    private readonly Task clients;

    private long answers;

    private long slowest;

    private Load(HttpClient http, IReadOnlyList<string> right)
    {
        this.http = http;
        this.right = right;
        clients = Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => AskOnAsync(client))));
    }

    public long Answers => Interlocked.Read(ref answers);

    /// <summary>Responses other than the right one, each as its URL, status and body.</summary>
    public IReadOnlyCollection<string> Failures => failures;

    public override string ToString() =>
        $"{Answers} requests of {Clients} clients, {failures.Count} failed, the slowest took {TimeSpan.FromTicks(slowest).TotalMilliseconds:0} ms";

    /// <summary>Records the right responses, and begins.</summary>
    public static async Task<Load> StartAsync(HttpClient http)
    {
        var right = new List<string>();
        foreach (var url in Urls)
            right.Add(await http.GetStringAsync(new Uri(url, UriKind.Relative)));
        return new Load(http, right);
    }

    /// <summary>Lets the clients finish what they have begun.</summary>
    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await clients;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stop.Dispose();
    }

    private async Task AskOnAsync(int client)
    {
        for (var turn = client; !stop.IsCancellationRequested; turn++)
        {
            var begun = Stopwatch.GetTimestamp();
            await AskAsync(turn % Urls.Length);
            var took = Stopwatch.GetElapsedTime(begun).Ticks;
            if (took > Interlocked.Read(ref slowest))
                Interlocked.Exchange(ref slowest, took);
            Interlocked.Increment(ref answers);
        }
    }

    private async Task AskAsync(int index)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(Urls[index], UriKind.Relative));
            var body = await answer.Content.ReadAsStringAsync();
            if (!answer.IsSuccessStatusCode || body != right[index])
                failures.Enqueue($"{Urls[index]} answered {(int)answer.StatusCode}: {body}");
        }
        catch (HttpRequestException failed)
        {
            failures.Enqueue($"{Urls[index]} was not answered: {failed.Message}");
        }
    }
}
