-- What a register tells of a study beyond what every study has. Curated facts and those of a register stand in the same tables where they are the same
-- thing; what only a register has, stands in the tables below. All of it cascades from the study.

alter domain study_design drop constraint study_design_known;
alter domain study_design add constraint study_design_known check (value in (
    'RANDOMIZED_TRIAL', 'NON_RANDOMIZED_TRIAL', 'SINGLE_ARM_TRIAL', 'UNSPECIFIED_TRIAL', 'COMPARATIVE_COHORT', 'COHORT', 'CASE_SERIES',
    'UNSPECIFIED_OBSERVATIONAL', 'EXPANDED_ACCESS', 'META_ANALYSIS'));

alter domain date_kind drop constraint date_kind_known;
alter domain date_kind add constraint date_kind_known check (value in (
    'FIRST_SUBMITTED', 'FIRST_SUBMITTED_QC', 'FIRST_POSTED', 'START', 'FIRST_ENROLLED', 'LAST_ENROLLED', 'FIRST_RANDOMIZED', 'LAST_RANDOMIZED',
    'FIRST_TREATED', 'LAST_TREATED', 'PRIMARY_COMPLETION', 'COMPLETION', 'FINAL_FOLLOW_UP', 'DATA_LOCK', 'ANALYSIS_START', 'ANALYSIS_END',
    'RESULTS_SUBMITTED', 'RESULTS_SUBMITTED_QC', 'RESULTS_FIRST_POSTED', 'RESULTS_EXPECTED', 'DELAY_SUBMITTED', 'DELAY_SUBMITTED_QC', 'DELAY_POSTED',
    'STATUS_VERIFIED', 'LAST_UPDATE_SUBMITTED', 'LAST_UPDATE_POSTED'));

alter domain reporting_status drop constraint reporting_status_known;
alter domain reporting_status add constraint reporting_status_known check (value in ('POSTED', 'NOT_POSTED', 'NOT_STATED'));

alter domain estimate_type drop constraint estimate_type_known;
alter domain estimate_type add constraint estimate_type_known check (value in (
    'COUNT', 'COUNT_OF_UNITS', 'CRUDE_PROPORTION', 'KAPLAN_MEIER', 'POOLED_PROPORTION', 'MEAN', 'LEAST_SQUARES_MEAN', 'GEOMETRIC_MEAN',
    'GEOMETRIC_LEAST_SQUARES_MEAN', 'LOG_MEAN', 'MEDIAN', 'RATE', 'NUMBER', 'NOT_STATED'));

alter domain denominator_kind drop constraint denominator_kind_known;
alter domain denominator_kind add constraint denominator_kind_known check (value in (
    'SCREENED', 'ENROLLED', 'RANDOMIZED', 'TREATED', 'ANALYZED', 'EVALUABLE', 'COMPLETED', 'AT_RISK', 'NOT_REPORTED'));

alter domain dispersion_type drop constraint dispersion_type_known;
alter domain dispersion_type add constraint dispersion_type_known check (value in (
    'STANDARD_DEVIATION', 'STANDARD_ERROR', 'GEOMETRIC_COEFFICIENT_OF_VARIATION', 'INTERQUARTILE_RANGE', 'FULL_RANGE'));

alter domain effect_measure drop constraint effect_measure_known;
alter domain effect_measure add constraint effect_measure_known check (value in (
    'HAZARD_RATIO', 'RISK_RATIO', 'ODDS_RATIO', 'RATE_RATIO', 'GEOMETRIC_MEAN_RATIO', 'RISK_DIFFERENCE', 'MEAN_DIFFERENCE',
    'STANDARDIZED_MEAN_DIFFERENCE', 'MEDIAN_DIFFERENCE', 'OTHER', 'P_VALUE_ONLY', 'NOT_STATED'));

create domain nct_number as text collate "C"
    constraint nct_number_form check (value ~ '^NCT[0-9]{8}$');
comment on domain nct_number is 'Number of a record of ClinicalTrials.gov.';

create domain outcome_stage as text collate "C"
    constraint outcome_stage_known check (value in ('REGISTERED', 'REPORTED'));
comment on domain outcome_stage is 'REGISTERED: planned in the protocol section of a record. REPORTED: in its results section.';

create domain group_section as text collate "C"
    constraint group_section_known check (value in ('PARTICIPANT_FLOW', 'BASELINE', 'OUTCOME', 'ADVERSE_EVENTS'));

