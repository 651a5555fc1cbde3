namespace EvidenceApi.Tests.Schema;

public sealed class IllegalRowsTests(LegalRows rows) : IClassFixture<LegalRows>
{
    [Theory]
    [InlineData("partial_date_form", "update study_date set date = '2016-13'")]
    [InlineData("partial_date_form", "update study_date set date = '2016-00'")]
    [InlineData("partial_date_form", "update study_date set date = '16-01-20'")]
    [InlineData("partial_date_form", "update study_date set date = 'spring 2016'")]
    [InlineData("criterion_minimum_below_maximum", "update eligibility_criterion set minimum = 56")]
    [InlineData("criterion_limit_has_unit", "update eligibility_criterion set unit = null")]
    [InlineData("criterion_limit_has_unit", "update eligibility_criterion set minimum = null, maximum = null, statement = 'adults'")]
    [InlineData("criterion_says_something", "update eligibility_criterion set minimum = null, maximum = null, unit = null")]
    [InlineData("dose_amount_positive", "update dose set amount = 0")]
    [InlineData("head_count_not_negative", "update study_count set count = -1")]
    [InlineData("study_relation_not_to_itself", "update study_relation set related_study_id = 'trial'")]
    [InlineData("study_relation_related_study_id_fkey", "update study_relation set related_study_id = 'nowhere'")]
    [InlineData("study_relation_related_study_id_fkey", "delete from study where id = 'other'")]
    [InlineData("study_phases_known", "update study set phases = '{PHASE2,PHASE5}'")]
    [InlineData("slug_form", "update study set id = 'Other' where id = 'other'")]
    [InlineData("slug_form", "update study set id = 'an.other' where id = 'other'")]
    [InlineData("printed_text_not_blank", "update study set title = ' '")]
    [InlineData("study_country_country_code_fkey", "update study_country set country_code = 'XX'")]
    [InlineData("status_observation_says_something", "update status_observation set status = null")]
    [InlineData("status_observation_of_its_study", "update status_observation set id = 'other.begun'")]
    [InlineData("head_count_not_negative", "update status_observation set target_enrollment = -1")]
    [InlineData("outcome_of_its_study", "update outcome set id = 'other.quiet'")]
    [InlineData("outcome_measure_id_fkey", "update outcome set measure_id = 'nothing'")]
    [InlineData("registration_number", """
        insert into registration (study_id, registry, number, source_id, place, verification)
        values ('other', 'ISRCTN', 'isrctn1', 'paper', 'methods', 'VERIFIED')
        """)]
    public async Task A_study_is_described_with_sense(string constraint, string sql) => await rows.RefusedByAsync(constraint, sql);

    [Theory]
    [InlineData("country_code_form", "insert into country (code, name) values ('no', 'Norway')")]
    [InlineData("country_name_key", "insert into country (code, name) values ('SW', 'Sweden')")]
    [InlineData("sha256_hex_form", "update source set sha256 = repeat('a', 63)")]
    [InlineData("sha256_hex_form", "update source set sha256 = repeat('A', 64)")]
    [InlineData("source_url_form", "update source set url = 'journal.example/1'")]
    [InlineData("source_url_form", "update source set url = 'ftp://journal.example/1'")]
    [InlineData("source_url_form", "update source set url = 'https://journal.example/a b'")]
    [InlineData("outcome_measure_id_fkey", "delete from measure")]
    [InlineData("term_not_broader_than_itself", "update term set broader = code")]
    [InlineData("term_scheme_broader_fkey", "update term set broader = 'RELAPSING'")]
    [InlineData("publication_identifier_value", """
        insert into publication_identifier (source_id, system, value, verification) values ('reply', 'DOI', '10.1000/A', 'VERIFIED')
        """)]
    public async Task What_all_share_is_whole(string constraint, string sql) => await rows.RefusedByAsync(constraint, sql);

    [Theory]
    [InlineData("claim_id_form", "update claim set id = '1-1'")]
    [InlineData("claim_source_id_fkey", "update claim set source_id = 'nowhere'")]
    [InlineData("claim_paragraph_positive", "update claim set paragraph = 0")]
    [InlineData("claim_statement_has_verdict", "update claim set verdict = null")]
    [InlineData("claim_statement_has_verdict", "update claim set kind = 'OMISSION'")]
    [InlineData("claim_number_is_printed", "update claim set number_value = 50")]
    [InlineData("claim_numerator_within_denominator",
        "update claim set number_numerator = 21, number_denominator = 20, number_printed = '21/20'")]
    [InlineData("claim_evidence_is_one_thing", "update claim_evidence set status_observation_id = null")]
    [InlineData("claim_evidence_is_one_thing", "update claim_evidence set comparison_id = 'trial.quiet.a-b'")]
    [InlineData("claim_evidence_status_observation_id_fkey", "update claim_evidence set status_observation_id = 'trial.ended'")]
    public async Task A_claim_points_to_its_evidence(string constraint, string sql) => await rows.RefusedByAsync(constraint, sql);

    [Theory]
    [InlineData("dataset_version_positive", "insert into dataset_version values (0, now(), repeat('a', 64), 1, 0, 0)")]
    [InlineData("dataset_version_changes_something", "insert into dataset_version values (3, now(), repeat('a', 64), 0, 0, 0)")]
    [InlineData("dataset_version_pkey", "insert into dataset_version values (2, now(), repeat('a', 64), 1, 0, 0)")]
    [InlineData("entity_state_current", "insert into entity_state values ('STUDY', 'trial', 1, null, repeat('c', 64), '{}')")]
    [InlineData("entity_state_ends_after_it_begins", "update entity_state set last_version = 0")]
    [InlineData("entity_state_first_version_fkey", "insert into entity_state values ('STUDY', 'new', 3, null, repeat('c', 64), '{}')")]
    [InlineData("change_event_fits_type", "update change_event set path = null")]
    [InlineData("change_event_fits_type", "update change_event set before = null, after = null")]
    [InlineData("change_event_fits_type", "update change_event set type = 'ADDED'")]
    public async Task A_version_lists_what_changed(string constraint, string sql) => await rows.RefusedByAsync(constraint, sql);

    [Fact]
    public async Task A_day_that_no_calendar_has_is_refused()
    {
        // The constraint asks make_date, which fails by itself before the constraint can: datetime_field_overflow.
        var refusal = await rows.RefusalAsync("update study_date set date = '2016-02-30'");
        Assert.Equal("22008", refusal.SqlState);
    }
}
