using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Lists.Versions;

/// <summary>Changes as a feed, so that anyone can follow a question: an entry for each item of a dataset version that entered, left or changed.</summary>
internal sealed class FeedChanges : IChangeWriter
{
    /// <summary>Entries of a feed.</summary>
    public const int MostEntries = 200;

    /// <summary>
    /// Dataset versions that it looks back to, of those in which anything was superseded that the response can depend on; and where every item is to be compared.
    /// </summary>
    public const int MostVersions = 10, MostWholeVersions = 3;

    private static readonly string[] WithPages = ["studies", "trials", "results"], WithDocuments = ["outcomes", "comparisons", "measures", "sources", "claims"];

    // What does not choose items.
    private static readonly string[] NotOfTheQuestion = [ServedFormats.Parameter, "since", "until"];

    private readonly Stream body;
    private readonly AtomFeed feed;
    private readonly string list;
    private readonly string question;
    private readonly bool includesUnverified;
    private readonly Dictionary<long, DateTimeOffset> made;

    public FeedChanges(HttpContext http, Stream body, IEnumerable<VersionStep> steps, bool includesUnverified)
    {
        (this.body, this.includesUnverified) = (body, includesUnverified);
        made = steps.ToDictionary(step => step.Version, step => step.MadeAt);
        list = (http.Request.Path.Value ?? "").ToLowerInvariant().Split('/')[^2];
        question = Question.Of(http.Request, NotOfTheQuestion) is { Length: > 0 } asked ? $"?{asked}" : "";
        var readable = Question.ReadableOf(http.Request, NotOfTheQuestion);
        feed = new AtomFeed(http)
        {
            Title = $"EvidenceApi: changes of {list}{(readable.Length == 0 ? "" : $" with {readable}")}",
            Description = "What entered, left or changed in the response to this query, by the dataset version in which that was learnt. Records that are in a register only are not compared.",
        };
    }

    public void Write(ItemChange change)
    {
        var (title, text) = ChangeWords.Of(change);
        feed.Add(FormattableString.Invariant($"/v1/{list}/changes/{change.Until}/{Uri.EscapeDataString(change.Id)}{question}"), title, text, made[change.Until], LinkOf(change), change.Kind.ToString());
    }

    public void End() => feed.Write(body);

    public void Dispose()
    {
        // The stream is its owner's.
    }

    // Pages have no unverified values; what left, and what has no address of its own, is looked for in the response.
    private string LinkOf(ItemChange change) => change.Kind != ListChangeKind.LEFT && (WithPages.Contains(list) || WithDocuments.Contains(list))
        ? $"{(WithPages.Contains(list) && !includesUnverified ? "" : "/v1")}/{list}/{Uri.EscapeDataString(change.Id)}{(includesUnverified ? "?includeUnverified=true" : "")}"
        : $"/v1/{list}{question}";
}
