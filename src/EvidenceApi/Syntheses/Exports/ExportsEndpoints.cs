using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Pictures;

namespace EvidenceApi.Syntheses.Exports;

/// <summary>Syntheses for those who compute elsewhere.</summary>
internal static class ExportsEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder syntheses)
    {
        syntheses.MapGet("/package.zip", PackageAsync).WithName("packSynthesis").WithSummary("Study, outcome and analysis rows of a synthesis with its code in one archive, with the digest of each file")
            .Produces<string>(StatusCodes.Status200OK, Format.Zip.MediaType).WithFormats(Format.Zip);
        syntheses.MapGet("/arms.csv", ArmsAsync).WithName("listArms").WithSummary("Counts of arms that are compared with each other, one row an arm, as netmeta's pairwise() takes them")
            .Produces<string>(StatusCodes.Status200OK, Format.Csv.MediaType).WithFormats(Format.Csv);
    }

    private static async Task<IResult> PackageAsync(
        [AsParameters] SynthesisFilter filter, [AsParameters] SynthesisChoices choices, SynthesisFinder finder, HttpContext http, CancellationToken cancellationToken)
    {
        var query = PictureLink.Query(http);
        var (synthesis, errors) = await finder.FindAsync(filter, choices, query, cancellationToken);
        return synthesis is null
            ? Problems.InvalidParameter(errors)
            : new BodyAnswer(synthesis.DatasetVersion, Format.Zip, SynthesisPackage.Of(synthesis, SynthesisLinks.Of(query))) { FileName = $"synthesis-{synthesis.Question?.Measure.Id}" };
    }

    private static async Task<IResult> ArmsAsync([AsParameters] SynthesisFilter filter, SynthesisFinder finder, CancellationToken cancellationToken)
    {
        var (evidence, errors) = await finder.EvidenceAsync(filter, cancellationToken);
        return evidence is null
            ? Problems.InvalidParameter(errors)
            : new BodyAnswer(evidence.Measure.DatasetVersion, Format.Csv, ArmsTable.Of(evidence, filter)) { FileName = $"arms-{evidence.Measure.Id}" };
    }
}