create domain arm_link as text collate "C"
    constraint arm_link_known check (value in ('SAME_TEXT', 'SAME_WORDS'));
comment on domain arm_link is 'Why a result group is taken for an arm: its title is the label of one arm only, letter by letter, or but for case, blanks and punctuation.';

create domain identifier_kind as text collate "C"
    constraint identifier_kind_known check (value in ('ALIAS', 'ORGANIZATION', 'SECONDARY'));

create domain term_kind as text collate "C"
    constraint term_kind_known check (value in ('MESH', 'MESH_ANCESTOR'));

create domain term_subject as text collate "C"
    constraint term_subject_known check (value in ('CONDITION', 'INTERVENTION'));

create domain flow_kind as text collate "C"
    constraint flow_kind_known check (value in ('MILESTONE', 'WITHDRAWAL'));

create domain adverse_event_kind as text collate "C"
    constraint adverse_event_kind_known check (value in ('SERIOUS', 'OTHER'));

create domain adverse_event_total_kind as text collate "C"
    constraint adverse_event_total_kind_known check (value in ('DEATHS', 'SERIOUS', 'OTHER'));

create domain flag_code as text collate "C"
    constraint flag_code_known check (value in (
        'CODE_NOT_KNOWN', 'COUNTRY_NOT_KNOWN', 'DATE_NOT_A_DATE', 'NUMBER_NOT_READ', 'UNIT_CONTRADICTS_PARAMETER', 'COUNT_ABOVE_DENOMINATOR',
        'DENOMINATOR_IS_ZERO', 'VALUE_OUTSIDE_INTERVAL', 'INTERVAL_UPSIDE_DOWN', 'DISPERSION_NOT_UNDERSTOOD', 'DISPERSION_IMPOSSIBLE',
        'PERCENTAGE_OUTSIDE_0_AND_100', 'P_VALUE_OUTSIDE_0_AND_1', 'INTERVAL_DISAGREES_WITH_P_VALUE', 'LEVEL_NOT_A_PERCENTAGE',
        'RATIO_NOT_POSITIVE', 'ARMS_SWAPPED'));

-- Registers leave out what a curator does not.
alter table arm
    alter column type drop not null,
    add column record nct_number,
    add column description printed_text,
    add column intervention_names text[] not null default '{}';
comment on column arm.type is 'Null when the register does not tell it.';
comment on column arm.record is 'Record of the register that it comes from; null for curated arms.';
comment on column arm.intervention_names is 'Interventions as the arm of a register names them.';

alter table intervention
    add column record nct_number,
    add column arm_labels text[] not null default '{}',
    add column description printed_text,
    add column other_names text[] not null default '{}',
    add column registry_type printed_text;
comment on column intervention.record is 'Record of the register that it comes from; null for curated ones.';
comment on column intervention.arm_labels is 'Arms as the intervention of a register names them.';
comment on column intervention.registry_type is 'Type as the register prints it: DRUG, BIOLOGICAL, PROCEDURE, …; null for curated ones.';

alter table site
    alter column name drop not null,
    alter column country_code drop not null,
    add column record nct_number,
    add column state printed_text,
    add column zip printed_text,
    add column country printed_text,
    add column status printed_text,
    add column latitude finite_number constraint site_latitude_in_degrees check (latitude between -90 and 90),
    add column longitude finite_number constraint site_longitude_in_degrees check (longitude between -180 and 180);
comment on column site.record is 'Record of the register that it comes from; null for curated sites.';
comment on column site.name is 'Facility; null when the register does not name it.';
comment on column site.country_code is 'Null when the printed country is not one of ISO 3166-1 any more.';
comment on column site.country is 'Country as the register prints it; null for curated sites.';
comment on column site.status is 'Status of this place as the register prints it.';
comment on column site.latitude is 'Degrees, north positive.';
comment on column site.longitude is 'Degrees, east positive.';

alter table organization add column class printed_text;
comment on column organization.class is 'Class as the register prints it: INDUSTRY, NIH, OTHER_GOV, …; null for curated ones.';

alter table study_date alter column type drop not null;
comment on column study_date.type is 'Null when the source does not say whether the date has happened.';

alter table status_observation
    add column record nct_number,
    drop constraint status_observation_of_its_study,
    add constraint status_observation_of_its_study check (starts_with(id, coalesce(lower(record), study_id::text) || '.'));
comment on column status_observation.record is 'Record of the register that says it; null for curated observations.';

