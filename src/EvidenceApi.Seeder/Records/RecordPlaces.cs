using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>How citations name the modules of a record, and which date is at which member of its status module.</summary>
internal static class RecordPlaces
{
    public const string Status = "status module";

    public const string Sponsors = "sponsor module";

    public static readonly (string Member, DateKind Kind)[] Structs =
    [
        ("startDateStruct", DateKind.START), ("primaryCompletionDateStruct", DateKind.PRIMARY_COMPLETION), ("completionDateStruct", DateKind.COMPLETION),
        ("studyFirstPostDateStruct", DateKind.FIRST_POSTED), ("resultsFirstPostDateStruct", DateKind.RESULTS_FIRST_POSTED),
        ("dispFirstPostDateStruct", DateKind.DELAY_POSTED), ("lastUpdatePostDateStruct", DateKind.LAST_UPDATE_POSTED),
    ];

    public static readonly (string Member, DateKind Kind)[] Plain =
    [
        ("studyFirstSubmitDate", DateKind.FIRST_SUBMITTED), ("studyFirstSubmitQcDate", DateKind.FIRST_SUBMITTED_QC),
        ("resultsFirstSubmitDate", DateKind.RESULTS_SUBMITTED), ("resultsFirstSubmitQcDate", DateKind.RESULTS_SUBMITTED_QC),
        ("dispFirstSubmitDate", DateKind.DELAY_SUBMITTED), ("dispFirstSubmitQcDate", DateKind.DELAY_SUBMITTED_QC),
        ("statusVerifiedDate", DateKind.STATUS_VERIFIED), ("lastUpdateSubmitDate", DateKind.LAST_UPDATE_SUBMITTED),
    ];
}
