using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Changes;

/// <summary>An event as a listener hears it.</summary>
internal sealed record HeardChange(string Id, string Type, string Study);

/// <summary>Reads a stream of server-sent events as a browser does.</summary>
internal sealed class StreamReaderOfChanges : IDisposable
{
    private readonly HttpClient http;
    private readonly StreamReader lines;
    private readonly TimeSpan patience;

    private StreamReaderOfChanges(HttpClient http, StreamReader lines, TimeSpan patience) => (this.http, this.lines, this.patience) = (http, lines, patience);

    public static async Task<StreamReaderOfChanges> OpenAsync(Uri address, string query, string? lastId, TimeSpan patience)
    {
        var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.GZip }) { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/changes/stream{query}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        if (lastId is not null)
            request.Headers.TryAddWithoutValidation("Last-Event-ID", lastId);
        var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", answer.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.Equal("retry: 3000", await lines.ReadLineAsync());
        return new StreamReaderOfChanges(http, lines, patience);
    }

    /// <summary>Waits for a comment, by which the service says that it is there.</summary>
    public async Task HeartbeatAsync(TimeSpan within)
    {
        using var limit = new CancellationTokenSource(within);
        while (await lines.ReadLineAsync(limit.Token) is { } line)
            if (line == ":")
                return;
        throw new EndOfStreamException();
    }

    public async Task<HeardChange> NextAsync()
    {
        using var limit = new CancellationTokenSource(patience);
        var id = "";
        while (await lines.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
                id = line[4..];
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;
            var change = JsonNode.Parse(line[6..])!;
            Assert.Equal(id, $"{change["id"]}");
            return new HeardChange(id, $"{change["type"]}", $"{change["study"]!["id"]}");
        }
        throw new EndOfStreamException();
    }

    public void Dispose()
    {
        lines.Dispose();
        http.Dispose();
    }
}