create table registry_record (
    nct_id nct_number primary key,
    study_id slug not null references study (id) on delete cascade,
    source_id slug not null references source (id),
    brief_title printed_text,
    official_title printed_text,
    acronym printed_text,
    study_type printed_text,
    phases text[] not null,
    allocation printed_text,
    intervention_model printed_text,
    masking printed_text,
    time_perspective printed_text,
    overall_status printed_text,
    why_stopped printed_text,
    brief_summary printed_text,
    detailed_description printed_text,
    keywords text[] not null,
    last_known_status printed_text,
    enrollment integer,
    enrollment_type printed_text,
    primary_purpose printed_text,
    observational_model printed_text,
    intervention_model_description printed_text,
    masking_description printed_text,
    who_masked text[] not null,
    target_duration printed_text,
    patient_registry boolean,
    eligibility_text printed_text,
    sex printed_text,
    gender_based boolean,
    gender_description printed_text,
    healthy_volunteers boolean,
    minimum_age printed_text,
    maximum_age printed_text,
    std_ages text[] not null,
    study_population printed_text,
    sampling_method printed_text,
    has_results boolean not null,
    pre_assignment_details printed_text,
    recruitment_details printed_text,
    flow_units printed_text,
    baseline_population printed_text,
    baseline_units printed_text,
    adverse_event_threshold printed_text,
    adverse_event_time_frame printed_text,
    adverse_event_description printed_text,
    all_cause_mortality_comment printed_text,
    limitations_and_caveats printed_text,
    other json not null
);
comment on table registry_record is 'One record of ClinicalTrials.gov, in the words of the register. docs/registry-fields.md says field by field what stands where.';
comment on column registry_record.enrollment is 'Number of participants, of the type beside it.';
comment on column registry_record.minimum_age is 'As printed: 18 Years.';
comment on column registry_record.adverse_event_threshold is 'Percentage of participants above which other events are listed, as printed.';
comment on column registry_record.other is 'Every field that has no column: JSON Pointer (RFC 6901) in the record to its value.';
create index registry_record_study on registry_record (study_id);

create table registry_identifier (
    nct_id nct_number not null references registry_record (nct_id) on delete cascade,
    position integer not null,
    kind identifier_kind not null,
    number printed_text,
    type printed_text,
    domain printed_text,
    link printed_text,
    primary key (nct_id, position)
);
comment on table registry_identifier is 'Other numbers of a record: its earlier NCT numbers, the organization''s own, and those of funders and other registers.';
create index registry_identifier_number on registry_identifier (upper(left(number, 100)));

create table registry_condition (
    nct_id nct_number not null references registry_record (nct_id) on delete cascade,
    position integer not null,
    name printed_text not null,
    primary key (nct_id, position)
);
comment on table registry_condition is 'Conditions as the record words them.';

create table registry_term (
    nct_id nct_number not null references registry_record (nct_id) on delete cascade,
    position integer not null,
    subject term_subject not null,
    kind term_kind not null,
    mesh_id printed_text,
    term printed_text,
    primary key (nct_id, position)
);
comment on table registry_term is 'MeSH terms that the register derives, and their ancestors.';

create table registry_reference (
    nct_id nct_number not null references registry_record (nct_id) on delete cascade,
    position integer not null,
    type printed_text,
    pmid printed_text,
    citation printed_text,
    primary key (nct_id, position)
);
comment on table registry_reference is 'Publications that a record names. DERIVED ones were found by the register.';
comment on column registry_reference.type is 'RESULT, BACKGROUND or DERIVED.';
create index registry_reference_pmid on registry_reference (left(pmid, 20));

create table registry_retraction (
    nct_id nct_number not null,
    reference_position integer not null,
    position integer not null,
    pmid printed_text,
    source printed_text,
    primary key (nct_id, reference_position, position),
    foreign key (nct_id, reference_position) references registry_reference (nct_id, position) on delete cascade
);
comment on table registry_retraction is 'Retractions of the publications that a record names.';

create table registry_flag (
    nct_id nct_number not null references registry_record (nct_id) on delete cascade,
    position integer not null,
    code flag_code not null,
    item printed_text not null,
    printed printed_text,
    primary key (nct_id, position)
);
comment on table registry_flag is 'Where a record contradicts itself or the schema, or could not be read as a number. What was printed is kept; nothing doubtful is stored as a number.';
comment on column registry_flag.item is 'Id of the outcome, result or comparison, or else JSON Pointer in the record.';
create index registry_flag_code on registry_flag (code, nct_id);

