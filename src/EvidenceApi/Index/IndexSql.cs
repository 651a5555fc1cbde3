namespace EvidenceApi.Index;

internal static class IndexSql
{
    public const string One = """
        select dataset.version as dataset_version,
               json_build_object(
                   'name', 'EvidenceApi',
                   'description', 'Clinical evidence on stem-cell therapy for multiple sclerosis: studies, outcomes with their numbers, and trial status.',
                   'datasetVersion', dataset.version,
                   'datasetDate', to_char(dataset.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                   'contentSha256', (
                       select dataset_version.content_sha256
                       from dataset_version
                       where dataset_version.version = dataset.version),
                   'licence', json_build_object(
                       'data', 'CC-BY-4.0',
                       'dataUrl', 'https://creativecommons.org/licenses/by/4.0/',
                       'software', 'Apache-2.0'),
                   'disclaimer', 'A research resource and no medical advice. Decisions on treatment are for people and their doctors.',
                   'counts', json_build_object(
                       'studies', (select size.studies from dataset_size as size),
                       'trials', (select size.trials from dataset_size as size),
                       'outcomes', (select size.outcomes from dataset_size as size),
                       'results', (select size.listed_results from dataset_size as size),
                       'comparisons', (select size.listed_comparisons from dataset_size as size),
                       'relations', (select count(*) from relation),
                       'measures', (select count(*) from measure),
                       'sources', (select count(*) from source),
                       'claims', (select count(*) from claim)),
                   'links', json_build_object(
                       'studies', '/v1/studies',
                       'trials', '/v1/trials',
                       'outcomes', '/v1/outcomes',
                       'results', '/v1/results',
                       'comparisons', '/v1/comparisons',
                       'relations', '/v1/relations',
                       'syntheses', '/v1/syntheses?measure=mortality-100d',
                       'overview', '/v1/overview',
                       'search', '/v1/search',
                       'measures', '/v1/measures',
                       'sources', '/v1/sources',
                       'vocabulary', '/v1/vocabulary',
                       'claims', '/v1/claims',
                       'gaps', '/v1/gaps',
                       'coverage', '/v1/coverage',
                       'quality', '/v1/quality',
                       'swagger', '/swagger',
                       'openApi', '/swagger/v1/swagger.yaml'))::text as document
        from current_dataset as dataset
        """;
}
