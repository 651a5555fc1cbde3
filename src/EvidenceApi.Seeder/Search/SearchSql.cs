namespace EvidenceApi.Seeder.Search;

internal static class SearchSql
{
    public const string Words = "select word from search_word";

    public const string DeleteSynonyms = "delete from search_synonym";
}