create table registry_gone (
    nct_id nct_number primary key,
    since_version bigint not null references dataset_version (version)
);
comment on table registry_gone is 'Records that the last full load did not hold any more. They stay as they were.';

-- Groups of the results section, and where each is used.
create table result_group (
    study_id slug not null references study (id) on delete cascade,
    id slug not null,
    position integer not null,
    nct_id nct_number not null,
    title printed_text,
    arm_id slug,
    arm_link arm_link,
    primary key (study_id, id),
    foreign key (study_id, arm_id) references arm (study_id, id),
    constraint result_group_link_says_how check ((arm_id is null) = (arm_link is null))
);
comment on table result_group is 'Groups of participants in the results of a record, by title. An arm is named only where that is certain.';

create table denominator_count (
    study_id slug not null references study (id) on delete cascade,
    nct_id nct_number not null,
    position integer not null,
    outcome_id dotted_slug,
    stratum printed_text,
    stratum_position integer,
    units printed_text,
    units_position integer not null,
    group_id slug not null,
    printed printed_text,
    count head_count,
    primary key (study_id, nct_id, position),
    foreign key (study_id, group_id) references result_group (study_id, id)
);
comment on table denominator_count is 'How many were analysed, by group and unit: of a whole outcome, or of one of its classes; of the whole baseline section when no outcome is named.';
comment on column denominator_count.stratum_position is 'Place of the class in its outcome, from 0; null for the whole outcome.';
comment on column denominator_count.count is 'The number; null when what is printed is none.';

alter table outcome
    alter column measure_id drop not null,
    add column record nct_number,
    add column stage outcome_stage,
    add column population_description printed_text,
    add column parameter_type printed_text,
    add column dispersion_label printed_text,
    add column printed_unit printed_text,
    add column calculate_percentage boolean,
    add column units_analyzed printed_text,
    add column denominator_units printed_text,
    add column anticipated_posting_date printed_text,
    add constraint outcome_record_has_stage check ((record is null) = (stage is null)),
    add constraint outcome_measured_unless_registered check (measure_id is not null or record is not null),
    drop constraint outcome_of_its_study,
    add constraint outcome_of_its_study check (starts_with(id, coalesce(lower(record), study_id::text) || '.'));
comment on column outcome.measure_id is 'Null when an outcome of a register is not mapped to the dictionary.';
comment on column outcome.record is 'Record of the register that it comes from; null for curated outcomes.';
comment on column outcome.definition is 'What this study meant by the measure; of a register its description.';
comment on column outcome.population_description is 'Who was analysed, in the words of the register.';
comment on column outcome.parameter_type is 'As the register prints it: MEAN, COUNT_OF_PARTICIPANTS, …';
comment on column outcome.dispersion_label is 'As the register prints it: Standard Deviation, 95% Confidence Interval, …';
comment on column outcome.printed_unit is 'Unit of measure as the register prints it.';
comment on column outcome.units_analyzed is 'What was analysed when that is not participants.';
comment on column outcome.denominator_units is 'Which of several units the numbers are about.';

create table result_group_use (
    study_id slug not null references study (id) on delete cascade,
    nct_id nct_number not null,
    section group_section not null,
    outcome_id dotted_slug,
    position integer not null,
    code printed_text,
    group_id slug not null,
    title printed_text,
    description printed_text,
    foreign key (study_id, group_id) references result_group (study_id, id),
    foreign key (study_id, outcome_id) references outcome (study_id, id) on delete cascade,
    constraint result_group_use_of_outcome check ((outcome_id is not null) = (section = 'OUTCOME'))
);
comment on table result_group_use is 'Where a group is used, with the code, title and description that it has there.';
create index result_group_use_study on result_group_use (study_id, outcome_id, position);

alter table denominator_count add foreign key (study_id, outcome_id) references outcome (study_id, id) on delete cascade;

