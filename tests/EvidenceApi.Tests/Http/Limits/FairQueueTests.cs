using EvidenceApi.Http.Limits;

namespace EvidenceApi.Tests.Http.Limits;

/// <summary>Who gets the next place.</summary>
public sealed class FairQueueTests
{
    [Fact]
    public async Task A_client_with_many_waiting_holds_up_another_by_one_of_them()
    {
        var queue = new FairQueue(places: 1, placesOfOneClient: 1, mostWaiting: 100);
        var place = (await queue.EnterAsync(1, default))!;
        var greedy = Enumerable.Range(0, 20).Select(_ => queue.EnterAsync(1, default).AsTask()).ToList();
        var other = queue.EnterAsync(2, default).AsTask();
        place.Dispose();
        (await greedy[0])!.Dispose();
        (await other.WaitAsync(TimeSpan.FromSeconds(5)))!.Dispose();
        Assert.Equal(20, (await Task.WhenAll(greedy.Select(GiveBackAsync))).Count(given => given));

        static async Task<bool> GiveBackAsync(Task<FairQueue.Place?> waiting)
        {
            var place = await waiting.WaitAsync(TimeSpan.FromSeconds(5));
            place?.Dispose();
            return place is not null;
        }
    }

    [Fact]
    public async Task One_client_never_has_more_than_its_share_even_when_places_are_free()
    {
        var queue = new FairQueue(places: 4, placesOfOneClient: 2, mostWaiting: 10);
        var first = await queue.EnterAsync(1, default);
        var second = await queue.EnterAsync(1, default);
        var third = queue.EnterAsync(1, default).AsTask();
        Assert.False(third.IsCompleted);
        using var other = await queue.EnterAsync(2, default);
        Assert.NotNull(other);
        first!.Dispose();
        Assert.NotNull(await third.WaitAsync(TimeSpan.FromSeconds(5)));
        second!.Dispose();
    }

    [Fact]
    public async Task A_client_may_fill_half_of_what_waits_and_the_other_half_is_for_others()
    {
        var queue = new FairQueue(places: 1, placesOfOneClient: 1, mostWaiting: 4);
        using var place = await queue.EnterAsync(1, default);
        var waiting = new[] { queue.EnterAsync(1, default).AsTask(), queue.EnterAsync(1, default).AsTask() };
        Assert.Null(await queue.EnterAsync(1, default));
        var other = queue.EnterAsync(2, default).AsTask();
        Assert.False(other.IsCompleted || waiting.Any(task => task.IsCompleted));
    }

    [Fact]
    public async Task Who_gives_up_leaves_its_place_to_the_next()
    {
        var queue = new FairQueue(places: 1, placesOfOneClient: 1, mostWaiting: 4);
        var place = (await queue.EnterAsync(1, default))!;
        using var patience = new CancellationTokenSource();
        var leaving = queue.EnterAsync(2, patience.Token).AsTask();
        var next = queue.EnterAsync(3, default).AsTask();
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        place.Dispose();
        Assert.NotNull(await next.WaitAsync(TimeSpan.FromSeconds(5)));
    }
}
