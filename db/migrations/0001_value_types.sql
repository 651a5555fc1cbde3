-- The value types of the whole schema. Enumerations are the codes that the API serves: those of ClinicalTrials.gov API v2 where it has them.
-- What is created from here on by evidence_owner can be read, and only read, by evidence_reader.

alter default privileges in schema public grant select on tables to evidence_reader;
grant usage on schema public to evidence_reader;

create domain slug as text collate "C"
    constraint slug_form check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(value) <= 100);
comment on domain slug is 'Permanent readable id: lower-case letters, digits and single hyphens.';

create domain dotted_slug as text collate "C"
    constraint dotted_slug_form check (value ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' and length(value) <= 300);
comment on domain dotted_slug is 'Permanent readable id of a part: the id of the whole, a dot, and the id within the whole.';

create domain printed_text as text
    constraint printed_text_not_blank check (value ~ '\S');
comment on domain printed_text is 'Text that is there: never empty or blank. Absent text is null.';

create domain partial_date as text collate "C"
    constraint partial_date_form check (value ~ '^[12][0-9]{3}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$')
    constraint partial_date_is_a_day check (
        length(value) < 10 or make_date(left(value, 4)::int, substr(value, 6, 2)::int, right(value, 2)::int) is not null);
comment on domain partial_date is 'Date as precise as its source gives it: 2016, 2016-01 or 2016-01-20 (ISO 8601). Nothing is filled in.';

create domain ucum_code as text collate "C"
    constraint ucum_code_form check (value ~ '^[!-~]{1,40}$');
comment on domain ucum_code is 'Unit as a UCUM code: %, a (year), mo, d, 1 (ratio), {score}, {person}, {relapse}/a.';

create domain sha256_hex as text collate "C"
    constraint sha256_hex_form check (value ~ '^[0-9a-f]{64}$');
comment on domain sha256_hex is 'SHA-256 digest, 64 lower-case hexadecimal digits.';

create domain finite_number as numeric
    constraint finite_number_is_one check (value > '-Infinity' and value < 'Infinity');
comment on domain finite_number is 'A decimal number; neither infinite nor NaN, which PostgreSQL sorts above infinity.';

create domain head_count as integer
    constraint head_count_not_negative check (value >= 0);
comment on domain head_count is 'Number of persons or things, zero or more.';

create domain verification as text collate "C"
    constraint verification_known check (value in ('VERIFIED', 'VERIFIED_SECONDARY', 'UNVERIFIED'));
comment on domain verification is 'Read in the source itself, read only in a secondary document, or recalled and not yet checked.';

create domain source_kind as text collate "C"
    constraint source_kind_known check (value in ('JOURNAL_ARTICLE', 'CONFERENCE_ABSTRACT', 'REGISTRY_RECORD', 'NEWS_ARTICLE', 'WEB_PAGE'));

create domain identifier_system as text collate "C"
    constraint identifier_system_known check (value in ('DOI', 'PMID', 'PMCID'));

create domain code_system as text collate "C"
    constraint code_system_known check (value in ('MONDO', 'SNOMED_CT', 'NCIT', 'MESH', 'UMLS', 'DOID', 'EFO', 'ICD_10_CM'));

create domain term_scheme as text collate "C"
    constraint term_scheme_known check (value in ('PHENOTYPE', 'INTERVENTION_TYPE', 'LIMITATION'));

create domain study_type as text collate "C"
    constraint study_type_known check (value in ('INTERVENTIONAL', 'OBSERVATIONAL', 'EXPANDED_ACCESS', 'SYNTHESIS'));

create domain study_design as text collate "C"
    constraint study_design_known check (value in (
        'RANDOMIZED_TRIAL', 'NON_RANDOMIZED_TRIAL', 'SINGLE_ARM_TRIAL', 'UNSPECIFIED_TRIAL', 'COMPARATIVE_COHORT', 'COHORT', 'CASE_SERIES',
        'UNSPECIFIED_OBSERVATIONAL', 'META_ANALYSIS'));

create domain allocation as text collate "C"
    constraint allocation_known check (value in ('RANDOMIZED', 'NON_RANDOMIZED', 'NA'));

create domain intervention_model as text collate "C"
    constraint intervention_model_known check (value in ('SINGLE_GROUP', 'PARALLEL', 'CROSSOVER', 'FACTORIAL', 'SEQUENTIAL', 'STEPPED_WEDGE'));

create domain masking as text collate "C"
    constraint masking_known check (value in ('NONE', 'SINGLE', 'OUTCOMES_ASSESSOR', 'DOUBLE', 'TRIPLE', 'QUADRUPLE'));

create domain time_perspective as text collate "C"
    constraint time_perspective_known check (value in ('RETROSPECTIVE', 'PROSPECTIVE', 'CROSS_SECTIONAL', 'OTHER'));

create domain overall_status as text collate "C"
    constraint overall_status_known check (value in (
        'ACTIVE_NOT_RECRUITING', 'COMPLETED', 'ENROLLING_BY_INVITATION', 'NOT_YET_RECRUITING', 'RECRUITING', 'SUSPENDED', 'TERMINATED',
        'WITHDRAWN', 'AVAILABLE', 'NO_LONGER_AVAILABLE', 'TEMPORARILY_NOT_AVAILABLE', 'APPROVED_FOR_MARKETING', 'WITHHELD', 'UNKNOWN'));

create domain registry as text collate "C"
    constraint registry_known check (value in ('CLINICALTRIALS_GOV', 'ISRCTN', 'EUDRACT', 'CTIS', 'IRAS', 'SPONSOR'));

create domain arm_type as text collate "C"
    constraint arm_type_known check (value in (
        'EXPERIMENTAL', 'ACTIVE_COMPARATOR', 'PLACEBO_COMPARATOR', 'SHAM_COMPARATOR', 'NO_INTERVENTION', 'OTHER', 'COHORT'));

create domain intervention_type as text collate "C"
    constraint intervention_type_known check (value in (
        'AHSCT', 'MESENCHYMAL_STEM_CELLS', 'MSC_NEURAL_PROGENITORS', 'BONE_MARROW_CELLS', 'DISEASE_MODIFYING_THERAPY',
        'BEST_AVAILABLE_THERAPY', 'OTHER_CELL_THERAPY', 'PLACEBO', 'OTHER'));

create domain conditioning_intensity as text collate "C"
    constraint conditioning_intensity_known check (value in ('HIGH', 'INTERMEDIATE', 'LOW', 'MIXED', 'NONE'));

create domain phenotype as text collate "C"
    constraint phenotype_known check (value in ('MS', 'RELAPSING', 'RRMS', 'RES_RRMS', 'PROGRESSIVE', 'SPMS', 'PPMS', 'PRMS', 'CIS'));

create domain count_kind as text collate "C"
    constraint count_kind_known check (value in (
        'ASSESSED', 'SCREENED', 'ENROLLED', 'RANDOMIZED', 'TREATED', 'ANALYZED', 'EVALUABLE', 'COMPLETED', 'WITHDRAWN', 'TARGET_ENROLLMENT',
        'SITES', 'COUNTRIES', 'INCLUDED_STUDIES'));

create domain date_kind as text collate "C"
    constraint date_kind_known check (value in (
        'FIRST_SUBMITTED', 'FIRST_POSTED', 'START', 'FIRST_ENROLLED', 'LAST_ENROLLED', 'FIRST_RANDOMIZED', 'LAST_RANDOMIZED', 'FIRST_TREATED',
        'LAST_TREATED', 'PRIMARY_COMPLETION', 'COMPLETION', 'FINAL_FOLLOW_UP', 'DATA_LOCK', 'ANALYSIS_START', 'ANALYSIS_END',
        'RESULTS_SUBMITTED', 'RESULTS_FIRST_POSTED', 'LAST_UPDATE_POSTED', 'RESULTS_EXPECTED'));

create domain date_type as text collate "C"
    constraint date_type_known check (value in ('ACTUAL', 'ESTIMATED'));

create domain organization_role as text collate "C"
    constraint organization_role_known check (value in ('LEAD_SPONSOR', 'COLLABORATOR', 'FUNDER', 'DATA_OWNER', 'COORDINATOR'));

create domain criterion_kind as text collate "C"
    constraint criterion_kind_known check (value in ('INCLUSION', 'EXCLUSION'));

create domain criterion_subject as text collate "C"
    constraint criterion_subject_known check (value in (
        'AGE', 'EDSS', 'DISEASE_DURATION', 'RELAPSES', 'PHENOTYPE', 'DISEASE_ACTIVITY', 'PRIOR_TREATMENT', 'DATA_AVAILABILITY', 'OTHER'));

create domain limitation_code as text collate "C"
    constraint limitation_code_known check (value in (
        'NO_COMPARATOR', 'RETROSPECTIVE', 'SMALL_SAMPLE', 'SINGLE_CENTER', 'UNBLINDED', 'CROSSOVER', 'SHRINKING_DENOMINATORS', 'MIXED_REGIMENS',
        'MIXED_COMPARATOR', 'MISSING_DATA', 'SELECTED_PARTICIPANTS', 'OLDER_PRACTICE', 'SURROGATE_ENDPOINT', 'HETEROGENEOUS_PRODUCT',
        'LONG_ACCRUAL', 'UNEVEN_FOLLOW_UP', 'CONFOUNDING', 'OUTCOME_CHANGED'));

create domain relation_type as text collate "C"
    constraint relation_type_known check (value in (
        'FOLLOW_UP_OF', 'OVERLAPPING_COHORT', 'SAME_PROTOCOL', 'PILOT_OF', 'EARLIER_WORK_OF_SAME_GROUP', 'RELATED_RECORD'));

create domain report_role as text collate "C"
    constraint report_role_known check (value in (
        'FINAL_REPORT', 'INTERIM_REPORT', 'PROTOCOL', 'REGISTRY_RECORD', 'EDITORIAL', 'REVIEW', 'NEWS'));

create domain measure_domain as text collate "C"
    constraint measure_domain_known check (value in (
        'COMPOSITE', 'DISABILITY', 'RELAPSE', 'IMAGING', 'SURVIVAL', 'SAFETY', 'FUNCTION', 'QUALITY_OF_LIFE', 'NEUROPHYSIOLOGY', 'TREATMENT',
        'PARTICIPANT'));

create domain direction as text collate "C"
    constraint direction_known check (value in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEITHER'));

create domain outcome_type as text collate "C"
    constraint outcome_type_known check (value in (
        'PRIMARY', 'SECONDARY', 'OTHER_PRE_SPECIFIED', 'POST_HOC', 'NOT_STATED', 'BASELINE', 'FOLLOW_UP'));

create domain reporting_status as text collate "C"
    constraint reporting_status_known check (value in ('POSTED', 'NOT_POSTED'));

create domain estimate_type as text collate "C"
    constraint estimate_type_known check (value in (
        'COUNT', 'CRUDE_PROPORTION', 'KAPLAN_MEIER', 'POOLED_PROPORTION', 'MEAN', 'LEAST_SQUARES_MEAN', 'GEOMETRIC_MEAN', 'MEDIAN', 'RATE',
        'NUMBER'));

create domain denominator_kind as text collate "C"
    constraint denominator_kind_known check (value in (
        'SCREENED', 'ENROLLED', 'RANDOMIZED', 'TREATED', 'EVALUABLE', 'COMPLETED', 'AT_RISK', 'NOT_REPORTED'));

create domain dispersion_type as text collate "C"
    constraint dispersion_type_known check (value in ('STANDARD_DEVIATION', 'STANDARD_ERROR', 'INTERQUARTILE_RANGE', 'FULL_RANGE'));

create domain effect_measure as text collate "C"
    constraint effect_measure_known check (value in (
        'HAZARD_RATIO', 'RISK_RATIO', 'ODDS_RATIO', 'RATE_RATIO', 'RISK_DIFFERENCE', 'MEAN_DIFFERENCE', 'STANDARDIZED_MEAN_DIFFERENCE',
        'P_VALUE_ONLY'));

create domain crude_measure as text collate "C"
    constraint crude_measure_known check (value in ('RISK_RATIO', 'ODDS_RATIO', 'RISK_DIFFERENCE', 'NUMBER_NEEDED_TO_TREAT'));

create domain effect_agreement as text collate "C"
    constraint effect_agreement_known check (value in ('AGREES', 'AGREES_WHEN_ARMS_SWAPPED', 'DIFFERS_MAY_BE_ADJUSTED', 'NOT_COMPUTABLE'));

create domain claim_kind as text collate "C"
    constraint claim_kind_known check (value in ('STATEMENT', 'OMISSION', 'NOTE'));

create domain claim_verdict as text collate "C"
    constraint claim_verdict_known check (value in (
        'AGREES', 'AGREES_SECONDARY', 'PARTLY', 'DIFFERS', 'SUPERSEDED', 'UNCHECKED', 'OPINION'));

create domain p_value_operator as text collate "C"
    constraint p_value_operator_known check (value in ('EQUAL', 'LESS_THAN', 'GREATER_THAN'));

create domain entity_kind as text collate "C"
    constraint entity_kind_known check (value in (
        'TERM', 'MEASURE', 'SOURCE', 'STUDY', 'STATUS_OBSERVATION', 'OUTCOME', 'RESULT', 'COMPARISON', 'CLAIM'));

create domain change_type as text collate "C"
    constraint change_type_known check (value in ('ADDED', 'CHANGED', 'REMOVED'));