alter table result
    alter column unit drop not null,
    alter column printed drop not null,
    add column group_id slug,
    add column stratum_position integer,
    add column category_position integer,
    add column printed_unit printed_text,
    add column printed_spread printed_text,
    add column printed_lower printed_text,
    add column printed_upper printed_text,
    add constraint result_of_its_group foreign key (study_id, group_id) references result_group (study_id, id),
    add constraint result_printed_unless_registered check (printed is not null or group_id is not null),
    add constraint result_has_a_unit check (unit is not null or group_id is not null),
    drop constraint result_sentence_or_refusal,
    add constraint result_sentence_or_refusal check (
        case when group_id is null then (sentence is null) <> (sentence_refusal is null) else sentence is null or sentence_refusal is null end),
    drop constraint result_dispersion_fits_type,
    add constraint result_dispersion_fits_type check (case
        when dispersion_type is null then dispersion_value is null and dispersion_lower is null and dispersion_upper is null
        when dispersion_type in ('STANDARD_DEVIATION', 'STANDARD_ERROR', 'GEOMETRIC_COEFFICIENT_OF_VARIATION')
            then dispersion_value is not null and dispersion_value >= 0 and dispersion_lower is null and dispersion_upper is null
        else dispersion_value is null and dispersion_lower is not null and dispersion_upper is not null
            and dispersion_lower <= dispersion_upper end);
comment on column result.unit is 'UCUM code of value, interval and dispersion; null when the printed unit of a register has none that is certain.';
comment on column result.group_id is 'Group of a register''s results section; null for curated results.';
comment on column result.stratum_position is 'Place of the class in its outcome, from 0; null for curated results.';
comment on column result.category_position is 'Place of the category in its class, from 0; null for curated results.';
comment on column result.printed_unit is 'Unit as the register prints it.';
comment on column result.printed_spread is 'Spread as the register prints it.';
comment on column result.printed_lower is 'Lower limit as the register prints it.';
comment on column result.printed_upper is 'Upper limit as the register prints it.';
comment on column result.sentence_refusal is 'Why there is no sentence; null with no sentence when the outcome is not mapped to a measure.';

alter table comparison
    alter column unit drop not null,
    alter column printed drop not null,
    add column not_reported_reason printed_text,
    drop constraint comparison_value_or_p_value_only,
    add constraint comparison_value_or_p_value_only check (
        case when effect_measure in ('P_VALUE_ONLY', 'NOT_STATED') then value is null else value is not null or not_reported_reason is not null end);
comment on column comparison.not_reported_reason is 'Why the value is missing although the source names the effect measure.';

create table registry_analysis (
    comparison_id dotted_slug primary key references comparison (id) on delete cascade,
    effect_label printed_text,
    effect_printed printed_text,
    p_value_printed printed_text,
    p_value_comment printed_text,
    dispersion_label printed_text,
    dispersion_printed printed_text,
    ci_sides printed_text,
    ci_level_printed printed_text,
    ci_lower_printed printed_text,
    ci_upper_printed printed_text,
    ci_lower_comment printed_text,
    ci_upper_comment printed_text,
    estimate_comment printed_text,
    statistical_comment printed_text,
    group_description printed_text,
    tested_non_inferiority boolean,
    non_inferiority_type printed_text,
    non_inferiority_comment printed_text,
    other_description printed_text
);
comment on table registry_analysis is 'What a register prints of an analysis, beside the comparison with its numbers.';

create table comparison_group (
    comparison_id dotted_slug not null references comparison (id) on delete cascade,
    position integer not null,
    study_id slug not null,
    group_id slug not null,
    primary key (comparison_id, position),
    foreign key (study_id, group_id) references result_group (study_id, id)
);
create index comparison_group_study on comparison_group (study_id);
comment on table comparison_group is 'Groups of an analysis in the order of the record, which does not say which of them is the reference.';

create table participant_flow (
    study_id slug not null references study (id) on delete cascade,
    nct_id nct_number not null,
    position integer not null,
    period printed_text,
    period_position integer not null,
    kind flow_kind not null,
    type printed_text,
    type_comment printed_text,
    type_position integer not null,
    group_id slug,
    participants head_count,
    participants_printed printed_text,
    units_printed printed_text,
    comment printed_text,
    primary key (study_id, nct_id, position),
    foreign key (study_id, group_id) references result_group (study_id, id)
);
comment on table participant_flow is 'Who came how far: milestones of each period, and why people left it. A type without any number is a row without a group.';
comment on column participant_flow.participants is 'Number of participants; null when what is printed is no number.';
comment on column participant_flow.units_printed is 'Number of other units, such as eyes, as printed.';

create table adverse_event (
    study_id slug not null references study (id) on delete cascade,
    nct_id nct_number not null,
    position integer not null,
    kind adverse_event_kind not null,
    term printed_text,
    organ_system printed_text,
    vocabulary printed_text,
    assessment printed_text,
    notes printed_text,
    primary key (study_id, nct_id, position)
);
comment on table adverse_event is 'Adverse events that a record lists.';

