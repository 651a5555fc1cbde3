-- What it takes to count each person once: the class of a definition, the window of a number, which number of a study to use, which groups hold which people, and
-- which studies share people.

alter domain term_scheme drop constraint term_scheme_known;
alter domain term_scheme add constraint term_scheme_known check (value in ('PHENOTYPE', 'INTERVENTION_TYPE', 'LIMITATION', 'DEFINITION_CLASS'));

create domain definition_class as text collate "C"
    constraint definition_class_known check (value in (
        'ATTRIBUTED_TO_TREATMENT', 'ATTRIBUTED_WITHIN_100_DAYS', 'ANY_CAUSE', 'ANY_CAUSE_WITHIN_100_DAYS', 'EDSS_RISE', 'EDSS_RISE_1_POINT',
        'EDSS_RISE_CONFIRMED_6_MONTHS', 'EDSS_RISE_1_POINT_CONFIRMED_6_MONTHS', 'EDSS_RISE_1_POINT_CONFIRMED_12_MONTHS', 'EDSS_FALL', 'EDSS_FALL_1_POINT',
        'EDSS_FALL_CONFIRMED_6_MONTHS', 'CLINICAL_JUDGEMENT', 'STABLE_OR_BETTER', 'RELAPSE', 'RELAPSE_OR_DEATH', 'MRI_LESION', 'MRI_LESION_OR_DEATH',
        'RELAPSE_PROGRESSION_OR_MRI', 'RELAPSE_PROGRESSION_MRI_OR_DEATH'));
create domain window_kind as text collate "C"
    constraint window_kind_known check (value in ('FIXED', 'OVER_FOLLOW_UP', 'BEFORE_TREATMENT'));
create domain overlap as text collate "C"
    constraint overlap_known check (value in ('NONE', 'SOME', 'ALL', 'UNKNOWN'));
create domain overlap_basis as text collate "C"
    constraint overlap_basis_known check (value in ('STATED', 'INFERRED', 'DIFFERENT_COUNTRIES', 'DIFFERENT_YEARS'));

alter table outcome add column definition_class definition_class;
comment on column outcome.definition_class is 'Class of this study''s definition; null when no definition was seen, or none of the classes fits.';

alter table population
    add column part_of slug,
    add column disjoint_from text[] not null default '{}';
comment on column population.part_of is 'Population of the same study that holds all these people; null for the whole study, or where it is unknown.';
comment on column population.disjoint_from is 'Populations of the same study that share nobody with this one.';

alter table result
    add column window_kind window_kind,
    add column window_months finite_number,
    add column window_median finite_number,
    add column window_mean finite_number,
    add column window_range dispersion_type,
    add column window_lower finite_number,
    add column window_upper finite_number,
    add column events head_count,
    add column person_years finite_number constraint result_person_years_are_positive check (person_years > 0),
    add column at_risk head_count,
    add column rank integer constraint result_rank_from_1 check (rank >= 1),
    add column preferred boolean not null default false,
    add column part_of dotted_slug,
    add constraint result_fixed_window_has_months check ((window_kind = 'FIXED') = (window_months is not null)),
    add constraint result_preferred_has_rank check (not preferred or rank is not null),
    add constraint result_preferred_is_checked check (not preferred or verification <> 'UNVERIFIED'),
    add constraint result_rank_not_superseded check (rank is null or superseded_by is null),
    add constraint result_rank_needs_value check (rank is null or value is not null),
    add constraint result_at_risk_within_denominator check (at_risk <= denominator or denominator_unit <> 'participants');
comment on column result.window_kind is 'The time that the number looks back on: of fixed length, or over follow-up of differing length; null when unknown.';
comment on column result.window_months is 'Length of a fixed window in months.';
comment on column result.window_median is 'Median follow-up in months.';
comment on column result.window_mean is 'Mean follow-up in months.';
comment on column result.window_lower is 'Lower end of the range of follow-up, in months.';
comment on column result.window_upper is 'Upper end of the range of follow-up, in months.';
comment on column result.events is 'Events behind a rate or survival estimate; a person may have several.';
comment on column result.person_years is 'Person-years of observation behind a rate.';
comment on column result.at_risk is 'People still observed at the time of a survival estimate.';
comment on column result.rank is 'Place among the numbers of the study for its measure, 1 first; null when it is never the one to use.';
comment on column result.preferred is 'Whether it is the number to use for its study, measure, definition and window.';
comment on column result.part_of is 'Number of the study about a group that holds these people, for the same measure and window.';

alter domain relation_type drop constraint relation_type_known;
update study_relation set type = 'COHORT_OVERLAP' where type = 'OVERLAPPING_COHORT';
alter domain relation_type add constraint relation_type_known check (value in (
    'COHORT_OVERLAP', 'FOLLOW_UP_OF', 'FOLLOWED_UP_BY', 'INTERIM_OF', 'HAS_INTERIM', 'INCLUDES', 'INCLUDED_IN', 'SAME_PROTOCOL', 'PILOT_OF', 'HAS_PILOT',
    'EARLIER_WORK_OF_SAME_GROUP', 'LATER_WORK_OF_SAME_GROUP', 'RELATED_RECORD'));
alter table study_relation
    add column overlap overlap not null default 'UNKNOWN',
    add column shared head_count,
    add column basis overlap_basis,
    add column sources text[] not null default '{}',
    add constraint study_relation_overlap_has_basis check ((overlap = 'UNKNOWN') = (basis is null)),
    add constraint study_relation_shared_fits_overlap check (shared is null or (overlap in ('SOME', 'ALL') and shared > 0) or (overlap = 'NONE' and shared = 0));
comment on column study_relation.overlap is 'How many of this study''s people are in the related study.';
comment on column study_relation.shared is 'People who are in both, where a source gives their number.';
comment on column study_relation.basis is 'How the overlap is known; null when it is unknown.';
comment on column study_relation.sources is 'Documents that the overlap is known from.';

-- States of studies hold the old name of a code. It is renamed in them, so that the next load can read them; their digests stay those of what was loaded.
update entity_state
set document = replace(entity_state.document::text, '"type":"OVERLAPPING_COHORT"', '"type":"COHORT_OVERLAP"')::json
where entity_state.kind = 'STUDY'
  and entity_state.document::text like '%"type":"OVERLAPPING_COHORT"%';

alter table study_document
    add column treated_from text collate "C" not null default '',
    add column treated_to text collate "C" not null default '';
comment on column study_document.treated_from is 'Partial date on which the first person was treated; empty when unknown.';
comment on column study_document.treated_to is 'Partial date on which the last person was treated; empty when unknown.';

alter table measure add column also_finds text[] not null default '{}';
comment on column measure.also_finds is 'Measures that a filter by this one finds as well, because it once held them.';

-- Few results have a rank: those of curated studies.
create index result_with_rank on result (study_id, rank) where rank is not null;

-- The index counts what the lists show: numbers that were recalled stay out unless they are asked for.
alter table dataset_size
    add column listed_results bigint not null default 0,
    add column listed_comparisons bigint not null default 0;
comment on column dataset_size.listed_results is 'Results that the list shows without unverified ones.';
comment on column dataset_size.listed_comparisons is 'Comparisons that the list shows without unverified ones.';
update dataset_size
set listed_results = (select count(*) from result where result.verification <> 'UNVERIFIED'),
    listed_comparisons = (select count(*) from comparison where comparison.verification <> 'UNVERIFIED');
