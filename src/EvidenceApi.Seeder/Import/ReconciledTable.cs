namespace EvidenceApi.Seeder.Import;

/// <summary>How the rows of records in a table are found, and how their values are identified.</summary>
/// <param name="Joins">The join from the rows to the records of the run.</param>
/// <param name="Context">The parts of the context, as in <see cref="LeafContexts"/>, in their order.</param>
internal sealed record ReconciledTable(string Joins, string Context)
{
    private const string OfRecord = "join seen using (nct_id)";

    private const string OfOutcome = "join outcome_seen on outcome_seen.id = outcome_id";

    private const string Analysed = $"join (select id, outcome_id, position as analysis_position from comparison) as analysed on analysed.id = comparison_id {OfOutcome}";

    private const string Event = "join (select study_id, nct_id, position as event_position, kind, term, organ_system from adverse_event) as event using (study_id, nct_id, event_position)";

    private const string Reference = "join (select nct_id, position as reference_position, pmid as parent_pmid from registry_reference) as parent using (nct_id, reference_position)";

    // Curated facts may cite the same source, but at other places of it.
    private static readonly Dictionary<string, ReconciledTable> Known = new()
    {
        ["registry_record"] = new(OfRecord, "nct_id"),
        ["registry_identifier"] = new(OfRecord, "nct_id, case when kind = 'SECONDARY' then number end"),
        ["registry_condition"] = new(OfRecord, "nct_id"),
        ["registry_term"] = new(OfRecord, "nct_id, mesh_id"),
        ["registry_reference"] = new(OfRecord, "nct_id, pmid"),
        ["registry_retraction"] = new($"{OfRecord} {Reference}", "nct_id, parent_pmid, pmid"),
        ["organization"] = new("join seen on seen.source_id = organization.source_id and organization.place = 'sponsor module'", "nct_id, case when role = 'COLLABORATOR' then name end"),
        ["study_date"] = new("join seen on seen.source_id = study_date.source_id and study_date.place = 'status module'", "nct_id"),
        ["site"] = new("join seen on seen.nct_id = record", "record, name, city"),
        ["arm"] = new("join seen on seen.nct_id = record", "record, label"),
        ["intervention"] = new("join seen on seen.nct_id = record", "record, label"),
        ["outcome"] = new("join seen on seen.nct_id = record", "record, title"),
        ["result"] = new($"{OfOutcome} {Coded("result", "case when is_baseline then 'BASELINE' || outcome_record else outcome_id end")}", $"outcome_record, outcome_title, stratum, category, {Code("result")}"),
        ["comparison"] = new(OfOutcome, "outcome_record, outcome_title, position"),
        ["registry_analysis"] = new(Analysed, "outcome_record, outcome_title, analysis_position"),
        ["comparison_group"] = new($"{Analysed} {Coded("comparison_group", "outcome_id")}", "outcome_record, outcome_title, analysis_position"),
        ["result_group_use"] = new($"{OfRecord} left {OfOutcome}", "nct_id, outcome_title, code"),
        // A denominator of the whole baseline section has no outcome.
        ["denominator_count"] = new(
            $"{OfRecord} left {OfOutcome} {Coded("denominator_count", "case when coalesce(is_baseline, true) then 'BASELINE' || nct_id else outcome_id end")}",
            $"nct_id, outcome_title, stratum, units, {Code("denominator_count")}"),
        ["participant_flow"] = new($"{OfRecord} {Coded("participant_flow", "'PARTICIPANT_FLOW' || nct_id")}", $"nct_id, period, type, type_comment, {Code("participant_flow")}"),
        ["adverse_event"] = new(OfRecord, "nct_id, term, organ_system"),
        ["adverse_event_count"] = new($"{OfRecord} {Event} {Coded("adverse_event_count", "'ADVERSE_EVENTS' || nct_id")}", $"nct_id, term, organ_system, {Code("adverse_event_count")}"),
        ["adverse_event_total"] = new($"{OfRecord} {Coded("adverse_event_total", "'ADVERSE_EVENTS' || nct_id")}", $"nct_id, {Code("adverse_event_total")}"),
    };

    public static ReconciledTable Of(string table) => Known[table];

    /// <summary>The record's code of the group of a row; for one that no list contains, the code that numbers use.</summary>
    public static string Code(string table) => $"coalesce(group_code, (select named.code from result_group as named where named.study_id = {table}.study_id and named.id = {table}.group_id))";

    // All lists of one outcome, or of one module, name each group once.
    private static string Coded(string table, string place) =>
        $"left join group_seen on coded_study = {table}.study_id and coded_place = {place} and coded_group = {table}.group_id";
}
