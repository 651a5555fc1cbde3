-- What sources say about studies, in our own words, beside the evidence that each claim speaks of.

create table claim (
    id text collate "C" primary key constraint claim_id_form check (id ~ '^[0-9]{3}-[0-9]{2}$'),
    source_id slug not null references source (id),
    kind claim_kind not null,
    paragraph integer constraint claim_paragraph_positive check (paragraph > 0),
    statement printed_text not null,
    number_value finite_number,
    number_unit ucum_code,
    number_numerator head_count,
    number_denominator head_count,
    number_printed printed_text,
    study_id slug references study (id) deferrable initially deferred,
    measure_id slug references measure (id),
    population printed_text,
    months finite_number,
    time printed_text,
    verdict claim_verdict,
    reason printed_text not null,
    differs boolean not null,
    constraint claim_statement_has_verdict check ((kind = 'STATEMENT') = (verdict is not null)),
    constraint claim_number_is_printed check (
        number_printed is not null
        or (number_value is null and number_unit is null and number_numerator is null and number_denominator is null)),
    constraint claim_numerator_within_denominator check (number_numerator <= number_denominator)
);
comment on table claim is 'What one source says about a study, in our own words, and how that relates to the evidence.';
comment on column claim.paragraph is 'Number of the paragraph, counting lines that are not blank from 1; null when the entry has no place of its own.';
comment on column claim.number_value is 'The number in the claim, in the UCUM unit beside it.';
comment on column claim.number_numerator is 'n of n out of N, where the claim says it.';
comment on column claim.number_denominator is 'N of n out of N, where the claim says it.';
comment on column claim.months is 'Months since treatment that the claim speaks of.';
comment on column claim.differs is 'Whether press and primary source differ here, so that both numbers are shown.';
create index claim_source on claim (source_id);
create index claim_study on claim (study_id);

create table claim_evidence (
    claim_id text collate "C" not null references claim (id) on delete cascade,
    position integer not null,
    result_id dotted_slug references result (id) deferrable initially deferred,
    comparison_id dotted_slug references comparison (id) deferrable initially deferred,
    status_observation_id dotted_slug references status_observation (id) deferrable initially deferred,
    primary key (claim_id, position),
    constraint claim_evidence_is_one_thing check (num_nonnulls(result_id, comparison_id, status_observation_id) = 1)
);
comment on table claim_evidence is 'Results, comparisons and status observations that a claim speaks of.';
create index claim_evidence_result on claim_evidence (result_id);
create index claim_evidence_comparison on claim_evidence (comparison_id);
create index claim_evidence_status_observation on claim_evidence (status_observation_id);
