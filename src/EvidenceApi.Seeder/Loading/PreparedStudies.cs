using EvidenceApi.Model;
using EvidenceApi.Seeder.Documents;
using EvidenceApi.Seeder.Rows;
using EvidenceApi.Seeder.Search;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The documents of studies as rows, and the words that searches find them by.</summary>
internal sealed record PreparedDocuments(IReadOnlyList<BinaryRows> Tables, IReadOnlySet<string> Words)
{
    public static PreparedDocuments Of(IReadOnlyCollection<Study> studies, DocumentContext context)
    {
        var rendered = studies.Select(study => RenderedStudy.Of(study, context)).ToList();
        return new PreparedDocuments(
            [
                BinaryRows.Of(RenderedStudy.Table, rendered),
                BinaryRows.Of(ServedDocument.Table, studies.SelectMany(study => PartDocuments.Of(study, context))),
                BinaryRows.Of(StudyNames.TableWith(context), studies),
            ],
            SearchWords.In(rendered.SelectMany(TextsOf)));
    }

    private static IEnumerable<string?> TextsOf(RenderedStudy rendered) =>
    [
        rendered.Study.Title, rendered.Study.Acronym, rendered.Text.Keywords, rendered.Text.Description,
        .. rendered.Study.Outcomes.SelectMany(outcome => new[] { outcome.Title, outcome.Definition }),
    ];
}

/// <summary>Whole studies as rows and documents. Nothing of it asks the database, so an import makes those of the next studies while it copies these.</summary>
internal sealed record PreparedStudies(IReadOnlyList<Study> Studies, IReadOnlyList<BinaryRows> Tables, PreparedDocuments Documents)
{
    public static PreparedStudies Of(IReadOnlyList<Study> studies, DocumentContext context) =>
        new(studies, [.. StudyTables.All.Select(table => BinaryRows.Of(table, studies))], PreparedDocuments.Of(studies, context));
}