create table adverse_event_count (
    study_id slug not null,
    nct_id nct_number not null,
    event_position integer not null,
    position integer not null,
    group_id slug not null,
    events head_count,
    affected head_count,
    at_risk head_count,
    primary key (study_id, nct_id, event_position, position),
    foreign key (study_id, nct_id, event_position) references adverse_event (study_id, nct_id, position) on delete cascade
);
comment on table adverse_event_count is 'An adverse event in one group.';
comment on column adverse_event_count.events is 'Number of events; null when not reported.';
comment on column adverse_event_count.affected is 'Number of participants with the event; null when not reported.';
comment on column adverse_event_count.at_risk is 'Number of participants at risk; null when not reported.';

create table adverse_event_total (
    study_id slug not null references study (id) on delete cascade,
    nct_id nct_number not null,
    position integer not null,
    group_id slug not null,
    kind adverse_event_total_kind not null,
    affected head_count,
    at_risk head_count,
    primary key (study_id, nct_id, position),
    foreign key (study_id, group_id) references result_group (study_id, id)
);
comment on table adverse_event_total is 'Deaths, serious and other adverse events of one group, all together.';

-- One row a run of an import, so that an aborted one goes on where it was.
create table import_run (
    id bigint generated always as identity primary key,
    inputs_sha256 sha256_hex not null,
    full_load boolean not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    entries_done bigint not null,
    added head_count not null,
    changed head_count not null,
    unchanged head_count not null,
    leaves json not null
);
comment on table import_run is 'Runs of imports: what was read, how far it came.';
comment on column import_run.inputs_sha256 is 'Digest over name, size and time of change of every input file.';
comment on column import_run.leaves is 'How many values the files held so far, by path, counted straight from the JSON.';
comment on column import_run.entries_done is 'Records, broken ones too, that whole transactions have dealt with, in the order of the inputs.';

create table import_seen (
    run_id bigint not null references import_run (id) on delete cascade,
    nct_id nct_number not null
);
create index import_seen_run on import_seen (run_id, nct_id);
comment on table import_seen is 'Records that a run has met; emptied when it ends.';

create table import_complaint (
    run_id bigint not null references import_run (id) on delete cascade,
    entry bigint not null,
    file printed_text not null,
    pointer text not null,
    reason printed_text not null,
    primary key (run_id, entry)
);
comment on table import_complaint is 'Records that a run could not read: the file, the JSON Pointer in it, and why.';

-- Counting millions of rows for every caller of the index would take seconds.
create table dataset_size (
    one boolean primary key default true constraint dataset_size_is_one_row check (one),
    studies bigint not null,
    trials bigint not null,
    outcomes bigint not null,
    results bigint not null
);
comment on table dataset_size is 'How many rows there are; every load adds what it wrote and takes away what it deleted. One row.';
insert into dataset_size (studies, trials, outcomes, results)
select (select count(*) from study),
       (select count(*)
        from study
        where exists (select from registration where registration.study_id = study.id)
           or exists (select from status_observation where status_observation.study_id = study.id)),
       (select count(*) from outcome),
       (select count(*) from result);

-- What changes only when a load changes it, ready to be sent.
create table study_document (
    study_id slug primary key references study (id) on delete cascade,
    status overall_status,
    unverified_status overall_status,
    design study_design not null,
    phases text[] not null,
    start_date text collate "C" not null,
    last_update_posted text collate "C" not null,
    summary json not null,
    unverified_summary json,
    document json not null,
    unverified_document json,
    numbers json not null,
    unverified_numbers json
);
comment on table study_document is 'A study as the API serves it, made by the load that changed it.';
comment on column study_document.unverified_document is 'The same with unverified values; null when there are none, as for the other columns of that name.';
comment on column study_document.start_date is 'Partial date that the list is sorted by; empty when there is none.';
comment on column study_document.last_update_posted is 'Partial date that the list is sorted by; empty when there is none.';
create index study_document_status on study_document (status, study_id);
create index study_document_status_start on study_document (status, start_date, study_id);
create index study_document_start on study_document (start_date, study_id);
create index study_document_updated on study_document (last_update_posted, study_id);
do $$
begin
    alter table study_document alter column document set compression lz4;
    alter table study_document alter column unverified_document set compression lz4;
    alter table study_document alter column numbers set compression lz4;
    alter table study_document alter column unverified_numbers set compression lz4;
exception
    when feature_not_supported then null;
end
$$;
