using System.Threading.Channels;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Limits;
using EvidenceApi.Lists;

namespace EvidenceApi.Changes;

/// <summary>
/// Serves one listener: first what it missed since its last event, then what comes, in order and each once. A place of work is taken for each reading of the log only.
/// </summary>
internal sealed class ChangeListener(ChangeStreams streams, ListenerPlaces listeners, EvidenceReader reader, RequestReader requests, UnknownIds unknownIds, DatasetVersions versions, WorkPlaces places, EvidenceOptions options, IHostApplicationLifetime service)
{
    private const string LastEventId = "Last-Event-ID";

    public async Task<IResult> AnswerAsync(HttpContext http, ChangeFilter filter, CancellationToken cancellationToken)
    {
        if (http.Request.Headers[LastEventId] is [{ Length: > 0 } last])
            filter = filter with { Since = last };
        if (filter.Since is { } since && !ChangePoint.TryParse(since, out _))
            return Problems.InvalidParameter([new ParameterError { Code = ErrorCode.Malformed.Name, Parameter = LastEventId, In = "header", Message = "'Last-Event-ID' is no id of an event; allowed: one that this service sent, such as 12-3", Value = Problems.Cut(since) }]);
        using var place = listeners.Enter(Client.Of(http));
        if (place is null || versions.Current is not { } version)
            return new ProblemAnswer(Problems.OverloadedAsync);
        var (question, unknown) = await QuestionOfAsync(http, filter, cancellationToken);
        if (unknown.Count > 0)
            return Problems.InvalidParameter(unknown);
        if (HttpMethods.IsHead(http.Request.Method))
        {
            await BeginAsync(http, cancellationToken); // whose headers are all there is
            return Microsoft.AspNetCore.Http.Results.Empty;
        }
        // When the service ends its streams do, or it would wait for them; clients connect again, to another instance or to this one when it is back.
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, service.ApplicationStopping);
        var key = Question.Of(http.Request, "since");
        var (topic, listener) = streams.Join(key, question, version.Number);
        try
        {
            await BeginAsync(http, ends.Token);
            var sent = filter.Since is { } from && ChangePoint.TryParse(from, out var point) ? await CatchUpAsync(http, question, point, ends.Token) : ChangePoint.EndOf(version.Number);
            await FollowAsync(http, listener.Reader, sent, ends.Token);
        }
        // The client went away, or the service ends.
        catch (OperationCanceledException)
        {
        }
        finally
        {
            streams.Leave(key, topic, listener);
        }
        return Microsoft.AspNetCore.Http.Results.Empty;
    }

    // Names of studies are resolved, and those that name nothing refused, as for the list.
    private async Task<(ChangeQuestion Question, IReadOnlyList<ParameterError> Unknown)> QuestionOfAsync(HttpContext http, ChangeFilter filter, CancellationToken cancellationToken)
    {
        using var place = places.Lists is { } queue ? await queue.EnterAsync(Client.Of(http), cancellationToken) : null;
        var plan = ChangeQuestion.PlanOf(filter, Reading.Plain);
        IReadOnlyList<string> unknown = [];
        if (await requests.RunAsync(reading => ChangeQuestion.PlanOf(filter, reading), RunAsync, cancellationToken) is (var understood, var attempt))
            (plan, unknown) = (understood, attempt.UnknownIds);
        return (new ChangeQuestion(filter, plan.Condition.Reading), unknown.Count == 0 ? [] : await unknownIds.ErrorsAsync(unknown, plan.Condition.Names, cancellationToken));

        async Task<Attempt<int>> RunAsync(ListPlan asked) => new(0, await ChangeQuestion.UnknownIdsAsync(reader, asked, cancellationToken), FoundNothing: false);
    }

    private static async Task BeginAsync(HttpContext http, CancellationToken cancellationToken)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = Problems.NoStore;
        http.Response.Headers["X-Accel-Buffering"] = "no";
        await SendAsync(http, EventFrame.First, cancellationToken);
    }

    private async Task<ChangePoint> CatchUpAsync(HttpContext http, ChangeQuestion question, ChangePoint point, CancellationToken cancellationToken)
    {
        while (true)
        {
            List<SentChange> changes;
            using (var place = places.Lists is { } queue ? await queue.EnterAsync(Client.Of(http), cancellationToken) : null)
                changes = await question.AfterAsync(reader, point, cancellationToken);
            foreach (var change in changes)
                await SendAsync(http, change.Frame, cancellationToken);
            point = changes is [.., var last] ? last.Point : point;
            if (changes.Count < ChangeQuestion.MostAtOnce)
                return point;
        }
    }

    private async Task FollowAsync(HttpContext http, ChannelReader<SentChange> coming, ChangePoint sent, CancellationToken cancellationToken)
    {
        var heartbeat = TimeSpan.FromSeconds(options.HeartbeatSeconds);
        while (true)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(heartbeat);
            try
            {
                if (!await coming.WaitToReadAsync(patience.Token))
                    return;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                await SendAsync(http, EventFrame.Heartbeat, cancellationToken);
                continue;
            }
            while (coming.TryRead(out var change))
            {
                if (!change.Point.IsAfter(sent))
                    continue;
                await SendAsync(http, change.Frame, cancellationToken);
                sent = change.Point;
            }
        }
    }

    private static async Task SendAsync(HttpContext http, ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        await http.Response.Body.WriteAsync(frame, cancellationToken);
        await http.Response.Body.FlushAsync(cancellationToken);
    }
}
