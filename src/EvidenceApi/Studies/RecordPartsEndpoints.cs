using EvidenceApi.Contract;
using EvidenceApi.Http;

namespace EvidenceApi.Studies;

/// <summary>What records of a register hold of one study, made of their rows when it is asked for.</summary>
internal static class RecordPartsEndpoints
{
    private static readonly string[] AllRecords = [RecordPartsSql.Records];

    private static readonly string[] AllEligibility = [RecordPartsSql.Eligibility];

    public static void MapRecordParts(this RouteGroupBuilder studies)
    {
        studies.MapGet("/{id}/participant-flow", Flow).WithName("getParticipantFlow")
            .WithSummary("Who came how far in one study and why people left, as a register reports it").Produces<ParticipantFlowOfStudy>().Produces(StatusCodes.Status308PermanentRedirect);
        studies.MapGet("/{id}/baseline", Baseline).WithName("getBaseline")
            .WithSummary("Who took part in one study, with denominators, as a register reports it").Produces<BaselineOfStudy>().Produces(StatusCodes.Status308PermanentRedirect);
        studies.MapGet("/{id}/eligibility", Eligibility).WithName("getEligibility")
            .WithSummary("Who could take part in one study, in the words of the register: as Markdown, as plain text and as lists of criteria").Produces<EligibilityOfStudy>().Produces(StatusCodes.Status308PermanentRedirect);
        studies.MapGet("/{id}/records", Records).WithName("getRecordsOfStudy")
            .WithSummary("The records of registers that belong to one study, whole and as they were read, without persons").Produces<RecordsOfStudy>().Produces(StatusCodes.Status308PermanentRedirect);
    }

    /// <param name="id" example="mist">Id of the study; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> Flow(string id, [AsParameters] Depth depth, StudyPartAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, id, RecordPartsSql.AllOfFlow, FlowRow.ReadAsync, ServedJson.Default.ParticipantFlowOfStudy, cancellationToken);

    /// <param name="id" example="mist">Id of the study; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> Baseline(string id, [AsParameters] Depth depth, StudyPartAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, id, RecordPartsSql.AllOfBaseline, BaselineRows.ReadAsync, ServedJson.Default.BaselineOfStudy, cancellationToken);

    /// <param name="id" example="mist">Id of the study; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> Eligibility(string id, [AsParameters] Depth depth, StudyPartAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, id, AllEligibility, EligibilityRow.ReadAsync, ServedJson.Default.EligibilityOfStudy, cancellationToken);

    /// <param name="id" example="mist">Id of the study; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> Records(string id, [AsParameters] EarlierStates states, [AsParameters] Depth depth, StudyPartAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, new { Id = id, Earlier = states.Earlier ?? false }, id, AllRecords, StoredRecordRow.ReadAsync, ServedJson.Default.RecordsOfStudy, cancellationToken);
}
