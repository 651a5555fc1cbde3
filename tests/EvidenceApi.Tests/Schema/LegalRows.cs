using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Schema;

/// <summary>
/// A database with one row of each kind that all constraints allow. A test changes one thing and sees by which constraint the database refuses it;
/// nothing is kept.
/// </summary>
public sealed class LegalRows : IAsyncLifetime
{
    private const string Rows = """
        insert into country (code, name) values ('SE', 'Sweden');
        insert into term (scheme, code, position, label, definition, synonyms) values ('PHENOTYPE', 'MS', 0, 'MS', 'All courses.', '{}');
        insert into measure (id, name, synonyms, definition, domain, direction, unit)
            values ('nedap', 'No activity', '{}', 'Nothing happens.', 'COMPOSITE', 'HIGHER_IS_BETTER', '%');
        insert into source (id, kind, title, publisher, url) values
            ('paper', 'JOURNAL_ARTICLE', 'A trial', 'A journal', 'https://journal.example/1'),
            ('reply', 'JOURNAL_ARTICLE', 'A reply', 'A journal', null);
        insert into publication (source_id, authors, journal) values ('paper', 'Doe J', 'A journal'), ('reply', 'Roe R', 'A journal');
        insert into publication_identifier (source_id, system, value, verification) values ('paper', 'DOI', '10.1000/a', 'VERIFIED');
        insert into study (id, title, type, design, phases) values
            ('trial', 'A trial', 'INTERVENTIONAL', 'RANDOMIZED_TRIAL', '{PHASE2}'), ('other', 'Another', 'OBSERVATIONAL', 'COHORT', '{}');
        insert into registration (study_id, registry, number, source_id, place, verification)
            values ('trial', 'ISRCTN', 'ISRCTN1', 'paper', 'methods', 'VERIFIED');
        insert into study_country (study_id, country_code) values ('trial', 'SE');
        insert into intervention (study_id, id, position, type, label) values ('trial', 'cells', 0, 'AHSCT', 'Cells');
        insert into dose (study_id, intervention_id, position, substance, amount, unit, source_id, place, verification)
            values ('trial', 'cells', 0, 'cells', 2, '10*6/kg', 'paper', 'methods', 'VERIFIED');
        insert into arm (study_id, id, position, label, type)
            values ('trial', 'a', 0, 'Cells', 'EXPERIMENTAL'), ('trial', 'b', 1, 'Drugs', 'ACTIVE_COMPARATOR');
        insert into population (study_id, id, position, label) values ('trial', 'all', 0, 'All');
        insert into eligibility_criterion (study_id, position, kind, subject, minimum, maximum, unit, source_id, place, verification)
            values ('trial', 0, 'INCLUSION', 'AGE', 18, 55, 'a', 'paper', 'methods', 'VERIFIED');
        insert into study_count (study_id, position, kind, count, source_id, place, verification)
            values ('trial', 0, 'ENROLLED', 40, 'paper', 'abstract', 'VERIFIED');
        insert into study_date (study_id, position, kind, date, type, source_id, place, verification)
            values ('trial', 0, 'START', '2016-02-29', 'ACTUAL', 'paper', 'methods', 'VERIFIED');
        insert into study_relation (study_id, position, type, related_study_id) values ('trial', 0, 'RELATED_RECORD', 'other');
        insert into status_observation (id, study_id, position, status, as_of, source_id, place, verification)
            values ('trial.begun', 'trial', 0, 'RECRUITING', '2016', 'paper', 'abstract', 'VERIFIED');
        insert into outcome (id, study_id, position, measure_id, title, type, reporting_status)
            values ('trial.quiet', 'trial', 0, 'nedap', 'Nothing happens', 'PRIMARY', 'POSTED');
        insert into result (id, study_id, outcome_id, position, arm_id, population_id, estimate_type, value, unit, numerator, denominator,
                            denominator_kind, denominator_unit, printed, sentence, source_id, place, verification, precedence)
            values ('trial.quiet.a', 'trial', 'trial.quiet', 0, 'a', 'all', 'CRUDE_PROPORTION', 50, '%', 10, 20,
                    'TREATED', 'participants', '10/20', 'Half of them.', 'paper', 'table 2', 'VERIFIED', 4);
        insert into comparison (id, study_id, outcome_id, position, arm_id, reference_arm_id, population_id, effect_measure, value, unit,
                                interval_lower, interval_upper, interval_level, p_operator, p_value, printed,
                                agreement, agreement_reason, favours, favours_reason, caveats, source_id, place, verification, precedence)
            values ('trial.quiet.a-b', 'trial', 'trial.quiet', 0, 'a', 'b', 'all', 'RISK_RATIO', 2, '1',
                    1.5, 3, 95, 'LESS_THAN', 0.01, '2 (1.5-3)',
                    'NOT_COMPUTABLE', 'no counts', 'ARM', 'twice as good', '{METHOD_NOT_STATED}', 'paper', 'table 2', 'VERIFIED', 4);
        insert into claim (id, source_id, kind, statement, verdict, reason, differs)
            values ('001-01', 'paper', 'STATEMENT', 'Half of them are well.', 'AGREES', 'As printed.', false);
        insert into claim_evidence (claim_id, position, status_observation_id) values ('001-01', 0, 'trial.begun');
        insert into dataset_version (version, created_at, content_sha256, added, changed, removed) values
            (1, now(), repeat('a', 64), 1, 0, 0), (2, now(), repeat('b', 64), 0, 1, 0);
        insert into entity_state (kind, id, first_version, sha256, document) values ('STUDY', 'trial', 2, repeat('c', 64), '{}');
        insert into change_event (version, position, kind, entity_id, type, path, before, after)
            values (2, 0, 'STUDY', 'trial', 'CHANGED', '/title', '"A"', '"B"');
        """;

    private TestDatabase database = null!;

    public async ValueTask InitializeAsync()
    {
        database = await Databases.MigratedAsync();
        await database.RunAsync(Rows);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>How the database refuses a statement, which leaves no trace. References that are checked late are checked at once.</summary>
    internal async Task<PostgresException> RefusalAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand($"set constraints all immediate; {sql}", connection, transaction);
        return await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
    }

    /// <summary>Asserts that the database refuses a statement by the constraint of this name, or by the column that may not be null.</summary>
    internal async Task RefusedByAsync(string name, string sql)
    {
        var refusal = await RefusalAsync(sql);
        Assert.True((refusal.ConstraintName ?? refusal.ColumnName) == name, $"{sql}: {refusal.MessageText}");
    }
}
