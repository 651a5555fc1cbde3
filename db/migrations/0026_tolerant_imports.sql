-- A record of a register is kept whatever its parts are like: what is wrong in it is flagged.

alter domain study_type drop constraint study_type_known;
alter domain study_type add constraint study_type_known check (value in ('INTERVENTIONAL', 'OBSERVATIONAL', 'EXPANDED_ACCESS', 'SYNTHESIS', 'NOT_STATED'));

alter domain study_design drop constraint study_design_known;
alter domain study_design add constraint study_design_known check (value in (
    'RANDOMIZED_TRIAL', 'NON_RANDOMIZED_TRIAL', 'SINGLE_ARM_TRIAL', 'UNSPECIFIED_TRIAL', 'COMPARATIVE_COHORT', 'COHORT', 'CASE_SERIES',
    'UNSPECIFIED_OBSERVATIONAL', 'EXPANDED_ACCESS', 'META_ANALYSIS', 'NOT_STATED'));

alter domain flag_code drop constraint flag_code_known;
alter domain flag_code add constraint flag_code_known check (value in (
    'CODE_NOT_KNOWN', 'COUNTRY_NOT_KNOWN', 'DATE_NOT_A_DATE', 'NUMBER_NOT_READ', 'UNIT_CONTRADICTS_PARAMETER', 'COUNT_ABOVE_DENOMINATOR',
    'DENOMINATOR_IS_ZERO', 'VALUE_OUTSIDE_INTERVAL', 'INTERVAL_UPSIDE_DOWN', 'DISPERSION_NOT_UNDERSTOOD', 'DISPERSION_IMPOSSIBLE',
    'PERCENTAGE_OUTSIDE_0_AND_100', 'P_VALUE_OUTSIDE_0_AND_1', 'INTERVAL_DISAGREES_WITH_P_VALUE', 'LEVEL_NOT_A_PERCENTAGE',
    'RATIO_NOT_POSITIVE', 'ARMS_SWAPPED', 'MEMBER_OF_ANOTHER_TYPE', 'MEMBER_MISSING', 'GROUP_NOT_LISTED', 'NUL_IN_TEXT'));
comment on table registry_flag is 'Where a record contradicts itself or the schema, or could not be read. What was printed is kept; nothing doubtful is stored as a number.';

comment on column registry_record.other is 'Every field that has no column, or that its column cannot take: JSON Pointer (RFC 6901) in the record to its value.';
comment on table country is 'Countries by ISO 3166-1, and Kosovo.';
comment on column country.code is 'ISO 3166-1 alpha-2 code; XK, which ISO leaves to its users, is Kosovo.';

alter table import_complaint add column record_kept boolean not null default false;
comment on table import_complaint is 'Records that a run could not read, or read and doubts: the file, the JSON Pointer in it, and why.';
comment on column import_complaint.record_kept is 'Whether the record was loaded all the same, as one whose file is named after another.';
