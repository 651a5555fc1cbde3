namespace EvidenceApi.Bench.DapperRival;

internal static class Sql
{
    private const string Columns = "id, title, phase, overall_status, enrollment, start_date, country";

    public const string One = $"select {Columns}, summary from study where id = @id";

    public const string Outcomes = """
        select id, study_id, measure, time_months, population, n, events, estimate, ci_low, ci_high, unit
        from outcome
        where study_id = @id
        order by id
        """;

    public const string List = $"select {Columns} from study where overall_status = @status order by start_date desc, id desc limit 20";
}
