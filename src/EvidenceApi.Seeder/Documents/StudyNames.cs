using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The identifiers of a study, each with its rank; see the table <c>study_name</c>. Unverified ones are not used.</summary>
internal static class StudyNames
{
    private const int Registration = 1, RecordNumber = 2, EarlierNumber = 3, OtherNumber = 4, Report = 5;

    private const int Longest = 200;

    private static readonly string[] RegistersOfRecords = ["EUDRACT_NUMBER", "CTIS", "REGISTRY"];

    private static readonly ReportRole[] OwnReports = [ReportRole.FINAL_REPORT, ReportRole.INTERIM_REPORT, ReportRole.PROTOCOL];

    public static Table<Study> TableWith(DocumentContext context) => Table<Study>.Of("study_name", study => RanksOf(study, context),
        ("key", name => name.Key),
        ("study_id", name => name.Study),
        ("rank", name => name.Rank));

    private static IEnumerable<(string Key, string Study, short Rank)> RanksOf(Study study, DocumentContext context) => Of(study, context)
        .Where(name => name.Key.Length is > 0 and <= Longest)
        .GroupBy(name => name.Key)
        .Select(names => (names.Key, study.Id, (short)((names.Min(name => name.Rank) * 2) + (context.IsOfSeeds(study.Id) ? 0 : 1))));

    private static IEnumerable<(string Key, int Rank)> Of(Study study, DocumentContext context) =>
    [
        .. study.Registrations.Where(item => item.Verification != Verification.UNVERIFIED).Select(item => (Identifier.KeyOf(item.Number), RankOf(study, item))),
        .. study.Records.SelectMany(record => record.Identifiers).Where(IsOfRegister)
            .Select(item => (Identifier.KeyOf(item.Number ?? ""), item.Kind == IdentifierKind.ALIAS ? EarlierNumber : OtherNumber)),
        .. study.Reports.Where(report => OwnReports.Contains(report.Role))
            .SelectMany(report => context.Source(report.Source, study).Publication?.Identifiers ?? [])
            .Where(item => item.Verification != Verification.UNVERIFIED)
            .Select(item => (item.System == IdentifierSystem.PMID ? Identifier.KeyOfPmid(item.Value) : Identifier.KeyOf(item.Value), Report)),
        .. study.Records.SelectMany(record => record.References).Where(reference => reference is { Type: "RESULT", Pmid: not null })
            .Select(reference => (Identifier.KeyOfPmid(reference.Pmid ?? ""), Report)),
    ];

    private static int RankOf(Study study, Registration registration) =>
        study.Records.Any(record => string.Equals(record.NctId, registration.Number, StringComparison.OrdinalIgnoreCase)) ? RecordNumber : Registration;

    private static bool IsOfRegister(RegistryIdentifier identifier) =>
        identifier.Kind == IdentifierKind.ALIAS || RegistersOfRecords.Contains(identifier.Type);
}
