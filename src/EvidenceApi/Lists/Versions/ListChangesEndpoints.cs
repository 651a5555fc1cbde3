using System.ComponentModel.DataAnnotations;
using EvidenceApi.Contract;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Lists.Versions;

/// <summary>What changed in the response of a list, for each list whose items are kept.</summary>
internal static class ListChangesEndpoints
{
    private static readonly Format[] Formats = [Format.Json, Format.Csv, Format.Ndjson, Format.Atom];

    // As in the paths.
    private const string Lists = "studies|trials|outcomes|results|comparisons|measures|sources|claims|relations|vocabulary|gaps|quality";

    /// <summary>Describes all of them together, because they take the parameters of their lists.</summary>
    public static void MapListChanges(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"/{{list:regex(^({Lists})$)}}/changes", Described).WithTags("Changes").WithName("listChangesOfAnswer")
            .WithSummary("What entered, left or changed in the response of a list between two dataset versions")
            .WithDescription($"Takes the parameters of the list that choose its items, such as status=RECRUITING. Applied to the response of the earlier version, the items make that of the later one. Studies that are in a register only are not compared. Words of q and names are understood as they are today. format=atom is a feed to follow the question by: without since it looks back to the latest {FeedChanges.MostVersions} versions in which anything changed that the answer can go by ({FeedChanges.MostWholeVersions} with q or onePerStudy), and has at most {FeedChanges.MostEntries} entries, the latest first.")
            .Produces<ListChanges>().WithFormats(Formats);

    /// <summary>Says of the changes of one list what they have in common; they are described once, for all lists.</summary>
    public static void WithChanges(this RouteHandlerBuilder changes) => changes.WithFormats(Formats).ExcludeFromDescription();

    /// <param name="list">The list.</param>
    private static IResult Described(
        [AllowedValues("studies", "trials", "outcomes", "results", "comparisons", "measures", "sources", "claims", "relations", "vocabulary", "gaps", "quality")] string list,
        [AsParameters] ListChangeOptions options) => throw new InvalidOperationException($"The changes of {list} since {options.Since} are mapped by themselves");
}
