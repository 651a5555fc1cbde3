--
-- PostgreSQL database dump
--

\restrict etvBb6hKBY1m4emkNXqijOryfknJg7kn1FirDtKjrpEQfOVpsdWUfUlh9nwh8mn

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: unaccent; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;


--
-- Name: EXTENSION unaccent; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';


--
-- Name: adverse_event_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.adverse_event_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT adverse_event_kind_known CHECK ((VALUE = ANY (ARRAY['SERIOUS'::text, 'OTHER'::text])));


--
-- Name: adverse_event_total_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.adverse_event_total_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT adverse_event_total_kind_known CHECK ((VALUE = ANY (ARRAY['DEATHS'::text, 'SERIOUS'::text, 'OTHER'::text])));


--
-- Name: allocation; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.allocation AS text COLLATE pg_catalog."C"
	CONSTRAINT allocation_known CHECK ((VALUE = ANY (ARRAY['RANDOMIZED'::text, 'NON_RANDOMIZED'::text, 'NA'::text])));


--
-- Name: arm_link; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.arm_link AS text COLLATE pg_catalog."C"
	CONSTRAINT arm_link_known CHECK ((VALUE = ANY (ARRAY['SAME_TEXT'::text, 'SAME_WORDS'::text])));


--
-- Name: DOMAIN arm_link; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.arm_link IS 'Why a result group is taken for an arm: its title is the label of one arm only, letter by letter, or but for case, blanks and punctuation.';


--
-- Name: arm_type; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.arm_type AS text COLLATE pg_catalog."C"
	CONSTRAINT arm_type_known CHECK ((VALUE = ANY (ARRAY['EXPERIMENTAL'::text, 'ACTIVE_COMPARATOR'::text, 'PLACEBO_COMPARATOR'::text, 'SHAM_COMPARATOR'::text, 'NO_INTERVENTION'::text, 'OTHER'::text, 'COHORT'::text])));


--
-- Name: bias_judgement; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.bias_judgement AS text COLLATE pg_catalog."C"
	CONSTRAINT bias_judgement_known CHECK ((VALUE = ANY (ARRAY['LOW'::text, 'SOME_CONCERNS'::text, 'MODERATE'::text, 'HIGH'::text, 'SERIOUS'::text, 'CRITICAL'::text, 'UNCLEAR'::text, 'OTHER_SCALE'::text, 'NOT_JUDGED'::text])));


--
-- Name: DOMAIN bias_judgement; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.bias_judgement IS 'A judgement in the words of RoB 1, RoB 2 or ROBINS-I; OTHER_SCALE where the tool grades otherwise, as printed; NOT_JUDGED where no source published one.';


--
-- Name: caveats; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.caveats AS text[]
	CONSTRAINT caveats_are_known CHECK ((VALUE <@ ARRAY['NOT_A_HEAD_COUNT'::text, 'ESTIMATE_TYPE_ASSUMED'::text, 'VALUE_NOT_PRINTED'::text, 'PRINTED_CONTRADICTS_COUNTS'::text, 'SOURCES_CONFLICT'::text, 'READ_IN_COPY'::text, 'READ_IN_RETELLING'::text, 'SECONDARY_SOURCE'::text, 'NOT_READ'::text, 'PRESS_ONLY'::text, 'INTERIM_REPORT'::text, 'SUPERSEDED'::text, 'DEFINITION_NOT_SEEN'::text, 'TIME_NOT_STATED'::text, 'BEYOND_MEDIAN_FOLLOW_UP'::text, 'DENOMINATOR_UNKNOWN'::text, 'DENOMINATOR_NOT_PEOPLE'::text, 'INTERVAL_NOT_REPORTED'::text, 'SMALL_SAMPLE'::text, 'SUBGROUP'::text, 'NO_CONTROL_GROUP'::text, 'NOT_RANDOMIZED'::text, 'CROSSOVER'::text, 'NOT_BETWEEN_ARMS'::text, 'P_VALUE_ONLY'::text, 'METHOD_NOT_STATED'::text, 'P_VALUE_CONTRADICTS_INTERVAL'::text, 'P_VALUE_CONTRADICTS_COUNTS'::text, 'EFFECT_CONTRADICTS_COUNTS'::text]));


--
-- Name: DOMAIN caveats; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.caveats IS 'What a reader must know before using a number: codes of the vocabulary''s scheme CAVEAT, each once.';


--
-- Name: change_type; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.change_type AS text COLLATE pg_catalog."C"
	CONSTRAINT change_type_known CHECK ((VALUE = ANY (ARRAY['ADDED'::text, 'CHANGED'::text, 'REMOVED'::text])));


--
-- Name: claim_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.claim_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT claim_kind_known CHECK ((VALUE = ANY (ARRAY['STATEMENT'::text, 'OMISSION'::text, 'NOTE'::text])));


--
-- Name: claim_verdict; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.claim_verdict AS text COLLATE pg_catalog."C"
	CONSTRAINT claim_verdict_known CHECK ((VALUE = ANY (ARRAY['AGREES'::text, 'AGREES_SECONDARY'::text, 'PARTLY'::text, 'DIFFERS'::text, 'SUPERSEDED'::text, 'UNCHECKED'::text, 'OPINION'::text])));


--
-- Name: code_basis; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.code_basis AS text COLLATE pg_catalog."C"
	CONSTRAINT code_basis_known CHECK ((VALUE = ANY (ARRAY['CURATED'::text, 'FROM_RECORD'::text, 'FROM_TITLE'::text])));


--
-- Name: DOMAIN code_basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.code_basis IS 'How a code is known: read by a curator in the documents of the study, from the fields of a registry record, or from words of a title.';


--
-- Name: code_system; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.code_system AS text COLLATE pg_catalog."C"
	CONSTRAINT code_system_known CHECK ((VALUE = ANY (ARRAY['MONDO'::text, 'SNOMED_CT'::text, 'NCIT'::text, 'MESH'::text, 'UMLS'::text, 'DOID'::text, 'EFO'::text, 'ICD_10_CM'::text])));


--
-- Name: conditioning_code; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.conditioning_code AS text COLLATE pg_catalog."C"
	CONSTRAINT conditioning_code_known CHECK ((VALUE = ANY (ARRAY['BEAM'::text, 'BEAM_ATG'::text, 'CYCLOPHOSPHAMIDE'::text, 'CYCLOPHOSPHAMIDE_ATG'::text, 'CYCLOPHOSPHAMIDE_ALEMTUZUMAB'::text, 'CYCLOPHOSPHAMIDE_RITUXIMAB'::text, 'BUSULFAN_CYCLOPHOSPHAMIDE_ATG'::text, 'FLUDARABINE_CYCLOPHOSPHAMIDE'::text, 'FLUDARABINE_CYCLOPHOSPHAMIDE_ALEMTUZUMAB'::text, 'TBI_CYCLOPHOSPHAMIDE'::text, 'TBI_CYCLOPHOSPHAMIDE_ATG'::text, 'VARIOUS'::text, 'OTHER'::text])));


--
-- Name: DOMAIN conditioning_code; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.conditioning_code IS 'Drugs and radiation before a transplant. VARIOUS: several regimens that are not kept apart; OTHER: a known one without a code.';


--
-- Name: conditioning_intensity; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.conditioning_intensity AS text COLLATE pg_catalog."C"
	CONSTRAINT conditioning_intensity_known CHECK ((VALUE = ANY (ARRAY['HIGH'::text, 'INTERMEDIATE'::text, 'LOW'::text, 'MIXED'::text, 'NONE'::text])));


--
-- Name: count_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.count_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT count_kind_known CHECK ((VALUE = ANY (ARRAY['ASSESSED'::text, 'SCREENED'::text, 'ENROLLED'::text, 'RANDOMIZED'::text, 'TREATED'::text, 'ANALYZED'::text, 'EVALUABLE'::text, 'COMPLETED'::text, 'WITHDRAWN'::text, 'TARGET_ENROLLMENT'::text, 'UNSPECIFIED_ENROLLMENT'::text, 'SITES'::text, 'COUNTRIES'::text, 'INCLUDED_STUDIES'::text])));


--
-- Name: criterion_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.criterion_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT criterion_kind_known CHECK ((VALUE = ANY (ARRAY['INCLUSION'::text, 'EXCLUSION'::text])));


--
-- Name: criterion_subject; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.criterion_subject AS text COLLATE pg_catalog."C"
	CONSTRAINT criterion_subject_known CHECK ((VALUE = ANY (ARRAY['AGE'::text, 'EDSS'::text, 'DISEASE_DURATION'::text, 'RELAPSES'::text, 'PHENOTYPE'::text, 'DISEASE_ACTIVITY'::text, 'PRIOR_TREATMENT'::text, 'DATA_AVAILABILITY'::text, 'OTHER'::text])));


--
-- Name: crude_measure; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.crude_measure AS text COLLATE pg_catalog."C"
	CONSTRAINT crude_measure_known CHECK ((VALUE = ANY (ARRAY['RISK_RATIO'::text, 'ODDS_RATIO'::text, 'RISK_DIFFERENCE'::text, 'NUMBER_NEEDED_TO_TREAT'::text])));


--
-- Name: date_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.date_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT date_kind_known CHECK ((VALUE = ANY (ARRAY['FIRST_SUBMITTED'::text, 'FIRST_SUBMITTED_QC'::text, 'FIRST_POSTED'::text, 'START'::text, 'FIRST_ENROLLED'::text, 'LAST_ENROLLED'::text, 'FIRST_RANDOMIZED'::text, 'LAST_RANDOMIZED'::text, 'FIRST_TREATED'::text, 'LAST_TREATED'::text, 'PRIMARY_COMPLETION'::text, 'COMPLETION'::text, 'FINAL_FOLLOW_UP'::text, 'DATA_LOCK'::text, 'ANALYSIS_START'::text, 'ANALYSIS_END'::text, 'RESULTS_SUBMITTED'::text, 'RESULTS_SUBMITTED_QC'::text, 'RESULTS_FIRST_POSTED'::text, 'RESULTS_EXPECTED'::text, 'DELAY_SUBMITTED'::text, 'DELAY_SUBMITTED_QC'::text, 'DELAY_POSTED'::text, 'STATUS_VERIFIED'::text, 'LAST_UPDATE_SUBMITTED'::text, 'LAST_UPDATE_POSTED'::text])));


--
-- Name: date_type; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.date_type AS text COLLATE pg_catalog."C"
	CONSTRAINT date_type_known CHECK ((VALUE = ANY (ARRAY['ACTUAL'::text, 'ESTIMATED'::text])));


--
-- Name: definition_class; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.definition_class AS text COLLATE pg_catalog."C"
	CONSTRAINT definition_class_known CHECK ((VALUE = ANY (ARRAY['ATTRIBUTED_TO_TREATMENT'::text, 'ATTRIBUTED_WITHIN_100_DAYS'::text, 'ANY_CAUSE'::text, 'ANY_CAUSE_WITHIN_100_DAYS'::text, 'EDSS_RISE'::text, 'EDSS_RISE_1_POINT'::text, 'EDSS_RISE_CONFIRMED_6_MONTHS'::text, 'EDSS_RISE_1_POINT_CONFIRMED_6_MONTHS'::text, 'EDSS_RISE_1_POINT_CONFIRMED_12_MONTHS'::text, 'EDSS_FALL'::text, 'EDSS_FALL_1_POINT'::text, 'EDSS_FALL_CONFIRMED_6_MONTHS'::text, 'CLINICAL_JUDGEMENT'::text, 'STABLE_OR_BETTER'::text, 'RELAPSE'::text, 'RELAPSE_OR_DEATH'::text, 'MRI_LESION'::text, 'MRI_LESION_OR_DEATH'::text, 'RELAPSE_PROGRESSION_OR_MRI'::text, 'RELAPSE_PROGRESSION_MRI_OR_DEATH'::text])));


--
-- Name: denominator_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.denominator_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT denominator_kind_known CHECK ((VALUE = ANY (ARRAY['SCREENED'::text, 'ENROLLED'::text, 'RANDOMIZED'::text, 'TREATED'::text, 'ANALYZED'::text, 'EVALUABLE'::text, 'COMPLETED'::text, 'AT_RISK'::text, 'NOT_REPORTED'::text])));


--
-- Name: direction; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.direction AS text COLLATE pg_catalog."C"
	CONSTRAINT direction_known CHECK ((VALUE = ANY (ARRAY['HIGHER_IS_BETTER'::text, 'LOWER_IS_BETTER'::text, 'NEITHER'::text])));


--
-- Name: dispersion_type; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.dispersion_type AS text COLLATE pg_catalog."C"
	CONSTRAINT dispersion_type_known CHECK ((VALUE = ANY (ARRAY['STANDARD_DEVIATION'::text, 'STANDARD_ERROR'::text, 'GEOMETRIC_COEFFICIENT_OF_VARIATION'::text, 'INTERQUARTILE_RANGE'::text, 'FULL_RANGE'::text])));


--
-- Name: document_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.document_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT document_kind_known CHECK ((VALUE = ANY (ARRAY['OUTCOME'::text, 'RESULT'::text, 'COMPARISON'::text, 'MEASURE'::text, 'SOURCE'::text, 'CLAIM'::text, 'RELATION'::text])));


--
-- Name: dotted_slug; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.dotted_slug AS text COLLATE pg_catalog."C"
	CONSTRAINT dotted_slug_form CHECK (((VALUE ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'::text) AND (length(VALUE) <= 300)));


--
-- Name: DOMAIN dotted_slug; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.dotted_slug IS 'Permanent readable id of a part: the id of the whole, a dot, and the id within the whole.';


--
-- Name: effect_agreement; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.effect_agreement AS text COLLATE pg_catalog."C"
	CONSTRAINT effect_agreement_known CHECK ((VALUE = ANY (ARRAY['AGREES'::text, 'AGREES_WHEN_ARMS_SWAPPED'::text, 'DIFFERS_MAY_BE_ADJUSTED'::text, 'NOT_COMPUTABLE'::text])));


--
-- Name: effect_measure; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.effect_measure AS text COLLATE pg_catalog."C"
	CONSTRAINT effect_measure_known CHECK ((VALUE = ANY (ARRAY['HAZARD_RATIO'::text, 'RISK_RATIO'::text, 'ODDS_RATIO'::text, 'RATE_RATIO'::text, 'GEOMETRIC_MEAN_RATIO'::text, 'RISK_DIFFERENCE'::text, 'MEAN_DIFFERENCE'::text, 'STANDARDIZED_MEAN_DIFFERENCE'::text, 'MEDIAN_DIFFERENCE'::text, 'OTHER'::text, 'P_VALUE_ONLY'::text, 'NOT_STATED'::text])));


--
-- Name: entity_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.entity_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT entity_kind_known CHECK ((VALUE = ANY (ARRAY['TERM'::text, 'MEASURE'::text, 'SOURCE'::text, 'STUDY'::text, 'REGISTRY_RECORD'::text, 'STATUS_OBSERVATION'::text, 'OUTCOME'::text, 'RESULT'::text, 'COMPARISON'::text, 'CLAIM'::text, 'SEARCH'::text, 'SCOPE_RULE'::text])));


--
-- Name: estimate_type; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.estimate_type AS text COLLATE pg_catalog."C"
	CONSTRAINT estimate_type_known CHECK ((VALUE = ANY (ARRAY['COUNT'::text, 'COUNT_OF_UNITS'::text, 'CRUDE_PROPORTION'::text, 'KAPLAN_MEIER'::text, 'POOLED_PROPORTION'::text, 'MEAN'::text, 'LEAST_SQUARES_MEAN'::text, 'GEOMETRIC_MEAN'::text, 'GEOMETRIC_LEAST_SQUARES_MEAN'::text, 'LOG_MEAN'::text, 'MEDIAN'::text, 'RATE'::text, 'NUMBER'::text, 'NOT_STATED'::text])));


--
-- Name: estimate_type_basis; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.estimate_type_basis AS text COLLATE pg_catalog."C"
	CONSTRAINT estimate_type_basis_known CHECK ((VALUE = ANY (ARRAY['STATED'::text, 'ASSUMED'::text])));


--
-- Name: DOMAIN estimate_type_basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.estimate_type_basis IS 'Whether the source names the kind of estimate, or a curator inferred it.';


--
-- Name: favoured_side; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.favoured_side AS text COLLATE pg_catalog."C"
	CONSTRAINT favoured_side_known CHECK ((VALUE = ANY (ARRAY['ARM'::text, 'REFERENCE'::text, 'NEITHER'::text])));


--
-- Name: DOMAIN favoured_side; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.favoured_side IS 'Side of a comparison that an effect is better for; NEITHER when no difference is compatible with the data.';


--
-- Name: finite_number; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.finite_number AS numeric
	CONSTRAINT finite_number_is_one CHECK (((VALUE > '-Infinity'::numeric) AND (VALUE < 'Infinity'::numeric)));


--
-- Name: DOMAIN finite_number; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.finite_number IS 'A decimal number; neither infinite nor NaN, which PostgreSQL sorts above infinity.';


--
-- Name: flag_code; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.flag_code AS text COLLATE pg_catalog."C"
	CONSTRAINT flag_code_known CHECK ((VALUE = ANY (ARRAY['CODE_NOT_KNOWN'::text, 'COUNTRY_NOT_KNOWN'::text, 'DATE_NOT_A_DATE'::text, 'NUMBER_NOT_READ'::text, 'UNIT_CONTRADICTS_PARAMETER'::text, 'COUNT_ABOVE_DENOMINATOR'::text, 'DENOMINATOR_IS_ZERO'::text, 'VALUE_OUTSIDE_INTERVAL'::text, 'INTERVAL_UPSIDE_DOWN'::text, 'DISPERSION_NOT_UNDERSTOOD'::text, 'DISPERSION_IMPOSSIBLE'::text, 'PERCENTAGE_OUTSIDE_0_AND_100'::text, 'P_VALUE_OUTSIDE_0_AND_1'::text, 'INTERVAL_DISAGREES_WITH_P_VALUE'::text, 'LEVEL_NOT_A_PERCENTAGE'::text, 'RATIO_NOT_POSITIVE'::text, 'ARMS_SWAPPED'::text, 'MEMBER_OF_ANOTHER_TYPE'::text, 'MEMBER_MISSING'::text, 'GROUP_NOT_LISTED'::text, 'NUL_IN_TEXT'::text])));


--
-- Name: flow_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.flow_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT flow_kind_known CHECK ((VALUE = ANY (ARRAY['MILESTONE'::text, 'WITHDRAWAL'::text])));


--
-- Name: group_section; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.group_section AS text COLLATE pg_catalog."C"
	CONSTRAINT group_section_known CHECK ((VALUE = ANY (ARRAY['PARTICIPANT_FLOW'::text, 'BASELINE'::text, 'OUTCOME'::text, 'ADVERSE_EVENTS'::text])));


--
-- Name: head_count; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.head_count AS integer
	CONSTRAINT head_count_not_negative CHECK ((VALUE >= 0));


--
-- Name: DOMAIN head_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.head_count IS 'Number of persons or things, zero or more.';


--
-- Name: identifier_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.identifier_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT identifier_kind_known CHECK ((VALUE = ANY (ARRAY['ALIAS'::text, 'ORGANIZATION'::text, 'SECONDARY'::text])));


--
-- Name: identifier_system; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.identifier_system AS text COLLATE pg_catalog."C"
	CONSTRAINT identifier_system_known CHECK ((VALUE = ANY (ARRAY['DOI'::text, 'PMID'::text, 'PMCID'::text])));


--
-- Name: inflammatory_activity; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.inflammatory_activity AS text COLLATE pg_catalog."C"
	CONSTRAINT inflammatory_activity_known CHECK ((VALUE = ANY (ARRAY['LESIONS'::text, 'NO_LESIONS'::text, 'RELAPSES'::text, 'NO_RELAPSES'::text, 'ACTIVE'::text, 'NOT_ACTIVE'::text])));


--
-- Name: intervention_model; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.intervention_model AS text COLLATE pg_catalog."C"
	CONSTRAINT intervention_model_known CHECK ((VALUE = ANY (ARRAY['SINGLE_GROUP'::text, 'PARALLEL'::text, 'CROSSOVER'::text, 'FACTORIAL'::text, 'SEQUENTIAL'::text, 'STEPPED_WEDGE'::text])));


--
-- Name: intervention_type; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.intervention_type AS text COLLATE pg_catalog."C"
	CONSTRAINT intervention_type_known CHECK ((VALUE = ANY (ARRAY['AHSCT'::text, 'ALLOGENEIC_HSCT'::text, 'UNSPECIFIED_HSCT'::text, 'MESENCHYMAL_STEM_CELLS'::text, 'MSC_NEURAL_PROGENITORS'::text, 'BONE_MARROW_CELLS'::text, 'OTHER_CELL_THERAPY'::text, 'UNSPECIFIED_CELL_THERAPY'::text, 'CONDITIONING'::text, 'DISEASE_MODIFYING_THERAPY'::text, 'BEST_AVAILABLE_THERAPY'::text, 'PLACEBO'::text, 'OTHER'::text])));


--
-- Name: limitation_code; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.limitation_code AS text COLLATE pg_catalog."C"
	CONSTRAINT limitation_code_known CHECK ((VALUE = ANY (ARRAY['NO_COMPARATOR'::text, 'RETROSPECTIVE'::text, 'SMALL_SAMPLE'::text, 'SINGLE_CENTER'::text, 'UNBLINDED'::text, 'CROSSOVER'::text, 'SHRINKING_DENOMINATORS'::text, 'MIXED_REGIMENS'::text, 'MIXED_COMPARATOR'::text, 'MISSING_DATA'::text, 'SELECTED_PARTICIPANTS'::text, 'OLDER_PRACTICE'::text, 'SURROGATE_ENDPOINT'::text, 'HETEROGENEOUS_PRODUCT'::text, 'LONG_ACCRUAL'::text, 'UNEVEN_FOLLOW_UP'::text, 'CONFOUNDING'::text, 'OUTCOME_CHANGED'::text])));


--
-- Name: masking; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.masking AS text COLLATE pg_catalog."C"
	CONSTRAINT masking_known CHECK ((VALUE = ANY (ARRAY['NONE'::text, 'SINGLE'::text, 'OUTCOMES_ASSESSOR'::text, 'DOUBLE'::text, 'TRIPLE'::text, 'QUADRUPLE'::text])));


--
-- Name: measure_domain; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.measure_domain AS text COLLATE pg_catalog."C"
	CONSTRAINT measure_domain_known CHECK ((VALUE = ANY (ARRAY['COMPOSITE'::text, 'DISABILITY'::text, 'RELAPSE'::text, 'IMAGING'::text, 'SURVIVAL'::text, 'SAFETY'::text, 'FUNCTION'::text, 'QUALITY_OF_LIFE'::text, 'NEUROPHYSIOLOGY'::text, 'TREATMENT'::text, 'PARTICIPANT'::text])));


--
-- Name: nct_number; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.nct_number AS text COLLATE pg_catalog."C"
	CONSTRAINT nct_number_form CHECK ((VALUE ~ '^NCT[0-9]{8}$'::text));


--
-- Name: DOMAIN nct_number; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.nct_number IS 'Number of a record of ClinicalTrials.gov.';


--
-- Name: organization_role; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.organization_role AS text COLLATE pg_catalog."C"
	CONSTRAINT organization_role_known CHECK ((VALUE = ANY (ARRAY['LEAD_SPONSOR'::text, 'COLLABORATOR'::text, 'FUNDER'::text, 'DATA_OWNER'::text, 'COORDINATOR'::text])));


--
-- Name: outcome_stage; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.outcome_stage AS text COLLATE pg_catalog."C"
	CONSTRAINT outcome_stage_known CHECK ((VALUE = ANY (ARRAY['REGISTERED'::text, 'REPORTED'::text])));


--
-- Name: DOMAIN outcome_stage; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.outcome_stage IS 'REGISTERED: planned in the protocol section of a record. REPORTED: in its results section.';


--
-- Name: outcome_type; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.outcome_type AS text COLLATE pg_catalog."C"
	CONSTRAINT outcome_type_known CHECK ((VALUE = ANY (ARRAY['PRIMARY'::text, 'SECONDARY'::text, 'OTHER_PRE_SPECIFIED'::text, 'POST_HOC'::text, 'NOT_STATED'::text, 'BASELINE'::text, 'FOLLOW_UP'::text])));


--
-- Name: overall_status; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.overall_status AS text COLLATE pg_catalog."C"
	CONSTRAINT overall_status_known CHECK ((VALUE = ANY (ARRAY['ACTIVE_NOT_RECRUITING'::text, 'COMPLETED'::text, 'ENROLLING_BY_INVITATION'::text, 'NOT_YET_RECRUITING'::text, 'RECRUITING'::text, 'SUSPENDED'::text, 'TERMINATED'::text, 'WITHDRAWN'::text, 'AVAILABLE'::text, 'NO_LONGER_AVAILABLE'::text, 'TEMPORARILY_NOT_AVAILABLE'::text, 'APPROVED_FOR_MARKETING'::text, 'WITHHELD'::text, 'UNKNOWN'::text])));


--
-- Name: overlap; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.overlap AS text COLLATE pg_catalog."C"
	CONSTRAINT overlap_known CHECK ((VALUE = ANY (ARRAY['NONE'::text, 'SOME'::text, 'ALL'::text, 'UNKNOWN'::text])));


--
-- Name: overlap_basis; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.overlap_basis AS text COLLATE pg_catalog."C"
	CONSTRAINT overlap_basis_known CHECK ((VALUE = ANY (ARRAY['STATED'::text, 'INFERRED'::text, 'DIFFERENT_COUNTRIES'::text, 'DIFFERENT_YEARS'::text])));


--
-- Name: p_value_operator; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.p_value_operator AS text COLLATE pg_catalog."C"
	CONSTRAINT p_value_operator_known CHECK ((VALUE = ANY (ARRAY['EQUAL'::text, 'LESS_THAN'::text, 'GREATER_THAN'::text])));


--
-- Name: partial_date; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.partial_date AS text COLLATE pg_catalog."C"
	CONSTRAINT partial_date_form CHECK ((VALUE ~ '^[12][0-9]{3}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$'::text))
	CONSTRAINT partial_date_is_a_day CHECK (((length(VALUE) < 10) OR (make_date(("left"(VALUE, 4))::integer, (substr(VALUE, 6, 2))::integer, ("right"(VALUE, 2))::integer) IS NOT NULL)));


--
-- Name: DOMAIN partial_date; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.partial_date IS 'Date as precise as its source gives it: 2016, 2016-01 or 2016-01-20 (ISO 8601). Nothing is filled in.';


--
-- Name: phenotype; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.phenotype AS text COLLATE pg_catalog."C"
	CONSTRAINT phenotype_known CHECK ((VALUE = ANY (ARRAY['MS'::text, 'RELAPSING'::text, 'RRMS'::text, 'RES_RRMS'::text, 'PROGRESSIVE'::text, 'SPMS'::text, 'PPMS'::text, 'PRMS'::text, 'CIS'::text])));


--
-- Name: printed_text; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.printed_text AS text
	CONSTRAINT printed_text_not_blank CHECK ((VALUE ~ '\S'::text));


--
-- Name: DOMAIN printed_text; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.printed_text IS 'Text that is there: never empty or blank. Absent text is null.';


--
-- Name: read_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.read_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT read_kind_known CHECK ((VALUE = ANY (ARRAY['ORIGINAL'::text, 'COPY'::text, 'RETELLING'::text, 'NOT_READ'::text])));


--
-- Name: DOMAIN read_kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.read_kind IS 'What an address holds of a source: its own text by those who publish, index or register it or by its authors'' institution; an exact copy of the text; a retelling; or nothing was read.';


--
-- Name: recommendation_direction; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.recommendation_direction AS text COLLATE pg_catalog."C"
	CONSTRAINT recommendation_direction_known CHECK ((VALUE = ANY (ARRAY['FOR'::text, 'ONLY_IN_RESEARCH'::text, 'AGAINST'::text, 'INSUFFICIENT_EVIDENCE'::text])));


--
-- Name: registry; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.registry AS text COLLATE pg_catalog."C"
	CONSTRAINT registry_known CHECK ((VALUE = ANY (ARRAY['CLINICALTRIALS_GOV'::text, 'ISRCTN'::text, 'EUDRACT'::text, 'CTIS'::text, 'IRAS'::text, 'SPONSOR'::text])));


--
-- Name: relation_type; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.relation_type AS text COLLATE pg_catalog."C"
	CONSTRAINT relation_type_known CHECK ((VALUE = ANY (ARRAY['COHORT_OVERLAP'::text, 'FOLLOW_UP_OF'::text, 'FOLLOWED_UP_BY'::text, 'INTERIM_OF'::text, 'HAS_INTERIM'::text, 'INCLUDES'::text, 'INCLUDED_IN'::text, 'SAME_PROTOCOL'::text, 'PILOT_OF'::text, 'HAS_PILOT'::text, 'EARLIER_WORK_OF_SAME_GROUP'::text, 'LATER_WORK_OF_SAME_GROUP'::text, 'RELATED_RECORD'::text])));


--
-- Name: report_role; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.report_role AS text COLLATE pg_catalog."C"
	CONSTRAINT report_role_known CHECK ((VALUE = ANY (ARRAY['FINAL_REPORT'::text, 'INTERIM_REPORT'::text, 'PROTOCOL'::text, 'REGISTRY_RECORD'::text, 'EDITORIAL'::text, 'REVIEW'::text, 'NEWS'::text])));


--
-- Name: reporting_status; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.reporting_status AS text COLLATE pg_catalog."C"
	CONSTRAINT reporting_status_known CHECK ((VALUE = ANY (ARRAY['POSTED'::text, 'NOT_POSTED'::text, 'NOT_STATED'::text])));


--
-- Name: retraction_status; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.retraction_status AS text COLLATE pg_catalog."C"
	CONSTRAINT retraction_status_known CHECK ((VALUE = ANY (ARRAY['RETRACTED'::text, 'EXPRESSION_OF_CONCERN'::text, 'CORRECTED'::text, 'NONE_FOUND'::text, 'NOT_SEARCHED'::text])));


--
-- Name: DOMAIN retraction_status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.retraction_status IS 'What a search for notices about a publication found; NOT_SEARCHED where none is recorded.';


--
-- Name: scope_decision; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.scope_decision AS text COLLATE pg_catalog."C"
	CONSTRAINT scope_decision_known CHECK ((VALUE = ANY (ARRAY['IN_SCOPE'::text, 'OUT_OF_SCOPE'::text])));


--
-- Name: search_purpose; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.search_purpose AS text COLLATE pg_catalog."C"
	CONSTRAINT search_purpose_known CHECK ((VALUE = ANY (ARRAY['STUDIES'::text, 'REGISTER_STATES'::text, 'NUMBERS'::text, 'RESULTS'::text])));


--
-- Name: sha256_hex; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.sha256_hex AS text COLLATE pg_catalog."C"
	CONSTRAINT sha256_hex_form CHECK ((VALUE ~ '^[0-9a-f]{64}$'::text));


--
-- Name: DOMAIN sha256_hex; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.sha256_hex IS 'SHA-256 digest, 64 lower-case hexadecimal digits.';


--
-- Name: slug; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.slug AS text COLLATE pg_catalog."C"
	CONSTRAINT slug_form CHECK (((VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(VALUE) <= 100)));


--
-- Name: DOMAIN slug; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.slug IS 'Permanent readable id: lower-case letters, digits and single hyphens.';


--
-- Name: source_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.source_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT source_kind_known CHECK ((VALUE = ANY (ARRAY['JOURNAL_ARTICLE'::text, 'CONFERENCE_ABSTRACT'::text, 'REGISTRY_RECORD'::text, 'RECOMMENDATION'::text, 'NEWS_ARTICLE'::text, 'WEB_PAGE'::text])));


--
-- Name: study_design; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.study_design AS text COLLATE pg_catalog."C"
	CONSTRAINT study_design_known CHECK ((VALUE = ANY (ARRAY['RANDOMIZED_TRIAL'::text, 'NON_RANDOMIZED_TRIAL'::text, 'SINGLE_ARM_TRIAL'::text, 'UNSPECIFIED_TRIAL'::text, 'COMPARATIVE_COHORT'::text, 'COHORT'::text, 'CASE_SERIES'::text, 'UNSPECIFIED_OBSERVATIONAL'::text, 'EXPANDED_ACCESS'::text, 'META_ANALYSIS'::text, 'NOT_STATED'::text])));


--
-- Name: study_type; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.study_type AS text COLLATE pg_catalog."C"
	CONSTRAINT study_type_known CHECK ((VALUE = ANY (ARRAY['INTERVENTIONAL'::text, 'OBSERVATIONAL'::text, 'EXPANDED_ACCESS'::text, 'SYNTHESIS'::text, 'NOT_STATED'::text])));


--
-- Name: term_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.term_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT term_kind_known CHECK ((VALUE = ANY (ARRAY['MESH'::text, 'MESH_ANCESTOR'::text])));


--
-- Name: term_scheme; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.term_scheme AS text COLLATE pg_catalog."C"
	CONSTRAINT term_scheme_known CHECK ((VALUE = ANY (ARRAY['PHENOTYPE'::text, 'INTERVENTION_TYPE'::text, 'LIMITATION'::text, 'DEFINITION_CLASS'::text, 'CAVEAT'::text])));


--
-- Name: term_subject; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.term_subject AS text COLLATE pg_catalog."C"
	CONSTRAINT term_subject_known CHECK ((VALUE = ANY (ARRAY['CONDITION'::text, 'INTERVENTION'::text])));


--
-- Name: time_perspective; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.time_perspective AS text COLLATE pg_catalog."C"
	CONSTRAINT time_perspective_known CHECK ((VALUE = ANY (ARRAY['RETROSPECTIVE'::text, 'PROSPECTIVE'::text, 'CROSS_SECTIONAL'::text, 'OTHER'::text])));


--
-- Name: ucum_code; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.ucum_code AS text COLLATE pg_catalog."C"
	CONSTRAINT ucum_code_form CHECK ((VALUE ~ '^[!-~]{1,40}$'::text));


--
-- Name: DOMAIN ucum_code; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.ucum_code IS 'Unit as a UCUM code: %, a (year), mo, d, 1 (ratio), {score}, {person}, {relapse}/a.';


--
-- Name: verification; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.verification AS text COLLATE pg_catalog."C"
	CONSTRAINT verification_known CHECK ((VALUE = ANY (ARRAY['VERIFIED'::text, 'VERIFIED_COPY'::text, 'VERIFIED_SECONDARY'::text, 'UNVERIFIED'::text])));


--
-- Name: DOMAIN verification; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON DOMAIN public.verification IS 'Read in the source itself, in an exact copy of its text elsewhere, only in a retelling by somebody else, or recalled and not yet checked.';


--
-- Name: window_kind; Type: DOMAIN; Schema: public; Owner: -
--

CREATE DOMAIN public.window_kind AS text COLLATE pg_catalog."C"
	CONSTRAINT window_kind_known CHECK ((VALUE = ANY (ARRAY['FIXED'::text, 'OVER_FOLLOW_UP'::text, 'BEFORE_TREATMENT'::text])));


--
-- Name: any_name(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.any_name(folded_name text) RETURNS tsquery
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
declare
    name text;
    sought tsquery := phraseto_tsquery('evidence', folded_name);
begin
    for name in
        select distinct other.words
        from search_synonym as given
        join search_synonym as other on other.meaning = given.meaning
        where given.phrase = folded_name
      and other.words <> ''
    loop
        sought := sought || phraseto_tsquery('evidence', searched_text(name));
    end loop;
    return sought;
end
$$;


--
-- Name: FUNCTION any_name(folded_name text); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.any_name(folded_name text) IS 'What finds all the names that mean the same as this one.';


--
-- Name: any_phrase(text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.any_phrase(folded_words text[]) RETURNS tsquery
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
declare
    folded_word text;
    next_word tsquery;
    distance integer := 1;
    sought tsquery := ''::tsquery;
begin
    foreach folded_word in array folded_words loop
        next_word := any_word(folded_word, false);
        -- A word that is not searched for, such as "of", keeps its place.
        if numnode(next_word) = 0 then
            distance := distance + 1;
        else
            sought := case when numnode(sought) = 0 then next_word else tsquery_phrase(sought, next_word, distance) end;
            distance := 1;
        end if;
    end loop;
    return sought;
end
$$;


--
-- Name: FUNCTION any_phrase(folded_words text[]); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.any_phrase(folded_words text[]) IS 'What finds words that stand one after another, each in any spelling.';


--
-- Name: any_word(text, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.any_word(folded_word text, is_beginning boolean) RETURNS tsquery
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
declare
    meant record;
    sought tsquery := phraseto_tsquery('evidence', folded_word);
begin
    -- A word that is not searched for, such as "a", means no other either.
    if numnode(sought) = 0 and not is_beginning then
        return sought;
    end if;
    for meant in
        select word.word, word.folded
        from search_word as word
        where word.word = any(words_like(folded_word, is_beginning))
        order by word.word
    loop
        sought := sought || phraseto_tsquery('evidence', meant.word);
        if meant.folded <> folded_word then
            sought := sought || any_name(meant.folded);
        end if;
    end loop;
    return sought;
end
$$;


--
-- Name: FUNCTION any_word(folded_word text, is_beginning boolean); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.any_word(folded_word text, is_beginning boolean) IS 'What finds one word of a query.';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: source_reading; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source_reading (
    source_id public.slug NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    kind public.read_kind NOT NULL,
    holder public.printed_text NOT NULL,
    is_press boolean DEFAULT false NOT NULL,
    CONSTRAINT source_reading_address_form CHECK ((address ~ '^https?://\S+$'::text)),
    CONSTRAINT source_reading_press_retells CHECK (((NOT is_press) OR ((kind)::text = 'RETELLING'::text))),
    CONSTRAINT source_reading_was_read CHECK (((kind)::text <> 'NOT_READ'::text))
);


--
-- Name: TABLE source_reading; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.source_reading IS 'Addresses other than its own at which a source was read, and what each holds.';


--
-- Name: COLUMN source_reading.holder; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.source_reading.holder IS 'Who keeps the page.';


--
-- Name: COLUMN source_reading.is_press; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.source_reading.is_press IS 'Whether it is a retelling by a news site or magazine.';


--
-- Name: registered_read_kind(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.registered_read_kind(source_id text, read_at text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT reading.kind FROM public.source_reading reading WHERE (((reading.source_id)::text = registered_read_kind.source_id) AND (reading.address = registered_read_kind.read_at)));


--
-- Name: FUNCTION registered_read_kind(source_id text, read_at text); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.registered_read_kind(source_id text, read_at text) IS 'What an address that was read holds of a source.';


--
-- Name: searched_text(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.searched_text(printed text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN translate(printed, '-–/._'::text, '     '::text);


--
-- Name: FUNCTION searched_text(printed text); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.searched_text(printed text) IS 'A text as it is searched: the parts of compounds are words of their own.';


--
-- Name: evidence; Type: TEXT SEARCH CONFIGURATION; Schema: public; Owner: -
--

CREATE TEXT SEARCH CONFIGURATION public.evidence (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR asciiword WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR word WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR hword_part WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR hword_asciipart WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR asciihword WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR hword WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.evidence
    ADD MAPPING FOR uint WITH simple;


--
-- Name: TEXT SEARCH CONFIGURATION evidence; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TEXT SEARCH CONFIGURATION public.evidence IS 'English with accents folded.';


--
-- Name: source; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source (
    id public.slug NOT NULL,
    kind public.source_kind NOT NULL,
    title public.printed_text NOT NULL,
    publisher public.printed_text NOT NULL,
    published public.partial_date,
    published_note public.printed_text,
    url text COLLATE pg_catalog."C",
    sha256 public.sha256_hex,
    keywords text,
    search tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('public.evidence'::regconfig, public.searched_text((title)::text)), 'A'::"char") || setweight(to_tsvector('public.evidence'::regconfig, public.searched_text(((((COALESCE(keywords, ''::text) || ' '::text) || (publisher)::text) || ' '::text) || (id)::text))), 'B'::"char"))) STORED NOT NULL,
    CONSTRAINT source_url_form CHECK ((url ~ '^https?://\S+$'::text))
);


--
-- Name: TABLE source; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.source IS 'Documents that facts are cited from. Their text is never stored.';


--
-- Name: COLUMN source.published; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.source.published IS 'Date that the document carries; null when it is undated.';


--
-- Name: COLUMN source.published_note; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.source.published_note IS 'What is known of the date beyond the date itself.';


--
-- Name: COLUMN source.sha256; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.source.sha256 IS 'Digest of the text that was read; null when no text was kept to digest.';


--
-- Name: COLUMN source.keywords; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.source.keywords IS 'Authors, journal and identifiers of a publication, for search.';


--
-- Name: basis(public.source, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.basis(source public.source, read_at text, verification text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (((source).kind)::text = 'NEWS_ARTICLE'::text) THEN 'PRESS'::text WHEN (EXISTS (SELECT FROM public.source_reading reading WHERE (((reading.source_id)::text = ((basis.source).id)::text) AND (reading.address = basis.read_at) AND reading.is_press))) THEN 'PRESS'::text WHEN ((public.registered_read_kind(((source).id)::text, read_at) = 'RETELLING'::text) OR (verification = 'VERIFIED_SECONDARY'::text)) THEN 'SECONDARY'::text ELSE 'PRIMARY'::text END;


--
-- Name: FUNCTION basis(source public.source, read_at text, verification text); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.basis(source public.source, read_at text, verification text) IS 'What a number rests on: PRIMARY is the study''s own report or register, read in it or in an exact copy; SECONDARY a retelling; PRESS a news article, or a report that was read in one.';


--
-- Name: conjunction_of(tsquery[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.conjunction_of(queries tsquery[]) RETURNS tsquery
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
declare
    whole tsquery := queries[1];
begin
    for place in 2 .. coalesce(cardinality(queries), 0) loop
        whole := whole && queries[place];
    end loop;
    return whole;
end
$$;


--
-- Name: FUNCTION conjunction_of(queries tsquery[]); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.conjunction_of(queries tsquery[]) IS 'What all of the queries find; null when there are none.';


--
-- Name: status_observation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.status_observation (
    id public.dotted_slug NOT NULL,
    study_id public.slug NOT NULL,
    "position" integer NOT NULL,
    status public.overall_status,
    printed public.printed_text,
    as_of public.partial_date,
    target_enrollment public.head_count,
    actual_enrollment public.head_count,
    sites public.head_count,
    why_stopped public.printed_text,
    note public.printed_text,
    source_id public.slug NOT NULL,
    place public.printed_text NOT NULL,
    read_at text,
    verification public.verification NOT NULL,
    record public.nct_number,
    read_on public.partial_date,
    as_of_to public.partial_date,
    documented public.partial_date,
    confirmed_on public.partial_date,
    last_known_status public.overall_status,
    registration public.printed_text,
    unspecified_enrollment public.head_count,
    CONSTRAINT status_observation_interval_begins CHECK (((as_of_to IS NULL) OR (as_of IS NOT NULL))),
    CONSTRAINT status_observation_last_known_beside_unknown CHECK (((last_known_status IS NULL) OR ((status)::text = 'UNKNOWN'::text))),
    CONSTRAINT status_observation_of_its_study CHECK (starts_with((id)::text, (COALESCE(lower((record)::text), (study_id)::text) || '.'::text))),
    CONSTRAINT status_observation_says_something CHECK (((status IS NOT NULL) OR (target_enrollment IS NOT NULL) OR (actual_enrollment IS NOT NULL) OR (unspecified_enrollment IS NOT NULL) OR (sites IS NOT NULL) OR (note IS NOT NULL)))
);


--
-- Name: TABLE status_observation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.status_observation IS 'What one source said, for one date, about where a trial stands. Nothing is overwritten.';


--
-- Name: COLUMN status_observation.printed; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.printed IS 'The status as the source words it, where it is not the registry''s term.';


--
-- Name: COLUMN status_observation.as_of; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.as_of IS 'When what is said was so; with as_of_to not before this. Null when nobody knows.';


--
-- Name: COLUMN status_observation.target_enrollment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.target_enrollment IS 'Number of participants that the trial then aimed at.';


--
-- Name: COLUMN status_observation.actual_enrollment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.actual_enrollment IS 'Number of participants that the trial then had.';


--
-- Name: COLUMN status_observation.sites; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.sites IS 'Number of sites that the trial then had.';


--
-- Name: COLUMN status_observation.record; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.record IS 'Record of the register that says it; null for curated observations.';


--
-- Name: COLUMN status_observation.as_of_to; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.as_of_to IS 'When what is said was so, at the latest, where it is only known to lie between two dates.';


--
-- Name: COLUMN status_observation.documented; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.documented IS 'Date of the document as it was read: published or last updated. Null when it is that of the source.';


--
-- Name: COLUMN status_observation.confirmed_on; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.confirmed_on IS 'Latest day on which the document was seen to say so still.';


--
-- Name: COLUMN status_observation.last_known_status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.last_known_status IS 'Status before UNKNOWN, where the register names it.';


--
-- Name: COLUMN status_observation.registration; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.registration IS 'Number of the registration whose record says it; null when it is of the whole study.';


--
-- Name: COLUMN status_observation.unspecified_enrollment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.status_observation.unspecified_enrollment IS 'Number of participants of which the source does not say whether it is planned or counted.';


--
-- Name: counted_on(public.status_observation); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.counted_on(observation public.status_observation) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (((observation).status)::text = 'UNKNOWN'::text) THEN COALESCE((observation).documented, (observation).as_of) ELSE (observation).as_of END;


--
-- Name: FUNCTION counted_on(observation public.status_observation); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.counted_on(observation public.status_observation) IS 'Date of the head counts of an observation: UNKNOWN is of the day that the register was read, the counts beside it of its last update.';


--
-- Name: documented_on(public.status_observation, public.source); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.documented_on(observation public.status_observation, source public.source) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN COALESCE(((observation).documented)::text, CASE WHEN (((source).kind)::text <> ALL (ARRAY['REGISTRY_RECORD'::text, 'WEB_PAGE'::text])) THEN ((source).published)::text ELSE NULL::text END);


--
-- Name: FUNCTION documented_on(observation public.status_observation, source public.source); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.documented_on(observation public.status_observation, source public.source) IS 'Date of the document as it was read for an observation; null when it has none.';


--
-- Name: refuse_without_documents(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_without_documents(version bigint) RETURNS bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
begin
    raise exception 'the documents that are served have to be made anew; run the seeder''s render' using errcode = '57P03';
end
$$;


--
-- Name: FUNCTION refuse_without_documents(version bigint); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.refuse_without_documents(version bigint) IS 'Ends a statement of the service whose documents are not there yet.';


--
-- Name: arm; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.arm (
    study_id public.slug NOT NULL,
    id public.slug NOT NULL,
    "position" integer NOT NULL,
    label public.printed_text NOT NULL,
    type public.arm_type,
    record public.nct_number,
    description public.printed_text,
    intervention_names text[] DEFAULT '{}'::text[] NOT NULL
);


--
-- Name: TABLE arm; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.arm IS 'Groups that participants were assigned to or observed in.';


--
-- Name: COLUMN arm.type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.arm.type IS 'Null when the register does not tell it.';


--
-- Name: COLUMN arm.record; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.arm.record IS 'Record of the register that it comes from; null for curated arms.';


--
-- Name: COLUMN arm.intervention_names; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.arm.intervention_names IS 'Interventions as the arm of a register names them.';


--
-- Name: comparison; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comparison (
    id public.dotted_slug NOT NULL,
    study_id public.slug NOT NULL,
    outcome_id public.dotted_slug NOT NULL,
    "position" integer NOT NULL,
    arm_id public.slug,
    reference_arm_id public.slug,
    contrast public.printed_text,
    population_id public.slug NOT NULL,
    months public.finite_number,
    "time" public.printed_text,
    effect_measure public.effect_measure NOT NULL,
    value public.finite_number,
    unit public.ucum_code,
    interval_lower public.finite_number,
    interval_upper public.finite_number,
    interval_level public.finite_number,
    p_operator public.p_value_operator,
    p_value public.finite_number,
    method public.printed_text,
    printed public.printed_text,
    note public.printed_text,
    agreement public.effect_agreement NOT NULL,
    agreement_reason public.printed_text NOT NULL,
    source_id public.slug NOT NULL,
    place public.printed_text NOT NULL,
    read_at text,
    verification public.verification NOT NULL,
    not_reported_reason public.printed_text,
    read_on public.partial_date,
    superseded_by public.dotted_slug,
    adjusted_for public.printed_text,
    favours public.favoured_side,
    favours_reason public.printed_text NOT NULL,
    caveats public.caveats DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT comparison_interval_has_level CHECK (((interval_level IS NULL) = ((interval_lower IS NULL) AND (interval_upper IS NULL)))),
    CONSTRAINT comparison_interval_holds_value CHECK ((COALESCE(((interval_lower)::numeric <= (interval_upper)::numeric), true) AND COALESCE(((interval_lower)::numeric <= (value)::numeric), true) AND COALESCE(((value)::numeric <= (interval_upper)::numeric), true))),
    CONSTRAINT comparison_interval_level_is_percent CHECK ((((interval_level)::numeric > (0)::numeric) AND ((interval_level)::numeric < (100)::numeric))),
    CONSTRAINT comparison_interval_needs_value CHECK (((interval_level IS NULL) OR (value IS NOT NULL))),
    CONSTRAINT comparison_not_superseded_by_itself CHECK (((superseded_by)::text <> (id)::text)),
    CONSTRAINT comparison_of_its_outcome CHECK (starts_with((id)::text, ((outcome_id)::text || '.'::text))),
    CONSTRAINT comparison_of_two_arms_or_a_contrast CHECK ((((arm_id IS NOT NULL) AND (reference_arm_id IS NOT NULL) AND ((arm_id)::text <> (reference_arm_id)::text) AND (contrast IS NULL)) OR ((arm_id IS NULL) AND (reference_arm_id IS NULL) AND (contrast IS NOT NULL)))),
    CONSTRAINT comparison_p_value_has_operator CHECK (((p_value IS NULL) = (p_operator IS NULL))),
    CONSTRAINT comparison_p_value_only_has_one CHECK ((((effect_measure)::text <> 'P_VALUE_ONLY'::text) OR (p_value IS NOT NULL))),
    CONSTRAINT comparison_p_value_within_0_and_1 CHECK ((((p_value)::numeric >= (0)::numeric) AND ((p_value)::numeric <= (1)::numeric))),
    CONSTRAINT comparison_ratio_is_positive CHECK ((((effect_measure)::text <> ALL (ARRAY['HAZARD_RATIO'::text, 'RISK_RATIO'::text, 'ODDS_RATIO'::text, 'RATE_RATIO'::text])) OR (((unit)::text = '1'::text) AND ((value)::numeric > (0)::numeric) AND (COALESCE((interval_lower)::numeric, (0)::numeric) >= (0)::numeric)))),
    CONSTRAINT comparison_value_or_p_value_only CHECK (
CASE
    WHEN ((effect_measure)::text = ANY (ARRAY['P_VALUE_ONLY'::text, 'NOT_STATED'::text])) THEN (value IS NULL)
    ELSE ((value IS NOT NULL) OR (not_reported_reason IS NOT NULL))
END)
);


--
-- Name: TABLE comparison; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.comparison IS 'An effect between two arms, or along a factor within one group.';


--
-- Name: COLUMN comparison.arm_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.arm_id IS 'Arm whose effect is told.';


--
-- Name: COLUMN comparison.reference_arm_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.reference_arm_id IS 'Arm that it is compared with. A ratio is arm over reference, a difference arm minus reference.';


--
-- Name: COLUMN comparison.contrast; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.contrast IS 'What is contrasted when it is not two arms, such as "per year of age".';


--
-- Name: COLUMN comparison.months; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.months IS 'Months since treatment or randomisation; null when it cannot be read.';


--
-- Name: COLUMN comparison.value; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.value IS 'The effect: 1 is none for a ratio, 0 for a difference; null when the source gives only a p-value.';


--
-- Name: COLUMN comparison.unit; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.unit IS 'UCUM code of a difference; 1 for a ratio.';


--
-- Name: COLUMN comparison.interval_lower; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.interval_lower IS 'Lower confidence limit, in the unit of value.';


--
-- Name: COLUMN comparison.interval_upper; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.interval_upper IS 'Upper confidence limit, in the unit of value.';


--
-- Name: COLUMN comparison.interval_level; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.interval_level IS 'Confidence level in percent.';


--
-- Name: COLUMN comparison.p_value; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.p_value IS 'Between 0 and 1; with its operator as printed (p<0.001 is LESS_THAN 0.001).';


--
-- Name: COLUMN comparison.method; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.method IS 'Statistical method as the source names it; null when it was not seen.';


--
-- Name: COLUMN comparison.agreement; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.agreement IS 'Whether the effect agrees with the one recomputed from counts.';


--
-- Name: COLUMN comparison.not_reported_reason; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.not_reported_reason IS 'Why the value is missing although the source names the effect measure.';


--
-- Name: COLUMN comparison.superseded_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.superseded_by IS 'Comparison of a later report that replaces this one.';


--
-- Name: COLUMN comparison.adjusted_for; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.adjusted_for IS 'What the effect is adjusted or matched for, as far as the source says; null when it does not say.';


--
-- Name: COLUMN comparison.favours; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.favours IS 'Side that the effect is better for by the direction of the measure; null when that cannot be said.';


--
-- Name: COLUMN comparison.favours_reason; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.favours_reason IS 'Why that side, or why none is named.';


--
-- Name: COLUMN comparison.caveats; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comparison.caveats IS 'What a reader must know before using the effect; computed by the load.';


--
-- Name: coverage_search; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coverage_search (
    id public.slug NOT NULL,
    "position" integer NOT NULL,
    purpose public.search_purpose NOT NULL,
    title public.printed_text NOT NULL,
    sources text[] NOT NULL,
    searched_on public.partial_date NOT NULL,
    method public.printed_text NOT NULL,
    found public.head_count,
    kept public.head_count,
    limits public.printed_text,
    CONSTRAINT coverage_search_has_sources CHECK ((cardinality(sources) > 0)),
    CONSTRAINT coverage_search_keeps_what_it_found CHECK (((kept)::integer <= (found)::integer))
);


--
-- Name: TABLE coverage_search; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.coverage_search IS 'Searches: which sources, when and how, and what came of it.';


--
-- Name: COLUMN coverage_search.found; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.coverage_search.found IS 'Number of items found; null when nobody counted.';


--
-- Name: COLUMN coverage_search.kept; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.coverage_search.kept IS 'Number of items that the dataset has; null when nobody counted.';


--
-- Name: COLUMN coverage_search.limits; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.coverage_search.limits IS 'What the search cannot show.';


--
-- Name: coverage_without_results; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coverage_without_results (
    search_id public.slug NOT NULL,
    study_id public.slug NOT NULL
);


--
-- Name: TABLE coverage_without_results; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.coverage_without_results IS 'Studies for which a search found no results. The study is no foreign key, for rows of studies go and come.';


--
-- Name: dataset_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dataset_version (
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    content_sha256 public.sha256_hex NOT NULL,
    added public.head_count NOT NULL,
    changed public.head_count NOT NULL,
    removed public.head_count NOT NULL,
    CONSTRAINT dataset_version_changes_something CHECK (((((added)::integer + (changed)::integer) + (removed)::integer) > 0)),
    CONSTRAINT dataset_version_positive CHECK ((version > 0))
);


--
-- Name: TABLE dataset_version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.dataset_version IS 'One row a load that changed something; numbered from 1 without gaps.';


--
-- Name: COLUMN dataset_version.content_sha256; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.dataset_version.content_sha256 IS 'Sum, modulo 2^256, of the SHA-256 digests of "kind, tab, id, tab, digest" over every state of this version: equal content, equal digest, whatever the order of the loads.';


--
-- Name: COLUMN dataset_version.added; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.dataset_version.added IS 'Entities that this version added.';


--
-- Name: COLUMN dataset_version.changed; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.dataset_version.changed IS 'Entities that this version changed.';


--
-- Name: COLUMN dataset_version.removed; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.dataset_version.removed IS 'Entities that this version removed.';


--
-- Name: render_pending; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.render_pending (
    reason text NOT NULL
);


--
-- Name: TABLE render_pending; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.render_pending IS 'Why documents have to be made anew before anything is served; empty when they have been.';


--
-- Name: current_dataset; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.current_dataset AS
 SELECT
        CASE
            WHEN ((EXISTS ( SELECT
               FROM public.render_pending)) AND (NOT pg_has_role('evidence_owner'::name, 'usage'::text))) THEN public.refuse_without_documents(latest.version)
            ELSE COALESCE(latest.version, (0)::bigint)
        END AS version,
    latest.created_at
   FROM (( VALUES (true)) one_row(there)
     LEFT JOIN LATERAL ( SELECT dataset_version.version,
            dataset_version.created_at
           FROM public.dataset_version
          ORDER BY dataset_version.version DESC
         LIMIT 1) latest ON (true));


--
-- Name: VIEW current_dataset; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.current_dataset IS 'The dataset version that answers come from; 0 before the first load.';


--
-- Name: trial_status; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trial_status (
    study_id public.slug NOT NULL,
    include_unverified boolean NOT NULL,
    status_id public.dotted_slug,
    since_from public.partial_date,
    since_to public.partial_date,
    last_known_status public.overall_status,
    last_known_as_of public.partial_date,
    target_id public.dotted_slug,
    actual_id public.dotted_slug,
    sources_disagree boolean NOT NULL,
    registration public.printed_text,
    unspecified_id public.dotted_slug,
    registrations_differ boolean DEFAULT false NOT NULL,
    CONSTRAINT trial_status_since_in_order CHECK (((since_from IS NULL) OR (since_to IS NOT NULL)))
);


--
-- Name: TABLE trial_status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.trial_status IS 'Which observations give the status and the head counts of a trial now: those of the newest facts. Rows with a registration are of one of several registrations. Second rows where unverified observations change that.';


--
-- Name: COLUMN trial_status.since_from; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_status.since_from IS 'Last day on which another status was still reported; null when no other is known.';


--
-- Name: COLUMN trial_status.since_to; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_status.since_to IS 'First day on which the status was so already; null when undated.';


--
-- Name: COLUMN trial_status.last_known_status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_status.last_known_status IS 'The status before UNKNOWN.';


--
-- Name: COLUMN trial_status.last_known_as_of; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_status.last_known_as_of IS 'When the status before UNKNOWN was so.';


--
-- Name: COLUMN trial_status.sources_disagree; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_status.sources_disagree IS 'Whether another source reports another status at the time of this one or later.';


--
-- Name: COLUMN trial_status.registration; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_status.registration IS 'Number of the registration; null for the study.';


--
-- Name: COLUMN trial_status.registrations_differ; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_status.registrations_differ IS 'Whether registrations of the study have different statuses.';


--
-- Name: visibility; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.visibility AS
 SELECT both_ways.include_unverified
   FROM ( VALUES (false), (true)) both_ways(include_unverified);


--
-- Name: VIEW visibility; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.visibility IS 'Without and with unverified values: the documents below exist once for each.';


--
-- Name: registration_state; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.registration_state AS
 SELECT state.study_id,
    state.registration,
    visibility.include_unverified,
    state.status_id,
    state.since_from,
    state.since_to,
    state.last_known_status,
    state.last_known_as_of,
    state.target_id,
    state.actual_id,
    state.unspecified_id,
    state.sources_disagree,
    state.registrations_differ
   FROM (public.trial_status state
     JOIN public.visibility ON (((visibility.include_unverified = state.include_unverified) OR (visibility.include_unverified AND (NOT (EXISTS ( SELECT
           FROM public.trial_status own
          WHERE (((own.study_id)::text = (state.study_id)::text) AND own.include_unverified))))))));


--
-- Name: VIEW registration_state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.registration_state IS 'Which observations give the status and the head counts of a trial (registration null) or of one of its registrations now.';


--
-- Name: registration_status; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.registration_status AS
 SELECT state.study_id,
    state.registration,
    state.include_unverified,
    observation.status,
    observation.printed,
    observation.as_of,
    observation.as_of_to,
    public.documented_on(observation.*, source.*) AS documented,
    observation.confirmed_on,
    GREATEST((observation.confirmed_on)::text, (observation.as_of_to)::text, (observation.as_of)::text) AS last_said,
    state.since_from,
    state.since_to,
    state.last_known_status,
    state.last_known_as_of,
    state.sources_disagree,
    state.registrations_differ,
    state.target_id,
    state.actual_id,
    state.unspecified_id,
    observation.registration AS said_by,
    observation.why_stopped,
    observation.source_id,
    observation.place,
    observation.read_at,
    observation.read_on,
    observation.verification
   FROM ((public.registration_state state
     JOIN public.status_observation observation ON (((observation.id)::text = (state.status_id)::text)))
     JOIN public.source ON (((source.id)::text = (observation.source_id)::text)));


--
-- Name: VIEW registration_status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.registration_status IS 'The status of each study (registration null), and of its registrations where it has several in one register: that of the newest fact.';


--
-- Name: study_status; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.study_status AS
 SELECT registration_status.study_id,
    registration_status.registration,
    registration_status.include_unverified,
    registration_status.status,
    registration_status.printed,
    registration_status.as_of,
    registration_status.as_of_to,
    registration_status.documented,
    registration_status.confirmed_on,
    registration_status.last_said,
    registration_status.since_from,
    registration_status.since_to,
    registration_status.last_known_status,
    registration_status.last_known_as_of,
    registration_status.sources_disagree,
    registration_status.registrations_differ,
    registration_status.target_id,
    registration_status.actual_id,
    registration_status.unspecified_id,
    registration_status.said_by,
    registration_status.why_stopped,
    registration_status.source_id,
    registration_status.place,
    registration_status.read_at,
    registration_status.read_on,
    registration_status.verification
   FROM public.registration_status
  WHERE (registration_status.registration IS NULL);


--
-- Name: VIEW study_status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.study_status IS 'The status of each study.';


--
-- Name: finished_study; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.finished_study AS
 SELECT status.study_id,
    status.status,
    status.as_of,
        CASE
            WHEN ((status.status)::text <> 'UNKNOWN'::text) THEN (('The study is '::text || lower((status.status)::text)) || COALESCE(((' (as of '::text || (status.as_of)::text) || ')'::text), ''::text))
            ELSE (((((('The latest status is unknown'::text || COALESCE(((' (as of '::text || (status.as_of)::text) || ')'::text), ''::text)) || '; '::text) || (ended.publisher)::text) || ' says that the study is '::text) || lower((ended.status)::text)) || COALESCE(((' (as of '::text || (ended.as_of)::text) || ')'::text), ''::text))
        END AS words
   FROM (public.study_status status
     LEFT JOIN LATERAL ( SELECT told.status,
            told.as_of,
            source.publisher
           FROM (public.status_observation told
             JOIN public.source ON (((source.id)::text = (told.source_id)::text)))
          WHERE (((told.study_id)::text = (status.study_id)::text) AND ((told.status)::text = ANY (ARRAY['COMPLETED'::text, 'TERMINATED'::text])) AND ((told.verification)::text <> 'UNVERIFIED'::text))
          ORDER BY told.as_of DESC NULLS LAST, told.id
         LIMIT 1) ended ON (((status.status)::text = 'UNKNOWN'::text)))
  WHERE ((NOT status.include_unverified) AND (((status.status)::text = ANY (ARRAY['COMPLETED'::text, 'TERMINATED'::text])) OR (ended.status IS NOT NULL)));


--
-- Name: VIEW finished_study; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.finished_study IS 'Studies that have ended, by their status or, where that is UNKNOWN, by another source, in words.';


--
-- Name: outcome; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outcome (
    id public.dotted_slug NOT NULL,
    study_id public.slug NOT NULL,
    "position" integer NOT NULL,
    measure_id public.slug,
    title public.printed_text NOT NULL,
    definition public.printed_text,
    type public.outcome_type NOT NULL,
    time_frame public.printed_text,
    reporting_status public.reporting_status NOT NULL,
    note public.printed_text,
    record public.nct_number,
    stage public.outcome_stage,
    population_description public.printed_text,
    parameter_type public.printed_text,
    dispersion_label public.printed_text,
    printed_unit public.printed_text,
    calculate_percentage boolean,
    units_analyzed public.printed_text,
    denominator_units public.printed_text,
    anticipated_posting_date public.printed_text,
    search tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('public.evidence'::regconfig, public.searched_text((title)::text)), 'A'::"char") || setweight(to_tsvector('public.evidence'::regconfig, public.searched_text(COALESCE((definition)::text, ''::text))), 'C'::"char"))) STORED NOT NULL,
    definition_class public.definition_class,
    CONSTRAINT outcome_measured_unless_registered CHECK (((measure_id IS NOT NULL) OR (record IS NOT NULL))),
    CONSTRAINT outcome_of_its_study CHECK (starts_with((id)::text, (COALESCE(lower((record)::text), (study_id)::text) || '.'::text))),
    CONSTRAINT outcome_record_has_stage CHECK (((record IS NULL) = (stage IS NULL)))
);


--
-- Name: TABLE outcome; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.outcome IS 'What was measured in one study, with that study''s definition.';


--
-- Name: COLUMN outcome.measure_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outcome.measure_id IS 'Null when an outcome of a register is not mapped to the dictionary.';


--
-- Name: COLUMN outcome.definition; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outcome.definition IS 'What this study meant by the measure; of a register its description.';


--
-- Name: COLUMN outcome.time_frame; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outcome.time_frame IS 'Time frame as the source words it.';


--
-- Name: COLUMN outcome.record; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outcome.record IS 'Record of the register that it comes from; null for curated outcomes.';


--
-- Name: COLUMN outcome.population_description; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outcome.population_description IS 'Who was analysed, in the words of the register.';


--
-- Name: COLUMN outcome.parameter_type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outcome.parameter_type IS 'As the register prints it: MEAN, COUNT_OF_PARTICIPANTS, …';


--
-- Name: COLUMN outcome.dispersion_label; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outcome.dispersion_label IS 'As the register prints it: Standard Deviation, 95% Confidence Interval, …';


--
-- Name: COLUMN outcome.printed_unit; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outcome.printed_unit IS 'Unit of measure as the register prints it.';


--
-- Name: COLUMN outcome.units_analyzed; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outcome.units_analyzed IS 'What was analysed when that is not participants.';


--
-- Name: COLUMN outcome.denominator_units; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outcome.denominator_units IS 'Which of several units the numbers are about.';


--
-- Name: COLUMN outcome.definition_class; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outcome.definition_class IS 'Class of this study''s definition; null when no definition was seen, or none of the classes fits.';


--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    study_id public.slug NOT NULL,
    source_id public.slug NOT NULL,
    "position" integer NOT NULL,
    role public.report_role NOT NULL
);


--
-- Name: TABLE report; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.report IS 'Documents that report a study, and what each is to it. The role decides which number is shown first.';


--
-- Name: result; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.result (
    id public.dotted_slug NOT NULL,
    study_id public.slug NOT NULL,
    outcome_id public.dotted_slug NOT NULL,
    "position" integer NOT NULL,
    arm_id public.slug,
    population_id public.slug NOT NULL,
    stratum public.printed_text,
    category public.printed_text,
    months public.finite_number,
    "time" public.printed_text,
    estimate_type public.estimate_type NOT NULL,
    value public.finite_number,
    unit public.ucum_code,
    numerator public.head_count,
    denominator public.head_count,
    denominator_kind public.denominator_kind NOT NULL,
    denominator_unit public.printed_text NOT NULL,
    interval_lower public.finite_number,
    interval_upper public.finite_number,
    interval_level public.finite_number,
    dispersion_type public.dispersion_type,
    dispersion_value public.finite_number,
    dispersion_lower public.finite_number,
    dispersion_upper public.finite_number,
    printed public.printed_text,
    not_reported_reason public.printed_text,
    note public.printed_text,
    computed_lower public.finite_number,
    computed_upper public.finite_number,
    computed_level public.finite_number,
    computed_formula public.printed_text,
    sentence public.printed_text,
    sentence_refusal public.printed_text,
    source_id public.slug NOT NULL,
    place public.printed_text NOT NULL,
    read_at text,
    verification public.verification NOT NULL,
    group_id public.slug,
    stratum_position integer,
    category_position integer,
    printed_unit public.printed_text,
    printed_spread public.printed_text,
    printed_lower public.printed_text,
    printed_upper public.printed_text,
    read_on public.partial_date,
    estimate_type_basis public.estimate_type_basis DEFAULT 'STATED'::text NOT NULL,
    superseded_by public.dotted_slug,
    window_kind public.window_kind,
    window_months public.finite_number,
    window_median public.finite_number,
    window_mean public.finite_number,
    window_range public.dispersion_type,
    window_lower public.finite_number,
    window_upper public.finite_number,
    events public.head_count,
    person_years public.finite_number,
    at_risk public.head_count,
    rank integer,
    preferred boolean DEFAULT false NOT NULL,
    part_of public.dotted_slug,
    conflict public.printed_text,
    caveats public.caveats DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT result_at_risk_within_denominator CHECK ((((at_risk)::integer <= (denominator)::integer) OR ((denominator_unit)::text <> 'participants'::text))),
    CONSTRAINT result_computed_interval_holds_share CHECK (((((100.0 * (numerator)::numeric) / (denominator)::numeric) >= ((computed_lower)::numeric - 0.01)) AND (((100.0 * (numerator)::numeric) / (denominator)::numeric) <= ((computed_upper)::numeric + 0.01)))),
    CONSTRAINT result_computed_interval_is_percent CHECK ((((computed_lower)::numeric >= (0)::numeric) AND ((computed_lower)::numeric <= (computed_upper)::numeric) AND ((computed_upper)::numeric <= (100)::numeric))),
    CONSTRAINT result_computed_interval_is_whole CHECK ((((computed_lower IS NULL) = (computed_upper IS NULL)) AND ((computed_lower IS NULL) = (computed_level IS NULL)) AND ((computed_lower IS NULL) = (computed_formula IS NULL)))),
    CONSTRAINT result_conflict_computes_nothing CHECK (((conflict IS NULL) OR ((computed_level IS NULL) AND (sentence IS NULL)))),
    CONSTRAINT result_count_is_its_numerator CHECK ((((estimate_type)::text <> 'COUNT'::text) OR ((value)::numeric = (numerator)::numeric))),
    CONSTRAINT result_crude_proportion_is_its_fraction CHECK ((((estimate_type)::text <> 'CRUDE_PROPORTION'::text) OR (abs(((value)::numeric - ((100.0 * (numerator)::numeric) / (denominator)::numeric))) <= (1)::numeric))),
    CONSTRAINT result_denominator_has_kind CHECK (((denominator IS NULL) = ((denominator_kind)::text = 'NOT_REPORTED'::text))),
    CONSTRAINT result_denominator_is_somebody CHECK (((denominator)::integer > 0)),
    CONSTRAINT result_dispersion_fits_type CHECK (
CASE
    WHEN (dispersion_type IS NULL) THEN ((dispersion_value IS NULL) AND (dispersion_lower IS NULL) AND (dispersion_upper IS NULL))
    WHEN ((dispersion_type)::text = ANY (ARRAY['STANDARD_DEVIATION'::text, 'STANDARD_ERROR'::text, 'GEOMETRIC_COEFFICIENT_OF_VARIATION'::text])) THEN ((dispersion_value IS NOT NULL) AND ((dispersion_value)::numeric >= (0)::numeric) AND (dispersion_lower IS NULL) AND (dispersion_upper IS NULL))
    ELSE ((dispersion_value IS NULL) AND (dispersion_lower IS NOT NULL) AND (dispersion_upper IS NOT NULL) AND ((dispersion_lower)::numeric <= (dispersion_upper)::numeric))
END),
    CONSTRAINT result_fixed_window_has_months CHECK ((((window_kind)::text = 'FIXED'::text) = (window_months IS NOT NULL))),
    CONSTRAINT result_has_a_unit CHECK (((unit IS NOT NULL) OR (group_id IS NOT NULL))),
    CONSTRAINT result_interval_has_level CHECK (((interval_level IS NULL) = ((interval_lower IS NULL) AND (interval_upper IS NULL)))),
    CONSTRAINT result_interval_holds_value CHECK ((COALESCE(((interval_lower)::numeric <= (interval_upper)::numeric), true) AND COALESCE(((interval_lower)::numeric <= (value)::numeric), true) AND COALESCE(((value)::numeric <= (interval_upper)::numeric), true))),
    CONSTRAINT result_interval_level_is_percent CHECK ((((interval_level)::numeric > (0)::numeric) AND ((interval_level)::numeric < (100)::numeric))),
    CONSTRAINT result_interval_needs_value CHECK (((interval_level IS NULL) OR (value IS NOT NULL))),
    CONSTRAINT result_not_superseded_by_itself CHECK (((superseded_by)::text <> (id)::text)),
    CONSTRAINT result_numerator_has_denominator CHECK (((numerator IS NULL) OR (denominator IS NOT NULL) OR ((estimate_type)::text = 'COUNT'::text))),
    CONSTRAINT result_numerator_within_denominator CHECK (((numerator)::integer <= (denominator)::integer)),
    CONSTRAINT result_of_its_outcome CHECK (starts_with((id)::text, ((outcome_id)::text || '.'::text))),
    CONSTRAINT result_person_years_are_positive CHECK (((person_years)::numeric > (0)::numeric)),
    CONSTRAINT result_preferred_has_rank CHECK (((NOT preferred) OR (rank IS NOT NULL))),
    CONSTRAINT result_preferred_is_checked CHECK (((NOT preferred) OR ((verification)::text <> 'UNVERIFIED'::text))),
    CONSTRAINT result_printed_unless_registered CHECK (((printed IS NOT NULL) OR (group_id IS NOT NULL))),
    CONSTRAINT result_proportion_is_percent CHECK ((((estimate_type)::text <> ALL (ARRAY['CRUDE_PROPORTION'::text, 'KAPLAN_MEIER'::text, 'POOLED_PROPORTION'::text])) OR (((unit)::text = '%'::text) AND ((COALESCE((value)::numeric, (0)::numeric) >= (0)::numeric) AND (COALESCE((value)::numeric, (0)::numeric) <= (100)::numeric)) AND ((COALESCE((interval_lower)::numeric, (0)::numeric) >= (0)::numeric) AND (COALESCE((interval_lower)::numeric, (0)::numeric) <= (100)::numeric)) AND ((COALESCE((interval_upper)::numeric, (0)::numeric) >= (0)::numeric) AND (COALESCE((interval_upper)::numeric, (0)::numeric) <= (100)::numeric))))),
    CONSTRAINT result_rank_from_1 CHECK ((rank >= 1)),
    CONSTRAINT result_rank_needs_value CHECK (((rank IS NULL) OR (value IS NOT NULL))),
    CONSTRAINT result_rank_not_superseded CHECK (((rank IS NULL) OR (superseded_by IS NULL))),
    CONSTRAINT result_sentence_or_refusal CHECK (
CASE
    WHEN (group_id IS NULL) THEN ((sentence IS NULL) <> (sentence_refusal IS NULL))
    ELSE ((sentence IS NULL) OR (sentence_refusal IS NULL))
END),
    CONSTRAINT result_value_or_reason CHECK (((value IS NULL) = (not_reported_reason IS NOT NULL)))
);
ALTER TABLE ONLY public.result ALTER COLUMN study_id SET (n_distinct=-0.004);


--
-- Name: TABLE result; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.result IS 'One number of an outcome: outcome x group (arm or whole study) x population x time.';


--
-- Name: COLUMN result.arm_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.arm_id IS 'Arm; null for the whole study.';


--
-- Name: COLUMN result.stratum; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.stratum IS 'The registry''s class: a time point or subgroup as printed.';


--
-- Name: COLUMN result.months; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.months IS 'Months since treatment or randomisation; 0 at baseline, negative before; null when it cannot be read.';


--
-- Name: COLUMN result."time"; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result."time" IS 'Time as the source words it.';


--
-- Name: COLUMN result.value; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.value IS 'The number, in the unit beside it; a percentage is percent (46, not 0.46); null when not reported.';


--
-- Name: COLUMN result.unit; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.unit IS 'UCUM code of value, interval and dispersion; null when the printed unit of a register has none that is certain.';


--
-- Name: COLUMN result.numerator; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.numerator IS 'Participants or units with the event (n).';


--
-- Name: COLUMN result.denominator; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.denominator IS 'Participants or units in all (N); what they are says denominator_unit, which of them says denominator_kind.';


--
-- Name: COLUMN result.interval_lower; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.interval_lower IS 'Lower confidence limit, in the unit of value.';


--
-- Name: COLUMN result.interval_upper; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.interval_upper IS 'Upper confidence limit, in the unit of value.';


--
-- Name: COLUMN result.interval_level; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.interval_level IS 'Confidence level in percent, such as 95 or 90.';


--
-- Name: COLUMN result.dispersion_value; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.dispersion_value IS 'Standard deviation or error, in the unit of value.';


--
-- Name: COLUMN result.dispersion_lower; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.dispersion_lower IS 'Lower end of an interquartile or full range, in the unit of value.';


--
-- Name: COLUMN result.dispersion_upper; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.dispersion_upper IS 'Upper end of an interquartile or full range, in the unit of value.';


--
-- Name: COLUMN result.printed; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.printed IS 'The number as the source prints it.';


--
-- Name: COLUMN result.computed_lower; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.computed_lower IS 'Lower limit of the interval computed from n and N, in percent; null where there are no counts of people.';


--
-- Name: COLUMN result.computed_upper; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.computed_upper IS 'Upper limit of the interval computed from n and N, in percent.';


--
-- Name: COLUMN result.computed_level; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.computed_level IS 'Level of the computed interval, in percent.';


--
-- Name: COLUMN result.sentence; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.sentence IS 'The number as a sentence that is safe to quote; null when it is refused.';


--
-- Name: COLUMN result.sentence_refusal; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.sentence_refusal IS 'Why there is no sentence; null with no sentence when the outcome is not mapped to a measure.';


--
-- Name: COLUMN result.group_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.group_id IS 'Group of a register''s results section; null for curated results.';


--
-- Name: COLUMN result.stratum_position; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.stratum_position IS 'Place of the class in its outcome, from 0; null for curated results.';


--
-- Name: COLUMN result.category_position; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.category_position IS 'Place of the category in its class, from 0; null for curated results.';


--
-- Name: COLUMN result.printed_unit; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.printed_unit IS 'Unit as the register prints it.';


--
-- Name: COLUMN result.printed_spread; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.printed_spread IS 'Spread as the register prints it.';


--
-- Name: COLUMN result.printed_lower; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.printed_lower IS 'Lower limit as the register prints it.';


--
-- Name: COLUMN result.printed_upper; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.printed_upper IS 'Upper limit as the register prints it.';


--
-- Name: COLUMN result.superseded_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.superseded_by IS 'Result of a later report that replaces this one; such a number is never the study''s result.';


--
-- Name: COLUMN result.window_kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.window_kind IS 'The time that the number looks back on: of fixed length, or over follow-up of differing length; null when unknown.';


--
-- Name: COLUMN result.window_months; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.window_months IS 'Length of a fixed window in months.';


--
-- Name: COLUMN result.window_median; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.window_median IS 'Median follow-up in months.';


--
-- Name: COLUMN result.window_mean; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.window_mean IS 'Mean follow-up in months.';


--
-- Name: COLUMN result.window_lower; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.window_lower IS 'Lower end of the range of follow-up, in months.';


--
-- Name: COLUMN result.window_upper; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.window_upper IS 'Upper end of the range of follow-up, in months.';


--
-- Name: COLUMN result.events; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.events IS 'Events behind a rate or survival estimate; a person may have several.';


--
-- Name: COLUMN result.person_years; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.person_years IS 'Person-years of observation behind a rate.';


--
-- Name: COLUMN result.at_risk; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.at_risk IS 'People still observed at the time of a survival estimate.';


--
-- Name: COLUMN result.rank; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.rank IS 'Place among the numbers of the study for its measure, 1 first; null when it is never the one to use.';


--
-- Name: COLUMN result.preferred; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.preferred IS 'Whether it is the number to use for its study, measure, definition and window.';


--
-- Name: COLUMN result.part_of; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.part_of IS 'Number of the study about a group that holds these people, for the same measure and window.';


--
-- Name: COLUMN result.conflict; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.conflict IS 'What sources disagree on about this number; nothing is computed from it then. Null when they do not.';


--
-- Name: COLUMN result.caveats; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.result.caveats IS 'What a reader must know before using the number; computed by the load.';


--
-- Name: study_date; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.study_date (
    study_id public.slug NOT NULL,
    "position" integer NOT NULL,
    kind public.date_kind NOT NULL,
    date public.partial_date NOT NULL,
    type public.date_type,
    note public.printed_text,
    source_id public.slug NOT NULL,
    place public.printed_text NOT NULL,
    read_at text,
    verification public.verification NOT NULL,
    read_on public.partial_date
);


--
-- Name: TABLE study_date; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.study_date IS 'Dates of a study, as precise as each source gives them. Two sources may give two dates.';


--
-- Name: COLUMN study_date.type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_date.type IS 'Null when the source does not say whether the date has happened.';


--
-- Name: today; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.today AS
 SELECT ((dataset.created_at AT TIME ZONE 'utc'::text))::date AS day
   FROM public.current_dataset dataset;


--
-- Name: VIEW today; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.today IS 'The date of the dataset, from which ages are counted.';


--
-- Name: trial_brief; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trial_brief (
    study_id public.slug NOT NULL,
    registrations text[] NOT NULL,
    status public.overall_status,
    as_of text COLLATE pg_catalog."C",
    as_of_to text COLLATE pg_catalog."C",
    documented text COLLATE pg_catalog."C",
    confirmed_on text COLLATE pg_catalog."C",
    last_said date,
    since_from text COLLATE pg_catalog."C",
    since_to text COLLATE pg_catalog."C",
    last_known_status public.overall_status,
    last_known_as_of text COLLATE pg_catalog."C",
    source_id public.slug,
    source_kind text COLLATE pg_catalog."C",
    source_title text,
    source_publisher text,
    source_published text COLLATE pg_catalog."C",
    source_url text,
    sources_disagree boolean NOT NULL,
    registrations_differ boolean NOT NULL,
    starts_by date,
    ends_by date,
    updated_by date,
    start_date text COLLATE pg_catalog."C",
    primary_completion_date text COLLATE pg_catalog."C",
    completion_date text COLLATE pg_catalog."C"
);


--
-- Name: TABLE trial_brief; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.trial_brief IS 'Where each trial stands, as lists show it; dates are partial.';


--
-- Name: COLUMN trial_brief.last_said; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_brief.last_said IS 'Last day that may be the latest on which a document said so.';


--
-- Name: COLUMN trial_brief.starts_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_brief.starts_by IS 'Last day that may be the planned start, where the status is "not yet recruiting"; null otherwise.';


--
-- Name: COLUMN trial_brief.ends_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_brief.ends_by IS 'Last day that may be the planned (primary) completion, where people can or will be able to join; null otherwise.';


--
-- Name: COLUMN trial_brief.updated_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_brief.updated_by IS 'Last day that may be that of the document, or of the fact where it has none, where the status is not final; -infinity when undated.';


--
-- Name: COLUMN trial_brief.start_date; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.trial_brief.start_date IS 'Start as it is shown first, as for the other dates.';


--
-- Name: gap; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.gap AS
 SELECT
        CASE
            WHEN (posted.date IS NOT NULL) THEN 'POSTED_RESULTS_NOT_LOADED'::text
            WHEN (searched.searched_on IS NOT NULL) THEN 'FINISHED_WITHOUT_RESULTS'::text
            ELSE 'FINISHED_NOT_CURATED'::text
        END AS kind,
    finished.study_id,
    NULL::text AS outcome_id,
    NULL::text AS result_id,
    NULL::text AS arm_id,
    (finished.words ||
        CASE
            WHEN (posted.date IS NOT NULL) THEN (('; its register posted results on '::text || posted.date) || ', and none is in the data.'::text)
            WHEN (searched.searched_on IS NOT NULL) THEN (((('; a search of '::text || array_to_string(searched.sources, ', '::text)) || ' ('::text) || (searched.searched_on)::text) || ') found no results.'::text)
            WHEN (reported.count > 0) THEN '; a report of its results is known, and no number of a treatment outcome is written down here yet.'::text
            ELSE '; its results are not written down here, and no search for them is on record.'::text
        END) AS statement
   FROM (((public.finished_study finished
     LEFT JOIN LATERAL ( SELECT min((study_date.date)::text) AS date
           FROM public.study_date
          WHERE (((study_date.study_id)::text = (finished.study_id)::text) AND ((study_date.kind)::text = 'RESULTS_FIRST_POSTED'::text) AND ((study_date.verification)::text <> 'UNVERIFIED'::text))) posted ON (true))
     LEFT JOIN LATERAL ( SELECT count(*) AS count
           FROM public.report
          WHERE (((report.study_id)::text = (finished.study_id)::text) AND ((report.role)::text = ANY (ARRAY['FINAL_REPORT'::text, 'INTERIM_REPORT'::text])))) reported ON (true))
     LEFT JOIN LATERAL ( SELECT search.searched_on,
            search.sources
           FROM (public.coverage_search search
             JOIN public.coverage_without_results missing ON (((missing.search_id)::text = (search.id)::text)))
          WHERE ((missing.study_id)::text = (finished.study_id)::text)
          ORDER BY search.searched_on DESC
         LIMIT 1) searched ON ((reported.count = 0)))
  WHERE ((NOT (EXISTS ( SELECT
           FROM (public.result
             JOIN public.outcome ON (((outcome.id)::text = (result.outcome_id)::text)))
          WHERE (((result.study_id)::text = (finished.study_id)::text) AND ((outcome.type)::text <> ALL (ARRAY['BASELINE'::text, 'FOLLOW_UP'::text])) AND (result.value IS NOT NULL) AND ((result.verification)::text <> 'UNVERIFIED'::text))))) AND (NOT (EXISTS ( SELECT
           FROM public.comparison
          WHERE (((comparison.study_id)::text = (finished.study_id)::text) AND ((comparison.verification)::text <> 'UNVERIFIED'::text))))))
UNION ALL
 SELECT 'OUTCOME_WITHOUT_RESULT'::text AS kind,
    outcome.study_id,
    outcome.id AS outcome_id,
    NULL::text AS result_id,
    NULL::text AS arm_id,
    (('The outcome "'::text || (outcome.title)::text) || '" was planned or reported, and no number of it is in the data.'::text) AS statement
   FROM public.outcome
  WHERE (((outcome.stage)::text IS DISTINCT FROM 'REGISTERED'::text) AND (NOT (EXISTS ( SELECT
           FROM public.result
          WHERE (((result.outcome_id)::text = (outcome.id)::text) AND (result.value IS NOT NULL) AND ((result.verification)::text <> 'UNVERIFIED'::text))))) AND (NOT (EXISTS ( SELECT
           FROM public.comparison
          WHERE (((comparison.outcome_id)::text = (outcome.id)::text) AND ((comparison.verification)::text <> 'UNVERIFIED'::text))))))
UNION ALL
 SELECT 'RESULT_WITHOUT_DENOMINATOR'::text AS kind,
    result.study_id,
    result.outcome_id,
    result.id AS result_id,
    NULL::text AS arm_id,
    (((('The result "'::text || (result.printed)::text) || '" of "'::text) || (outcome.title)::text) || '" is given without its denominator.'::text) AS statement
   FROM (public.result
     JOIN public.outcome ON (((outcome.id)::text = (result.outcome_id)::text)))
  WHERE ((result.denominator IS NULL) AND ((outcome.type)::text <> 'FOLLOW_UP'::text) AND (result.value IS NOT NULL) AND ((result.verification)::text <> 'UNVERIFIED'::text))
UNION ALL
 SELECT 'ARM_WITHOUT_DATA'::text AS kind,
    arm.study_id,
    NULL::text AS outcome_id,
    NULL::text AS result_id,
    arm.id AS arm_id,
    (('The arm "'::text || (arm.label)::text) || '" has no result of a treatment outcome in the data.'::text) AS statement
   FROM public.arm
  WHERE ((arm.record IS NULL) AND (NOT (EXISTS ( SELECT
           FROM (public.result
             JOIN public.outcome ON (((outcome.id)::text = (result.outcome_id)::text)))
          WHERE (((result.study_id)::text = (arm.study_id)::text) AND (((result.arm_id)::text = (arm.id)::text) OR ((result.arm_id IS NULL) AND (NOT (EXISTS ( SELECT
                   FROM public.arm other
                  WHERE (((other.study_id)::text = (arm.study_id)::text) AND (other.record IS NULL) AND ((other.id)::text <> (arm.id)::text))))))) AND ((outcome.type)::text <> ALL (ARRAY['BASELINE'::text, 'FOLLOW_UP'::text])) AND (result.value IS NOT NULL) AND ((result.verification)::text <> 'UNVERIFIED'::text))))) AND (NOT (EXISTS ( SELECT
           FROM public.comparison
          WHERE (((comparison.study_id)::text = (arm.study_id)::text) AND (((arm.id)::text = (comparison.arm_id)::text) OR ((arm.id)::text = (comparison.reference_arm_id)::text)) AND ((comparison.verification)::text <> 'UNVERIFIED'::text))))))
UNION ALL
 SELECT 'STATUS_OLDER_THAN_A_YEAR'::text AS kind,
    status.study_id,
    NULL::text AS outcome_id,
    NULL::text AS result_id,
    NULL::text AS arm_id,
    ((('The latest status, '::text || lower(replace((status.status)::text, '_'::text, ' '::text))) || ', '::text) || COALESCE((((('is of '::text || status.as_of) || '; what says so was last updated '::text) || COALESCE((('on '::text || status.documented) || ', more than a year before the date of the dataset'::text), 'more than a year ago'::text)) || '.'::text), 'is undated.'::text)) AS statement
   FROM public.trial_brief status
  WHERE (status.updated_by < (( SELECT today.day
           FROM public.today) - '1 year'::interval));


--
-- Name: VIEW gap; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.gap IS 'Missing evidence: finished trials whose results are not in the data or were searched for and not found, posted results that are not in the data, outcomes without a number, numbers without a denominator, arms without data, old status.';


--
-- Name: gap_key(public.gap); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.gap_key(gap public.gap) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (((gap).kind || '/'::text) || COALESCE((gap).result_id, (gap).outcome_id, (((gap).study_id)::text || COALESCE(('.'::text || (gap).arm_id), ''::text))));


--
-- Name: FUNCTION gap_key(gap public.gap); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.gap_key(gap public.gap) IS 'Kind and thing, which tell every gap from every other.';


--
-- Name: highlight(text, tsquery); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.highlight(shown text, sought tsquery) RETURNS text
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
declare
    headline text := ts_headline(
        'evidence', translate(shown, E'\x01\x02', ''), sought,
        E'StartSel=\x01, StopSel=\x02, FragmentDelimiter=" … ", MaxFragments=2, MaxWords=35, MinWords=12');
begin
    return case when position(E'\x01' in headline) > 0 then headline end;
end
$$;


--
-- Name: FUNCTION highlight(shown text, sought tsquery); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.highlight(shown text, sought tsquery) IS 'The parts of a long text that matter, with what is sought between the characters 1 and 2; null where nothing of it is in the text.';


--
-- Name: is_before(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_before(earlier text, later text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (("left"(earlier, LEAST(length(earlier), length(later))) COLLATE "C") < ("left"(later, LEAST(length(earlier), length(later))) COLLATE "C"));


--
-- Name: FUNCTION is_before(earlier text, later text); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.is_before(earlier text, later text) IS 'Whether a partial date is certainly before another.';


--
-- Name: joined_texts(text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.joined_texts(texts text[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN array_to_string(texts, ' '::text);


--
-- Name: FUNCTION joined_texts(texts text[]); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.joined_texts(texts text[]) IS 'Texts with spaces between; immutable, as it is of texts.';


--
-- Name: normal_quantile(numeric); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.normal_quantile(level numeric) RETURNS numeric
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE level WHEN 80 THEN 1.281551565545 WHEN 90 THEN 1.644853626951 WHEN 95 THEN 1.959963984540 WHEN 97.5 THEN 2.241402727605 WHEN 98 THEN 2.326347874041 WHEN 99 THEN 2.575829303549 WHEN 99.9 THEN 3.290526731492 ELSE NULL::numeric END;


--
-- Name: FUNCTION normal_quantile(level numeric); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.normal_quantile(level numeric) IS 'How many standard errors an interval of this level (percent, two-sided) reaches to either side; null for other levels.';


--
-- Name: partial_date_end(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.partial_date_end(partial_date text) RETURNS date
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE length(partial_date) WHEN 4 THEN make_date((partial_date)::integer, 12, 31) WHEN 7 THEN (((make_date(("left"(partial_date, 4))::integer, ("right"(partial_date, 2))::integer, 1) + '1 mon'::interval))::date - 1) ELSE make_date(("left"(partial_date, 4))::integer, (substr(partial_date, 6, 2))::integer, ("right"(partial_date, 2))::integer) END;


--
-- Name: FUNCTION partial_date_end(partial_date text); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.partial_date_end(partial_date text) IS 'Last day that a partial date may mean.';


--
-- Name: precedence(text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.precedence(role text, verification text, superseded_by text) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN (superseded_by IS NOT NULL) THEN 6 WHEN (verification = 'UNVERIFIED'::text) THEN 5 WHEN (verification = 'VERIFIED_SECONDARY'::text) THEN 4 WHEN (role = 'FINAL_REPORT'::text) THEN 1 WHEN (role = 'INTERIM_REPORT'::text) THEN 2 WHEN (role = 'REGISTRY_RECORD'::text) THEN 3 ELSE 4 END;


--
-- Name: FUNCTION precedence(role text, verification text, superseded_by text); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.precedence(role text, verification text, superseded_by text) IS 'Order in which numbers of one outcome are shown: 1 read in the final report, 2 in an interim report, 3 in a registry record, 4 in another document or only in a retelling, 5 recalled and not read, 6 superseded by a later report.';


--
-- Name: read_kind(text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.read_kind(source_id text, read_at text, verification text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (verification = 'UNVERIFIED'::text) THEN 'NOT_READ'::text WHEN (read_at IS NULL) THEN 'ORIGINAL'::text ELSE public.registered_read_kind(source_id, read_at) END;


--
-- Name: FUNCTION read_kind(source_id text, read_at text, verification text); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.read_kind(source_id text, read_at text, verification text) IS 'What was read of the cited source; no address means its own.';


--
-- Name: refresh_after_load(text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refresh_after_load(touched text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform refresh_trials(touched);
    perform refresh_search_of_studies(touched);
    perform refresh_gaps();
    perform refresh_flag_items();
    if exists (select from curated_study where curated_study.study_id = any(touched)) then
        perform refresh_quality_checks();
        perform refresh_coverage();
    end if;
end
$$;


--
-- Name: FUNCTION refresh_after_load(touched text[]); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.refresh_after_load(touched text[]) IS 'Stores what is worked out of all rows after studies were written. Gaps go by the date of the dataset too, so that every load may change them.';


--
-- Name: refresh_coverage(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refresh_coverage() RETURNS void
    LANGUAGE sql
    AS $$
    delete from curated_coverage;
    insert into curated_coverage (known, not_curated_ids, registered, without_intervention_code, without_phenotype_code, without_design_code, relations)
    select count(*),
           array(select missing.study_id::text from study_not_curated as missing order by missing.study_id),
           count(*) filter (where exists (select from registration where registration.study_id = curated_study.study_id)),
           count(*) filter (where shown.study_id is not null and shown.intervention_basis is null),
           count(*) filter (where shown.study_id is not null and shown.phenotype_basis is null),
           count(*) filter (where shown.study_id is not null and shown.design_basis is null),
           (select count(*) from relation)
    from curated_study
    left join study_document as shown on shown.study_id = curated_study.study_id
$$;


--
-- Name: FUNCTION refresh_coverage(); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.refresh_coverage() IS 'Counts how much of what is known is written down, and stores it.';


--
-- Name: refresh_flag_items(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refresh_flag_items() RETURNS void
    LANGUAGE sql
    AS $$
    update registry_flag_count
    set items = first.items
    from (
        select counted.code,
               array(
                   select flag.item::text
                   from registry_flag as flag
                   where flag.code = counted.code
                   order by flag.nct_id, flag.position
                   limit 100) as items
        from registry_flag_count as counted) as first
    where first.code = registry_flag_count.code
      and first.items <> registry_flag_count.items
$$;


--
-- Name: FUNCTION refresh_flag_items(); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.refresh_flag_items() IS 'Stores what the first hundred flags of each code are about.';


--
-- Name: refresh_gaps(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refresh_gaps() RETURNS void
    LANGUAGE sql
    AS $$
    with found as materialized (
        select gap_key(gap) collate "C" as key, gap.kind, gap.study_id, gap.outcome_id, gap.result_id, gap.arm_id, gap.statement
        from gap
        where gap.study_id = any(array(select curated_study.study_id from curated_study))),
    filled as (
        delete from curated_gap
        where not exists (select from found where found.key = curated_gap.key))
    insert into curated_gap (key, kind, study_id, outcome_id, result_id, arm_id, statement)
    select found.key, found.kind, found.study_id, found.outcome_id, found.result_id, found.arm_id, found.statement
    from found
    on conflict (key) do update
    set study_id = excluded.study_id,
        outcome_id = excluded.outcome_id,
        statement = excluded.statement
    where (curated_gap.study_id, curated_gap.outcome_id, curated_gap.statement) is distinct from (excluded.study_id, excluded.outcome_id, excluded.statement)
$$;


--
-- Name: FUNCTION refresh_gaps(); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.refresh_gaps() IS 'Stores the gaps of curated studies as they are on the date of the dataset.';


--
-- Name: refresh_quality_checks(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refresh_quality_checks() RETURNS void
    LANGUAGE sql
    AS $$
    delete from curated_check;
    insert into curated_check (id, seen, flagged, items)
    select finding.check_id,
           count(*),
           count(*) filter (where finding.flagged),
           coalesce(array_agg(finding.item order by finding.item) filter (where finding.flagged), '{}')
    from quality_finding as finding
    group by finding.check_id
$$;


--
-- Name: FUNCTION refresh_quality_checks(); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.refresh_quality_checks() IS 'Asks the automatic checks of curated studies and stores what they find.';


--
-- Name: refresh_search_of_others(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refresh_search_of_others() RETURNS bigint
    LANGUAGE sql
    AS $$
    delete from search_text
    where search_text.study_id is null
      and not exists (select from found_search_text as found where found.kind = search_text.kind and found.id = search_text.id);
    insert into search_text (kind, id, title, text, url, search)
    select found.kind, found.id, found.title, found.text, found.url, found.search
    from found_search_text as found
    where found.kind in ('MEASURE', 'SOURCE', 'CLAIM')
    on conflict (kind, id) do update
    set title = excluded.title,
        text = excluded.text,
        search = excluded.search
    where (search_text.title, search_text.text, search_text.search) is distinct from (excluded.title, excluded.text, excluded.search);
    -- What was inserted is in a list beside the index, through which every search would go.
    select gin_clean_pending_list('search_text_search')
$$;


--
-- Name: FUNCTION refresh_search_of_others(); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.refresh_search_of_others() IS 'Stores what is searched of measures, sources and claims.';


--
-- Name: refresh_search_of_studies(text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refresh_search_of_studies(touched text[]) RETURNS void
    LANGUAGE sql
    AS $$
    delete from search_text where search_text.study_id = any(touched);
    insert into search_text (kind, id, study_id, title, text, url, search)
    select found.kind, found.id, found.study_id, found.title, found.text, found.url, found.search
    from found_search_text as found
    where found.study_id = any(touched);
    insert into search_text (kind, id, title, text, url, search)
    select found.kind, found.id, found.title, found.text, found.url, found.search
    from found_search_text as found
    where found.kind = 'SOURCE'
      and found.id = any(array(
          select record.source_id::text
          from registry_record as record
          where record.study_id = any(touched)))
    on conflict (kind, id) do update
    set title = excluded.title,
        text = excluded.text,
        search = excluded.search
    where (search_text.title, search_text.text, search_text.search) is distinct from (excluded.title, excluded.text, excluded.search)
$$;


--
-- Name: FUNCTION refresh_search_of_studies(touched text[]); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.refresh_search_of_studies(touched text[]) IS 'Stores what is searched of these studies, and of the records that they have.';


--
-- Name: refresh_trials(text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refresh_trials(touched text[]) RETURNS void
    LANGUAGE sql
    AS $$
    delete from trial_brief where trial_brief.study_id = any(touched);
    delete from unverified_trial_brief where unverified_trial_brief.study_id = any(touched);
    with found as materialized (
        select found.*
        from found_trial_brief as found
        where found.study_id = any(touched)),
    verified as (
        insert into trial_brief (study_id, registrations, status, as_of, as_of_to, documented, confirmed_on, last_said, since_from, since_to, last_known_status, last_known_as_of, source_id, source_kind, source_title,
            source_publisher, source_published, source_url,
            sources_disagree, registrations_differ, starts_by, ends_by, updated_by, start_date, primary_completion_date, completion_date)
        select study_id, registrations, status, as_of, as_of_to, documented, confirmed_on, last_said, since_from, since_to, last_known_status, last_known_as_of, source_id, source_kind, source_title,
            source_publisher, source_published, source_url,
            sources_disagree, registrations_differ, starts_by, ends_by, updated_by, start_date, primary_completion_date, completion_date
        from found
        where not found.include_unverified)
    insert into unverified_trial_brief (study_id, registrations, status, as_of, as_of_to, documented, confirmed_on, last_said, since_from, since_to, last_known_status, last_known_as_of, source_id, source_kind, source_title,
            source_publisher, source_published, source_url,
            sources_disagree, registrations_differ, starts_by, ends_by, updated_by, start_date, primary_completion_date, completion_date)
    select study_id, registrations, status, as_of, as_of_to, documented, confirmed_on, last_said, since_from, since_to, last_known_status, last_known_as_of, source_id, source_kind, source_title,
            source_publisher, source_published, source_url,
            sources_disagree, registrations_differ, starts_by, ends_by, updated_by, start_date, primary_completion_date, completion_date
    from found
    where found.include_unverified
      and not exists (
          select from found as verified
          where not verified.include_unverified
            and verified.study_id = found.study_id
            and to_jsonb(verified) - 'include_unverified' = to_jsonb(found) - 'include_unverified')
$$;


--
-- Name: FUNCTION refresh_trials(touched text[]); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.refresh_trials(touched text[]) IS 'Stores where these trials stand.';


--
-- Name: search_hints(text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_hints(parts text[]) RETURNS text[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
declare
    longest_name constant integer := 7;
    place integer := 1;
    reach integer;
    meant text[];
    hints text[] := '{}';
begin
    while place <= cardinality(parts) loop
        meant := '{}';
        reach := least(longest_name, cardinality(parts) - place + 1);
        loop
            meant := array(
                select distinct name.meaning collate "C" as meaning
                from search_synonym as name
                where name.phrase = array_to_string(parts[place:place + reach - 1], ' ')
                order by meaning);
            exit when meant <> '{}' or reach = 1;
            reach := reach - 1;
        end loop;
        hints := hints || array(select place || ':' || reach || ':' || meaning from unnest(meant) as meaning);
        place := place + reach;
    end loop;
    return hints;
end
$$;


--
-- Name: FUNCTION search_hints(parts text[]); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.search_hints(parts text[]) IS 'What the words of a query are names of: terms, measures, countries and values of filters.';


--
-- Name: search_query(text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_query(terms text[]) RETURNS tsquery
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET client_min_messages TO 'warning'
    AS $$
declare
    sought tsquery := ''::tsquery;
    term text;
    parts text[];
begin
    foreach term in array terms loop
        parts := string_to_array(substr(term, 2), ' ');
        case left(term, 1)
            when '=' then sought := sought && any_phrase(parts);
            when '-' then sought := sought && !! any_phrase(parts);
            when '*' then sought := sought && (any_word(parts[1], true) || any_name(parts[1]));
            else sought := sought && coalesce(conjunction_of(array(select unit.query from search_units(parts) as unit)), ''::tsquery);
        end case;
    end loop;
    return sought;
end
$$;


--
-- Name: FUNCTION search_query(terms text[]); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.search_query(terms text[]) IS 'The terms of a query as PostgreSQL searches for them.';


--
-- Name: search_units(text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.search_units(parts text[]) RETURNS TABLE(place integer, reach integer, words text, query tsquery)
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET client_min_messages TO 'warning'
    AS $$
declare
    longest_name constant integer := 7;
begin
    place := 1;
    while place <= cardinality(parts) loop
        reach := least(longest_name, cardinality(parts) - place + 1);
        while reach > 0 and not exists (
            select from search_synonym as name where name.phrase = array_to_string(parts[place:place + reach - 1], ' ') and name.words <> '')
        loop
            reach := reach - 1;
        end loop;
        words := array_to_string(parts[place:place + greatest(reach, 1) - 1], ' ');
        query := case when reach > 0 then any_name(words) else any_word(words, false) end;
        reach := greatest(reach, 1);
        return next;
        place := place + reach;
    end loop;
end
$$;


--
-- Name: FUNCTION search_units(parts text[]); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.search_units(parts text[]) IS 'Words of a query in order, those that are a name together: where a unit begins, how many words it has, and what finds it.';


--
-- Name: sought_words(tsquery); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sought_words(sought tsquery) RETURNS text[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
declare
    lexemes text[] := array(
        select replace(quoted[1], '''''', '''')
        from regexp_matches(sought::text, '''((?:[^'']|'''')+)''', 'g') as quoted);
begin
    return lexemes || array(select word.word from search_word as word where word.lexeme = any(lexemes));
end
$$;


--
-- Name: FUNCTION sought_words(sought tsquery); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.sought_words(sought tsquery) IS 'Words of texts that a query finds, in lower case and without accents.';


--
-- Name: status_warnings(date, date, date, boolean, boolean, date); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.status_warnings(starts_by date, ends_by date, updated_by date, sources_disagree boolean, registrations_differ boolean, today date) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN array_remove(ARRAY[CASE WHEN (starts_by < today) THEN 'NOT_YET_RECRUITING_PAST_START'::text ELSE NULL::text END, CASE WHEN (ends_by < today) THEN 'RECRUITING_PAST_COMPLETION'::text ELSE NULL::text END, CASE WHEN (updated_by < (today - '1 year'::interval)) THEN 'OLDER_THAN_A_YEAR'::text ELSE NULL::text END, CASE WHEN sources_disagree THEN 'SOURCES_DISAGREE'::text ELSE NULL::text END, CASE WHEN registrations_differ THEN 'REGISTRATIONS_DIFFER'::text ELSE NULL::text END], NULL::text);


--
-- Name: FUNCTION status_warnings(starts_by date, ends_by date, updated_by date, sources_disagree boolean, registrations_differ boolean, today date); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.status_warnings(starts_by date, ends_by date, updated_by date, sources_disagree boolean, registrations_differ boolean, today date) IS 'What a reader of a status has to know on a day.';


--
-- Name: visible(text, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.visible(verification text, include_unverified boolean) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (include_unverified OR (verification <> 'UNVERIFIED'::text));


--
-- Name: FUNCTION visible(verification text, include_unverified boolean); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.visible(verification text, include_unverified boolean) IS 'Recalled values stay out of answers unless they are asked for.';


--
-- Name: warning_days(text, text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.warning_days(status text, said_on text, planned_start text, planned_end text, OUT starts_by date, OUT ends_by date, OUT updated_by date) RETURNS record
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    select case when status = 'NOT_YET_RECRUITING' then partial_date_end(planned_start) end,
           case when status in ('NOT_YET_RECRUITING', 'RECRUITING', 'ENROLLING_BY_INVITATION') then partial_date_end(planned_end) end,
           case when status not in ('COMPLETED', 'TERMINATED', 'WITHDRAWN', 'NO_LONGER_AVAILABLE') then coalesce(partial_date_end(said_on), '-infinity') end
$$;


--
-- Name: FUNCTION warning_days(status text, said_on text, planned_start text, planned_end text, OUT starts_by date, OUT ends_by date, OUT updated_by date); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.warning_days(status text, said_on text, planned_start text, planned_end text, OUT starts_by date, OUT ends_by date, OUT updated_by date) IS 'The last days before a status is warned of. said_on is the date of the document, or of the fact where the document has none.';


--
-- Name: words_like(text, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.words_like(folded_word text, is_beginning boolean) RETURNS text[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
declare
    found text[];
begin
    found := array(select word.word from search_word as word where word.folded = folded_word);
    if is_beginning or found = '{}' then
        found := found || array(
            select word.word
            from search_word as word
            where word.folded >= folded_word
              and word.folded < folded_word || chr(1114111)
            order by length(word.word), word.word
            limit 50);
    end if;
    if found = '{}' and length(folded_word) >= 4 then
        found := array(
            select near.word
            from (
                select word.word, similarity(word.folded, folded_word) as likeness
                from search_word as word
                where word.folded % folded_word
                order by likeness desc, word.word
                limit 5) as near
            where near.likeness >= 0.4);
    end if;
    return found;
end
$$;


--
-- Name: FUNCTION words_like(folded_word text, is_beginning boolean); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.words_like(folded_word text, is_beginning boolean) IS 'Words of the searched texts that a folded word means: itself in any spelling, else or also those that it begins, else those that it nearly is.';


--
-- Name: adverse_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.adverse_event (
    study_id public.slug NOT NULL,
    nct_id public.nct_number NOT NULL,
    "position" integer NOT NULL,
    kind public.adverse_event_kind NOT NULL,
    term public.printed_text,
    organ_system public.printed_text,
    vocabulary public.printed_text,
    assessment public.printed_text,
    notes public.printed_text
);


--
-- Name: TABLE adverse_event; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.adverse_event IS 'Adverse events that a record lists.';


--
-- Name: adverse_event_count; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.adverse_event_count (
    study_id public.slug NOT NULL,
    nct_id public.nct_number NOT NULL,
    event_position integer NOT NULL,
    "position" integer NOT NULL,
    group_id public.slug NOT NULL,
    events public.head_count,
    affected public.head_count,
    at_risk public.head_count
);


--
-- Name: TABLE adverse_event_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.adverse_event_count IS 'An adverse event in one group.';


--
-- Name: COLUMN adverse_event_count.events; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.adverse_event_count.events IS 'Number of events; null when not reported.';


--
-- Name: COLUMN adverse_event_count.affected; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.adverse_event_count.affected IS 'Number of participants with the event; null when not reported.';


--
-- Name: COLUMN adverse_event_count.at_risk; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.adverse_event_count.at_risk IS 'Number of participants at risk; null when not reported.';


--
-- Name: adverse_event_total; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.adverse_event_total (
    study_id public.slug NOT NULL,
    nct_id public.nct_number NOT NULL,
    "position" integer NOT NULL,
    group_id public.slug NOT NULL,
    kind public.adverse_event_total_kind NOT NULL,
    affected public.head_count,
    at_risk public.head_count
);


--
-- Name: TABLE adverse_event_total; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.adverse_event_total IS 'Deaths, serious and other adverse events of one group, all together.';


--
-- Name: arm_intervention; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.arm_intervention (
    study_id public.slug NOT NULL,
    arm_id public.slug NOT NULL,
    intervention_id public.slug NOT NULL
);


--
-- Name: TABLE arm_intervention; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.arm_intervention IS 'Which interventions an arm was given.';


--
-- Name: bias_assessment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bias_assessment (
    study_id public.slug NOT NULL,
    "position" integer NOT NULL,
    tool public.printed_text NOT NULL,
    domain public.printed_text,
    judgement public.bias_judgement NOT NULL,
    printed public.printed_text NOT NULL,
    assessor public.printed_text NOT NULL,
    assessed_on public.partial_date,
    note public.printed_text,
    source_id public.slug NOT NULL,
    place public.printed_text NOT NULL,
    read_at text,
    read_on public.partial_date,
    verification public.verification NOT NULL,
    CONSTRAINT bias_assessment_is_a_judgement CHECK (((judgement)::text <> 'NOT_JUDGED'::text))
);


--
-- Name: TABLE bias_assessment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.bias_assessment IS 'Risk of bias of a study as a source published it; never derived.';


--
-- Name: COLUMN bias_assessment.domain; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.bias_assessment.domain IS 'Domain of the tool; null for the overall judgement.';


--
-- Name: COLUMN bias_assessment.assessed_on; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.bias_assessment.assessed_on IS 'Date of the judgement as its source has it.';


--
-- Name: change_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.change_event (
    version bigint NOT NULL,
    "position" integer NOT NULL,
    kind public.entity_kind NOT NULL,
    entity_id text NOT NULL COLLATE pg_catalog."C",
    type public.change_type NOT NULL,
    path text,
    before json,
    after json,
    CONSTRAINT change_event_fits_type CHECK (
CASE type
    WHEN 'CHANGED'::text THEN ((path IS NOT NULL) AND ((before IS NOT NULL) OR (after IS NOT NULL)))
    ELSE ((path IS NULL) AND (before IS NULL) AND (after IS NULL))
END)
);


--
-- Name: TABLE change_event; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.change_event IS 'What a dataset version changed: one row an entity added or removed, one row a field changed. Parts of a study that comes or goes as a whole have no rows of their own.';


--
-- Name: COLUMN change_event.path; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.change_event.path IS 'JSON Pointer (RFC 6901) of the field in the entity''s document.';


--
-- Name: COLUMN change_event.before; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.change_event.before IS 'Value before; null when the field was absent.';


--
-- Name: COLUMN change_event.after; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.change_event.after IS 'Value after; null when the field is absent now.';


--
-- Name: study; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.study (
    id public.slug NOT NULL,
    title public.printed_text NOT NULL,
    acronym public.printed_text,
    type public.study_type NOT NULL,
    design public.study_design NOT NULL,
    phases text[] NOT NULL,
    allocation public.allocation,
    intervention_model public.intervention_model,
    masking public.masking,
    time_perspective public.time_perspective,
    design_note public.printed_text,
    design_basis public.code_basis DEFAULT 'CURATED'::text NOT NULL,
    countries_from text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT study_phases_known CHECK ((phases <@ ARRAY['NA'::text, 'EARLY_PHASE1'::text, 'PHASE1'::text, 'PHASE2'::text, 'PHASE3'::text, 'PHASE4'::text]))
);


--
-- Name: TABLE study; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.study IS 'One clinical study of any design.';


--
-- Name: COLUMN study.phases; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study.phases IS 'Phases as ClinicalTrials.gov API v2 names them; empty where phases do not apply.';


--
-- Name: COLUMN study.design_note; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study.design_note IS 'The design in our own words, where the codes do not say it all.';


--
-- Name: COLUMN study.design_basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study.design_basis IS 'How the design is known.';


--
-- Name: COLUMN study.countries_from; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study.countries_from IS 'Documents that tell in which countries people were treated, all of them; empty where none was read that does.';


--
-- Name: citable_study; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.citable_study AS
 SELECT study.id AS study_id,
    preferred.source_id,
        CASE
            WHEN ((preferred.role)::text <> 'REGISTRY_RECORD'::text) THEN source.title
            ELSE study.title
        END AS title
   FROM ((public.study
     LEFT JOIN LATERAL ( SELECT report.source_id,
            report.role
           FROM public.report
          WHERE (((report.study_id)::text = (study.id)::text) AND ((report.role)::text = ANY (ARRAY['FINAL_REPORT'::text, 'INTERIM_REPORT'::text, 'REGISTRY_RECORD'::text, 'PROTOCOL'::text])))
          ORDER BY (array_position(ARRAY['FINAL_REPORT'::text, 'INTERIM_REPORT'::text, 'REGISTRY_RECORD'::text, 'PROTOCOL'::text], (report.role)::text)), report."position"
         LIMIT 1) preferred ON (true))
     LEFT JOIN public.source ON (((source.id)::text = (preferred.source_id)::text)));


--
-- Name: VIEW citable_study; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.citable_study IS 'A study with the document by which it is cited, if any. A registry record is often titled by its number alone, so the study''s title stands for it.';


--
-- Name: registration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registration (
    study_id public.slug NOT NULL,
    registry public.registry NOT NULL,
    number public.printed_text NOT NULL,
    source_id public.slug NOT NULL,
    place public.printed_text NOT NULL,
    read_at text,
    verification public.verification NOT NULL,
    read_on public.partial_date
);


--
-- Name: TABLE registration; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.registration IS 'Numbers that registers gave to a study; one study may have many.';


--
-- Name: COLUMN registration.read_on; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.registration.read_on IS 'Day on which the source was read, or of which the copy of a register is; null when it was not noted. So in all tables.';


--
-- Name: citable; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.citable AS
 SELECT 'SOURCE'::text AS kind,
    source.id,
    source.id AS source_id,
    source.title,
    visibility.include_unverified,
    ARRAY( SELECT DISTINCT (registration.number)::text AS number
           FROM (public.report
             JOIN public.registration ON ((((registration.study_id)::text = (report.study_id)::text) AND ((registration.source_id)::text = (report.source_id)::text))))
          WHERE (((report.source_id)::text = (source.id)::text) AND ((source.kind)::text = 'REGISTRY_RECORD'::text) AND public.visible((registration.verification)::text, visibility.include_unverified))
          ORDER BY (registration.number)::text) AS registrations
   FROM (public.source
     CROSS JOIN public.visibility)
UNION ALL
 SELECT 'STUDY'::text AS kind,
    citable_study.study_id AS id,
    citable_study.source_id,
    citable_study.title,
    visibility.include_unverified,
    ARRAY( SELECT DISTINCT (registration.number)::text AS number
           FROM public.registration
          WHERE (((registration.study_id)::text = (citable_study.study_id)::text) AND public.visible((registration.verification)::text, visibility.include_unverified))
          ORDER BY (registration.number)::text) AS registrations
   FROM (public.citable_study
     CROSS JOIN public.visibility);


--
-- Name: VIEW citable; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.citable IS 'What can be cited: every source, and every study by one of its reports.';


--
-- Name: claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim (
    id text NOT NULL COLLATE pg_catalog."C",
    source_id public.slug NOT NULL,
    kind public.claim_kind NOT NULL,
    paragraph integer,
    statement public.printed_text NOT NULL,
    number_value public.finite_number,
    number_unit public.ucum_code,
    number_numerator public.head_count,
    number_denominator public.head_count,
    number_printed public.printed_text,
    study_id public.slug,
    measure_id public.slug,
    population public.printed_text,
    months public.finite_number,
    "time" public.printed_text,
    verdict public.claim_verdict,
    reason public.printed_text NOT NULL,
    differs boolean NOT NULL,
    search tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('public.evidence'::regconfig, public.searched_text((statement)::text)), 'A'::"char") || setweight(to_tsvector('public.evidence'::regconfig, public.searched_text((reason)::text)), 'C'::"char"))) STORED NOT NULL,
    differs_in text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT claim_difference_known CHECK ((differs_in <@ ARRAY['NUMBER'::text, 'MEASURE'::text, 'TIME'::text, 'PEOPLE'::text, 'TREATMENT'::text, 'DESIGN'::text, 'FACT'::text])),
    CONSTRAINT claim_id_form CHECK ((id ~ '^[0-9]{3}-[0-9]{2}$'::text)),
    CONSTRAINT claim_number_is_printed CHECK (((number_printed IS NOT NULL) OR ((number_value IS NULL) AND (number_unit IS NULL) AND (number_numerator IS NULL) AND (number_denominator IS NULL)))),
    CONSTRAINT claim_numerator_within_denominator CHECK (((number_numerator)::integer <= (number_denominator)::integer)),
    CONSTRAINT claim_paragraph_positive CHECK ((paragraph > 0)),
    CONSTRAINT claim_statement_has_verdict CHECK ((((kind)::text = 'STATEMENT'::text) = (verdict IS NOT NULL)))
);


--
-- Name: TABLE claim; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.claim IS 'What one source says about a study, in our own words, and how that relates to the evidence.';


--
-- Name: COLUMN claim.paragraph; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.claim.paragraph IS 'Number of the paragraph, counting lines that are not blank from 1; null when the entry has no place of its own.';


--
-- Name: COLUMN claim.number_value; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.claim.number_value IS 'The number in the claim, in the UCUM unit beside it.';


--
-- Name: COLUMN claim.number_numerator; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.claim.number_numerator IS 'n of n out of N, where the claim says it.';


--
-- Name: COLUMN claim.number_denominator; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.claim.number_denominator IS 'N of n out of N, where the claim says it.';


--
-- Name: COLUMN claim.months; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.claim.months IS 'Months since treatment that the claim speaks of.';


--
-- Name: COLUMN claim.differs; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.claim.differs IS 'Whether press and primary source differ here, so that both numbers are shown.';


--
-- Name: COLUMN claim.search; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.claim.search IS 'Its words, for search.';


--
-- Name: COLUMN claim.differs_in; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.claim.differs_in IS 'In what press and primary source differ; empty when they do not.';


--
-- Name: measure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.measure (
    id public.slug NOT NULL,
    name public.printed_text NOT NULL,
    abbreviation public.printed_text,
    synonyms text[] NOT NULL,
    definition public.printed_text NOT NULL,
    domain public.measure_domain NOT NULL,
    direction public.direction NOT NULL,
    unit public.ucum_code NOT NULL,
    also_finds text[] DEFAULT '{}'::text[] NOT NULL,
    search tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('public.evidence'::regconfig, public.searched_text((((((((name)::text || ' '::text) || COALESCE((abbreviation)::text, ''::text)) || ' '::text) || (id)::text) || ' '::text) || public.joined_texts(synonyms)))), 'A'::"char") || setweight(to_tsvector('public.evidence'::regconfig, public.searched_text((definition)::text)), 'C'::"char"))) STORED NOT NULL
);


--
-- Name: TABLE measure; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.measure IS 'Dictionary of what is measured. What one study meant by a measure stands on its outcome.';


--
-- Name: COLUMN measure.direction; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.measure.direction IS 'Which way is better for the person.';


--
-- Name: COLUMN measure.unit; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.measure.unit IS 'UCUM code of the usual unit.';


--
-- Name: COLUMN measure.also_finds; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.measure.also_finds IS 'Measures that a filter by this one finds as well, because it once held them.';


--
-- Name: COLUMN measure.search; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.measure.search IS 'Its words, for search.';


--
-- Name: claim_check_comparison; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.claim_check_comparison AS
 SELECT comparison.study_id,
    (comparison.id)::text AS row_id,
    json_build_object('id', comparison.id, 'measure', outcome.measure_id, 'direction', measure.direction, 'outcome', split_part((outcome.id)::text, '.'::text, 2), 'outcomeTitle', outcome.title, 'outcomeType', outcome.type, 'effect', comparison.effect_measure, 'arm', comparison.arm_id, 'referenceArm', comparison.reference_arm_id, 'contrast', comparison.contrast, 'population', comparison.population_id, 'months', comparison.months, 'time', comparison."time", 'estimateType', 'NUMBER', 'value', comparison.value, 'unit', comparison.unit, 'interval',
        CASE
            WHEN (comparison.interval_level IS NOT NULL) THEN json_build_object('lower', comparison.interval_lower, 'upper', comparison.interval_upper, 'level', comparison.interval_level)
            ELSE NULL::json
        END, 'pValue',
        CASE
            WHEN (comparison.p_value IS NOT NULL) THEN json_build_object('operator', comparison.p_operator, 'value', comparison.p_value)
            ELSE NULL::json
        END, 'printed', comparison.printed, 'precedence', public.precedence((report.role)::text, (comparison.verification)::text, (comparison.superseded_by)::text), 'basis', public.basis(source.*, comparison.read_at, (comparison.verification)::text), 'publisher', source.publisher, 'sourceKind', source.kind, 'retoldBy', ( SELECT reading.holder
           FROM public.source_reading reading
          WHERE (((reading.source_id)::text = (source.id)::text) AND (reading.address = comparison.read_at) AND ((reading.kind)::text = 'RETELLING'::text))), 'year', ("left"((source.published)::text, 4))::integer, 'isSuperseded', (comparison.superseded_by IS NOT NULL)) AS document
   FROM ((((public.comparison
     JOIN public.outcome ON (((outcome.id)::text = (comparison.outcome_id)::text)))
     JOIN public.measure ON (((measure.id)::text = (outcome.measure_id)::text)))
     JOIN public.source ON (((source.id)::text = (comparison.source_id)::text)))
     LEFT JOIN public.report ON ((((report.study_id)::text = (comparison.study_id)::text) AND ((report.source_id)::text = (comparison.source_id)::text))))
  WHERE ((comparison.verification)::text <> 'UNVERIFIED'::text);


--
-- Name: VIEW claim_check_comparison; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.claim_check_comparison IS 'Effects as the claim check compares them.';


--
-- Name: claim_check_result; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.claim_check_result AS
 SELECT result.study_id,
    (result.id)::text AS row_id,
    json_build_object('id', result.id, 'measure', outcome.measure_id, 'direction', measure.direction, 'outcome', split_part((outcome.id)::text, '.'::text, 2), 'outcomeTitle', outcome.title, 'outcomeType', outcome.type, 'sign', "substring"((outcome.definition)::text, 'below 0 is [a-z ]+'::text), 'arm', result.arm_id, 'population', result.population_id, 'months', result.months, 'time', result."time", 'category', result.category, 'estimateType', result.estimate_type, 'value', result.value, 'unit', result.unit, 'numerator', result.numerator, 'denominator', result.denominator, 'denominatorUnit', result.denominator_unit, 'interval',
        CASE
            WHEN (result.interval_level IS NOT NULL) THEN json_build_object('lower', result.interval_lower, 'upper', result.interval_upper, 'level', result.interval_level)
            ELSE NULL::json
        END, 'dispersion',
        CASE
            WHEN (result.dispersion_type IS NOT NULL) THEN json_build_object('type', result.dispersion_type, 'value', result.dispersion_value, 'lower', result.dispersion_lower, 'upper', result.dispersion_upper)
            ELSE NULL::json
        END, 'followUpMedian', result.window_median, 'followUpMean', result.window_mean, 'printed', result.printed, 'precedence', public.precedence((report.role)::text, (result.verification)::text, (result.superseded_by)::text), 'basis', public.basis(source.*, result.read_at, (result.verification)::text), 'publisher', source.publisher, 'sourceKind', source.kind, 'retoldBy', ( SELECT reading.holder
           FROM public.source_reading reading
          WHERE (((reading.source_id)::text = (source.id)::text) AND (reading.address = result.read_at) AND ((reading.kind)::text = 'RETELLING'::text))), 'year', ("left"((source.published)::text, 4))::integer, 'isSuperseded', (result.superseded_by IS NOT NULL), 'conflict', result.conflict) AS document
   FROM ((((public.result
     JOIN public.outcome ON (((outcome.id)::text = (result.outcome_id)::text)))
     JOIN public.measure ON (((measure.id)::text = (outcome.measure_id)::text)))
     JOIN public.source ON (((source.id)::text = (result.source_id)::text)))
     LEFT JOIN public.report ON ((((report.study_id)::text = (result.study_id)::text) AND ((report.source_id)::text = (result.source_id)::text))))
  WHERE ((result.verification)::text <> 'UNVERIFIED'::text);


--
-- Name: VIEW claim_check_result; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.claim_check_result IS 'Results as the claim check compares them.';


--
-- Name: entity_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.entity_state (
    kind public.entity_kind NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    first_version bigint NOT NULL,
    last_version bigint,
    sha256 public.sha256_hex NOT NULL,
    document json NOT NULL,
    seen_on public.partial_date,
    CONSTRAINT entity_state_ends_after_it_begins CHECK ((last_version >= first_version)),
    CONSTRAINT entity_state_of_a_whole CHECK (((kind)::text = ANY (ARRAY['TERM'::text, 'MEASURE'::text, 'SOURCE'::text, 'STUDY'::text, 'REGISTRY_RECORD'::text, 'CLAIM'::text, 'SEARCH'::text, 'SCOPE_RULE'::text])))
);
ALTER TABLE ONLY public.entity_state ALTER COLUMN document SET COMPRESSION lz4;


--
-- Name: TABLE entity_state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.entity_state IS 'Every state of every term, measure, source, study, registry record and claim: canonical JSON, its digest, and the dataset versions from and to which it held. Parts of a study stand in its document.';


--
-- Name: COLUMN entity_state.last_version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.entity_state.last_version IS 'Last dataset version in which this state held; null while it holds.';


--
-- Name: COLUMN entity_state.document; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.entity_state.document IS 'Canonical JSON: keys in code-point order, no white space, absent values left out; of a registry record the record itself, without the contacts of persons.';


--
-- Name: COLUMN entity_state.seen_on; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.entity_state.seen_on IS 'Day of the register''s data in which a record was first met in this state; null for everything else, and where the input did not say.';


--
-- Name: curated_study; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.curated_study AS
 SELECT entity_state.id AS study_id
   FROM public.entity_state
  WHERE (((entity_state.kind)::text = 'STUDY'::text) AND (entity_state.last_version IS NULL));


--
-- Name: VIEW curated_study; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.curated_study IS 'Studies that the seeds hold, whether or not records of a register are merged into them.';


--
-- Name: intervention; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.intervention (
    study_id public.slug NOT NULL,
    id public.slug NOT NULL,
    "position" integer NOT NULL,
    type public.intervention_type,
    label public.printed_text NOT NULL,
    cell_product public.printed_text,
    route public.printed_text,
    conditioning_regimen public.printed_text,
    conditioning_intensity public.conditioning_intensity,
    myeloablative boolean,
    record public.nct_number,
    arm_labels text[] DEFAULT '{}'::text[] NOT NULL,
    description public.printed_text,
    other_names text[] DEFAULT '{}'::text[] NOT NULL,
    registry_type public.printed_text,
    type_basis public.code_basis DEFAULT 'CURATED'::text NOT NULL,
    conditioning_code public.conditioning_code,
    conditioning_basis public.code_basis
);


--
-- Name: TABLE intervention; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.intervention IS 'What was given: a cell therapy with its conditioning, or a comparator.';


--
-- Name: COLUMN intervention.type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.intervention.type IS 'Null when nobody knows what it is; OTHER is known to be something else.';


--
-- Name: COLUMN intervention.myeloablative; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.intervention.myeloablative IS 'Whether the conditioning destroys the bone marrow; null when not reported or not applicable.';


--
-- Name: COLUMN intervention.record; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.intervention.record IS 'Record of the register that it comes from; null for curated ones.';


--
-- Name: COLUMN intervention.arm_labels; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.intervention.arm_labels IS 'Arms as the intervention of a register names them.';


--
-- Name: COLUMN intervention.registry_type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.intervention.registry_type IS 'Type as the register prints it: DRUG, BIOLOGICAL, PROCEDURE, …; null for curated ones.';


--
-- Name: COLUMN intervention.type_basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.intervention.type_basis IS 'How the type is known.';


--
-- Name: COLUMN intervention.conditioning_code; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.intervention.conditioning_code IS 'The conditioning regimen as a code; null when none or not reported.';


--
-- Name: COLUMN intervention.conditioning_basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.intervention.conditioning_basis IS 'How regimen and intensity are known; null where neither is coded.';


--
-- Name: organization; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organization (
    study_id public.slug NOT NULL,
    "position" integer NOT NULL,
    role public.organization_role NOT NULL,
    name public.printed_text NOT NULL,
    source_id public.slug NOT NULL,
    place public.printed_text NOT NULL,
    read_at text,
    verification public.verification NOT NULL,
    class public.printed_text,
    read_on public.partial_date
);


--
-- Name: TABLE organization; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.organization IS 'Sponsors, funders and others with a part in a study.';


--
-- Name: COLUMN organization.class; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.organization.class IS 'Class as the register prints it: INDUSTRY, NIH, OTHER_GOV, …; null for curated ones.';


--
-- Name: population; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.population (
    study_id public.slug NOT NULL,
    id public.slug NOT NULL,
    "position" integer NOT NULL,
    label public.printed_text NOT NULL,
    description public.printed_text,
    part_of public.slug,
    disjoint_from text[] DEFAULT '{}'::text[] NOT NULL,
    phenotype_basis public.code_basis DEFAULT 'CURATED'::text NOT NULL
);


--
-- Name: TABLE population; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.population IS 'Whom a number is about: all participants or a subgroup.';


--
-- Name: COLUMN population.part_of; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.population.part_of IS 'Population of the same study that holds all these people; null for the whole study, or where it is unknown.';


--
-- Name: COLUMN population.disjoint_from; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.population.disjoint_from IS 'Populations of the same study that share nobody with this one.';


--
-- Name: COLUMN population.phenotype_basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.population.phenotype_basis IS 'How the courses of disease are known.';


--
-- Name: population_phenotype; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.population_phenotype (
    study_id public.slug NOT NULL,
    population_id public.slug NOT NULL,
    phenotype public.phenotype NOT NULL
);


--
-- Name: TABLE population_phenotype; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.population_phenotype IS 'Courses of disease in a population, all of them.';


--
-- Name: publication; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.publication (
    source_id public.slug NOT NULL,
    authors public.printed_text,
    journal public.printed_text NOT NULL,
    volume public.printed_text,
    issue public.printed_text,
    pages public.printed_text,
    published_online public.partial_date
);


--
-- Name: TABLE publication; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.publication IS 'Bibliographic description of a source that is a journal article or a conference abstract.';


--
-- Name: COLUMN publication.authors; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.publication.authors IS 'Authors as cited; null when they were not read.';


--
-- Name: COLUMN publication.published_online; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.publication.published_online IS 'Date of publication online ahead of the issue.';


--
-- Name: site; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.site (
    study_id public.slug NOT NULL,
    "position" integer NOT NULL,
    name public.printed_text,
    city public.printed_text,
    country_code character(2),
    record public.nct_number,
    state public.printed_text,
    zip public.printed_text,
    country public.printed_text,
    status public.printed_text,
    latitude public.finite_number,
    longitude public.finite_number,
    CONSTRAINT site_latitude_in_degrees CHECK ((((latitude)::numeric >= ('-90'::integer)::numeric) AND ((latitude)::numeric <= (90)::numeric))),
    CONSTRAINT site_longitude_in_degrees CHECK ((((longitude)::numeric >= ('-180'::integer)::numeric) AND ((longitude)::numeric <= (180)::numeric)))
);


--
-- Name: TABLE site; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.site IS 'Places where a study ran.';


--
-- Name: COLUMN site.name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.site.name IS 'Facility; null when the register does not name it.';


--
-- Name: COLUMN site.country_code; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.site.country_code IS 'Null when the printed country is not one of ISO 3166-1 any more.';


--
-- Name: COLUMN site.record; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.site.record IS 'Record of the register that it comes from; null for curated sites.';


--
-- Name: COLUMN site.country; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.site.country IS 'Country as the register prints it; null for curated sites.';


--
-- Name: COLUMN site.status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.site.status IS 'Status of this place as the register prints it.';


--
-- Name: COLUMN site.latitude; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.site.latitude IS 'Degrees, north positive.';


--
-- Name: COLUMN site.longitude; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.site.longitude IS 'Degrees, east positive.';


--
-- Name: study_count; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.study_count (
    study_id public.slug NOT NULL,
    "position" integer NOT NULL,
    kind public.count_kind NOT NULL,
    count public.head_count NOT NULL,
    arm_id public.slug,
    population_id public.slug,
    as_of public.partial_date,
    note public.printed_text,
    source_id public.slug NOT NULL,
    place public.printed_text NOT NULL,
    read_at text,
    verification public.verification NOT NULL,
    read_on public.partial_date,
    superseded_by_source public.slug
);


--
-- Name: TABLE study_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.study_count IS 'Head counts of a study, kept apart by what they count; for SITES and COUNTRIES the number of those.';


--
-- Name: COLUMN study_count.count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_count.count IS 'Number of persons, or of sites or countries where the kind says so.';


--
-- Name: COLUMN study_count.as_of; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_count.as_of IS 'Date for which the count was given; null when it is the final one.';


--
-- Name: COLUMN study_count.superseded_by_source; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_count.superseded_by_source IS 'Final report whose counts replace this one of an earlier analysis; null when none does.';


--
-- Name: study_country; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.study_country (
    study_id public.slug NOT NULL,
    country_code character(2) NOT NULL
);


--
-- Name: TABLE study_country; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.study_country IS 'Countries where a study ran.';


--
-- Name: study_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.study_name (
    key text NOT NULL COLLATE pg_catalog."C",
    study_id public.slug NOT NULL,
    rank smallint NOT NULL,
    CONSTRAINT study_name_key_check CHECK ((key <> ''::text)),
    CONSTRAINT study_name_rank_check CHECK (((rank >= 2) AND (rank <= 11)))
);


--
-- Name: TABLE study_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.study_name IS 'Identifiers by which a study is found: numbers of registers, and DOI, PMID and PMCID of its reports. The lowest rank wins; studies of equal rank share the name.';


--
-- Name: COLUMN study_name.key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_name.key IS 'The identifier in lower case without spaces, a PMID as pmid:28241268.';


--
-- Name: COLUMN study_name.rank; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_name.rank IS 'Twice 1 for a number that a register gave to the study, 2 for the number of its record, 3 for an earlier number of the record, 4 for another number that the record names, 5 for a report; one more where no seed describes the study.';


--
-- Name: claim_check_study; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.claim_check_study AS
 SELECT study.id AS study_id,
    json_build_object('id', study.id, 'acronym', study.acronym, 'title', study.title, 'design', study.design, 'phases', study.phases, 'masking', study.masking, 'interventionModel', study.intervention_model, 'timePerspective', study.time_perspective, 'registrations', ARRAY( SELECT registration.number
           FROM public.registration
          WHERE (((registration.study_id)::text = (study.id)::text) AND ((registration.verification)::text <> 'UNVERIFIED'::text))), 'identifiers', ARRAY( SELECT name.key
           FROM public.study_name name
          WHERE (((name.study_id)::text = (study.id)::text) AND (NOT (EXISTS ( SELECT
                   FROM public.study_name nearer
                  WHERE ((nearer.key = name.key) AND (nearer.rank < name.rank))))))
          ORDER BY name.key), 'authors', ARRAY( SELECT publication.authors
           FROM (public.report
             JOIN public.publication ON (((publication.source_id)::text = (report.source_id)::text)))
          WHERE (((report.study_id)::text = (study.id)::text) AND ((report.role)::text = ANY (ARRAY['FINAL_REPORT'::text, 'INTERIM_REPORT'::text])) AND (publication.authors IS NOT NULL))
          ORDER BY report."position"), 'reports', ( SELECT COALESCE(json_agg(json_build_object('title', source.title, 'journal', publication.journal, 'years', ARRAY( SELECT DISTINCT ("left"((dated.published)::text, 4))::integer AS "left"
                   FROM ( VALUES (source.published), (publication.published_online)) dated(published)
                  WHERE (dated.published IS NOT NULL))) ORDER BY report."position"), '[]'::json) AS "coalesce"
           FROM ((public.report
             JOIN public.source ON (((source.id)::text = (report.source_id)::text)))
             LEFT JOIN public.publication ON (((publication.source_id)::text = (source.id)::text)))
          WHERE (((report.study_id)::text = (study.id)::text) AND ((report.role)::text = ANY (ARRAY['FINAL_REPORT'::text, 'INTERIM_REPORT'::text])))), 'dates', ( SELECT COALESCE(json_agg(json_build_object('kind', dated.kind, 'year', ("left"((dated.date)::text, 4))::integer, 'month', (NULLIF(SUBSTRING(dated.date FROM 6 FOR 2), ''::text))::integer) ORDER BY dated."position"), '[]'::json) AS "coalesce"
           FROM public.study_date dated
          WHERE (((dated.study_id)::text = (study.id)::text) AND ((dated.verification)::text <> 'UNVERIFIED'::text))), 'countries', ARRAY( SELECT study_country.country_code
           FROM public.study_country
          WHERE ((study_country.study_id)::text = (study.id)::text)), 'towns', ARRAY( SELECT DISTINCT site.city
           FROM public.site
          WHERE (((site.study_id)::text = (study.id)::text) AND (site.city IS NOT NULL))), 'organizations', ARRAY( SELECT site.name
           FROM public.site
          WHERE ((site.study_id)::text = (study.id)::text)
        UNION
         SELECT organization.name
           FROM public.organization
          WHERE (((organization.study_id)::text = (study.id)::text) AND ((organization.verification)::text <> 'UNVERIFIED'::text))), 'interventions', ( SELECT COALESCE(json_agg(json_build_object('id', intervention.id, 'type', intervention.type, 'label', intervention.label, 'details', array_remove(ARRAY[(intervention.cell_product)::text, (intervention.route)::text, (intervention.conditioning_regimen)::text], NULL::text)) ORDER BY intervention."position"), '[]'::json) AS "coalesce"
           FROM public.intervention
          WHERE ((intervention.study_id)::text = (study.id)::text)), 'arms', ( SELECT COALESCE(json_agg(json_build_object('id', arm.id, 'label', arm.label, 'type', arm.type, 'given', ARRAY( SELECT given.intervention_id
                   FROM public.arm_intervention given
                  WHERE (((given.study_id)::text = (arm.study_id)::text) AND ((given.arm_id)::text = (arm.id)::text)))) ORDER BY arm."position"), '[]'::json) AS "coalesce"
           FROM public.arm
          WHERE ((arm.study_id)::text = (study.id)::text)), 'populations', ( SELECT COALESCE(json_agg(json_build_object('id', population.id, 'label', population.label, 'phenotypes', ARRAY( SELECT course.phenotype
                   FROM public.population_phenotype course
                  WHERE (((course.study_id)::text = (population.study_id)::text) AND ((course.population_id)::text = (population.id)::text))), 'isAll', (population."position" = 0)) ORDER BY population."position"), '[]'::json) AS "coalesce"
           FROM public.population
          WHERE ((population.study_id)::text = (study.id)::text)), 'counts', ( SELECT COALESCE(json_agg(json_build_object('kind', counted.kind, 'count', counted.count, 'arm', counted.arm_id, 'population', counted.population_id, 'year', ("left"((counted.as_of)::text, 4))::integer, 'register',
                CASE
                    WHEN ((source.kind)::text = 'REGISTRY_RECORD'::text) THEN (source.publisher)::text
                    ELSE NULL::text
                END, 'basis', public.basis(source.*, counted.read_at, (counted.verification)::text)) ORDER BY counted."position"), '[]'::json) AS "coalesce"
           FROM (public.study_count counted
             JOIN public.source ON (((source.id)::text = (counted.source_id)::text)))
          WHERE (((counted.study_id)::text = (study.id)::text) AND ((counted.verification)::text <> 'UNVERIFIED'::text))), 'statuses', ( SELECT COALESCE(json_agg(json_build_object('status', observed.status, 'year', ("left"((observed.as_of)::text, 4))::integer, 'target', observed.target_enrollment, 'actual', observed.actual_enrollment, 'sites', observed.sites, 'whyStopped', observed.why_stopped, 'register',
                CASE
                    WHEN ((source.kind)::text = 'REGISTRY_RECORD'::text) THEN (source.publisher)::text
                    ELSE NULL::text
                END, 'basis', public.basis(source.*, observed.read_at, (observed.verification)::text)) ORDER BY observed.as_of DESC NULLS LAST, observed."position" DESC), '[]'::json) AS "coalesce"
           FROM (public.status_observation observed
             JOIN public.source ON (((source.id)::text = (observed.source_id)::text)))
          WHERE (((observed.study_id)::text = (study.id)::text) AND ((observed.verification)::text <> 'UNVERIFIED'::text))), 'rows', ( SELECT COALESCE(json_agg(known.document ORDER BY known.row_id), '[]'::json) AS "coalesce"
           FROM ( SELECT claim_check_result.row_id,
                    claim_check_result.document
                   FROM public.claim_check_result
                  WHERE ((claim_check_result.study_id)::text = (study.id)::text)
                UNION ALL
                 SELECT claim_check_comparison.row_id,
                    claim_check_comparison.document
                   FROM public.claim_check_comparison
                  WHERE ((claim_check_comparison.study_id)::text = (study.id)::text)) known)) AS document
   FROM (public.study
     JOIN public.curated_study ON ((curated_study.study_id = (study.id)::text)));


--
-- Name: VIEW claim_check_study; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.claim_check_study IS 'A curated study as the claim check compares claims with it.';


--
-- Name: claim_evidence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim_evidence (
    claim_id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    result_id public.dotted_slug,
    comparison_id public.dotted_slug,
    status_observation_id public.dotted_slug,
    CONSTRAINT claim_evidence_is_one_thing CHECK ((num_nonnulls(result_id, comparison_id, status_observation_id) = 1))
);


--
-- Name: TABLE claim_evidence; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.claim_evidence IS 'Results, comparisons and status observations that a claim speaks of.';


--
-- Name: cohort; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.cohort AS
 SELECT study.id AS study_id,
    study.design,
        CASE
            WHEN (treated.countries_told AND (study.countries_from <> '{}'::text[])) THEN treated.countries
            ELSE NULL::text[]
        END AS countries,
    study.countries_from,
    treated.from_date AS treated_from,
    treated.to_date AS treated_to,
    treated.from_sources,
    treated.to_sources
   FROM ((public.study
     JOIN public.curated_study ON ((curated_study.study_id = (study.id)::text)))
     CROSS JOIN LATERAL ( SELECT ARRAY( SELECT (study_country.country_code)::text AS country_code
                   FROM public.study_country
                  WHERE ((study_country.study_id)::text = (study.id)::text)
                  ORDER BY study_country.country_code) AS countries,
            (( SELECT count(*) AS count
                   FROM public.study_country
                  WHERE ((study_country.study_id)::text = (study.id)::text)) >= COALESCE(( SELECT max((study_count.count)::integer) AS max
                   FROM public.study_count
                  WHERE (((study_count.study_id)::text = (study.id)::text) AND ((study_count.kind)::text = 'COUNTRIES'::text) AND ((study_count.verification)::text <> 'UNVERIFIED'::text))), 0)) AS countries_told,
            min(dated.date) FILTER (WHERE ((dated.kind)::text = 'FIRST_TREATED'::text)) AS from_date,
            max(dated.date) FILTER (WHERE ((dated.kind)::text = 'LAST_TREATED'::text)) AS to_date,
            array_agg(DISTINCT dated.source_id) FILTER (WHERE ((dated.kind)::text = 'FIRST_TREATED'::text)) AS from_sources,
            array_agg(DISTINCT dated.source_id) FILTER (WHERE ((dated.kind)::text = 'LAST_TREATED'::text)) AS to_sources
           FROM ( SELECT study_date.kind,
                    ((study_date.date)::text COLLATE "C") AS date,
                    (study_date.source_id)::text AS source_id
                   FROM public.study_date
                  WHERE (((study_date.study_id)::text = (study.id)::text) AND ((study_date.verification)::text <> 'UNVERIFIED'::text))) dated) treated)
  WHERE (((study.type)::text <> 'SYNTHESIS'::text) AND (EXISTS ( SELECT
           FROM public.result
          WHERE (((result.study_id)::text = (study.id)::text) AND (result.value IS NOT NULL)))));


--
-- Name: VIEW cohort; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.cohort IS 'Curated studies of people that have numbers, with the countries (null unless a document tells all) and dates of treatment that documents tell.';


--
-- Name: comparison_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comparison_group (
    comparison_id public.dotted_slug NOT NULL,
    "position" integer NOT NULL,
    study_id public.slug NOT NULL,
    group_id public.slug NOT NULL
);


--
-- Name: TABLE comparison_group; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.comparison_group IS 'Groups of an analysis in the order of the record, which does not say which of them is the reference.';


--
-- Name: country; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.country (
    code character(2) NOT NULL,
    name public.printed_text NOT NULL,
    CONSTRAINT country_code_form CHECK ((code ~ '^[A-Z]{2}$'::text))
);


--
-- Name: TABLE country; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.country IS 'Countries by ISO 3166-1, and Kosovo.';


--
-- Name: COLUMN country.code; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.country.code IS 'ISO 3166-1 alpha-2 code; XK, which ISO leaves to its users, is Kosovo.';


--
-- Name: COLUMN country.name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.country.name IS 'English short name.';


--
-- Name: coverage_exclusion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coverage_exclusion (
    search_id public.slug NOT NULL,
    "position" integer NOT NULL,
    reason public.printed_text NOT NULL,
    count public.head_count,
    numbers text[] NOT NULL
);


--
-- Name: TABLE coverage_exclusion; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.coverage_exclusion IS 'What a search found and was left out, and why.';


--
-- Name: COLUMN coverage_exclusion.numbers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.coverage_exclusion.numbers IS 'Registration numbers, as far as they are known.';


--
-- Name: crude_effect; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.crude_effect (
    id public.dotted_slug NOT NULL,
    study_id public.slug NOT NULL,
    outcome_id public.dotted_slug NOT NULL,
    "position" integer NOT NULL,
    measure public.crude_measure NOT NULL,
    result_id public.dotted_slug NOT NULL,
    reference_result_id public.dotted_slug NOT NULL,
    value public.finite_number,
    lower public.finite_number,
    upper public.finite_number,
    level public.finite_number NOT NULL,
    unit public.ucum_code NOT NULL,
    formula public.printed_text NOT NULL,
    note public.printed_text NOT NULL,
    favours public.favoured_side,
    CONSTRAINT crude_effect_interval_holds_value CHECK ((((lower)::numeric <= (value)::numeric) AND ((value)::numeric <= (upper)::numeric))),
    CONSTRAINT crude_effect_interval_is_whole CHECK ((((value IS NULL) = (lower IS NULL)) AND ((value IS NULL) = (upper IS NULL)))),
    CONSTRAINT crude_effect_level_is_percent CHECK ((((level)::numeric > (0)::numeric) AND ((level)::numeric < (100)::numeric))),
    CONSTRAINT crude_effect_of_its_outcome CHECK (starts_with((id)::text, ((outcome_id)::text || '.'::text))),
    CONSTRAINT crude_effect_of_two_results CHECK (((result_id)::text <> (reference_result_id)::text)),
    CONSTRAINT crude_effect_ratio_is_positive CHECK ((((measure)::text = 'RISK_DIFFERENCE'::text) OR (((value)::numeric > (0)::numeric) AND ((lower)::numeric >= (0)::numeric))))
);


--
-- Name: TABLE crude_effect; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.crude_effect IS 'Effects recomputed from the counts of two results of one outcome.';


--
-- Name: COLUMN crude_effect.value; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.crude_effect.value IS 'Ratio, percentage points or number of people, as the unit beside it says; null when the counts do not allow it.';


--
-- Name: COLUMN crude_effect.lower; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.crude_effect.lower IS 'Lower limit, in the unit of value.';


--
-- Name: COLUMN crude_effect.upper; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.crude_effect.upper IS 'Upper limit, in the unit of value.';


--
-- Name: COLUMN crude_effect.level; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.crude_effect.level IS 'Confidence level in percent.';


--
-- Name: COLUMN crude_effect.favours; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.crude_effect.favours IS 'Side that the effect is better for; null when the measure has no better side or there is no value.';


--
-- Name: curated_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.curated_check (
    id text NOT NULL COLLATE pg_catalog."C",
    seen integer NOT NULL,
    flagged integer NOT NULL,
    items text[] NOT NULL
);


--
-- Name: TABLE curated_check; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.curated_check IS 'What the automatic checks of curated studies found, as the view quality_finding finds it.';


--
-- Name: COLUMN curated_check.seen; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.curated_check.seen IS 'Number of rows that the check saw.';


--
-- Name: COLUMN curated_check.flagged; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.curated_check.flagged IS 'Number of rows that do not fulfil it.';


--
-- Name: COLUMN curated_check.items; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.curated_check.items IS 'Ids of those.';


--
-- Name: curated_outcome; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.curated_outcome AS
 SELECT outcome.id,
    outcome.study_id,
    outcome."position",
    outcome.measure_id,
    outcome.title,
    outcome.definition,
    outcome.type,
    outcome.time_frame,
    outcome.reporting_status,
    outcome.note,
    outcome.record,
    outcome.stage,
    outcome.population_description,
    outcome.parameter_type,
    outcome.dispersion_label,
    outcome.printed_unit,
    outcome.calculate_percentage,
    outcome.units_analyzed,
    outcome.denominator_units,
    outcome.anticipated_posting_date,
    outcome.search,
    outcome.definition_class
   FROM public.outcome
  WHERE (((outcome.study_id)::text = ANY (ARRAY( SELECT curated_study.study_id
           FROM public.curated_study))) AND (outcome.record IS NULL));


--
-- Name: VIEW curated_outcome; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.curated_outcome IS 'Outcomes of the seeds.';


--
-- Name: curated_comparison; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.curated_comparison AS
 SELECT comparison.id,
    comparison.study_id,
    comparison.outcome_id,
    comparison."position",
    comparison.arm_id,
    comparison.reference_arm_id,
    comparison.contrast,
    comparison.population_id,
    comparison.months,
    comparison."time",
    comparison.effect_measure,
    comparison.value,
    comparison.unit,
    comparison.interval_lower,
    comparison.interval_upper,
    comparison.interval_level,
    comparison.p_operator,
    comparison.p_value,
    comparison.method,
    comparison.printed,
    comparison.note,
    comparison.agreement,
    comparison.agreement_reason,
    comparison.source_id,
    comparison.place,
    comparison.read_at,
    comparison.verification,
    comparison.not_reported_reason,
    comparison.read_on,
    comparison.superseded_by,
    comparison.adjusted_for,
    comparison.favours,
    comparison.favours_reason,
    comparison.caveats
   FROM (public.comparison
     JOIN public.curated_outcome ON (((curated_outcome.id)::text = (comparison.outcome_id)::text)));


--
-- Name: VIEW curated_comparison; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.curated_comparison IS 'Comparisons of the seeds.';


--
-- Name: curated_coverage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.curated_coverage (
    one boolean DEFAULT true NOT NULL,
    known integer NOT NULL,
    not_curated_ids text[] NOT NULL,
    registered integer NOT NULL,
    without_intervention_code integer NOT NULL,
    without_phenotype_code integer NOT NULL,
    without_design_code integer NOT NULL,
    relations integer DEFAULT 0 NOT NULL,
    CONSTRAINT curated_coverage_is_one_row CHECK (one)
);


--
-- Name: TABLE curated_coverage; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.curated_coverage IS 'How much of what is known is written down. One row.';


--
-- Name: COLUMN curated_coverage.known; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.curated_coverage.known IS 'Number of studies of the seeds, as for the other counts.';


--
-- Name: COLUMN curated_coverage.relations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.curated_coverage.relations IS 'Number of relations between studies, as the list has them.';


--
-- Name: curated_gap; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.curated_gap (
    key text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    study_id public.slug NOT NULL,
    outcome_id text,
    result_id text,
    arm_id text,
    statement text NOT NULL
);


--
-- Name: TABLE curated_gap; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.curated_gap IS 'Missing evidence of curated studies, as the view gap finds it on the date of the dataset.';


--
-- Name: COLUMN curated_gap.key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.curated_gap.key IS 'Kind and thing, which tell every gap from every other.';


--
-- Name: curated_result; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.curated_result AS
 SELECT result.id,
    result.study_id,
    result.outcome_id,
    result."position",
    result.arm_id,
    result.population_id,
    result.stratum,
    result.category,
    result.months,
    result."time",
    result.estimate_type,
    result.value,
    result.unit,
    result.numerator,
    result.denominator,
    result.denominator_kind,
    result.denominator_unit,
    result.interval_lower,
    result.interval_upper,
    result.interval_level,
    result.dispersion_type,
    result.dispersion_value,
    result.dispersion_lower,
    result.dispersion_upper,
    result.printed,
    result.not_reported_reason,
    result.note,
    result.computed_lower,
    result.computed_upper,
    result.computed_level,
    result.computed_formula,
    result.sentence,
    result.sentence_refusal,
    result.source_id,
    result.place,
    result.read_at,
    result.verification,
    result.group_id,
    result.stratum_position,
    result.category_position,
    result.printed_unit,
    result.printed_spread,
    result.printed_lower,
    result.printed_upper,
    result.read_on,
    result.estimate_type_basis,
    result.superseded_by,
    result.window_kind,
    result.window_months,
    result.window_median,
    result.window_mean,
    result.window_range,
    result.window_lower,
    result.window_upper,
    result.events,
    result.person_years,
    result.at_risk,
    result.rank,
    result.preferred,
    result.part_of,
    result.conflict,
    result.caveats
   FROM public.result
  WHERE (((result.study_id)::text = ANY (ARRAY( SELECT curated_study.study_id
           FROM public.curated_study))) AND (result.group_id IS NULL));


--
-- Name: VIEW curated_result; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.curated_result IS 'Results of the seeds.';


--
-- Name: dataset_size; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dataset_size (
    one boolean DEFAULT true NOT NULL,
    studies bigint NOT NULL,
    trials bigint NOT NULL,
    outcomes bigint NOT NULL,
    results bigint NOT NULL,
    listed_results bigint DEFAULT 0 NOT NULL,
    listed_comparisons bigint DEFAULT 0 NOT NULL,
    records bigint DEFAULT 0 NOT NULL,
    CONSTRAINT dataset_size_is_one_row CHECK (one)
);


--
-- Name: TABLE dataset_size; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.dataset_size IS 'How many rows there are; every load adds what it wrote and takes away what it deleted. One row.';


--
-- Name: COLUMN dataset_size.listed_results; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.dataset_size.listed_results IS 'Results that the list shows without unverified ones.';


--
-- Name: COLUMN dataset_size.listed_comparisons; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.dataset_size.listed_comparisons IS 'Comparisons that the list shows without unverified ones.';


--
-- Name: COLUMN dataset_size.records; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.dataset_size.records IS 'Records of a register.';


--
-- Name: denominator_count; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.denominator_count (
    study_id public.slug NOT NULL,
    nct_id public.nct_number NOT NULL,
    "position" integer NOT NULL,
    outcome_id public.dotted_slug,
    stratum public.printed_text,
    stratum_position integer,
    units public.printed_text,
    units_position integer NOT NULL,
    group_id public.slug NOT NULL,
    printed public.printed_text,
    count public.head_count
);


--
-- Name: TABLE denominator_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.denominator_count IS 'How many were analysed, by group and unit: of a whole outcome, or of one of its classes; of the whole baseline section when no outcome is named.';


--
-- Name: COLUMN denominator_count.stratum_position; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.denominator_count.stratum_position IS 'Place of the class in its outcome, from 0; null for the whole outcome.';


--
-- Name: COLUMN denominator_count.count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.denominator_count.count IS 'The number; null when what is printed is none.';


--
-- Name: dose; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dose (
    study_id public.slug NOT NULL,
    intervention_id public.slug NOT NULL,
    "position" integer NOT NULL,
    substance public.printed_text NOT NULL,
    amount public.finite_number NOT NULL,
    unit public.ucum_code NOT NULL,
    qualifier public.printed_text,
    source_id public.slug NOT NULL,
    place public.printed_text NOT NULL,
    read_at text,
    verification public.verification NOT NULL,
    read_on public.partial_date,
    CONSTRAINT dose_amount_positive CHECK (((amount)::numeric > (0)::numeric))
);


--
-- Name: TABLE dose; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.dose IS 'Doses of an intervention.';


--
-- Name: COLUMN dose.amount; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.dose.amount IS 'Amount in the UCUM unit beside it.';


--
-- Name: eligibility_criterion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.eligibility_criterion (
    study_id public.slug NOT NULL,
    "position" integer NOT NULL,
    kind public.criterion_kind NOT NULL,
    subject public.criterion_subject NOT NULL,
    minimum public.finite_number,
    maximum public.finite_number,
    unit public.ucum_code,
    statement public.printed_text,
    source_id public.slug NOT NULL,
    place public.printed_text NOT NULL,
    read_at text,
    verification public.verification NOT NULL,
    read_on public.partial_date,
    CONSTRAINT criterion_limit_has_unit CHECK ((((minimum IS NULL) AND (maximum IS NULL)) = (unit IS NULL))),
    CONSTRAINT criterion_minimum_below_maximum CHECK (((minimum)::numeric <= (maximum)::numeric)),
    CONSTRAINT criterion_says_something CHECK (((minimum IS NOT NULL) OR (maximum IS NOT NULL) OR (statement IS NOT NULL)))
);


--
-- Name: TABLE eligibility_criterion; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.eligibility_criterion IS 'Who could take part.';


--
-- Name: COLUMN eligibility_criterion.minimum; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.eligibility_criterion.minimum IS 'Lowest value allowed, in the UCUM unit beside it.';


--
-- Name: COLUMN eligibility_criterion.maximum; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.eligibility_criterion.maximum IS 'Highest value allowed, in the UCUM unit beside it.';


--
-- Name: study_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.study_document (
    study_id public.slug NOT NULL,
    status public.overall_status,
    unverified_status public.overall_status,
    design public.study_design NOT NULL,
    phases text[] NOT NULL,
    start_date text NOT NULL COLLATE pg_catalog."C",
    last_update_posted text NOT NULL COLLATE pg_catalog."C",
    summary json NOT NULL,
    unverified_summary json,
    document json NOT NULL,
    unverified_document json,
    numbers json NOT NULL,
    unverified_numbers json,
    title text,
    acronym text,
    countries text[] DEFAULT '{}'::text[] NOT NULL,
    phenotypes text[] DEFAULT '{}'::text[] NOT NULL,
    interventions text[] DEFAULT '{}'::text[] NOT NULL,
    measures text[] DEFAULT '{}'::text[] NOT NULL,
    sources text[] DEFAULT '{}'::text[] NOT NULL,
    registrations text[] DEFAULT '{}'::text[] NOT NULL,
    outcome_count integer DEFAULT 0 NOT NULL,
    is_trial boolean DEFAULT true NOT NULL,
    keywords text,
    description text,
    search tsvector GENERATED ALWAYS AS (((setweight(to_tsvector('public.evidence'::regconfig, public.searched_text(((((COALESCE(title, ''::text) || ' '::text) || COALESCE(acronym, ''::text)) || ' '::text) || (study_id)::text))), 'A'::"char") || setweight(to_tsvector('public.evidence'::regconfig, public.searched_text(COALESCE(keywords, ''::text))), 'B'::"char")) || setweight(to_tsvector('public.evidence'::regconfig, public.searched_text(COALESCE(description, ''::text))), 'D'::"char"))) STORED NOT NULL,
    status_since text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    unverified_status_since text COLLATE pg_catalog."C",
    status_as_of text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    unverified_status_as_of text COLLATE pg_catalog."C",
    status_source public.slug,
    unverified_status_source public.slug,
    target_enrollment integer,
    unverified_target_enrollment integer,
    actual_enrollment integer,
    unverified_actual_enrollment integer,
    has_results boolean DEFAULT true NOT NULL,
    risk_of_bias text[] DEFAULT '{NOT_JUDGED}'::text[] NOT NULL,
    retraction public.retraction_status DEFAULT 'NOT_SEARCHED'::text NOT NULL,
    treated_from text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    treated_to text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    design_basis text,
    intervention_basis text,
    phenotype_basis text,
    conditioning text[] DEFAULT '{}'::text[] NOT NULL,
    conditioning_intensity text[] DEFAULT '{}'::text[] NOT NULL,
    activity text[] DEFAULT '{}'::text[] NOT NULL,
    status_since_to text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    unverified_status_since_to text COLLATE pg_catalog."C",
    status_confirmed_on text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    unverified_status_confirmed_on text COLLATE pg_catalog."C",
    last_known_status text,
    unverified_last_known_status text,
    unspecified_enrollment integer,
    unverified_unspecified_enrollment integer,
    conditioning_basis text
);
ALTER TABLE ONLY public.study_document ALTER COLUMN summary SET STORAGE MAIN;
ALTER TABLE ONLY public.study_document ALTER COLUMN unverified_summary SET STORAGE MAIN;
ALTER TABLE ONLY public.study_document ALTER COLUMN document SET COMPRESSION lz4;
ALTER TABLE ONLY public.study_document ALTER COLUMN unverified_document SET COMPRESSION lz4;
ALTER TABLE ONLY public.study_document ALTER COLUMN numbers SET COMPRESSION lz4;
ALTER TABLE ONLY public.study_document ALTER COLUMN unverified_numbers SET COMPRESSION lz4;


--
-- Name: TABLE study_document; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.study_document IS 'A study as the API serves it, made by the load that changed it.';


--
-- Name: COLUMN study_document.start_date; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.start_date IS 'Partial date that the list is sorted by; empty when there is none.';


--
-- Name: COLUMN study_document.last_update_posted; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.last_update_posted IS 'Partial date that the list is sorted by; empty when there is none.';


--
-- Name: COLUMN study_document.unverified_document; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.unverified_document IS 'The same with unverified values; null when there are none, as for the other columns of that name.';


--
-- Name: COLUMN study_document.countries; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.countries IS 'ISO 3166-1 alpha-2 codes, as for the other lists of codes: what the list of studies is filtered and counted by.';


--
-- Name: COLUMN study_document.registrations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.registrations IS 'Verified registration numbers.';


--
-- Name: COLUMN study_document.is_trial; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.is_trial IS 'Whether a register knows the study or a source told its status.';


--
-- Name: COLUMN study_document.keywords; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.keywords IS 'Interventions, conditions, arms and other names of the study, for search.';


--
-- Name: COLUMN study_document.description; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.description IS 'What the study is, in words, for search.';


--
-- Name: COLUMN study_document.status_since; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.status_since IS 'Partial date: last day on which another status was still reported; empty when no other is known.';


--
-- Name: COLUMN study_document.status_as_of; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.status_as_of IS 'Partial date that the status is of; empty when unknown.';


--
-- Name: COLUMN study_document.status_source; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.status_source IS 'Source of the status.';


--
-- Name: COLUMN study_document.target_enrollment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.target_enrollment IS 'Participants that the trial last aimed at.';


--
-- Name: COLUMN study_document.actual_enrollment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.actual_enrollment IS 'Participants that the trial was last said to have.';


--
-- Name: COLUMN study_document.has_results; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.has_results IS 'False only when the study has no number, verified or not.';


--
-- Name: COLUMN study_document.risk_of_bias; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.risk_of_bias IS 'Overall judgements that sources published; NOT_JUDGED where there is none.';


--
-- Name: COLUMN study_document.retraction; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.retraction IS 'The gravest notice about a report of the study.';


--
-- Name: COLUMN study_document.treated_from; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.treated_from IS 'Partial date on which the first person was treated; empty when unknown.';


--
-- Name: COLUMN study_document.treated_to; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.treated_to IS 'Partial date on which the last person was treated; empty when unknown.';


--
-- Name: COLUMN study_document.design_basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.design_basis IS 'How the design is known; null when it is not.';


--
-- Name: COLUMN study_document.intervention_basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.intervention_basis IS 'How the kinds of interventions are known, the weakest of them; null when none is.';


--
-- Name: COLUMN study_document.phenotype_basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.phenotype_basis IS 'How the courses of disease are known, the weakest of them; null when none is.';


--
-- Name: COLUMN study_document.conditioning; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.conditioning IS 'Codes of the conditioning regimens of the interventions.';


--
-- Name: COLUMN study_document.activity; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.activity IS 'Inflammatory activity of the populations.';


--
-- Name: COLUMN study_document.status_since_to; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.status_since_to IS 'Partial date: first day on which the status was so already; empty when undated.';


--
-- Name: COLUMN study_document.status_confirmed_on; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.status_confirmed_on IS 'Partial date: last day on which a document said so; empty when undated.';


--
-- Name: COLUMN study_document.last_known_status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.last_known_status IS 'Where the status is UNKNOWN, the last one that is not; null where none was read, and otherwise.';


--
-- Name: COLUMN study_document.unspecified_enrollment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.unspecified_enrollment IS 'Participants that a register last gave without saying whether they are planned or counted.';


--
-- Name: COLUMN study_document.conditioning_basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_document.conditioning_basis IS 'How conditioning regimens and their intensity are known, the weakest of them; null where none is coded.';


--
-- Name: found_search_text; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.found_search_text AS
 SELECT 'STUDY'::text AS kind,
    (shown.study_id)::text AS id,
    (shown.study_id)::text AS study_id,
    shown.title,
    shown.keywords AS text,
    ('/v1/studies/'::text || (shown.study_id)::text) AS url,
    shown.search
   FROM public.study_document shown
UNION ALL
 SELECT 'OUTCOME'::text AS kind,
    outcome.id,
    outcome.study_id,
    outcome.title,
    outcome.definition AS text,
    ('/v1/outcomes/'::text || (outcome.id)::text) AS url,
    outcome.search
   FROM public.outcome
UNION ALL
 SELECT 'MEASURE'::text AS kind,
    measure.id,
    NULL::text AS study_id,
    measure.name AS title,
    measure.definition AS text,
    ('/v1/measures/'::text || (measure.id)::text) AS url,
    measure.search
   FROM public.measure
UNION ALL
 SELECT 'SOURCE'::text AS kind,
    source.id,
    NULL::text AS study_id,
    source.title,
    source.keywords AS text,
    ('/v1/sources/'::text || (source.id)::text) AS url,
    source.search
   FROM public.source
UNION ALL
 SELECT 'CLAIM'::text AS kind,
    claim.id,
    NULL::text AS study_id,
    claim.statement AS title,
    claim.reason AS text,
    ('/v1/claims/'::text || claim.id) AS url,
    claim.search
   FROM public.claim;


--
-- Name: VIEW found_search_text; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.found_search_text IS 'Everything that can be found, in its own table.';


--
-- Name: trial_study; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.trial_study AS
 SELECT study.id AS study_id
   FROM public.study
  WHERE ((EXISTS ( SELECT
           FROM public.registration
          WHERE ((registration.study_id)::text = (study.id)::text))) OR (EXISTS ( SELECT
           FROM public.status_observation
          WHERE ((status_observation.study_id)::text = (study.id)::text))));


--
-- Name: VIEW trial_study; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.trial_study IS 'Studies that have a trial''s status view.';


--
-- Name: found_trial_brief; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.found_trial_brief AS
 SELECT visibility.include_unverified,
    study.study_id,
    ARRAY( SELECT (registration.number)::text AS number
           FROM public.registration
          WHERE (((registration.study_id)::text = (study.study_id)::text) AND public.visible((registration.verification)::text, visibility.include_unverified))
          ORDER BY registration.registry, registration.number) AS registrations,
    status.status,
    status.as_of,
    status.as_of_to,
    status.documented,
    status.confirmed_on,
    public.partial_date_end(status.last_said) AS last_said,
    status.since_from,
    status.since_to,
    status.last_known_status,
    status.last_known_as_of,
    status.source_id,
    source.kind AS source_kind,
    source.title AS source_title,
    source.publisher AS source_publisher,
    source.published AS source_published,
    source.url AS source_url,
    COALESCE(status.sources_disagree, false) AS sources_disagree,
    COALESCE(status.registrations_differ, false) AS registrations_differ,
    days.starts_by,
    days.ends_by,
    days.updated_by,
    dates.start_date,
    dates.primary_completion_date,
    dates.completion_date
   FROM (((((public.trial_study study
     CROSS JOIN public.visibility)
     LEFT JOIN public.study_status status ON ((((status.study_id)::text = (study.study_id)::text) AND (status.include_unverified = visibility.include_unverified))))
     LEFT JOIN public.source ON (((source.id)::text = (status.source_id)::text)))
     CROSS JOIN LATERAL ( SELECT max((study_date.date)::text) FILTER (WHERE ((study_date.kind)::text = 'START'::text)) AS planned_start,
            max((study_date.date)::text) FILTER (WHERE ((study_date.kind)::text = 'PRIMARY_COMPLETION'::text)) AS planned_primary_completion,
            max((study_date.date)::text) FILTER (WHERE ((study_date.kind)::text = 'COMPLETION'::text)) AS planned_completion,
            (array_agg(study_date.date ORDER BY study_date."position") FILTER (WHERE ((study_date.kind)::text = 'START'::text)))[1] AS start_date,
            (array_agg(study_date.date ORDER BY study_date."position") FILTER (WHERE ((study_date.kind)::text = 'PRIMARY_COMPLETION'::text)))[1] AS primary_completion_date,
            (array_agg(study_date.date ORDER BY study_date."position") FILTER (WHERE ((study_date.kind)::text = 'COMPLETION'::text)))[1] AS completion_date
           FROM public.study_date
          WHERE (((study_date.study_id)::text = (study.study_id)::text) AND public.visible((study_date.verification)::text, visibility.include_unverified))) dates)
     CROSS JOIN LATERAL public.warning_days((status.status)::text, COALESCE(status.documented, (status.as_of)::text), dates.planned_start, COALESCE(dates.planned_primary_completion, dates.planned_completion)) days(starts_by, ends_by, updated_by));


--
-- Name: VIEW found_trial_brief; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.found_trial_brief IS 'Where each trial stands, found in its rows.';


--
-- Name: import_complaint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_complaint (
    run_id bigint NOT NULL,
    entry bigint NOT NULL,
    file public.printed_text NOT NULL,
    pointer text NOT NULL,
    reason public.printed_text NOT NULL,
    record_kept boolean DEFAULT false NOT NULL
);


--
-- Name: TABLE import_complaint; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.import_complaint IS 'Records that a run could not read, or read and doubts: the file, the JSON Pointer in it, and why.';


--
-- Name: COLUMN import_complaint.record_kept; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.import_complaint.record_kept IS 'Whether the record was loaded all the same, as one whose file is named after another.';


--
-- Name: import_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_run (
    id bigint NOT NULL,
    inputs_sha256 public.sha256_hex NOT NULL,
    full_load boolean NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    entries_done bigint NOT NULL,
    added public.head_count NOT NULL,
    changed public.head_count NOT NULL,
    unchanged public.head_count NOT NULL,
    leaves json NOT NULL
);


--
-- Name: TABLE import_run; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.import_run IS 'Runs of imports: what was read, how far it came.';


--
-- Name: COLUMN import_run.inputs_sha256; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.import_run.inputs_sha256 IS 'Digest over name, size and time of change of every input file.';


--
-- Name: COLUMN import_run.entries_done; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.import_run.entries_done IS 'Records, broken ones too, that whole transactions have dealt with, in the order of the inputs.';


--
-- Name: COLUMN import_run.leaves; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.import_run.leaves IS 'How many values the files held so far, by path, counted straight from the JSON.';


--
-- Name: import_run_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.import_run ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.import_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: import_seen; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_seen (
    run_id bigint NOT NULL,
    nct_id public.nct_number NOT NULL
);


--
-- Name: TABLE import_seen; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.import_seen IS 'Records that a run has met; emptied when it ends.';


--
-- Name: known_relation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.known_relation (
    id text NOT NULL COLLATE pg_catalog."C",
    study_id public.slug NOT NULL,
    related_study_id public.slug NOT NULL,
    type text NOT NULL,
    overlap text NOT NULL,
    shared integer,
    basis text,
    sources text[] NOT NULL,
    note text
);


--
-- Name: TABLE known_relation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.known_relation IS 'Relations of studies, each from both sides, as lists filter them.';


--
-- Name: limitation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.limitation (
    study_id public.slug NOT NULL,
    "position" integer NOT NULL,
    code public.limitation_code NOT NULL,
    statement public.printed_text NOT NULL
);


--
-- Name: TABLE limitation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.limitation IS 'Known weaknesses of a study.';


--
-- Name: list_claim; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_claim AS
 SELECT claim.id,
    claim.source_id,
    claim.kind,
    claim.paragraph,
    claim.statement,
    claim.number_value,
    claim.number_unit,
    claim.number_numerator,
    claim.number_denominator,
    claim.number_printed,
    (claim.number_printed IS NOT NULL) AS has_number,
    claim.study_id,
    claim.measure_id,
    claim.population,
    claim.months,
    claim."time",
    claim.verdict,
    claim.reason,
    claim.differs,
    claim.search,
    claim.differs_in
   FROM public.claim;


--
-- Name: VIEW list_claim; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_claim IS 'Claims, for lists.';


--
-- Name: list_comparison; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_comparison AS
 SELECT comparison.id,
    comparison.study_id,
    study.title AS study_title,
    study.design,
    study.status,
    COALESCE(study.unverified_status, study.status) AS unverified_status,
    study.status_as_of,
    COALESCE(study.unverified_status_as_of, study.status_as_of) AS unverified_status_as_of,
    study.last_known_status,
    COALESCE(study.unverified_last_known_status, study.last_known_status) AS unverified_last_known_status,
    study.countries,
    comparison.outcome_id,
    outcome.title AS outcome_title,
    outcome.type AS outcome_type,
    outcome.definition,
    outcome.measure_id,
    comparison."position",
    comparison.effect_measure,
    comparison.arm_id,
    arm.label AS arm_label,
    comparison.reference_arm_id,
    reference.label AS reference_arm_label,
    COALESCE((comparison.contrast)::text, (((arm.label)::text || ' against '::text) || (reference.label)::text)) AS contrast,
    comparison.population_id,
    ARRAY( SELECT (course.phenotype)::text AS phenotype
           FROM public.population_phenotype course
          WHERE (((course.study_id)::text = (comparison.study_id)::text) AND ((course.population_id)::text = (comparison.population_id)::text))
          ORDER BY course.phenotype) AS phenotypes,
    comparison.months,
    comparison."time",
    comparison.value,
    comparison.unit,
    comparison.interval_lower,
    comparison.interval_upper,
    comparison.interval_level,
    comparison.p_operator,
    comparison.p_value,
    comparison.method,
    comparison.adjusted_for,
    measure.direction,
    comparison.favours,
    comparison.favours_reason,
    comparison.caveats,
    effect.yi,
    effect.sei,
        CASE
            WHEN (effect.yi IS NOT NULL) THEN on_scale.scale
            ELSE NULL::text
        END AS yi_scale,
        CASE
            WHEN (effect.sei IS NULL) THEN NULL::text
            WHEN (on_scale.scale = 'log'::text) THEN (('half the width of the '::text || comparison.interval_level) || ' % interval of the logarithm, in normal quantiles'::text)
            ELSE (('half the width of the '::text || comparison.interval_level) || ' % interval, in normal quantiles'::text)
        END AS sei_assumption,
    comparison.printed,
    comparison.agreement,
    comparison.not_reported_reason,
    comparison.note,
    public.precedence((report.role)::text, (comparison.verification)::text, (comparison.superseded_by)::text) AS precedence,
    comparison.source_id,
    comparison.place,
    comparison.read_at,
    public.read_kind((comparison.source_id)::text, comparison.read_at, (comparison.verification)::text) AS read_kind,
    comparison.read_on,
    comparison.verification,
    comparison.superseded_by,
    (comparison.superseded_by IS NOT NULL) AS superseded,
    outcome.search AS outcome_search,
    study.search AS study_search
   FROM ((((((((public.comparison
     LEFT JOIN public.outcome ON (((outcome.id)::text = (comparison.outcome_id)::text)))
     LEFT JOIN public.study_document study ON (((study.study_id)::text = (comparison.study_id)::text)))
     LEFT JOIN public.report ON ((((report.study_id)::text = (comparison.study_id)::text) AND ((report.source_id)::text = (comparison.source_id)::text))))
     LEFT JOIN public.measure ON (((measure.id)::text = (outcome.measure_id)::text)))
     LEFT JOIN public.arm ON ((((arm.study_id)::text = (comparison.study_id)::text) AND ((arm.id)::text = (comparison.arm_id)::text))))
     LEFT JOIN public.arm reference ON ((((reference.study_id)::text = (comparison.study_id)::text) AND ((reference.id)::text = (comparison.reference_arm_id)::text))))
     CROSS JOIN LATERAL ( SELECT
                CASE
                    WHEN ((comparison.effect_measure)::text = ANY (ARRAY['HAZARD_RATIO'::text, 'RISK_RATIO'::text, 'ODDS_RATIO'::text, 'RATE_RATIO'::text, 'GEOMETRIC_MEAN_RATIO'::text])) THEN 'log'::text
                    WHEN ((comparison.effect_measure)::text = ANY (ARRAY['RISK_DIFFERENCE'::text, 'MEAN_DIFFERENCE'::text, 'STANDARDIZED_MEAN_DIFFERENCE'::text])) THEN 'identity'::text
                    ELSE NULL::text
                END AS scale) on_scale)
     CROSS JOIN LATERAL ( SELECT
                CASE on_scale.scale
                    WHEN 'log'::text THEN round(ln(NULLIF(GREATEST((comparison.value)::numeric, (0)::numeric), (0)::numeric)), 6)
                    WHEN 'identity'::text THEN (comparison.value)::numeric
                    ELSE NULL::numeric
                END AS yi,
                CASE on_scale.scale
                    WHEN 'log'::text THEN round(((ln(NULLIF(GREATEST((comparison.interval_upper)::numeric, (0)::numeric), (0)::numeric)) - ln(NULLIF(GREATEST((comparison.interval_lower)::numeric, (0)::numeric), (0)::numeric))) / ((2)::numeric * public.normal_quantile((comparison.interval_level)::numeric))), 6)
                    WHEN 'identity'::text THEN round((((comparison.interval_upper)::numeric - (comparison.interval_lower)::numeric) / ((2)::numeric * public.normal_quantile((comparison.interval_level)::numeric))), 6)
                    ELSE NULL::numeric
                END AS sei) effect);


--
-- Name: VIEW list_comparison; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_comparison IS 'Comparisons, for lists, with effect and standard error as a meta-analysis takes them.';


--
-- Name: list_gap; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_gap AS
 SELECT gap.key,
    gap.kind,
    true AS is_curated,
    gap.study_id,
    study.title AS study_title,
    study.acronym AS study_acronym,
    study.design AS study_design,
    gap.outcome_id,
    gap.result_id,
    gap.arm_id,
    gap.statement
   FROM (public.curated_gap gap
     JOIN public.study ON (((study.id)::text = (gap.study_id)::text)))
UNION ALL
 SELECT (public.gap_key(gap.*) COLLATE "C") AS key,
    gap.kind,
    false AS is_curated,
    gap.study_id,
    study.title AS study_title,
    study.acronym AS study_acronym,
    study.design AS study_design,
    gap.outcome_id,
    gap.result_id,
    gap.arm_id,
    gap.statement
   FROM (public.gap
     JOIN public.study ON (((study.id)::text = (gap.study_id)::text)))
  WHERE (NOT (EXISTS ( SELECT
           FROM public.curated_study
          WHERE (curated_study.study_id = (gap.study_id)::text))));


--
-- Name: VIEW list_gap; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_gap IS 'Gaps, for lists.';


--
-- Name: list_measure; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_measure AS
 SELECT measure.id,
    measure.name,
    measure.abbreviation,
    measure.synonyms,
    measure.definition,
    measure.domain,
    measure.direction,
    measure.unit,
    (( SELECT count(*) AS count
           FROM public.outcome
          WHERE ((outcome.measure_id)::text = (measure.id)::text)))::integer AS outcome_count,
    measure.search
   FROM public.measure;


--
-- Name: VIEW list_measure; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_measure IS 'Measures, for lists.';


--
-- Name: list_outcome; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_outcome AS
 SELECT outcome.id,
    outcome.study_id,
    outcome."position",
    outcome.measure_id,
    outcome.title,
    outcome.definition,
    outcome.definition_class,
    outcome.type,
    outcome.time_frame,
    outcome.reporting_status,
    outcome.stage,
    study.design,
    study.status,
    COALESCE(study.unverified_status, study.status) AS unverified_status,
    study.status_as_of,
    COALESCE(study.unverified_status_as_of, study.status_as_of) AS unverified_status_as_of,
    study.last_known_status,
    COALESCE(study.unverified_last_known_status, study.last_known_status) AS unverified_last_known_status,
    study.countries,
    study.phenotypes,
    study.interventions,
    study.activity,
    outcome.search
   FROM (public.outcome
     LEFT JOIN public.study_document study ON (((study.study_id)::text = (outcome.study_id)::text)));


--
-- Name: VIEW list_outcome; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_outcome IS 'Outcomes, for lists.';


--
-- Name: quality_check; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.quality_check AS
 SELECT checks.check_id,
    checks.severity,
    checks.title
   FROM ( VALUES ('NUMERATOR_WITHIN_DENOMINATOR'::text,'ERROR'::text,'n is not greater than N.'::text), ('VALUE_INSIDE_INTERVAL'::text,'ERROR'::text,'An estimate lies inside its confidence interval.'::text), ('EFFECT_INSIDE_INTERVAL'::text,'ERROR'::text,'An effect lies inside its confidence interval.'::text), ('PERCENTAGE_WITHIN_0_AND_100'::text,'ERROR'::text,'A share lies between 0 and 100 percent.'::text), ('PERCENTAGE_IS_ITS_FRACTION'::text,'WARNING'::text,'A crude percentage is n out of N, rounded by no more than half a point.'::text), ('INTERVAL_AGREES_WITH_P_VALUE'::text,'WARNING'::text,'A 95 % interval and its p-value point the same way at 0.05.'::text), ('EFFECT_AGREES_WITH_COUNTS'::text,'WARNING'::text,'A reported effect agrees with the one that the numbers of its arms give.'::text), ('P_VALUE_AGREES_WITH_COUNTS'::text,'WARNING'::text,'A reported p-value and the interval that the counts of its arms give point the same way at 0.05.'::text), ('PRINTED_SHARE_AGREES_WITH_COUNTS'::text,'WARNING'::text,'A printed share is one that its counts give.'::text), ('SOURCES_AGREE'::text,'NOTE'::text,'Sources agree on a number and on what it counts.'::text), ('CRUDE_EFFECT_IS_OF_PARALLEL_ARMS'::text,'ERROR'::text,'An effect recomputed from counts compares arms side by side, after the start of treatment.'::text), ('EFFECT_HAS_METHOD'::text,'NOTE'::text,'A reported effect comes with the method that estimated it.'::text), ('ESTIMATE_HAS_INTERVAL'::text,'NOTE'::text,'A Kaplan-Meier or pooled estimate comes with its interval.'::text), ('NUMBER_HAS_DENOMINATOR'::text,'NOTE'::text,'A number comes with its denominator.'::text), ('NUMBER_HAS_SENTENCE'::text,'NOTE'::text,'A result can be said in a safe sentence.'::text), ('NUMBER_IS_VERIFIED'::text,'NOTE'::text,'A number was read in a document and not recalled.'::text), ('COMPOSITE_HAS_DEFINITION'::text,'NOTE'::text,'A composite outcome comes with its study''s definition.'::text), ('OUTCOME_HAS_MORE_THAN_PRESS'::text,'NOTE'::text,'An outcome''s numbers do not come from the press alone.'::text), ('PERSON_IS_COUNTED_ONCE'::text,'ERROR'::text,'No two preferred numbers of a study, measure, definition and window may share people.'::text), ('OVERLAP_IS_ASSESSED'::text,'NOTE'::text,'Two cohorts with numbers for one measure and treatment have been looked at for shared people.'::text), ('RESULT_STANDS_ONCE'::text,'WARNING'::text,'One source gives one number for one outcome, group and time.'::text), ('INTERIM_NUMBER_NAMES_ITS_SUCCESSOR'::text,'WARNING'::text,'A number of an interim report that the final report has too says which number replaces it.'::text), ('ADDRESS_IS_REGISTERED'::text,'ERROR'::text,'An address at which a number was read is registered with its source.'::text), ('PRINTED_HOLDS_VALUE'::text,'WARNING'::text,'The number as printed and the value are the same number.'::text), ('SOURCE_IS_DATED'::text,'NOTE'::text,'A source carries a date.'::text), ('PRESS_ARTICLE_HAS_DIGEST'::text,'WARNING'::text,'An article whose claims are listed has the digest of its text.'::text), ('VERDICT_FITS_ITS_EVIDENCE'::text,'WARNING'::text,'A verdict on a claim rests on evidence of its measure that was read, and says whether press and primary source differ.'::text), ('TITLE_AGREES_WITH_CODES'::text,'WARNING'::text,'What a title says of intervention, course and design is among the codes.'::text), ('INTERVENTION_HAS_CODE'::text,'NOTE'::text,'What was given has a code.'::text), ('TRIAL_HAS_A_STATUS'::text,'NOTE'::text,'A registered study has a status.'::text)) checks(check_id, severity, title);


--
-- Name: VIEW quality_check; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.quality_check IS 'The automatic checks in words, and how grave a finding is.';


--
-- Name: registry_flag_count; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_flag_count (
    code public.flag_code NOT NULL,
    flagged integer NOT NULL,
    items text[] NOT NULL
);


--
-- Name: TABLE registry_flag_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.registry_flag_count IS 'How many flags of each code the records of a register have; every load adds what it wrote and takes away what it deleted.';


--
-- Name: COLUMN registry_flag_count.flagged; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.registry_flag_count.flagged IS 'Number of flags.';


--
-- Name: COLUMN registry_flag_count.items; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.registry_flag_count.items IS 'What the first hundred are about.';


--
-- Name: list_quality_check; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_quality_check AS
 SELECT (quality_check.check_id COLLATE "C") AS id,
    quality_check.severity,
    quality_check.title,
    COALESCE(found.seen, 0) AS seen,
    COALESCE(found.flagged, 0) AS flagged,
    COALESCE(found.items, '{}'::text[]) AS items
   FROM (public.quality_check
     LEFT JOIN public.curated_check found ON ((found.id = quality_check.check_id)))
UNION ALL
 SELECT ('REGISTRY_'::text || (flags.code)::text) AS id,
    'NOTE'::text AS severity,
    (('Flag that the import of registry records sets: '::text || lower(replace((flags.code)::text, '_'::text, ' '::text))) || '.'::text) AS title,
    ( SELECT (size.records)::integer AS records
           FROM public.dataset_size size) AS seen,
    flags.flagged,
    flags.items
   FROM public.registry_flag_count flags
  WHERE (flags.flagged > 0);


--
-- Name: VIEW list_quality_check; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_quality_check IS 'Every automatic check: how many rows it saw, how many it flagged, and which; of the flags of registry records the first hundred.';


--
-- Name: list_relation; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_relation AS
 SELECT relation.id,
    relation.study_id,
    relation.related_study_id,
    relation.type,
    relation.overlap,
    relation.shared,
    relation.basis,
    relation.sources,
    relation.note
   FROM public.known_relation relation;


--
-- Name: VIEW list_relation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_relation IS 'Relations of studies, for lists.';


--
-- Name: population_activity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.population_activity (
    study_id public.slug NOT NULL,
    population_id public.slug NOT NULL,
    activity public.inflammatory_activity NOT NULL
);


--
-- Name: TABLE population_activity; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.population_activity IS 'Inflammatory activity before treatment that makes somebody a member of a population.';


--
-- Name: study_relation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.study_relation (
    study_id public.slug NOT NULL,
    "position" integer NOT NULL,
    type public.relation_type NOT NULL,
    related_study_id public.slug NOT NULL,
    note public.printed_text,
    overlap public.overlap DEFAULT 'UNKNOWN'::text NOT NULL,
    shared public.head_count,
    basis public.overlap_basis,
    sources text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT study_relation_not_to_itself CHECK (((study_id)::text <> (related_study_id)::text)),
    CONSTRAINT study_relation_overlap_has_basis CHECK ((((overlap)::text = 'UNKNOWN'::text) = (basis IS NULL))),
    CONSTRAINT study_relation_shared_fits_overlap CHECK (((shared IS NULL) OR (((overlap)::text = ANY (ARRAY['SOME'::text, 'ALL'::text])) AND ((shared)::integer > 0)) OR (((overlap)::text = 'NONE'::text) AND ((shared)::integer = 0))))
);


--
-- Name: TABLE study_relation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.study_relation IS 'Links between studies: "this study is … the related study".';


--
-- Name: COLUMN study_relation.overlap; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_relation.overlap IS 'How many of this study''s people are in the related study.';


--
-- Name: COLUMN study_relation.shared; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_relation.shared IS 'People who are in both, where a source gives their number.';


--
-- Name: COLUMN study_relation.basis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_relation.basis IS 'How the overlap is known; null when it is unknown.';


--
-- Name: COLUMN study_relation.sources; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.study_relation.sources IS 'Documents that the overlap is known from.';


--
-- Name: study_overlap; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.study_overlap AS
 SELECT DISTINCT ON (relation.study_id, relation.related_study_id) relation.study_id,
    relation.related_study_id,
    relation.overlap,
    relation.shared
   FROM public.study_relation relation
  ORDER BY relation.study_id, relation.related_study_id, ((relation.overlap)::text = 'UNKNOWN'::text), relation.shared, relation."position";


--
-- Name: VIEW study_overlap; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.study_overlap IS 'Which studies share people, one row a pair and side. A pair that is missing has not been looked at: silence is not independence.';


--
-- Name: list_result; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_result AS
 SELECT result.id,
    result.study_id,
    study.title AS study_title,
    result.outcome_id,
    outcome.title AS outcome_title,
    outcome.definition,
    outcome.definition_class,
    outcome.type AS outcome_type,
    outcome.measure_id,
    result.arm_id,
    arm.label AS arm_label,
    result.population_id,
    population.label AS population_label,
    ARRAY( SELECT (course.phenotype)::text AS phenotype
           FROM public.population_phenotype course
          WHERE (((course.study_id)::text = (result.study_id)::text) AND ((course.population_id)::text = (result.population_id)::text))
          ORDER BY course.phenotype) AS phenotypes,
    ARRAY( SELECT DISTINCT (intervention.type)::text AS type
           FROM public.intervention
          WHERE (((intervention.study_id)::text = (result.study_id)::text) AND (intervention.type IS NOT NULL) AND ((result.arm_id IS NULL) OR (EXISTS ( SELECT
                   FROM public.arm_intervention given
                  WHERE (((given.study_id)::text = (result.study_id)::text) AND ((given.arm_id)::text = (result.arm_id)::text) AND ((given.intervention_id)::text = (intervention.id)::text))))))
          ORDER BY (intervention.type)::text) AS interventions,
    ARRAY( SELECT DISTINCT (intervention.conditioning_code)::text AS conditioning_code
           FROM public.intervention
          WHERE (((intervention.study_id)::text = (result.study_id)::text) AND (intervention.conditioning_code IS NOT NULL) AND ((result.arm_id IS NULL) OR (EXISTS ( SELECT
                   FROM public.arm_intervention given
                  WHERE (((given.study_id)::text = (result.study_id)::text) AND ((given.arm_id)::text = (result.arm_id)::text) AND ((given.intervention_id)::text = (intervention.id)::text))))))
          ORDER BY (intervention.conditioning_code)::text) AS conditioning,
    ARRAY( SELECT DISTINCT (intervention.conditioning_intensity)::text AS conditioning_intensity
           FROM public.intervention
          WHERE (((intervention.study_id)::text = (result.study_id)::text) AND (intervention.conditioning_intensity IS NOT NULL) AND ((result.arm_id IS NULL) OR (EXISTS ( SELECT
                   FROM public.arm_intervention given
                  WHERE (((given.study_id)::text = (result.study_id)::text) AND ((given.arm_id)::text = (result.arm_id)::text) AND ((given.intervention_id)::text = (intervention.id)::text))))))
          ORDER BY (intervention.conditioning_intensity)::text) AS conditioning_intensity,
    ARRAY( SELECT (kind.activity)::text AS activity
           FROM public.population_activity kind
          WHERE (((kind.study_id)::text = (result.study_id)::text) AND ((kind.population_id)::text = (result.population_id)::text))
          ORDER BY (kind.activity)::text) AS activity,
    study.design,
    study.status,
    COALESCE(study.unverified_status, study.status) AS unverified_status,
    study.status_as_of,
    COALESCE(study.unverified_status_as_of, study.status_as_of) AS unverified_status_as_of,
    study.last_known_status,
    COALESCE(study.unverified_last_known_status, study.last_known_status) AS unverified_last_known_status,
    study.countries,
    result.group_id,
    result.stratum,
    result.category,
    result.months,
    result."time",
    result.window_kind,
    result.window_months,
    result.window_median,
    result.window_mean,
    result.window_range,
    result.window_lower,
    result.window_upper,
    result.estimate_type,
    result.estimate_type_basis,
    result.value,
    result.unit,
    result.numerator,
    result.denominator,
    result.denominator_kind,
    result.denominator_unit,
    result.events,
    result.person_years,
    result.at_risk,
    result.interval_lower,
    result.interval_upper,
    result.interval_level,
    result.dispersion_type,
    result.dispersion_value,
    result.dispersion_lower,
    result.dispersion_upper,
    result.computed_lower,
    result.computed_upper,
    result.computed_level,
    result.computed_formula,
        CASE
            WHEN (((result.estimate_type)::text = ANY (ARRAY['COUNT'::text, 'CRUDE_PROPORTION'::text])) AND (result.denominator IS NOT NULL) AND (result.conflict IS NULL)) THEN (result.numerator)::integer
            ELSE NULL::integer
        END AS xi,
        CASE
            WHEN (result.conflict IS NOT NULL) THEN NULL::integer
            WHEN ((((result.estimate_type)::text = ANY (ARRAY['COUNT'::text, 'CRUDE_PROPORTION'::text])) AND (result.numerator IS NOT NULL)) OR (((result.estimate_type)::text = 'MEAN'::text) AND (result.value IS NOT NULL))) THEN (result.denominator)::integer
            ELSE NULL::integer
        END AS ni,
        CASE
            WHEN ((result.estimate_type)::text = 'MEAN'::text) THEN (result.value)::numeric
            ELSE NULL::numeric
        END AS mi,
        CASE
            WHEN ((result.estimate_type)::text <> 'MEAN'::text) THEN NULL::numeric
            WHEN ((result.dispersion_type)::text = 'STANDARD_DEVIATION'::text) THEN (result.dispersion_value)::numeric
            WHEN ((result.dispersion_type)::text = 'STANDARD_ERROR'::text) THEN round(((result.dispersion_value)::numeric * sqrt((result.denominator)::numeric)), 6)
            ELSE NULL::numeric
        END AS sdi,
        CASE
            WHEN ((result.estimate_type)::text <> 'MEAN'::text) THEN NULL::text
            WHEN ((result.dispersion_type)::text = 'STANDARD_DEVIATION'::text) THEN 'as reported'::text
            WHEN (((result.dispersion_type)::text = 'STANDARD_ERROR'::text) AND (result.denominator IS NOT NULL)) THEN 'standard error times the root of ni'::text
            ELSE NULL::text
        END AS sdi_assumption,
    result.printed,
    result.sentence,
    result.not_reported_reason,
    result.note,
    result.conflict,
    result.caveats,
    result.source_id,
    source.title AS source_title,
    source.url AS source_url,
    result.place,
    result.read_at,
    public.read_kind((result.source_id)::text, result.read_at, (result.verification)::text) AS read_kind,
    result.read_on,
    result.verification,
    result.superseded_by,
    (result.superseded_by IS NOT NULL) AS superseded,
    public.precedence((report.role)::text, (result.verification)::text, (result.superseded_by)::text) AS precedence,
    result.rank,
    result.preferred,
    result.part_of,
    ARRAY( SELECT (relation.related_study_id)::text AS related_study_id
           FROM public.study_overlap relation
          WHERE (((relation.study_id)::text = (result.study_id)::text) AND ((relation.overlap)::text = ANY (ARRAY['SOME'::text, 'ALL'::text])))
          ORDER BY relation.related_study_id) AS overlaps_with,
    ARRAY( SELECT (relation.related_study_id)::text AS related_study_id
           FROM public.study_overlap relation
          WHERE (((relation.study_id)::text = (result.study_id)::text) AND ((relation.overlap)::text = 'UNKNOWN'::text))
          ORDER BY relation.related_study_id) AS overlap_unknown_with,
    result."position",
    outcome.search AS outcome_search,
    study.search AS study_search
   FROM ((((((public.result
     LEFT JOIN public.outcome ON (((outcome.id)::text = (result.outcome_id)::text)))
     LEFT JOIN public.study_document study ON ((((study.study_id)::text = (result.study_id)::text) AND study.has_results)))
     LEFT JOIN public.arm ON ((((arm.study_id)::text = (result.study_id)::text) AND ((arm.id)::text = (result.arm_id)::text))))
     LEFT JOIN public.population ON ((((population.study_id)::text = (result.study_id)::text) AND ((population.id)::text = (result.population_id)::text))))
     LEFT JOIN public.source ON (((source.id)::text = (result.source_id)::text)))
     LEFT JOIN public.report ON ((((report.study_id)::text = (result.study_id)::text) AND ((report.source_id)::text = (result.source_id)::text))));


--
-- Name: VIEW list_result; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_result IS 'Results, for lists.';


--
-- Name: publication_identifier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.publication_identifier (
    source_id public.slug NOT NULL,
    system public.identifier_system NOT NULL,
    value public.printed_text NOT NULL,
    verification public.verification NOT NULL
);


--
-- Name: TABLE publication_identifier; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.publication_identifier IS 'DOI, PMID and PMCID of a publication.';


--
-- Name: list_source; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_source AS
 SELECT source.id,
    source.kind,
    source.title,
    source.publisher,
    source.published,
    source.url,
    source.sha256,
    publication.authors,
    publication.journal,
    publication.volume,
    publication.issue,
    publication.pages,
    visibility.include_unverified,
    ( SELECT identifier.value
           FROM public.publication_identifier identifier
          WHERE (((identifier.source_id)::text = (source.id)::text) AND ((identifier.system)::text = 'DOI'::text) AND public.visible((identifier.verification)::text, visibility.include_unverified))) AS doi,
    ( SELECT identifier.value
           FROM public.publication_identifier identifier
          WHERE (((identifier.source_id)::text = (source.id)::text) AND ((identifier.system)::text = 'PMID'::text) AND public.visible((identifier.verification)::text, visibility.include_unverified))) AS pmid,
    ARRAY( SELECT (report.study_id)::text AS study_id
           FROM public.report
          WHERE ((report.source_id)::text = (source.id)::text)
          ORDER BY report.study_id) AS studies,
    source.keywords,
    source.search
   FROM ((public.source
     LEFT JOIN public.publication ON (((publication.source_id)::text = (source.id)::text)))
     CROSS JOIN public.visibility);


--
-- Name: VIEW list_source; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_source IS 'Sources, for lists.';


--
-- Name: list_status_observation; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_status_observation AS
 SELECT observation.id,
    observation.study_id,
    observation."position",
    observation.registration,
    observation.status,
    observation.printed,
    observation.last_known_status,
    observation.as_of,
    observation.as_of_to,
    public.documented_on(observation.*, source.*) AS documented,
    observation.confirmed_on,
    observation.target_enrollment,
    observation.actual_enrollment,
    observation.unspecified_enrollment,
    observation.sites,
    observation.why_stopped,
    observation.note,
    observation.source_id,
    source.kind AS source_kind,
    source.title AS source_title,
    source.publisher AS source_publisher,
    source.published AS source_published,
    source.url AS source_url,
    observation.place,
    observation.read_at,
    public.read_kind((observation.source_id)::text, observation.read_at, (observation.verification)::text) AS read_kind,
    observation.read_on,
    observation.verification
   FROM (public.status_observation observation
     JOIN public.source ON (((source.id)::text = (observation.source_id)::text)));


--
-- Name: VIEW list_status_observation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_status_observation IS 'Observations of trials'' status, for lists.';


--
-- Name: list_study; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_study AS
 SELECT shown.study_id AS id,
    shown.title,
    shown.acronym,
    shown.design,
    shown.phases,
    shown.phenotypes,
    shown.interventions,
    shown.status,
    COALESCE(shown.unverified_status, shown.status) AS unverified_status,
    shown.status_as_of,
    COALESCE(shown.unverified_status_as_of, shown.status_as_of) AS unverified_status_as_of,
    shown.last_known_status,
    COALESCE(shown.unverified_last_known_status, shown.last_known_status) AS unverified_last_known_status,
    shown.design_basis,
    shown.intervention_basis,
    shown.phenotype_basis,
    shown.conditioning_basis,
    shown.conditioning,
    shown.conditioning_intensity,
    shown.activity,
    shown.countries,
    shown.registrations,
    shown.measures,
    shown.sources,
    shown.start_date,
    shown.treated_from,
    shown.treated_to,
    shown.last_update_posted,
    ("left"(NULLIF(shown.start_date, ''::text), 4))::integer AS year,
    shown.risk_of_bias,
    shown.retraction,
    shown.outcome_count,
    shown.keywords,
    shown.description,
    shown.search,
    shown.summary,
    COALESCE(shown.unverified_summary, shown.summary) AS unverified_summary,
    shown.numbers,
    COALESCE(shown.unverified_numbers, shown.numbers) AS unverified_numbers
   FROM public.study_document shown;


--
-- Name: VIEW list_study; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_study IS 'Studies, for lists.';


--
-- Name: term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.term (
    scheme public.term_scheme NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    label public.printed_text NOT NULL,
    definition public.printed_text NOT NULL,
    broader text COLLATE pg_catalog."C",
    synonyms text[] NOT NULL,
    CONSTRAINT term_not_broader_than_itself CHECK ((broader <> code))
);


--
-- Name: TABLE term; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.term IS 'Controlled vocabulary: what an enumeration value of a study means.';


--
-- Name: COLUMN term.code; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.term.code IS 'The enumeration value.';


--
-- Name: COLUMN term."position"; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.term."position" IS 'Place in the list, from 0.';


--
-- Name: COLUMN term.broader; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.term.broader IS 'Code of the next wider term of the same scheme; null at the top.';


--
-- Name: term_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.term_code (
    scheme public.term_scheme NOT NULL,
    term_code text NOT NULL COLLATE pg_catalog."C",
    system public.code_system NOT NULL,
    code public.printed_text NOT NULL,
    verification public.verification NOT NULL
);


--
-- Name: TABLE term_code; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.term_code IS 'Codes of a term in other terminologies.';


--
-- Name: list_term; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_term AS
 SELECT term.scheme,
    term."position",
    (((term.scheme)::text || '.'::text) || term.code) AS id,
    term.code,
    term.label,
    term.definition,
    term.broader,
    term.synonyms,
    ARRAY( SELECT (((((code.system)::text || ' '::text) || (code.verification)::text) || ' '::text) || (code.code)::text)
           FROM public.term_code code
          WHERE (((code.scheme)::text = (term.scheme)::text) AND (code.term_code = term.code) AND ((code.verification)::text <> 'UNVERIFIED'::text))
          ORDER BY code.system, code.code) AS codes,
    ARRAY( SELECT (((((code.system)::text || ' '::text) || (code.verification)::text) || ' '::text) || (code.code)::text)
           FROM public.term_code code
          WHERE (((code.scheme)::text = (term.scheme)::text) AND (code.term_code = term.code))
          ORDER BY code.system, code.code) AS unverified_codes
   FROM public.term;


--
-- Name: VIEW list_term; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_term IS 'The controlled vocabulary, for lists.';


--
-- Name: unverified_trial_brief; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unverified_trial_brief (
    study_id public.slug NOT NULL,
    registrations text[] NOT NULL,
    status public.overall_status,
    as_of text COLLATE pg_catalog."C",
    as_of_to text COLLATE pg_catalog."C",
    documented text COLLATE pg_catalog."C",
    confirmed_on text COLLATE pg_catalog."C",
    last_said date,
    since_from text COLLATE pg_catalog."C",
    since_to text COLLATE pg_catalog."C",
    last_known_status public.overall_status,
    last_known_as_of text COLLATE pg_catalog."C",
    source_id public.slug,
    source_kind text COLLATE pg_catalog."C",
    source_title text,
    source_publisher text,
    source_published text COLLATE pg_catalog."C",
    source_url text,
    sources_disagree boolean NOT NULL,
    registrations_differ boolean NOT NULL,
    starts_by date,
    ends_by date,
    updated_by date,
    start_date text COLLATE pg_catalog."C",
    primary_completion_date text COLLATE pg_catalog."C",
    completion_date text COLLATE pg_catalog."C"
);


--
-- Name: TABLE unverified_trial_brief; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.unverified_trial_brief IS 'The same with unverified facts, where they change something.';


--
-- Name: list_trial; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.list_trial AS
 SELECT shown.study_id AS id,
    shown.title,
    shown.acronym,
    shown.design,
    shown.phases,
    shown.phenotypes,
    shown.interventions,
    shown.countries,
    shown.registrations,
    trial.registrations AS shown_registrations,
    COALESCE(whole.registrations, trial.registrations) AS unverified_shown_registrations,
    shown.status,
    COALESCE(shown.unverified_status, shown.status) AS unverified_status,
    shown.status_since,
    COALESCE(shown.unverified_status_since, shown.status_since) AS unverified_status_since,
    shown.status_since_to,
    COALESCE(shown.unverified_status_since_to, shown.status_since_to) AS unverified_status_since_to,
    shown.status_confirmed_on,
    COALESCE(shown.unverified_status_confirmed_on, shown.status_confirmed_on) AS unverified_status_confirmed_on,
    public.status_warnings(trial.starts_by, trial.ends_by, trial.updated_by, trial.sources_disagree, trial.registrations_differ, ( SELECT today.day
           FROM public.today)) AS status_warnings,
        CASE
            WHEN (whole.study_id IS NULL) THEN public.status_warnings(trial.starts_by, trial.ends_by, trial.updated_by, trial.sources_disagree, trial.registrations_differ, ( SELECT today.day
               FROM public.today))
            ELSE public.status_warnings(whole.starts_by, whole.ends_by, whole.updated_by, whole.sources_disagree, whole.registrations_differ, ( SELECT today.day
               FROM public.today))
        END AS unverified_status_warnings,
    shown.design_basis,
    shown.intervention_basis,
    shown.phenotype_basis,
    shown.conditioning_basis,
    shown.conditioning,
    shown.conditioning_intensity,
    shown.status_as_of,
    COALESCE(shown.unverified_status_as_of, shown.status_as_of) AS unverified_status_as_of,
    shown.last_known_status,
    COALESCE(shown.unverified_last_known_status, shown.last_known_status) AS unverified_last_known_status,
    shown.status_source AS source_id,
    COALESCE(shown.unverified_status_source, shown.status_source) AS unverified_source_id,
    trial.source_kind,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.source_kind
            ELSE whole.source_kind
        END AS unverified_source_kind,
    trial.source_title,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.source_title
            ELSE whole.source_title
        END AS unverified_source_title,
    trial.source_publisher,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.source_publisher
            ELSE whole.source_publisher
        END AS unverified_source_publisher,
    trial.source_published,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.source_published
            ELSE whole.source_published
        END AS unverified_source_published,
    trial.source_url,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.source_url
            ELSE whole.source_url
        END AS unverified_source_url,
    shown.target_enrollment,
    COALESCE(shown.unverified_target_enrollment, shown.target_enrollment) AS unverified_target_enrollment,
    shown.actual_enrollment,
    COALESCE(shown.unverified_actual_enrollment, shown.actual_enrollment) AS unverified_actual_enrollment,
    shown.unspecified_enrollment,
    COALESCE(shown.unverified_unspecified_enrollment, shown.unspecified_enrollment) AS unverified_unspecified_enrollment,
    shown.start_date,
    shown.last_update_posted,
    trial.as_of AS shown_as_of,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.as_of
            ELSE whole.as_of
        END AS unverified_shown_as_of,
    trial.as_of_to AS shown_as_of_to,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.as_of_to
            ELSE whole.as_of_to
        END AS unverified_shown_as_of_to,
    trial.documented AS shown_documented,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.documented
            ELSE whole.documented
        END AS unverified_shown_documented,
    trial.confirmed_on AS shown_confirmed_on,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.confirmed_on
            ELSE whole.confirmed_on
        END AS unverified_shown_confirmed_on,
    trial.since_from AS shown_since_from,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.since_from
            ELSE whole.since_from
        END AS unverified_shown_since_from,
    trial.since_to AS shown_since_to,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.since_to
            ELSE whole.since_to
        END AS unverified_shown_since_to,
    trial.last_known_as_of AS shown_last_known_as_of,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.last_known_as_of
            ELSE whole.last_known_as_of
        END AS unverified_shown_last_known_as_of,
    trial.start_date AS shown_start_date,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.start_date
            ELSE whole.start_date
        END AS unverified_shown_start_date,
    trial.primary_completion_date AS shown_primary_completion_date,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.primary_completion_date
            ELSE whole.primary_completion_date
        END AS unverified_shown_primary_completion_date,
    trial.completion_date AS shown_completion_date,
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.completion_date
            ELSE whole.completion_date
        END AS unverified_shown_completion_date,
    (( SELECT today.day
           FROM public.today) - trial.last_said) AS age_days,
    (( SELECT today.day
           FROM public.today) -
        CASE
            WHEN (whole.study_id IS NULL) THEN trial.last_said
            ELSE whole.last_said
        END) AS unverified_age_days,
    shown.keywords,
    shown.description,
    shown.search
   FROM ((public.study_document shown
     LEFT JOIN public.trial_brief trial ON (((trial.study_id)::text = (shown.study_id)::text)))
     LEFT JOIN public.unverified_trial_brief whole ON (((whole.study_id)::text = (shown.study_id)::text)))
  WHERE shown.is_trial;


--
-- Name: VIEW list_trial; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.list_trial IS 'Trials, for lists.';


--
-- Name: measure_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.measure_code (
    measure_id public.slug NOT NULL,
    system public.code_system NOT NULL,
    code public.printed_text NOT NULL,
    verification public.verification NOT NULL
);


--
-- Name: TABLE measure_code; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.measure_code IS 'Codes of a measure in other terminologies.';


--
-- Name: participant_flow; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.participant_flow (
    study_id public.slug NOT NULL,
    nct_id public.nct_number NOT NULL,
    "position" integer NOT NULL,
    period public.printed_text,
    period_position integer NOT NULL,
    kind public.flow_kind NOT NULL,
    type public.printed_text,
    type_comment public.printed_text,
    type_position integer NOT NULL,
    group_id public.slug,
    participants public.head_count,
    participants_printed public.printed_text,
    units_printed public.printed_text,
    comment public.printed_text
);


--
-- Name: TABLE participant_flow; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.participant_flow IS 'Who came how far: milestones of each period, and why people left it. A type without any number is a row without a group.';


--
-- Name: COLUMN participant_flow.participants; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.participant_flow.participants IS 'Number of participants; null when what is printed is no number.';


--
-- Name: COLUMN participant_flow.units_printed; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.participant_flow.units_printed IS 'Number of other units, such as eyes, as printed.';


--
-- Name: phenotype_closure; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.phenotype_closure AS
 WITH RECURSIVE closure(phenotype, narrower) AS (
         SELECT term.code,
            term.code
           FROM public.term
          WHERE ((term.scheme)::text = 'PHENOTYPE'::text)
        UNION
         SELECT closure_1.phenotype,
            term.code
           FROM (closure closure_1
             JOIN public.term ON ((((term.scheme)::text = 'PHENOTYPE'::text) AND (term.broader = closure_1.narrower))))
        )
 SELECT closure.phenotype,
    closure.narrower
   FROM closure;


--
-- Name: VIEW phenotype_closure; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.phenotype_closure IS 'A course of disease and every course that falls under it, itself included.';


--
-- Name: publication_notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.publication_notice (
    source_id public.slug NOT NULL,
    status public.retraction_status NOT NULL,
    published public.partial_date,
    searched_in public.printed_text NOT NULL,
    searched_on public.partial_date NOT NULL,
    url text COLLATE pg_catalog."C",
    CONSTRAINT publication_notice_has_a_date CHECK ((((status)::text = 'NONE_FOUND'::text) = (published IS NULL))),
    CONSTRAINT publication_notice_url_form CHECK ((url ~ '^https?://\S+$'::text)),
    CONSTRAINT publication_notice_was_searched CHECK (((status)::text <> 'NOT_SEARCHED'::text))
);


--
-- Name: TABLE publication_notice; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.publication_notice IS 'Retraction, expression of concern or correction of a publication, or that a search found none.';


--
-- Name: COLUMN publication_notice.published; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.publication_notice.published IS 'Date of the notice.';


--
-- Name: COLUMN publication_notice.searched_in; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.publication_notice.searched_in IS 'Where it was looked for.';


--
-- Name: relation; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.relation AS
 SELECT stated.study_id,
    stated.related_study_id,
    (stated.type)::text AS type,
    (stated.overlap)::text AS overlap,
    stated.shared,
    (stated.basis)::text AS basis,
    stated.sources,
    stated.note
   FROM public.study_relation stated
UNION ALL
 SELECT one.study_id,
    other.study_id AS related_study_id,
    'COHORT_OVERLAP'::text AS type,
    'NONE'::text AS overlap,
    NULL::integer AS shared,
    apart.basis,
    ARRAY( SELECT DISTINCT source.id
           FROM unnest(apart.sources) source(id)
          ORDER BY source.id) AS sources,
    apart.note
   FROM ((public.cohort one
     JOIN public.cohort other ON (((other.study_id)::text <> (one.study_id)::text)))
     JOIN LATERAL ( SELECT
                CASE
                    WHEN compared.by_country THEN 'DIFFERENT_COUNTRIES'::text
                    ELSE 'DIFFERENT_YEARS'::text
                END AS basis,
                CASE
                    WHEN compared.by_country THEN (one.countries_from || other.countries_from)
                    WHEN compared.one_first THEN (one.to_sources || other.from_sources)
                    ELSE (one.from_sources || other.to_sources)
                END AS sources,
                CASE
                    WHEN compared.by_country THEN (((('Treated in '::text || array_to_string(one.countries, ', '::text)) || ' and in '::text) || array_to_string(other.countries, ', '::text)) || '.'::text)
                    WHEN compared.one_first THEN (((('Treated until '::text || one.treated_to) || ', and in the related study from '::text) || other.treated_from) || '.'::text)
                    ELSE (((('Treated from '::text || one.treated_from) || ', and in the related study until '::text) || other.treated_to) || '.'::text)
                END AS note
           FROM ( SELECT (NOT (one.countries && other.countries)) AS by_country,
                    public.is_before(one.treated_to, other.treated_from) AS one_first,
                    public.is_before(other.treated_to, one.treated_from) AS other_first) compared
          WHERE (compared.by_country OR compared.one_first OR compared.other_first)) apart ON (true))
  WHERE (NOT (EXISTS ( SELECT
           FROM public.study_relation stated
          WHERE (((stated.study_id)::text = (one.study_id)::text) AND ((stated.related_study_id)::text = (other.study_id)::text)))));


--
-- Name: VIEW relation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.relation IS 'Relations of studies: those that were stated, and overlaps that countries or years of treatment rule out.';


--
-- Name: quality_finding; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.quality_finding AS
 SELECT 'NUMERATOR_WITHIN_DENOMINATOR'::text AS check_id,
    result.id AS item,
    ((result.numerator)::integer > (result.denominator)::integer) AS flagged
   FROM public.curated_result result
  WHERE ((result.numerator IS NOT NULL) AND (result.denominator IS NOT NULL))
UNION ALL
 SELECT 'VALUE_INSIDE_INTERVAL'::text AS check_id,
    result.id AS item,
    ((NOT COALESCE(((result.value)::numeric >= (result.interval_lower)::numeric), true)) OR (NOT COALESCE(((result.value)::numeric <= (result.interval_upper)::numeric), true))) AS flagged
   FROM public.curated_result result
  WHERE (result.interval_level IS NOT NULL)
UNION ALL
 SELECT 'EFFECT_INSIDE_INTERVAL'::text AS check_id,
    comparison.id AS item,
    ((NOT COALESCE(((comparison.value)::numeric >= (comparison.interval_lower)::numeric), true)) OR (NOT COALESCE(((comparison.value)::numeric <= (comparison.interval_upper)::numeric), true))) AS flagged
   FROM public.curated_comparison comparison
  WHERE (comparison.interval_level IS NOT NULL)
UNION ALL
 SELECT 'PERCENTAGE_WITHIN_0_AND_100'::text AS check_id,
    result.id AS item,
    (((result.value)::numeric < (0)::numeric) OR ((result.value)::numeric > (100)::numeric)) AS flagged
   FROM public.curated_result result
  WHERE (((result.estimate_type)::text = ANY (ARRAY['CRUDE_PROPORTION'::text, 'KAPLAN_MEIER'::text, 'POOLED_PROPORTION'::text])) AND (result.value IS NOT NULL))
UNION ALL
 SELECT 'PERCENTAGE_IS_ITS_FRACTION'::text AS check_id,
    result.id AS item,
    (abs(((result.value)::numeric - ((100.0 * (result.numerator)::numeric) / (result.denominator)::numeric))) > 0.5) AS flagged
   FROM public.curated_result result
  WHERE (((result.estimate_type)::text = 'CRUDE_PROPORTION'::text) AND (result.value IS NOT NULL) AND (result.numerator IS NOT NULL) AND ((result.denominator)::integer > 0))
UNION ALL
 SELECT 'INTERVAL_AGREES_WITH_P_VALUE'::text AS check_id,
    comparison.id AS item,
    ((((comparison.interval_lower)::numeric <= ("none".value)::numeric) AND (("none".value)::numeric <= (comparison.interval_upper)::numeric)) = (((comparison.p_value)::numeric < 0.05) OR ((comparison.p_operator)::text = 'LESS_THAN'::text))) AS flagged
   FROM (public.curated_comparison comparison
     CROSS JOIN LATERAL ( SELECT
                CASE
                    WHEN ((comparison.effect_measure)::text = ANY (ARRAY['HAZARD_RATIO'::text, 'RISK_RATIO'::text, 'ODDS_RATIO'::text, 'RATE_RATIO'::text])) THEN 1
                    ELSE 0
                END AS value) "none")
  WHERE (((comparison.interval_level)::numeric = (95)::numeric) AND (comparison.interval_lower IS NOT NULL) AND (comparison.interval_upper IS NOT NULL) AND (((comparison.p_operator)::text = 'EQUAL'::text) OR (((comparison.p_operator)::text = 'LESS_THAN'::text) AND ((comparison.p_value)::numeric <= 0.05))))
UNION ALL
 SELECT 'EFFECT_AGREES_WITH_COUNTS'::text AS check_id,
    comparison.id AS item,
    ((comparison.agreement)::text = ANY (ARRAY['DIFFERS_MAY_BE_ADJUSTED'::text, 'AGREES_WHEN_ARMS_SWAPPED'::text])) AS flagged
   FROM public.curated_comparison comparison
  WHERE ((comparison.agreement)::text <> 'NOT_COMPUTABLE'::text)
UNION ALL
 SELECT 'PERSON_IS_COUNTED_ONCE'::text AS check_id,
    result.id AS item,
    (EXISTS ( SELECT
           FROM ((public.curated_result other
             JOIN public.outcome other_outcome ON (((other_outcome.id)::text = (other.outcome_id)::text)))
             JOIN public.population other_population ON ((((other_population.study_id)::text = (other.study_id)::text) AND ((other_population.id)::text = (other.population_id)::text))))
          WHERE (other.preferred AND ((other.id)::text < (result.id)::text) AND ((other.study_id)::text = (result.study_id)::text) AND ((other_outcome.measure_id)::text = (outcome.measure_id)::text) AND (NOT ((other_outcome.definition_class)::text IS DISTINCT FROM (outcome.definition_class)::text)) AND (NOT (((((other.stratum)::text IS DISTINCT FROM (result.stratum)::text) OR ((other.category)::text IS DISTINCT FROM (result.category)::text)) OR ((other.window_kind)::text IS DISTINCT FROM (result.window_kind)::text)) OR ((other.window_months)::numeric IS DISTINCT FROM (result.window_months)::numeric))) AND COALESCE(((other.arm_id)::text = (result.arm_id)::text), true) AND (NOT ((other.population_id)::text = ANY (population.disjoint_from))) AND (NOT COALESCE(((other_population.part_of)::text = ANY (population.disjoint_from)), false)) AND (NOT COALESCE(((population.part_of)::text = ANY (other_population.disjoint_from)), false))))) AS flagged
   FROM ((public.curated_result result
     JOIN public.outcome ON (((outcome.id)::text = (result.outcome_id)::text)))
     JOIN public.population ON ((((population.study_id)::text = (result.study_id)::text) AND ((population.id)::text = (result.population_id)::text))))
  WHERE result.preferred
UNION ALL
 SELECT 'OVERLAP_IS_ASSESSED'::text AS check_id,
    (((one.study_id)::text || ' '::text) || (other.study_id)::text) AS item,
    (NOT (EXISTS ( SELECT
           FROM public.relation
          WHERE (((relation.study_id)::text = (one.study_id)::text) AND ((relation.related_study_id)::text = (other.study_id)::text))))) AS flagged
   FROM (public.cohort one
     JOIN public.cohort other ON (((other.study_id)::text > (one.study_id)::text)))
  WHERE (EXISTS ( SELECT
           FROM (public.intervention given
             JOIN public.intervention same ON ((((same.study_id)::text = (other.study_id)::text) AND ((same.type)::text = (given.type)::text))))
          WHERE (((given.study_id)::text = (one.study_id)::text) AND ((given.type)::text = ANY (ARRAY['AHSCT'::text, 'MESENCHYMAL_STEM_CELLS'::text, 'MSC_NEURAL_PROGENITORS'::text, 'BONE_MARROW_CELLS'::text])))))
UNION ALL
 SELECT 'ESTIMATE_HAS_INTERVAL'::text AS check_id,
    result.id AS item,
    (result.interval_level IS NULL) AS flagged
   FROM public.curated_result result
  WHERE (((result.estimate_type)::text = ANY (ARRAY['KAPLAN_MEIER'::text, 'POOLED_PROPORTION'::text])) AND (result.value IS NOT NULL))
UNION ALL
 SELECT 'NUMBER_HAS_DENOMINATOR'::text AS check_id,
    result.id AS item,
    (result.denominator IS NULL) AS flagged
   FROM public.curated_result result
  WHERE (result.value IS NOT NULL)
UNION ALL
 SELECT 'NUMBER_HAS_SENTENCE'::text AS check_id,
    result.id AS item,
    (result.sentence IS NULL) AS flagged
   FROM (public.curated_result result
     JOIN public.outcome ON (((outcome.id)::text = (result.outcome_id)::text)))
  WHERE ((outcome.type)::text <> ALL (ARRAY['BASELINE'::text, 'FOLLOW_UP'::text]))
UNION ALL
 SELECT 'PRINTED_SHARE_AGREES_WITH_COUNTS'::text AS check_id,
    result.id AS item,
    ('PRINTED_CONTRADICTS_COUNTS'::text = ANY ((result.caveats)::text[])) AS flagged
   FROM public.curated_result result
  WHERE (((result.estimate_type)::text = ANY (ARRAY['COUNT'::text, 'CRUDE_PROPORTION'::text])) AND (result.denominator IS NOT NULL) AND ((result.printed)::text ~~ '%\%%'::text))
UNION ALL
 SELECT 'SOURCES_AGREE'::text AS check_id,
    result.id AS item,
    ('SOURCES_CONFLICT'::text = ANY ((result.caveats)::text[])) AS flagged
   FROM public.curated_result result
  WHERE (result.value IS NOT NULL)
UNION ALL
 SELECT 'P_VALUE_AGREES_WITH_COUNTS'::text AS check_id,
    comparison.id AS item,
    ('P_VALUE_CONTRADICTS_COUNTS'::text = ANY ((comparison.caveats)::text[])) AS flagged
   FROM public.curated_comparison comparison
  WHERE ((comparison.p_value IS NOT NULL) AND (( SELECT count(DISTINCT result.arm_id) AS count
           FROM public.result
          WHERE (((result.outcome_id)::text = (comparison.outcome_id)::text) AND ((result.arm_id)::text = ANY ((ARRAY[comparison.arm_id, comparison.reference_arm_id])::text[])) AND ((result.population_id)::text = (comparison.population_id)::text) AND ((result.source_id)::text = (comparison.source_id)::text) AND (NOT (((result.months)::numeric IS DISTINCT FROM (comparison.months)::numeric) OR ((result."time")::text IS DISTINCT FROM (comparison."time")::text))) AND ((result.estimate_type)::text = ANY (ARRAY['COUNT'::text, 'CRUDE_PROPORTION'::text])) AND (result.denominator IS NOT NULL))) = 2))
UNION ALL
 SELECT 'EFFECT_HAS_METHOD'::text AS check_id,
    comparison.id AS item,
    (comparison.method IS NULL) AS flagged
   FROM public.curated_comparison comparison
UNION ALL
 SELECT 'CRUDE_EFFECT_IS_OF_PARALLEL_ARMS'::text AS check_id,
    effect.id AS item,
    (COALESCE(((study.intervention_model)::text = 'CROSSOVER'::text), false) OR ((outcome.type)::text = ANY (ARRAY['BASELINE'::text, 'FOLLOW_UP'::text])) OR COALESCE(((result.months)::numeric <= (0)::numeric), false) OR (result.conflict IS NOT NULL)) AS flagged
   FROM (((public.crude_effect effect
     JOIN public.study ON (((study.id)::text = (effect.study_id)::text)))
     JOIN public.outcome ON (((outcome.id)::text = (effect.outcome_id)::text)))
     JOIN public.result ON (((result.id)::text = (effect.result_id)::text)))
UNION ALL
 SELECT 'NUMBER_IS_VERIFIED'::text AS check_id,
    result.id AS item,
    ((result.verification)::text = 'UNVERIFIED'::text) AS flagged
   FROM public.curated_result result
UNION ALL
 SELECT 'COMPOSITE_HAS_DEFINITION'::text AS check_id,
    outcome.id AS item,
    (outcome.definition IS NULL) AS flagged
   FROM (public.curated_outcome outcome
     JOIN public.measure ON (((measure.id)::text = (outcome.measure_id)::text)))
  WHERE ((measure.domain)::text = 'COMPOSITE'::text)
UNION ALL
 SELECT 'OUTCOME_HAS_MORE_THAN_PRESS'::text AS check_id,
    outcome.id AS item,
    (min(public.precedence((report.role)::text, (result.verification)::text, (result.superseded_by)::text)) >= 4) AS flagged
   FROM ((public.curated_outcome outcome
     JOIN public.result ON ((((result.outcome_id)::text = (outcome.id)::text) AND ((result.verification)::text <> 'UNVERIFIED'::text))))
     LEFT JOIN public.report ON ((((report.study_id)::text = (result.study_id)::text) AND ((report.source_id)::text = (result.source_id)::text))))
  GROUP BY outcome.id
UNION ALL
 SELECT 'RESULT_STANDS_ONCE'::text AS check_id,
    result.id AS item,
    (EXISTS ( SELECT
           FROM public.result other
          WHERE (((other.outcome_id)::text = (result.outcome_id)::text) AND ((other.id)::text <> (result.id)::text) AND ((other.source_id)::text = (result.source_id)::text) AND ((other.population_id)::text = (result.population_id)::text) AND ((other.estimate_type)::text = (result.estimate_type)::text) AND ((other.verification)::text = (result.verification)::text) AND (NOT ((((((other.arm_id)::text IS DISTINCT FROM (result.arm_id)::text) OR ((other.months)::numeric IS DISTINCT FROM (result.months)::numeric)) OR ((other."time")::text IS DISTINCT FROM (result."time")::text)) OR ((other.stratum)::text IS DISTINCT FROM (result.stratum)::text)) OR ((other.category)::text IS DISTINCT FROM (result.category)::text)))))) AS flagged
   FROM public.curated_result result
UNION ALL
 SELECT 'INTERIM_NUMBER_NAMES_ITS_SUCCESSOR'::text AS check_id,
    result.id AS item,
    (result.superseded_by IS NULL) AS flagged
   FROM (public.curated_result result
     JOIN public.report ON ((((report.study_id)::text = (result.study_id)::text) AND ((report.source_id)::text = (result.source_id)::text) AND ((report.role)::text = 'INTERIM_REPORT'::text))))
  WHERE (EXISTS ( SELECT
           FROM (public.result final
             JOIN public.report final_report ON ((((final_report.study_id)::text = (final.study_id)::text) AND ((final_report.source_id)::text = (final.source_id)::text))))
          WHERE (((final.outcome_id)::text = (result.outcome_id)::text) AND ((final_report.role)::text = 'FINAL_REPORT'::text) AND ((final.population_id)::text = (result.population_id)::text) AND ((final.estimate_type)::text = (result.estimate_type)::text) AND (NOT (((((final.arm_id)::text IS DISTINCT FROM (result.arm_id)::text) OR ((final.months)::numeric IS DISTINCT FROM (result.months)::numeric)) OR ((final.stratum)::text IS DISTINCT FROM (result.stratum)::text)) OR ((final.category)::text IS DISTINCT FROM (result.category)::text))))))
UNION ALL
 SELECT 'ADDRESS_IS_REGISTERED'::text AS check_id,
    cited.id AS item,
    ((cited.read_at IS NOT NULL) AND (public.registered_read_kind((cited.source_id)::text, cited.read_at) IS NULL)) AS flagged
   FROM ( SELECT result.id,
            result.source_id,
            result.read_at
           FROM public.curated_result result
        UNION ALL
         SELECT comparison.id,
            comparison.source_id,
            comparison.read_at
           FROM public.curated_comparison comparison) cited
UNION ALL
 SELECT 'PRINTED_HOLDS_VALUE'::text AS check_id,
    result.id AS item,
    (NOT (EXISTS ( SELECT
           FROM regexp_matches(replace(replace((result.printed)::text, ','::text, ''::text), '−'::text, '-'::text), '-?[0-9]*\.?[0-9]+'::text, 'g'::text) number(number)
          WHERE (((number.number[1])::numeric = (result.value)::numeric) OR ((number.number[1])::numeric = (- (result.value)::numeric)))))) AS flagged
   FROM public.curated_result result
  WHERE ((result.value IS NOT NULL) AND ((result.printed)::text ~ '[0-9]'::text))
UNION ALL
 SELECT 'SOURCE_IS_DATED'::text AS check_id,
    source.id AS item,
    (source.published IS NULL) AS flagged
   FROM public.source
  WHERE (EXISTS ( SELECT
           FROM public.entity_state
          WHERE (((entity_state.kind)::text = 'SOURCE'::text) AND (entity_state.id = (source.id)::text) AND (entity_state.last_version IS NULL))))
UNION ALL
 SELECT 'PRESS_ARTICLE_HAS_DIGEST'::text AS check_id,
    source.id AS item,
    (source.sha256 IS NULL) AS flagged
   FROM public.source
  WHERE (EXISTS ( SELECT
           FROM public.claim
          WHERE ((claim.source_id)::text = (source.id)::text)))
UNION ALL
 SELECT 'VERDICT_FITS_ITS_EVIDENCE'::text AS check_id,
    claim.id AS item,
    ((((claim.verdict)::text <> ALL (ARRAY['UNCHECKED'::text, 'OPINION'::text])) AND (((evidence.read = 0) AND ((evidence.known > 0) OR (claim.study_id IS NULL))) OR ((claim.measure_id IS NOT NULL) AND (evidence.numbers > 0) AND (evidence.same_measure = 0)))) OR (claim.differs AND ((claim.verdict)::text <> ALL (ARRAY['PARTLY'::text, 'DIFFERS'::text, 'SUPERSEDED'::text]))) OR (((claim.verdict)::text = 'DIFFERS'::text) AND (NOT claim.differs))) AS flagged
   FROM (public.claim
     CROSS JOIN LATERAL ( SELECT count(*) AS known,
            count(*) FILTER (WHERE part.is_number) AS numbers,
            count(*) FILTER (WHERE (((part.verification)::text <> 'UNVERIFIED'::text) AND ((part.source_id)::text <> (claim.source_id)::text))) AS read,
            count(*) FILTER (WHERE (((part.verification)::text <> 'UNVERIFIED'::text) AND ((part.source_id)::text <> (claim.source_id)::text) AND (part.measure_id = (claim.measure_id)::text))) AS same_measure
           FROM (public.claim_evidence
             CROSS JOIN LATERAL ( SELECT result.source_id,
                    result.verification,
                    outcome.measure_id,
                    true AS is_number
                   FROM (public.result
                     JOIN public.outcome ON (((outcome.id)::text = (result.outcome_id)::text)))
                  WHERE ((result.id)::text = (claim_evidence.result_id)::text)
                UNION ALL
                 SELECT comparison.source_id,
                    comparison.verification,
                    outcome.measure_id,
                    true
                   FROM (public.comparison
                     JOIN public.outcome ON (((outcome.id)::text = (comparison.outcome_id)::text)))
                  WHERE ((comparison.id)::text = (claim_evidence.comparison_id)::text)
                UNION ALL
                 SELECT observation.source_id,
                    observation.verification,
                    NULL::text,
                    false
                   FROM public.status_observation observation
                  WHERE ((observation.id)::text = (claim_evidence.status_observation_id)::text)) part)
          WHERE (claim_evidence.claim_id = claim.id)) evidence)
  WHERE (claim.verdict IS NOT NULL)
UNION ALL
 SELECT 'TITLE_AGREES_WITH_CODES'::text AS check_id,
    study.id AS item,
    ((((study.title)::text ~* '\mA?HSCT\M|ha?ematopoi?etic|haemopoietic'::text) AND (NOT (codes.interventions && ARRAY['AHSCT'::text, 'ALLOGENEIC_HSCT'::text, 'UNSPECIFIED_HSCT'::text]))) OR (((study.title)::text ~* 'mesenchymal|\mMSCs?\M'::text) AND ((study.title)::text !~* 'exosome|vesicle|secretome|-sEV-'::text) AND (NOT (codes.interventions && ARRAY['MESENCHYMAL_STEM_CELLS'::text, 'MSC_NEURAL_PROGENITORS'::text]))) OR (((study.title)::text ~* 'relapsing[- ]remitting|\mRRMS\M'::text) AND (NOT (codes.phenotypes && ARRAY['RRMS'::text, 'RES_RRMS'::text]))) OR (((study.title)::text ~* 'secondary[- ]progressive|\mSPMS\M'::text) AND (NOT (codes.phenotypes && ARRAY['SPMS'::text]))) OR (((study.title)::text ~* 'primary[- ]progressive|\mPPMS\M'::text) AND (NOT (codes.phenotypes && ARRAY['PPMS'::text]))) OR (((study.title)::text ~* '(?<!non[- ])randomi[sz]ed'::text) AND ((study.design)::text <> 'RANDOMIZED_TRIAL'::text) AND ((study.type)::text = 'INTERVENTIONAL'::text))) AS flagged
   FROM ((public.study
     JOIN public.curated_study ON ((curated_study.study_id = (study.id)::text)))
     CROSS JOIN LATERAL ( SELECT ARRAY( SELECT (intervention.type)::text AS type
                   FROM public.intervention
                  WHERE (((intervention.study_id)::text = (study.id)::text) AND (intervention.type IS NOT NULL))) AS interventions,
            ARRAY( SELECT (course.phenotype)::text AS phenotype
                   FROM public.population_phenotype course
                  WHERE ((course.study_id)::text = (study.id)::text)) AS phenotypes) codes)
UNION ALL
 SELECT 'INTERVENTION_HAS_CODE'::text AS check_id,
    (((intervention.study_id)::text || '.'::text) || (intervention.id)::text) AS item,
    ((intervention.type IS NULL) OR ((intervention.type)::text = ANY (ARRAY['UNSPECIFIED_CELL_THERAPY'::text, 'UNSPECIFIED_HSCT'::text]))) AS flagged
   FROM (public.intervention
     JOIN public.curated_study ON ((curated_study.study_id = (intervention.study_id)::text)))
  WHERE (intervention.record IS NULL)
UNION ALL
 SELECT 'TRIAL_HAS_A_STATUS'::text AS check_id,
    trial_study.study_id AS item,
    (NOT (EXISTS ( SELECT
           FROM public.study_status
          WHERE (((study_status.study_id)::text = (trial_study.study_id)::text) AND (NOT study_status.include_unverified))))) AS flagged
   FROM (public.trial_study
     JOIN public.curated_study ON ((curated_study.study_id = (trial_study.study_id)::text)));


--
-- Name: VIEW quality_finding; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.quality_finding IS 'Every row that an automatic check saw, and whether the check flagged it.';


--
-- Name: recommendation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recommendation (
    source_id public.slug NOT NULL,
    id public.slug NOT NULL,
    "position" integer NOT NULL,
    direction public.recommendation_direction NOT NULL,
    intervention public.intervention_type NOT NULL,
    phenotypes text[] NOT NULL,
    statement public.printed_text NOT NULL,
    place public.printed_text NOT NULL,
    read_at text COLLATE pg_catalog."C",
    read_on public.partial_date,
    verification public.verification NOT NULL
);


--
-- Name: TABLE recommendation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.recommendation IS 'What a body recommends, in our own words.';


--
-- Name: COLUMN recommendation.phenotypes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.recommendation.phenotypes IS 'Courses of disease that it is about; empty when it names none.';


--
-- Name: recommendation_criterion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recommendation_criterion (
    source_id public.slug NOT NULL,
    recommendation_id public.slug NOT NULL,
    "position" integer NOT NULL,
    subject public.criterion_subject NOT NULL,
    minimum public.finite_number,
    maximum public.finite_number,
    unit public.ucum_code,
    statement public.printed_text,
    CONSTRAINT recommendation_criterion_is_ordered CHECK (((minimum)::numeric <= (maximum)::numeric)),
    CONSTRAINT recommendation_criterion_limit_has_unit CHECK (((unit IS NULL) = ((minimum IS NULL) AND (maximum IS NULL)))),
    CONSTRAINT recommendation_criterion_says_something CHECK ((num_nonnulls(minimum, maximum, statement) > 0))
);


--
-- Name: TABLE recommendation_criterion; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.recommendation_criterion IS 'For whom a recommendation is meant.';


--
-- Name: COLUMN recommendation_criterion.minimum; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.recommendation_criterion.minimum IS 'In the UCUM unit beside it, as is the maximum.';


--
-- Name: reference; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.reference AS
 SELECT citable.kind,
    (citable.id)::text AS id,
    citable.include_unverified,
    (source.id)::text AS source_id,
    (source.kind)::text AS source_kind,
        CASE
            WHEN (((source.kind)::text = 'JOURNAL_ARTICLE'::text) OR (((source.kind)::text = 'CONFERENCE_ABSTRACT'::text) AND (publication.volume IS NOT NULL))) THEN 'article-journal'::text
            WHEN ((source.kind)::text = 'CONFERENCE_ABSTRACT'::text) THEN 'paper-conference'::text
            WHEN ((source.kind)::text = 'REGISTRY_RECORD'::text) THEN 'dataset'::text
            WHEN ((source.kind)::text = 'NEWS_ARTICLE'::text) THEN 'article-newspaper'::text
            WHEN ((source.kind)::text = 'WEB_PAGE'::text) THEN 'webpage'::text
            ELSE 'document'::text
        END AS type,
    (citable.title)::text AS title,
    (publication.authors)::text AS authors,
    COALESCE((publication.journal)::text,
        CASE
            WHEN ((source.kind)::text = ANY (ARRAY['NEWS_ARTICLE'::text, 'WEB_PAGE'::text])) THEN (source.publisher)::text
            ELSE NULL::text
        END) AS container_title,
        CASE
            WHEN ((source.kind)::text = ANY (ARRAY['REGISTRY_RECORD'::text, 'CONFERENCE_ABSTRACT'::text])) THEN NULLIF((source.publisher)::text, (publication.journal)::text)
            ELSE NULL::text
        END AS publisher,
    (publication.volume)::text AS volume,
    (publication.issue)::text AS issue,
    (publication.pages)::text AS pages,
    (COALESCE(source.published, publication.published_online))::text AS issued,
    identifiers.doi,
    identifiers.pmid,
    identifiers.pmcid,
    source.url,
    (source.published_note)::text AS note,
    citable.registrations,
        CASE
            WHEN ((source.kind)::text = 'REGISTRY_RECORD'::text) THEN ARRAY( SELECT DISTINCT (organization.name)::text AS name
               FROM (public.report
                 JOIN public.organization ON (((organization.study_id)::text = (report.study_id)::text)))
              WHERE (((report.source_id)::text = (source.id)::text) AND ((organization.role)::text = 'LEAD_SPONSOR'::text) AND public.visible((organization.verification)::text, citable.include_unverified) AND (((organization.source_id)::text = (source.id)::text) OR (NOT (EXISTS ( SELECT
                       FROM public.organization own
                      WHERE (((own.study_id)::text = (report.study_id)::text) AND ((own.role)::text = 'LEAD_SPONSOR'::text) AND ((own.source_id)::text = (source.id)::text)))))))
              ORDER BY (organization.name)::text)
            ELSE '{}'::text[]
        END AS institutions
   FROM (((public.citable
     LEFT JOIN public.source ON (((source.id)::text = (citable.source_id)::text)))
     LEFT JOIN public.publication ON (((publication.source_id)::text = (source.id)::text)))
     LEFT JOIN LATERAL ( SELECT max((identifier.value)::text) FILTER (WHERE ((identifier.system)::text = 'DOI'::text)) AS doi,
            max((identifier.value)::text) FILTER (WHERE ((identifier.system)::text = 'PMID'::text)) AS pmid,
            max((identifier.value)::text) FILTER (WHERE ((identifier.system)::text = 'PMCID'::text)) AS pmcid
           FROM public.publication_identifier identifier
          WHERE (((identifier.source_id)::text = (source.id)::text) AND public.visible((identifier.verification)::text, citable.include_unverified))) identifiers ON (true));


--
-- Name: VIEW reference; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.reference IS 'Bibliographic data of every source, and of every study by its preferred report; a study without a report of its own has its title and registrations.';


--
-- Name: COLUMN reference.type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.reference.type IS 'Type of CSL 1.0.2.';


--
-- Name: COLUMN reference.authors; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.reference.authors IS 'As printed, "et al." where the list is cut.';


--
-- Name: COLUMN reference.issued; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.reference.issued IS 'Partial date.';


--
-- Name: COLUMN reference.institutions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.reference.institutions IS 'Lead sponsor as the registry record says, or else as another document does; empty for other documents.';


--
-- Name: registry_analysis; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_analysis (
    comparison_id public.dotted_slug NOT NULL,
    effect_label public.printed_text,
    effect_printed public.printed_text,
    p_value_printed public.printed_text,
    p_value_comment public.printed_text,
    dispersion_label public.printed_text,
    dispersion_printed public.printed_text,
    ci_sides public.printed_text,
    ci_level_printed public.printed_text,
    ci_lower_printed public.printed_text,
    ci_upper_printed public.printed_text,
    ci_lower_comment public.printed_text,
    ci_upper_comment public.printed_text,
    estimate_comment public.printed_text,
    statistical_comment public.printed_text,
    group_description public.printed_text,
    tested_non_inferiority boolean,
    non_inferiority_type public.printed_text,
    non_inferiority_comment public.printed_text,
    other_description public.printed_text
);


--
-- Name: TABLE registry_analysis; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.registry_analysis IS 'What a register prints of an analysis, beside the comparison with its numbers.';


--
-- Name: registry_condition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_condition (
    nct_id public.nct_number NOT NULL,
    "position" integer NOT NULL,
    name public.printed_text NOT NULL
);


--
-- Name: TABLE registry_condition; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.registry_condition IS 'Conditions as the record words them.';


--
-- Name: registry_flag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_flag (
    nct_id public.nct_number NOT NULL,
    "position" integer NOT NULL,
    code public.flag_code NOT NULL,
    item public.printed_text NOT NULL,
    printed public.printed_text
);


--
-- Name: TABLE registry_flag; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.registry_flag IS 'Where a record contradicts itself or the schema, or could not be read. What was printed is kept; nothing doubtful is stored as a number.';


--
-- Name: COLUMN registry_flag.item; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.registry_flag.item IS 'Id of the outcome, result or comparison, or else JSON Pointer in the record.';


--
-- Name: registry_gone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_gone (
    nct_id public.nct_number NOT NULL,
    since_version bigint NOT NULL
);


--
-- Name: TABLE registry_gone; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.registry_gone IS 'Records that the last full load did not hold any more. They stay as they were.';


--
-- Name: registry_identifier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_identifier (
    nct_id public.nct_number NOT NULL,
    "position" integer NOT NULL,
    kind public.identifier_kind NOT NULL,
    number public.printed_text,
    type public.printed_text,
    domain public.printed_text,
    link public.printed_text
);


--
-- Name: TABLE registry_identifier; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.registry_identifier IS 'Other numbers of a record: its earlier NCT numbers, the organization''s own, and those of funders and other registers.';


--
-- Name: registry_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_record (
    nct_id public.nct_number NOT NULL,
    study_id public.slug NOT NULL,
    source_id public.slug NOT NULL,
    brief_title public.printed_text,
    official_title public.printed_text,
    acronym public.printed_text,
    study_type public.printed_text,
    phases text[] NOT NULL,
    allocation public.printed_text,
    intervention_model public.printed_text,
    masking public.printed_text,
    time_perspective public.printed_text,
    overall_status public.printed_text,
    why_stopped public.printed_text,
    brief_summary public.printed_text,
    detailed_description public.printed_text,
    keywords text[] NOT NULL,
    last_known_status public.printed_text,
    enrollment integer,
    enrollment_type public.printed_text,
    primary_purpose public.printed_text,
    observational_model public.printed_text,
    intervention_model_description public.printed_text,
    masking_description public.printed_text,
    who_masked text[] NOT NULL,
    target_duration public.printed_text,
    patient_registry boolean,
    eligibility_text public.printed_text,
    sex public.printed_text,
    gender_based boolean,
    gender_description public.printed_text,
    healthy_volunteers boolean,
    minimum_age public.printed_text,
    maximum_age public.printed_text,
    std_ages text[] NOT NULL,
    study_population public.printed_text,
    sampling_method public.printed_text,
    has_results boolean NOT NULL,
    pre_assignment_details public.printed_text,
    recruitment_details public.printed_text,
    flow_units public.printed_text,
    baseline_population public.printed_text,
    baseline_units public.printed_text,
    adverse_event_threshold public.printed_text,
    adverse_event_time_frame public.printed_text,
    adverse_event_description public.printed_text,
    all_cause_mortality_comment public.printed_text,
    limitations_and_caveats public.printed_text,
    other json NOT NULL
);


--
-- Name: TABLE registry_record; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.registry_record IS 'One record of ClinicalTrials.gov, in the words of the register. docs/registry-fields.md says field by field what stands where.';


--
-- Name: COLUMN registry_record.enrollment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.registry_record.enrollment IS 'Number of participants, of the type beside it.';


--
-- Name: COLUMN registry_record.minimum_age; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.registry_record.minimum_age IS 'As printed: 18 Years.';


--
-- Name: COLUMN registry_record.adverse_event_threshold; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.registry_record.adverse_event_threshold IS 'Percentage of participants above which other events are listed, as printed.';


--
-- Name: COLUMN registry_record.other; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.registry_record.other IS 'Every field that has no column, or that its column cannot take: JSON Pointer (RFC 6901) in the record to its value.';


--
-- Name: registry_reference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_reference (
    nct_id public.nct_number NOT NULL,
    "position" integer NOT NULL,
    type public.printed_text,
    pmid public.printed_text,
    citation public.printed_text
);


--
-- Name: TABLE registry_reference; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.registry_reference IS 'Publications that a record names. DERIVED ones were found by the register.';


--
-- Name: COLUMN registry_reference.type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.registry_reference.type IS 'RESULT, BACKGROUND or DERIVED.';


--
-- Name: registry_retraction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_retraction (
    nct_id public.nct_number NOT NULL,
    reference_position integer NOT NULL,
    "position" integer NOT NULL,
    pmid public.printed_text,
    source public.printed_text
);


--
-- Name: TABLE registry_retraction; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.registry_retraction IS 'Retractions of the publications that a record names.';


--
-- Name: registry_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_term (
    nct_id public.nct_number NOT NULL,
    "position" integer NOT NULL,
    subject public.term_subject NOT NULL,
    kind public.term_kind NOT NULL,
    mesh_id public.printed_text,
    term public.printed_text
);


--
-- Name: TABLE registry_term; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.registry_term IS 'MeSH terms that the register derives, and their ancestors.';


--
-- Name: result_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.result_group (
    study_id public.slug NOT NULL,
    id public.slug NOT NULL,
    "position" integer NOT NULL,
    nct_id public.nct_number NOT NULL,
    title public.printed_text,
    arm_id public.slug,
    arm_link public.arm_link,
    CONSTRAINT result_group_link_says_how CHECK (((arm_id IS NULL) = (arm_link IS NULL)))
);


--
-- Name: TABLE result_group; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.result_group IS 'Groups of participants in the results of a record, by title. An arm is named only where that is certain.';


--
-- Name: result_group_use; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.result_group_use (
    study_id public.slug NOT NULL,
    nct_id public.nct_number NOT NULL,
    section public.group_section NOT NULL,
    outcome_id public.dotted_slug,
    "position" integer NOT NULL,
    code public.printed_text,
    group_id public.slug NOT NULL,
    title public.printed_text,
    description public.printed_text,
    CONSTRAINT result_group_use_of_outcome CHECK (((outcome_id IS NOT NULL) = ((section)::text = 'OUTCOME'::text)))
);


--
-- Name: TABLE result_group_use; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.result_group_use IS 'Where a group is used, with the code, title and description that it has there.';


--
-- Name: schema_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migration (
    number integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE schema_migration; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.schema_migration IS 'Which migrations ran, with the digest of each script as it ran.';


--
-- Name: schema_view_set; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_view_set (
    sha256 text NOT NULL,
    applied_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE schema_view_set; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.schema_view_set IS 'Digest of the functions and views that are in place; one row.';


--
-- Name: scope_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scope_rule (
    id public.slug NOT NULL,
    "position" integer NOT NULL,
    decision public.scope_decision NOT NULL,
    title public.printed_text NOT NULL,
    reason public.printed_text NOT NULL,
    numbers text[] NOT NULL
);


--
-- Name: TABLE scope_rule; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.scope_rule IS 'Which studies belong into the dataset, which do not, and why.';


--
-- Name: COLUMN scope_rule.numbers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.scope_rule.numbers IS 'Registration numbers of known studies of this kind; no complete list.';


--
-- Name: search_synonym; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_synonym (
    phrase text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL,
    meaning text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: TABLE search_synonym; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.search_synonym IS 'Names that mean the same: those of a term or of a measure.';


--
-- Name: COLUMN search_synonym.phrase; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.search_synonym.phrase IS 'The name with its words folded, as queries are compared with it.';


--
-- Name: COLUMN search_synonym.words; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.search_synonym.words IS 'The name as texts have it.';


--
-- Name: COLUMN search_synonym.meaning; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.search_synonym.meaning IS 'The term or measure that is named.';


--
-- Name: search_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_text (
    kind text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    study_id public.slug,
    title text NOT NULL,
    text text,
    url text NOT NULL,
    search tsvector NOT NULL
);


--
-- Name: TABLE search_text; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.search_text IS 'Everything that can be found, as the load wrote it: studies, outcomes, measures, sources and claims.';


--
-- Name: COLUMN search_text.study_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.search_text.study_id IS 'The study of a study or an outcome; null for the others.';


--
-- Name: COLUMN search_text.text; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.search_text.text IS 'What else is searched and shown: keywords, a definition or a reason.';


--
-- Name: search_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_word (
    word text NOT NULL COLLATE pg_catalog."C",
    folded text NOT NULL COLLATE pg_catalog."C",
    lexeme text GENERATED ALWAYS AS ((tsvector_to_array(to_tsvector('public.evidence'::regconfig, word)))[1]) STORED COLLATE pg_catalog."C"
);


--
-- Name: TABLE search_word; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.search_word IS 'Every word of the searched texts. What a query misspells, or begins, is looked up here.';


--
-- Name: COLUMN search_word.word; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.search_word.word IS 'The word in lower case, without accents.';


--
-- Name: COLUMN search_word.folded; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.search_word.folded IS 'The same with British and American spelling, singular and plural made one.';


--
-- Name: COLUMN search_word.lexeme; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.search_word.lexeme IS 'What the word is searched as; null for one that is not searched for, such as "the".';


--
-- Name: served_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.served_document (
    kind public.document_kind NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    study_id public.slug,
    item json,
    unverified_item json,
    document json,
    unverified_document json,
    CONSTRAINT served_document_check CHECK (((document IS NOT NULL) OR (unverified_document IS NOT NULL)))
);
ALTER TABLE ONLY public.served_document ALTER COLUMN item SET COMPRESSION lz4;
ALTER TABLE ONLY public.served_document ALTER COLUMN unverified_item SET COMPRESSION lz4;
ALTER TABLE ONLY public.served_document ALTER COLUMN document SET COMPRESSION lz4;
ALTER TABLE ONLY public.served_document ALTER COLUMN unverified_document SET COMPRESSION lz4;


--
-- Name: TABLE served_document; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.served_document IS 'A record as the API serves it.';


--
-- Name: COLUMN served_document.study_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.served_document.study_id IS 'The study that the document is made and removed with; null when it is of none.';


--
-- Name: COLUMN served_document.item; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.served_document.item IS 'The record as lists show it; null where they show the whole.';


--
-- Name: COLUMN served_document.document; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.served_document.document IS 'The whole without unverified values; null when it is itself unverified.';


--
-- Name: COLUMN served_document.unverified_document; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.served_document.unverified_document IS 'The whole with unverified values; null when there are none, as for unverified_item.';


--
-- Name: study_not_curated; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.study_not_curated AS
 SELECT curated_study.study_id
   FROM public.curated_study
  WHERE (NOT (EXISTS ( SELECT
           FROM public.outcome
          WHERE (((outcome.study_id)::text = curated_study.study_id) AND (outcome.record IS NULL)))));


--
-- Name: VIEW study_not_curated; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.study_not_curated IS 'Studies that are known, and whose outcomes nobody has written down yet.';


--
-- Name: trial; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.trial AS
 SELECT trial_study.study_id AS id
   FROM public.trial_study;


--
-- Name: VIEW trial; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.trial IS 'Ids of trials.';


--
-- Name: trial_criterion; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.trial_criterion AS
 SELECT criterion.study_id,
    criterion."position",
    criterion.kind,
    criterion.subject,
    criterion.minimum,
    criterion.maximum,
    criterion.unit,
    criterion.statement,
    source.id AS source_id,
    source.kind AS source_kind,
    source.title AS source_title,
    source.publisher AS source_publisher,
    source.published AS source_published,
    source.url AS source_url,
    criterion.place,
    criterion.read_at,
    public.read_kind((source.id)::text, criterion.read_at, (criterion.verification)::text) AS read_kind,
    criterion.read_on,
    criterion.verification
   FROM (public.eligibility_criterion criterion
     JOIN public.source ON (((source.id)::text = (criterion.source_id)::text)));


--
-- Name: VIEW trial_criterion; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.trial_criterion IS 'Who could take part in a study, each criterion with where it stands.';


--
-- Name: trial_date; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.trial_date AS
 SELECT study_date.study_id,
    study_date."position",
    study_date.kind,
    study_date.date,
    study_date.type,
    study_date.note,
    source.id AS source_id,
    source.kind AS source_kind,
    source.title AS source_title,
    source.publisher AS source_publisher,
    source.published AS source_published,
    source.url AS source_url,
    study_date.place,
    study_date.read_at,
    public.read_kind((source.id)::text, study_date.read_at, (study_date.verification)::text) AS read_kind,
    study_date.read_on,
    study_date.verification
   FROM (public.study_date
     JOIN public.source ON (((source.id)::text = (study_date.source_id)::text)));


--
-- Name: VIEW trial_date; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.trial_date IS 'Dates of studies, each with where it stands.';


--
-- Name: trial_state; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.trial_state AS
 SELECT registration_state.study_id,
    registration_state.registration,
    registration_state.include_unverified,
    registration_state.status_id,
    registration_state.since_from,
    registration_state.since_to,
    registration_state.last_known_status,
    registration_state.last_known_as_of,
    registration_state.target_id,
    registration_state.actual_id,
    registration_state.unspecified_id,
    registration_state.sources_disagree,
    registration_state.registrations_differ
   FROM public.registration_state
  WHERE (registration_state.registration IS NULL);


--
-- Name: VIEW trial_state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.trial_state IS 'Which observations give the status and the head counts of a trial now.';


--
-- Name: trial_statement; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.trial_statement AS
 SELECT state.study_id,
    state.include_unverified,
    state.registration AS of_registration,
    registration.registry AS of_registry,
    said.part,
    observation.status,
    observation.printed,
    observation.registration,
    state.last_known_status,
    state.last_known_as_of,
    state.since_from,
    state.since_to,
        CASE
            WHEN (said.part = 'STATUS'::text) THEN (observation.as_of)::text
            ELSE public.counted_on(observation.*)
        END AS as_of,
    observation.as_of_to,
    public.documented_on(observation.*, source.*) AS documented,
    observation.confirmed_on,
    (( SELECT today.day
           FROM public.today) - public.partial_date_end(GREATEST((observation.confirmed_on)::text, (observation.as_of_to)::text, (observation.as_of)::text))) AS age_days,
        CASE said.part
            WHEN 'TARGET'::text THEN (observation.target_enrollment)::integer
            WHEN 'ACTUAL'::text THEN (observation.actual_enrollment)::integer
            WHEN 'UNSPECIFIED'::text THEN (observation.unspecified_enrollment)::integer
            ELSE NULL::integer
        END AS count,
    observation.why_stopped,
    source.id AS source_id,
    source.kind AS source_kind,
    source.title AS source_title,
    source.publisher AS source_publisher,
    source.published AS source_published,
    source.url AS source_url,
    observation.place,
    observation.read_at,
    public.read_kind((source.id)::text, observation.read_at, (observation.verification)::text) AS read_kind,
    observation.read_on,
    observation.verification
   FROM ((((public.registration_state state
     CROSS JOIN LATERAL ( VALUES ('STATUS'::text,state.status_id), ('TARGET'::text,state.target_id), ('ACTUAL'::text,state.actual_id), ('UNSPECIFIED'::text,state.unspecified_id)) said(part, observation_id))
     JOIN public.status_observation observation ON (((observation.id)::text = (said.observation_id)::text)))
     JOIN public.source ON (((source.id)::text = (observation.source_id)::text)))
     LEFT JOIN public.registration ON ((((registration.study_id)::text = (state.study_id)::text) AND ((registration.number)::text = (state.registration)::text))));


--
-- Name: VIEW trial_statement; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.trial_statement IS 'Observations that give the status and the head counts of a trial (of_registration null), or of one of its registrations, now.';


--
-- Data for Name: adverse_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.adverse_event VALUES
	('nct99000001', 'NCT99000001', 0, 'SERIOUS', 'Fever with few cells', 'Blood', 'MedDRA 21.0', 'SYSTEMATIC_ASSESSMENT', 'All got well'),
	('nct99000001', 'NCT99000001', 1, 'OTHER', 'Headache', 'Nerves', 'MedDRA 21.0', 'NON_SYSTEMATIC_ASSESSMENT', 'Mild');


--
-- Data for Name: adverse_event_count; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.adverse_event_count VALUES
	('nct99000001', 'NCT99000001', 0, 0, 'cells', 5, 4, 50),
	('nct99000001', 'NCT99000001', 0, 1, 'drugs', NULL, 0, 40),
	('nct99000001', 'NCT99000001', 1, 0, 'cells', 30, 20, 50),
	('nct99000001', 'NCT99000001', 1, 1, 'drugs', 9, 9, 40);


--
-- Data for Name: adverse_event_total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.adverse_event_total VALUES
	('nct99000001', 'NCT99000001', 0, 'cells', 'DEATHS', 0, 50),
	('nct99000001', 'NCT99000001', 1, 'cells', 'SERIOUS', 4, 50),
	('nct99000001', 'NCT99000001', 2, 'cells', 'OTHER', 20, 50),
	('nct99000001', 'NCT99000001', 3, 'drugs', 'SERIOUS', 1, 40),
	('nct99000001', 'NCT99000001', 4, 'drugs', 'OTHER', 9, 40);


--
-- Data for Name: arm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.arm VALUES
	('nct99000001', 'cells', 0, 'Cells', 'EXPERIMENTAL', 'NCT99000001', 'One transplant', '{"Biological: Own cells","Drug: Tablets"}'),
	('nct99000001', 'drugs', 1, 'Drugs', 'ACTIVE_COMPARATOR', 'NCT99000001', 'One tablet a day', '{"Drug: Tablets"}'),
	('nct99000002', 'cells', 0, 'Cells', 'EXPERIMENTAL', 'NCT99000002', NULL, '{"Biological: Own cells"}'),
	('nct99000002', 'drugs', 1, 'Drugs', 'ACTIVE_COMPARATOR', 'NCT99000002', NULL, '{"Drug: Tablets"}'),
	('nct99000003', 'cells', 0, 'Cells', 'EXPERIMENTAL', 'NCT99000003', NULL, '{"Biological: Own cells"}'),
	('nct99000003', 'drugs', 1, 'Drugs', 'ACTIVE_COMPARATOR', 'NCT99000003', NULL, '{"Drug: Tablets"}'),
	('trial', 'cells', 0, 'Cells', 'EXPERIMENTAL', NULL, NULL, '{}'),
	('trial', 'drugs', 1, 'Drugs', 'ACTIVE_COMPARATOR', NULL, NULL, '{}'),
	('nct99000004', 'cells', 0, 'Cells', 'EXPERIMENTAL', 'NCT99000004', NULL, '{"Biological: Own cells"}'),
	('nct99000004', 'drugs', 1, 'Drugs', 'ACTIVE_COMPARATOR', 'NCT99000004', NULL, '{"Drug: Tablets"}');


--
-- Data for Name: arm_intervention; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.arm_intervention VALUES
	('nct99000001', 'cells', 'own-cells'),
	('nct99000001', 'cells', 'tablets'),
	('nct99000001', 'drugs', 'tablets'),
	('nct99000002', 'cells', 'own-cells'),
	('nct99000002', 'drugs', 'tablets'),
	('nct99000003', 'cells', 'own-cells'),
	('nct99000003', 'drugs', 'tablets'),
	('trial', 'cells', 'transplant'),
	('nct99000004', 'cells', 'own-cells'),
	('nct99000004', 'drugs', 'tablets');


--
-- Data for Name: bias_assessment; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: change_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change_event VALUES
	(1, 0, 'MEASURE', 'nedap', 'ADDED', NULL, NULL, NULL),
	(1, 1, 'SOURCE', 'paper', 'ADDED', NULL, NULL, NULL),
	(1, 2, 'SOURCE', 'register', 'ADDED', NULL, NULL, NULL),
	(1, 3, 'STUDY', 'trial', 'ADDED', NULL, NULL, NULL),
	(2, 0, 'REGISTRY_RECORD', 'NCT99000001', 'ADDED', NULL, NULL, NULL),
	(2, 1, 'REGISTRY_RECORD', 'NCT99000002', 'ADDED', NULL, NULL, NULL),
	(2, 2, 'REGISTRY_RECORD', 'NCT99000003', 'ADDED', NULL, NULL, NULL),
	(3, 0, 'STUDY', 'trial', 'CHANGED', '/acronym', '"TRIAL-0"', '"TRIAL"'),
	(3, 1, 'RESULT', 'trial.no-activity.cells-36', 'CHANGED', '/sentence/text', '"No disease activity, at 36 months, in “All participants”, arm “Cells”: 44 of 55 participants randomised (80 %) (this study’s definition was not seen), according to the TRIAL-0 study (A journal, 2019), a randomised trial."', '"No disease activity, at 36 months, in “All participants”, arm “Cells”: 44 of 55 participants randomised (80 %) (this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial."'),
	(3, 2, 'RESULT', 'trial.no-activity.drugs-36', 'CHANGED', '/sentence/text', '"No disease activity, at 36 months, in “All participants”, arm “Drugs”: 40.5 %, 95 % confidence interval 30 to 51.5, from 54 participants treated (a Kaplan-Meier estimate, not a head count; this study’s definition was not seen), according to the TRIAL-0 study (A journal, 2019), a randomised trial."', '"No disease activity, at 36 months, in “All participants”, arm “Drugs”: 40.5 %, 95 % confidence interval 30 to 51.5, from 54 participants treated (a Kaplan-Meier estimate, not a head count; this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial."'),
	(4, 0, 'REGISTRY_RECORD', 'NCT99000004', 'ADDED', NULL, NULL, NULL),
	(5, 0, 'REGISTRY_RECORD', 'NCT99000002', 'CHANGED', '/gone', 'false', 'true');


--
-- Data for Name: claim; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: claim_evidence; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: comparison; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comparison VALUES
	('nct99000001.change-of-a-score-a95c17.mean-difference-net-112178', 'nct99000001', 'nct99000001.change-of-a-score-a95c17', 0, NULL, NULL, 'Cells; Drugs', 'participants', 12, NULL, 'MEAN_DIFFERENCE', -1.75, '{score}', -2.5, -1.0, 95, 'LESS_THAN', 0.0001, 'ANCOVA', '-1.75', NULL, 'NOT_COMPUTABLE', 'a mean difference cannot be computed from counts of people alone', 'nct99000001-registry', 'outcome measures', NULL, 'VERIFIED', NULL, NULL, NULL, NULL, NULL, 'the contrast is not between two arms of which one is named as the reference', '{}'),
	('nct99000001.change-of-a-score-a95c17.analysis-68893a', 'nct99000001', 'nct99000001.change-of-a-score-a95c17', 1, NULL, NULL, 'Cells', 'participants', 12, NULL, 'P_VALUE_ONLY', NULL, '{score}', NULL, NULL, NULL, 'EQUAL', 0.04, 't-test', '0.04', NULL, 'NOT_COMPUTABLE', 'a p value only cannot be computed from counts of people alone', 'nct99000001-registry', 'outcome measures', NULL, 'VERIFIED', NULL, NULL, NULL, NULL, NULL, 'the contrast is not between two arms of which one is named as the reference', '{P_VALUE_ONLY}'),
	('nct99000002.relapses-2a5a5c.odds-ratio-or-c90974', 'nct99000002', 'nct99000002.relapses-2a5a5c', 0, NULL, NULL, 'Cells; Drugs', 'participants', 5.520, NULL, 'ODDS_RATIO', 2.67, '1', NULL, NULL, NULL, NULL, NULL, NULL, '2.67', NULL, 'AGREES', 'the counts give 2.67', 'nct99000002-registry', 'outcome measures', NULL, 'VERIFIED', NULL, NULL, NULL, NULL, NULL, 'neither an interval nor a p-value says whether there is a difference', '{INTERVAL_NOT_REPORTED,METHOD_NOT_STATED}'),
	('nct99000003.relapses-2a5a5c.odds-ratio-or-c90974', 'nct99000003', 'nct99000003.relapses-2a5a5c', 0, NULL, NULL, 'Cells; Drugs', 'participants', 5.520, NULL, 'ODDS_RATIO', 2.67, '1', NULL, NULL, NULL, NULL, NULL, NULL, '2.67', NULL, 'AGREES', 'the counts give 2.67', 'nct99000003-registry', 'outcome measures', NULL, 'VERIFIED', NULL, NULL, NULL, NULL, NULL, 'neither an interval nor a p-value says whether there is a difference', '{INTERVAL_NOT_REPORTED,METHOD_NOT_STATED}'),
	('trial.no-activity.cells-drugs', 'trial', 'trial.no-activity', 0, 'cells', 'drugs', NULL, 'all', 36, NULL, 'HAZARD_RATIO', 0.25, '1', 0.1, 0.6, 95, 'LESS_THAN', 0.001, NULL, '0.25 (0.1-0.6)', NULL, 'NOT_COMPUTABLE', 'a hazard ratio cannot be computed from counts of people alone', 'paper', 'table 3', NULL, 'VERIFIED', NULL, NULL, NULL, NULL, 'REFERENCE', 'higher is better, the reference is better off, and the 95 % interval excludes no difference', '{DEFINITION_NOT_SEEN,METHOD_NOT_STATED}'),
	('nct99000004.relapses-2a5a5c.odds-ratio-or-c90974', 'nct99000004', 'nct99000004.relapses-2a5a5c', 0, NULL, NULL, 'Cells; Drugs', 'participants', 5.520, NULL, 'ODDS_RATIO', 2.67, '1', NULL, NULL, NULL, NULL, NULL, NULL, '2.67', NULL, 'AGREES', 'the counts give 2.67', 'nct99000004-registry', 'outcome measures', NULL, 'VERIFIED', NULL, NULL, NULL, NULL, NULL, 'neither an interval nor a p-value says whether there is a difference', '{INTERVAL_NOT_REPORTED,METHOD_NOT_STATED}');


--
-- Data for Name: comparison_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comparison_group VALUES
	('nct99000001.change-of-a-score-a95c17.mean-difference-net-112178', 0, 'nct99000001', 'cells'),
	('nct99000001.change-of-a-score-a95c17.mean-difference-net-112178', 1, 'nct99000001', 'drugs'),
	('nct99000001.change-of-a-score-a95c17.analysis-68893a', 0, 'nct99000001', 'cells'),
	('nct99000002.relapses-2a5a5c.odds-ratio-or-c90974', 0, 'nct99000002', 'cells'),
	('nct99000002.relapses-2a5a5c.odds-ratio-or-c90974', 1, 'nct99000002', 'drugs'),
	('nct99000003.relapses-2a5a5c.odds-ratio-or-c90974', 0, 'nct99000003', 'cells'),
	('nct99000003.relapses-2a5a5c.odds-ratio-or-c90974', 1, 'nct99000003', 'drugs'),
	('nct99000004.relapses-2a5a5c.odds-ratio-or-c90974', 0, 'nct99000004', 'cells'),
	('nct99000004.relapses-2a5a5c.odds-ratio-or-c90974', 1, 'nct99000004', 'drugs');


--
-- Data for Name: country; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.country VALUES
	('AD', 'Andorra'),
	('AE', 'United Arab Emirates'),
	('AF', 'Afghanistan'),
	('AG', 'Antigua and Barbuda'),
	('AI', 'Anguilla'),
	('AL', 'Albania'),
	('AM', 'Armenia'),
	('AO', 'Angola'),
	('AQ', 'Antarctica'),
	('AR', 'Argentina'),
	('AS', 'American Samoa'),
	('AT', 'Austria'),
	('AU', 'Australia'),
	('AW', 'Aruba'),
	('AX', 'Åland Islands'),
	('AZ', 'Azerbaijan'),
	('BA', 'Bosnia and Herzegovina'),
	('BB', 'Barbados'),
	('BD', 'Bangladesh'),
	('BE', 'Belgium'),
	('BF', 'Burkina Faso'),
	('BG', 'Bulgaria'),
	('BH', 'Bahrain'),
	('BI', 'Burundi'),
	('BJ', 'Benin'),
	('BL', 'St. Barthélemy'),
	('BM', 'Bermuda'),
	('BN', 'Brunei'),
	('BO', 'Bolivia'),
	('BQ', 'Caribbean Netherlands'),
	('BR', 'Brazil'),
	('BS', 'Bahamas'),
	('BT', 'Bhutan'),
	('BV', 'Bouvet Island'),
	('BW', 'Botswana'),
	('BY', 'Belarus'),
	('BZ', 'Belize'),
	('CA', 'Canada'),
	('CC', 'Cocos (Keeling) Islands'),
	('CD', 'Congo - Kinshasa'),
	('CF', 'Central African Republic'),
	('CG', 'Congo - Brazzaville'),
	('CH', 'Switzerland'),
	('CI', 'Côte d’Ivoire'),
	('CK', 'Cook Islands'),
	('CL', 'Chile'),
	('CM', 'Cameroon'),
	('CN', 'China'),
	('CO', 'Colombia'),
	('CR', 'Costa Rica'),
	('CU', 'Cuba'),
	('CV', 'Cape Verde'),
	('CW', 'Curaçao'),
	('CX', 'Christmas Island'),
	('CY', 'Cyprus'),
	('CZ', 'Czechia'),
	('DE', 'Germany'),
	('DJ', 'Djibouti'),
	('DK', 'Denmark'),
	('DM', 'Dominica'),
	('DO', 'Dominican Republic'),
	('DZ', 'Algeria'),
	('EC', 'Ecuador'),
	('EE', 'Estonia'),
	('EG', 'Egypt'),
	('EH', 'Western Sahara'),
	('ER', 'Eritrea'),
	('ES', 'Spain'),
	('ET', 'Ethiopia'),
	('FI', 'Finland'),
	('FJ', 'Fiji'),
	('FK', 'Falkland Islands'),
	('FM', 'Micronesia'),
	('FO', 'Faroe Islands'),
	('FR', 'France'),
	('GA', 'Gabon'),
	('GB', 'United Kingdom'),
	('GD', 'Grenada'),
	('GE', 'Georgia'),
	('GF', 'French Guiana'),
	('GG', 'Guernsey'),
	('GH', 'Ghana'),
	('GI', 'Gibraltar'),
	('GL', 'Greenland'),
	('GM', 'Gambia'),
	('GN', 'Guinea'),
	('GP', 'Guadeloupe'),
	('GQ', 'Equatorial Guinea'),
	('GR', 'Greece'),
	('GS', 'South Georgia and South Sandwich Islands'),
	('GT', 'Guatemala'),
	('GU', 'Guam'),
	('GW', 'Guinea-Bissau'),
	('GY', 'Guyana'),
	('HK', 'Hong Kong SAR China'),
	('HM', 'Heard and McDonald Islands'),
	('HN', 'Honduras'),
	('HR', 'Croatia'),
	('HT', 'Haiti'),
	('HU', 'Hungary');
INSERT INTO public.country VALUES
	('ID', 'Indonesia'),
	('IE', 'Ireland'),
	('IL', 'Israel'),
	('IM', 'Isle of Man'),
	('IN', 'India'),
	('IO', 'British Indian Ocean Territory'),
	('IQ', 'Iraq'),
	('IR', 'Iran'),
	('IS', 'Iceland'),
	('IT', 'Italy'),
	('JE', 'Jersey'),
	('JM', 'Jamaica'),
	('JO', 'Jordan'),
	('JP', 'Japan'),
	('KE', 'Kenya'),
	('KG', 'Kyrgyzstan'),
	('KH', 'Cambodia'),
	('KI', 'Kiribati'),
	('KM', 'Comoros'),
	('KN', 'St. Kitts and Nevis'),
	('KP', 'North Korea'),
	('KR', 'South Korea'),
	('KW', 'Kuwait'),
	('KY', 'Cayman Islands'),
	('KZ', 'Kazakhstan'),
	('LA', 'Laos'),
	('LB', 'Lebanon'),
	('LC', 'St. Lucia'),
	('LI', 'Liechtenstein'),
	('LK', 'Sri Lanka'),
	('LR', 'Liberia'),
	('LS', 'Lesotho'),
	('LT', 'Lithuania'),
	('LU', 'Luxembourg'),
	('LV', 'Latvia'),
	('LY', 'Libya'),
	('MA', 'Morocco'),
	('MC', 'Monaco'),
	('MD', 'Moldova'),
	('ME', 'Montenegro'),
	('MF', 'St. Martin'),
	('MG', 'Madagascar'),
	('MH', 'Marshall Islands'),
	('MK', 'North Macedonia'),
	('ML', 'Mali'),
	('MM', 'Myanmar (Burma)'),
	('MN', 'Mongolia'),
	('MO', 'Macao SAR China'),
	('MP', 'Northern Mariana Islands'),
	('MQ', 'Martinique'),
	('MR', 'Mauritania'),
	('MS', 'Montserrat'),
	('MT', 'Malta'),
	('MU', 'Mauritius'),
	('MV', 'Maldives'),
	('MW', 'Malawi'),
	('MX', 'Mexico'),
	('MY', 'Malaysia'),
	('MZ', 'Mozambique'),
	('NA', 'Namibia'),
	('NC', 'New Caledonia'),
	('NE', 'Niger'),
	('NF', 'Norfolk Island'),
	('NG', 'Nigeria'),
	('NI', 'Nicaragua'),
	('NL', 'Netherlands'),
	('NO', 'Norway'),
	('NP', 'Nepal'),
	('NR', 'Nauru'),
	('NU', 'Niue'),
	('NZ', 'New Zealand'),
	('OM', 'Oman'),
	('PA', 'Panama'),
	('PE', 'Peru'),
	('PF', 'French Polynesia'),
	('PG', 'Papua New Guinea'),
	('PH', 'Philippines'),
	('PK', 'Pakistan'),
	('PL', 'Poland'),
	('PM', 'St. Pierre and Miquelon'),
	('PN', 'Pitcairn Islands'),
	('PR', 'Puerto Rico'),
	('PS', 'Palestinian Territories'),
	('PT', 'Portugal'),
	('PW', 'Palau'),
	('PY', 'Paraguay'),
	('QA', 'Qatar'),
	('RE', 'Réunion'),
	('RO', 'Romania'),
	('RS', 'Serbia'),
	('RU', 'Russia'),
	('RW', 'Rwanda'),
	('SA', 'Saudi Arabia'),
	('SB', 'Solomon Islands'),
	('SC', 'Seychelles'),
	('SD', 'Sudan'),
	('SE', 'Sweden'),
	('SG', 'Singapore'),
	('SH', 'St. Helena'),
	('SI', 'Slovenia');
INSERT INTO public.country VALUES
	('SJ', 'Svalbard and Jan Mayen'),
	('SK', 'Slovakia'),
	('SL', 'Sierra Leone'),
	('SM', 'San Marino'),
	('SN', 'Senegal'),
	('SO', 'Somalia'),
	('SR', 'Suriname'),
	('SS', 'South Sudan'),
	('ST', 'São Tomé and Príncipe'),
	('SV', 'El Salvador'),
	('SX', 'Sint Maarten'),
	('SY', 'Syria'),
	('SZ', 'Eswatini'),
	('TC', 'Turks and Caicos Islands'),
	('TD', 'Chad'),
	('TF', 'French Southern Territories'),
	('TG', 'Togo'),
	('TH', 'Thailand'),
	('TJ', 'Tajikistan'),
	('TK', 'Tokelau'),
	('TL', 'Timor-Leste'),
	('TM', 'Turkmenistan'),
	('TN', 'Tunisia'),
	('TO', 'Tonga'),
	('TR', 'Türkiye'),
	('TT', 'Trinidad and Tobago'),
	('TV', 'Tuvalu'),
	('TW', 'Taiwan'),
	('TZ', 'Tanzania'),
	('UA', 'Ukraine'),
	('UG', 'Uganda'),
	('UM', 'U.S. Outlying Islands'),
	('US', 'United States'),
	('UY', 'Uruguay'),
	('UZ', 'Uzbekistan'),
	('VA', 'Vatican City'),
	('VC', 'St. Vincent and Grenadines'),
	('VE', 'Venezuela'),
	('VG', 'British Virgin Islands'),
	('VI', 'U.S. Virgin Islands'),
	('VN', 'Vietnam'),
	('VU', 'Vanuatu'),
	('WF', 'Wallis and Futuna'),
	('WS', 'Samoa'),
	('XK', 'Kosovo'),
	('YE', 'Yemen'),
	('YT', 'Mayotte'),
	('ZA', 'South Africa'),
	('ZM', 'Zambia'),
	('ZW', 'Zimbabwe');


--
-- Data for Name: coverage_exclusion; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: coverage_search; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: coverage_without_results; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: crude_effect; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: curated_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.curated_check VALUES
	('ADDRESS_IS_REGISTERED', 3, 0, '{}'),
	('COMPOSITE_HAS_DEFINITION', 1, 1, '{trial.no-activity}'),
	('EFFECT_HAS_METHOD', 1, 1, '{trial.no-activity.cells-drugs}'),
	('EFFECT_INSIDE_INTERVAL', 1, 0, '{}'),
	('ESTIMATE_HAS_INTERVAL', 1, 0, '{}'),
	('INTERVAL_AGREES_WITH_P_VALUE', 1, 0, '{}'),
	('INTERVENTION_HAS_CODE', 1, 0, '{}'),
	('NUMBER_HAS_DENOMINATOR', 2, 0, '{}'),
	('NUMBER_HAS_SENTENCE', 2, 0, '{}'),
	('NUMBER_IS_VERIFIED', 2, 0, '{}'),
	('NUMERATOR_WITHIN_DENOMINATOR', 1, 0, '{}'),
	('OUTCOME_HAS_MORE_THAN_PRESS', 1, 0, '{}'),
	('PERCENTAGE_IS_ITS_FRACTION', 1, 0, '{}'),
	('PERCENTAGE_WITHIN_0_AND_100', 2, 0, '{}'),
	('PERSON_IS_COUNTED_ONCE', 2, 0, '{}'),
	('PRINTED_HOLDS_VALUE', 2, 0, '{}'),
	('PRINTED_SHARE_AGREES_WITH_COUNTS', 1, 0, '{}'),
	('RESULT_STANDS_ONCE', 2, 0, '{}'),
	('SOURCES_AGREE', 2, 0, '{}'),
	('SOURCE_IS_DATED', 2, 1, '{register}'),
	('TITLE_AGREES_WITH_CODES', 1, 0, '{}'),
	('TRIAL_HAS_A_STATUS', 1, 0, '{}'),
	('VALUE_INSIDE_INTERVAL', 1, 0, '{}');


--
-- Data for Name: curated_coverage; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.curated_coverage VALUES
	(true, 1, '{}', 1, 0, 0, 0, 0);


--
-- Data for Name: curated_gap; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: dataset_size; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dataset_size VALUES
	(true, 5, 5, 19, 25, 25, 6, 4);


--
-- Data for Name: dataset_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dataset_version VALUES
	(1, '2026-11-29 10:29:14.030649+00', 'eab343465d11021dd0c79574ba6a6acfe21c1e65e24dfd15f4fb1ee709103f5a', 4, 0, 0),
	(2, '2026-11-29 10:29:14.966383+00', 'f364b70c1e91f1a2472295ebdd8349e316df435c2506063ffad6caad636386c4', 3, 0, 0),
	(3, '2026-11-29 10:29:15.274758+00', 'c7d26faf29e7a4a4aee82b84a288098a8f2959f66d3b0182fbd4d6db07f4e9c4', 0, 3, 0),
	(4, '2026-11-29 10:29:15.423137+00', '55b583743ad944023f9232bca38a4822c2340ecd13ca234118b4dddf71c7f503', 1, 0, 0),
	(5, '2026-11-29 10:29:15.468952+00', '593096edb5cd70c363e0053f673747954d36c36e74aa0ada72df4030bac993c6', 0, 1, 0);


--
-- Data for Name: denominator_count; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.denominator_count VALUES
	('nct99000001', 'NCT99000001', 0, NULL, NULL, NULL, 'Participants', 0, 'cells', '50', 50),
	('nct99000001', 'NCT99000001', 1, NULL, NULL, NULL, 'Participants', 0, 'drugs', '40', 40),
	('nct99000001', 'NCT99000001', 2, NULL, NULL, NULL, 'Participants', 0, 'total', '90', 90),
	('nct99000001', 'NCT99000001', 3, NULL, NULL, NULL, 'Eyes', 1, 'cells', '100', 100),
	('nct99000001', 'NCT99000001', 4, NULL, NULL, NULL, 'Eyes', 1, 'drugs', '80', 80),
	('nct99000001', 'NCT99000001', 5, NULL, NULL, NULL, 'Eyes', 1, 'total', '180', 180),
	('nct99000001', 'NCT99000001', 6, 'nct99000001.baseline-age-continuous-0c8154', NULL, NULL, 'Participants', 0, 'cells', '49', 49),
	('nct99000001', 'NCT99000001', 7, 'nct99000001.baseline-age-continuous-0c8154', NULL, NULL, 'Participants', 0, 'drugs', '40', 40),
	('nct99000001', 'NCT99000001', 8, 'nct99000001.baseline-sex-female-male-4df670', 'Those of the first site', 0, 'Participants', 0, 'cells', '30', 30),
	('nct99000001', 'NCT99000001', 9, 'nct99000001.baseline-sex-female-male-4df670', 'Those of the first site', 0, 'Participants', 0, 'drugs', '20', 20),
	('nct99000001', 'NCT99000001', 10, 'nct99000001.change-of-a-score-a95c17', NULL, NULL, 'Participants', 0, 'cells', '48', 48),
	('nct99000001', 'NCT99000001', 11, 'nct99000001.change-of-a-score-a95c17', NULL, NULL, 'Participants', 0, 'drugs', '39', 39),
	('nct99000001', 'NCT99000001', 12, 'nct99000001.change-of-a-score-a95c17', NULL, NULL, 'Eyes', 1, 'cells', '96', 96),
	('nct99000001', 'NCT99000001', 13, 'nct99000001.change-of-a-score-a95c17', NULL, NULL, 'Eyes', 1, 'drugs', '78', 78),
	('nct99000001', 'NCT99000001', 14, 'nct99000001.change-of-a-score-a95c17', 'Month 12', 0, 'Eyes', 0, 'cells', '90', 90),
	('nct99000001', 'NCT99000001', 15, 'nct99000001.change-of-a-score-a95c17', 'Month 12', 0, 'Eyes', 0, 'drugs', '70', 70),
	('nct99000002', 'NCT99000002', 0, 'nct99000002.a-score-bc2708', NULL, NULL, 'Participants', 0, 'cells', '50', 50),
	('nct99000002', 'NCT99000002', 1, 'nct99000002.a-score-bc2708', NULL, NULL, 'Participants', 0, 'drugs', '40', 40),
	('nct99000002', 'NCT99000002', 2, 'nct99000002.relapses-2a5a5c', NULL, NULL, 'Participants', 0, 'cells', '50', 50),
	('nct99000002', 'NCT99000002', 3, 'nct99000002.relapses-2a5a5c', NULL, NULL, 'Participants', 0, 'drugs', '40', 40),
	('nct99000003', 'NCT99000003', 0, 'nct99000003.a-score-bc2708', NULL, NULL, 'Participants', 0, 'cells', '50', 50),
	('nct99000003', 'NCT99000003', 1, 'nct99000003.a-score-bc2708', NULL, NULL, 'Participants', 0, 'drugs', '40', 40),
	('nct99000003', 'NCT99000003', 2, 'nct99000003.relapses-2a5a5c', NULL, NULL, 'Participants', 0, 'cells', '50', 50),
	('nct99000003', 'NCT99000003', 3, 'nct99000003.relapses-2a5a5c', NULL, NULL, 'Participants', 0, 'drugs', '40', 40),
	('nct99000004', 'NCT99000004', 0, 'nct99000004.a-score-bc2708', NULL, NULL, 'Participants', 0, 'cells', '50', 50),
	('nct99000004', 'NCT99000004', 1, 'nct99000004.a-score-bc2708', NULL, NULL, 'Participants', 0, 'drugs', '40', 40),
	('nct99000004', 'NCT99000004', 2, 'nct99000004.relapses-2a5a5c', NULL, NULL, 'Participants', 0, 'cells', '50', 50),
	('nct99000004', 'NCT99000004', 3, 'nct99000004.relapses-2a5a5c', NULL, NULL, 'Participants', 0, 'drugs', '40', 40);


--
-- Data for Name: dose; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dose VALUES
	('trial', 'transplant', 0, 'cells', 2, '10*6/kg', NULL, 'paper', 'methods', NULL, 'VERIFIED', NULL);


--
-- Data for Name: eligibility_criterion; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.eligibility_criterion VALUES
	('nct99000001', 0, 'INCLUSION', 'AGE', 18, NULL, 'a', NULL, 'nct99000001-registry', 'eligibility module', NULL, 'VERIFIED', NULL),
	('nct99000001', 1, 'INCLUSION', 'AGE', NULL, 55, 'a', NULL, 'nct99000001-registry', 'eligibility module', NULL, 'VERIFIED', NULL),
	('nct99000002', 0, 'INCLUSION', 'AGE', 18, NULL, 'a', NULL, 'nct99000002-registry', 'eligibility module', NULL, 'VERIFIED', NULL),
	('nct99000002', 1, 'INCLUSION', 'AGE', NULL, 55, 'a', NULL, 'nct99000002-registry', 'eligibility module', NULL, 'VERIFIED', NULL),
	('nct99000003', 0, 'INCLUSION', 'AGE', 18, NULL, 'a', NULL, 'nct99000003-registry', 'eligibility module', NULL, 'VERIFIED', NULL),
	('nct99000003', 1, 'INCLUSION', 'AGE', NULL, 55, 'a', NULL, 'nct99000003-registry', 'eligibility module', NULL, 'VERIFIED', NULL),
	('trial', 0, 'INCLUSION', 'AGE', 18, 55, 'a', NULL, 'register', 'criteria', NULL, 'VERIFIED', NULL),
	('nct99000004', 0, 'INCLUSION', 'AGE', 18, NULL, 'a', NULL, 'nct99000004-registry', 'eligibility module', NULL, 'VERIFIED', NULL),
	('nct99000004', 1, 'INCLUSION', 'AGE', NULL, 55, 'a', NULL, 'nct99000004-registry', 'eligibility module', NULL, 'VERIFIED', NULL);


--
-- Data for Name: entity_state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entity_state VALUES
	('MEASURE', 'nedap', 1, NULL, '3b90de37f0f5902cc4164cd8ceb6730ad28416ae8ba9a4b0444cf2b0ddc3fa51', '{"abbreviation":"NEDAP","alsoFinds":[],"codes":[],"definition":"No relapse, no new lesion and no lasting worsening.","direction":"HIGHER_IS_BETTER","domain":"COMPOSITE","id":"nedap","name":"No evidence of disease activity or progression","synonyms":[],"unit":"%"}', NULL),
	('SOURCE', 'paper', 1, NULL, '08415efaaad65e266e251b17eb39ed213b6e2156723e5023a7e3d3a837e70c9d', '{"id":"paper","kind":"JOURNAL_ARTICLE","publication":{"authors":"Doe J, Roe R","identifiers":[{"system":"DOI","value":"10.1000/trial","verification":"VERIFIED"}],"journal":"A journal"},"published":"2019-03","publisher":"A journal","readings":[{"address":"https://forum.example/copy","holder":"A forum","isPress":false,"kind":"COPY"},{"address":"https://news.example/retelling","holder":"A newspaper","isPress":false,"kind":"RETELLING"}],"recommendations":[],"title":"A trial of cells against drugs","url":"https://journal.example/trial"}', NULL),
	('SOURCE', 'register', 1, NULL, 'd477de811ea01f832cdd528665568005e8869ac3ffb118898d06d35424f57c33', '{"id":"register","kind":"REGISTRY_RECORD","publisher":"A register","readings":[],"recommendations":[],"sha256":"68933d7abf17402854bf5d6c297888fdd97ce5643834a716ee3da504d4063aee","title":"Cells against drugs"}', NULL),
	('REGISTRY_RECORD', 'NCT99000001', 2, NULL, 'dc7ced7a59a7b5dc1d9deb46862f32b339f66de14a208ee720217238fa1543b0', '{"annotationSection":{"annotationModule":{"unpostedAnnotation":{"unpostedEvents":[{"date":"2019-04-01","type":"RELEASE"}],"unpostedResponsibleParty":"Made-up University"}}},"derivedSection":{"conditionBrowseModule":{"ancestors":[{"id":"D990000","term":"Conditions"}],"browseLeaves":[{"asFound":"condition","id":"M9901","name":"A Condition","relevance":"HIGH"}],"meshes":[{"id":"D990001","term":"A Condition"}]},"interventionBrowseModule":{"ancestors":[{"id":"D990010","term":"Living Things"}],"browseBranches":[{"abbrev":"All","name":"All Things"}],"meshes":[{"id":"D990011","term":"Cells"}]},"miscInfoModule":{"removedCountries":["Norway"],"submissionTracking":{"estimatedResultsFirstSubmitDate":"2019-04-02"}}},"documentSection":{"largeDocumentModule":{"largeDocs":[{"date":"2017-01-01","filename":"Prot_SAP_000.pdf","hasIcf":false,"hasProtocol":true,"hasSap":true,"label":"Protocol","size":1234,"typeAbbrev":"Prot_SAP","uploadDate":"2019-05-01T10:00"}],"noSap":false}},"hasResults":true,"protocolSection":{"anything/new~module":{"a/b~c":[{"deep":"a field that nobody knows yet"},3,true,null]},"armsInterventionsModule":{"armGroups":[{"description":"One transplant","interventionNames":["Biological: Own cells","Drug: Tablets"],"label":"Cells","type":"EXPERIMENTAL"},{"description":"One tablet a day","interventionNames":["Drug: Tablets"],"label":"Drugs","type":"ACTIVE_COMPARATOR"}],"interventions":[{"armGroupLabels":["Cells"],"description":"Infused once","name":"Own cells","otherNames":["OC-1","cells of one''s own"],"type":"BIOLOGICAL"},{"armGroupLabels":["Cells","Drugs"],"description":"Swallowed","name":"Tablets","otherNames":["T-2"],"type":"DRUG"}]},"conditionsModule":{"conditions":["A condition","Another condition"],"keywords":["cells","tablets","made-up"]},"contactsLocationsModule":{"locations":[{"city":"Uppsala","country":"Sweden","facility":"A clinic","geoPoint":{"lat":59.85882,"lon":17.63889},"state":"Uppland","status":"RECRUITING","zip":"75105"},{"city":"Oxford","country":"United Kingdom","facility":"Another clinic","geoPoint":{"lat":51.75222,"lon":-1.25596},"state":"Oxfordshire","status":"COMPLETED","zip":"OX3 9DU"}]},"descriptionModule":{"briefSummary":"Are own cells better than tablets?","detailedDescription":"Nobody was treated.\n\nAll of this is made up."},"designModule":{"bioSpec":{"description":"Blood","retention":"SAMPLES_WITH_DNA"},"designInfo":{"allocation":"RANDOMIZED","interventionModel":"PARALLEL","interventionModelDescription":"Two groups, side by side","maskingInfo":{"masking":"DOUBLE","maskingDescription":"Tablets look alike","whoMasked":["PARTICIPANT","OUTCOMES_ASSESSOR"]},"observationalModel":"COHORT","primaryPurpose":"TREATMENT","timePerspective":"PROSPECTIVE"},"enrollmentInfo":{"count":90,"type":"ACTUAL"},"expandedAccessTypes":{"individual":true,"intermediate":false,"treatment":true},"nPtrsToThisExpAccNctId":0,"patientRegistry":true,"phases":["PHASE2","PHASE3"],"studyType":"INTERVENTIONAL","targetDuration":"2 Years"},"eligibilityModule":{"eligibilityCriteria":"Inclusion Criteria:\n\n* has the condition\n\nExclusion Criteria:\n\n* has it not","genderBased":true,"genderDescription":"As they say","healthyVolunteers":false,"maximumAge":"55 Years","minimumAge":"18 Years","samplingMethod":"PROBABILITY_SAMPLE","sex":"ALL","stdAges":["CHILD","ADULT"],"studyPopulation":"People of one town"},"identificationModule":{"acronym":"MADEUP","briefTitle":"Own Cells Against Tablets","nctId":"NCT99000001","nctIdAliases":["NCT99900001","NCT99900002"],"officialTitle":"A Made-up Randomised Trial of Own Cells Against Tablets","orgStudyIdInfo":{"domain":"A made-up sponsor","id":"MADE-UP-1","link":"https://register.example/made-up-1","type":"OTHER"},"organization":{"class":"OTHER","fullName":"Made-up University"},"secondaryIdInfos":[{"domain":"A regulator","id":"2014-000001-01","link":"https://register.example/2014-000001-01","type":"EUDRACT_NUMBER"},{"domain":"A foundation","id":"GRANT-7","link":"https://register.example/grant-7","type":"OTHER_GRANT"}]},"ipdSharingStatementModule":{"accessCriteria":"None","description":"All of it","infoTypes":["STUDY_PROTOCOL","SAP"],"ipdSharing":"YES","timeFrame":"After a year","url":"https://share.example/"},"outcomesModule":{"otherOutcomes":[{"description":"By a counter","measure":"Steps a day","timeFrame":"Day 1"}],"primaryOutcomes":[{"description":"Points, 0 to 10","measure":"Change of a score","timeFrame":"Baseline, Month 12"}],"secondaryOutcomes":[{"description":"All of them","measure":"Relapses","timeFrame":"Up to 5 years"},{"description":"Points again","measure":"Change of a score","timeFrame":"Week 24"}]},"oversightModule":{"fdaaa801Violation":false,"isFdaRegulatedDevice":false,"isFdaRegulatedDrug":true,"isPpsd":false,"isUnapprovedDevice":false,"isUsExport":true,"oversightHasDmc":true},"referencesModule":{"availIpds":[{"comment":"On request","id":"IPD-1","type":"Individual Participant Data Set","url":"https://data.example/"}],"references":[{"citation":"Made up A. A paper. J Nothing. 2019.","pmid":"99000001","retractions":[{"pmid":"99000002","source":"J Nothing. 2020"}],"type":"RESULT"},{"citation":"Made up B. Another paper. J Nothing. 2021.","pmid":"99000003","type":"DERIVED"}],"seeAlsoLinks":[{"label":"More","url":"https://more.example/"}]},"sponsorCollaboratorsModule":{"collaborators":[{"class":"NETWORK","name":"A foundation"},{"class":"INDUSTRY","name":"A maker of tablets"}],"leadSponsor":{"class":"OTHER","name":"Made-up University"},"responsibleParty":{"investigatorAffiliation":"Made-up University","investigatorTitle":"Head of a department","oldOrganization":"An older university","type":"PRINCIPAL_INVESTIGATOR"}},"statusModule":{"completionDateStruct":{"date":"2019","type":"ESTIMATED"},"delayedPosting":false,"dispFirstPostDateStruct":{"date":"2018-06-03","type":"ACTUAL"},"dispFirstSubmitDate":"2018-06-01","dispFirstSubmitQcDate":"2018-06-02","expandedAccessInfo":{"hasExpandedAccess":true,"nctId":"NCT99900003","statusForNctId":"AVAILABLE"},"lastKnownStatus":"RECRUITING","lastUpdatePostDateStruct":{"date":"2020-01-05","type":"ACTUAL"},"lastUpdateSubmitDate":"2020-01-04","overallStatus":"UNKNOWN","primaryCompletionDateStruct":{"date":"2018-03-31","type":"ACTUAL"},"resultsFirstPostDateStruct":{"date":"2019-05-03","type":"ACTUAL"},"resultsFirstSubmitDate":"2019-05-01","resultsFirstSubmitQcDate":"2019-05-02","resultsWaived":false,"startDateStruct":{"date":"2015-03","type":"ACTUAL"},"statusVerifiedDate":"2020-01","studyFirstPostDateStruct":{"date":"2015-01-04","type":"ESTIMATED"},"studyFirstSubmitDate":"2015-01-02","studyFirstSubmitQcDate":"2015-01-03","whyStopped":"It was only made up"}},"resultsSection":{"adverseEventsModule":{"allCauseMortalityComment":"Nobody died","description":"Asked at every visit","eventGroups":[{"deathsNumAffected":0,"deathsNumAtRisk":50,"description":"One transplant","id":"EG000","otherNumAffected":20,"otherNumAtRisk":50,"seriousNumAffected":4,"seriousNumAtRisk":50,"title":"Cells"},{"description":"One tablet a day","id":"EG001","otherNumAffected":9,"otherNumAtRisk":40,"seriousNumAffected":1,"seriousNumAtRisk":40,"title":"Drugs"}],"frequencyThreshold":"5","otherEvents":[{"assessmentType":"NON_SYSTEMATIC_ASSESSMENT","notes":"Mild","organSystem":"Nerves","sourceVocabulary":"MedDRA 21.0","stats":[{"groupId":"EG000","numAffected":20,"numAtRisk":50,"numEvents":30},{"groupId":"EG001","numAffected":9,"numAtRisk":40,"numEvents":9}],"term":"Headache"}],"seriousEvents":[{"assessmentType":"SYSTEMATIC_ASSESSMENT","notes":"All got well","organSystem":"Blood","sourceVocabulary":"MedDRA 21.0","stats":[{"groupId":"EG000","numAffected":4,"numAtRisk":50,"numEvents":5},{"groupId":"EG001","numAffected":0,"numAtRisk":40}],"term":"Fever with few cells"}],"timeFrame":"Two years"},"baselineCharacteristicsModule":{"denoms":[{"counts":[{"groupId":"BG000","value":"50"},{"groupId":"BG001","value":"40"},{"groupId":"BG002","value":"90"}],"units":"Participants"},{"counts":[{"groupId":"BG000","value":"100"},{"groupId":"BG001","value":"80"},{"groupId":"BG002","value":"180"}],"units":"Eyes"}],"groups":[{"description":"One transplant","id":"BG000","title":"Cells"},{"description":"One tablet a day","id":"BG001","title":"Drugs"},{"description":"Both","id":"BG002","title":"Total"}],"measures":[{"anticipatedPostingDate":"2021-02","calculatePct":false,"classes":[{"categories":[{"measurements":[{"comment":"One did not tell","groupId":"BG000","spread":"8.25","value":"36.5"},{"groupId":"BG001","spread":"9","value":"37"}]}]}],"denomUnitsSelected":"Participants","denoms":[{"counts":[{"groupId":"BG000","value":"49"},{"groupId":"BG001","value":"40"}],"units":"Participants"}],"description":"At entry","dispersionType":"STANDARD_DEVIATION","paramType":"MEAN","populationDescription":"Those who told","title":"Age, Continuous","typeUnitsAnalyzed":"Eyes","unitOfMeasure":"years"},{"calculatePct":true,"classes":[{"categories":[{"measurements":[{"groupId":"BG000","value":"20"},{"groupId":"BG001","value":"12"}],"title":"Female"},{"measurements":[{"groupId":"BG000","value":"10"},{"groupId":"BG001","value":"8"}],"title":"Male"}],"denoms":[{"counts":[{"groupId":"BG000","value":"30"},{"groupId":"BG001","value":"20"}],"units":"Participants"}],"title":"Those of the first site"}],"paramType":"COUNT_OF_PARTICIPANTS","title":"Sex: Female, Male","unitOfMeasure":"Participants"},{"classes":[{"categories":[{"measurements":[{"groupId":"BG002","lowerLimit":"0","upperLimit":"9.5","value":"4.5"}]}]}],"dispersionType":"FULL_RANGE","paramType":"MEDIAN","title":"Score at entry","unitOfMeasure":"points"}],"populationDescription":"All randomised","typeUnitsAnalyzed":"Eyes"},"moreInfoModule":{"certainAgreement":{"otherDetails":"Wait a year","piSponsorEmployee":false,"restrictionType":"OTHER","restrictiveAgreement":true},"limitationsAndCaveats":{"description":"Made up"}},"outcomeMeasuresModule":{"outcomeMeasures":[{"analyses":[{"ciLowerLimit":"-2.5","ciLowerLimitComment":"Rounded","ciNumSides":"TWO_SIDED","ciPctValue":"95","ciUpperLimit":"-1.0","ciUpperLimitComment":"Rounded too","dispersionType":"STANDARD_ERROR_OF_MEAN","dispersionValue":"0.4","estimateComment":"Cells minus drugs","groupDescription":"Cells against drugs","groupIds":["OG000","OG001"],"nonInferiorityComment":"Not asked","nonInferiorityType":"SUPERIORITY","pValue":"<0.0001","pValueComment":"Not adjusted","paramType":"Mean Difference (Net)","paramValue":"-1.75","statisticalComment":"By site","statisticalMethod":"ANCOVA","testedNonInferiority":false},{"groupIds":["OG000"],"otherAnalysisDescription":"A description of change within a group","pValue":"0.04","statisticalMethod":"t-test"}],"anticipatedPostingDate":"2021-03","calculatePct":false,"classes":[{"categories":[{"measurements":[{"comment":"Better","groupId":"OG000","lowerLimit":"-2.0","upperLimit":"-1.0","value":"-1.5"},{"groupId":"OG001","lowerLimit":"-.25","upperLimit":"0.75","value":".25"}],"title":"All sites"}],"denoms":[{"counts":[{"groupId":"OG000","value":"90"},{"groupId":"OG001","value":"70"}],"units":"Eyes"}],"title":"Month 12"},{"categories":[{"measurements":[{"groupId":"OG000","spread":"0.5","value":"0"},{"comment":"Nobody","groupId":"OG001","value":"NA"}]}],"title":"Day 1"}],"denomUnitsSelected":"Eyes","denoms":[{"counts":[{"groupId":"OG000","value":"48"},{"groupId":"OG001","value":"39"}],"units":"Participants"},{"counts":[{"groupId":"OG000","value":"96"},{"groupId":"OG001","value":"78"}],"units":"Eyes"}],"description":"Points, 0 to 10","dispersionType":"95% Confidence Interval","groups":[{"description":"One transplant","id":"OG000","title":"Cells"},{"description":"One tablet a day","id":"OG001","title":"Drugs"}],"paramType":"LEAST_SQUARES_MEAN","populationDescription":"All treated","reportingStatus":"POSTED","timeFrame":"Baseline, Month 12","title":"Change of a score","type":"PRIMARY","typeUnitsAnalyzed":"Eyes","unitOfMeasure":"points"},{"anticipatedPostingDate":"2022-01","paramType":"NUMBER","reportingStatus":"NOT_POSTED","timeFrame":"Up to 5 years","title":"Relapses","type":"SECONDARY","unitOfMeasure":"relapses"}]},"participantFlowModule":{"groups":[{"description":"One transplant","id":"FG000","title":"Cells"},{"description":"One tablet a day","id":"FG001","title":"Drugs"}],"periods":[{"dropWithdraws":[{"comment":"Moved","reasons":[{"comment":"Both","groupId":"FG000","numSubjects":"2","numUnits":"4"},{"groupId":"FG001","numSubjects":"1"}],"type":"Lost to Follow-up"}],"milestones":[{"achievements":[{"comment":"All","groupId":"FG000","numSubjects":"50","numUnits":"100"},{"groupId":"FG001","numSubjects":"40","numUnits":"80"}],"comment":"Randomised","type":"STARTED"},{"achievements":[{"groupId":"FG000","numSubjects":"48"},{"groupId":"FG001","numSubjects":"39"}],"type":"COMPLETED"}],"title":"First Year"},{"milestones":[{"achievements":[{"groupId":"FG000","numSubjects":"48"}],"type":"STARTED"}],"title":"Second Year"}],"preAssignmentDetails":"None left before","recruitmentDetails":"By letter","typeUnitsAnalyzed":"Eyes"}}}', '2021-04-05'),
	('REGISTRY_RECORD', 'NCT99000002', 2, NULL, 'c27f02c68fe5920ed0053f1615ee74d083c716028b84d7d52f8f7ebcc085e8fe', '{"hasResults":true,"protocolSection":{"armsInterventionsModule":{"armGroups":[{"interventionNames":["Biological: Own cells"],"label":"Cells","type":"EXPERIMENTAL"},{"interventionNames":["Drug: Tablets"],"label":"Drugs","type":"ACTIVE_COMPARATOR"}],"interventions":[{"armGroupLabels":["Cells"],"name":"Own cells","type":"BIOLOGICAL"},{"armGroupLabels":["Drugs"],"name":"Tablets","type":"DRUG"}]},"conditionsModule":{"conditions":["A condition"]},"contactsLocationsModule":{"locations":[{"city":"Uppsala","country":"Sweden","facility":"A clinic","status":"RECRUITING"}]},"designModule":{"designInfo":{"allocation":"RANDOMIZED","interventionModel":"PARALLEL","maskingInfo":{"masking":"NONE"}},"enrollmentInfo":{"count":90,"type":"ACTUAL"},"phases":["PHASE2"],"studyType":"INTERVENTIONAL"},"eligibilityModule":{"maximumAge":"55 Years","minimumAge":"18 Years","sex":"ALL","stdAges":["ADULT"]},"identificationModule":{"briefTitle":"Made-up trial 2","nctId":"NCT99000002"},"outcomesModule":{"primaryOutcomes":[{"measure":"Change of a score","timeFrame":"Week 24"}]},"sponsorCollaboratorsModule":{"leadSponsor":{"class":"OTHER","name":"A sponsor"}},"statusModule":{"lastUpdatePostDateStruct":{"date":"2020-01-05","type":"ACTUAL"},"overallStatus":"RECRUITING","startDateStruct":{"date":"2015-03","type":"ACTUAL"}}},"resultsSection":{"outcomeMeasuresModule":{"outcomeMeasures":[{"classes":[{"categories":[{"measurements":[{"groupId":"OG000","value":"2.5"},{"groupId":"OG001","value":"2"}]}]}],"denoms":[{"counts":[{"groupId":"OG000","value":"50"},{"groupId":"OG001","value":"40"}],"units":"Participants"}],"groups":[{"id":"OG000","title":"Cells"},{"id":"OG001","title":"Drugs"}],"paramType":"MEAN","reportingStatus":"POSTED","timeFrame":"Week 24","title":"A score","type":"PRIMARY","unitOfMeasure":"points"},{"analyses":[{"groupIds":["OG000","OG001"],"paramType":"Odds Ratio (OR)","paramValue":"2.67"}],"classes":[{"categories":[{"measurements":[{"groupId":"OG000","value":"20"},{"groupId":"OG001","value":"8"}]}]}],"denoms":[{"counts":[{"groupId":"OG000","value":"50"},{"groupId":"OG001","value":"40"}],"units":"Participants"}],"groups":[{"id":"OG000","title":"Cells"},{"id":"OG001","title":"Drugs"}],"paramType":"COUNT_OF_PARTICIPANTS","reportingStatus":"POSTED","timeFrame":"Week 24","title":"Relapses","type":"PRIMARY","unitOfMeasure":"Participants"}]}}}', NULL),
	('REGISTRY_RECORD', 'NCT99000003', 2, NULL, 'c9cb841f506f5548a99fb80dbc255f0f6af5d77830f1af63b3cdaa5e9b802caa', '{"hasResults":true,"protocolSection":{"armsInterventionsModule":{"armGroups":[{"interventionNames":["Biological: Own cells"],"label":"Cells","type":"EXPERIMENTAL"},{"interventionNames":["Drug: Tablets"],"label":"Drugs","type":"ACTIVE_COMPARATOR"}],"interventions":[{"armGroupLabels":["Cells"],"name":"Own cells","type":"BIOLOGICAL"},{"armGroupLabels":["Drugs"],"name":"Tablets","type":"DRUG"}]},"conditionsModule":{"conditions":["A condition"]},"contactsLocationsModule":{"locations":[{"city":"Uppsala","country":"Sweden","facility":"A clinic","status":"RECRUITING"}]},"designModule":{"designInfo":{"allocation":"RANDOMIZED","interventionModel":"PARALLEL","maskingInfo":{"masking":"NONE"}},"enrollmentInfo":{"count":90,"type":"ACTUAL"},"phases":["PHASE2"],"studyType":"INTERVENTIONAL"},"eligibilityModule":{"maximumAge":"55 Years","minimumAge":"18 Years","sex":"ALL","stdAges":["ADULT"]},"identificationModule":{"briefTitle":"Made-up trial 3","nctId":"NCT99000003"},"outcomesModule":{"primaryOutcomes":[{"measure":"Change of a score","timeFrame":"Week 24"}]},"sponsorCollaboratorsModule":{"leadSponsor":{"class":"OTHER","name":"A sponsor"}},"statusModule":{"lastUpdatePostDateStruct":{"date":"2020-01-05","type":"ACTUAL"},"overallStatus":"RECRUITING","startDateStruct":{"date":"2015-03","type":"ACTUAL"}}},"resultsSection":{"outcomeMeasuresModule":{"outcomeMeasures":[{"classes":[{"categories":[{"measurements":[{"groupId":"OG000","value":"3.5"},{"groupId":"OG001","value":"2"}]}]}],"denoms":[{"counts":[{"groupId":"OG000","value":"50"},{"groupId":"OG001","value":"40"}],"units":"Participants"}],"groups":[{"id":"OG000","title":"Cells"},{"id":"OG001","title":"Drugs"}],"paramType":"MEAN","reportingStatus":"POSTED","timeFrame":"Week 24","title":"A score","type":"PRIMARY","unitOfMeasure":"points"},{"analyses":[{"groupIds":["OG000","OG001"],"paramType":"Odds Ratio (OR)","paramValue":"2.67"}],"classes":[{"categories":[{"measurements":[{"groupId":"OG000","value":"20"},{"groupId":"OG001","value":"8"}]}]}],"denoms":[{"counts":[{"groupId":"OG000","value":"50"},{"groupId":"OG001","value":"40"}],"units":"Participants"}],"groups":[{"id":"OG000","title":"Cells"},{"id":"OG001","title":"Drugs"}],"paramType":"COUNT_OF_PARTICIPANTS","reportingStatus":"POSTED","timeFrame":"Week 24","title":"Relapses","type":"PRIMARY","unitOfMeasure":"Participants"}]}}}', NULL),
	('STUDY', 'trial', 1, 2, 'c984d349ec9f978a9b5dd9524d2e1e175d479eada6e97c49ad137fa8b1712a53', '{"acronym":"TRIAL-0","arms":[{"id":"cells","interventions":["transplant"],"label":"Cells","type":"EXPERIMENTAL"},{"id":"drugs","interventions":[],"label":"Drugs","type":"ACTIVE_COMPARATOR"}],"countries":["SE","GB"],"countriesFrom":[],"counts":[{"count":110,"kind":"ENROLLED","place":"abstract","source":"paper","verification":"VERIFIED"},{"arm":"drugs","count":55,"kind":"RANDOMIZED","place":"table 1","source":"paper","verification":"VERIFIED"}],"dates":[],"design":"RANDOMIZED_TRIAL","designBasis":"CURATED","eligibility":[{"kind":"INCLUSION","maximum":55,"minimum":18,"place":"criteria","source":"register","subject":"AGE","unit":"a","verification":"VERIFIED"}],"id":"trial","interventions":[{"doses":[{"amount":2,"place":"methods","source":"paper","substance":"cells","unit":"10*6/kg","verification":"VERIFIED"}],"id":"transplant","label":"Transplantation","type":"AHSCT","typeBasis":"CURATED"}],"limitations":[],"organizations":[],"outcomes":[{"comparisons":[{"agreement":{"agreement":"NOT_COMPUTABLE","reason":"a hazard ratio cannot be computed from counts of people alone"},"arm":"cells","caveats":["DEFINITION_NOT_SEEN","METHOD_NOT_STATED"],"effectMeasure":"HAZARD_RATIO","favour":{"reason":"higher is better, the reference is better off, and the 95 % interval excludes no difference","side":"REFERENCE"},"id":"cells-drugs","interval":{"level":95,"lower":0.1,"upper":0.6},"months":36,"pValue":{"operator":"LESS_THAN","value":0.001},"place":"table 3","population":"all","printed":"0.25 (0.1-0.6)","referenceArm":"drugs","source":"paper","unit":"1","value":0.25,"verification":"VERIFIED"}],"crudeEffects":[],"id":"no-activity","measure":"nedap","reportingStatus":"POSTED","results":[{"arm":"cells","caveats":["DEFINITION_NOT_SEEN"],"computedInterval":{"formula":"Wilson score interval (Wilson 1927)","level":95,"lower":67.64,"upper":88.45},"denominator":55,"denominatorKind":"RANDOMIZED","denominatorUnit":"participants","estimateType":"CRUDE_PROPORTION","estimateTypeBasis":"STATED","id":"cells-36","months":36,"numerator":44,"place":"table 2","population":"all","preferred":true,"printed":"44 of 55 (80%)","rank":1,"sentence":{"text":"No disease activity, at 36 months, in “All participants”, arm “Cells”: 44 of 55 participants randomised (80 %) (this study’s definition was not seen), according to the TRIAL-0 study (A journal, 2019), a randomised trial."},"source":"paper","unit":"%","value":80,"verification":"VERIFIED","window":{"kind":"FIXED","months":36}},{"arm":"drugs","caveats":["NOT_A_HEAD_COUNT","DEFINITION_NOT_SEEN"],"denominator":54,"denominatorKind":"TREATED","denominatorUnit":"participants","estimateType":"KAPLAN_MEIER","estimateTypeBasis":"STATED","id":"drugs-36","interval":{"level":95,"lower":30,"upper":51.5},"months":36,"place":"table 2","population":"all","preferred":true,"printed":"40.5% (95% CI 30-51.5)","rank":2,"sentence":{"text":"No disease activity, at 36 months, in “All participants”, arm “Drugs”: 40.5 %, 95 % confidence interval 30 to 51.5, from 54 participants treated (a Kaplan-Meier estimate, not a head count; this study’s definition was not seen), according to the TRIAL-0 study (A journal, 2019), a randomised trial."},"source":"paper","unit":"%","value":40.5,"verification":"VERIFIED","window":{"kind":"FIXED","months":36}}],"timeFrame":"three years","title":"No disease activity","type":"PRIMARY"}],"phases":["PHASE2"],"populations":[{"activity":[],"disjointFrom":[],"id":"all","label":"All participants","phenotypeBasis":"CURATED","phenotypes":["RRMS"]}],"records":[],"registrations":[{"number":"ISRCTN00000001","place":"record","registry":"ISRCTN","source":"register","verification":"VERIFIED"}],"relations":[],"reports":[{"role":"FINAL_REPORT","source":"paper"}],"riskOfBias":[],"sites":[],"statusHistory":[{"asOf":"2016-02-29","id":"begun","place":"record","source":"register","status":"RECRUITING","targetEnrollment":120,"verification":"VERIFIED"},{"actualEnrollment":110,"asOf":"2018","id":"ended","place":"record","source":"register","status":"COMPLETED","verification":"VERIFIED"}],"title":"Cells against drugs","type":"INTERVENTIONAL"}', NULL),
	('STUDY', 'trial', 3, NULL, '6d15077c9c8d0034a79d3bd8f926fd679382a1d223abe43c078df1f4e22314f0', '{"acronym":"TRIAL","arms":[{"id":"cells","interventions":["transplant"],"label":"Cells","type":"EXPERIMENTAL"},{"id":"drugs","interventions":[],"label":"Drugs","type":"ACTIVE_COMPARATOR"}],"countries":["SE","GB"],"countriesFrom":[],"counts":[{"count":110,"kind":"ENROLLED","place":"abstract","source":"paper","verification":"VERIFIED"},{"arm":"drugs","count":55,"kind":"RANDOMIZED","place":"table 1","source":"paper","verification":"VERIFIED"}],"dates":[],"design":"RANDOMIZED_TRIAL","designBasis":"CURATED","eligibility":[{"kind":"INCLUSION","maximum":55,"minimum":18,"place":"criteria","source":"register","subject":"AGE","unit":"a","verification":"VERIFIED"}],"id":"trial","interventions":[{"doses":[{"amount":2,"place":"methods","source":"paper","substance":"cells","unit":"10*6/kg","verification":"VERIFIED"}],"id":"transplant","label":"Transplantation","type":"AHSCT","typeBasis":"CURATED"}],"limitations":[],"organizations":[],"outcomes":[{"comparisons":[{"agreement":{"agreement":"NOT_COMPUTABLE","reason":"a hazard ratio cannot be computed from counts of people alone"},"arm":"cells","caveats":["DEFINITION_NOT_SEEN","METHOD_NOT_STATED"],"effectMeasure":"HAZARD_RATIO","favour":{"reason":"higher is better, the reference is better off, and the 95 % interval excludes no difference","side":"REFERENCE"},"id":"cells-drugs","interval":{"level":95,"lower":0.1,"upper":0.6},"months":36,"pValue":{"operator":"LESS_THAN","value":0.001},"place":"table 3","population":"all","printed":"0.25 (0.1-0.6)","referenceArm":"drugs","source":"paper","unit":"1","value":0.25,"verification":"VERIFIED"}],"crudeEffects":[],"id":"no-activity","measure":"nedap","reportingStatus":"POSTED","results":[{"arm":"cells","caveats":["DEFINITION_NOT_SEEN"],"computedInterval":{"formula":"Wilson score interval (Wilson 1927)","level":95,"lower":67.64,"upper":88.45},"denominator":55,"denominatorKind":"RANDOMIZED","denominatorUnit":"participants","estimateType":"CRUDE_PROPORTION","estimateTypeBasis":"STATED","id":"cells-36","months":36,"numerator":44,"place":"table 2","population":"all","preferred":true,"printed":"44 of 55 (80%)","rank":1,"sentence":{"text":"No disease activity, at 36 months, in “All participants”, arm “Cells”: 44 of 55 participants randomised (80 %) (this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial."},"source":"paper","unit":"%","value":80,"verification":"VERIFIED","window":{"kind":"FIXED","months":36}},{"arm":"drugs","caveats":["NOT_A_HEAD_COUNT","DEFINITION_NOT_SEEN"],"denominator":54,"denominatorKind":"TREATED","denominatorUnit":"participants","estimateType":"KAPLAN_MEIER","estimateTypeBasis":"STATED","id":"drugs-36","interval":{"level":95,"lower":30,"upper":51.5},"months":36,"place":"table 2","population":"all","preferred":true,"printed":"40.5% (95% CI 30-51.5)","rank":2,"sentence":{"text":"No disease activity, at 36 months, in “All participants”, arm “Drugs”: 40.5 %, 95 % confidence interval 30 to 51.5, from 54 participants treated (a Kaplan-Meier estimate, not a head count; this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial."},"source":"paper","unit":"%","value":40.5,"verification":"VERIFIED","window":{"kind":"FIXED","months":36}}],"timeFrame":"three years","title":"No disease activity","type":"PRIMARY"}],"phases":["PHASE2"],"populations":[{"activity":[],"disjointFrom":[],"id":"all","label":"All participants","phenotypeBasis":"CURATED","phenotypes":["RRMS"]}],"records":[],"registrations":[{"number":"ISRCTN00000001","place":"record","registry":"ISRCTN","source":"register","verification":"VERIFIED"}],"relations":[],"reports":[{"role":"FINAL_REPORT","source":"paper"}],"riskOfBias":[],"sites":[],"statusHistory":[{"asOf":"2016-02-29","id":"begun","place":"record","source":"register","status":"RECRUITING","targetEnrollment":120,"verification":"VERIFIED"},{"actualEnrollment":110,"asOf":"2018","id":"ended","place":"record","source":"register","status":"COMPLETED","verification":"VERIFIED"}],"title":"Cells against drugs","type":"INTERVENTIONAL"}', NULL),
	('REGISTRY_RECORD', 'NCT99000004', 4, NULL, 'd9484a3418c015c7340f18f7ea103767b303e8818684ad08ce7d7bc12a9d8296', '{"hasResults":true,"protocolSection":{"armsInterventionsModule":{"armGroups":[{"interventionNames":["Biological: Own cells"],"label":"Cells","type":"EXPERIMENTAL"},{"interventionNames":["Drug: Tablets"],"label":"Drugs","type":"ACTIVE_COMPARATOR"}],"interventions":[{"armGroupLabels":["Cells"],"name":"Own cells","type":"BIOLOGICAL"},{"armGroupLabels":["Drugs"],"name":"Tablets","type":"DRUG"}]},"conditionsModule":{"conditions":["A condition"]},"contactsLocationsModule":{"locations":[{"city":"Uppsala","country":"Sweden","facility":"A clinic","status":"RECRUITING"}]},"designModule":{"designInfo":{"allocation":"RANDOMIZED","interventionModel":"PARALLEL","maskingInfo":{"masking":"NONE"}},"enrollmentInfo":{"count":90,"type":"ACTUAL"},"phases":["PHASE2"],"studyType":"INTERVENTIONAL"},"eligibilityModule":{"maximumAge":"55 Years","minimumAge":"18 Years","sex":"ALL","stdAges":["ADULT"]},"identificationModule":{"briefTitle":"Made-up trial 4","nctId":"NCT99000004"},"outcomesModule":{"primaryOutcomes":[{"measure":"Change of a score","timeFrame":"Week 24"}]},"sponsorCollaboratorsModule":{"leadSponsor":{"class":"OTHER","name":"A sponsor"}},"statusModule":{"lastUpdatePostDateStruct":{"date":"2020-01-05","type":"ACTUAL"},"overallStatus":"RECRUITING","startDateStruct":{"date":"2015-03","type":"ACTUAL"}}},"resultsSection":{"outcomeMeasuresModule":{"outcomeMeasures":[{"classes":[{"categories":[{"measurements":[{"groupId":"OG000","value":"4.5"},{"groupId":"OG001","value":"2"}]}]}],"denoms":[{"counts":[{"groupId":"OG000","value":"50"},{"groupId":"OG001","value":"40"}],"units":"Participants"}],"groups":[{"id":"OG000","title":"Cells"},{"id":"OG001","title":"Drugs"}],"paramType":"MEAN","reportingStatus":"POSTED","timeFrame":"Week 24","title":"A score","type":"PRIMARY","unitOfMeasure":"points"},{"analyses":[{"groupIds":["OG000","OG001"],"paramType":"Odds Ratio (OR)","paramValue":"2.67"}],"classes":[{"categories":[{"measurements":[{"groupId":"OG000","value":"20"},{"groupId":"OG001","value":"8"}]}]}],"denoms":[{"counts":[{"groupId":"OG000","value":"50"},{"groupId":"OG001","value":"40"}],"units":"Participants"}],"groups":[{"id":"OG000","title":"Cells"},{"id":"OG001","title":"Drugs"}],"paramType":"COUNT_OF_PARTICIPANTS","reportingStatus":"POSTED","timeFrame":"Week 24","title":"Relapses","type":"PRIMARY","unitOfMeasure":"Participants"}]}}}', NULL);


--
-- Data for Name: import_complaint; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: import_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_run OVERRIDING SYSTEM VALUE VALUES
	(1, '5bd9f00a6433d5815f078c15c500013151a6ad45b34518bc62a93c89f544193e', false, '2026-11-29 10:29:14.713462+00', '2026-11-29 10:29:15.229149+00', 3, 3, 0, 0, '{"annotationSection.annotationModule.unpostedAnnotation.unpostedEvents[].date":1,"annotationSection.annotationModule.unpostedAnnotation.unpostedEvents[].type":1,"annotationSection.annotationModule.unpostedAnnotation.unpostedResponsibleParty":1,"derivedSection.conditionBrowseModule.ancestors[].id":1,"derivedSection.conditionBrowseModule.ancestors[].term":1,"derivedSection.conditionBrowseModule.browseLeaves[].asFound":1,"derivedSection.conditionBrowseModule.browseLeaves[].id":1,"derivedSection.conditionBrowseModule.browseLeaves[].name":1,"derivedSection.conditionBrowseModule.browseLeaves[].relevance":1,"derivedSection.conditionBrowseModule.meshes[].id":1,"derivedSection.conditionBrowseModule.meshes[].term":1,"derivedSection.interventionBrowseModule.ancestors[].id":1,"derivedSection.interventionBrowseModule.ancestors[].term":1,"derivedSection.interventionBrowseModule.browseBranches[].abbrev":1,"derivedSection.interventionBrowseModule.browseBranches[].name":1,"derivedSection.interventionBrowseModule.meshes[].id":1,"derivedSection.interventionBrowseModule.meshes[].term":1,"derivedSection.miscInfoModule.removedCountries[]":1,"derivedSection.miscInfoModule.submissionTracking.estimatedResultsFirstSubmitDate":1,"documentSection.largeDocumentModule.largeDocs[].date":1,"documentSection.largeDocumentModule.largeDocs[].filename":1,"documentSection.largeDocumentModule.largeDocs[].hasIcf":1,"documentSection.largeDocumentModule.largeDocs[].hasProtocol":1,"documentSection.largeDocumentModule.largeDocs[].hasSap":1,"documentSection.largeDocumentModule.largeDocs[].label":1,"documentSection.largeDocumentModule.largeDocs[].size":1,"documentSection.largeDocumentModule.largeDocs[].typeAbbrev":1,"documentSection.largeDocumentModule.largeDocs[].uploadDate":1,"documentSection.largeDocumentModule.noSap":1,"hasResults":3,"protocolSection.anything/new~module.a/b~c[]":2,"protocolSection.anything/new~module.a/b~c[].deep":1,"protocolSection.armsInterventionsModule.armGroups[].description":2,"protocolSection.armsInterventionsModule.armGroups[].interventionNames[]":7,"protocolSection.armsInterventionsModule.armGroups[].label":6,"protocolSection.armsInterventionsModule.armGroups[].type":6,"protocolSection.armsInterventionsModule.interventions[].armGroupLabels[]":7,"protocolSection.armsInterventionsModule.interventions[].description":2,"protocolSection.armsInterventionsModule.interventions[].name":6,"protocolSection.armsInterventionsModule.interventions[].otherNames[]":3,"protocolSection.armsInterventionsModule.interventions[].type":6,"protocolSection.conditionsModule.conditions[]":4,"protocolSection.conditionsModule.keywords[]":3,"protocolSection.contactsLocationsModule.locations[].city":4,"protocolSection.contactsLocationsModule.locations[].country":4,"protocolSection.contactsLocationsModule.locations[].facility":4,"protocolSection.contactsLocationsModule.locations[].geoPoint.lat":2,"protocolSection.contactsLocationsModule.locations[].geoPoint.lon":2,"protocolSection.contactsLocationsModule.locations[].state":2,"protocolSection.contactsLocationsModule.locations[].status":4,"protocolSection.contactsLocationsModule.locations[].zip":2,"protocolSection.descriptionModule.briefSummary":1,"protocolSection.descriptionModule.detailedDescription":1,"protocolSection.designModule.bioSpec.description":1,"protocolSection.designModule.bioSpec.retention":1,"protocolSection.designModule.designInfo.allocation":3,"protocolSection.designModule.designInfo.interventionModel":3,"protocolSection.designModule.designInfo.interventionModelDescription":1,"protocolSection.designModule.designInfo.maskingInfo.masking":3,"protocolSection.designModule.designInfo.maskingInfo.maskingDescription":1,"protocolSection.designModule.designInfo.maskingInfo.whoMasked[]":2,"protocolSection.designModule.designInfo.observationalModel":1,"protocolSection.designModule.designInfo.primaryPurpose":1,"protocolSection.designModule.designInfo.timePerspective":1,"protocolSection.designModule.enrollmentInfo.count":3,"protocolSection.designModule.enrollmentInfo.type":3,"protocolSection.designModule.expandedAccessTypes.individual":1,"protocolSection.designModule.expandedAccessTypes.intermediate":1,"protocolSection.designModule.expandedAccessTypes.treatment":1,"protocolSection.designModule.nPtrsToThisExpAccNctId":1,"protocolSection.designModule.patientRegistry":1,"protocolSection.designModule.phases[]":4,"protocolSection.designModule.studyType":3,"protocolSection.designModule.targetDuration":1,"protocolSection.eligibilityModule.eligibilityCriteria":1,"protocolSection.eligibilityModule.genderBased":1,"protocolSection.eligibilityModule.genderDescription":1,"protocolSection.eligibilityModule.healthyVolunteers":1,"protocolSection.eligibilityModule.maximumAge":3,"protocolSection.eligibilityModule.minimumAge":3,"protocolSection.eligibilityModule.samplingMethod":1,"protocolSection.eligibilityModule.sex":3,"protocolSection.eligibilityModule.stdAges[]":4,"protocolSection.eligibilityModule.studyPopulation":1,"protocolSection.identificationModule.acronym":1,"protocolSection.identificationModule.briefTitle":3,"protocolSection.identificationModule.nctId":3,"protocolSection.identificationModule.nctIdAliases[]":2,"protocolSection.identificationModule.officialTitle":1,"protocolSection.identificationModule.orgStudyIdInfo.domain":1,"protocolSection.identificationModule.orgStudyIdInfo.id":1,"protocolSection.identificationModule.orgStudyIdInfo.link":1,"protocolSection.identificationModule.orgStudyIdInfo.type":1,"protocolSection.identificationModule.organization.class":1,"protocolSection.identificationModule.organization.fullName":1,"protocolSection.identificationModule.secondaryIdInfos[].domain":2,"protocolSection.identificationModule.secondaryIdInfos[].id":2,"protocolSection.identificationModule.secondaryIdInfos[].link":2,"protocolSection.identificationModule.secondaryIdInfos[].type":2,"protocolSection.ipdSharingStatementModule.accessCriteria":1,"protocolSection.ipdSharingStatementModule.description":1,"protocolSection.ipdSharingStatementModule.infoTypes[]":2,"protocolSection.ipdSharingStatementModule.ipdSharing":1,"protocolSection.ipdSharingStatementModule.timeFrame":1,"protocolSection.ipdSharingStatementModule.url":1,"protocolSection.outcomesModule.otherOutcomes[].description":1,"protocolSection.outcomesModule.otherOutcomes[].measure":1,"protocolSection.outcomesModule.otherOutcomes[].timeFrame":1,"protocolSection.outcomesModule.primaryOutcomes[].description":1,"protocolSection.outcomesModule.primaryOutcomes[].measure":3,"protocolSection.outcomesModule.primaryOutcomes[].timeFrame":3,"protocolSection.outcomesModule.secondaryOutcomes[].description":2,"protocolSection.outcomesModule.secondaryOutcomes[].measure":2,"protocolSection.outcomesModule.secondaryOutcomes[].timeFrame":2,"protocolSection.oversightModule.fdaaa801Violation":1,"protocolSection.oversightModule.isFdaRegulatedDevice":1,"protocolSection.oversightModule.isFdaRegulatedDrug":1,"protocolSection.oversightModule.isPpsd":1,"protocolSection.oversightModule.isUnapprovedDevice":1,"protocolSection.oversightModule.isUsExport":1,"protocolSection.oversightModule.oversightHasDmc":1,"protocolSection.referencesModule.availIpds[].comment":1,"protocolSection.referencesModule.availIpds[].id":1,"protocolSection.referencesModule.availIpds[].type":1,"protocolSection.referencesModule.availIpds[].url":1,"protocolSection.referencesModule.references[].citation":2,"protocolSection.referencesModule.references[].pmid":2,"protocolSection.referencesModule.references[].retractions[].pmid":1,"protocolSection.referencesModule.references[].retractions[].source":1,"protocolSection.referencesModule.references[].type":2,"protocolSection.referencesModule.seeAlsoLinks[].label":1,"protocolSection.referencesModule.seeAlsoLinks[].url":1,"protocolSection.sponsorCollaboratorsModule.collaborators[].class":2,"protocolSection.sponsorCollaboratorsModule.collaborators[].name":2,"protocolSection.sponsorCollaboratorsModule.leadSponsor.class":3,"protocolSection.sponsorCollaboratorsModule.leadSponsor.name":3,"protocolSection.sponsorCollaboratorsModule.responsibleParty.investigatorAffiliation":1,"protocolSection.sponsorCollaboratorsModule.responsibleParty.investigatorTitle":1,"protocolSection.sponsorCollaboratorsModule.responsibleParty.oldOrganization":1,"protocolSection.sponsorCollaboratorsModule.responsibleParty.type":1,"protocolSection.statusModule.completionDateStruct.date":1,"protocolSection.statusModule.completionDateStruct.type":1,"protocolSection.statusModule.delayedPosting":1,"protocolSection.statusModule.dispFirstPostDateStruct.date":1,"protocolSection.statusModule.dispFirstPostDateStruct.type":1,"protocolSection.statusModule.dispFirstSubmitDate":1,"protocolSection.statusModule.dispFirstSubmitQcDate":1,"protocolSection.statusModule.expandedAccessInfo.hasExpandedAccess":1,"protocolSection.statusModule.expandedAccessInfo.nctId":1,"protocolSection.statusModule.expandedAccessInfo.statusForNctId":1,"protocolSection.statusModule.lastKnownStatus":1,"protocolSection.statusModule.lastUpdatePostDateStruct.date":3,"protocolSection.statusModule.lastUpdatePostDateStruct.type":3,"protocolSection.statusModule.lastUpdateSubmitDate":1,"protocolSection.statusModule.overallStatus":3,"protocolSection.statusModule.primaryCompletionDateStruct.date":1,"protocolSection.statusModule.primaryCompletionDateStruct.type":1,"protocolSection.statusModule.resultsFirstPostDateStruct.date":1,"protocolSection.statusModule.resultsFirstPostDateStruct.type":1,"protocolSection.statusModule.resultsFirstSubmitDate":1,"protocolSection.statusModule.resultsFirstSubmitQcDate":1,"protocolSection.statusModule.resultsWaived":1,"protocolSection.statusModule.startDateStruct.date":3,"protocolSection.statusModule.startDateStruct.type":3,"protocolSection.statusModule.statusVerifiedDate":1,"protocolSection.statusModule.studyFirstPostDateStruct.date":1,"protocolSection.statusModule.studyFirstPostDateStruct.type":1,"protocolSection.statusModule.studyFirstSubmitDate":1,"protocolSection.statusModule.studyFirstSubmitQcDate":1,"protocolSection.statusModule.whyStopped":1,"resultsSection.adverseEventsModule.allCauseMortalityComment":1,"resultsSection.adverseEventsModule.description":1,"resultsSection.adverseEventsModule.eventGroups[].deathsNumAffected":1,"resultsSection.adverseEventsModule.eventGroups[].deathsNumAtRisk":1,"resultsSection.adverseEventsModule.eventGroups[].description":2,"resultsSection.adverseEventsModule.eventGroups[].id":2,"resultsSection.adverseEventsModule.eventGroups[].otherNumAffected":2,"resultsSection.adverseEventsModule.eventGroups[].otherNumAtRisk":2,"resultsSection.adverseEventsModule.eventGroups[].seriousNumAffected":2,"resultsSection.adverseEventsModule.eventGroups[].seriousNumAtRisk":2,"resultsSection.adverseEventsModule.eventGroups[].title":2,"resultsSection.adverseEventsModule.frequencyThreshold":1,"resultsSection.adverseEventsModule.otherEvents[].assessmentType":1,"resultsSection.adverseEventsModule.otherEvents[].notes":1,"resultsSection.adverseEventsModule.otherEvents[].organSystem":1,"resultsSection.adverseEventsModule.otherEvents[].sourceVocabulary":1,"resultsSection.adverseEventsModule.otherEvents[].stats[].groupId":2,"resultsSection.adverseEventsModule.otherEvents[].stats[].numAffected":2,"resultsSection.adverseEventsModule.otherEvents[].stats[].numAtRisk":2,"resultsSection.adverseEventsModule.otherEvents[].stats[].numEvents":2,"resultsSection.adverseEventsModule.otherEvents[].term":1,"resultsSection.adverseEventsModule.seriousEvents[].assessmentType":1,"resultsSection.adverseEventsModule.seriousEvents[].notes":1,"resultsSection.adverseEventsModule.seriousEvents[].organSystem":1,"resultsSection.adverseEventsModule.seriousEvents[].sourceVocabulary":1,"resultsSection.adverseEventsModule.seriousEvents[].stats[].groupId":2,"resultsSection.adverseEventsModule.seriousEvents[].stats[].numAffected":2,"resultsSection.adverseEventsModule.seriousEvents[].stats[].numAtRisk":2,"resultsSection.adverseEventsModule.seriousEvents[].stats[].numEvents":1,"resultsSection.adverseEventsModule.seriousEvents[].term":1,"resultsSection.adverseEventsModule.timeFrame":1,"resultsSection.baselineCharacteristicsModule.denoms[].counts[].groupId":6,"resultsSection.baselineCharacteristicsModule.denoms[].counts[].value":6,"resultsSection.baselineCharacteristicsModule.denoms[].units":2,"resultsSection.baselineCharacteristicsModule.groups[].description":3,"resultsSection.baselineCharacteristicsModule.groups[].id":3,"resultsSection.baselineCharacteristicsModule.groups[].title":3,"resultsSection.baselineCharacteristicsModule.measures[].anticipatedPostingDate":1,"resultsSection.baselineCharacteristicsModule.measures[].calculatePct":2,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].comment":1,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].groupId":7,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].lowerLimit":1,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].spread":2,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].upperLimit":1,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].value":7,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].title":2,"resultsSection.baselineCharacteristicsModule.measures[].classes[].denoms[].counts[].groupId":2,"resultsSection.baselineCharacteristicsModule.measures[].classes[].denoms[].counts[].value":2,"resultsSection.baselineCharacteristicsModule.measures[].classes[].denoms[].units":1,"resultsSection.baselineCharacteristicsModule.measures[].classes[].title":1,"resultsSection.baselineCharacteristicsModule.measures[].denomUnitsSelected":1,"resultsSection.baselineCharacteristicsModule.measures[].denoms[].counts[].groupId":2,"resultsSection.baselineCharacteristicsModule.measures[].denoms[].counts[].value":2,"resultsSection.baselineCharacteristicsModule.measures[].denoms[].units":1,"resultsSection.baselineCharacteristicsModule.measures[].description":1,"resultsSection.baselineCharacteristicsModule.measures[].dispersionType":2,"resultsSection.baselineCharacteristicsModule.measures[].paramType":3,"resultsSection.baselineCharacteristicsModule.measures[].populationDescription":1,"resultsSection.baselineCharacteristicsModule.measures[].title":3,"resultsSection.baselineCharacteristicsModule.measures[].typeUnitsAnalyzed":1,"resultsSection.baselineCharacteristicsModule.measures[].unitOfMeasure":3,"resultsSection.baselineCharacteristicsModule.populationDescription":1,"resultsSection.baselineCharacteristicsModule.typeUnitsAnalyzed":1,"resultsSection.moreInfoModule.certainAgreement.otherDetails":1,"resultsSection.moreInfoModule.certainAgreement.piSponsorEmployee":1,"resultsSection.moreInfoModule.certainAgreement.restrictionType":1,"resultsSection.moreInfoModule.certainAgreement.restrictiveAgreement":1,"resultsSection.moreInfoModule.limitationsAndCaveats.description":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciLowerLimit":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciLowerLimitComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciNumSides":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciPctValue":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciUpperLimit":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciUpperLimitComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].dispersionType":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].dispersionValue":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].estimateComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].groupDescription":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].groupIds[]":7,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].nonInferiorityComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].nonInferiorityType":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].otherAnalysisDescription":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].pValue":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].pValueComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].paramType":3,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].paramValue":3,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].statisticalComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].statisticalMethod":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].testedNonInferiority":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].anticipatedPostingDate":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].calculatePct":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].comment":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].groupId":12,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].lowerLimit":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].spread":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].upperLimit":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].value":12,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].title":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].denoms[].counts[].groupId":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].denoms[].counts[].value":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].denoms[].units":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].title":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].denomUnitsSelected":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].denoms[].counts[].groupId":12,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].denoms[].counts[].value":12,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].denoms[].units":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].description":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].dispersionType":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].groups[].description":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].groups[].id":10,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].groups[].title":10,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].paramType":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].populationDescription":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].reportingStatus":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].timeFrame":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].title":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].type":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].typeUnitsAnalyzed":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].unitOfMeasure":6,"resultsSection.participantFlowModule.groups[].description":2,"resultsSection.participantFlowModule.groups[].id":2,"resultsSection.participantFlowModule.groups[].title":2,"resultsSection.participantFlowModule.periods[].dropWithdraws[].comment":1,"resultsSection.participantFlowModule.periods[].dropWithdraws[].reasons[].comment":1,"resultsSection.participantFlowModule.periods[].dropWithdraws[].reasons[].groupId":2,"resultsSection.participantFlowModule.periods[].dropWithdraws[].reasons[].numSubjects":2,"resultsSection.participantFlowModule.periods[].dropWithdraws[].reasons[].numUnits":1,"resultsSection.participantFlowModule.periods[].dropWithdraws[].type":1,"resultsSection.participantFlowModule.periods[].milestones[].achievements[].comment":1,"resultsSection.participantFlowModule.periods[].milestones[].achievements[].groupId":5,"resultsSection.participantFlowModule.periods[].milestones[].achievements[].numSubjects":5,"resultsSection.participantFlowModule.periods[].milestones[].achievements[].numUnits":2,"resultsSection.participantFlowModule.periods[].milestones[].comment":1,"resultsSection.participantFlowModule.periods[].milestones[].type":3,"resultsSection.participantFlowModule.periods[].title":2,"resultsSection.participantFlowModule.preAssignmentDetails":1,"resultsSection.participantFlowModule.recruitmentDetails":1,"resultsSection.participantFlowModule.typeUnitsAnalyzed":1}'),
	(2, '0777fcfd0ff470a1832d7546d186c97816fad1a3928ca2a78d4742824fd6b6d0', true, '2026-11-29 10:29:15.407955+00', '2026-11-29 10:29:15.530871+00', 3, 1, 0, 2, '{"annotationSection.annotationModule.unpostedAnnotation.unpostedEvents[].date":1,"annotationSection.annotationModule.unpostedAnnotation.unpostedEvents[].type":1,"annotationSection.annotationModule.unpostedAnnotation.unpostedResponsibleParty":1,"derivedSection.conditionBrowseModule.ancestors[].id":1,"derivedSection.conditionBrowseModule.ancestors[].term":1,"derivedSection.conditionBrowseModule.browseLeaves[].asFound":1,"derivedSection.conditionBrowseModule.browseLeaves[].id":1,"derivedSection.conditionBrowseModule.browseLeaves[].name":1,"derivedSection.conditionBrowseModule.browseLeaves[].relevance":1,"derivedSection.conditionBrowseModule.meshes[].id":1,"derivedSection.conditionBrowseModule.meshes[].term":1,"derivedSection.interventionBrowseModule.ancestors[].id":1,"derivedSection.interventionBrowseModule.ancestors[].term":1,"derivedSection.interventionBrowseModule.browseBranches[].abbrev":1,"derivedSection.interventionBrowseModule.browseBranches[].name":1,"derivedSection.interventionBrowseModule.meshes[].id":1,"derivedSection.interventionBrowseModule.meshes[].term":1,"derivedSection.miscInfoModule.removedCountries[]":1,"derivedSection.miscInfoModule.submissionTracking.estimatedResultsFirstSubmitDate":1,"documentSection.largeDocumentModule.largeDocs[].date":1,"documentSection.largeDocumentModule.largeDocs[].filename":1,"documentSection.largeDocumentModule.largeDocs[].hasIcf":1,"documentSection.largeDocumentModule.largeDocs[].hasProtocol":1,"documentSection.largeDocumentModule.largeDocs[].hasSap":1,"documentSection.largeDocumentModule.largeDocs[].label":1,"documentSection.largeDocumentModule.largeDocs[].size":1,"documentSection.largeDocumentModule.largeDocs[].typeAbbrev":1,"documentSection.largeDocumentModule.largeDocs[].uploadDate":1,"documentSection.largeDocumentModule.noSap":1,"hasResults":3,"protocolSection.anything/new~module.a/b~c[]":2,"protocolSection.anything/new~module.a/b~c[].deep":1,"protocolSection.armsInterventionsModule.armGroups[].description":2,"protocolSection.armsInterventionsModule.armGroups[].interventionNames[]":7,"protocolSection.armsInterventionsModule.armGroups[].label":6,"protocolSection.armsInterventionsModule.armGroups[].type":6,"protocolSection.armsInterventionsModule.interventions[].armGroupLabels[]":7,"protocolSection.armsInterventionsModule.interventions[].description":2,"protocolSection.armsInterventionsModule.interventions[].name":6,"protocolSection.armsInterventionsModule.interventions[].otherNames[]":3,"protocolSection.armsInterventionsModule.interventions[].type":6,"protocolSection.conditionsModule.conditions[]":4,"protocolSection.conditionsModule.keywords[]":3,"protocolSection.contactsLocationsModule.locations[].city":4,"protocolSection.contactsLocationsModule.locations[].country":4,"protocolSection.contactsLocationsModule.locations[].facility":4,"protocolSection.contactsLocationsModule.locations[].geoPoint.lat":2,"protocolSection.contactsLocationsModule.locations[].geoPoint.lon":2,"protocolSection.contactsLocationsModule.locations[].state":2,"protocolSection.contactsLocationsModule.locations[].status":4,"protocolSection.contactsLocationsModule.locations[].zip":2,"protocolSection.descriptionModule.briefSummary":1,"protocolSection.descriptionModule.detailedDescription":1,"protocolSection.designModule.bioSpec.description":1,"protocolSection.designModule.bioSpec.retention":1,"protocolSection.designModule.designInfo.allocation":3,"protocolSection.designModule.designInfo.interventionModel":3,"protocolSection.designModule.designInfo.interventionModelDescription":1,"protocolSection.designModule.designInfo.maskingInfo.masking":3,"protocolSection.designModule.designInfo.maskingInfo.maskingDescription":1,"protocolSection.designModule.designInfo.maskingInfo.whoMasked[]":2,"protocolSection.designModule.designInfo.observationalModel":1,"protocolSection.designModule.designInfo.primaryPurpose":1,"protocolSection.designModule.designInfo.timePerspective":1,"protocolSection.designModule.enrollmentInfo.count":3,"protocolSection.designModule.enrollmentInfo.type":3,"protocolSection.designModule.expandedAccessTypes.individual":1,"protocolSection.designModule.expandedAccessTypes.intermediate":1,"protocolSection.designModule.expandedAccessTypes.treatment":1,"protocolSection.designModule.nPtrsToThisExpAccNctId":1,"protocolSection.designModule.patientRegistry":1,"protocolSection.designModule.phases[]":4,"protocolSection.designModule.studyType":3,"protocolSection.designModule.targetDuration":1,"protocolSection.eligibilityModule.eligibilityCriteria":1,"protocolSection.eligibilityModule.genderBased":1,"protocolSection.eligibilityModule.genderDescription":1,"protocolSection.eligibilityModule.healthyVolunteers":1,"protocolSection.eligibilityModule.maximumAge":3,"protocolSection.eligibilityModule.minimumAge":3,"protocolSection.eligibilityModule.samplingMethod":1,"protocolSection.eligibilityModule.sex":3,"protocolSection.eligibilityModule.stdAges[]":4,"protocolSection.eligibilityModule.studyPopulation":1,"protocolSection.identificationModule.acronym":1,"protocolSection.identificationModule.briefTitle":3,"protocolSection.identificationModule.nctId":3,"protocolSection.identificationModule.nctIdAliases[]":2,"protocolSection.identificationModule.officialTitle":1,"protocolSection.identificationModule.orgStudyIdInfo.domain":1,"protocolSection.identificationModule.orgStudyIdInfo.id":1,"protocolSection.identificationModule.orgStudyIdInfo.link":1,"protocolSection.identificationModule.orgStudyIdInfo.type":1,"protocolSection.identificationModule.organization.class":1,"protocolSection.identificationModule.organization.fullName":1,"protocolSection.identificationModule.secondaryIdInfos[].domain":2,"protocolSection.identificationModule.secondaryIdInfos[].id":2,"protocolSection.identificationModule.secondaryIdInfos[].link":2,"protocolSection.identificationModule.secondaryIdInfos[].type":2,"protocolSection.ipdSharingStatementModule.accessCriteria":1,"protocolSection.ipdSharingStatementModule.description":1,"protocolSection.ipdSharingStatementModule.infoTypes[]":2,"protocolSection.ipdSharingStatementModule.ipdSharing":1,"protocolSection.ipdSharingStatementModule.timeFrame":1,"protocolSection.ipdSharingStatementModule.url":1,"protocolSection.outcomesModule.otherOutcomes[].description":1,"protocolSection.outcomesModule.otherOutcomes[].measure":1,"protocolSection.outcomesModule.otherOutcomes[].timeFrame":1,"protocolSection.outcomesModule.primaryOutcomes[].description":1,"protocolSection.outcomesModule.primaryOutcomes[].measure":3,"protocolSection.outcomesModule.primaryOutcomes[].timeFrame":3,"protocolSection.outcomesModule.secondaryOutcomes[].description":2,"protocolSection.outcomesModule.secondaryOutcomes[].measure":2,"protocolSection.outcomesModule.secondaryOutcomes[].timeFrame":2,"protocolSection.oversightModule.fdaaa801Violation":1,"protocolSection.oversightModule.isFdaRegulatedDevice":1,"protocolSection.oversightModule.isFdaRegulatedDrug":1,"protocolSection.oversightModule.isPpsd":1,"protocolSection.oversightModule.isUnapprovedDevice":1,"protocolSection.oversightModule.isUsExport":1,"protocolSection.oversightModule.oversightHasDmc":1,"protocolSection.referencesModule.availIpds[].comment":1,"protocolSection.referencesModule.availIpds[].id":1,"protocolSection.referencesModule.availIpds[].type":1,"protocolSection.referencesModule.availIpds[].url":1,"protocolSection.referencesModule.references[].citation":2,"protocolSection.referencesModule.references[].pmid":2,"protocolSection.referencesModule.references[].retractions[].pmid":1,"protocolSection.referencesModule.references[].retractions[].source":1,"protocolSection.referencesModule.references[].type":2,"protocolSection.referencesModule.seeAlsoLinks[].label":1,"protocolSection.referencesModule.seeAlsoLinks[].url":1,"protocolSection.sponsorCollaboratorsModule.collaborators[].class":2,"protocolSection.sponsorCollaboratorsModule.collaborators[].name":2,"protocolSection.sponsorCollaboratorsModule.leadSponsor.class":3,"protocolSection.sponsorCollaboratorsModule.leadSponsor.name":3,"protocolSection.sponsorCollaboratorsModule.responsibleParty.investigatorAffiliation":1,"protocolSection.sponsorCollaboratorsModule.responsibleParty.investigatorTitle":1,"protocolSection.sponsorCollaboratorsModule.responsibleParty.oldOrganization":1,"protocolSection.sponsorCollaboratorsModule.responsibleParty.type":1,"protocolSection.statusModule.completionDateStruct.date":1,"protocolSection.statusModule.completionDateStruct.type":1,"protocolSection.statusModule.delayedPosting":1,"protocolSection.statusModule.dispFirstPostDateStruct.date":1,"protocolSection.statusModule.dispFirstPostDateStruct.type":1,"protocolSection.statusModule.dispFirstSubmitDate":1,"protocolSection.statusModule.dispFirstSubmitQcDate":1,"protocolSection.statusModule.expandedAccessInfo.hasExpandedAccess":1,"protocolSection.statusModule.expandedAccessInfo.nctId":1,"protocolSection.statusModule.expandedAccessInfo.statusForNctId":1,"protocolSection.statusModule.lastKnownStatus":1,"protocolSection.statusModule.lastUpdatePostDateStruct.date":3,"protocolSection.statusModule.lastUpdatePostDateStruct.type":3,"protocolSection.statusModule.lastUpdateSubmitDate":1,"protocolSection.statusModule.overallStatus":3,"protocolSection.statusModule.primaryCompletionDateStruct.date":1,"protocolSection.statusModule.primaryCompletionDateStruct.type":1,"protocolSection.statusModule.resultsFirstPostDateStruct.date":1,"protocolSection.statusModule.resultsFirstPostDateStruct.type":1,"protocolSection.statusModule.resultsFirstSubmitDate":1,"protocolSection.statusModule.resultsFirstSubmitQcDate":1,"protocolSection.statusModule.resultsWaived":1,"protocolSection.statusModule.startDateStruct.date":3,"protocolSection.statusModule.startDateStruct.type":3,"protocolSection.statusModule.statusVerifiedDate":1,"protocolSection.statusModule.studyFirstPostDateStruct.date":1,"protocolSection.statusModule.studyFirstPostDateStruct.type":1,"protocolSection.statusModule.studyFirstSubmitDate":1,"protocolSection.statusModule.studyFirstSubmitQcDate":1,"protocolSection.statusModule.whyStopped":1,"resultsSection.adverseEventsModule.allCauseMortalityComment":1,"resultsSection.adverseEventsModule.description":1,"resultsSection.adverseEventsModule.eventGroups[].deathsNumAffected":1,"resultsSection.adverseEventsModule.eventGroups[].deathsNumAtRisk":1,"resultsSection.adverseEventsModule.eventGroups[].description":2,"resultsSection.adverseEventsModule.eventGroups[].id":2,"resultsSection.adverseEventsModule.eventGroups[].otherNumAffected":2,"resultsSection.adverseEventsModule.eventGroups[].otherNumAtRisk":2,"resultsSection.adverseEventsModule.eventGroups[].seriousNumAffected":2,"resultsSection.adverseEventsModule.eventGroups[].seriousNumAtRisk":2,"resultsSection.adverseEventsModule.eventGroups[].title":2,"resultsSection.adverseEventsModule.frequencyThreshold":1,"resultsSection.adverseEventsModule.otherEvents[].assessmentType":1,"resultsSection.adverseEventsModule.otherEvents[].notes":1,"resultsSection.adverseEventsModule.otherEvents[].organSystem":1,"resultsSection.adverseEventsModule.otherEvents[].sourceVocabulary":1,"resultsSection.adverseEventsModule.otherEvents[].stats[].groupId":2,"resultsSection.adverseEventsModule.otherEvents[].stats[].numAffected":2,"resultsSection.adverseEventsModule.otherEvents[].stats[].numAtRisk":2,"resultsSection.adverseEventsModule.otherEvents[].stats[].numEvents":2,"resultsSection.adverseEventsModule.otherEvents[].term":1,"resultsSection.adverseEventsModule.seriousEvents[].assessmentType":1,"resultsSection.adverseEventsModule.seriousEvents[].notes":1,"resultsSection.adverseEventsModule.seriousEvents[].organSystem":1,"resultsSection.adverseEventsModule.seriousEvents[].sourceVocabulary":1,"resultsSection.adverseEventsModule.seriousEvents[].stats[].groupId":2,"resultsSection.adverseEventsModule.seriousEvents[].stats[].numAffected":2,"resultsSection.adverseEventsModule.seriousEvents[].stats[].numAtRisk":2,"resultsSection.adverseEventsModule.seriousEvents[].stats[].numEvents":1,"resultsSection.adverseEventsModule.seriousEvents[].term":1,"resultsSection.adverseEventsModule.timeFrame":1,"resultsSection.baselineCharacteristicsModule.denoms[].counts[].groupId":6,"resultsSection.baselineCharacteristicsModule.denoms[].counts[].value":6,"resultsSection.baselineCharacteristicsModule.denoms[].units":2,"resultsSection.baselineCharacteristicsModule.groups[].description":3,"resultsSection.baselineCharacteristicsModule.groups[].id":3,"resultsSection.baselineCharacteristicsModule.groups[].title":3,"resultsSection.baselineCharacteristicsModule.measures[].anticipatedPostingDate":1,"resultsSection.baselineCharacteristicsModule.measures[].calculatePct":2,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].comment":1,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].groupId":7,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].lowerLimit":1,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].spread":2,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].upperLimit":1,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].measurements[].value":7,"resultsSection.baselineCharacteristicsModule.measures[].classes[].categories[].title":2,"resultsSection.baselineCharacteristicsModule.measures[].classes[].denoms[].counts[].groupId":2,"resultsSection.baselineCharacteristicsModule.measures[].classes[].denoms[].counts[].value":2,"resultsSection.baselineCharacteristicsModule.measures[].classes[].denoms[].units":1,"resultsSection.baselineCharacteristicsModule.measures[].classes[].title":1,"resultsSection.baselineCharacteristicsModule.measures[].denomUnitsSelected":1,"resultsSection.baselineCharacteristicsModule.measures[].denoms[].counts[].groupId":2,"resultsSection.baselineCharacteristicsModule.measures[].denoms[].counts[].value":2,"resultsSection.baselineCharacteristicsModule.measures[].denoms[].units":1,"resultsSection.baselineCharacteristicsModule.measures[].description":1,"resultsSection.baselineCharacteristicsModule.measures[].dispersionType":2,"resultsSection.baselineCharacteristicsModule.measures[].paramType":3,"resultsSection.baselineCharacteristicsModule.measures[].populationDescription":1,"resultsSection.baselineCharacteristicsModule.measures[].title":3,"resultsSection.baselineCharacteristicsModule.measures[].typeUnitsAnalyzed":1,"resultsSection.baselineCharacteristicsModule.measures[].unitOfMeasure":3,"resultsSection.baselineCharacteristicsModule.populationDescription":1,"resultsSection.baselineCharacteristicsModule.typeUnitsAnalyzed":1,"resultsSection.moreInfoModule.certainAgreement.otherDetails":1,"resultsSection.moreInfoModule.certainAgreement.piSponsorEmployee":1,"resultsSection.moreInfoModule.certainAgreement.restrictionType":1,"resultsSection.moreInfoModule.certainAgreement.restrictiveAgreement":1,"resultsSection.moreInfoModule.limitationsAndCaveats.description":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciLowerLimit":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciLowerLimitComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciNumSides":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciPctValue":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciUpperLimit":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].ciUpperLimitComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].dispersionType":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].dispersionValue":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].estimateComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].groupDescription":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].groupIds[]":7,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].nonInferiorityComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].nonInferiorityType":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].otherAnalysisDescription":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].pValue":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].pValueComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].paramType":3,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].paramValue":3,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].statisticalComment":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].statisticalMethod":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].analyses[].testedNonInferiority":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].anticipatedPostingDate":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].calculatePct":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].comment":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].groupId":12,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].lowerLimit":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].spread":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].upperLimit":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[].value":12,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].title":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].denoms[].counts[].groupId":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].denoms[].counts[].value":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].denoms[].units":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].classes[].title":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].denomUnitsSelected":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].denoms[].counts[].groupId":12,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].denoms[].counts[].value":12,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].denoms[].units":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].description":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].dispersionType":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].groups[].description":2,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].groups[].id":10,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].groups[].title":10,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].paramType":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].populationDescription":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].reportingStatus":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].timeFrame":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].title":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].type":6,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].typeUnitsAnalyzed":1,"resultsSection.outcomeMeasuresModule.outcomeMeasures[].unitOfMeasure":6,"resultsSection.participantFlowModule.groups[].description":2,"resultsSection.participantFlowModule.groups[].id":2,"resultsSection.participantFlowModule.groups[].title":2,"resultsSection.participantFlowModule.periods[].dropWithdraws[].comment":1,"resultsSection.participantFlowModule.periods[].dropWithdraws[].reasons[].comment":1,"resultsSection.participantFlowModule.periods[].dropWithdraws[].reasons[].groupId":2,"resultsSection.participantFlowModule.periods[].dropWithdraws[].reasons[].numSubjects":2,"resultsSection.participantFlowModule.periods[].dropWithdraws[].reasons[].numUnits":1,"resultsSection.participantFlowModule.periods[].dropWithdraws[].type":1,"resultsSection.participantFlowModule.periods[].milestones[].achievements[].comment":1,"resultsSection.participantFlowModule.periods[].milestones[].achievements[].groupId":5,"resultsSection.participantFlowModule.periods[].milestones[].achievements[].numSubjects":5,"resultsSection.participantFlowModule.periods[].milestones[].achievements[].numUnits":2,"resultsSection.participantFlowModule.periods[].milestones[].comment":1,"resultsSection.participantFlowModule.periods[].milestones[].type":3,"resultsSection.participantFlowModule.periods[].title":2,"resultsSection.participantFlowModule.preAssignmentDetails":1,"resultsSection.participantFlowModule.recruitmentDetails":1,"resultsSection.participantFlowModule.typeUnitsAnalyzed":1}');


--
-- Data for Name: import_seen; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: intervention; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.intervention VALUES
	('nct99000001', 'own-cells', 0, NULL, 'Own cells', NULL, NULL, NULL, NULL, NULL, 'NCT99000001', '{Cells}', 'Infused once', '{OC-1,"cells of one''s own"}', 'BIOLOGICAL', 'FROM_RECORD', NULL, NULL),
	('nct99000001', 'tablets', 1, NULL, 'Tablets', NULL, NULL, NULL, NULL, NULL, 'NCT99000001', '{Cells,Drugs}', 'Swallowed', '{T-2}', 'DRUG', 'FROM_RECORD', NULL, NULL),
	('nct99000002', 'own-cells', 0, NULL, 'Own cells', NULL, NULL, NULL, NULL, NULL, 'NCT99000002', '{Cells}', NULL, '{}', 'BIOLOGICAL', 'FROM_RECORD', NULL, NULL),
	('nct99000002', 'tablets', 1, NULL, 'Tablets', NULL, NULL, NULL, NULL, NULL, 'NCT99000002', '{Drugs}', NULL, '{}', 'DRUG', 'FROM_RECORD', NULL, NULL),
	('nct99000003', 'own-cells', 0, NULL, 'Own cells', NULL, NULL, NULL, NULL, NULL, 'NCT99000003', '{Cells}', NULL, '{}', 'BIOLOGICAL', 'FROM_RECORD', NULL, NULL),
	('nct99000003', 'tablets', 1, NULL, 'Tablets', NULL, NULL, NULL, NULL, NULL, 'NCT99000003', '{Drugs}', NULL, '{}', 'DRUG', 'FROM_RECORD', NULL, NULL),
	('trial', 'transplant', 0, 'AHSCT', 'Transplantation', NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, '{}', NULL, 'CURATED', NULL, NULL),
	('nct99000004', 'own-cells', 0, NULL, 'Own cells', NULL, NULL, NULL, NULL, NULL, 'NCT99000004', '{Cells}', NULL, '{}', 'BIOLOGICAL', 'FROM_RECORD', NULL, NULL),
	('nct99000004', 'tablets', 1, NULL, 'Tablets', NULL, NULL, NULL, NULL, NULL, 'NCT99000004', '{Drugs}', NULL, '{}', 'DRUG', 'FROM_RECORD', NULL, NULL);


--
-- Data for Name: known_relation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: limitation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: measure; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.measure VALUES
	('nedap', 'No evidence of disease activity or progression', 'NEDAP', '{}', 'No relapse, no new lesion and no lasting worsening.', 'COMPOSITE', 'HIGHER_IS_BETTER', '%', '{}', DEFAULT);


--
-- Data for Name: measure_code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: organization; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organization VALUES
	('nct99000001', 0, 'LEAD_SPONSOR', 'Made-up University', 'nct99000001-registry', 'sponsor module', NULL, 'VERIFIED', 'OTHER', NULL),
	('nct99000001', 1, 'COLLABORATOR', 'A foundation', 'nct99000001-registry', 'sponsor module', NULL, 'VERIFIED', 'NETWORK', NULL),
	('nct99000001', 2, 'COLLABORATOR', 'A maker of tablets', 'nct99000001-registry', 'sponsor module', NULL, 'VERIFIED', 'INDUSTRY', NULL),
	('nct99000002', 0, 'LEAD_SPONSOR', 'A sponsor', 'nct99000002-registry', 'sponsor module', NULL, 'VERIFIED', 'OTHER', NULL),
	('nct99000003', 0, 'LEAD_SPONSOR', 'A sponsor', 'nct99000003-registry', 'sponsor module', NULL, 'VERIFIED', 'OTHER', NULL),
	('nct99000004', 0, 'LEAD_SPONSOR', 'A sponsor', 'nct99000004-registry', 'sponsor module', NULL, 'VERIFIED', 'OTHER', NULL);


--
-- Data for Name: outcome; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outcome VALUES
	('nct99000001.registered-change-of-a-score-a95c17', 'nct99000001', 0, NULL, 'Change of a score', 'Points, 0 to 10', 'PRIMARY', 'Baseline, Month 12', 'NOT_POSTED', NULL, 'NCT99000001', 'REGISTERED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000001.registered-relapses-1247ce', 'nct99000001', 1, NULL, 'Relapses', 'All of them', 'SECONDARY', 'Up to 5 years', 'NOT_POSTED', NULL, 'NCT99000001', 'REGISTERED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000001.registered-change-of-a-score-33db01', 'nct99000001', 2, NULL, 'Change of a score', 'Points again', 'SECONDARY', 'Week 24', 'NOT_POSTED', NULL, 'NCT99000001', 'REGISTERED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000001.registered-steps-a-day-037d03', 'nct99000001', 3, NULL, 'Steps a day', 'By a counter', 'OTHER_PRE_SPECIFIED', 'Day 1', 'NOT_POSTED', NULL, 'NCT99000001', 'REGISTERED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000001.baseline-age-continuous-0c8154', 'nct99000001', 4, NULL, 'Age, Continuous', 'At entry', 'BASELINE', NULL, 'POSTED', NULL, 'NCT99000001', 'REPORTED', 'Those who told', 'MEAN', 'STANDARD_DEVIATION', 'years', false, 'Eyes', 'Participants', '2021-02', DEFAULT, NULL),
	('nct99000001.baseline-sex-female-male-4df670', 'nct99000001', 5, NULL, 'Sex: Female, Male', NULL, 'BASELINE', NULL, 'POSTED', NULL, 'NCT99000001', 'REPORTED', NULL, 'COUNT_OF_PARTICIPANTS', NULL, 'Participants', true, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000001.baseline-score-at-entry-02b045', 'nct99000001', 6, NULL, 'Score at entry', NULL, 'BASELINE', NULL, 'POSTED', NULL, 'NCT99000001', 'REPORTED', NULL, 'MEDIAN', 'FULL_RANGE', 'points', NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000001.change-of-a-score-a95c17', 'nct99000001', 7, NULL, 'Change of a score', 'Points, 0 to 10', 'PRIMARY', 'Baseline, Month 12', 'POSTED', NULL, 'NCT99000001', 'REPORTED', 'All treated', 'LEAST_SQUARES_MEAN', '95% Confidence Interval', 'points', false, 'Eyes', 'Eyes', '2021-03', DEFAULT, NULL),
	('nct99000001.relapses-1247ce', 'nct99000001', 8, NULL, 'Relapses', NULL, 'SECONDARY', 'Up to 5 years', 'NOT_POSTED', NULL, 'NCT99000001', 'REPORTED', NULL, 'NUMBER', NULL, 'relapses', NULL, NULL, NULL, '2022-01', DEFAULT, NULL),
	('nct99000002.registered-change-of-a-score-33db01', 'nct99000002', 0, NULL, 'Change of a score', NULL, 'PRIMARY', 'Week 24', 'NOT_POSTED', NULL, 'NCT99000002', 'REGISTERED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000002.a-score-bc2708', 'nct99000002', 1, NULL, 'A score', NULL, 'PRIMARY', 'Week 24', 'POSTED', NULL, 'NCT99000002', 'REPORTED', NULL, 'MEAN', NULL, 'points', NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000002.relapses-2a5a5c', 'nct99000002', 2, NULL, 'Relapses', NULL, 'PRIMARY', 'Week 24', 'POSTED', NULL, 'NCT99000002', 'REPORTED', NULL, 'COUNT_OF_PARTICIPANTS', NULL, 'Participants', NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000003.registered-change-of-a-score-33db01', 'nct99000003', 0, NULL, 'Change of a score', NULL, 'PRIMARY', 'Week 24', 'NOT_POSTED', NULL, 'NCT99000003', 'REGISTERED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000003.a-score-bc2708', 'nct99000003', 1, NULL, 'A score', NULL, 'PRIMARY', 'Week 24', 'POSTED', NULL, 'NCT99000003', 'REPORTED', NULL, 'MEAN', NULL, 'points', NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000003.relapses-2a5a5c', 'nct99000003', 2, NULL, 'Relapses', NULL, 'PRIMARY', 'Week 24', 'POSTED', NULL, 'NCT99000003', 'REPORTED', NULL, 'COUNT_OF_PARTICIPANTS', NULL, 'Participants', NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('trial.no-activity', 'trial', 0, 'nedap', 'No disease activity', NULL, 'PRIMARY', 'three years', 'POSTED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000004.registered-change-of-a-score-33db01', 'nct99000004', 0, NULL, 'Change of a score', NULL, 'PRIMARY', 'Week 24', 'NOT_POSTED', NULL, 'NCT99000004', 'REGISTERED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000004.a-score-bc2708', 'nct99000004', 1, NULL, 'A score', NULL, 'PRIMARY', 'Week 24', 'POSTED', NULL, 'NCT99000004', 'REPORTED', NULL, 'MEAN', NULL, 'points', NULL, NULL, NULL, NULL, DEFAULT, NULL),
	('nct99000004.relapses-2a5a5c', 'nct99000004', 2, NULL, 'Relapses', NULL, 'PRIMARY', 'Week 24', 'POSTED', NULL, 'NCT99000004', 'REPORTED', NULL, 'COUNT_OF_PARTICIPANTS', NULL, 'Participants', NULL, NULL, NULL, NULL, DEFAULT, NULL);


--
-- Data for Name: participant_flow; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.participant_flow VALUES
	('nct99000001', 'NCT99000001', 0, 'First Year', 0, 'MILESTONE', 'STARTED', 'Randomised', 0, 'cells', 50, '50', '100', 'All'),
	('nct99000001', 'NCT99000001', 1, 'First Year', 0, 'MILESTONE', 'STARTED', 'Randomised', 0, 'drugs', 40, '40', '80', NULL),
	('nct99000001', 'NCT99000001', 2, 'First Year', 0, 'MILESTONE', 'COMPLETED', NULL, 1, 'cells', 48, '48', NULL, NULL),
	('nct99000001', 'NCT99000001', 3, 'First Year', 0, 'MILESTONE', 'COMPLETED', NULL, 1, 'drugs', 39, '39', NULL, NULL),
	('nct99000001', 'NCT99000001', 4, 'First Year', 0, 'WITHDRAWAL', 'Lost to Follow-up', 'Moved', 0, 'cells', 2, '2', '4', 'Both'),
	('nct99000001', 'NCT99000001', 5, 'First Year', 0, 'WITHDRAWAL', 'Lost to Follow-up', 'Moved', 0, 'drugs', 1, '1', NULL, NULL),
	('nct99000001', 'NCT99000001', 6, 'Second Year', 1, 'MILESTONE', 'STARTED', NULL, 0, 'cells', 48, '48', NULL, NULL);


--
-- Data for Name: population; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.population VALUES
	('nct99000001', 'participants', 0, 'Participants of the record', NULL, NULL, '{}', 'FROM_RECORD'),
	('nct99000002', 'participants', 0, 'Participants of the record', NULL, NULL, '{}', 'FROM_RECORD'),
	('nct99000003', 'participants', 0, 'Participants of the record', NULL, NULL, '{}', 'FROM_RECORD'),
	('trial', 'all', 0, 'All participants', NULL, NULL, '{}', 'CURATED'),
	('nct99000004', 'participants', 0, 'Participants of the record', NULL, NULL, '{}', 'FROM_RECORD');


--
-- Data for Name: population_activity; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: population_phenotype; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.population_phenotype VALUES
	('trial', 'all', 'RRMS');


--
-- Data for Name: publication; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.publication VALUES
	('paper', 'Doe J, Roe R', 'A journal', NULL, NULL, NULL, NULL);


--
-- Data for Name: publication_identifier; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.publication_identifier VALUES
	('paper', 'DOI', '10.1000/trial', 'VERIFIED');


--
-- Data for Name: publication_notice; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: recommendation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: recommendation_criterion; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: registration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registration VALUES
	('nct99000001', 'CLINICALTRIALS_GOV', 'NCT99000001', 'nct99000001-registry', 'identification module', NULL, 'VERIFIED', NULL),
	('nct99000002', 'CLINICALTRIALS_GOV', 'NCT99000002', 'nct99000002-registry', 'identification module', NULL, 'VERIFIED', NULL),
	('nct99000003', 'CLINICALTRIALS_GOV', 'NCT99000003', 'nct99000003-registry', 'identification module', NULL, 'VERIFIED', NULL),
	('trial', 'ISRCTN', 'ISRCTN00000001', 'register', 'record', NULL, 'VERIFIED', NULL),
	('nct99000004', 'CLINICALTRIALS_GOV', 'NCT99000004', 'nct99000004-registry', 'identification module', NULL, 'VERIFIED', NULL);


--
-- Data for Name: registry_analysis; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_analysis VALUES
	('nct99000001.change-of-a-score-a95c17.mean-difference-net-112178', 'Mean Difference (Net)', '-1.75', '<0.0001', 'Not adjusted', 'STANDARD_ERROR_OF_MEAN', '0.4', 'TWO_SIDED', '95', '-2.5', '-1.0', 'Rounded', 'Rounded too', 'Cells minus drugs', 'By site', 'Cells against drugs', false, 'SUPERIORITY', 'Not asked', NULL),
	('nct99000001.change-of-a-score-a95c17.analysis-68893a', NULL, NULL, '0.04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'A description of change within a group'),
	('nct99000002.relapses-2a5a5c.odds-ratio-or-c90974', 'Odds Ratio (OR)', '2.67', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('nct99000003.relapses-2a5a5c.odds-ratio-or-c90974', 'Odds Ratio (OR)', '2.67', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('nct99000004.relapses-2a5a5c.odds-ratio-or-c90974', 'Odds Ratio (OR)', '2.67', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: registry_condition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_condition VALUES
	('NCT99000001', 0, 'A condition'),
	('NCT99000001', 1, 'Another condition'),
	('NCT99000002', 0, 'A condition'),
	('NCT99000003', 0, 'A condition'),
	('NCT99000004', 0, 'A condition');


--
-- Data for Name: registry_flag; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: registry_flag_count; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: registry_gone; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_gone VALUES
	('NCT99000002', 5);


--
-- Data for Name: registry_identifier; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_identifier VALUES
	('NCT99000001', 0, 'ALIAS', 'NCT99900001', NULL, NULL, NULL),
	('NCT99000001', 1, 'ALIAS', 'NCT99900002', NULL, NULL, NULL),
	('NCT99000001', 2, 'ORGANIZATION', 'MADE-UP-1', 'OTHER', 'A made-up sponsor', 'https://register.example/made-up-1'),
	('NCT99000001', 3, 'SECONDARY', '2014-000001-01', 'EUDRACT_NUMBER', 'A regulator', 'https://register.example/2014-000001-01'),
	('NCT99000001', 4, 'SECONDARY', 'GRANT-7', 'OTHER_GRANT', 'A foundation', 'https://register.example/grant-7');


--
-- Data for Name: registry_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_record VALUES
	('NCT99000001', 'nct99000001', 'nct99000001-registry', 'Own Cells Against Tablets', 'A Made-up Randomised Trial of Own Cells Against Tablets', 'MADEUP', 'INTERVENTIONAL', '{PHASE2,PHASE3}', 'RANDOMIZED', 'PARALLEL', 'DOUBLE', 'PROSPECTIVE', 'UNKNOWN', 'It was only made up', 'Are own cells better than tablets?', 'Nobody was treated.

All of this is made up.', '{cells,tablets,made-up}', 'RECRUITING', 90, 'ACTUAL', 'TREATMENT', 'COHORT', 'Two groups, side by side', 'Tablets look alike', '{PARTICIPANT,OUTCOMES_ASSESSOR}', '2 Years', true, 'Inclusion Criteria:

* has the condition

Exclusion Criteria:

* has it not', 'ALL', true, 'As they say', false, '18 Years', '55 Years', '{CHILD,ADULT}', 'People of one town', 'PROBABILITY_SAMPLE', true, 'None left before', 'By letter', 'Eyes', 'All randomised', 'Eyes', '5', 'Two years', 'Asked at every visit', 'Nobody died', 'Made up', '{"/annotationSection":{"annotationModule":{"unpostedAnnotation":{"unpostedEvents":[{"date":"2019-04-01","type":"RELEASE"}],"unpostedResponsibleParty":"Made-up University"}}},"/derivedSection/conditionBrowseModule/browseLeaves":[{"asFound":"condition","id":"M9901","name":"A Condition","relevance":"HIGH"}],"/derivedSection/interventionBrowseModule/browseBranches":[{"abbrev":"All","name":"All Things"}],"/derivedSection/miscInfoModule":{"removedCountries":["Norway"],"submissionTracking":{"estimatedResultsFirstSubmitDate":"2019-04-02"}},"/documentSection":{"largeDocumentModule":{"largeDocs":[{"date":"2017-01-01","filename":"Prot_SAP_000.pdf","hasIcf":false,"hasProtocol":true,"hasSap":true,"label":"Protocol","size":1234,"typeAbbrev":"Prot_SAP","uploadDate":"2019-05-01T10:00"}],"noSap":false}},"/hasResults":true,"/protocolSection/anything~1new~0module":{"a/b~c":[{"deep":"a field that nobody knows yet"},3,true,null]},"/protocolSection/designModule/bioSpec":{"description":"Blood","retention":"SAMPLES_WITH_DNA"},"/protocolSection/designModule/expandedAccessTypes":{"individual":true,"intermediate":false,"treatment":true},"/protocolSection/designModule/nPtrsToThisExpAccNctId":0,"/protocolSection/identificationModule/organization":{"class":"OTHER","fullName":"Made-up University"},"/protocolSection/ipdSharingStatementModule":{"accessCriteria":"None","description":"All of it","infoTypes":["STUDY_PROTOCOL","SAP"],"ipdSharing":"YES","timeFrame":"After a year","url":"https://share.example/"},"/protocolSection/oversightModule":{"fdaaa801Violation":false,"isFdaRegulatedDevice":false,"isFdaRegulatedDrug":true,"isPpsd":false,"isUnapprovedDevice":false,"isUsExport":true,"oversightHasDmc":true},"/protocolSection/referencesModule/availIpds":[{"comment":"On request","id":"IPD-1","type":"Individual Participant Data Set","url":"https://data.example/"}],"/protocolSection/referencesModule/seeAlsoLinks":[{"label":"More","url":"https://more.example/"}],"/protocolSection/sponsorCollaboratorsModule/responsibleParty":{"investigatorAffiliation":"Made-up University","investigatorTitle":"Head of a department","oldOrganization":"An older university","type":"PRINCIPAL_INVESTIGATOR"},"/protocolSection/statusModule/delayedPosting":false,"/protocolSection/statusModule/expandedAccessInfo":{"hasExpandedAccess":true,"nctId":"NCT99900003","statusForNctId":"AVAILABLE"},"/protocolSection/statusModule/resultsWaived":false,"/resultsSection/moreInfoModule/certainAgreement":{"otherDetails":"Wait a year","piSponsorEmployee":false,"restrictionType":"OTHER","restrictiveAgreement":true}}'),
	('NCT99000002', 'nct99000002', 'nct99000002-registry', 'Made-up trial 2', NULL, NULL, 'INTERVENTIONAL', '{PHASE2}', 'RANDOMIZED', 'PARALLEL', 'NONE', NULL, 'RECRUITING', NULL, NULL, NULL, '{}', NULL, 90, 'ACTUAL', NULL, NULL, NULL, NULL, '{}', NULL, NULL, NULL, 'ALL', NULL, NULL, NULL, '18 Years', '55 Years', '{ADULT}', NULL, NULL, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"/hasResults":true}'),
	('NCT99000003', 'nct99000003', 'nct99000003-registry', 'Made-up trial 3', NULL, NULL, 'INTERVENTIONAL', '{PHASE2}', 'RANDOMIZED', 'PARALLEL', 'NONE', NULL, 'RECRUITING', NULL, NULL, NULL, '{}', NULL, 90, 'ACTUAL', NULL, NULL, NULL, NULL, '{}', NULL, NULL, NULL, 'ALL', NULL, NULL, NULL, '18 Years', '55 Years', '{ADULT}', NULL, NULL, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"/hasResults":true}'),
	('NCT99000004', 'nct99000004', 'nct99000004-registry', 'Made-up trial 4', NULL, NULL, 'INTERVENTIONAL', '{PHASE2}', 'RANDOMIZED', 'PARALLEL', 'NONE', NULL, 'RECRUITING', NULL, NULL, NULL, '{}', NULL, 90, 'ACTUAL', NULL, NULL, NULL, NULL, '{}', NULL, NULL, NULL, 'ALL', NULL, NULL, NULL, '18 Years', '55 Years', '{ADULT}', NULL, NULL, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"/hasResults":true}');


--
-- Data for Name: registry_reference; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_reference VALUES
	('NCT99000001', 0, 'RESULT', '99000001', 'Made up A. A paper. J Nothing. 2019.'),
	('NCT99000001', 1, 'DERIVED', '99000003', 'Made up B. Another paper. J Nothing. 2021.');


--
-- Data for Name: registry_retraction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_retraction VALUES
	('NCT99000001', 0, 0, '99000002', 'J Nothing. 2020');


--
-- Data for Name: registry_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_term VALUES
	('NCT99000001', 0, 'CONDITION', 'MESH', 'D990001', 'A Condition'),
	('NCT99000001', 1, 'CONDITION', 'MESH_ANCESTOR', 'D990000', 'Conditions'),
	('NCT99000001', 2, 'INTERVENTION', 'MESH', 'D990011', 'Cells'),
	('NCT99000001', 3, 'INTERVENTION', 'MESH_ANCESTOR', 'D990010', 'Living Things');


--
-- Data for Name: render_pending; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report VALUES
	('nct99000001', 'nct99000001-registry', 0, 'REGISTRY_RECORD'),
	('nct99000002', 'nct99000002-registry', 0, 'REGISTRY_RECORD'),
	('nct99000003', 'nct99000003-registry', 0, 'REGISTRY_RECORD'),
	('trial', 'paper', 0, 'FINAL_REPORT'),
	('nct99000004', 'nct99000004-registry', 0, 'REGISTRY_RECORD');


--
-- Data for Name: result; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result VALUES
	('nct99000001.baseline-age-continuous-0c8154.cells', 'nct99000001', 'nct99000001.baseline-age-continuous-0c8154', 0, 'cells', 'participants', NULL, NULL, 0, NULL, 'MEAN', 36.5, 'a', NULL, 49, 'ANALYZED', 'Participants', NULL, NULL, NULL, 'STANDARD_DEVIATION', 8.25, NULL, NULL, '36.5', NULL, 'One did not tell', NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000001-registry', 'baseline characteristics', NULL, 'VERIFIED', 'cells', 0, 0, 'years', '8.25', NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}'),
	('nct99000001.baseline-age-continuous-0c8154.drugs', 'nct99000001', 'nct99000001.baseline-age-continuous-0c8154', 1, 'drugs', 'participants', NULL, NULL, 0, NULL, 'MEAN', 37, 'a', NULL, 40, 'ANALYZED', 'Participants', NULL, NULL, NULL, 'STANDARD_DEVIATION', 9, NULL, NULL, '37', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000001-registry', 'baseline characteristics', NULL, 'VERIFIED', 'drugs', 0, 0, 'years', '9', NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}'),
	('nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.female', 'nct99000001', 'nct99000001.baseline-sex-female-male-4df670', 0, 'cells', 'participants', 'Those of the first site', 'Female', 0, NULL, 'COUNT', 20, '{person}', 20, 30, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '20', NULL, NULL, 48.78, 80.77, 95, 'Wilson score interval (Wilson 1927)', NULL, NULL, 'nct99000001-registry', 'baseline characteristics', NULL, 'VERIFIED', 'cells', 0, 0, 'Participants', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}'),
	('nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.female', 'nct99000001', 'nct99000001.baseline-sex-female-male-4df670', 1, 'drugs', 'participants', 'Those of the first site', 'Female', 0, NULL, 'COUNT', 12, '{person}', 12, 20, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '12', NULL, NULL, 38.66, 78.12, 95, 'Wilson score interval (Wilson 1927)', NULL, NULL, 'nct99000001-registry', 'baseline characteristics', NULL, 'VERIFIED', 'drugs', 0, 0, 'Participants', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}'),
	('nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.male', 'nct99000001', 'nct99000001.baseline-sex-female-male-4df670', 2, 'cells', 'participants', 'Those of the first site', 'Male', 0, NULL, 'COUNT', 10, '{person}', 10, 30, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '10', NULL, NULL, 19.23, 51.22, 95, 'Wilson score interval (Wilson 1927)', NULL, NULL, 'nct99000001-registry', 'baseline characteristics', NULL, 'VERIFIED', 'cells', 0, 1, 'Participants', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}'),
	('nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.male', 'nct99000001', 'nct99000001.baseline-sex-female-male-4df670', 3, 'drugs', 'participants', 'Those of the first site', 'Male', 0, NULL, 'COUNT', 8, '{person}', 8, 20, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '8', NULL, NULL, 21.88, 61.34, 95, 'Wilson score interval (Wilson 1927)', NULL, NULL, 'nct99000001-registry', 'baseline characteristics', NULL, 'VERIFIED', 'drugs', 0, 1, 'Participants', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}'),
	('nct99000001.baseline-score-at-entry-02b045.total', 'nct99000001', 'nct99000001.baseline-score-at-entry-02b045', 0, NULL, 'participants', NULL, NULL, 0, NULL, 'MEDIAN', 4.5, '{score}', NULL, 90, 'ANALYZED', 'Participants', NULL, NULL, NULL, 'FULL_RANGE', NULL, 0, 9.5, '4.5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000001-registry', 'baseline characteristics', NULL, 'VERIFIED', 'total', 0, 0, 'points', NULL, '0', '9.5', NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{}'),
	('nct99000001.change-of-a-score-a95c17.cells.month-12.all-sites', 'nct99000001', 'nct99000001.change-of-a-score-a95c17', 0, 'cells', 'participants', 'Month 12', 'All sites', 12, NULL, 'LEAST_SQUARES_MEAN', -1.5, '{score}', NULL, 90, 'ANALYZED', 'Eyes', -2.0, -1.0, 95, NULL, NULL, NULL, NULL, '-1.5', NULL, 'Better', NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000001-registry', 'outcome measures', NULL, 'VERIFIED', 'cells', 0, 0, 'points', NULL, '-2.0', '-1.0', NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{DENOMINATOR_NOT_PEOPLE}'),
	('nct99000001.change-of-a-score-a95c17.drugs.month-12.all-sites', 'nct99000001', 'nct99000001.change-of-a-score-a95c17', 1, 'drugs', 'participants', 'Month 12', 'All sites', 12, NULL, 'LEAST_SQUARES_MEAN', 0.25, '{score}', NULL, 70, 'ANALYZED', 'Eyes', -0.25, 0.75, 95, NULL, NULL, NULL, NULL, '.25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000001-registry', 'outcome measures', NULL, 'VERIFIED', 'drugs', 0, 0, 'points', NULL, '-.25', '0.75', NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{DENOMINATOR_NOT_PEOPLE}'),
	('nct99000001.change-of-a-score-a95c17.cells.day-1', 'nct99000001', 'nct99000001.change-of-a-score-a95c17', 2, 'cells', 'participants', 'Day 1', NULL, 0, NULL, 'LEAST_SQUARES_MEAN', 0, '{score}', NULL, 96, 'ANALYZED', 'Eyes', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000001-registry', 'outcome measures', NULL, 'VERIFIED', 'cells', 1, 0, 'points', '0.5', NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{DENOMINATOR_NOT_PEOPLE}'),
	('nct99000001.change-of-a-score-a95c17.drugs.day-1', 'nct99000001', 'nct99000001.change-of-a-score-a95c17', 3, 'drugs', 'participants', 'Day 1', NULL, 0, NULL, 'LEAST_SQUARES_MEAN', NULL, '{score}', NULL, 78, 'ANALYZED', 'Eyes', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'NA', 'Nobody', 'Nobody', NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000001-registry', 'outcome measures', NULL, 'VERIFIED', 'drugs', 1, 0, 'points', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{}'),
	('nct99000002.a-score-bc2708.cells', 'nct99000002', 'nct99000002.a-score-bc2708', 0, 'cells', 'participants', NULL, NULL, 5.520, NULL, 'MEAN', 2.5, '{score}', NULL, 50, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2.5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000002-registry', 'outcome measures', NULL, 'VERIFIED', 'cells', 0, 0, 'points', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{}'),
	('nct99000002.a-score-bc2708.drugs', 'nct99000002', 'nct99000002.a-score-bc2708', 1, 'drugs', 'participants', NULL, NULL, 5.520, NULL, 'MEAN', 2, '{score}', NULL, 40, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000002-registry', 'outcome measures', NULL, 'VERIFIED', 'drugs', 0, 0, 'points', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}'),
	('nct99000002.relapses-2a5a5c.cells', 'nct99000002', 'nct99000002.relapses-2a5a5c', 0, 'cells', 'participants', NULL, NULL, 5.520, NULL, 'COUNT', 20, '{person}', 20, 50, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '20', NULL, NULL, 27.61, 53.82, 95, 'Wilson score interval (Wilson 1927)', NULL, NULL, 'nct99000002-registry', 'outcome measures', NULL, 'VERIFIED', 'cells', 0, 0, 'Participants', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{}'),
	('nct99000002.relapses-2a5a5c.drugs', 'nct99000002', 'nct99000002.relapses-2a5a5c', 1, 'drugs', 'participants', NULL, NULL, 5.520, NULL, 'COUNT', 8, '{person}', 8, 40, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '8', NULL, NULL, 10.50, 34.76, 95, 'Wilson score interval (Wilson 1927)', NULL, NULL, 'nct99000002-registry', 'outcome measures', NULL, 'VERIFIED', 'drugs', 0, 0, 'Participants', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}'),
	('nct99000003.a-score-bc2708.cells', 'nct99000003', 'nct99000003.a-score-bc2708', 0, 'cells', 'participants', NULL, NULL, 5.520, NULL, 'MEAN', 3.5, '{score}', NULL, 50, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '3.5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000003-registry', 'outcome measures', NULL, 'VERIFIED', 'cells', 0, 0, 'points', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{}'),
	('nct99000003.a-score-bc2708.drugs', 'nct99000003', 'nct99000003.a-score-bc2708', 1, 'drugs', 'participants', NULL, NULL, 5.520, NULL, 'MEAN', 2, '{score}', NULL, 40, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000003-registry', 'outcome measures', NULL, 'VERIFIED', 'drugs', 0, 0, 'points', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}'),
	('nct99000003.relapses-2a5a5c.cells', 'nct99000003', 'nct99000003.relapses-2a5a5c', 0, 'cells', 'participants', NULL, NULL, 5.520, NULL, 'COUNT', 20, '{person}', 20, 50, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '20', NULL, NULL, 27.61, 53.82, 95, 'Wilson score interval (Wilson 1927)', NULL, NULL, 'nct99000003-registry', 'outcome measures', NULL, 'VERIFIED', 'cells', 0, 0, 'Participants', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{}'),
	('nct99000003.relapses-2a5a5c.drugs', 'nct99000003', 'nct99000003.relapses-2a5a5c', 1, 'drugs', 'participants', NULL, NULL, 5.520, NULL, 'COUNT', 8, '{person}', 8, 40, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '8', NULL, NULL, 10.50, 34.76, 95, 'Wilson score interval (Wilson 1927)', NULL, NULL, 'nct99000003-registry', 'outcome measures', NULL, 'VERIFIED', 'drugs', 0, 0, 'Participants', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}'),
	('trial.no-activity.cells-36', 'trial', 'trial.no-activity', 0, 'cells', 'all', NULL, NULL, 36, NULL, 'CRUDE_PROPORTION', 80, '%', 44, 55, 'RANDOMIZED', 'participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '44 of 55 (80%)', NULL, NULL, 67.64, 88.45, 95, 'Wilson score interval (Wilson 1927)', 'No disease activity, at 36 months, in “All participants”, arm “Cells”: 44 of 55 participants randomised (80 %) (this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial.', NULL, 'paper', 'table 2', NULL, 'VERIFIED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'STATED', NULL, 'FIXED', 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, true, NULL, NULL, '{DEFINITION_NOT_SEEN}'),
	('trial.no-activity.drugs-36', 'trial', 'trial.no-activity', 1, 'drugs', 'all', NULL, NULL, 36, NULL, 'KAPLAN_MEIER', 40.5, '%', NULL, 54, 'TREATED', 'participants', 30, 51.5, 95, NULL, NULL, NULL, NULL, '40.5% (95% CI 30-51.5)', NULL, NULL, NULL, NULL, NULL, NULL, 'No disease activity, at 36 months, in “All participants”, arm “Drugs”: 40.5 %, 95 % confidence interval 30 to 51.5, from 54 participants treated (a Kaplan-Meier estimate, not a head count; this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial.', NULL, 'paper', 'table 2', NULL, 'VERIFIED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'STATED', NULL, 'FIXED', 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, true, NULL, NULL, '{NOT_A_HEAD_COUNT,DEFINITION_NOT_SEEN}'),
	('nct99000004.a-score-bc2708.cells', 'nct99000004', 'nct99000004.a-score-bc2708', 0, 'cells', 'participants', NULL, NULL, 5.520, NULL, 'MEAN', 4.5, '{score}', NULL, 50, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '4.5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000004-registry', 'outcome measures', NULL, 'VERIFIED', 'cells', 0, 0, 'points', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{}'),
	('nct99000004.a-score-bc2708.drugs', 'nct99000004', 'nct99000004.a-score-bc2708', 1, 'drugs', 'participants', NULL, NULL, 5.520, NULL, 'MEAN', 2, '{score}', NULL, 40, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'nct99000004-registry', 'outcome measures', NULL, 'VERIFIED', 'drugs', 0, 0, 'points', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}'),
	('nct99000004.relapses-2a5a5c.cells', 'nct99000004', 'nct99000004.relapses-2a5a5c', 0, 'cells', 'participants', NULL, NULL, 5.520, NULL, 'COUNT', 20, '{person}', 20, 50, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '20', NULL, NULL, 27.61, 53.82, 95, 'Wilson score interval (Wilson 1927)', NULL, NULL, 'nct99000004-registry', 'outcome measures', NULL, 'VERIFIED', 'cells', 0, 0, 'Participants', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{}'),
	('nct99000004.relapses-2a5a5c.drugs', 'nct99000004', 'nct99000004.relapses-2a5a5c', 1, 'drugs', 'participants', NULL, NULL, 5.520, NULL, 'COUNT', 8, '{person}', 8, 40, 'ANALYZED', 'Participants', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '8', NULL, NULL, 10.50, 34.76, 95, 'Wilson score interval (Wilson 1927)', NULL, NULL, 'nct99000004-registry', 'outcome measures', NULL, 'VERIFIED', 'drugs', 0, 0, 'Participants', NULL, NULL, NULL, NULL, 'STATED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, '{SMALL_SAMPLE}');


--
-- Data for Name: result_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result_group VALUES
	('nct99000001', 'cells', 0, 'NCT99000001', 'Cells', 'cells', 'SAME_TEXT'),
	('nct99000001', 'drugs', 1, 'NCT99000001', 'Drugs', 'drugs', 'SAME_TEXT'),
	('nct99000001', 'total', 2, 'NCT99000001', 'Total', NULL, NULL),
	('nct99000002', 'cells', 0, 'NCT99000002', 'Cells', 'cells', 'SAME_TEXT'),
	('nct99000002', 'drugs', 1, 'NCT99000002', 'Drugs', 'drugs', 'SAME_TEXT'),
	('nct99000003', 'cells', 0, 'NCT99000003', 'Cells', 'cells', 'SAME_TEXT'),
	('nct99000003', 'drugs', 1, 'NCT99000003', 'Drugs', 'drugs', 'SAME_TEXT'),
	('nct99000004', 'cells', 0, 'NCT99000004', 'Cells', 'cells', 'SAME_TEXT'),
	('nct99000004', 'drugs', 1, 'NCT99000004', 'Drugs', 'drugs', 'SAME_TEXT');


--
-- Data for Name: result_group_use; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result_group_use VALUES
	('nct99000001', 'NCT99000001', 'BASELINE', NULL, 0, 'BG000', 'cells', 'Cells', 'One transplant'),
	('nct99000001', 'NCT99000001', 'BASELINE', NULL, 1, 'BG001', 'drugs', 'Drugs', 'One tablet a day'),
	('nct99000001', 'NCT99000001', 'BASELINE', NULL, 2, 'BG002', 'total', 'Total', 'Both'),
	('nct99000001', 'NCT99000001', 'OUTCOME', 'nct99000001.change-of-a-score-a95c17', 0, 'OG000', 'cells', 'Cells', 'One transplant'),
	('nct99000001', 'NCT99000001', 'OUTCOME', 'nct99000001.change-of-a-score-a95c17', 1, 'OG001', 'drugs', 'Drugs', 'One tablet a day'),
	('nct99000001', 'NCT99000001', 'PARTICIPANT_FLOW', NULL, 0, 'FG000', 'cells', 'Cells', 'One transplant'),
	('nct99000001', 'NCT99000001', 'PARTICIPANT_FLOW', NULL, 1, 'FG001', 'drugs', 'Drugs', 'One tablet a day'),
	('nct99000001', 'NCT99000001', 'ADVERSE_EVENTS', NULL, 0, 'EG000', 'cells', 'Cells', 'One transplant'),
	('nct99000001', 'NCT99000001', 'ADVERSE_EVENTS', NULL, 1, 'EG001', 'drugs', 'Drugs', 'One tablet a day'),
	('nct99000002', 'NCT99000002', 'OUTCOME', 'nct99000002.a-score-bc2708', 0, 'OG000', 'cells', 'Cells', NULL),
	('nct99000002', 'NCT99000002', 'OUTCOME', 'nct99000002.a-score-bc2708', 1, 'OG001', 'drugs', 'Drugs', NULL),
	('nct99000002', 'NCT99000002', 'OUTCOME', 'nct99000002.relapses-2a5a5c', 0, 'OG000', 'cells', 'Cells', NULL),
	('nct99000002', 'NCT99000002', 'OUTCOME', 'nct99000002.relapses-2a5a5c', 1, 'OG001', 'drugs', 'Drugs', NULL),
	('nct99000003', 'NCT99000003', 'OUTCOME', 'nct99000003.a-score-bc2708', 0, 'OG000', 'cells', 'Cells', NULL),
	('nct99000003', 'NCT99000003', 'OUTCOME', 'nct99000003.a-score-bc2708', 1, 'OG001', 'drugs', 'Drugs', NULL),
	('nct99000003', 'NCT99000003', 'OUTCOME', 'nct99000003.relapses-2a5a5c', 0, 'OG000', 'cells', 'Cells', NULL),
	('nct99000003', 'NCT99000003', 'OUTCOME', 'nct99000003.relapses-2a5a5c', 1, 'OG001', 'drugs', 'Drugs', NULL),
	('nct99000004', 'NCT99000004', 'OUTCOME', 'nct99000004.a-score-bc2708', 0, 'OG000', 'cells', 'Cells', NULL),
	('nct99000004', 'NCT99000004', 'OUTCOME', 'nct99000004.a-score-bc2708', 1, 'OG001', 'drugs', 'Drugs', NULL),
	('nct99000004', 'NCT99000004', 'OUTCOME', 'nct99000004.relapses-2a5a5c', 0, 'OG000', 'cells', 'Cells', NULL),
	('nct99000004', 'NCT99000004', 'OUTCOME', 'nct99000004.relapses-2a5a5c', 1, 'OG001', 'drugs', 'Drugs', NULL);


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	(1, '0001_value_types.sql', 'a8e07a5ab828660a044f4f43bdbf97e7362dadcb1d1d02627a87c8a254a39cdd', '2026-11-29 10:29:12.809019+00'),
	(2, '0002_vocabulary_and_sources.sql', '1e2c05f3415b429787b80ec03276e21e9c6614449c260fc22a7e7f3ff393bd07', '2026-11-29 10:29:12.837649+00'),
	(3, '0003_studies.sql', 'ac75d6a0ab8546686ceeff063a2af32edfba218cbac65eaebe511df227596ca4', '2026-11-29 10:29:12.875378+00'),
	(4, '0004_outcomes_and_results.sql', '5540431d4c5e6bcb80318a32c38a995f25887a4e0fff6ff14ce9605a558e0775', '2026-11-29 10:29:12.891798+00'),
	(5, '0005_dataset_versions.sql', '14001d689a02c414021442bc1051d2d5e2b88eb7cf92fca67a796eaad096cc7c', '2026-11-29 10:29:12.896539+00'),
	(6, '0006_claims.sql', 'ca5b037d8ffb9408b3f5f55bd53ad78ea30a98b2705c1475b314b3cbaae903f9', '2026-11-29 10:29:12.902622+00'),
	(7, '0007_states_of_whole_studies.sql', 'a3bf4641d6b14c1a9b2e0806df369a4c2f18770d9f79777a3ef0ff4204db3235', '2026-11-29 10:29:12.904531+00'),
	(8, '0008_registry_records.sql', 'ed3c17c5f7cd637cd105dbcd3e719b3786254240df0bde561deb6b8411ee1d86', '2026-11-29 10:29:12.945179+00'),
	(9, '0009_search_and_lists.sql', '4f4159eadec45c6ccaed7b11dd2b75b49d1f04b66115118840f9ca11a4d6335f', '2026-11-29 10:29:12.958442+00'),
	(10, '0010_trials_in_lists.sql', 'b1fa8cc4b3b180fab652a864e73d9ca74298674be495de7ba6b3b921fb1fa408', '2026-11-29 10:29:12.963614+00'),
	(11, '0011_what_was_read.sql', '3fd6cff74d5bb3b741af486d70f837dd2f3b635f7909a3cf886f019284ac082f', '2026-11-29 10:29:12.989308+00'),
	(12, '0012_names_of_studies.sql', '59801f93abf82ad1b1d2f7e790b9d37e092f8ee738c7cb94e86a7f9f61dc447f', '2026-11-29 10:29:12.996578+00'),
	(13, '0013_each_person_once.sql', '160873999d3a18a838999f17ea89101916b19707b8857326a517516d3a9c0b75', '2026-11-29 10:29:13.024589+00'),
	(14, '0014_effects_and_caveats.sql', '63203df476e194b0a8da8b569176f5c8bef91c3b6f42d37fe95f62bb157b713c', '2026-11-29 10:29:13.031923+00'),
	(15, '0015_words_of_measures_and_claims.sql', '7e28ddb486e531007bc79ab0e4a890bc71a2981af8c420510ff28ba6576e5ea7', '2026-11-29 10:29:13.03579+00'),
	(16, '0016_two_clocks_and_codes.sql', 'c596b8b2d605fbd551336d7f55ace196738f87406ad4381c703a007f85cf1eff', '2026-11-29 10:29:13.044726+00'),
	(17, '0017_coverage.sql', '226fa49a6fd3a3b4ebf211697913098f090b224a025cba39fd8753cb6249a622', '2026-11-29 10:29:13.049266+00'),
	(18, '0018_secondary_sources.sql', '5c73bef7178fef7f166b9f984eb87a594fe3e043e40d20c23f4eeaa6fb034f6e', '2026-11-29 10:29:13.050328+00'),
	(19, '0019_differences_and_earlier_counts.sql', '619d6c31c92d8ac4d5c1ffd3562a1e7833e14b3c6055939609241a2ec41da0bc', '2026-11-29 10:29:13.052216+00'),
	(20, '0020_press_readings.sql', 'fb6ebfd6e494dbd335e7603efbffe964b2899767df2b57c36a11f9be55bfd452', '2026-11-29 10:29:13.053022+00'),
	(21, '0021_registrations_and_enrolment.sql', '4fc78a54156309c923367e9c266b99f488664ec6f99182b509daef7f662eee84', '2026-11-29 10:29:13.057694+00'),
	(22, '0022_whose_cells_and_how_codes_are_known.sql', '67d91e15f5a0f31edb915321a614540a3b248d8f8781407d7e7b64594a067269', '2026-11-29 10:29:13.060118+00'),
	(23, '0023_where_people_were_treated.sql', 'e0eda5bef41cde01b6c0ac9ea85cfb1e6f19f962a322c6f7ab228cb2b59a2fe4', '2026-11-29 10:29:13.060884+00'),
	(24, '0024_gaps_checks_and_coverage.sql', 'ba4ff7f192dec37d614c420fde5b23d644a97c813281a36c3c968dedff2c834a', '2026-11-29 10:29:13.065463+00'),
	(25, '0025_trials_in_brief.sql', '36f6d2db1b305ce3e6f7a12987264953b9021d8115710bdf07cf2cb2e08c9512', '2026-11-29 10:29:13.068427+00'),
	(26, '0026_tolerant_imports.sql', '1bb8c13a9722ebb73b5f81f9449d20317fcbf6fe3f7ac328088f21d2b92f772c', '2026-11-29 10:29:13.071273+00'),
	(27, '0027_search_texts.sql', '691327021cba2748f0dea73300b4f3314defc275f8032c7d07107c6163bee3f8', '2026-11-29 10:29:13.074509+00'),
	(28, '0028_served_documents.sql', 'dc20f816ae2e16e37edc4ce5ef316e03d62c215b4bbe4a799c2c0999d2fde15d', '2026-11-29 10:29:13.078692+00'),
	(29, '0029_relations_counted.sql', '2f747f4bf68d6011d9807ab99ad92c733b7288dfe509a581d2bf023361cec483', '2026-11-29 10:29:13.079469+00');


--
-- Data for Name: schema_view_set; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_view_set VALUES
	('23515817ad7941b777251e772a38e60e71b84faa0ebfbdb06bdf9e3ff5891c1c', '2026-11-29 10:29:13.209124+00');


--
-- Data for Name: scope_rule; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: search_synonym; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_synonym VALUES
	('north korea', 'North Korea', 'COUNTRY.KP'),
	('no evidence of dizease activity or progression', 'No evidence of disease activity or progression', 'MEASURE.nedap'),
	('nedap', 'NEDAP', 'MEASURE.nedap'),
	('andorra', 'Andorra', 'COUNTRY.AD'),
	('united arab emirate', 'United Arab Emirates', 'COUNTRY.AE'),
	('afghanistan', 'Afghanistan', 'COUNTRY.AF'),
	('antigua and barbuda', 'Antigua and Barbuda', 'COUNTRY.AG'),
	('anguilla', 'Anguilla', 'COUNTRY.AI'),
	('albania', 'Albania', 'COUNTRY.AL'),
	('armenia', 'Armenia', 'COUNTRY.AM'),
	('angola', 'Angola', 'COUNTRY.AO'),
	('antarctica', 'Antarctica', 'COUNTRY.AQ'),
	('argentina', 'Argentina', 'COUNTRY.AR'),
	('american samoa', 'American Samoa', 'COUNTRY.AS'),
	('austria', 'Austria', 'COUNTRY.AT'),
	('australia', 'Australia', 'COUNTRY.AU'),
	('aruba', 'Aruba', 'COUNTRY.AW'),
	('åland island', 'Åland Islands', 'COUNTRY.AX'),
	('azerbaijan', 'Azerbaijan', 'COUNTRY.AZ'),
	('bosnia and herzegovina', 'Bosnia and Herzegovina', 'COUNTRY.BA'),
	('barbado', 'Barbados', 'COUNTRY.BB'),
	('bangladesh', 'Bangladesh', 'COUNTRY.BD'),
	('belgium', 'Belgium', 'COUNTRY.BE'),
	('burkina faso', 'Burkina Faso', 'COUNTRY.BF'),
	('bulgaria', 'Bulgaria', 'COUNTRY.BG'),
	('bahrain', 'Bahrain', 'COUNTRY.BH'),
	('burundi', 'Burundi', 'COUNTRY.BI'),
	('benin', 'Benin', 'COUNTRY.BJ'),
	('st barthélemy', 'St. Barthélemy', 'COUNTRY.BL'),
	('bermuda', 'Bermuda', 'COUNTRY.BM'),
	('brunei', 'Brunei', 'COUNTRY.BN'),
	('bolivia', 'Bolivia', 'COUNTRY.BO'),
	('caribbean netherland', 'Caribbean Netherlands', 'COUNTRY.BQ'),
	('brazil', 'Brazil', 'COUNTRY.BR'),
	('bahama', 'Bahamas', 'COUNTRY.BS'),
	('bhutan', 'Bhutan', 'COUNTRY.BT'),
	('bouvet island', 'Bouvet Island', 'COUNTRY.BV'),
	('botswana', 'Botswana', 'COUNTRY.BW'),
	('belarus', 'Belarus', 'COUNTRY.BY'),
	('belize', 'Belize', 'COUNTRY.BZ'),
	('canada', 'Canada', 'COUNTRY.CA'),
	('coco keeling island', 'Cocos (Keeling) Islands', 'COUNTRY.CC'),
	('congo kinshasa', 'Congo - Kinshasa', 'COUNTRY.CD'),
	('central african republic', 'Central African Republic', 'COUNTRY.CF'),
	('congo brazzaville', 'Congo - Brazzaville', 'COUNTRY.CG'),
	('switzerland', 'Switzerland', 'COUNTRY.CH'),
	('côte d ivoire', 'Côte d’Ivoire', 'COUNTRY.CI'),
	('cook island', 'Cook Islands', 'COUNTRY.CK'),
	('chile', 'Chile', 'COUNTRY.CL'),
	('cameroon', 'Cameroon', 'COUNTRY.CM'),
	('china', 'China', 'COUNTRY.CN'),
	('colombia', 'Colombia', 'COUNTRY.CO'),
	('costa rica', 'Costa Rica', 'COUNTRY.CR'),
	('cuba', 'Cuba', 'COUNTRY.CU'),
	('cape verde', 'Cape Verde', 'COUNTRY.CV'),
	('curaçao', 'Curaçao', 'COUNTRY.CW'),
	('christma island', 'Christmas Island', 'COUNTRY.CX'),
	('cyprus', 'Cyprus', 'COUNTRY.CY'),
	('czechia', 'Czechia', 'COUNTRY.CZ'),
	('germany', 'Germany', 'COUNTRY.DE'),
	('djibouti', 'Djibouti', 'COUNTRY.DJ'),
	('denmark', 'Denmark', 'COUNTRY.DK'),
	('dominica', 'Dominica', 'COUNTRY.DM'),
	('dominican republic', 'Dominican Republic', 'COUNTRY.DO'),
	('algeria', 'Algeria', 'COUNTRY.DZ'),
	('ecuador', 'Ecuador', 'COUNTRY.EC'),
	('estonia', 'Estonia', 'COUNTRY.EE'),
	('egypt', 'Egypt', 'COUNTRY.EG'),
	('western sahara', 'Western Sahara', 'COUNTRY.EH'),
	('eritrea', 'Eritrea', 'COUNTRY.ER'),
	('spain', 'Spain', 'COUNTRY.ES'),
	('ethiopia', 'Ethiopia', 'COUNTRY.ET'),
	('finland', 'Finland', 'COUNTRY.FI'),
	('fiji', 'Fiji', 'COUNTRY.FJ'),
	('falkland island', 'Falkland Islands', 'COUNTRY.FK'),
	('micronesia', 'Micronesia', 'COUNTRY.FM'),
	('faroe island', 'Faroe Islands', 'COUNTRY.FO'),
	('france', 'France', 'COUNTRY.FR'),
	('gabon', 'Gabon', 'COUNTRY.GA'),
	('united kingdom', 'United Kingdom', 'COUNTRY.GB'),
	('grenada', 'Grenada', 'COUNTRY.GD'),
	('georgia', 'Georgia', 'COUNTRY.GE'),
	('french guiana', 'French Guiana', 'COUNTRY.GF'),
	('guernsey', 'Guernsey', 'COUNTRY.GG'),
	('ghana', 'Ghana', 'COUNTRY.GH'),
	('gibraltar', 'Gibraltar', 'COUNTRY.GI'),
	('greenland', 'Greenland', 'COUNTRY.GL'),
	('gambia', 'Gambia', 'COUNTRY.GM'),
	('guinea', 'Guinea', 'COUNTRY.GN'),
	('guadeloupe', 'Guadeloupe', 'COUNTRY.GP'),
	('equatorial guinea', 'Equatorial Guinea', 'COUNTRY.GQ'),
	('greece', 'Greece', 'COUNTRY.GR'),
	('south georgia and south sandwich island', 'South Georgia and South Sandwich Islands', 'COUNTRY.GS'),
	('guatemala', 'Guatemala', 'COUNTRY.GT'),
	('guam', 'Guam', 'COUNTRY.GU'),
	('guinea bissau', 'Guinea-Bissau', 'COUNTRY.GW'),
	('guyana', 'Guyana', 'COUNTRY.GY'),
	('hong kong sar china', 'Hong Kong SAR China', 'COUNTRY.HK'),
	('heard and mcdonald island', 'Heard and McDonald Islands', 'COUNTRY.HM'),
	('hondura', 'Honduras', 'COUNTRY.HN');
INSERT INTO public.search_synonym VALUES
	('croatia', 'Croatia', 'COUNTRY.HR'),
	('haiti', 'Haiti', 'COUNTRY.HT'),
	('hungary', 'Hungary', 'COUNTRY.HU'),
	('indonesia', 'Indonesia', 'COUNTRY.ID'),
	('ireland', 'Ireland', 'COUNTRY.IE'),
	('israel', 'Israel', 'COUNTRY.IL'),
	('isle of man', 'Isle of Man', 'COUNTRY.IM'),
	('india', 'India', 'COUNTRY.IN'),
	('british indian ocean territory', 'British Indian Ocean Territory', 'COUNTRY.IO'),
	('iraq', 'Iraq', 'COUNTRY.IQ'),
	('iran', 'Iran', 'COUNTRY.IR'),
	('iceland', 'Iceland', 'COUNTRY.IS'),
	('italy', 'Italy', 'COUNTRY.IT'),
	('jersey', 'Jersey', 'COUNTRY.JE'),
	('jamaica', 'Jamaica', 'COUNTRY.JM'),
	('jordan', 'Jordan', 'COUNTRY.JO'),
	('japan', 'Japan', 'COUNTRY.JP'),
	('kenya', 'Kenya', 'COUNTRY.KE'),
	('kyrgyzstan', 'Kyrgyzstan', 'COUNTRY.KG'),
	('cambodia', 'Cambodia', 'COUNTRY.KH'),
	('kiribati', 'Kiribati', 'COUNTRY.KI'),
	('comoro', 'Comoros', 'COUNTRY.KM'),
	('st kitt and nevis', 'St. Kitts and Nevis', 'COUNTRY.KN'),
	('south korea', 'South Korea', 'COUNTRY.KR'),
	('kuwait', 'Kuwait', 'COUNTRY.KW'),
	('cayman island', 'Cayman Islands', 'COUNTRY.KY'),
	('kazakhstan', 'Kazakhstan', 'COUNTRY.KZ'),
	('lao', 'Laos', 'COUNTRY.LA'),
	('lebanon', 'Lebanon', 'COUNTRY.LB'),
	('st lucia', 'St. Lucia', 'COUNTRY.LC'),
	('liechtenstein', 'Liechtenstein', 'COUNTRY.LI'),
	('sri lanka', 'Sri Lanka', 'COUNTRY.LK'),
	('liberia', 'Liberia', 'COUNTRY.LR'),
	('lesotho', 'Lesotho', 'COUNTRY.LS'),
	('lithuania', 'Lithuania', 'COUNTRY.LT'),
	('luxembourg', 'Luxembourg', 'COUNTRY.LU'),
	('latvia', 'Latvia', 'COUNTRY.LV'),
	('libya', 'Libya', 'COUNTRY.LY'),
	('morocco', 'Morocco', 'COUNTRY.MA'),
	('monaco', 'Monaco', 'COUNTRY.MC'),
	('moldova', 'Moldova', 'COUNTRY.MD'),
	('montenegro', 'Montenegro', 'COUNTRY.ME'),
	('st martin', 'St. Martin', 'COUNTRY.MF'),
	('madagascar', 'Madagascar', 'COUNTRY.MG'),
	('marshall island', 'Marshall Islands', 'COUNTRY.MH'),
	('north macedonia', 'North Macedonia', 'COUNTRY.MK'),
	('mali', 'Mali', 'COUNTRY.ML'),
	('myanmar burma', 'Myanmar (Burma)', 'COUNTRY.MM'),
	('mongolia', 'Mongolia', 'COUNTRY.MN'),
	('macao sar china', 'Macao SAR China', 'COUNTRY.MO'),
	('northern mariana island', 'Northern Mariana Islands', 'COUNTRY.MP'),
	('martinique', 'Martinique', 'COUNTRY.MQ'),
	('mauritania', 'Mauritania', 'COUNTRY.MR'),
	('montserrat', 'Montserrat', 'COUNTRY.MS'),
	('malta', 'Malta', 'COUNTRY.MT'),
	('mauritius', 'Mauritius', 'COUNTRY.MU'),
	('maldive', 'Maldives', 'COUNTRY.MV'),
	('malawi', 'Malawi', 'COUNTRY.MW'),
	('mexico', 'Mexico', 'COUNTRY.MX'),
	('malaysia', 'Malaysia', 'COUNTRY.MY'),
	('mozambique', 'Mozambique', 'COUNTRY.MZ'),
	('namibia', 'Namibia', 'COUNTRY.NA'),
	('new caledonia', 'New Caledonia', 'COUNTRY.NC'),
	('niger', 'Niger', 'COUNTRY.NE'),
	('norfolk island', 'Norfolk Island', 'COUNTRY.NF'),
	('nigeria', 'Nigeria', 'COUNTRY.NG'),
	('nicaragua', 'Nicaragua', 'COUNTRY.NI'),
	('netherland', 'Netherlands', 'COUNTRY.NL'),
	('norway', 'Norway', 'COUNTRY.NO'),
	('nepal', 'Nepal', 'COUNTRY.NP'),
	('nauru', 'Nauru', 'COUNTRY.NR'),
	('niue', 'Niue', 'COUNTRY.NU'),
	('new zealand', 'New Zealand', 'COUNTRY.NZ'),
	('oman', 'Oman', 'COUNTRY.OM'),
	('panama', 'Panama', 'COUNTRY.PA'),
	('peru', 'Peru', 'COUNTRY.PE'),
	('french polynesia', 'French Polynesia', 'COUNTRY.PF'),
	('papua new guinea', 'Papua New Guinea', 'COUNTRY.PG'),
	('philippine', 'Philippines', 'COUNTRY.PH'),
	('pakistan', 'Pakistan', 'COUNTRY.PK'),
	('poland', 'Poland', 'COUNTRY.PL'),
	('st pierre and miquelon', 'St. Pierre and Miquelon', 'COUNTRY.PM'),
	('pitcairn island', 'Pitcairn Islands', 'COUNTRY.PN'),
	('puerto rico', 'Puerto Rico', 'COUNTRY.PR'),
	('palestinian territorie', 'Palestinian Territories', 'COUNTRY.PS'),
	('portugal', 'Portugal', 'COUNTRY.PT'),
	('palau', 'Palau', 'COUNTRY.PW'),
	('paraguay', 'Paraguay', 'COUNTRY.PY'),
	('qatar', 'Qatar', 'COUNTRY.QA'),
	('réunion', 'Réunion', 'COUNTRY.RE'),
	('romania', 'Romania', 'COUNTRY.RO'),
	('serbia', 'Serbia', 'COUNTRY.RS'),
	('russia', 'Russia', 'COUNTRY.RU'),
	('rwanda', 'Rwanda', 'COUNTRY.RW'),
	('saudi arabia', 'Saudi Arabia', 'COUNTRY.SA'),
	('solomon island', 'Solomon Islands', 'COUNTRY.SB'),
	('seychelle', 'Seychelles', 'COUNTRY.SC'),
	('sudan', 'Sudan', 'COUNTRY.SD'),
	('sweden', 'Sweden', 'COUNTRY.SE'),
	('singapore', 'Singapore', 'COUNTRY.SG');
INSERT INTO public.search_synonym VALUES
	('st helena', 'St. Helena', 'COUNTRY.SH'),
	('slovenia', 'Slovenia', 'COUNTRY.SI'),
	('svalbard and jan mayen', 'Svalbard and Jan Mayen', 'COUNTRY.SJ'),
	('slovakia', 'Slovakia', 'COUNTRY.SK'),
	('sierra leone', 'Sierra Leone', 'COUNTRY.SL'),
	('san marino', 'San Marino', 'COUNTRY.SM'),
	('senegal', 'Senegal', 'COUNTRY.SN'),
	('somalia', 'Somalia', 'COUNTRY.SO'),
	('suriname', 'Suriname', 'COUNTRY.SR'),
	('south sudan', 'South Sudan', 'COUNTRY.SS'),
	('são tomé and príncipe', 'São Tomé and Príncipe', 'COUNTRY.ST'),
	('el salvador', 'El Salvador', 'COUNTRY.SV'),
	('sint maarten', 'Sint Maarten', 'COUNTRY.SX'),
	('syria', 'Syria', 'COUNTRY.SY'),
	('eswatini', 'Eswatini', 'COUNTRY.SZ'),
	('turk and caico island', 'Turks and Caicos Islands', 'COUNTRY.TC'),
	('chad', 'Chad', 'COUNTRY.TD'),
	('french southern territorie', 'French Southern Territories', 'COUNTRY.TF'),
	('togo', 'Togo', 'COUNTRY.TG'),
	('thailand', 'Thailand', 'COUNTRY.TH'),
	('tajikistan', 'Tajikistan', 'COUNTRY.TJ'),
	('tokelau', 'Tokelau', 'COUNTRY.TK'),
	('timor leste', 'Timor-Leste', 'COUNTRY.TL'),
	('turkmenistan', 'Turkmenistan', 'COUNTRY.TM'),
	('tunisia', 'Tunisia', 'COUNTRY.TN'),
	('tonga', 'Tonga', 'COUNTRY.TO'),
	('türkiye', 'Türkiye', 'COUNTRY.TR'),
	('trinidad and tobago', 'Trinidad and Tobago', 'COUNTRY.TT'),
	('tuvalu', 'Tuvalu', 'COUNTRY.TV'),
	('taiwan', 'Taiwan', 'COUNTRY.TW'),
	('tanzania', 'Tanzania', 'COUNTRY.TZ'),
	('ukraine', 'Ukraine', 'COUNTRY.UA'),
	('uganda', 'Uganda', 'COUNTRY.UG'),
	('u s outlying island', 'U.S. Outlying Islands', 'COUNTRY.UM'),
	('united state', 'United States', 'COUNTRY.US'),
	('uruguay', 'Uruguay', 'COUNTRY.UY'),
	('uzbekistan', 'Uzbekistan', 'COUNTRY.UZ'),
	('vatican city', 'Vatican City', 'COUNTRY.VA'),
	('st vincent and grenadine', 'St. Vincent and Grenadines', 'COUNTRY.VC'),
	('venezuela', 'Venezuela', 'COUNTRY.VE'),
	('british virgin island', 'British Virgin Islands', 'COUNTRY.VG'),
	('u s virgin island', 'U.S. Virgin Islands', 'COUNTRY.VI'),
	('vietnam', 'Vietnam', 'COUNTRY.VN'),
	('vanuatu', 'Vanuatu', 'COUNTRY.VU'),
	('wallis and futuna', 'Wallis and Futuna', 'COUNTRY.WF'),
	('samoa', 'Samoa', 'COUNTRY.WS'),
	('kosovo', 'Kosovo', 'COUNTRY.XK'),
	('yemen', 'Yemen', 'COUNTRY.YE'),
	('mayotte', 'Mayotte', 'COUNTRY.YT'),
	('south africa', 'South Africa', 'COUNTRY.ZA'),
	('zambia', 'Zambia', 'COUNTRY.ZM'),
	('zimbabwe', 'Zimbabwe', 'COUNTRY.ZW'),
	('trial', 'TRIAL', 'STUDY.trial'),
	('trial', 'trial', 'STUDY.trial'),
	('uk', 'UK', 'COUNTRY.GB'),
	('u k', 'U.K.', 'COUNTRY.GB'),
	('britain', 'Britain', 'COUNTRY.GB'),
	('great britain', 'Great Britain', 'COUNTRY.GB'),
	('england', 'England', 'COUNTRY.GB'),
	('scotland', 'Scotland', 'COUNTRY.GB'),
	('wale', 'Wales', 'COUNTRY.GB'),
	('northern ireland', 'Northern Ireland', 'COUNTRY.GB'),
	('british', 'British', 'COUNTRY.GB'),
	('english', 'English', 'COUNTRY.GB'),
	('scottish', 'Scottish', 'COUNTRY.GB'),
	('welsh', 'Welsh', 'COUNTRY.GB'),
	('usa', 'USA', 'COUNTRY.US'),
	('u s a', 'U.S.A.', 'COUNTRY.US'),
	('america', 'America', 'COUNTRY.US'),
	('united state of america', 'United States of America', 'COUNTRY.US'),
	('american', 'American', 'COUNTRY.US'),
	('swedish', 'Swedish', 'COUNTRY.SE'),
	('norwegian', 'Norwegian', 'COUNTRY.NO'),
	('danish', 'Danish', 'COUNTRY.DK'),
	('finnish', 'Finnish', 'COUNTRY.FI'),
	('icelandic', 'Icelandic', 'COUNTRY.IS'),
	('italian', 'Italian', 'COUNTRY.IT'),
	('french', 'French', 'COUNTRY.FR'),
	('german', 'German', 'COUNTRY.DE'),
	('spanish', 'Spanish', 'COUNTRY.ES'),
	('portuguese', 'Portuguese', 'COUNTRY.PT'),
	('holland', 'Holland', 'COUNTRY.NL'),
	('dutch', 'Dutch', 'COUNTRY.NL'),
	('belgian', 'Belgian', 'COUNTRY.BE'),
	('swiss', 'Swiss', 'COUNTRY.CH'),
	('austrian', 'Austrian', 'COUNTRY.AT'),
	('polish', 'Polish', 'COUNTRY.PL'),
	('czech', 'Czech', 'COUNTRY.CZ'),
	('czech republic', 'Czech Republic', 'COUNTRY.CZ'),
	('slovak', 'Slovak', 'COUNTRY.SK'),
	('hungarian', 'Hungarian', 'COUNTRY.HU'),
	('romanian', 'Romanian', 'COUNTRY.RO'),
	('greek', 'Greek', 'COUNTRY.GR'),
	('turkey', 'Turkey', 'COUNTRY.TR'),
	('turkish', 'Turkish', 'COUNTRY.TR'),
	('russian', 'Russian', 'COUNTRY.RU'),
	('ukrainian', 'Ukrainian', 'COUNTRY.UA'),
	('serbian', 'Serbian', 'COUNTRY.RS'),
	('croatian', 'Croatian', 'COUNTRY.HR'),
	('slovenian', 'Slovenian', 'COUNTRY.SI');
INSERT INTO public.search_synonym VALUES
	('lithuanian', 'Lithuanian', 'COUNTRY.LT'),
	('latvian', 'Latvian', 'COUNTRY.LV'),
	('estonian', 'Estonian', 'COUNTRY.EE'),
	('irish', 'Irish', 'COUNTRY.IE'),
	('republic of ireland', 'Republic of Ireland', 'COUNTRY.IE'),
	('canadian', 'Canadian', 'COUNTRY.CA'),
	('mexican', 'Mexican', 'COUNTRY.MX'),
	('brazilian', 'Brazilian', 'COUNTRY.BR'),
	('argentinian', 'Argentinian', 'COUNTRY.AR'),
	('argentine', 'Argentine', 'COUNTRY.AR'),
	('chilean', 'Chilean', 'COUNTRY.CL'),
	('colombian', 'Colombian', 'COUNTRY.CO'),
	('australian', 'Australian', 'COUNTRY.AU'),
	('new zealander', 'New Zealander', 'COUNTRY.NZ'),
	('chinese', 'Chinese', 'COUNTRY.CN'),
	('japanese', 'Japanese', 'COUNTRY.JP'),
	('korea', 'Korea', 'COUNTRY.KR'),
	('korean', 'Korean', 'COUNTRY.KR'),
	('indian', 'Indian', 'COUNTRY.IN'),
	('iranian', 'Iranian', 'COUNTRY.IR'),
	('israeli', 'Israeli', 'COUNTRY.IL'),
	('egyptian', 'Egyptian', 'COUNTRY.EG'),
	('jordanian', 'Jordanian', 'COUNTRY.JO'),
	('saudi', 'Saudi', 'COUNTRY.SA'),
	('pakistani', 'Pakistani', 'COUNTRY.PK'),
	('thai', 'Thai', 'COUNTRY.TH'),
	('vietnamese', 'Vietnamese', 'COUNTRY.VN'),
	('singaporean', 'Singaporean', 'COUNTRY.SG'),
	('malaysian', 'Malaysian', 'COUNTRY.MY'),
	('indonesian', 'Indonesian', 'COUNTRY.ID'),
	('south african', 'South African', 'COUNTRY.ZA'),
	('lebanese', 'Lebanese', 'COUNTRY.LB'),
	('syrian', 'Syrian', 'COUNTRY.SY'),
	('london', '', 'HINT.country=GB'),
	('sheffield', '', 'HINT.country=GB'),
	('bristol', '', 'HINT.country=GB'),
	('edinburgh', '', 'HINT.country=GB'),
	('cambridge', '', 'HINT.country=GB'),
	('oxford', '', 'HINT.country=GB'),
	('manchester', '', 'HINT.country=GB'),
	('birmingham', '', 'HINT.country=GB'),
	('leed', '', 'HINT.country=GB'),
	('liverpool', '', 'HINT.country=GB'),
	('glasgow', '', 'HINT.country=GB'),
	('cardiff', '', 'HINT.country=GB'),
	('nottingham', '', 'HINT.country=GB'),
	('newcastle', '', 'HINT.country=GB'),
	('belfast', '', 'HINT.country=GB'),
	('chicago', '', 'HINT.country=US'),
	('houston', '', 'HINT.country=US'),
	('seattle', '', 'HINT.country=US'),
	('new york', '', 'HINT.country=US'),
	('boston', '', 'HINT.country=US'),
	('cleveland', '', 'HINT.country=US'),
	('los angele', '', 'HINT.country=US'),
	('san francisco', '', 'HINT.country=US'),
	('baltimore', '', 'HINT.country=US'),
	('minnesota', '', 'HINT.country=US'),
	('california', '', 'HINT.country=US'),
	('texa', '', 'HINT.country=US'),
	('florida', '', 'HINT.country=US'),
	('ottawa', '', 'HINT.country=CA'),
	('toronto', '', 'HINT.country=CA'),
	('montreal', '', 'HINT.country=CA'),
	('vancouver', '', 'HINT.country=CA'),
	('calgary', '', 'HINT.country=CA'),
	('uppsala', '', 'HINT.country=SE'),
	('stockholm', '', 'HINT.country=SE'),
	('gothenburg', '', 'HINT.country=SE'),
	('lund', '', 'HINT.country=SE'),
	('bergen', '', 'HINT.country=NO'),
	('oslo', '', 'HINT.country=NO'),
	('copenhagen', '', 'HINT.country=DK'),
	('amsterdam', '', 'HINT.country=NL'),
	('rotterdam', '', 'HINT.country=NL'),
	('berlin', '', 'HINT.country=DE'),
	('hamburg', '', 'HINT.country=DE'),
	('munich', '', 'HINT.country=DE'),
	('heidelberg', '', 'HINT.country=DE'),
	('cologne', '', 'HINT.country=DE'),
	('frankfurt', '', 'HINT.country=DE'),
	('paris', '', 'HINT.country=FR'),
	('toulouse', '', 'HINT.country=FR'),
	('lyon', '', 'HINT.country=FR'),
	('marseille', '', 'HINT.country=FR'),
	('barcelona', '', 'HINT.country=ES'),
	('madrid', '', 'HINT.country=ES'),
	('seville', '', 'HINT.country=ES'),
	('genoa', '', 'HINT.country=IT'),
	('rome', '', 'HINT.country=IT'),
	('milan', '', 'HINT.country=IT'),
	('florence', '', 'HINT.country=IT'),
	('turin', '', 'HINT.country=IT'),
	('zurich', '', 'HINT.country=CH'),
	('geneva', '', 'HINT.country=CH'),
	('basel', '', 'HINT.country=CH'),
	('vienna', '', 'HINT.country=AT'),
	('warsaw', '', 'HINT.country=PL'),
	('katowice', '', 'HINT.country=PL'),
	('prague', '', 'HINT.country=CZ');
INSERT INTO public.search_synonym VALUES
	('moscow', '', 'HINT.country=RU'),
	('st petersburg', '', 'HINT.country=RU'),
	('saint petersburg', '', 'HINT.country=RU'),
	('sydney', '', 'HINT.country=AU'),
	('melbourne', '', 'HINT.country=AU'),
	('brisbane', '', 'HINT.country=AU'),
	('perth', '', 'HINT.country=AU'),
	('mexico city', '', 'HINT.country=MX'),
	('puebla', '', 'HINT.country=MX'),
	('monterrey', '', 'HINT.country=MX'),
	('sao paulo', '', 'HINT.country=BR'),
	('são paulo', '', 'HINT.country=BR'),
	('jerusalem', '', 'HINT.country=IL'),
	('tel aviv', '', 'HINT.country=IL'),
	('tehran', '', 'HINT.country=IR'),
	('beijing', '', 'HINT.country=CN'),
	('shanghai', '', 'HINT.country=CN'),
	('amman', '', 'HINT.country=JO'),
	('dublin', '', 'HINT.country=IE'),
	('recruiting', '', 'HINT.status=RECRUITING'),
	('recruit', '', 'HINT.status=RECRUITING'),
	('enrolling', '', 'HINT.status=RECRUITING'),
	('enroll', '', 'HINT.status=RECRUITING'),
	('open trial', '', 'HINT.status=RECRUITING'),
	('open to recruitment', '', 'HINT.status=RECRUITING'),
	('looking for participant', '', 'HINT.status=RECRUITING'),
	('looking for volunteer', '', 'HINT.status=RECRUITING'),
	('take part', '', 'HINT.status=RECRUITING'),
	('can join', '', 'HINT.status=RECRUITING'),
	('join a trial', '', 'HINT.status=RECRUITING'),
	('sign up', '', 'HINT.status=RECRUITING'),
	('still recruiting', '', 'HINT.status=RECRUITING'),
	('currently recruiting', '', 'HINT.status=RECRUITING'),
	('not yet recruiting', '', 'HINT.status=NOT_YET_RECRUITING'),
	('planned trial', '', 'HINT.status=NOT_YET_RECRUITING'),
	('upcoming', '', 'HINT.status=NOT_YET_RECRUITING'),
	('starting soon', '', 'HINT.status=NOT_YET_RECRUITING'),
	('closed to recruitment', '', 'HINT.status=ACTIVE_NOT_RECRUITING'),
	('active not recruiting', '', 'HINT.status=ACTIVE_NOT_RECRUITING'),
	('no longer recruiting', '', 'HINT.status=ACTIVE_NOT_RECRUITING'),
	('ongoing', '', 'HINT.status=ACTIVE_NOT_RECRUITING'),
	('completed', '', 'HINT.status=COMPLETED'),
	('finished', '', 'HINT.status=COMPLETED'),
	('withdrawn', '', 'HINT.status=WITHDRAWN'),
	('terminated', '', 'HINT.status=TERMINATED'),
	('stopped early', '', 'HINT.status=TERMINATED'),
	('ended early', '', 'HINT.status=TERMINATED'),
	('suspended', '', 'HINT.status=SUSPENDED'),
	('on hold', '', 'HINT.status=SUSPENDED'),
	('paused', '', 'HINT.status=SUSPENDED'),
	('randomized', '', 'HINT.design=RANDOMIZED_TRIAL'),
	('rct', '', 'HINT.design=RANDOMIZED_TRIAL'),
	('randomized controlled trial', '', 'HINT.design=RANDOMIZED_TRIAL'),
	('randomized trial', '', 'HINT.design=RANDOMIZED_TRIAL'),
	('controlled trial', '', 'HINT.design=RANDOMIZED_TRIAL'),
	('cohort', '', 'HINT.design=COHORT'),
	('cohort study', '', 'HINT.design=COHORT'),
	('case serie', '', 'HINT.design=CASE_SERIES'),
	('meta analysis', '', 'HINT.design=META_ANALYSIS'),
	('systematic review', '', 'HINT.design=META_ANALYSIS'),
	('phase 1', '', 'HINT.phase=PHASE1'),
	('phase i', '', 'HINT.phase=PHASE1'),
	('phase one', '', 'HINT.phase=PHASE1'),
	('phase 2', '', 'HINT.phase=PHASE2'),
	('phase ii', '', 'HINT.phase=PHASE2'),
	('phase two', '', 'HINT.phase=PHASE2'),
	('phase 3', '', 'HINT.phase=PHASE3'),
	('phase iii', '', 'HINT.phase=PHASE3'),
	('phase three', '', 'HINT.phase=PHASE3'),
	('phase 4', '', 'HINT.phase=PHASE4'),
	('phase iv', '', 'HINT.phase=PHASE4'),
	('phase four', '', 'HINT.phase=PHASE4'),
	('stem cell', '', 'HINT.intervention=AHSCT'),
	('stem cell therapy', '', 'HINT.intervention=AHSCT'),
	('stem cell treatment', '', 'HINT.intervention=AHSCT'),
	('cell therapy', '', 'HINT.intervention=AHSCT'),
	('stem cell', '', 'HINT.intervention=MESENCHYMAL_STEM_CELLS'),
	('stem cell therapy', '', 'HINT.intervention=MESENCHYMAL_STEM_CELLS'),
	('stem cell treatment', '', 'HINT.intervention=MESENCHYMAL_STEM_CELLS'),
	('cell therapy', '', 'HINT.intervention=MESENCHYMAL_STEM_CELLS'),
	('stem cell', '', 'HINT.intervention=MSC_NEURAL_PROGENITORS'),
	('stem cell therapy', '', 'HINT.intervention=MSC_NEURAL_PROGENITORS'),
	('stem cell treatment', '', 'HINT.intervention=MSC_NEURAL_PROGENITORS'),
	('cell therapy', '', 'HINT.intervention=MSC_NEURAL_PROGENITORS'),
	('stem cell', '', 'HINT.intervention=BONE_MARROW_CELLS'),
	('stem cell therapy', '', 'HINT.intervention=BONE_MARROW_CELLS'),
	('stem cell treatment', '', 'HINT.intervention=BONE_MARROW_CELLS'),
	('cell therapy', '', 'HINT.intervention=BONE_MARROW_CELLS'),
	('stem cell', '', 'HINT.intervention=OTHER_CELL_THERAPY'),
	('stem cell therapy', '', 'HINT.intervention=OTHER_CELL_THERAPY'),
	('stem cell treatment', '', 'HINT.intervention=OTHER_CELL_THERAPY'),
	('cell therapy', '', 'HINT.intervention=OTHER_CELL_THERAPY'),
	('stem cell transplant', '', 'HINT.intervention=AHSCT'),
	('stem cell transplantation', '', 'HINT.intervention=AHSCT'),
	('chemotherapy', '', 'HINT.intervention=AHSCT'),
	('chemo', '', 'HINT.intervention=AHSCT'),
	('transplant', '', 'HINT.intervention=AHSCT'),
	('transplantation', '', 'HINT.intervention=AHSCT'),
	('progressive', '', 'HINT.phenotype=PROGRESSIVE'),
	('relapsing', '', 'HINT.phenotype=RELAPSING');
INSERT INTO public.search_synonym VALUES
	('died', '', 'HINT.measure=death'),
	('die', '', 'HINT.measure=death'),
	('dying', '', 'HINT.measure=death'),
	('dead', '', 'HINT.measure=death'),
	('fatal', '', 'HINT.measure=death'),
	('killed', '', 'HINT.measure=death'),
	('risk of dying', '', 'HINT.measure=transplant-related-mortality'),
	('risk of death', '', 'HINT.measure=transplant-related-mortality'),
	('died from the transplant', '', 'HINT.measure=transplant-related-mortality'),
	('relapse rate', '', 'HINT.measure=annualized-relapse-rate'),
	('relapse frequency', '', 'HINT.measure=annualized-relapse-rate'),
	('harm', '', 'HINT.measure=adverse-events'),
	('harmful', '', 'HINT.measure=adverse-events'),
	('complication', '', 'HINT.measure=adverse-events'),
	('risk', '', 'HINT.measure=adverse-events'),
	('safety', '', 'HINT.measure=adverse-events'),
	('fertility', '', 'HINT.measure=adverse-events'),
	('infertility', '', 'HINT.measure=adverse-events'),
	('pregnancy', '', 'HINT.measure=adverse-events'),
	('pregnant', '', 'HINT.measure=adverse-events'),
	('children', '', 'HINT.measure=adverse-events'),
	('menopause', '', 'HINT.measure=adverse-events'),
	('amenorrhea', '', 'HINT.measure=adverse-events'),
	('hair loss', '', 'HINT.measure=adverse-events'),
	('side effect', '', 'HINT.measure=adverse-events'),
	('serious side effect', '', 'HINT.measure=serious-adverse-events'),
	('walking', '', 'HINT.measure=timed-25-foot-walk'),
	('walk', '', 'HINT.measure=timed-25-foot-walk'),
	('mobility', '', 'HINT.measure=timed-25-foot-walk'),
	('gait', '', 'HINT.measure=timed-25-foot-walk'),
	('walking', '', 'HINT.measure=ambulation-index'),
	('walk', '', 'HINT.measure=ambulation-index'),
	('mobility', '', 'HINT.measure=ambulation-index'),
	('quality of life', '', 'HINT.measure=sf-36'),
	('qol', '', 'HINT.measure=sf-36'),
	('well being', '', 'HINT.measure=sf-36'),
	('quality of life', '', 'HINT.measure=msis-29'),
	('qol', '', 'HINT.measure=msis-29'),
	('disability', '', 'HINT.measure=edss'),
	('disability score', '', 'HINT.measure=edss'),
	('reversal of disability', '', 'HINT.measure=edss-improvement'),
	('disability reversed', '', 'HINT.measure=edss-improvement'),
	('edss improvement', '', 'HINT.measure=edss-improvement'),
	('better edss', '', 'HINT.measure=edss-improvement'),
	('dizease free', '', 'HINT.measure=neda'),
	('remission', '', 'HINT.measure=neda'),
	('atg', 'ATG', 'DRUG.ATG'),
	('ratg', 'rATG', 'DRUG.ATG'),
	('antithymocyte globulin', 'antithymocyte globulin', 'DRUG.ATG'),
	('anti thymocyte globulin', 'anti-thymocyte globulin', 'DRUG.ATG'),
	('thymoglobulin', 'thymoglobulin', 'DRUG.ATG'),
	('thymoglobuline', 'thymoglobuline', 'DRUG.ATG'),
	('cyclophosphamide', 'cyclophosphamide', 'DRUG.CYCLOPHOSPHAMIDE'),
	('cytoxan', 'Cytoxan', 'DRUG.CYCLOPHOSPHAMIDE'),
	('cy', 'Cy', 'DRUG.CYCLOPHOSPHAMIDE'),
	('alemtuzumab', 'alemtuzumab', 'DRUG.ALEMTUZUMAB'),
	('lemtrada', 'Lemtrada', 'DRUG.ALEMTUZUMAB'),
	('campath', 'Campath', 'DRUG.ALEMTUZUMAB'),
	('natalizumab', 'natalizumab', 'DRUG.NATALIZUMAB'),
	('tysabri', 'Tysabri', 'DRUG.NATALIZUMAB'),
	('ocrelizumab', 'ocrelizumab', 'DRUG.OCRELIZUMAB'),
	('ocrevus', 'Ocrevus', 'DRUG.OCRELIZUMAB'),
	('ofatumumab', 'ofatumumab', 'DRUG.OFATUMUMAB'),
	('kesimpta', 'Kesimpta', 'DRUG.OFATUMUMAB'),
	('cladribine', 'cladribine', 'DRUG.CLADRIBINE'),
	('mavenclad', 'Mavenclad', 'DRUG.CLADRIBINE'),
	('fingolimod', 'fingolimod', 'DRUG.FINGOLIMOD'),
	('gilenya', 'Gilenya', 'DRUG.FINGOLIMOD'),
	('rituximab', 'rituximab', 'DRUG.RITUXIMAB'),
	('mabthera', 'MabThera', 'DRUG.RITUXIMAB'),
	('rituxan', 'Rituxan', 'DRUG.RITUXIMAB'),
	('interferon beta', 'interferon beta', 'DRUG.INTERFERON_BETA'),
	('avonex', 'Avonex', 'DRUG.INTERFERON_BETA'),
	('rebif', 'Rebif', 'DRUG.INTERFERON_BETA'),
	('betaferon', 'Betaferon', 'DRUG.INTERFERON_BETA'),
	('betaseron', 'Betaseron', 'DRUG.INTERFERON_BETA'),
	('extavia', 'Extavia', 'DRUG.INTERFERON_BETA'),
	('plegridy', 'Plegridy', 'DRUG.INTERFERON_BETA'),
	('glatiramer acetate', 'glatiramer acetate', 'DRUG.GLATIRAMER'),
	('glatiramer', 'glatiramer', 'DRUG.GLATIRAMER'),
	('copaxone', 'Copaxone', 'DRUG.GLATIRAMER'),
	('dimethyl fumarate', 'dimethyl fumarate', 'DRUG.DIMETHYL_FUMARATE'),
	('tecfidera', 'Tecfidera', 'DRUG.DIMETHYL_FUMARATE'),
	('teriflunomide', 'teriflunomide', 'DRUG.TERIFLUNOMIDE'),
	('aubagio', 'Aubagio', 'DRUG.TERIFLUNOMIDE'),
	('mitoxantrone', 'mitoxantrone', 'DRUG.MITOXANTRONE'),
	('novantrone', 'Novantrone', 'DRUG.MITOXANTRONE'),
	('filgrastim', 'filgrastim', 'DRUG.FILGRASTIM'),
	('g csf', 'G-CSF', 'DRUG.FILGRASTIM'),
	('gcsf', 'GCSF', 'DRUG.FILGRASTIM'),
	('granulocyte colony stimulating factor', 'granulocyte colony-stimulating factor', 'DRUG.FILGRASTIM'),
	('carmustine', 'carmustine', 'DRUG.CARMUSTINE'),
	('bcnu', 'BCNU', 'DRUG.CARMUSTINE'),
	('star ms', 'Star-MS', 'STUDY.starms'),
	('intrathecal', 'intrathecal', 'ROUTE.INTRATHECAL'),
	('intrathecally', 'intrathecally', 'ROUTE.INTRATHECAL'),
	('into the spinal fluid', 'into the spinal fluid', 'ROUTE.INTRATHECAL'),
	('into spinal fluid', 'into spinal fluid', 'ROUTE.INTRATHECAL'),
	('intravenous', 'intravenous', 'ROUTE.INTRAVENOUS'),
	('intravenously', 'intravenously', 'ROUTE.INTRAVENOUS');
INSERT INTO public.search_synonym VALUES
	('into a vein', 'into a vein', 'ROUTE.INTRAVENOUS'),
	('back to work', '', 'HINT.measure=employment'),
	('return to work', '', 'HINT.measure=employment'),
	('work again', '', 'HINT.measure=employment'),
	('working again', '', 'HINT.measure=employment'),
	('job', '', 'HINT.measure=employment'),
	('employment', '', 'HINT.measure=employment'),
	('full time work', '', 'HINT.measure=employment'),
	('period', '', 'HINT.measure=amenorrhoea'),
	('menstruation', '', 'HINT.measure=amenorrhoea'),
	('menstrual', '', 'HINT.measure=amenorrhoea'),
	('effect last', '', 'HINT.measure=progression-free-survival'),
	('last long', '', 'HINT.measure=progression-free-survival'),
	('how long doe it last', '', 'HINT.measure=progression-free-survival'),
	('wear off', '', 'HINT.measure=progression-free-survival'),
	('lasting effect', '', 'HINT.measure=progression-free-survival'),
	('long term effect', '', 'HINT.measure=progression-free-survival'),
	('durable', '', 'HINT.measure=progression-free-survival'),
	('durability', '', 'HINT.measure=progression-free-survival'),
	('die within 100 day', '', 'HINT.measure=mortality-100d'),
	('death within 100 day', '', 'HINT.measure=mortality-100d'),
	('100 day mortality', '', 'HINT.measure=mortality-100d');


--
-- Data for Name: search_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_text VALUES
	('MEASURE', 'nedap', NULL, 'No evidence of disease activity or progression', 'No relapse, no new lesion and no lasting worsening.', '/v1/measures/nedap', '''activ'':5A ''diseas'':4A ''evid'':2A ''last'':17C ''lesion'':14C ''nedap'':8A,9A ''new'':13C ''progress'':7A ''relaps'':11C ''worsen'':18C'),
	('SOURCE', 'paper', NULL, 'A trial of cells against drugs', 'Doe J, Roe R · A journal · 10.1000/trial', '/v1/sources/paper', '''10'':13B ''1000'':14B ''cell'':4A ''doe'':7B ''drug'':6A ''j'':8B ''journal'':12B,17B ''paper'':18B ''r'':10B ''roe'':9B ''trial'':2A,15B'),
	('SOURCE', 'register', NULL, 'Cells against drugs', NULL, '/v1/sources/register', '''cell'':1A ''drug'':3A ''regist'':5B,6B'),
	('STUDY', 'nct99000001', 'nct99000001', 'Own Cells Against Tablets', 'NCT99000001 · Own cells · OC-1 · cells of one''s own · Tablets · T-2 · Cells · Drugs · Participants of the record · Sweden · United Kingdom · Uppsala · Oxford · Made-up University · A foundation · A maker of tablets · A Made-up Randomised Trial of Own Cells Against Tablets · MADEUP · A condition · Another condition · cells · tablets · made-up', '/v1/studies/nct99000001', '''1'':11B ''2'':19B ''anoth'':53B ''better'':61 ''cell'':2A,9B,12B,20B,47B,55B,60 ''condit'':52B,54B ''drug'':21B ''foundat'':35B ''kingdom'':28B ''made'':31B,41B,57B ''madeup'':5A,50B ''maker'':37B ''nct99000001'':6A,7B ''oc'':10B ''one'':14B ''oxford'':30B ''particip'':22B ''randomis'':43B ''record'':25B ''sweden'':26B ''tablet'':4A,17B,39B,49B,56B,63 ''trial'':44B ''unit'':27B ''univers'':33B ''uppsala'':29B'),
	('STUDY', 'nct99000002', 'nct99000002', 'Made-up trial 2', 'NCT99000002 · Own cells · Tablets · Cells · Drugs · Participants of the record · Sweden · Uppsala · A sponsor · A condition', '/v1/studies/nct99000002', '''2'':4A ''cell'':8B,10B ''condit'':21B ''drug'':11B ''made'':1A ''nct99000002'':5A,6B ''particip'':12B ''record'':15B ''sponsor'':19B ''sweden'':16B ''tablet'':9B ''trial'':3A ''uppsala'':17B'),
	('STUDY', 'nct99000003', 'nct99000003', 'Made-up trial 3', 'NCT99000003 · Own cells · Tablets · Cells · Drugs · Participants of the record · Sweden · Uppsala · A sponsor · A condition', '/v1/studies/nct99000003', '''3'':4A ''cell'':8B,10B ''condit'':21B ''drug'':11B ''made'':1A ''nct99000003'':5A,6B ''particip'':12B ''record'':15B ''sponsor'':19B ''sweden'':16B ''tablet'':9B ''trial'':3A ''uppsala'':17B'),
	('OUTCOME', 'nct99000001.registered-change-of-a-score-a95c17', 'nct99000001', 'Change of a score', 'Points, 0 to 10', '/v1/outcomes/nct99000001.registered-change-of-a-score-a95c17', '''0'':6C ''10'':8C ''chang'':1A ''point'':5C ''score'':4A'),
	('OUTCOME', 'nct99000001.registered-relapses-1247ce', 'nct99000001', 'Relapses', 'All of them', '/v1/outcomes/nct99000001.registered-relapses-1247ce', '''relaps'':1A'),
	('OUTCOME', 'nct99000001.registered-change-of-a-score-33db01', 'nct99000001', 'Change of a score', 'Points again', '/v1/outcomes/nct99000001.registered-change-of-a-score-33db01', '''chang'':1A ''point'':5C ''score'':4A'),
	('OUTCOME', 'nct99000001.registered-steps-a-day-037d03', 'nct99000001', 'Steps a day', 'By a counter', '/v1/outcomes/nct99000001.registered-steps-a-day-037d03', '''counter'':6C ''day'':3A ''step'':1A'),
	('OUTCOME', 'nct99000001.baseline-age-continuous-0c8154', 'nct99000001', 'Age, Continuous', 'At entry', '/v1/outcomes/nct99000001.baseline-age-continuous-0c8154', '''age'':1A ''continu'':2A ''entri'':4C'),
	('OUTCOME', 'nct99000001.baseline-sex-female-male-4df670', 'nct99000001', 'Sex: Female, Male', NULL, '/v1/outcomes/nct99000001.baseline-sex-female-male-4df670', '''femal'':2A ''male'':3A ''sex'':1A'),
	('OUTCOME', 'nct99000001.baseline-score-at-entry-02b045', 'nct99000001', 'Score at entry', NULL, '/v1/outcomes/nct99000001.baseline-score-at-entry-02b045', '''entri'':3A ''score'':1A'),
	('OUTCOME', 'nct99000001.change-of-a-score-a95c17', 'nct99000001', 'Change of a score', 'Points, 0 to 10', '/v1/outcomes/nct99000001.change-of-a-score-a95c17', '''0'':6C ''10'':8C ''chang'':1A ''point'':5C ''score'':4A'),
	('OUTCOME', 'nct99000001.relapses-1247ce', 'nct99000001', 'Relapses', NULL, '/v1/outcomes/nct99000001.relapses-1247ce', '''relaps'':1A'),
	('OUTCOME', 'nct99000002.registered-change-of-a-score-33db01', 'nct99000002', 'Change of a score', NULL, '/v1/outcomes/nct99000002.registered-change-of-a-score-33db01', '''chang'':1A ''score'':4A'),
	('OUTCOME', 'nct99000002.a-score-bc2708', 'nct99000002', 'A score', NULL, '/v1/outcomes/nct99000002.a-score-bc2708', '''score'':2A'),
	('OUTCOME', 'nct99000002.relapses-2a5a5c', 'nct99000002', 'Relapses', NULL, '/v1/outcomes/nct99000002.relapses-2a5a5c', '''relaps'':1A'),
	('OUTCOME', 'nct99000003.registered-change-of-a-score-33db01', 'nct99000003', 'Change of a score', NULL, '/v1/outcomes/nct99000003.registered-change-of-a-score-33db01', '''chang'':1A ''score'':4A'),
	('OUTCOME', 'nct99000003.a-score-bc2708', 'nct99000003', 'A score', NULL, '/v1/outcomes/nct99000003.a-score-bc2708', '''score'':2A'),
	('OUTCOME', 'nct99000003.relapses-2a5a5c', 'nct99000003', 'Relapses', NULL, '/v1/outcomes/nct99000003.relapses-2a5a5c', '''relaps'':1A'),
	('SOURCE', 'nct99000001-registry', NULL, 'ClinicalTrials.gov record NCT99000001', NULL, '/v1/sources/nct99000001-registry', '''clinicaltri'':1A,5B ''gov'':2A,6B ''nct99000001'':4A,7B ''record'':3A ''registri'':8B'),
	('SOURCE', 'nct99000002-registry', NULL, 'ClinicalTrials.gov record NCT99000002', NULL, '/v1/sources/nct99000002-registry', '''clinicaltri'':1A,5B ''gov'':2A,6B ''nct99000002'':4A,7B ''record'':3A ''registri'':8B'),
	('SOURCE', 'nct99000003-registry', NULL, 'ClinicalTrials.gov record NCT99000003', NULL, '/v1/sources/nct99000003-registry', '''clinicaltri'':1A,5B ''gov'':2A,6B ''nct99000003'':4A,7B ''record'':3A ''registri'':8B'),
	('STUDY', 'trial', 'trial', 'Cells against drugs', 'ISRCTN00000001 · Transplantation · Cells · Drugs · All participants · relapsing-remitting MS, relapsing MS · Sweden · United Kingdom · Doe J, Roe R', '/v1/studies/trial', '''cell'':1A,8B ''doe'':20B ''drug'':3A,9B ''isrctn00000001'':6B ''j'':21B ''kingdom'':19B ''ms'':14B,16B ''particip'':11B ''r'':23B ''relaps'':12B,15B ''remit'':13B ''roe'':22B ''sweden'':17B ''transplant'':7B ''trial'':4A,5A ''unit'':18B'),
	('OUTCOME', 'trial.no-activity', 'trial', 'No disease activity', NULL, '/v1/outcomes/trial.no-activity', '''activ'':3A ''diseas'':2A'),
	('STUDY', 'nct99000004', 'nct99000004', 'Made-up trial 4', 'NCT99000004 · Own cells · Tablets · Cells · Drugs · Participants of the record · Sweden · Uppsala · A sponsor · A condition', '/v1/studies/nct99000004', '''4'':4A ''cell'':8B,10B ''condit'':21B ''drug'':11B ''made'':1A ''nct99000004'':5A,6B ''particip'':12B ''record'':15B ''sponsor'':19B ''sweden'':16B ''tablet'':9B ''trial'':3A ''uppsala'':17B'),
	('OUTCOME', 'nct99000004.registered-change-of-a-score-33db01', 'nct99000004', 'Change of a score', NULL, '/v1/outcomes/nct99000004.registered-change-of-a-score-33db01', '''chang'':1A ''score'':4A'),
	('OUTCOME', 'nct99000004.a-score-bc2708', 'nct99000004', 'A score', NULL, '/v1/outcomes/nct99000004.a-score-bc2708', '''score'':2A'),
	('OUTCOME', 'nct99000004.relapses-2a5a5c', 'nct99000004', 'Relapses', NULL, '/v1/outcomes/nct99000004.relapses-2a5a5c', '''relaps'':1A'),
	('SOURCE', 'nct99000004-registry', NULL, 'ClinicalTrials.gov record NCT99000004', NULL, '/v1/sources/nct99000004-registry', '''clinicaltri'':1A,5B ''gov'':2A,6B ''nct99000004'':4A,7B ''record'':3A ''registri'':8B');


--
-- Data for Name: search_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_word VALUES
	('no', 'no', DEFAULT),
	('evidence', 'evidence', DEFAULT),
	('of', 'of', DEFAULT),
	('disease', 'dizease', DEFAULT),
	('activity', 'activity', DEFAULT),
	('or', 'or', DEFAULT),
	('progression', 'progression', DEFAULT),
	('relapse', 'relapse', DEFAULT),
	('new', 'new', DEFAULT),
	('lesion', 'lesion', DEFAULT),
	('and', 'and', DEFAULT),
	('lasting', 'lasting', DEFAULT),
	('worsening', 'worsening', DEFAULT),
	('nedap', 'nedap', DEFAULT),
	('trial', 'trial', DEFAULT),
	('cells', 'cell', DEFAULT),
	('against', 'against', DEFAULT),
	('drugs', 'drug', DEFAULT),
	('journal', 'journal', DEFAULT),
	('doe', 'doe', DEFAULT),
	('roe', 'roe', DEFAULT),
	('register', 'register', DEFAULT),
	('transplantation', 'transplantation', DEFAULT),
	('all', 'all', DEFAULT),
	('participants', 'participant', DEFAULT),
	('relapsing', 'relapsing', DEFAULT),
	('remitting', 'remitting', DEFAULT),
	('ms', 'ms', DEFAULT),
	('sweden', 'sweden', DEFAULT),
	('united', 'united', DEFAULT),
	('kingdom', 'kingdom', DEFAULT),
	('own', 'own', DEFAULT),
	('tablets', 'tablet', DEFAULT),
	('madeup', 'madeup', DEFAULT),
	('oc', 'oc', DEFAULT),
	('one', 'one', DEFAULT),
	('the', 'the', DEFAULT),
	('record', 'record', DEFAULT),
	('uppsala', 'uppsala', DEFAULT),
	('oxford', 'oxford', DEFAULT),
	('made', 'made', DEFAULT),
	('up', 'up', DEFAULT),
	('university', 'university', DEFAULT),
	('foundation', 'foundation', DEFAULT),
	('maker', 'maker', DEFAULT),
	('randomised', 'randomized', DEFAULT),
	('condition', 'condition', DEFAULT),
	('another', 'another', DEFAULT),
	('are', 'are', DEFAULT),
	('better', 'better', DEFAULT),
	('than', 'than', DEFAULT),
	('change', 'change', DEFAULT),
	('score', 'score', DEFAULT),
	('points', 'point', DEFAULT),
	('to', 'to', DEFAULT),
	('relapses', 'relapse', DEFAULT),
	('them', 'them', DEFAULT),
	('again', 'again', DEFAULT),
	('steps', 'step', DEFAULT),
	('day', 'day', DEFAULT),
	('by', 'by', DEFAULT),
	('counter', 'counter', DEFAULT),
	('age', 'age', DEFAULT),
	('continuous', 'continuous', DEFAULT),
	('at', 'at', DEFAULT),
	('entry', 'entry', DEFAULT),
	('sex', 'sex', DEFAULT),
	('female', 'female', DEFAULT),
	('male', 'male', DEFAULT),
	('sponsor', 'sponsor', DEFAULT);


--
-- Data for Name: served_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.served_document VALUES
	('OUTCOME', 'nct99000001.registered-change-of-a-score-a95c17', 'nct99000001', '{"id":"nct99000001.registered-change-of-a-score-a95c17","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","stage":"REGISTERED","timeFrame":"Baseline, Month 12","reportingStatus":"NOT_POSTED","resultCount":0,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000001.registered-change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}', NULL, '{"id":"nct99000001.registered-change-of-a-score-a95c17","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","stage":"REGISTERED","timeFrame":"Baseline, Month 12","reportingStatus":"NOT_POSTED","note":null,"registry":{"record":"NCT99000001","populationDescription":null,"parameterType":null,"dispersionLabel":null,"printedUnit":null,"calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[]},"results":[],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000001.registered-change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}', NULL),
	('SOURCE', 'nct99000001-registry', 'nct99000001', NULL, NULL, '{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","publishedNote":null,"url":"https://clinicaltrials.gov/study/NCT99000001","sha256":null,"publication":null,"readings":[],"recommendations":[],"studies":[{"id":"nct99000001","title":"Own Cells Against Tablets","role":"REGISTRY_RECORD"}]}', NULL),
	('OUTCOME', 'nct99000003.relapses-2a5a5c', 'nct99000003', '{"id":"nct99000003.relapses-2a5a5c","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","resultCount":2,"comparisonCount":1,"links":{"self":"/v1/outcomes/nct99000003.relapses-2a5a5c","study":"/v1/studies/nct99000003"}}', NULL, '{"id":"nct99000003.relapses-2a5a5c","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","note":null,"registry":{"record":"NCT99000003","populationDescription":null,"parameterType":"COUNT_OF_PARTICIPANTS","dispersionLabel":null,"printedUnit":"Participants","calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[{"group":"cells","stratum":null,"units":"Participants","printed":"50","count":50},{"group":"drugs","stratum":null,"units":"Participants","printed":"40","count":40}]},"results":[{"id":"nct99000003.relapses-2a5a5c.cells","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":27.61,"upper":53.82,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.relapses-2a5a5c.cells","outcome":"/v1/outcomes/nct99000003.relapses-2a5a5c","study":"/v1/studies/nct99000003"}},{"id":"nct99000003.relapses-2a5a5c.drugs","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":10.50,"upper":34.76,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.relapses-2a5a5c.drugs","outcome":"/v1/outcomes/nct99000003.relapses-2a5a5c","study":"/v1/studies/nct99000003"}}],"comparisons":[{"id":"nct99000003.relapses-2a5a5c.odds-ratio-or-c90974","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"favoursReason":"neither an interval nor a p-value says whether there is a difference","method":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","agreement":"AGREES","agreementReason":"the counts give 2.67","notReportedReason":null,"registry":{"groups":[{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"}],"effectLabel":"Odds Ratio (OR)","effect":"2.67","pValue":null,"pValueComment":null,"dispersionLabel":null,"dispersion":null,"ciSides":null,"ciLevel":null,"ciLower":null,"ciUpper":null,"ciLowerComment":null,"ciUpperComment":null,"estimateComment":null,"statisticalComment":null,"groupDescription":null,"testedNonInferiority":null,"nonInferiorityType":null,"nonInferiorityComment":null,"otherDescription":null},"note":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000003.relapses-2a5a5c.odds-ratio-or-c90974","outcome":"/v1/outcomes/nct99000003.relapses-2a5a5c","study":"/v1/studies/nct99000003"}}],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000003.relapses-2a5a5c","study":"/v1/studies/nct99000003"}}', NULL),
	('OUTCOME', 'nct99000001.registered-relapses-1247ce', 'nct99000001', '{"id":"nct99000001.registered-relapses-1247ce","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Relapses","definition":"All of them","definitionClass":null,"type":"SECONDARY","stage":"REGISTERED","timeFrame":"Up to 5 years","reportingStatus":"NOT_POSTED","resultCount":0,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000001.registered-relapses-1247ce","study":"/v1/studies/nct99000001"}}', NULL, '{"id":"nct99000001.registered-relapses-1247ce","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Relapses","definition":"All of them","definitionClass":null,"type":"SECONDARY","stage":"REGISTERED","timeFrame":"Up to 5 years","reportingStatus":"NOT_POSTED","note":null,"registry":{"record":"NCT99000001","populationDescription":null,"parameterType":null,"dispersionLabel":null,"printedUnit":null,"calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[]},"results":[],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000001.registered-relapses-1247ce","study":"/v1/studies/nct99000001"}}', NULL),
	('OUTCOME', 'nct99000001.registered-change-of-a-score-33db01', 'nct99000001', '{"id":"nct99000001.registered-change-of-a-score-33db01","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":"Points again","definitionClass":null,"type":"SECONDARY","stage":"REGISTERED","timeFrame":"Week 24","reportingStatus":"NOT_POSTED","resultCount":0,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000001.registered-change-of-a-score-33db01","study":"/v1/studies/nct99000001"}}', NULL, '{"id":"nct99000001.registered-change-of-a-score-33db01","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":"Points again","definitionClass":null,"type":"SECONDARY","stage":"REGISTERED","timeFrame":"Week 24","reportingStatus":"NOT_POSTED","note":null,"registry":{"record":"NCT99000001","populationDescription":null,"parameterType":null,"dispersionLabel":null,"printedUnit":null,"calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[]},"results":[],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000001.registered-change-of-a-score-33db01","study":"/v1/studies/nct99000001"}}', NULL),
	('OUTCOME', 'nct99000001.registered-steps-a-day-037d03', 'nct99000001', '{"id":"nct99000001.registered-steps-a-day-037d03","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Steps a day","definition":"By a counter","definitionClass":null,"type":"OTHER_PRE_SPECIFIED","stage":"REGISTERED","timeFrame":"Day 1","reportingStatus":"NOT_POSTED","resultCount":0,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000001.registered-steps-a-day-037d03","study":"/v1/studies/nct99000001"}}', NULL, '{"id":"nct99000001.registered-steps-a-day-037d03","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Steps a day","definition":"By a counter","definitionClass":null,"type":"OTHER_PRE_SPECIFIED","stage":"REGISTERED","timeFrame":"Day 1","reportingStatus":"NOT_POSTED","note":null,"registry":{"record":"NCT99000001","populationDescription":null,"parameterType":null,"dispersionLabel":null,"printedUnit":null,"calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[]},"results":[],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000001.registered-steps-a-day-037d03","study":"/v1/studies/nct99000001"}}', NULL),
	('RESULT', 'nct99000001.baseline-age-continuous-0c8154.cells', 'nct99000001', '{"id":"nct99000001.baseline-age-continuous-0c8154.cells","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-age-continuous-0c8154","title":"Age, Continuous","type":"BASELINE"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":36.5,"unit":"a","printedUnit":"years","numerator":null,"denominator":49,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"STANDARD_DEVIATION","value":8.25,"lower":null,"upper":null},"printed":"36.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000001-registry"},"place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-age-continuous-0c8154.cells"}}', NULL, '{"id":"nct99000001.baseline-age-continuous-0c8154.cells","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-age-continuous-0c8154","title":"Age, Continuous","definition":"At entry","definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":36.5,"unit":"a","printedUnit":"years","numerator":null,"denominator":49,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"STANDARD_DEVIATION","value":8.25,"lower":null,"upper":null},"computedInterval":null,"printed":"36.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":"One did not tell","conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":"8.25","lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-age-continuous-0c8154.cells","outcome":"/v1/outcomes/nct99000001.baseline-age-continuous-0c8154","study":"/v1/studies/nct99000001"}}', NULL),
	('RESULT', 'nct99000001.baseline-age-continuous-0c8154.drugs', 'nct99000001', '{"id":"nct99000001.baseline-age-continuous-0c8154.drugs","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-age-continuous-0c8154","title":"Age, Continuous","type":"BASELINE"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":37,"unit":"a","printedUnit":"years","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"STANDARD_DEVIATION","value":9,"lower":null,"upper":null},"printed":"37","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000001-registry"},"place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-age-continuous-0c8154.drugs"}}', NULL, '{"id":"nct99000001.baseline-age-continuous-0c8154.drugs","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-age-continuous-0c8154","title":"Age, Continuous","definition":"At entry","definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":37,"unit":"a","printedUnit":"years","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"STANDARD_DEVIATION","value":9,"lower":null,"upper":null},"computedInterval":null,"printed":"37","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":"9","lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-age-continuous-0c8154.drugs","outcome":"/v1/outcomes/nct99000001.baseline-age-continuous-0c8154","study":"/v1/studies/nct99000001"}}', NULL),
	('OUTCOME', 'nct99000001.baseline-age-continuous-0c8154', 'nct99000001', '{"id":"nct99000001.baseline-age-continuous-0c8154","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Age, Continuous","definition":"At entry","definitionClass":null,"type":"BASELINE","stage":"REPORTED","timeFrame":null,"reportingStatus":"POSTED","resultCount":2,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000001.baseline-age-continuous-0c8154","study":"/v1/studies/nct99000001"}}', NULL, '{"id":"nct99000001.baseline-age-continuous-0c8154","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Age, Continuous","definition":"At entry","definitionClass":null,"type":"BASELINE","stage":"REPORTED","timeFrame":null,"reportingStatus":"POSTED","note":null,"registry":{"record":"NCT99000001","populationDescription":"Those who told","parameterType":"MEAN","dispersionLabel":"STANDARD_DEVIATION","printedUnit":"years","calculatePercentage":false,"unitsAnalyzed":"Eyes","denominatorUnits":"Participants","anticipatedPostingDate":"2021-02","denominators":[{"group":"cells","stratum":null,"units":"Participants","printed":"49","count":49},{"group":"drugs","stratum":null,"units":"Participants","printed":"40","count":40}]},"results":[{"id":"nct99000001.baseline-age-continuous-0c8154.cells","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-age-continuous-0c8154","title":"Age, Continuous","definition":"At entry","definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":36.5,"unit":"a","printedUnit":"years","numerator":null,"denominator":49,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"STANDARD_DEVIATION","value":8.25,"lower":null,"upper":null},"computedInterval":null,"printed":"36.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":"One did not tell","conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":"8.25","lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-age-continuous-0c8154.cells","outcome":"/v1/outcomes/nct99000001.baseline-age-continuous-0c8154","study":"/v1/studies/nct99000001"}},{"id":"nct99000001.baseline-age-continuous-0c8154.drugs","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-age-continuous-0c8154","title":"Age, Continuous","definition":"At entry","definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":37,"unit":"a","printedUnit":"years","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"STANDARD_DEVIATION","value":9,"lower":null,"upper":null},"computedInterval":null,"printed":"37","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":"9","lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-age-continuous-0c8154.drugs","outcome":"/v1/outcomes/nct99000001.baseline-age-continuous-0c8154","study":"/v1/studies/nct99000001"}}],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000001.baseline-age-continuous-0c8154","study":"/v1/studies/nct99000001"}}', NULL),
	('RESULT', 'nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.female', 'nct99000001', '{"id":"nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.female","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","type":"BASELINE"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Female","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":30,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000001-registry"},"place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.female"}}', NULL, '{"id":"nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.female","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","definition":null,"definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Female","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":30,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":48.78,"upper":80.77,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.female","outcome":"/v1/outcomes/nct99000001.baseline-sex-female-male-4df670","study":"/v1/studies/nct99000001"}}', NULL),
	('RESULT', 'nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.female', 'nct99000001', '{"id":"nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.female","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","type":"BASELINE"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Female","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":12,"unit":"{person}","printedUnit":"Participants","numerator":12,"denominator":20,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"12","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000001-registry"},"place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.female"}}', NULL, '{"id":"nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.female","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","definition":null,"definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Female","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":12,"unit":"{person}","printedUnit":"Participants","numerator":12,"denominator":20,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":38.66,"upper":78.12,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"12","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.female","outcome":"/v1/outcomes/nct99000001.baseline-sex-female-male-4df670","study":"/v1/studies/nct99000001"}}', NULL),
	('RESULT', 'nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.male', 'nct99000001', '{"id":"nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.male","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","type":"BASELINE"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Male","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":10,"unit":"{person}","printedUnit":"Participants","numerator":10,"denominator":30,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"10","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000001-registry"},"place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.male"}}', NULL, '{"id":"nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.male","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","definition":null,"definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Male","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":10,"unit":"{person}","printedUnit":"Participants","numerator":10,"denominator":30,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":19.23,"upper":51.22,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"10","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.male","outcome":"/v1/outcomes/nct99000001.baseline-sex-female-male-4df670","study":"/v1/studies/nct99000001"}}', NULL),
	('RESULT', 'nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.male', 'nct99000001', '{"id":"nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.male","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","type":"BASELINE"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Male","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":20,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000001-registry"},"place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.male"}}', NULL, '{"id":"nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.male","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","definition":null,"definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Male","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":20,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":21.88,"upper":61.34,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.male","outcome":"/v1/outcomes/nct99000001.baseline-sex-female-male-4df670","study":"/v1/studies/nct99000001"}}', NULL),
	('OUTCOME', 'nct99000001.baseline-sex-female-male-4df670', 'nct99000001', '{"id":"nct99000001.baseline-sex-female-male-4df670","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Sex: Female, Male","definition":null,"definitionClass":null,"type":"BASELINE","stage":"REPORTED","timeFrame":null,"reportingStatus":"POSTED","resultCount":4,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000001.baseline-sex-female-male-4df670","study":"/v1/studies/nct99000001"}}', NULL, '{"id":"nct99000001.baseline-sex-female-male-4df670","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Sex: Female, Male","definition":null,"definitionClass":null,"type":"BASELINE","stage":"REPORTED","timeFrame":null,"reportingStatus":"POSTED","note":null,"registry":{"record":"NCT99000001","populationDescription":null,"parameterType":"COUNT_OF_PARTICIPANTS","dispersionLabel":null,"printedUnit":"Participants","calculatePercentage":true,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[{"group":"cells","stratum":"Those of the first site","units":"Participants","printed":"30","count":30},{"group":"drugs","stratum":"Those of the first site","units":"Participants","printed":"20","count":20}]},"results":[{"id":"nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.female","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","definition":null,"definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Female","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":30,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":48.78,"upper":80.77,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.female","outcome":"/v1/outcomes/nct99000001.baseline-sex-female-male-4df670","study":"/v1/studies/nct99000001"}},{"id":"nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.female","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","definition":null,"definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Female","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":12,"unit":"{person}","printedUnit":"Participants","numerator":12,"denominator":20,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":38.66,"upper":78.12,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"12","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.female","outcome":"/v1/outcomes/nct99000001.baseline-sex-female-male-4df670","study":"/v1/studies/nct99000001"}},{"id":"nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.male","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","definition":null,"definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Male","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":10,"unit":"{person}","printedUnit":"Participants","numerator":10,"denominator":30,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":19.23,"upper":51.22,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"10","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.male","outcome":"/v1/outcomes/nct99000001.baseline-sex-female-male-4df670","study":"/v1/studies/nct99000001"}},{"id":"nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.male","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-sex-female-male-4df670","title":"Sex: Female, Male","definition":null,"definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Those of the first site","category":"Male","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":20,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":21.88,"upper":61.34,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.male","outcome":"/v1/outcomes/nct99000001.baseline-sex-female-male-4df670","study":"/v1/studies/nct99000001"}}],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000001.baseline-sex-female-male-4df670","study":"/v1/studies/nct99000001"}}', NULL),
	('RESULT', 'nct99000001.baseline-score-at-entry-02b045.total', 'nct99000001', '{"id":"nct99000001.baseline-score-at-entry-02b045.total","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-score-at-entry-02b045","title":"Score at entry","type":"BASELINE"},"measure":null,"arm":null,"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEDIAN","estimateTypeBasis":"STATED","value":4.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":90,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"FULL_RANGE","value":null,"lower":0,"upper":9.5},"printed":"4.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":[],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000001-registry"},"place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-score-at-entry-02b045.total"}}', NULL, '{"id":"nct99000001.baseline-score-at-entry-02b045.total","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-score-at-entry-02b045","title":"Score at entry","definition":null,"definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":null,"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEDIAN","estimateTypeBasis":"STATED","value":4.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":90,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"FULL_RANGE","value":null,"lower":0,"upper":9.5},"computedInterval":null,"printed":"4.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"total","title":"Total","armLink":null},"spread":null,"lower":"0","upper":"9.5"},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-score-at-entry-02b045.total","outcome":"/v1/outcomes/nct99000001.baseline-score-at-entry-02b045","study":"/v1/studies/nct99000001"}}', NULL),
	('OUTCOME', 'nct99000001.baseline-score-at-entry-02b045', 'nct99000001', '{"id":"nct99000001.baseline-score-at-entry-02b045","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Score at entry","definition":null,"definitionClass":null,"type":"BASELINE","stage":"REPORTED","timeFrame":null,"reportingStatus":"POSTED","resultCount":1,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000001.baseline-score-at-entry-02b045","study":"/v1/studies/nct99000001"}}', NULL, '{"id":"nct99000001.baseline-score-at-entry-02b045","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Score at entry","definition":null,"definitionClass":null,"type":"BASELINE","stage":"REPORTED","timeFrame":null,"reportingStatus":"POSTED","note":null,"registry":{"record":"NCT99000001","populationDescription":null,"parameterType":"MEDIAN","dispersionLabel":"FULL_RANGE","printedUnit":"points","calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[]},"results":[{"id":"nct99000001.baseline-score-at-entry-02b045.total","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.baseline-score-at-entry-02b045","title":"Score at entry","definition":null,"definitionClass":null,"type":"BASELINE","timeFrame":null},"measure":null,"arm":null,"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEDIAN","estimateTypeBasis":"STATED","value":4.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":90,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"FULL_RANGE","value":null,"lower":0,"upper":9.5},"computedInterval":null,"printed":"4.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"total","title":"Total","armLink":null},"spread":null,"lower":"0","upper":"9.5"},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"baseline characteristics","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.baseline-score-at-entry-02b045.total","outcome":"/v1/outcomes/nct99000001.baseline-score-at-entry-02b045","study":"/v1/studies/nct99000001"}}],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000001.baseline-score-at-entry-02b045","study":"/v1/studies/nct99000001"}}', NULL),
	('RESULT', 'nct99000001.change-of-a-score-a95c17.cells.month-12.all-sites', 'nct99000001', '{"id":"nct99000001.change-of-a-score-a95c17.cells.month-12.all-sites","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","type":"PRIMARY"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Month 12","category":"All sites","months":12,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":-1.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":90,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":{"lower":-2.0,"upper":-1.0,"level":95},"dispersion":null,"printed":"-1.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000001-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.cells.month-12.all-sites"}}', NULL, '{"id":"nct99000001.change-of-a-score-a95c17.cells.month-12.all-sites","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Month 12","category":"All sites","months":12,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":-1.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":90,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":{"lower":-2.0,"upper":-1.0,"level":95},"dispersion":null,"computedInterval":null,"printed":"-1.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":"Better","conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":"-2.0","upper":"-1.0"},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.cells.month-12.all-sites","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}', NULL),
	('RESULT', 'nct99000001.change-of-a-score-a95c17.drugs.month-12.all-sites', 'nct99000001', '{"id":"nct99000001.change-of-a-score-a95c17.drugs.month-12.all-sites","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","type":"PRIMARY"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Month 12","category":"All sites","months":12,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":0.25,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":70,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":{"lower":-0.25,"upper":0.75,"level":95},"dispersion":null,"printed":".25","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000001-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.drugs.month-12.all-sites"}}', NULL, '{"id":"nct99000001.change-of-a-score-a95c17.drugs.month-12.all-sites","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Month 12","category":"All sites","months":12,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":0.25,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":70,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":{"lower":-0.25,"upper":0.75,"level":95},"dispersion":null,"computedInterval":null,"printed":".25","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":"-.25","upper":"0.75"},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.drugs.month-12.all-sites","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}', NULL),
	('RESULT', 'nct99000001.change-of-a-score-a95c17.cells.day-1', 'nct99000001', '{"id":"nct99000001.change-of-a-score-a95c17.cells.day-1","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","type":"PRIMARY"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Day 1","category":null,"months":0,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":0,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":96,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"0","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000001-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.cells.day-1"}}', NULL, '{"id":"nct99000001.change-of-a-score-a95c17.cells.day-1","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Day 1","category":null,"months":0,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":0,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":96,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"0","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":"0.5","lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.cells.day-1","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}', NULL),
	('RESULT', 'nct99000001.change-of-a-score-a95c17.drugs.day-1', 'nct99000001', '{"id":"nct99000001.change-of-a-score-a95c17.drugs.day-1","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","type":"PRIMARY"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Day 1","category":null,"months":0,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":null,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":78,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"NA","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":"Nobody","conflict":null,"caveats":[],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000001-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.drugs.day-1"}}', NULL, '{"id":"nct99000001.change-of-a-score-a95c17.drugs.day-1","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Day 1","category":null,"months":0,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":null,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":78,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"NA","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":"Nobody","note":"Nobody","conflict":null,"caveats":[],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.drugs.day-1","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}', NULL),
	('COMPARISON', 'nct99000001.change-of-a-score-a95c17.mean-difference-net-112178', 'nct99000001', '{"id":"nct99000001.change-of-a-score-a95c17.mean-difference-net-112178","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","type":"PRIMARY"},"measure":null,"effectMeasure":"MEAN_DIFFERENCE","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":12,"time":null,"value":-1.75,"unit":"{score}","interval":{"lower":-2.5,"upper":-1.0,"level":95},"pValue":{"operator":"LESS_THAN","value":0.0001},"favours":null,"adjustedFor":null,"caveats":[],"printed":"-1.75","agreement":"NOT_COMPUTABLE","notReportedReason":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000001-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000001.change-of-a-score-a95c17.mean-difference-net-112178"}}', NULL, '{"id":"nct99000001.change-of-a-score-a95c17.mean-difference-net-112178","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"effectMeasure":"MEAN_DIFFERENCE","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":12,"time":null,"value":-1.75,"unit":"{score}","interval":{"lower":-2.5,"upper":-1.0,"level":95},"pValue":{"operator":"LESS_THAN","value":0.0001},"favours":null,"favoursReason":"the contrast is not between two arms of which one is named as the reference","method":"ANCOVA","adjustedFor":null,"caveats":[],"printed":"-1.75","agreement":"NOT_COMPUTABLE","agreementReason":"a mean difference cannot be computed from counts of people alone","notReportedReason":null,"registry":{"groups":[{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"}],"effectLabel":"Mean Difference (Net)","effect":"-1.75","pValue":"<0.0001","pValueComment":"Not adjusted","dispersionLabel":"STANDARD_ERROR_OF_MEAN","dispersion":"0.4","ciSides":"TWO_SIDED","ciLevel":"95","ciLower":"-2.5","ciUpper":"-1.0","ciLowerComment":"Rounded","ciUpperComment":"Rounded too","estimateComment":"Cells minus drugs","statisticalComment":"By site","groupDescription":"Cells against drugs","testedNonInferiority":false,"nonInferiorityType":"SUPERIORITY","nonInferiorityComment":"Not asked","otherDescription":null},"note":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000001.change-of-a-score-a95c17.mean-difference-net-112178","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}', NULL),
	('COMPARISON', 'nct99000001.change-of-a-score-a95c17.analysis-68893a', 'nct99000001', '{"id":"nct99000001.change-of-a-score-a95c17.analysis-68893a","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","type":"PRIMARY"},"measure":null,"effectMeasure":"P_VALUE_ONLY","arm":null,"referenceArm":null,"contrast":"Cells","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":12,"time":null,"value":null,"unit":"{score}","interval":null,"pValue":{"operator":"EQUAL","value":0.04},"favours":null,"adjustedFor":null,"caveats":["P_VALUE_ONLY"],"printed":"0.04","agreement":"NOT_COMPUTABLE","notReportedReason":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000001-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000001.change-of-a-score-a95c17.analysis-68893a"}}', NULL, '{"id":"nct99000001.change-of-a-score-a95c17.analysis-68893a","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"effectMeasure":"P_VALUE_ONLY","arm":null,"referenceArm":null,"contrast":"Cells","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":12,"time":null,"value":null,"unit":"{score}","interval":null,"pValue":{"operator":"EQUAL","value":0.04},"favours":null,"favoursReason":"the contrast is not between two arms of which one is named as the reference","method":"t-test","adjustedFor":null,"caveats":["P_VALUE_ONLY"],"printed":"0.04","agreement":"NOT_COMPUTABLE","agreementReason":"a p value only cannot be computed from counts of people alone","notReportedReason":null,"registry":{"groups":[{"id":"cells","title":"Cells","armLink":"SAME_TEXT"}],"effectLabel":null,"effect":null,"pValue":"0.04","pValueComment":null,"dispersionLabel":null,"dispersion":null,"ciSides":null,"ciLevel":null,"ciLower":null,"ciUpper":null,"ciLowerComment":null,"ciUpperComment":null,"estimateComment":null,"statisticalComment":null,"groupDescription":null,"testedNonInferiority":null,"nonInferiorityType":null,"nonInferiorityComment":null,"otherDescription":"A description of change within a group"},"note":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000001.change-of-a-score-a95c17.analysis-68893a","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}', NULL),
	('OUTCOME', 'nct99000001.change-of-a-score-a95c17', 'nct99000001', '{"id":"nct99000001.change-of-a-score-a95c17","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Baseline, Month 12","reportingStatus":"POSTED","resultCount":4,"comparisonCount":2,"links":{"self":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}', NULL, '{"id":"nct99000001.change-of-a-score-a95c17","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Baseline, Month 12","reportingStatus":"POSTED","note":null,"registry":{"record":"NCT99000001","populationDescription":"All treated","parameterType":"LEAST_SQUARES_MEAN","dispersionLabel":"95% Confidence Interval","printedUnit":"points","calculatePercentage":false,"unitsAnalyzed":"Eyes","denominatorUnits":"Eyes","anticipatedPostingDate":"2021-03","denominators":[{"group":"cells","stratum":null,"units":"Participants","printed":"48","count":48},{"group":"drugs","stratum":null,"units":"Participants","printed":"39","count":39},{"group":"cells","stratum":null,"units":"Eyes","printed":"96","count":96},{"group":"drugs","stratum":null,"units":"Eyes","printed":"78","count":78},{"group":"cells","stratum":"Month 12","units":"Eyes","printed":"90","count":90},{"group":"drugs","stratum":"Month 12","units":"Eyes","printed":"70","count":70}]},"results":[{"id":"nct99000001.change-of-a-score-a95c17.cells.month-12.all-sites","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Month 12","category":"All sites","months":12,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":-1.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":90,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":{"lower":-2.0,"upper":-1.0,"level":95},"dispersion":null,"computedInterval":null,"printed":"-1.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":"Better","conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":"-2.0","upper":"-1.0"},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.cells.month-12.all-sites","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}},{"id":"nct99000001.change-of-a-score-a95c17.drugs.month-12.all-sites","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Month 12","category":"All sites","months":12,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":0.25,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":70,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":{"lower":-0.25,"upper":0.75,"level":95},"dispersion":null,"computedInterval":null,"printed":".25","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":"-.25","upper":"0.75"},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.drugs.month-12.all-sites","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}},{"id":"nct99000001.change-of-a-score-a95c17.cells.day-1","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Day 1","category":null,"months":0,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":0,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":96,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"0","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":"0.5","lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.cells.day-1","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}},{"id":"nct99000001.change-of-a-score-a95c17.drugs.day-1","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":"Day 1","category":null,"months":0,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":null,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":78,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"NA","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":"Nobody","note":"Nobody","conflict":null,"caveats":[],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000001.change-of-a-score-a95c17.drugs.day-1","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}],"comparisons":[{"id":"nct99000001.change-of-a-score-a95c17.mean-difference-net-112178","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"effectMeasure":"MEAN_DIFFERENCE","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":12,"time":null,"value":-1.75,"unit":"{score}","interval":{"lower":-2.5,"upper":-1.0,"level":95},"pValue":{"operator":"LESS_THAN","value":0.0001},"favours":null,"favoursReason":"the contrast is not between two arms of which one is named as the reference","method":"ANCOVA","adjustedFor":null,"caveats":[],"printed":"-1.75","agreement":"NOT_COMPUTABLE","agreementReason":"a mean difference cannot be computed from counts of people alone","notReportedReason":null,"registry":{"groups":[{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"}],"effectLabel":"Mean Difference (Net)","effect":"-1.75","pValue":"<0.0001","pValueComment":"Not adjusted","dispersionLabel":"STANDARD_ERROR_OF_MEAN","dispersion":"0.4","ciSides":"TWO_SIDED","ciLevel":"95","ciLower":"-2.5","ciUpper":"-1.0","ciLowerComment":"Rounded","ciUpperComment":"Rounded too","estimateComment":"Cells minus drugs","statisticalComment":"By site","groupDescription":"Cells against drugs","testedNonInferiority":false,"nonInferiorityType":"SUPERIORITY","nonInferiorityComment":"Not asked","otherDescription":null},"note":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000001.change-of-a-score-a95c17.mean-difference-net-112178","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}},{"id":"nct99000001.change-of-a-score-a95c17.analysis-68893a","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000001.change-of-a-score-a95c17","title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","timeFrame":"Baseline, Month 12"},"measure":null,"effectMeasure":"P_VALUE_ONLY","arm":null,"referenceArm":null,"contrast":"Cells","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":12,"time":null,"value":null,"unit":"{score}","interval":null,"pValue":{"operator":"EQUAL","value":0.04},"favours":null,"favoursReason":"the contrast is not between two arms of which one is named as the reference","method":"t-test","adjustedFor":null,"caveats":["P_VALUE_ONLY"],"printed":"0.04","agreement":"NOT_COMPUTABLE","agreementReason":"a p value only cannot be computed from counts of people alone","notReportedReason":null,"registry":{"groups":[{"id":"cells","title":"Cells","armLink":"SAME_TEXT"}],"effectLabel":null,"effect":null,"pValue":"0.04","pValueComment":null,"dispersionLabel":null,"dispersion":null,"ciSides":null,"ciLevel":null,"ciLower":null,"ciUpper":null,"ciLowerComment":null,"ciUpperComment":null,"estimateComment":null,"statisticalComment":null,"groupDescription":null,"testedNonInferiority":null,"nonInferiorityType":null,"nonInferiorityComment":null,"otherDescription":"A description of change within a group"},"note":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000001.change-of-a-score-a95c17.analysis-68893a","outcome":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000001.change-of-a-score-a95c17","study":"/v1/studies/nct99000001"}}', NULL),
	('OUTCOME', 'nct99000001.relapses-1247ce', 'nct99000001', '{"id":"nct99000001.relapses-1247ce","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Relapses","definition":null,"definitionClass":null,"type":"SECONDARY","stage":"REPORTED","timeFrame":"Up to 5 years","reportingStatus":"NOT_POSTED","resultCount":0,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000001.relapses-1247ce","study":"/v1/studies/nct99000001"}}', NULL, '{"id":"nct99000001.relapses-1247ce","study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Relapses","definition":null,"definitionClass":null,"type":"SECONDARY","stage":"REPORTED","timeFrame":"Up to 5 years","reportingStatus":"NOT_POSTED","note":null,"registry":{"record":"NCT99000001","populationDescription":null,"parameterType":"NUMBER","dispersionLabel":null,"printedUnit":"relapses","calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":"2022-01","denominators":[]},"results":[],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000001.relapses-1247ce","study":"/v1/studies/nct99000001"}}', NULL),
	('OUTCOME', 'nct99000003.registered-change-of-a-score-33db01', 'nct99000003', '{"id":"nct99000003.registered-change-of-a-score-33db01","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REGISTERED","timeFrame":"Week 24","reportingStatus":"NOT_POSTED","resultCount":0,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000003.registered-change-of-a-score-33db01","study":"/v1/studies/nct99000003"}}', NULL, '{"id":"nct99000003.registered-change-of-a-score-33db01","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REGISTERED","timeFrame":"Week 24","reportingStatus":"NOT_POSTED","note":null,"registry":{"record":"NCT99000003","populationDescription":null,"parameterType":null,"dispersionLabel":null,"printedUnit":null,"calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[]},"results":[],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000003.registered-change-of-a-score-33db01","study":"/v1/studies/nct99000003"}}', NULL),
	('RESULT', 'nct99000003.a-score-bc2708.cells', 'nct99000003', '{"id":"nct99000003.a-score-bc2708.cells","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.a-score-bc2708","title":"A score","type":"PRIMARY"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":3.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"3.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":[],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000003-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.a-score-bc2708.cells"}}', NULL, '{"id":"nct99000003.a-score-bc2708.cells","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":3.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"3.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.a-score-bc2708.cells","outcome":"/v1/outcomes/nct99000003.a-score-bc2708","study":"/v1/studies/nct99000003"}}', NULL),
	('RESULT', 'nct99000003.a-score-bc2708.drugs', 'nct99000003', '{"id":"nct99000003.a-score-bc2708.drugs","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.a-score-bc2708","title":"A score","type":"PRIMARY"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"2","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000003-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.a-score-bc2708.drugs"}}', NULL, '{"id":"nct99000003.a-score-bc2708.drugs","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"2","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.a-score-bc2708.drugs","outcome":"/v1/outcomes/nct99000003.a-score-bc2708","study":"/v1/studies/nct99000003"}}', NULL),
	('OUTCOME', 'nct99000003.a-score-bc2708', 'nct99000003', '{"id":"nct99000003.a-score-bc2708","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","resultCount":2,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000003.a-score-bc2708","study":"/v1/studies/nct99000003"}}', NULL, '{"id":"nct99000003.a-score-bc2708","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","note":null,"registry":{"record":"NCT99000003","populationDescription":null,"parameterType":"MEAN","dispersionLabel":null,"printedUnit":"points","calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[{"group":"cells","stratum":null,"units":"Participants","printed":"50","count":50},{"group":"drugs","stratum":null,"units":"Participants","printed":"40","count":40}]},"results":[{"id":"nct99000003.a-score-bc2708.cells","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":3.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"3.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.a-score-bc2708.cells","outcome":"/v1/outcomes/nct99000003.a-score-bc2708","study":"/v1/studies/nct99000003"}},{"id":"nct99000003.a-score-bc2708.drugs","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"2","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.a-score-bc2708.drugs","outcome":"/v1/outcomes/nct99000003.a-score-bc2708","study":"/v1/studies/nct99000003"}}],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000003.a-score-bc2708","study":"/v1/studies/nct99000003"}}', NULL),
	('RESULT', 'nct99000003.relapses-2a5a5c.cells', 'nct99000003', '{"id":"nct99000003.relapses-2a5a5c.cells","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.relapses-2a5a5c","title":"Relapses","type":"PRIMARY"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":[],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000003-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.relapses-2a5a5c.cells"}}', NULL, '{"id":"nct99000003.relapses-2a5a5c.cells","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":27.61,"upper":53.82,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.relapses-2a5a5c.cells","outcome":"/v1/outcomes/nct99000003.relapses-2a5a5c","study":"/v1/studies/nct99000003"}}', NULL),
	('RESULT', 'nct99000003.relapses-2a5a5c.drugs', 'nct99000003', '{"id":"nct99000003.relapses-2a5a5c.drugs","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.relapses-2a5a5c","title":"Relapses","type":"PRIMARY"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000003-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.relapses-2a5a5c.drugs"}}', NULL, '{"id":"nct99000003.relapses-2a5a5c.drugs","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":10.50,"upper":34.76,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000003.relapses-2a5a5c.drugs","outcome":"/v1/outcomes/nct99000003.relapses-2a5a5c","study":"/v1/studies/nct99000003"}}', NULL),
	('COMPARISON', 'nct99000003.relapses-2a5a5c.odds-ratio-or-c90974', 'nct99000003', '{"id":"nct99000003.relapses-2a5a5c.odds-ratio-or-c90974","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.relapses-2a5a5c","title":"Relapses","type":"PRIMARY"},"measure":null,"effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","agreement":"AGREES","notReportedReason":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000003-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000003.relapses-2a5a5c.odds-ratio-or-c90974"}}', NULL, '{"id":"nct99000003.relapses-2a5a5c.odds-ratio-or-c90974","study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000003.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"favoursReason":"neither an interval nor a p-value says whether there is a difference","method":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","agreement":"AGREES","agreementReason":"the counts give 2.67","notReportedReason":null,"registry":{"groups":[{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"}],"effectLabel":"Odds Ratio (OR)","effect":"2.67","pValue":null,"pValueComment":null,"dispersionLabel":null,"dispersion":null,"ciSides":null,"ciLevel":null,"ciLower":null,"ciUpper":null,"ciLowerComment":null,"ciUpperComment":null,"estimateComment":null,"statisticalComment":null,"groupDescription":null,"testedNonInferiority":null,"nonInferiorityType":null,"nonInferiorityComment":null,"otherDescription":null},"note":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000003.relapses-2a5a5c.odds-ratio-or-c90974","outcome":"/v1/outcomes/nct99000003.relapses-2a5a5c","study":"/v1/studies/nct99000003"}}', NULL),
	('SOURCE', 'nct99000003-registry', 'nct99000003', NULL, NULL, '{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","publishedNote":null,"url":"https://clinicaltrials.gov/study/NCT99000003","sha256":null,"publication":null,"readings":[],"recommendations":[],"studies":[{"id":"nct99000003","title":"Made-up trial 3","role":"REGISTRY_RECORD"}]}', NULL),
	('RESULT', 'trial.no-activity.cells-36', 'trial', '{"id":"trial.no-activity.cells-36","study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"trial.no-activity","title":"No disease activity","type":"PRIMARY"},"measure":{"id":"nedap","name":"No evidence of disease activity or progression","direction":"HIGHER_IS_BETTER"},"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"all","label":"All participants","phenotypes":["RRMS"],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":36,"time":null,"window":{"kind":"FIXED","months":36,"median":null,"mean":null,"range":null,"lower":null,"upper":null},"estimateType":"CRUDE_PROPORTION","estimateTypeBasis":"STATED","value":80,"unit":"%","printedUnit":null,"numerator":44,"denominator":55,"denominatorKind":"RANDOMIZED","denominatorUnit":"participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"44 of 55 (80%)","sentence":"No disease activity, at 36 months, in “All participants”, arm “Cells”: 44 of 55 participants randomised (80 %) (this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial.","sentenceRefusal":null,"notReportedReason":null,"conflict":null,"caveats":["DEFINITION_NOT_SEEN"],"supersededBy":null,"precedence":1,"definitionClass":null,"preferred":true,"partOf":null,"citation":{"source":{"id":"paper"},"place":"table 2","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/trial.no-activity.cells-36"}}', NULL, '{"id":"trial.no-activity.cells-36","study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"trial.no-activity","title":"No disease activity","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"three years"},"measure":{"id":"nedap","name":"No evidence of disease activity or progression","definition":"No relapse, no new lesion and no lasting worsening.","direction":"HIGHER_IS_BETTER"},"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"all","label":"All participants","phenotypes":["RRMS"],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":36,"time":null,"window":{"kind":"FIXED","months":36,"median":null,"mean":null,"range":null,"lower":null,"upper":null},"estimateType":"CRUDE_PROPORTION","estimateTypeBasis":"STATED","value":80,"unit":"%","printedUnit":null,"numerator":44,"denominator":55,"denominatorKind":"RANDOMIZED","denominatorUnit":"participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":67.64,"upper":88.45,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"44 of 55 (80%)","sentence":"No disease activity, at 36 months, in “All participants”, arm “Cells”: 44 of 55 participants randomised (80 %) (this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial.","sentenceRefusal":null,"notReportedReason":null,"note":null,"conflict":null,"caveats":["DEFINITION_NOT_SEEN"],"registry":null,"supersededBy":null,"precedence":1,"definitionClass":null,"preferred":true,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"paper","kind":"JOURNAL_ARTICLE","title":"A trial of cells against drugs","publisher":"A journal","published":"2019-03","url":"https://journal.example/trial"},"place":"table 2","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/trial.no-activity.cells-36","outcome":"/v1/outcomes/trial.no-activity","study":"/v1/studies/trial"}}', NULL),
	('RESULT', 'trial.no-activity.drugs-36', 'trial', '{"id":"trial.no-activity.drugs-36","study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"trial.no-activity","title":"No disease activity","type":"PRIMARY"},"measure":{"id":"nedap","name":"No evidence of disease activity or progression","direction":"HIGHER_IS_BETTER"},"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"all","label":"All participants","phenotypes":["RRMS"],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":36,"time":null,"window":{"kind":"FIXED","months":36,"median":null,"mean":null,"range":null,"lower":null,"upper":null},"estimateType":"KAPLAN_MEIER","estimateTypeBasis":"STATED","value":40.5,"unit":"%","printedUnit":null,"numerator":null,"denominator":54,"denominatorKind":"TREATED","denominatorUnit":"participants","events":null,"personYears":null,"atRisk":null,"interval":{"lower":30,"upper":51.5,"level":95},"dispersion":null,"printed":"40.5% (95% CI 30-51.5)","sentence":"No disease activity, at 36 months, in “All participants”, arm “Drugs”: 40.5 %, 95 % confidence interval 30 to 51.5, from 54 participants treated (a Kaplan-Meier estimate, not a head count; this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial.","sentenceRefusal":null,"notReportedReason":null,"conflict":null,"caveats":["NOT_A_HEAD_COUNT","DEFINITION_NOT_SEEN"],"supersededBy":null,"precedence":1,"definitionClass":null,"preferred":true,"partOf":null,"citation":{"source":{"id":"paper"},"place":"table 2","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/trial.no-activity.drugs-36"}}', NULL, '{"id":"trial.no-activity.drugs-36","study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"trial.no-activity","title":"No disease activity","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"three years"},"measure":{"id":"nedap","name":"No evidence of disease activity or progression","definition":"No relapse, no new lesion and no lasting worsening.","direction":"HIGHER_IS_BETTER"},"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"all","label":"All participants","phenotypes":["RRMS"],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":36,"time":null,"window":{"kind":"FIXED","months":36,"median":null,"mean":null,"range":null,"lower":null,"upper":null},"estimateType":"KAPLAN_MEIER","estimateTypeBasis":"STATED","value":40.5,"unit":"%","printedUnit":null,"numerator":null,"denominator":54,"denominatorKind":"TREATED","denominatorUnit":"participants","events":null,"personYears":null,"atRisk":null,"interval":{"lower":30,"upper":51.5,"level":95},"dispersion":null,"computedInterval":null,"printed":"40.5% (95% CI 30-51.5)","sentence":"No disease activity, at 36 months, in “All participants”, arm “Drugs”: 40.5 %, 95 % confidence interval 30 to 51.5, from 54 participants treated (a Kaplan-Meier estimate, not a head count; this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial.","sentenceRefusal":null,"notReportedReason":null,"note":null,"conflict":null,"caveats":["NOT_A_HEAD_COUNT","DEFINITION_NOT_SEEN"],"registry":null,"supersededBy":null,"precedence":1,"definitionClass":null,"preferred":true,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"paper","kind":"JOURNAL_ARTICLE","title":"A trial of cells against drugs","publisher":"A journal","published":"2019-03","url":"https://journal.example/trial"},"place":"table 2","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/trial.no-activity.drugs-36","outcome":"/v1/outcomes/trial.no-activity","study":"/v1/studies/trial"}}', NULL),
	('COMPARISON', 'trial.no-activity.cells-drugs', 'trial', '{"id":"trial.no-activity.cells-drugs","study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"trial.no-activity","title":"No disease activity","type":"PRIMARY"},"measure":{"id":"nedap","name":"No evidence of disease activity or progression","direction":"HIGHER_IS_BETTER"},"effectMeasure":"HAZARD_RATIO","arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"referenceArm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"contrast":"Cells against Drugs","population":{"id":"all","label":"All participants","phenotypes":["RRMS"],"partOf":null,"disjointFrom":[]},"months":36,"time":null,"value":0.25,"unit":"1","interval":{"lower":0.1,"upper":0.6,"level":95},"pValue":{"operator":"LESS_THAN","value":0.001},"favours":"REFERENCE","adjustedFor":null,"caveats":["DEFINITION_NOT_SEEN","METHOD_NOT_STATED"],"printed":"0.25 (0.1-0.6)","agreement":"NOT_COMPUTABLE","notReportedReason":null,"supersededBy":null,"precedence":1,"citation":{"source":{"id":"paper"},"place":"table 3","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/comparisons/trial.no-activity.cells-drugs"}}', NULL, '{"id":"trial.no-activity.cells-drugs","study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"trial.no-activity","title":"No disease activity","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"three years"},"measure":{"id":"nedap","name":"No evidence of disease activity or progression","definition":"No relapse, no new lesion and no lasting worsening.","direction":"HIGHER_IS_BETTER"},"effectMeasure":"HAZARD_RATIO","arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"referenceArm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"contrast":"Cells against Drugs","population":{"id":"all","label":"All participants","phenotypes":["RRMS"],"partOf":null,"disjointFrom":[]},"months":36,"time":null,"value":0.25,"unit":"1","interval":{"lower":0.1,"upper":0.6,"level":95},"pValue":{"operator":"LESS_THAN","value":0.001},"favours":"REFERENCE","favoursReason":"higher is better, the reference is better off, and the 95 % interval excludes no difference","method":null,"adjustedFor":null,"caveats":["DEFINITION_NOT_SEEN","METHOD_NOT_STATED"],"printed":"0.25 (0.1-0.6)","agreement":"NOT_COMPUTABLE","agreementReason":"a hazard ratio cannot be computed from counts of people alone","notReportedReason":null,"registry":null,"note":null,"supersededBy":null,"precedence":1,"citation":{"source":{"id":"paper","kind":"JOURNAL_ARTICLE","title":"A trial of cells against drugs","publisher":"A journal","published":"2019-03","url":"https://journal.example/trial"},"place":"table 3","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/trial.no-activity.cells-drugs","outcome":"/v1/outcomes/trial.no-activity","study":"/v1/studies/trial"}}', NULL),
	('OUTCOME', 'trial.no-activity', 'trial', '{"id":"trial.no-activity","study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","design":"RANDOMIZED_TRIAL"},"measure":{"id":"nedap","name":"No evidence of disease activity or progression","direction":"HIGHER_IS_BETTER"},"title":"No disease activity","definition":null,"definitionClass":null,"type":"PRIMARY","stage":null,"timeFrame":"three years","reportingStatus":"POSTED","resultCount":2,"comparisonCount":1,"links":{"self":"/v1/outcomes/trial.no-activity","study":"/v1/studies/trial"}}', NULL, '{"id":"trial.no-activity","study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","design":"RANDOMIZED_TRIAL"},"measure":{"id":"nedap","name":"No evidence of disease activity or progression","definition":"No relapse, no new lesion and no lasting worsening.","direction":"HIGHER_IS_BETTER"},"title":"No disease activity","definition":null,"definitionClass":null,"type":"PRIMARY","stage":null,"timeFrame":"three years","reportingStatus":"POSTED","note":null,"registry":null,"results":[{"id":"trial.no-activity.cells-36","study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"trial.no-activity","title":"No disease activity","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"three years"},"measure":{"id":"nedap","name":"No evidence of disease activity or progression","definition":"No relapse, no new lesion and no lasting worsening.","direction":"HIGHER_IS_BETTER"},"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"all","label":"All participants","phenotypes":["RRMS"],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":36,"time":null,"window":{"kind":"FIXED","months":36,"median":null,"mean":null,"range":null,"lower":null,"upper":null},"estimateType":"CRUDE_PROPORTION","estimateTypeBasis":"STATED","value":80,"unit":"%","printedUnit":null,"numerator":44,"denominator":55,"denominatorKind":"RANDOMIZED","denominatorUnit":"participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":67.64,"upper":88.45,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"44 of 55 (80%)","sentence":"No disease activity, at 36 months, in “All participants”, arm “Cells”: 44 of 55 participants randomised (80 %) (this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial.","sentenceRefusal":null,"notReportedReason":null,"note":null,"conflict":null,"caveats":["DEFINITION_NOT_SEEN"],"registry":null,"supersededBy":null,"precedence":1,"definitionClass":null,"preferred":true,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"paper","kind":"JOURNAL_ARTICLE","title":"A trial of cells against drugs","publisher":"A journal","published":"2019-03","url":"https://journal.example/trial"},"place":"table 2","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/trial.no-activity.cells-36","outcome":"/v1/outcomes/trial.no-activity","study":"/v1/studies/trial"}},{"id":"trial.no-activity.drugs-36","study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"trial.no-activity","title":"No disease activity","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"three years"},"measure":{"id":"nedap","name":"No evidence of disease activity or progression","definition":"No relapse, no new lesion and no lasting worsening.","direction":"HIGHER_IS_BETTER"},"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"all","label":"All participants","phenotypes":["RRMS"],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":36,"time":null,"window":{"kind":"FIXED","months":36,"median":null,"mean":null,"range":null,"lower":null,"upper":null},"estimateType":"KAPLAN_MEIER","estimateTypeBasis":"STATED","value":40.5,"unit":"%","printedUnit":null,"numerator":null,"denominator":54,"denominatorKind":"TREATED","denominatorUnit":"participants","events":null,"personYears":null,"atRisk":null,"interval":{"lower":30,"upper":51.5,"level":95},"dispersion":null,"computedInterval":null,"printed":"40.5% (95% CI 30-51.5)","sentence":"No disease activity, at 36 months, in “All participants”, arm “Drugs”: 40.5 %, 95 % confidence interval 30 to 51.5, from 54 participants treated (a Kaplan-Meier estimate, not a head count; this study’s definition was not seen), according to the TRIAL study (A journal, 2019), a randomised trial.","sentenceRefusal":null,"notReportedReason":null,"note":null,"conflict":null,"caveats":["NOT_A_HEAD_COUNT","DEFINITION_NOT_SEEN"],"registry":null,"supersededBy":null,"precedence":1,"definitionClass":null,"preferred":true,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"paper","kind":"JOURNAL_ARTICLE","title":"A trial of cells against drugs","publisher":"A journal","published":"2019-03","url":"https://journal.example/trial"},"place":"table 2","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/trial.no-activity.drugs-36","outcome":"/v1/outcomes/trial.no-activity","study":"/v1/studies/trial"}}],"comparisons":[{"id":"trial.no-activity.cells-drugs","study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","design":"RANDOMIZED_TRIAL"},"outcome":{"id":"trial.no-activity","title":"No disease activity","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"three years"},"measure":{"id":"nedap","name":"No evidence of disease activity or progression","definition":"No relapse, no new lesion and no lasting worsening.","direction":"HIGHER_IS_BETTER"},"effectMeasure":"HAZARD_RATIO","arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"referenceArm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"contrast":"Cells against Drugs","population":{"id":"all","label":"All participants","phenotypes":["RRMS"],"partOf":null,"disjointFrom":[]},"months":36,"time":null,"value":0.25,"unit":"1","interval":{"lower":0.1,"upper":0.6,"level":95},"pValue":{"operator":"LESS_THAN","value":0.001},"favours":"REFERENCE","favoursReason":"higher is better, the reference is better off, and the 95 % interval excludes no difference","method":null,"adjustedFor":null,"caveats":["DEFINITION_NOT_SEEN","METHOD_NOT_STATED"],"printed":"0.25 (0.1-0.6)","agreement":"NOT_COMPUTABLE","agreementReason":"a hazard ratio cannot be computed from counts of people alone","notReportedReason":null,"registry":null,"note":null,"supersededBy":null,"precedence":1,"citation":{"source":{"id":"paper","kind":"JOURNAL_ARTICLE","title":"A trial of cells against drugs","publisher":"A journal","published":"2019-03","url":"https://journal.example/trial"},"place":"table 3","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/trial.no-activity.cells-drugs","outcome":"/v1/outcomes/trial.no-activity","study":"/v1/studies/trial"}}],"crudeEffects":[],"links":{"self":"/v1/outcomes/trial.no-activity","study":"/v1/studies/trial"}}', NULL),
	('MEASURE', 'nedap', NULL, NULL, NULL, '{"id":"nedap","name":"No evidence of disease activity or progression","abbreviation":"NEDAP","synonyms":[],"definition":"No relapse, no new lesion and no lasting worsening.","domain":"COMPOSITE","direction":"HIGHER_IS_BETTER","unit":"%","alsoFinds":[],"codes":[],"outcomeCount":1}', NULL),
	('SOURCE', 'paper', NULL, NULL, NULL, '{"id":"paper","kind":"JOURNAL_ARTICLE","title":"A trial of cells against drugs","publisher":"A journal","published":"2019-03","publishedNote":null,"url":"https://journal.example/trial","sha256":null,"publication":{"authors":"Doe J, Roe R","journal":"A journal","volume":null,"issue":null,"pages":null,"publishedOnline":null,"identifiers":[{"system":"DOI","value":"10.1000/trial","verification":"VERIFIED"}],"notice":null},"readings":[{"address":"https://forum.example/copy","kind":"COPY","holder":"A forum","isPress":false},{"address":"https://news.example/retelling","kind":"RETELLING","holder":"A newspaper","isPress":false}],"recommendations":[],"studies":[{"id":"trial","title":"Cells against drugs","role":"FINAL_REPORT"}]}', NULL),
	('SOURCE', 'register', NULL, NULL, NULL, '{"id":"register","kind":"REGISTRY_RECORD","title":"Cells against drugs","publisher":"A register","published":null,"publishedNote":null,"url":null,"sha256":"68933d7abf17402854bf5d6c297888fdd97ce5643834a716ee3da504d4063aee","publication":null,"readings":[],"recommendations":[],"studies":[]}', NULL),
	('OUTCOME', 'nct99000004.registered-change-of-a-score-33db01', 'nct99000004', '{"id":"nct99000004.registered-change-of-a-score-33db01","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REGISTERED","timeFrame":"Week 24","reportingStatus":"NOT_POSTED","resultCount":0,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000004.registered-change-of-a-score-33db01","study":"/v1/studies/nct99000004"}}', NULL, '{"id":"nct99000004.registered-change-of-a-score-33db01","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REGISTERED","timeFrame":"Week 24","reportingStatus":"NOT_POSTED","note":null,"registry":{"record":"NCT99000004","populationDescription":null,"parameterType":null,"dispersionLabel":null,"printedUnit":null,"calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[]},"results":[],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000004.registered-change-of-a-score-33db01","study":"/v1/studies/nct99000004"}}', NULL),
	('OUTCOME', 'nct99000002.relapses-2a5a5c', 'nct99000002', '{"id":"nct99000002.relapses-2a5a5c","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","resultCount":2,"comparisonCount":1,"links":{"self":"/v1/outcomes/nct99000002.relapses-2a5a5c","study":"/v1/studies/nct99000002"}}', NULL, '{"id":"nct99000002.relapses-2a5a5c","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","note":null,"registry":{"record":"NCT99000002","populationDescription":null,"parameterType":"COUNT_OF_PARTICIPANTS","dispersionLabel":null,"printedUnit":"Participants","calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[{"group":"cells","stratum":null,"units":"Participants","printed":"50","count":50},{"group":"drugs","stratum":null,"units":"Participants","printed":"40","count":40}]},"results":[{"id":"nct99000002.relapses-2a5a5c.cells","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":27.61,"upper":53.82,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.relapses-2a5a5c.cells","outcome":"/v1/outcomes/nct99000002.relapses-2a5a5c","study":"/v1/studies/nct99000002"}},{"id":"nct99000002.relapses-2a5a5c.drugs","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":10.50,"upper":34.76,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.relapses-2a5a5c.drugs","outcome":"/v1/outcomes/nct99000002.relapses-2a5a5c","study":"/v1/studies/nct99000002"}}],"comparisons":[{"id":"nct99000002.relapses-2a5a5c.odds-ratio-or-c90974","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"favoursReason":"neither an interval nor a p-value says whether there is a difference","method":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","agreement":"AGREES","agreementReason":"the counts give 2.67","notReportedReason":null,"registry":{"groups":[{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"}],"effectLabel":"Odds Ratio (OR)","effect":"2.67","pValue":null,"pValueComment":null,"dispersionLabel":null,"dispersion":null,"ciSides":null,"ciLevel":null,"ciLower":null,"ciUpper":null,"ciLowerComment":null,"ciUpperComment":null,"estimateComment":null,"statisticalComment":null,"groupDescription":null,"testedNonInferiority":null,"nonInferiorityType":null,"nonInferiorityComment":null,"otherDescription":null},"note":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000002.relapses-2a5a5c.odds-ratio-or-c90974","outcome":"/v1/outcomes/nct99000002.relapses-2a5a5c","study":"/v1/studies/nct99000002"}}],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000002.relapses-2a5a5c","study":"/v1/studies/nct99000002"}}', NULL),
	('RESULT', 'nct99000004.a-score-bc2708.cells', 'nct99000004', '{"id":"nct99000004.a-score-bc2708.cells","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.a-score-bc2708","title":"A score","type":"PRIMARY"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":4.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"4.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":[],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000004-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.a-score-bc2708.cells"}}', NULL, '{"id":"nct99000004.a-score-bc2708.cells","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":4.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"4.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.a-score-bc2708.cells","outcome":"/v1/outcomes/nct99000004.a-score-bc2708","study":"/v1/studies/nct99000004"}}', NULL),
	('RESULT', 'nct99000004.a-score-bc2708.drugs', 'nct99000004', '{"id":"nct99000004.a-score-bc2708.drugs","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.a-score-bc2708","title":"A score","type":"PRIMARY"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"2","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000004-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.a-score-bc2708.drugs"}}', NULL, '{"id":"nct99000004.a-score-bc2708.drugs","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"2","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.a-score-bc2708.drugs","outcome":"/v1/outcomes/nct99000004.a-score-bc2708","study":"/v1/studies/nct99000004"}}', NULL),
	('OUTCOME', 'nct99000004.a-score-bc2708', 'nct99000004', '{"id":"nct99000004.a-score-bc2708","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","resultCount":2,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000004.a-score-bc2708","study":"/v1/studies/nct99000004"}}', NULL, '{"id":"nct99000004.a-score-bc2708","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","note":null,"registry":{"record":"NCT99000004","populationDescription":null,"parameterType":"MEAN","dispersionLabel":null,"printedUnit":"points","calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[{"group":"cells","stratum":null,"units":"Participants","printed":"50","count":50},{"group":"drugs","stratum":null,"units":"Participants","printed":"40","count":40}]},"results":[{"id":"nct99000004.a-score-bc2708.cells","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":4.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"4.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.a-score-bc2708.cells","outcome":"/v1/outcomes/nct99000004.a-score-bc2708","study":"/v1/studies/nct99000004"}},{"id":"nct99000004.a-score-bc2708.drugs","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"2","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.a-score-bc2708.drugs","outcome":"/v1/outcomes/nct99000004.a-score-bc2708","study":"/v1/studies/nct99000004"}}],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000004.a-score-bc2708","study":"/v1/studies/nct99000004"}}', NULL),
	('RESULT', 'nct99000004.relapses-2a5a5c.cells', 'nct99000004', '{"id":"nct99000004.relapses-2a5a5c.cells","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.relapses-2a5a5c","title":"Relapses","type":"PRIMARY"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":[],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000004-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.relapses-2a5a5c.cells"}}', NULL, '{"id":"nct99000004.relapses-2a5a5c.cells","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":27.61,"upper":53.82,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.relapses-2a5a5c.cells","outcome":"/v1/outcomes/nct99000004.relapses-2a5a5c","study":"/v1/studies/nct99000004"}}', NULL),
	('RESULT', 'nct99000004.relapses-2a5a5c.drugs', 'nct99000004', '{"id":"nct99000004.relapses-2a5a5c.drugs","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.relapses-2a5a5c","title":"Relapses","type":"PRIMARY"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000004-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.relapses-2a5a5c.drugs"}}', NULL, '{"id":"nct99000004.relapses-2a5a5c.drugs","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":10.50,"upper":34.76,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.relapses-2a5a5c.drugs","outcome":"/v1/outcomes/nct99000004.relapses-2a5a5c","study":"/v1/studies/nct99000004"}}', NULL),
	('COMPARISON', 'nct99000004.relapses-2a5a5c.odds-ratio-or-c90974', 'nct99000004', '{"id":"nct99000004.relapses-2a5a5c.odds-ratio-or-c90974","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.relapses-2a5a5c","title":"Relapses","type":"PRIMARY"},"measure":null,"effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","agreement":"AGREES","notReportedReason":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000004-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000004.relapses-2a5a5c.odds-ratio-or-c90974"}}', NULL, '{"id":"nct99000004.relapses-2a5a5c.odds-ratio-or-c90974","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"favoursReason":"neither an interval nor a p-value says whether there is a difference","method":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","agreement":"AGREES","agreementReason":"the counts give 2.67","notReportedReason":null,"registry":{"groups":[{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"}],"effectLabel":"Odds Ratio (OR)","effect":"2.67","pValue":null,"pValueComment":null,"dispersionLabel":null,"dispersion":null,"ciSides":null,"ciLevel":null,"ciLower":null,"ciUpper":null,"ciLowerComment":null,"ciUpperComment":null,"estimateComment":null,"statisticalComment":null,"groupDescription":null,"testedNonInferiority":null,"nonInferiorityType":null,"nonInferiorityComment":null,"otherDescription":null},"note":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000004.relapses-2a5a5c.odds-ratio-or-c90974","outcome":"/v1/outcomes/nct99000004.relapses-2a5a5c","study":"/v1/studies/nct99000004"}}', NULL),
	('OUTCOME', 'nct99000004.relapses-2a5a5c', 'nct99000004', '{"id":"nct99000004.relapses-2a5a5c","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","resultCount":2,"comparisonCount":1,"links":{"self":"/v1/outcomes/nct99000004.relapses-2a5a5c","study":"/v1/studies/nct99000004"}}', NULL, '{"id":"nct99000004.relapses-2a5a5c","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","note":null,"registry":{"record":"NCT99000004","populationDescription":null,"parameterType":"COUNT_OF_PARTICIPANTS","dispersionLabel":null,"printedUnit":"Participants","calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[{"group":"cells","stratum":null,"units":"Participants","printed":"50","count":50},{"group":"drugs","stratum":null,"units":"Participants","printed":"40","count":40}]},"results":[{"id":"nct99000004.relapses-2a5a5c.cells","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":27.61,"upper":53.82,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.relapses-2a5a5c.cells","outcome":"/v1/outcomes/nct99000004.relapses-2a5a5c","study":"/v1/studies/nct99000004"}},{"id":"nct99000004.relapses-2a5a5c.drugs","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":10.50,"upper":34.76,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000004.relapses-2a5a5c.drugs","outcome":"/v1/outcomes/nct99000004.relapses-2a5a5c","study":"/v1/studies/nct99000004"}}],"comparisons":[{"id":"nct99000004.relapses-2a5a5c.odds-ratio-or-c90974","study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000004.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"favoursReason":"neither an interval nor a p-value says whether there is a difference","method":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","agreement":"AGREES","agreementReason":"the counts give 2.67","notReportedReason":null,"registry":{"groups":[{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"}],"effectLabel":"Odds Ratio (OR)","effect":"2.67","pValue":null,"pValueComment":null,"dispersionLabel":null,"dispersion":null,"ciSides":null,"ciLevel":null,"ciLower":null,"ciUpper":null,"ciLowerComment":null,"ciUpperComment":null,"estimateComment":null,"statisticalComment":null,"groupDescription":null,"testedNonInferiority":null,"nonInferiorityType":null,"nonInferiorityComment":null,"otherDescription":null},"note":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000004.relapses-2a5a5c.odds-ratio-or-c90974","outcome":"/v1/outcomes/nct99000004.relapses-2a5a5c","study":"/v1/studies/nct99000004"}}],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000004.relapses-2a5a5c","study":"/v1/studies/nct99000004"}}', NULL),
	('SOURCE', 'nct99000004-registry', 'nct99000004', NULL, NULL, '{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","publishedNote":null,"url":"https://clinicaltrials.gov/study/NCT99000004","sha256":null,"publication":null,"readings":[],"recommendations":[],"studies":[{"id":"nct99000004","title":"Made-up trial 4","role":"REGISTRY_RECORD"}]}', NULL),
	('OUTCOME', 'nct99000002.registered-change-of-a-score-33db01', 'nct99000002', '{"id":"nct99000002.registered-change-of-a-score-33db01","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REGISTERED","timeFrame":"Week 24","reportingStatus":"NOT_POSTED","resultCount":0,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000002.registered-change-of-a-score-33db01","study":"/v1/studies/nct99000002"}}', NULL, '{"id":"nct99000002.registered-change-of-a-score-33db01","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"Change of a score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REGISTERED","timeFrame":"Week 24","reportingStatus":"NOT_POSTED","note":null,"registry":{"record":"NCT99000002","populationDescription":null,"parameterType":null,"dispersionLabel":null,"printedUnit":null,"calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[]},"results":[],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000002.registered-change-of-a-score-33db01","study":"/v1/studies/nct99000002"}}', NULL),
	('RESULT', 'nct99000002.a-score-bc2708.cells', 'nct99000002', '{"id":"nct99000002.a-score-bc2708.cells","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.a-score-bc2708","title":"A score","type":"PRIMARY"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"2.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":[],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000002-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.a-score-bc2708.cells"}}', NULL, '{"id":"nct99000002.a-score-bc2708.cells","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"2.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.a-score-bc2708.cells","outcome":"/v1/outcomes/nct99000002.a-score-bc2708","study":"/v1/studies/nct99000002"}}', NULL),
	('RESULT', 'nct99000002.a-score-bc2708.drugs', 'nct99000002', '{"id":"nct99000002.a-score-bc2708.drugs","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.a-score-bc2708","title":"A score","type":"PRIMARY"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"2","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000002-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.a-score-bc2708.drugs"}}', NULL, '{"id":"nct99000002.a-score-bc2708.drugs","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"2","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.a-score-bc2708.drugs","outcome":"/v1/outcomes/nct99000002.a-score-bc2708","study":"/v1/studies/nct99000002"}}', NULL),
	('OUTCOME', 'nct99000002.a-score-bc2708', 'nct99000002', '{"id":"nct99000002.a-score-bc2708","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","resultCount":2,"comparisonCount":0,"links":{"self":"/v1/outcomes/nct99000002.a-score-bc2708","study":"/v1/studies/nct99000002"}}', NULL, '{"id":"nct99000002.a-score-bc2708","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"measure":null,"title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","note":null,"registry":{"record":"NCT99000002","populationDescription":null,"parameterType":"MEAN","dispersionLabel":null,"printedUnit":"points","calculatePercentage":null,"unitsAnalyzed":null,"denominatorUnits":null,"anticipatedPostingDate":null,"denominators":[{"group":"cells","stratum":null,"units":"Participants","printed":"50","count":50},{"group":"drugs","stratum":null,"units":"Participants","printed":"40","count":40}]},"results":[{"id":"nct99000002.a-score-bc2708.cells","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"2.5","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.a-score-bc2708.cells","outcome":"/v1/outcomes/nct99000002.a-score-bc2708","study":"/v1/studies/nct99000002"}},{"id":"nct99000002.a-score-bc2708.drugs","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.a-score-bc2708","title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":null,"printed":"2","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.a-score-bc2708.drugs","outcome":"/v1/outcomes/nct99000002.a-score-bc2708","study":"/v1/studies/nct99000002"}}],"comparisons":[],"crudeEffects":[],"links":{"self":"/v1/outcomes/nct99000002.a-score-bc2708","study":"/v1/studies/nct99000002"}}', NULL),
	('RESULT', 'nct99000002.relapses-2a5a5c.cells', 'nct99000002', '{"id":"nct99000002.relapses-2a5a5c.cells","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.relapses-2a5a5c","title":"Relapses","type":"PRIMARY"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":[],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000002-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.relapses-2a5a5c.cells"}}', NULL, '{"id":"nct99000002.relapses-2a5a5c.cells","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"cells","label":"Cells","type":"EXPERIMENTAL"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":27.61,"upper":53.82,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"20","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":[],"registry":{"group":{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.relapses-2a5a5c.cells","outcome":"/v1/outcomes/nct99000002.relapses-2a5a5c","study":"/v1/studies/nct99000002"}}', NULL),
	('RESULT', 'nct99000002.relapses-2a5a5c.drugs', 'nct99000002', '{"id":"nct99000002.relapses-2a5a5c.drugs","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.relapses-2a5a5c","title":"Relapses","type":"PRIMARY"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"citation":{"source":{"id":"nct99000002-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.relapses-2a5a5c.drugs"}}', NULL, '{"id":"nct99000002.relapses-2a5a5c.drugs","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"arm":{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR"},"population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"computedInterval":{"lower":10.50,"upper":34.76,"level":95,"formula":"Wilson score interval (Wilson 1927)"},"printed":"8","sentence":null,"sentenceRefusal":"the outcome is not mapped to a measure of the dictionary","notReportedReason":null,"note":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"registry":{"group":{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"},"spread":null,"lower":null,"upper":null},"supersededBy":null,"precedence":3,"definitionClass":null,"preferred":false,"partOf":null,"overlapsWith":[],"overlapUnknownWith":[],"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/results/nct99000002.relapses-2a5a5c.drugs","outcome":"/v1/outcomes/nct99000002.relapses-2a5a5c","study":"/v1/studies/nct99000002"}}', NULL),
	('COMPARISON', 'nct99000002.relapses-2a5a5c.odds-ratio-or-c90974', 'nct99000002', '{"id":"nct99000002.relapses-2a5a5c.odds-ratio-or-c90974","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.relapses-2a5a5c","title":"Relapses","type":"PRIMARY"},"measure":null,"effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","agreement":"AGREES","notReportedReason":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000002-registry"},"place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000002.relapses-2a5a5c.odds-ratio-or-c90974"}}', NULL, '{"id":"nct99000002.relapses-2a5a5c.odds-ratio-or-c90974","study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"design":"RANDOMIZED_TRIAL"},"outcome":{"id":"nct99000002.relapses-2a5a5c","title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","timeFrame":"Week 24"},"measure":null,"effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":{"id":"participants","label":"Participants of the record","phenotypes":[],"partOf":null,"disjointFrom":[]},"months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"favoursReason":"neither an interval nor a p-value says whether there is a difference","method":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","agreement":"AGREES","agreementReason":"the counts give 2.67","notReportedReason":null,"registry":{"groups":[{"id":"cells","title":"Cells","armLink":"SAME_TEXT"},{"id":"drugs","title":"Drugs","armLink":"SAME_TEXT"}],"effectLabel":"Odds Ratio (OR)","effect":"2.67","pValue":null,"pValueComment":null,"dispersionLabel":null,"dispersion":null,"ciSides":null,"ciLevel":null,"ciLower":null,"ciUpper":null,"ciLowerComment":null,"ciUpperComment":null,"estimateComment":null,"statisticalComment":null,"groupDescription":null,"testedNonInferiority":null,"nonInferiorityType":null,"nonInferiorityComment":null,"otherDescription":null},"note":null,"supersededBy":null,"precedence":3,"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"outcome measures","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"},"links":{"self":"/v1/comparisons/nct99000002.relapses-2a5a5c.odds-ratio-or-c90974","outcome":"/v1/outcomes/nct99000002.relapses-2a5a5c","study":"/v1/studies/nct99000002"}}', NULL),
	('SOURCE', 'nct99000002-registry', 'nct99000002', NULL, NULL, '{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","publishedNote":null,"url":"https://clinicaltrials.gov/study/NCT99000002","sha256":null,"publication":null,"readings":[],"recommendations":[],"studies":[{"id":"nct99000002","title":"Made-up trial 2","role":"REGISTRY_RECORD"}]}', NULL);


--
-- Data for Name: site; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.site VALUES
	('nct99000001', 0, 'A clinic', 'Uppsala', 'SE', 'NCT99000001', 'Uppland', '75105', 'Sweden', 'RECRUITING', 59.85882, 17.63889),
	('nct99000001', 1, 'Another clinic', 'Oxford', 'GB', 'NCT99000001', 'Oxfordshire', 'OX3 9DU', 'United Kingdom', 'COMPLETED', 51.75222, -1.25596),
	('nct99000002', 0, 'A clinic', 'Uppsala', 'SE', 'NCT99000002', NULL, NULL, 'Sweden', 'RECRUITING', NULL, NULL),
	('nct99000003', 0, 'A clinic', 'Uppsala', 'SE', 'NCT99000003', NULL, NULL, 'Sweden', 'RECRUITING', NULL, NULL),
	('nct99000004', 0, 'A clinic', 'Uppsala', 'SE', 'NCT99000004', NULL, NULL, 'Sweden', 'RECRUITING', NULL, NULL);


--
-- Data for Name: source; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.source VALUES
	('nct99000001-registry', 'REGISTRY_RECORD', 'ClinicalTrials.gov record NCT99000001', 'ClinicalTrials.gov', '2020-01-05', NULL, 'https://clinicaltrials.gov/study/NCT99000001', NULL, NULL, DEFAULT),
	('nct99000002-registry', 'REGISTRY_RECORD', 'ClinicalTrials.gov record NCT99000002', 'ClinicalTrials.gov', '2020-01-05', NULL, 'https://clinicaltrials.gov/study/NCT99000002', NULL, NULL, DEFAULT),
	('nct99000003-registry', 'REGISTRY_RECORD', 'ClinicalTrials.gov record NCT99000003', 'ClinicalTrials.gov', '2020-01-05', NULL, 'https://clinicaltrials.gov/study/NCT99000003', NULL, NULL, DEFAULT),
	('paper', 'JOURNAL_ARTICLE', 'A trial of cells against drugs', 'A journal', '2019-03', NULL, 'https://journal.example/trial', NULL, 'Doe J, Roe R · A journal · 10.1000/trial', DEFAULT),
	('register', 'REGISTRY_RECORD', 'Cells against drugs', 'A register', NULL, NULL, NULL, '68933d7abf17402854bf5d6c297888fdd97ce5643834a716ee3da504d4063aee', NULL, DEFAULT),
	('nct99000004-registry', 'REGISTRY_RECORD', 'ClinicalTrials.gov record NCT99000004', 'ClinicalTrials.gov', '2020-01-05', NULL, 'https://clinicaltrials.gov/study/NCT99000004', NULL, NULL, DEFAULT);


--
-- Data for Name: source_reading; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.source_reading VALUES
	('paper', 'https://forum.example/copy', 'COPY', 'A forum', false),
	('paper', 'https://news.example/retelling', 'RETELLING', 'A newspaper', false);


--
-- Data for Name: status_observation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.status_observation VALUES
	('nct99000001.registry-2020-01-05', 'nct99000001', 0, 'UNKNOWN', NULL, '2021-04-05', NULL, 90, 2, 'It was only made up', NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', 'NCT99000001', NULL, NULL, '2020-01-05', '2021-04-05', 'RECRUITING', NULL, NULL),
	('nct99000002.registry-2020-01-05', 'nct99000002', 0, 'RECRUITING', NULL, '2020-01-05', NULL, 90, 1, NULL, NULL, 'nct99000002-registry', 'status module', NULL, 'VERIFIED', 'NCT99000002', NULL, NULL, '2020-01-05', NULL, NULL, NULL, NULL),
	('nct99000003.registry-2020-01-05', 'nct99000003', 0, 'RECRUITING', NULL, '2020-01-05', NULL, 90, 1, NULL, NULL, 'nct99000003-registry', 'status module', NULL, 'VERIFIED', 'NCT99000003', NULL, NULL, '2020-01-05', NULL, NULL, NULL, NULL),
	('trial.begun', 'trial', 0, 'RECRUITING', NULL, '2016-02-29', 120, NULL, NULL, NULL, NULL, 'register', 'record', NULL, 'VERIFIED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('trial.ended', 'trial', 1, 'COMPLETED', NULL, '2018', NULL, 110, NULL, NULL, NULL, 'register', 'record', NULL, 'VERIFIED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('nct99000004.registry-2020-01-05', 'nct99000004', 0, 'RECRUITING', NULL, '2020-01-05', NULL, 90, 1, NULL, NULL, 'nct99000004-registry', 'status module', NULL, 'VERIFIED', 'NCT99000004', NULL, NULL, '2020-01-05', NULL, NULL, NULL, NULL);


--
-- Data for Name: study; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.study VALUES
	('nct99000001', 'Own Cells Against Tablets', 'MADEUP', 'INTERVENTIONAL', 'RANDOMIZED_TRIAL', '{PHASE2,PHASE3}', 'RANDOMIZED', 'PARALLEL', 'DOUBLE', 'PROSPECTIVE', NULL, 'FROM_RECORD', '{}'),
	('nct99000002', 'Made-up trial 2', NULL, 'INTERVENTIONAL', 'RANDOMIZED_TRIAL', '{PHASE2}', 'RANDOMIZED', 'PARALLEL', 'NONE', NULL, NULL, 'FROM_RECORD', '{}'),
	('nct99000003', 'Made-up trial 3', NULL, 'INTERVENTIONAL', 'RANDOMIZED_TRIAL', '{PHASE2}', 'RANDOMIZED', 'PARALLEL', 'NONE', NULL, NULL, 'FROM_RECORD', '{}'),
	('trial', 'Cells against drugs', 'TRIAL', 'INTERVENTIONAL', 'RANDOMIZED_TRIAL', '{PHASE2}', NULL, NULL, NULL, NULL, NULL, 'CURATED', '{}'),
	('nct99000004', 'Made-up trial 4', NULL, 'INTERVENTIONAL', 'RANDOMIZED_TRIAL', '{PHASE2}', 'RANDOMIZED', 'PARALLEL', 'NONE', NULL, NULL, 'FROM_RECORD', '{}');


--
-- Data for Name: study_count; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.study_count VALUES
	('nct99000001', 0, 'ENROLLED', 90, NULL, NULL, NULL, NULL, 'nct99000001-registry', 'design module', NULL, 'VERIFIED', NULL, NULL),
	('nct99000002', 0, 'ENROLLED', 90, NULL, NULL, NULL, NULL, 'nct99000002-registry', 'design module', NULL, 'VERIFIED', NULL, NULL),
	('nct99000003', 0, 'ENROLLED', 90, NULL, NULL, NULL, NULL, 'nct99000003-registry', 'design module', NULL, 'VERIFIED', NULL, NULL),
	('trial', 0, 'ENROLLED', 110, NULL, NULL, NULL, NULL, 'paper', 'abstract', NULL, 'VERIFIED', NULL, NULL),
	('trial', 1, 'RANDOMIZED', 55, 'drugs', NULL, NULL, NULL, 'paper', 'table 1', NULL, 'VERIFIED', NULL, NULL),
	('nct99000004', 0, 'ENROLLED', 90, NULL, NULL, NULL, NULL, 'nct99000004-registry', 'design module', NULL, 'VERIFIED', NULL, NULL);


--
-- Data for Name: study_country; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.study_country VALUES
	('nct99000001', 'SE'),
	('nct99000001', 'GB'),
	('nct99000002', 'SE'),
	('nct99000003', 'SE'),
	('trial', 'SE'),
	('trial', 'GB'),
	('nct99000004', 'SE');


--
-- Data for Name: study_date; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.study_date VALUES
	('nct99000001', 0, 'START', '2015-03', 'ACTUAL', NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 1, 'PRIMARY_COMPLETION', '2018-03-31', 'ACTUAL', NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 2, 'COMPLETION', '2019', 'ESTIMATED', NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 3, 'FIRST_POSTED', '2015-01-04', 'ESTIMATED', NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 4, 'RESULTS_FIRST_POSTED', '2019-05-03', 'ACTUAL', NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 5, 'DELAY_POSTED', '2018-06-03', 'ACTUAL', NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 6, 'LAST_UPDATE_POSTED', '2020-01-05', 'ACTUAL', NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 7, 'FIRST_SUBMITTED', '2015-01-02', NULL, NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 8, 'FIRST_SUBMITTED_QC', '2015-01-03', NULL, NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 9, 'RESULTS_SUBMITTED', '2019-05-01', NULL, NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 10, 'RESULTS_SUBMITTED_QC', '2019-05-02', NULL, NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 11, 'DELAY_SUBMITTED', '2018-06-01', NULL, NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 12, 'DELAY_SUBMITTED_QC', '2018-06-02', NULL, NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 13, 'STATUS_VERIFIED', '2020-01', NULL, NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000001', 14, 'LAST_UPDATE_SUBMITTED', '2020-01-04', NULL, NULL, 'nct99000001-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000002', 0, 'START', '2015-03', 'ACTUAL', NULL, 'nct99000002-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000002', 1, 'LAST_UPDATE_POSTED', '2020-01-05', 'ACTUAL', NULL, 'nct99000002-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000003', 0, 'START', '2015-03', 'ACTUAL', NULL, 'nct99000003-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000003', 1, 'LAST_UPDATE_POSTED', '2020-01-05', 'ACTUAL', NULL, 'nct99000003-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000004', 0, 'START', '2015-03', 'ACTUAL', NULL, 'nct99000004-registry', 'status module', NULL, 'VERIFIED', NULL),
	('nct99000004', 1, 'LAST_UPDATE_POSTED', '2020-01-05', 'ACTUAL', NULL, 'nct99000004-registry', 'status module', NULL, 'VERIFIED', NULL);


--
-- Data for Name: study_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.study_document VALUES
	('nct99000001', 'UNKNOWN', NULL, 'RANDOMIZED_TRIAL', '{PHASE2,PHASE3}', '2015-03', '2020-01-05', '{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2","PHASE3"],"phenotypes":[],"interventionTypes":[],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"countries":[{"code":"GB","name":"United Kingdom"},{"code":"SE","name":"Sweden"}],"treatedFrom":null,"treatedTo":null,"registrations":["NCT99000001"],"status":"UNKNOWN","statusAsOf":"2021-04-05","lastKnownStatus":"RECRUITING","riskOfBias":["NOT_JUDGED"],"retraction":"RETRACTED","startDate":"2015-03","lastUpdatePosted":"2020-01-05","outcomeCount":9,"links":{"self":"/v1/studies/nct99000001"}}', NULL, '{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2","PHASE3"],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"allocation":"RANDOMIZED","interventionModel":"PARALLEL","masking":"DOUBLE","timePerspective":"PROSPECTIVE","designNote":null,"status":"UNKNOWN","statusAsOf":"2021-04-05","lastKnownStatus":"RECRUITING","registrations":[{"registry":"CLINICALTRIALS_GOV","number":"NCT99000001","citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"identification module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"reports":[{"role":"REGISTRY_RECORD","source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"}}],"organizations":[{"role":"LEAD_SPONSOR","name":"Made-up University","class":"OTHER","citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"sponsor module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"role":"COLLABORATOR","name":"A foundation","class":"NETWORK","citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"sponsor module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"role":"COLLABORATOR","name":"A maker of tablets","class":"INDUSTRY","citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"sponsor module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"countries":[{"code":"GB","name":"United Kingdom"},{"code":"SE","name":"Sweden"}],"countriesFrom":[],"treatedFrom":null,"treatedTo":null,"sites":[{"name":"A clinic","city":"Uppsala","country":"SE","registry":{"state":"Uppland","zip":"75105","country":"Sweden","status":"RECRUITING","latitude":59.85882,"longitude":17.63889}},{"name":"Another clinic","city":"Oxford","country":"GB","registry":{"state":"Oxfordshire","zip":"OX3 9DU","country":"United Kingdom","status":"COMPLETED","latitude":51.75222,"longitude":-1.25596}}],"interventions":[{"id":"own-cells","type":null,"typeBasis":null,"label":"Own cells","cellProduct":null,"route":null,"conditioningRegimen":null,"conditioningCode":null,"conditioningIntensity":null,"conditioningBasis":null,"myeloablative":null,"doses":[],"registry":{"type":"BIOLOGICAL","description":"Infused once","otherNames":["OC-1","cells of one''s own"]}},{"id":"tablets","type":null,"typeBasis":null,"label":"Tablets","cellProduct":null,"route":null,"conditioningRegimen":null,"conditioningCode":null,"conditioningIntensity":null,"conditioningBasis":null,"myeloablative":null,"doses":[],"registry":{"type":"DRUG","description":"Swallowed","otherNames":["T-2"]}}],"arms":[{"id":"cells","label":"Cells","type":"EXPERIMENTAL","interventions":["own-cells","tablets"],"description":"One transplant"},{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR","interventions":["tablets"],"description":"One tablet a day"}],"populations":[{"id":"participants","label":"Participants of the record","phenotypes":[],"phenotypeBasis":null,"activity":[],"description":null,"partOf":null,"disjointFrom":[]}],"eligibility":[{"kind":"INCLUSION","subject":"AGE","minimum":18,"maximum":null,"unit":"a","statement":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"eligibility module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"INCLUSION","subject":"AGE","minimum":null,"maximum":55,"unit":"a","statement":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"eligibility module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"counts":[{"kind":"ENROLLED","count":90,"arm":null,"population":null,"asOf":null,"supersededBySource":null,"note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"design module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"dates":[{"kind":"START","date":"2015-03","type":"ACTUAL","note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"PRIMARY_COMPLETION","date":"2018-03-31","type":"ACTUAL","note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"COMPLETION","date":"2019","type":"ESTIMATED","note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"FIRST_POSTED","date":"2015-01-04","type":"ESTIMATED","note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"RESULTS_FIRST_POSTED","date":"2019-05-03","type":"ACTUAL","note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"DELAY_POSTED","date":"2018-06-03","type":"ACTUAL","note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"LAST_UPDATE_POSTED","date":"2020-01-05","type":"ACTUAL","note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"FIRST_SUBMITTED","date":"2015-01-02","type":null,"note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"FIRST_SUBMITTED_QC","date":"2015-01-03","type":null,"note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"RESULTS_SUBMITTED","date":"2019-05-01","type":null,"note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"RESULTS_SUBMITTED_QC","date":"2019-05-02","type":null,"note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"DELAY_SUBMITTED","date":"2018-06-01","type":null,"note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"DELAY_SUBMITTED_QC","date":"2018-06-02","type":null,"note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"STATUS_VERIFIED","date":"2020-01","type":null,"note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"LAST_UPDATE_SUBMITTED","date":"2020-01-04","type":null,"note":null,"citation":{"source":{"id":"nct99000001-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000001","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000001"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"limitations":[],"riskOfBias":[],"riskOfBiasReason":"no source in the data publishes a judgement of this study''s risk of bias; none is derived","retraction":"RETRACTED","retractionReason":null,"relations":[],"records":[{"nctId":"NCT99000001","gone":false,"briefTitle":"Own Cells Against Tablets","officialTitle":"A Made-up Randomised Trial of Own Cells Against Tablets","acronym":"MADEUP","studyType":"INTERVENTIONAL","phases":["PHASE2","PHASE3"],"allocation":"RANDOMIZED","interventionModel":"PARALLEL","interventionModelDescription":"Two groups, side by side","masking":"DOUBLE","maskingDescription":"Tablets look alike","whoMasked":["PARTICIPANT","OUTCOMES_ASSESSOR"],"primaryPurpose":"TREATMENT","observationalModel":"COHORT","timePerspective":"PROSPECTIVE","targetDuration":"2 Years","patientRegistry":true,"overallStatus":"UNKNOWN","lastKnownStatus":"RECRUITING","whyStopped":"It was only made up","enrollment":{"count":90,"type":"ACTUAL"},"briefSummary":"Are own cells better than tablets?","detailedDescription":"Nobody was treated.\n\nAll of this is made up.","keywords":["cells","tablets","made-up"],"conditions":["A condition","Another condition"],"meshTerms":[{"subject":"CONDITION","kind":"MESH","id":"D990001","term":"A Condition"},{"subject":"CONDITION","kind":"MESH_ANCESTOR","id":"D990000","term":"Conditions"},{"subject":"INTERVENTION","kind":"MESH","id":"D990011","term":"Cells"},{"subject":"INTERVENTION","kind":"MESH_ANCESTOR","id":"D990010","term":"Living Things"}],"identifiers":[{"kind":"ALIAS","number":"NCT99900001","type":null,"domain":null,"link":null},{"kind":"ALIAS","number":"NCT99900002","type":null,"domain":null,"link":null},{"kind":"ORGANIZATION","number":"MADE-UP-1","type":"OTHER","domain":"A made-up sponsor","link":"https://register.example/made-up-1"},{"kind":"SECONDARY","number":"2014-000001-01","type":"EUDRACT_NUMBER","domain":"A regulator","link":"https://register.example/2014-000001-01"},{"kind":"SECONDARY","number":"GRANT-7","type":"OTHER_GRANT","domain":"A foundation","link":"https://register.example/grant-7"}],"eligibility":{"text":"Inclusion Criteria:\n\n* has the condition\n\nExclusion Criteria:\n\n* has it not","sex":"ALL","genderBased":true,"genderDescription":"As they say","healthyVolunteers":false,"minimumAge":"18 Years","maximumAge":"55 Years","stdAges":["CHILD","ADULT"],"studyPopulation":"People of one town","samplingMethod":"PROBABILITY_SAMPLE"},"references":[{"type":"RESULT","pmid":"99000001","citation":"Made up A. A paper. J Nothing. 2019.","retractions":[{"pmid":"99000002","source":"J Nothing. 2020"}]},{"type":"DERIVED","pmid":"99000003","citation":"Made up B. Another paper. J Nothing. 2021.","retractions":[]}],"hasResults":true,"limitationsAndCaveats":"Made up","flags":[],"other":{"/annotationSection":{"annotationModule":{"unpostedAnnotation":{"unpostedEvents":[{"date":"2019-04-01","type":"RELEASE"}],"unpostedResponsibleParty":"Made-up University"}}},"/derivedSection/conditionBrowseModule/browseLeaves":[{"asFound":"condition","id":"M9901","name":"A Condition","relevance":"HIGH"}],"/derivedSection/interventionBrowseModule/browseBranches":[{"abbrev":"All","name":"All Things"}],"/derivedSection/miscInfoModule":{"removedCountries":["Norway"],"submissionTracking":{"estimatedResultsFirstSubmitDate":"2019-04-02"}},"/documentSection":{"largeDocumentModule":{"largeDocs":[{"date":"2017-01-01","filename":"Prot_SAP_000.pdf","hasIcf":false,"hasProtocol":true,"hasSap":true,"label":"Protocol","size":1234,"typeAbbrev":"Prot_SAP","uploadDate":"2019-05-01T10:00"}],"noSap":false}},"/hasResults":true,"/protocolSection/anything~1new~0module":{"a/b~c":[{"deep":"a field that nobody knows yet"},3,true,null]},"/protocolSection/designModule/bioSpec":{"description":"Blood","retention":"SAMPLES_WITH_DNA"},"/protocolSection/designModule/expandedAccessTypes":{"individual":true,"intermediate":false,"treatment":true},"/protocolSection/designModule/nPtrsToThisExpAccNctId":0,"/protocolSection/identificationModule/organization":{"class":"OTHER","fullName":"Made-up University"},"/protocolSection/ipdSharingStatementModule":{"accessCriteria":"None","description":"All of it","infoTypes":["STUDY_PROTOCOL","SAP"],"ipdSharing":"YES","timeFrame":"After a year","url":"https://share.example/"},"/protocolSection/oversightModule":{"fdaaa801Violation":false,"isFdaRegulatedDevice":false,"isFdaRegulatedDrug":true,"isPpsd":false,"isUnapprovedDevice":false,"isUsExport":true,"oversightHasDmc":true},"/protocolSection/referencesModule/availIpds":[{"comment":"On request","id":"IPD-1","type":"Individual Participant Data Set","url":"https://data.example/"}],"/protocolSection/referencesModule/seeAlsoLinks":[{"label":"More","url":"https://more.example/"}],"/protocolSection/sponsorCollaboratorsModule/responsibleParty":{"investigatorAffiliation":"Made-up University","investigatorTitle":"Head of a department","oldOrganization":"An older university","type":"PRINCIPAL_INVESTIGATOR"},"/protocolSection/statusModule/delayedPosting":false,"/protocolSection/statusModule/expandedAccessInfo":{"hasExpandedAccess":true,"nctId":"NCT99900003","statusForNctId":"AVAILABLE"},"/protocolSection/statusModule/resultsWaived":false,"/resultsSection/moreInfoModule/certainAgreement":{"otherDetails":"Wait a year","piSponsorEmployee":false,"restrictionType":"OTHER","restrictiveAgreement":true}}}],"links":{"self":"/v1/studies/nct99000001","outcomes":"/v1/studies/nct99000001/outcomes","numbers":"/v1/studies/nct99000001/numbers","results":"/v1/results?study=nct99000001","trial":"/v1/trials/nct99000001"}}', NULL, '{"study":{"id":"nct99000001","title":"Own Cells Against Tablets","acronym":"MADEUP","type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2","PHASE3"],"phenotypes":[],"interventionTypes":[],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"countries":[{"code":"GB","name":"United Kingdom"},{"code":"SE","name":"Sweden"}],"treatedFrom":null,"treatedTo":null,"registrations":["NCT99000001"],"status":"UNKNOWN","statusAsOf":"2021-04-05","lastKnownStatus":"RECRUITING","riskOfBias":["NOT_JUDGED"],"retraction":"RETRACTED","startDate":"2015-03","lastUpdatePosted":"2020-01-05","outcomeCount":9,"links":{"self":"/v1/studies/nct99000001"}},"outcomes":[{"id":"nct99000001.baseline-age-continuous-0c8154","measure":null,"title":"Age, Continuous","definition":"At entry","definitionClass":null,"type":"BASELINE","stage":"REPORTED","timeFrame":null,"reportingStatus":"POSTED","results":[{"id":"nct99000001.baseline-age-continuous-0c8154.cells","arm":"cells","group":"cells","population":"participants","stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":36.5,"unit":"a","printedUnit":"years","numerator":null,"denominator":49,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"STANDARD_DEVIATION","value":8.25,"lower":null,"upper":null},"printed":"36.5","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000001-registry","place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000001.baseline-age-continuous-0c8154.drugs","arm":"drugs","group":"drugs","population":"participants","stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":37,"unit":"a","printedUnit":"years","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"STANDARD_DEVIATION","value":9,"lower":null,"upper":null},"printed":"37","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000001-registry","place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null}],"comparisons":[],"crudeEffects":[]},{"id":"nct99000001.baseline-sex-female-male-4df670","measure":null,"title":"Sex: Female, Male","definition":null,"definitionClass":null,"type":"BASELINE","stage":"REPORTED","timeFrame":null,"reportingStatus":"POSTED","results":[{"id":"nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.female","arm":"cells","group":"cells","population":"participants","stratum":"Those of the first site","category":"Female","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":30,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"20","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000001-registry","place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.female","arm":"drugs","group":"drugs","population":"participants","stratum":"Those of the first site","category":"Female","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":12,"unit":"{person}","printedUnit":"Participants","numerator":12,"denominator":20,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"12","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000001-registry","place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000001.baseline-sex-female-male-4df670.cells.those-of-the-first-site.male","arm":"cells","group":"cells","population":"participants","stratum":"Those of the first site","category":"Male","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":10,"unit":"{person}","printedUnit":"Participants","numerator":10,"denominator":30,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"10","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000001-registry","place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000001.baseline-sex-female-male-4df670.drugs.those-of-the-first-site.male","arm":"drugs","group":"drugs","population":"participants","stratum":"Those of the first site","category":"Male","months":0,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":20,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"8","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000001-registry","place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null}],"comparisons":[],"crudeEffects":[]},{"id":"nct99000001.baseline-score-at-entry-02b045","measure":null,"title":"Score at entry","definition":null,"definitionClass":null,"type":"BASELINE","stage":"REPORTED","timeFrame":null,"reportingStatus":"POSTED","results":[{"id":"nct99000001.baseline-score-at-entry-02b045.total","arm":null,"group":"total","population":"participants","stratum":null,"category":null,"months":0,"time":null,"window":null,"estimateType":"MEDIAN","estimateTypeBasis":"STATED","value":4.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":90,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":{"type":"FULL_RANGE","value":null,"lower":0,"upper":9.5},"printed":"4.5","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":[],"source":"nct99000001-registry","place":"baseline characteristics","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null}],"comparisons":[],"crudeEffects":[]},{"id":"nct99000001.change-of-a-score-a95c17","measure":null,"title":"Change of a score","definition":"Points, 0 to 10","definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Baseline, Month 12","reportingStatus":"POSTED","results":[{"id":"nct99000001.change-of-a-score-a95c17.cells.month-12.all-sites","arm":"cells","group":"cells","population":"participants","stratum":"Month 12","category":"All sites","months":12,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":-1.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":90,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":{"lower":-2.0,"upper":-1.0,"level":95},"dispersion":null,"printed":"-1.5","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"source":"nct99000001-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000001.change-of-a-score-a95c17.drugs.month-12.all-sites","arm":"drugs","group":"drugs","population":"participants","stratum":"Month 12","category":"All sites","months":12,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":0.25,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":70,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":{"lower":-0.25,"upper":0.75,"level":95},"dispersion":null,"printed":".25","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"source":"nct99000001-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000001.change-of-a-score-a95c17.cells.day-1","arm":"cells","group":"cells","population":"participants","stratum":"Day 1","category":null,"months":0,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":0,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":96,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"0","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["DENOMINATOR_NOT_PEOPLE"],"source":"nct99000001-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000001.change-of-a-score-a95c17.drugs.day-1","arm":"drugs","group":"drugs","population":"participants","stratum":"Day 1","category":null,"months":0,"time":null,"window":null,"estimateType":"LEAST_SQUARES_MEAN","estimateTypeBasis":"STATED","value":null,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":78,"denominatorKind":"ANALYZED","denominatorUnit":"Eyes","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"NA","notReportedReason":"Nobody","supersededBy":null,"conflict":null,"caveats":[],"source":"nct99000001-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null}],"comparisons":[{"id":"nct99000001.change-of-a-score-a95c17.mean-difference-net-112178","effectMeasure":"MEAN_DIFFERENCE","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":"participants","months":12,"time":null,"value":-1.75,"unit":"{score}","interval":{"lower":-2.5,"upper":-1.0,"level":95},"pValue":{"operator":"LESS_THAN","value":0.0001},"favours":null,"method":"ANCOVA","adjustedFor":null,"caveats":[],"printed":"-1.75","source":"nct99000001-registry","place":"outcome measures","verification":"VERIFIED"},{"id":"nct99000001.change-of-a-score-a95c17.analysis-68893a","effectMeasure":"P_VALUE_ONLY","arm":null,"referenceArm":null,"contrast":"Cells","population":"participants","months":12,"time":null,"value":null,"unit":"{score}","interval":null,"pValue":{"operator":"EQUAL","value":0.04},"favours":null,"method":"t-test","adjustedFor":null,"caveats":["P_VALUE_ONLY"],"printed":"0.04","source":"nct99000001-registry","place":"outcome measures","verification":"VERIFIED"}],"crudeEffects":[]}]}', NULL, 'Own Cells Against Tablets', 'MADEUP', '{GB,SE}', '{}', '{}', '{}', '{nct99000001-registry}', '{NCT99000001}', 9, true, 'NCT99000001 · Own cells · OC-1 · cells of one''s own · Tablets · T-2 · Cells · Drugs · Participants of the record · Sweden · United Kingdom · Uppsala · Oxford · Made-up University · A foundation · A maker of tablets · A Made-up Randomised Trial of Own Cells Against Tablets · MADEUP · A condition · Another condition · cells · tablets · made-up', 'Are own cells better than tablets?', DEFAULT, '2020-01-05', NULL, '2021-04-05', NULL, 'nct99000001-registry', NULL, NULL, NULL, 90, NULL, true, '{NOT_JUDGED}', 'RETRACTED', '', '', 'FROM_RECORD', NULL, NULL, '{}', '{}', '{}', '2021-04-05', NULL, '2021-04-05', NULL, 'RECRUITING', NULL, NULL, NULL, NULL),
	('nct99000003', 'RECRUITING', NULL, 'RANDOMIZED_TRIAL', '{PHASE2}', '2015-03', '2020-01-05', '{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"phenotypes":[],"interventionTypes":[],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"countries":[{"code":"SE","name":"Sweden"}],"treatedFrom":null,"treatedTo":null,"registrations":["NCT99000003"],"status":"RECRUITING","statusAsOf":"2020-01-05","lastKnownStatus":null,"riskOfBias":["NOT_JUDGED"],"retraction":"NOT_SEARCHED","startDate":"2015-03","lastUpdatePosted":"2020-01-05","outcomeCount":3,"links":{"self":"/v1/studies/nct99000003"}}', NULL, '{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"allocation":"RANDOMIZED","interventionModel":"PARALLEL","masking":"NONE","timePerspective":null,"designNote":null,"status":"RECRUITING","statusAsOf":"2020-01-05","lastKnownStatus":null,"registrations":[{"registry":"CLINICALTRIALS_GOV","number":"NCT99000003","citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"identification module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"reports":[{"role":"REGISTRY_RECORD","source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"}}],"organizations":[{"role":"LEAD_SPONSOR","name":"A sponsor","class":"OTHER","citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"sponsor module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"countries":[{"code":"SE","name":"Sweden"}],"countriesFrom":[],"treatedFrom":null,"treatedTo":null,"sites":[{"name":"A clinic","city":"Uppsala","country":"SE","registry":{"state":null,"zip":null,"country":"Sweden","status":"RECRUITING","latitude":null,"longitude":null}}],"interventions":[{"id":"own-cells","type":null,"typeBasis":null,"label":"Own cells","cellProduct":null,"route":null,"conditioningRegimen":null,"conditioningCode":null,"conditioningIntensity":null,"conditioningBasis":null,"myeloablative":null,"doses":[],"registry":{"type":"BIOLOGICAL","description":null,"otherNames":[]}},{"id":"tablets","type":null,"typeBasis":null,"label":"Tablets","cellProduct":null,"route":null,"conditioningRegimen":null,"conditioningCode":null,"conditioningIntensity":null,"conditioningBasis":null,"myeloablative":null,"doses":[],"registry":{"type":"DRUG","description":null,"otherNames":[]}}],"arms":[{"id":"cells","label":"Cells","type":"EXPERIMENTAL","interventions":["own-cells"],"description":null},{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR","interventions":["tablets"],"description":null}],"populations":[{"id":"participants","label":"Participants of the record","phenotypes":[],"phenotypeBasis":null,"activity":[],"description":null,"partOf":null,"disjointFrom":[]}],"eligibility":[{"kind":"INCLUSION","subject":"AGE","minimum":18,"maximum":null,"unit":"a","statement":null,"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"eligibility module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"INCLUSION","subject":"AGE","minimum":null,"maximum":55,"unit":"a","statement":null,"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"eligibility module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"counts":[{"kind":"ENROLLED","count":90,"arm":null,"population":null,"asOf":null,"supersededBySource":null,"note":null,"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"design module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"dates":[{"kind":"START","date":"2015-03","type":"ACTUAL","note":null,"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"LAST_UPDATE_POSTED","date":"2020-01-05","type":"ACTUAL","note":null,"citation":{"source":{"id":"nct99000003-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000003","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000003"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"limitations":[],"riskOfBias":[],"riskOfBiasReason":"no source in the data publishes a judgement of this study''s risk of bias; none is derived","retraction":"NOT_SEARCHED","retractionReason":"no search for notices about every report of this study is recorded","relations":[],"records":[{"nctId":"NCT99000003","gone":false,"briefTitle":"Made-up trial 3","officialTitle":null,"acronym":null,"studyType":"INTERVENTIONAL","phases":["PHASE2"],"allocation":"RANDOMIZED","interventionModel":"PARALLEL","interventionModelDescription":null,"masking":"NONE","maskingDescription":null,"whoMasked":[],"primaryPurpose":null,"observationalModel":null,"timePerspective":null,"targetDuration":null,"patientRegistry":null,"overallStatus":"RECRUITING","lastKnownStatus":null,"whyStopped":null,"enrollment":{"count":90,"type":"ACTUAL"},"briefSummary":null,"detailedDescription":null,"keywords":[],"conditions":["A condition"],"meshTerms":[],"identifiers":[],"eligibility":{"text":null,"sex":"ALL","genderBased":null,"genderDescription":null,"healthyVolunteers":null,"minimumAge":"18 Years","maximumAge":"55 Years","stdAges":["ADULT"],"studyPopulation":null,"samplingMethod":null},"references":[],"hasResults":true,"limitationsAndCaveats":null,"flags":[],"other":{"/hasResults":true}}],"links":{"self":"/v1/studies/nct99000003","outcomes":"/v1/studies/nct99000003/outcomes","numbers":"/v1/studies/nct99000003/numbers","results":"/v1/results?study=nct99000003","trial":"/v1/trials/nct99000003"}}', NULL, '{"study":{"id":"nct99000003","title":"Made-up trial 3","acronym":null,"type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"phenotypes":[],"interventionTypes":[],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"countries":[{"code":"SE","name":"Sweden"}],"treatedFrom":null,"treatedTo":null,"registrations":["NCT99000003"],"status":"RECRUITING","statusAsOf":"2020-01-05","lastKnownStatus":null,"riskOfBias":["NOT_JUDGED"],"retraction":"NOT_SEARCHED","startDate":"2015-03","lastUpdatePosted":"2020-01-05","outcomeCount":3,"links":{"self":"/v1/studies/nct99000003"}},"outcomes":[{"id":"nct99000003.a-score-bc2708","measure":null,"title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","results":[{"id":"nct99000003.a-score-bc2708.cells","arm":"cells","group":"cells","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":3.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"3.5","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":[],"source":"nct99000003-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000003.a-score-bc2708.drugs","arm":"drugs","group":"drugs","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"2","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000003-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null}],"comparisons":[],"crudeEffects":[]},{"id":"nct99000003.relapses-2a5a5c","measure":null,"title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","results":[{"id":"nct99000003.relapses-2a5a5c.cells","arm":"cells","group":"cells","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"20","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":[],"source":"nct99000003-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000003.relapses-2a5a5c.drugs","arm":"drugs","group":"drugs","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"8","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000003-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null}],"comparisons":[{"id":"nct99000003.relapses-2a5a5c.odds-ratio-or-c90974","effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":"participants","months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"method":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","source":"nct99000003-registry","place":"outcome measures","verification":"VERIFIED"}],"crudeEffects":[]}]}', NULL, 'Made-up trial 3', NULL, '{SE}', '{}', '{}', '{}', '{nct99000003-registry}', '{NCT99000003}', 3, true, 'NCT99000003 · Own cells · Tablets · Cells · Drugs · Participants of the record · Sweden · Uppsala · A sponsor · A condition', NULL, DEFAULT, '', NULL, '2020-01-05', NULL, 'nct99000003-registry', NULL, NULL, NULL, 90, NULL, true, '{NOT_JUDGED}', 'NOT_SEARCHED', '', '', 'FROM_RECORD', NULL, NULL, '{}', '{}', '{}', '2020-01-05', NULL, '2020-01-05', NULL, NULL, NULL, NULL, NULL, NULL),
	('trial', 'COMPLETED', NULL, 'RANDOMIZED_TRIAL', '{PHASE2}', '', '', '{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"phenotypes":["RRMS"],"interventionTypes":["AHSCT"],"codeBasis":{"design":"CURATED","intervention":"CURATED","phenotype":"CURATED","conditioning":null},"countries":[{"code":"GB","name":"United Kingdom"},{"code":"SE","name":"Sweden"}],"treatedFrom":null,"treatedTo":null,"registrations":["ISRCTN00000001"],"status":"COMPLETED","statusAsOf":"2018","lastKnownStatus":null,"riskOfBias":["NOT_JUDGED"],"retraction":"NOT_SEARCHED","startDate":null,"lastUpdatePosted":null,"outcomeCount":1,"links":{"self":"/v1/studies/trial"}}', NULL, '{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"codeBasis":{"design":"CURATED","intervention":"CURATED","phenotype":"CURATED","conditioning":null},"allocation":null,"interventionModel":null,"masking":null,"timePerspective":null,"designNote":null,"status":"COMPLETED","statusAsOf":"2018","lastKnownStatus":null,"registrations":[{"registry":"ISRCTN","number":"ISRCTN00000001","citation":{"source":{"id":"register","kind":"REGISTRY_RECORD","title":"Cells against drugs","publisher":"A register","published":null,"url":null},"place":"record","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"reports":[{"role":"FINAL_REPORT","source":{"id":"paper","kind":"JOURNAL_ARTICLE","title":"A trial of cells against drugs","publisher":"A journal","published":"2019-03","url":"https://journal.example/trial"}}],"organizations":[],"countries":[{"code":"GB","name":"United Kingdom"},{"code":"SE","name":"Sweden"}],"countriesFrom":[],"treatedFrom":null,"treatedTo":null,"sites":[],"interventions":[{"id":"transplant","type":"AHSCT","typeBasis":"CURATED","label":"Transplantation","cellProduct":null,"route":null,"conditioningRegimen":null,"conditioningCode":null,"conditioningIntensity":null,"conditioningBasis":null,"myeloablative":null,"doses":[{"substance":"cells","amount":2,"unit":"10*6/kg","qualifier":null,"citation":{"source":{"id":"paper","kind":"JOURNAL_ARTICLE","title":"A trial of cells against drugs","publisher":"A journal","published":"2019-03","url":"https://journal.example/trial"},"place":"methods","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"registry":null}],"arms":[{"id":"cells","label":"Cells","type":"EXPERIMENTAL","interventions":["transplant"],"description":null},{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR","interventions":[],"description":null}],"populations":[{"id":"all","label":"All participants","phenotypes":["RRMS"],"phenotypeBasis":"CURATED","activity":[],"description":null,"partOf":null,"disjointFrom":[]}],"eligibility":[{"kind":"INCLUSION","subject":"AGE","minimum":18,"maximum":55,"unit":"a","statement":null,"citation":{"source":{"id":"register","kind":"REGISTRY_RECORD","title":"Cells against drugs","publisher":"A register","published":null,"url":null},"place":"criteria","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"counts":[{"kind":"ENROLLED","count":110,"arm":null,"population":null,"asOf":null,"supersededBySource":null,"note":null,"citation":{"source":{"id":"paper","kind":"JOURNAL_ARTICLE","title":"A trial of cells against drugs","publisher":"A journal","published":"2019-03","url":"https://journal.example/trial"},"place":"abstract","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"RANDOMIZED","count":55,"arm":"drugs","population":null,"asOf":null,"supersededBySource":null,"note":null,"citation":{"source":{"id":"paper","kind":"JOURNAL_ARTICLE","title":"A trial of cells against drugs","publisher":"A journal","published":"2019-03","url":"https://journal.example/trial"},"place":"table 1","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"dates":[],"limitations":[],"riskOfBias":[],"riskOfBiasReason":"no source in the data publishes a judgement of this study''s risk of bias; none is derived","retraction":"NOT_SEARCHED","retractionReason":"no search for notices about every report of this study is recorded","relations":[],"records":[],"links":{"self":"/v1/studies/trial","outcomes":"/v1/studies/trial/outcomes","numbers":"/v1/studies/trial/numbers","results":"/v1/results?study=trial","trial":"/v1/trials/trial"}}', NULL, '{"study":{"id":"trial","title":"Cells against drugs","acronym":"TRIAL","type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"phenotypes":["RRMS"],"interventionTypes":["AHSCT"],"codeBasis":{"design":"CURATED","intervention":"CURATED","phenotype":"CURATED","conditioning":null},"countries":[{"code":"GB","name":"United Kingdom"},{"code":"SE","name":"Sweden"}],"treatedFrom":null,"treatedTo":null,"registrations":["ISRCTN00000001"],"status":"COMPLETED","statusAsOf":"2018","lastKnownStatus":null,"riskOfBias":["NOT_JUDGED"],"retraction":"NOT_SEARCHED","startDate":null,"lastUpdatePosted":null,"outcomeCount":1,"links":{"self":"/v1/studies/trial"}},"outcomes":[{"id":"trial.no-activity","measure":"nedap","title":"No disease activity","definition":null,"definitionClass":null,"type":"PRIMARY","stage":null,"timeFrame":"three years","reportingStatus":"POSTED","results":[{"id":"trial.no-activity.cells-36","arm":"cells","group":null,"population":"all","stratum":null,"category":null,"months":36,"time":null,"window":{"kind":"FIXED","months":36,"median":null,"mean":null,"range":null,"lower":null,"upper":null},"estimateType":"CRUDE_PROPORTION","estimateTypeBasis":"STATED","value":80,"unit":"%","printedUnit":null,"numerator":44,"denominator":55,"denominatorKind":"RANDOMIZED","denominatorUnit":"participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"44 of 55 (80%)","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["DEFINITION_NOT_SEEN"],"source":"paper","place":"table 2","readKind":"ORIGINAL","verification":"VERIFIED","preferred":true,"partOf":null},{"id":"trial.no-activity.drugs-36","arm":"drugs","group":null,"population":"all","stratum":null,"category":null,"months":36,"time":null,"window":{"kind":"FIXED","months":36,"median":null,"mean":null,"range":null,"lower":null,"upper":null},"estimateType":"KAPLAN_MEIER","estimateTypeBasis":"STATED","value":40.5,"unit":"%","printedUnit":null,"numerator":null,"denominator":54,"denominatorKind":"TREATED","denominatorUnit":"participants","events":null,"personYears":null,"atRisk":null,"interval":{"lower":30,"upper":51.5,"level":95},"dispersion":null,"printed":"40.5% (95% CI 30-51.5)","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["NOT_A_HEAD_COUNT","DEFINITION_NOT_SEEN"],"source":"paper","place":"table 2","readKind":"ORIGINAL","verification":"VERIFIED","preferred":true,"partOf":null}],"comparisons":[{"id":"trial.no-activity.cells-drugs","effectMeasure":"HAZARD_RATIO","arm":"cells","referenceArm":"drugs","contrast":"Cells against Drugs","population":"all","months":36,"time":null,"value":0.25,"unit":"1","interval":{"lower":0.1,"upper":0.6,"level":95},"pValue":{"operator":"LESS_THAN","value":0.001},"favours":"REFERENCE","method":null,"adjustedFor":null,"caveats":["DEFINITION_NOT_SEEN","METHOD_NOT_STATED"],"printed":"0.25 (0.1-0.6)","source":"paper","place":"table 3","verification":"VERIFIED"}],"crudeEffects":[]}]}', NULL, 'Cells against drugs', 'TRIAL', '{GB,SE}', '{RRMS}', '{AHSCT}', '{nedap}', '{paper}', '{ISRCTN00000001}', 1, true, 'ISRCTN00000001 · Transplantation · Cells · Drugs · All participants · relapsing-remitting MS, relapsing MS · Sweden · United Kingdom · Doe J, Roe R', NULL, DEFAULT, '2016-02-29', NULL, '2018', NULL, 'register', NULL, 120, NULL, 110, NULL, true, '{NOT_JUDGED}', 'NOT_SEARCHED', '', '', 'CURATED', 'CURATED', 'CURATED', '{}', '{}', '{}', '2018', NULL, '2018', NULL, NULL, NULL, NULL, NULL, NULL),
	('nct99000004', 'RECRUITING', NULL, 'RANDOMIZED_TRIAL', '{PHASE2}', '2015-03', '2020-01-05', '{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"phenotypes":[],"interventionTypes":[],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"countries":[{"code":"SE","name":"Sweden"}],"treatedFrom":null,"treatedTo":null,"registrations":["NCT99000004"],"status":"RECRUITING","statusAsOf":"2020-01-05","lastKnownStatus":null,"riskOfBias":["NOT_JUDGED"],"retraction":"NOT_SEARCHED","startDate":"2015-03","lastUpdatePosted":"2020-01-05","outcomeCount":3,"links":{"self":"/v1/studies/nct99000004"}}', NULL, '{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"allocation":"RANDOMIZED","interventionModel":"PARALLEL","masking":"NONE","timePerspective":null,"designNote":null,"status":"RECRUITING","statusAsOf":"2020-01-05","lastKnownStatus":null,"registrations":[{"registry":"CLINICALTRIALS_GOV","number":"NCT99000004","citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"identification module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"reports":[{"role":"REGISTRY_RECORD","source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"}}],"organizations":[{"role":"LEAD_SPONSOR","name":"A sponsor","class":"OTHER","citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"sponsor module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"countries":[{"code":"SE","name":"Sweden"}],"countriesFrom":[],"treatedFrom":null,"treatedTo":null,"sites":[{"name":"A clinic","city":"Uppsala","country":"SE","registry":{"state":null,"zip":null,"country":"Sweden","status":"RECRUITING","latitude":null,"longitude":null}}],"interventions":[{"id":"own-cells","type":null,"typeBasis":null,"label":"Own cells","cellProduct":null,"route":null,"conditioningRegimen":null,"conditioningCode":null,"conditioningIntensity":null,"conditioningBasis":null,"myeloablative":null,"doses":[],"registry":{"type":"BIOLOGICAL","description":null,"otherNames":[]}},{"id":"tablets","type":null,"typeBasis":null,"label":"Tablets","cellProduct":null,"route":null,"conditioningRegimen":null,"conditioningCode":null,"conditioningIntensity":null,"conditioningBasis":null,"myeloablative":null,"doses":[],"registry":{"type":"DRUG","description":null,"otherNames":[]}}],"arms":[{"id":"cells","label":"Cells","type":"EXPERIMENTAL","interventions":["own-cells"],"description":null},{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR","interventions":["tablets"],"description":null}],"populations":[{"id":"participants","label":"Participants of the record","phenotypes":[],"phenotypeBasis":null,"activity":[],"description":null,"partOf":null,"disjointFrom":[]}],"eligibility":[{"kind":"INCLUSION","subject":"AGE","minimum":18,"maximum":null,"unit":"a","statement":null,"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"eligibility module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"INCLUSION","subject":"AGE","minimum":null,"maximum":55,"unit":"a","statement":null,"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"eligibility module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"counts":[{"kind":"ENROLLED","count":90,"arm":null,"population":null,"asOf":null,"supersededBySource":null,"note":null,"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"design module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"dates":[{"kind":"START","date":"2015-03","type":"ACTUAL","note":null,"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"LAST_UPDATE_POSTED","date":"2020-01-05","type":"ACTUAL","note":null,"citation":{"source":{"id":"nct99000004-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000004","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000004"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"limitations":[],"riskOfBias":[],"riskOfBiasReason":"no source in the data publishes a judgement of this study''s risk of bias; none is derived","retraction":"NOT_SEARCHED","retractionReason":"no search for notices about every report of this study is recorded","relations":[],"records":[{"nctId":"NCT99000004","gone":false,"briefTitle":"Made-up trial 4","officialTitle":null,"acronym":null,"studyType":"INTERVENTIONAL","phases":["PHASE2"],"allocation":"RANDOMIZED","interventionModel":"PARALLEL","interventionModelDescription":null,"masking":"NONE","maskingDescription":null,"whoMasked":[],"primaryPurpose":null,"observationalModel":null,"timePerspective":null,"targetDuration":null,"patientRegistry":null,"overallStatus":"RECRUITING","lastKnownStatus":null,"whyStopped":null,"enrollment":{"count":90,"type":"ACTUAL"},"briefSummary":null,"detailedDescription":null,"keywords":[],"conditions":["A condition"],"meshTerms":[],"identifiers":[],"eligibility":{"text":null,"sex":"ALL","genderBased":null,"genderDescription":null,"healthyVolunteers":null,"minimumAge":"18 Years","maximumAge":"55 Years","stdAges":["ADULT"],"studyPopulation":null,"samplingMethod":null},"references":[],"hasResults":true,"limitationsAndCaveats":null,"flags":[],"other":{"/hasResults":true}}],"links":{"self":"/v1/studies/nct99000004","outcomes":"/v1/studies/nct99000004/outcomes","numbers":"/v1/studies/nct99000004/numbers","results":"/v1/results?study=nct99000004","trial":"/v1/trials/nct99000004"}}', NULL, '{"study":{"id":"nct99000004","title":"Made-up trial 4","acronym":null,"type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"phenotypes":[],"interventionTypes":[],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"countries":[{"code":"SE","name":"Sweden"}],"treatedFrom":null,"treatedTo":null,"registrations":["NCT99000004"],"status":"RECRUITING","statusAsOf":"2020-01-05","lastKnownStatus":null,"riskOfBias":["NOT_JUDGED"],"retraction":"NOT_SEARCHED","startDate":"2015-03","lastUpdatePosted":"2020-01-05","outcomeCount":3,"links":{"self":"/v1/studies/nct99000004"}},"outcomes":[{"id":"nct99000004.a-score-bc2708","measure":null,"title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","results":[{"id":"nct99000004.a-score-bc2708.cells","arm":"cells","group":"cells","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":4.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"4.5","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":[],"source":"nct99000004-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000004.a-score-bc2708.drugs","arm":"drugs","group":"drugs","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"2","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000004-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null}],"comparisons":[],"crudeEffects":[]},{"id":"nct99000004.relapses-2a5a5c","measure":null,"title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","results":[{"id":"nct99000004.relapses-2a5a5c.cells","arm":"cells","group":"cells","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"20","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":[],"source":"nct99000004-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000004.relapses-2a5a5c.drugs","arm":"drugs","group":"drugs","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"8","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000004-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null}],"comparisons":[{"id":"nct99000004.relapses-2a5a5c.odds-ratio-or-c90974","effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":"participants","months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"method":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","source":"nct99000004-registry","place":"outcome measures","verification":"VERIFIED"}],"crudeEffects":[]}]}', NULL, 'Made-up trial 4', NULL, '{SE}', '{}', '{}', '{}', '{nct99000004-registry}', '{NCT99000004}', 3, true, 'NCT99000004 · Own cells · Tablets · Cells · Drugs · Participants of the record · Sweden · Uppsala · A sponsor · A condition', NULL, DEFAULT, '', NULL, '2020-01-05', NULL, 'nct99000004-registry', NULL, NULL, NULL, 90, NULL, true, '{NOT_JUDGED}', 'NOT_SEARCHED', '', '', 'FROM_RECORD', NULL, NULL, '{}', '{}', '{}', '2020-01-05', NULL, '2020-01-05', NULL, NULL, NULL, NULL, NULL, NULL),
	('nct99000002', 'RECRUITING', NULL, 'RANDOMIZED_TRIAL', '{PHASE2}', '2015-03', '2020-01-05', '{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"phenotypes":[],"interventionTypes":[],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"countries":[{"code":"SE","name":"Sweden"}],"treatedFrom":null,"treatedTo":null,"registrations":["NCT99000002"],"status":"RECRUITING","statusAsOf":"2020-01-05","lastKnownStatus":null,"riskOfBias":["NOT_JUDGED"],"retraction":"NOT_SEARCHED","startDate":"2015-03","lastUpdatePosted":"2020-01-05","outcomeCount":3,"links":{"self":"/v1/studies/nct99000002"}}', NULL, '{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"allocation":"RANDOMIZED","interventionModel":"PARALLEL","masking":"NONE","timePerspective":null,"designNote":null,"status":"RECRUITING","statusAsOf":"2020-01-05","lastKnownStatus":null,"registrations":[{"registry":"CLINICALTRIALS_GOV","number":"NCT99000002","citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"identification module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"reports":[{"role":"REGISTRY_RECORD","source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"}}],"organizations":[{"role":"LEAD_SPONSOR","name":"A sponsor","class":"OTHER","citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"sponsor module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"countries":[{"code":"SE","name":"Sweden"}],"countriesFrom":[],"treatedFrom":null,"treatedTo":null,"sites":[{"name":"A clinic","city":"Uppsala","country":"SE","registry":{"state":null,"zip":null,"country":"Sweden","status":"RECRUITING","latitude":null,"longitude":null}}],"interventions":[{"id":"own-cells","type":null,"typeBasis":null,"label":"Own cells","cellProduct":null,"route":null,"conditioningRegimen":null,"conditioningCode":null,"conditioningIntensity":null,"conditioningBasis":null,"myeloablative":null,"doses":[],"registry":{"type":"BIOLOGICAL","description":null,"otherNames":[]}},{"id":"tablets","type":null,"typeBasis":null,"label":"Tablets","cellProduct":null,"route":null,"conditioningRegimen":null,"conditioningCode":null,"conditioningIntensity":null,"conditioningBasis":null,"myeloablative":null,"doses":[],"registry":{"type":"DRUG","description":null,"otherNames":[]}}],"arms":[{"id":"cells","label":"Cells","type":"EXPERIMENTAL","interventions":["own-cells"],"description":null},{"id":"drugs","label":"Drugs","type":"ACTIVE_COMPARATOR","interventions":["tablets"],"description":null}],"populations":[{"id":"participants","label":"Participants of the record","phenotypes":[],"phenotypeBasis":null,"activity":[],"description":null,"partOf":null,"disjointFrom":[]}],"eligibility":[{"kind":"INCLUSION","subject":"AGE","minimum":18,"maximum":null,"unit":"a","statement":null,"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"eligibility module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"INCLUSION","subject":"AGE","minimum":null,"maximum":55,"unit":"a","statement":null,"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"eligibility module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"counts":[{"kind":"ENROLLED","count":90,"arm":null,"population":null,"asOf":null,"supersededBySource":null,"note":null,"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"design module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"dates":[{"kind":"START","date":"2015-03","type":"ACTUAL","note":null,"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}},{"kind":"LAST_UPDATE_POSTED","date":"2020-01-05","type":"ACTUAL","note":null,"citation":{"source":{"id":"nct99000002-registry","kind":"REGISTRY_RECORD","title":"ClinicalTrials.gov record NCT99000002","publisher":"ClinicalTrials.gov","published":"2020-01-05","url":"https://clinicaltrials.gov/study/NCT99000002"},"place":"status module","readAt":null,"readKind":"ORIGINAL","readOn":null,"verification":"VERIFIED"}}],"limitations":[],"riskOfBias":[],"riskOfBiasReason":"no source in the data publishes a judgement of this study''s risk of bias; none is derived","retraction":"NOT_SEARCHED","retractionReason":"no search for notices about every report of this study is recorded","relations":[],"records":[{"nctId":"NCT99000002","gone":true,"briefTitle":"Made-up trial 2","officialTitle":null,"acronym":null,"studyType":"INTERVENTIONAL","phases":["PHASE2"],"allocation":"RANDOMIZED","interventionModel":"PARALLEL","interventionModelDescription":null,"masking":"NONE","maskingDescription":null,"whoMasked":[],"primaryPurpose":null,"observationalModel":null,"timePerspective":null,"targetDuration":null,"patientRegistry":null,"overallStatus":"RECRUITING","lastKnownStatus":null,"whyStopped":null,"enrollment":{"count":90,"type":"ACTUAL"},"briefSummary":null,"detailedDescription":null,"keywords":[],"conditions":["A condition"],"meshTerms":[],"identifiers":[],"eligibility":{"text":null,"sex":"ALL","genderBased":null,"genderDescription":null,"healthyVolunteers":null,"minimumAge":"18 Years","maximumAge":"55 Years","stdAges":["ADULT"],"studyPopulation":null,"samplingMethod":null},"references":[],"hasResults":true,"limitationsAndCaveats":null,"flags":[],"other":{"/hasResults":true}}],"links":{"self":"/v1/studies/nct99000002","outcomes":"/v1/studies/nct99000002/outcomes","numbers":"/v1/studies/nct99000002/numbers","results":"/v1/results?study=nct99000002","trial":"/v1/trials/nct99000002"}}', NULL, '{"study":{"id":"nct99000002","title":"Made-up trial 2","acronym":null,"type":"INTERVENTIONAL","design":"RANDOMIZED_TRIAL","phases":["PHASE2"],"phenotypes":[],"interventionTypes":[],"codeBasis":{"design":"FROM_RECORD","intervention":null,"phenotype":null,"conditioning":null},"countries":[{"code":"SE","name":"Sweden"}],"treatedFrom":null,"treatedTo":null,"registrations":["NCT99000002"],"status":"RECRUITING","statusAsOf":"2020-01-05","lastKnownStatus":null,"riskOfBias":["NOT_JUDGED"],"retraction":"NOT_SEARCHED","startDate":"2015-03","lastUpdatePosted":"2020-01-05","outcomeCount":3,"links":{"self":"/v1/studies/nct99000002"}},"outcomes":[{"id":"nct99000002.a-score-bc2708","measure":null,"title":"A score","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","results":[{"id":"nct99000002.a-score-bc2708.cells","arm":"cells","group":"cells","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2.5,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"2.5","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":[],"source":"nct99000002-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000002.a-score-bc2708.drugs","arm":"drugs","group":"drugs","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"MEAN","estimateTypeBasis":"STATED","value":2,"unit":"{score}","printedUnit":"points","numerator":null,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"2","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000002-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null}],"comparisons":[],"crudeEffects":[]},{"id":"nct99000002.relapses-2a5a5c","measure":null,"title":"Relapses","definition":null,"definitionClass":null,"type":"PRIMARY","stage":"REPORTED","timeFrame":"Week 24","reportingStatus":"POSTED","results":[{"id":"nct99000002.relapses-2a5a5c.cells","arm":"cells","group":"cells","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":20,"unit":"{person}","printedUnit":"Participants","numerator":20,"denominator":50,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"20","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":[],"source":"nct99000002-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null},{"id":"nct99000002.relapses-2a5a5c.drugs","arm":"drugs","group":"drugs","population":"participants","stratum":null,"category":null,"months":5.520,"time":null,"window":null,"estimateType":"COUNT","estimateTypeBasis":"STATED","value":8,"unit":"{person}","printedUnit":"Participants","numerator":8,"denominator":40,"denominatorKind":"ANALYZED","denominatorUnit":"Participants","events":null,"personYears":null,"atRisk":null,"interval":null,"dispersion":null,"printed":"8","notReportedReason":null,"supersededBy":null,"conflict":null,"caveats":["SMALL_SAMPLE"],"source":"nct99000002-registry","place":"outcome measures","readKind":"ORIGINAL","verification":"VERIFIED","preferred":false,"partOf":null}],"comparisons":[{"id":"nct99000002.relapses-2a5a5c.odds-ratio-or-c90974","effectMeasure":"ODDS_RATIO","arm":null,"referenceArm":null,"contrast":"Cells; Drugs","population":"participants","months":5.520,"time":null,"value":2.67,"unit":"1","interval":null,"pValue":null,"favours":null,"method":null,"adjustedFor":null,"caveats":["INTERVAL_NOT_REPORTED","METHOD_NOT_STATED"],"printed":"2.67","source":"nct99000002-registry","place":"outcome measures","verification":"VERIFIED"}],"crudeEffects":[]}]}', NULL, 'Made-up trial 2', NULL, '{SE}', '{}', '{}', '{}', '{nct99000002-registry}', '{NCT99000002}', 3, true, 'NCT99000002 · Own cells · Tablets · Cells · Drugs · Participants of the record · Sweden · Uppsala · A sponsor · A condition', NULL, DEFAULT, '', NULL, '2020-01-05', NULL, 'nct99000002-registry', NULL, NULL, NULL, 90, NULL, true, '{NOT_JUDGED}', 'NOT_SEARCHED', '', '', 'FROM_RECORD', NULL, NULL, '{}', '{}', '{}', '2020-01-05', NULL, '2020-01-05', NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: study_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.study_name VALUES
	('nct99000001', 'nct99000001', 5),
	('nct99900001', 'nct99000001', 7),
	('nct99900002', 'nct99000001', 7),
	('2014-000001-01', 'nct99000001', 9),
	('pmid:99000001', 'nct99000001', 11),
	('nct99000003', 'nct99000003', 5),
	('isrctn00000001', 'trial', 2),
	('10.1000/trial', 'trial', 10),
	('nct99000004', 'nct99000004', 5),
	('nct99000002', 'nct99000002', 5);


--
-- Data for Name: study_relation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: term; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: term_code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: trial_brief; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trial_brief VALUES
	('nct99000001', '{NCT99000001}', 'UNKNOWN', '2021-04-05', NULL, '2020-01-05', '2021-04-05', '2021-04-05', '2020-01-05', '2021-04-05', 'RECRUITING', '2020-01-05', 'nct99000001-registry', 'REGISTRY_RECORD', 'ClinicalTrials.gov record NCT99000001', 'ClinicalTrials.gov', '2020-01-05', 'https://clinicaltrials.gov/study/NCT99000001', false, false, NULL, NULL, '2020-01-05', '2015-03', '2018-03-31', '2019'),
	('nct99000002', '{NCT99000002}', 'RECRUITING', '2020-01-05', NULL, '2020-01-05', NULL, '2020-01-05', NULL, '2020-01-05', NULL, NULL, 'nct99000002-registry', 'REGISTRY_RECORD', 'ClinicalTrials.gov record NCT99000002', 'ClinicalTrials.gov', '2020-01-05', 'https://clinicaltrials.gov/study/NCT99000002', false, false, NULL, NULL, '2020-01-05', '2015-03', NULL, NULL),
	('nct99000003', '{NCT99000003}', 'RECRUITING', '2020-01-05', NULL, '2020-01-05', NULL, '2020-01-05', NULL, '2020-01-05', NULL, NULL, 'nct99000003-registry', 'REGISTRY_RECORD', 'ClinicalTrials.gov record NCT99000003', 'ClinicalTrials.gov', '2020-01-05', 'https://clinicaltrials.gov/study/NCT99000003', false, false, NULL, NULL, '2020-01-05', '2015-03', NULL, NULL),
	('trial', '{ISRCTN00000001}', 'COMPLETED', '2018', NULL, NULL, NULL, '2018-12-31', '2016-02-29', '2018', NULL, NULL, 'register', 'REGISTRY_RECORD', 'Cells against drugs', 'A register', NULL, NULL, false, false, NULL, NULL, NULL, NULL, NULL, NULL),
	('nct99000004', '{NCT99000004}', 'RECRUITING', '2020-01-05', NULL, '2020-01-05', NULL, '2020-01-05', NULL, '2020-01-05', NULL, NULL, 'nct99000004-registry', 'REGISTRY_RECORD', 'ClinicalTrials.gov record NCT99000004', 'ClinicalTrials.gov', '2020-01-05', 'https://clinicaltrials.gov/study/NCT99000004', false, false, NULL, NULL, '2020-01-05', '2015-03', NULL, NULL);


--
-- Data for Name: trial_status; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trial_status VALUES
	('nct99000001', false, 'nct99000001.registry-2020-01-05', '2020-01-05', '2021-04-05', 'RECRUITING', '2020-01-05', NULL, 'nct99000001.registry-2020-01-05', false, NULL, NULL, false),
	('nct99000002', false, 'nct99000002.registry-2020-01-05', NULL, '2020-01-05', NULL, NULL, NULL, 'nct99000002.registry-2020-01-05', false, NULL, NULL, false),
	('nct99000003', false, 'nct99000003.registry-2020-01-05', NULL, '2020-01-05', NULL, NULL, NULL, 'nct99000003.registry-2020-01-05', false, NULL, NULL, false),
	('trial', false, 'trial.ended', '2016-02-29', '2018', NULL, NULL, 'trial.begun', 'trial.ended', false, NULL, NULL, false),
	('nct99000004', false, 'nct99000004.registry-2020-01-05', NULL, '2020-01-05', NULL, NULL, NULL, 'nct99000004.registry-2020-01-05', false, NULL, NULL, false);


--
-- Data for Name: unverified_trial_brief; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: import_run_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.import_run_id_seq', 2, true);


--
-- Name: adverse_event_count adverse_event_count_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.adverse_event_count
    ADD CONSTRAINT adverse_event_count_pkey PRIMARY KEY (study_id, nct_id, event_position, "position");


--
-- Name: adverse_event adverse_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.adverse_event
    ADD CONSTRAINT adverse_event_pkey PRIMARY KEY (study_id, nct_id, "position");


--
-- Name: adverse_event_total adverse_event_total_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.adverse_event_total
    ADD CONSTRAINT adverse_event_total_pkey PRIMARY KEY (study_id, nct_id, "position");


--
-- Name: arm_intervention arm_intervention_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.arm_intervention
    ADD CONSTRAINT arm_intervention_pkey PRIMARY KEY (study_id, arm_id, intervention_id);


--
-- Name: arm arm_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.arm
    ADD CONSTRAINT arm_pkey PRIMARY KEY (study_id, id);


--
-- Name: bias_assessment bias_assessment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bias_assessment
    ADD CONSTRAINT bias_assessment_pkey PRIMARY KEY (study_id, "position");


--
-- Name: change_event change_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change_event
    ADD CONSTRAINT change_event_pkey PRIMARY KEY (version, "position");


--
-- Name: claim_evidence claim_evidence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_evidence
    ADD CONSTRAINT claim_evidence_pkey PRIMARY KEY (claim_id, "position");


--
-- Name: claim claim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_pkey PRIMARY KEY (id);


--
-- Name: comparison_group comparison_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison_group
    ADD CONSTRAINT comparison_group_pkey PRIMARY KEY (comparison_id, "position");


--
-- Name: comparison comparison_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison
    ADD CONSTRAINT comparison_pkey PRIMARY KEY (id);


--
-- Name: country country_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.country
    ADD CONSTRAINT country_name_key UNIQUE (name);


--
-- Name: country country_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.country
    ADD CONSTRAINT country_pkey PRIMARY KEY (code);


--
-- Name: coverage_exclusion coverage_exclusion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coverage_exclusion
    ADD CONSTRAINT coverage_exclusion_pkey PRIMARY KEY (search_id, "position");


--
-- Name: coverage_search coverage_search_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coverage_search
    ADD CONSTRAINT coverage_search_pkey PRIMARY KEY (id);


--
-- Name: coverage_without_results coverage_without_results_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coverage_without_results
    ADD CONSTRAINT coverage_without_results_pkey PRIMARY KEY (search_id, study_id);


--
-- Name: crude_effect crude_effect_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.crude_effect
    ADD CONSTRAINT crude_effect_pkey PRIMARY KEY (id);


--
-- Name: curated_check curated_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.curated_check
    ADD CONSTRAINT curated_check_pkey PRIMARY KEY (id);


--
-- Name: curated_coverage curated_coverage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.curated_coverage
    ADD CONSTRAINT curated_coverage_pkey PRIMARY KEY (one);


--
-- Name: curated_gap curated_gap_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.curated_gap
    ADD CONSTRAINT curated_gap_pkey PRIMARY KEY (key);


--
-- Name: dataset_size dataset_size_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dataset_size
    ADD CONSTRAINT dataset_size_pkey PRIMARY KEY (one);


--
-- Name: dataset_version dataset_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dataset_version
    ADD CONSTRAINT dataset_version_pkey PRIMARY KEY (version);


--
-- Name: denominator_count denominator_count_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.denominator_count
    ADD CONSTRAINT denominator_count_pkey PRIMARY KEY (study_id, nct_id, "position");


--
-- Name: dose dose_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dose
    ADD CONSTRAINT dose_pkey PRIMARY KEY (study_id, intervention_id, "position");


--
-- Name: eligibility_criterion eligibility_criterion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.eligibility_criterion
    ADD CONSTRAINT eligibility_criterion_pkey PRIMARY KEY (study_id, "position");


--
-- Name: entity_state entity_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entity_state
    ADD CONSTRAINT entity_state_pkey PRIMARY KEY (kind, id, first_version);


--
-- Name: import_complaint import_complaint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_complaint
    ADD CONSTRAINT import_complaint_pkey PRIMARY KEY (run_id, entry);


--
-- Name: import_run import_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_run
    ADD CONSTRAINT import_run_pkey PRIMARY KEY (id);


--
-- Name: intervention intervention_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intervention
    ADD CONSTRAINT intervention_pkey PRIMARY KEY (study_id, id);


--
-- Name: known_relation known_relation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_relation
    ADD CONSTRAINT known_relation_pkey PRIMARY KEY (id);


--
-- Name: limitation limitation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.limitation
    ADD CONSTRAINT limitation_pkey PRIMARY KEY (study_id, "position");


--
-- Name: measure_code measure_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measure_code
    ADD CONSTRAINT measure_code_pkey PRIMARY KEY (measure_id, system, code);


--
-- Name: measure measure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measure
    ADD CONSTRAINT measure_pkey PRIMARY KEY (id);


--
-- Name: organization organization_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (study_id, "position");


--
-- Name: outcome outcome_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT outcome_pkey PRIMARY KEY (id);


--
-- Name: outcome outcome_study_id_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT outcome_study_id_id_key UNIQUE (study_id, id);


--
-- Name: participant_flow participant_flow_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participant_flow
    ADD CONSTRAINT participant_flow_pkey PRIMARY KEY (study_id, nct_id, "position");


--
-- Name: population_activity population_activity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.population_activity
    ADD CONSTRAINT population_activity_pkey PRIMARY KEY (study_id, population_id, activity);


--
-- Name: population_phenotype population_phenotype_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.population_phenotype
    ADD CONSTRAINT population_phenotype_pkey PRIMARY KEY (study_id, population_id, phenotype);


--
-- Name: population population_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.population
    ADD CONSTRAINT population_pkey PRIMARY KEY (study_id, id);


--
-- Name: publication_identifier publication_identifier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication_identifier
    ADD CONSTRAINT publication_identifier_pkey PRIMARY KEY (source_id, system);


--
-- Name: publication_notice publication_notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication_notice
    ADD CONSTRAINT publication_notice_pkey PRIMARY KEY (source_id);


--
-- Name: publication publication_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication
    ADD CONSTRAINT publication_pkey PRIMARY KEY (source_id);


--
-- Name: recommendation_criterion recommendation_criterion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recommendation_criterion
    ADD CONSTRAINT recommendation_criterion_pkey PRIMARY KEY (source_id, recommendation_id, "position");


--
-- Name: recommendation recommendation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT recommendation_pkey PRIMARY KEY (source_id, id);


--
-- Name: registration registration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_pkey PRIMARY KEY (study_id, registry, number);


--
-- Name: registry_analysis registry_analysis_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_analysis
    ADD CONSTRAINT registry_analysis_pkey PRIMARY KEY (comparison_id);


--
-- Name: registry_condition registry_condition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_condition
    ADD CONSTRAINT registry_condition_pkey PRIMARY KEY (nct_id, "position");


--
-- Name: registry_flag_count registry_flag_count_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_flag_count
    ADD CONSTRAINT registry_flag_count_pkey PRIMARY KEY (code);


--
-- Name: registry_flag registry_flag_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_flag
    ADD CONSTRAINT registry_flag_pkey PRIMARY KEY (nct_id, "position");


--
-- Name: registry_gone registry_gone_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_gone
    ADD CONSTRAINT registry_gone_pkey PRIMARY KEY (nct_id);


--
-- Name: registry_identifier registry_identifier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_identifier
    ADD CONSTRAINT registry_identifier_pkey PRIMARY KEY (nct_id, "position");


--
-- Name: registry_record registry_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_record
    ADD CONSTRAINT registry_record_pkey PRIMARY KEY (nct_id);


--
-- Name: registry_reference registry_reference_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_reference
    ADD CONSTRAINT registry_reference_pkey PRIMARY KEY (nct_id, "position");


--
-- Name: registry_retraction registry_retraction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_retraction
    ADD CONSTRAINT registry_retraction_pkey PRIMARY KEY (nct_id, reference_position, "position");


--
-- Name: registry_term registry_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_term
    ADD CONSTRAINT registry_term_pkey PRIMARY KEY (nct_id, "position");


--
-- Name: report report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (study_id, source_id);


--
-- Name: result_group result_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_group
    ADD CONSTRAINT result_group_pkey PRIMARY KEY (study_id, id);


--
-- Name: result result_outcome_id_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT result_outcome_id_id_key UNIQUE (outcome_id, id);


--
-- Name: result result_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT result_pkey PRIMARY KEY (id);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (number);


--
-- Name: schema_view_set schema_view_set_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_view_set
    ADD CONSTRAINT schema_view_set_pkey PRIMARY KEY (sha256);


--
-- Name: scope_rule scope_rule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scope_rule
    ADD CONSTRAINT scope_rule_pkey PRIMARY KEY (id);


--
-- Name: search_synonym search_synonym_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_synonym
    ADD CONSTRAINT search_synonym_pkey PRIMARY KEY (phrase, meaning, words);


--
-- Name: search_text search_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_text
    ADD CONSTRAINT search_text_pkey PRIMARY KEY (kind, id);


--
-- Name: search_word search_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_word
    ADD CONSTRAINT search_word_pkey PRIMARY KEY (word);


--
-- Name: served_document served_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.served_document
    ADD CONSTRAINT served_document_pkey PRIMARY KEY (kind, id);


--
-- Name: site site_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_pkey PRIMARY KEY (study_id, "position");


--
-- Name: source source_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_pkey PRIMARY KEY (id);


--
-- Name: source_reading source_reading_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_reading
    ADD CONSTRAINT source_reading_pkey PRIMARY KEY (source_id, address);


--
-- Name: status_observation status_observation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.status_observation
    ADD CONSTRAINT status_observation_pkey PRIMARY KEY (id);


--
-- Name: status_observation status_observation_study_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.status_observation
    ADD CONSTRAINT status_observation_study_id_position_key UNIQUE (study_id, "position");


--
-- Name: study_count study_count_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_count
    ADD CONSTRAINT study_count_pkey PRIMARY KEY (study_id, "position");


--
-- Name: study_country study_country_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_country
    ADD CONSTRAINT study_country_pkey PRIMARY KEY (study_id, country_code);


--
-- Name: study_date study_date_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_date
    ADD CONSTRAINT study_date_pkey PRIMARY KEY (study_id, "position");


--
-- Name: study_document study_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_document
    ADD CONSTRAINT study_document_pkey PRIMARY KEY (study_id);


--
-- Name: study_name study_name_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_name
    ADD CONSTRAINT study_name_pkey PRIMARY KEY (key, study_id);


--
-- Name: study study_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study
    ADD CONSTRAINT study_pkey PRIMARY KEY (id);


--
-- Name: study_relation study_relation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_relation
    ADD CONSTRAINT study_relation_pkey PRIMARY KEY (study_id, "position");


--
-- Name: term_code term_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.term_code
    ADD CONSTRAINT term_code_pkey PRIMARY KEY (scheme, term_code, system, code);


--
-- Name: term term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.term
    ADD CONSTRAINT term_pkey PRIMARY KEY (scheme, code);


--
-- Name: trial_brief trial_brief_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trial_brief
    ADD CONSTRAINT trial_brief_pkey PRIMARY KEY (study_id);


--
-- Name: trial_status trial_status_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trial_status
    ADD CONSTRAINT trial_status_once UNIQUE NULLS NOT DISTINCT (study_id, include_unverified, registration);


--
-- Name: unverified_trial_brief unverified_trial_brief_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unverified_trial_brief
    ADD CONSTRAINT unverified_trial_brief_pkey PRIMARY KEY (study_id);


--
-- Name: change_event_entity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX change_event_entity ON public.change_event USING btree (kind, entity_id);


--
-- Name: claim_evidence_comparison; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_evidence_comparison ON public.claim_evidence USING btree (comparison_id);


--
-- Name: claim_evidence_result; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_evidence_result ON public.claim_evidence USING btree (result_id);


--
-- Name: claim_evidence_status_observation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_evidence_status_observation ON public.claim_evidence USING btree (status_observation_id);


--
-- Name: claim_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_source ON public.claim USING btree (source_id);


--
-- Name: claim_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_study ON public.claim USING btree (study_id);


--
-- Name: comparison_group_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX comparison_group_study ON public.comparison_group USING btree (study_id);


--
-- Name: comparison_outcome; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX comparison_outcome ON public.comparison USING btree (outcome_id);


--
-- Name: comparison_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX comparison_study ON public.comparison USING btree (study_id);


--
-- Name: crude_effect_outcome; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX crude_effect_outcome ON public.crude_effect USING btree (outcome_id);


--
-- Name: crude_effect_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX crude_effect_study ON public.crude_effect USING btree (study_id);


--
-- Name: curated_gap_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX curated_gap_study ON public.curated_gap USING btree (study_id);


--
-- Name: entity_state_current; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX entity_state_current ON public.entity_state USING btree (kind, id) WHERE (last_version IS NULL);


--
-- Name: import_seen_run; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_seen_run ON public.import_seen USING btree (run_id, nct_id);


--
-- Name: known_relation_related_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX known_relation_related_study ON public.known_relation USING btree (related_study_id);


--
-- Name: known_relation_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX known_relation_study ON public.known_relation USING btree (study_id);


--
-- Name: outcome_measure; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outcome_measure ON public.outcome USING btree (measure_id);


--
-- Name: outcome_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outcome_search ON public.outcome USING gin (search);


--
-- Name: publication_identifier_value; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX publication_identifier_value ON public.publication_identifier USING btree (system, lower((value)::text));


--
-- Name: registration_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX registration_number ON public.registration USING btree (upper((number)::text), registry);


--
-- Name: registry_flag_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX registry_flag_code ON public.registry_flag USING btree (code, nct_id, "position");


--
-- Name: registry_record_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX registry_record_study ON public.registry_record USING btree (study_id);


--
-- Name: report_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_source ON public.report USING btree (source_id);


--
-- Name: result_group_use_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX result_group_use_study ON public.result_group_use USING btree (study_id, outcome_id, "position");


--
-- Name: result_months; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX result_months ON public.result USING btree (months) WHERE (months IS NOT NULL);


--
-- Name: result_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX result_study ON public.result USING btree (study_id);


--
-- Name: result_with_rank; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX result_with_rank ON public.result USING btree (study_id, rank) WHERE (rank IS NOT NULL);


--
-- Name: search_synonym_meaning; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_synonym_meaning ON public.search_synonym USING btree (meaning);


--
-- Name: search_text_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_text_search ON public.search_text USING gin (search);


--
-- Name: search_text_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_text_study ON public.search_text USING btree (study_id);


--
-- Name: search_word_folded; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_word_folded ON public.search_word USING btree (folded);


--
-- Name: search_word_lexeme; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_word_lexeme ON public.search_word USING btree (lexeme);


--
-- Name: search_word_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_word_like ON public.search_word USING gin (folded public.gin_trgm_ops);


--
-- Name: served_document_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX served_document_study ON public.served_document USING btree (study_id);


--
-- Name: source_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX source_search ON public.source USING gin (search);


--
-- Name: study_country_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_country_code ON public.study_country USING btree (country_code);


--
-- Name: study_document_countries; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_countries ON public.study_document USING gin (countries);


--
-- Name: study_document_design; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_design ON public.study_document USING btree (design, study_id);


--
-- Name: study_document_interventions; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_interventions ON public.study_document USING gin (interventions);


--
-- Name: study_document_judged; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_judged ON public.study_document USING gin (risk_of_bias) WHERE (risk_of_bias <> '{NOT_JUDGED}'::text[]);


--
-- Name: study_document_measures; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_measures ON public.study_document USING gin (measures);


--
-- Name: study_document_notice; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_notice ON public.study_document USING btree (retraction, study_id) WHERE ((retraction)::text <> 'NOT_SEARCHED'::text);


--
-- Name: study_document_phenotypes; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_phenotypes ON public.study_document USING gin (phenotypes);


--
-- Name: study_document_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_search ON public.study_document USING gin (search);


--
-- Name: study_document_sources; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_sources ON public.study_document USING gin (sources);


--
-- Name: study_document_start; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_start ON public.study_document USING btree (start_date, study_id);


--
-- Name: study_document_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_status ON public.study_document USING btree (status, study_id);


--
-- Name: study_document_status_as_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_status_as_of ON public.study_document USING btree (status_as_of, study_id) WHERE is_trial;


--
-- Name: study_document_status_start; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_status_start ON public.study_document USING btree (status, start_date, study_id);


--
-- Name: study_document_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_updated ON public.study_document USING btree (last_update_posted, study_id);


--
-- Name: study_document_with_results; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_document_with_results ON public.study_document USING btree (status, study_id) WHERE has_results;


--
-- Name: study_name_study; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_name_study ON public.study_name USING btree (study_id);


--
-- Name: study_relation_related; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_relation_related ON public.study_relation USING btree (related_study_id);


--
-- Name: study_document_results; Type: STATISTICS; Schema: public; Owner: -
--

CREATE STATISTICS public.study_document_results (dependencies, mcv) ON status, has_results FROM public.study_document;


--
-- Name: adverse_event_count adverse_event_count_study_id_nct_id_event_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.adverse_event_count
    ADD CONSTRAINT adverse_event_count_study_id_nct_id_event_position_fkey FOREIGN KEY (study_id, nct_id, event_position) REFERENCES public.adverse_event(study_id, nct_id, "position") ON DELETE CASCADE;


--
-- Name: adverse_event adverse_event_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.adverse_event
    ADD CONSTRAINT adverse_event_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: adverse_event_total adverse_event_total_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.adverse_event_total
    ADD CONSTRAINT adverse_event_total_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: adverse_event_total adverse_event_total_study_id_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.adverse_event_total
    ADD CONSTRAINT adverse_event_total_study_id_group_id_fkey FOREIGN KEY (study_id, group_id) REFERENCES public.result_group(study_id, id);


--
-- Name: arm_intervention arm_intervention_study_id_arm_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.arm_intervention
    ADD CONSTRAINT arm_intervention_study_id_arm_id_fkey FOREIGN KEY (study_id, arm_id) REFERENCES public.arm(study_id, id) ON DELETE CASCADE;


--
-- Name: arm_intervention arm_intervention_study_id_intervention_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.arm_intervention
    ADD CONSTRAINT arm_intervention_study_id_intervention_id_fkey FOREIGN KEY (study_id, intervention_id) REFERENCES public.intervention(study_id, id) ON DELETE CASCADE;


--
-- Name: arm arm_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.arm
    ADD CONSTRAINT arm_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: bias_assessment bias_assessment_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bias_assessment
    ADD CONSTRAINT bias_assessment_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: bias_assessment bias_assessment_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bias_assessment
    ADD CONSTRAINT bias_assessment_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: change_event change_event_version_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change_event
    ADD CONSTRAINT change_event_version_fkey FOREIGN KEY (version) REFERENCES public.dataset_version(version);


--
-- Name: claim_evidence claim_evidence_claim_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_evidence
    ADD CONSTRAINT claim_evidence_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id) ON DELETE CASCADE;


--
-- Name: claim_evidence claim_evidence_comparison_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_evidence
    ADD CONSTRAINT claim_evidence_comparison_id_fkey FOREIGN KEY (comparison_id) REFERENCES public.comparison(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: claim_evidence claim_evidence_result_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_evidence
    ADD CONSTRAINT claim_evidence_result_id_fkey FOREIGN KEY (result_id) REFERENCES public.result(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: claim_evidence claim_evidence_status_observation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_evidence
    ADD CONSTRAINT claim_evidence_status_observation_id_fkey FOREIGN KEY (status_observation_id) REFERENCES public.status_observation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: claim claim_measure_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_measure_id_fkey FOREIGN KEY (measure_id) REFERENCES public.measure(id);


--
-- Name: claim claim_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: claim claim_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: comparison_group comparison_group_comparison_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison_group
    ADD CONSTRAINT comparison_group_comparison_id_fkey FOREIGN KEY (comparison_id) REFERENCES public.comparison(id) ON DELETE CASCADE;


--
-- Name: comparison_group comparison_group_study_id_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison_group
    ADD CONSTRAINT comparison_group_study_id_group_id_fkey FOREIGN KEY (study_id, group_id) REFERENCES public.result_group(study_id, id);


--
-- Name: comparison comparison_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison
    ADD CONSTRAINT comparison_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: comparison comparison_study_id_arm_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison
    ADD CONSTRAINT comparison_study_id_arm_id_fkey FOREIGN KEY (study_id, arm_id) REFERENCES public.arm(study_id, id);


--
-- Name: comparison comparison_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison
    ADD CONSTRAINT comparison_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: comparison comparison_study_id_outcome_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison
    ADD CONSTRAINT comparison_study_id_outcome_id_fkey FOREIGN KEY (study_id, outcome_id) REFERENCES public.outcome(study_id, id) ON DELETE CASCADE;


--
-- Name: comparison comparison_study_id_population_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison
    ADD CONSTRAINT comparison_study_id_population_id_fkey FOREIGN KEY (study_id, population_id) REFERENCES public.population(study_id, id);


--
-- Name: comparison comparison_study_id_reference_arm_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comparison
    ADD CONSTRAINT comparison_study_id_reference_arm_id_fkey FOREIGN KEY (study_id, reference_arm_id) REFERENCES public.arm(study_id, id);


--
-- Name: coverage_exclusion coverage_exclusion_search_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coverage_exclusion
    ADD CONSTRAINT coverage_exclusion_search_id_fkey FOREIGN KEY (search_id) REFERENCES public.coverage_search(id) ON DELETE CASCADE;


--
-- Name: coverage_without_results coverage_without_results_search_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coverage_without_results
    ADD CONSTRAINT coverage_without_results_search_id_fkey FOREIGN KEY (search_id) REFERENCES public.coverage_search(id) ON DELETE CASCADE;


--
-- Name: crude_effect crude_effect_outcome_id_reference_result_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.crude_effect
    ADD CONSTRAINT crude_effect_outcome_id_reference_result_id_fkey FOREIGN KEY (outcome_id, reference_result_id) REFERENCES public.result(outcome_id, id) ON DELETE CASCADE;


--
-- Name: crude_effect crude_effect_outcome_id_result_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.crude_effect
    ADD CONSTRAINT crude_effect_outcome_id_result_id_fkey FOREIGN KEY (outcome_id, result_id) REFERENCES public.result(outcome_id, id) ON DELETE CASCADE;


--
-- Name: crude_effect crude_effect_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.crude_effect
    ADD CONSTRAINT crude_effect_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: crude_effect crude_effect_study_id_outcome_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.crude_effect
    ADD CONSTRAINT crude_effect_study_id_outcome_id_fkey FOREIGN KEY (study_id, outcome_id) REFERENCES public.outcome(study_id, id) ON DELETE CASCADE;


--
-- Name: curated_gap curated_gap_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.curated_gap
    ADD CONSTRAINT curated_gap_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: denominator_count denominator_count_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.denominator_count
    ADD CONSTRAINT denominator_count_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: denominator_count denominator_count_study_id_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.denominator_count
    ADD CONSTRAINT denominator_count_study_id_group_id_fkey FOREIGN KEY (study_id, group_id) REFERENCES public.result_group(study_id, id);


--
-- Name: denominator_count denominator_count_study_id_outcome_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.denominator_count
    ADD CONSTRAINT denominator_count_study_id_outcome_id_fkey FOREIGN KEY (study_id, outcome_id) REFERENCES public.outcome(study_id, id) ON DELETE CASCADE;


--
-- Name: dose dose_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dose
    ADD CONSTRAINT dose_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: dose dose_study_id_intervention_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dose
    ADD CONSTRAINT dose_study_id_intervention_id_fkey FOREIGN KEY (study_id, intervention_id) REFERENCES public.intervention(study_id, id) ON DELETE CASCADE;


--
-- Name: eligibility_criterion eligibility_criterion_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.eligibility_criterion
    ADD CONSTRAINT eligibility_criterion_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: eligibility_criterion eligibility_criterion_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.eligibility_criterion
    ADD CONSTRAINT eligibility_criterion_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: entity_state entity_state_first_version_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entity_state
    ADD CONSTRAINT entity_state_first_version_fkey FOREIGN KEY (first_version) REFERENCES public.dataset_version(version);


--
-- Name: entity_state entity_state_last_version_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entity_state
    ADD CONSTRAINT entity_state_last_version_fkey FOREIGN KEY (last_version) REFERENCES public.dataset_version(version);


--
-- Name: import_complaint import_complaint_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_complaint
    ADD CONSTRAINT import_complaint_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.import_run(id) ON DELETE CASCADE;


--
-- Name: import_seen import_seen_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_seen
    ADD CONSTRAINT import_seen_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.import_run(id) ON DELETE CASCADE;


--
-- Name: intervention intervention_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.intervention
    ADD CONSTRAINT intervention_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: known_relation known_relation_related_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_relation
    ADD CONSTRAINT known_relation_related_study_id_fkey FOREIGN KEY (related_study_id) REFERENCES public.study(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: known_relation known_relation_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_relation
    ADD CONSTRAINT known_relation_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: limitation limitation_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.limitation
    ADD CONSTRAINT limitation_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: measure_code measure_code_measure_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measure_code
    ADD CONSTRAINT measure_code_measure_id_fkey FOREIGN KEY (measure_id) REFERENCES public.measure(id) ON DELETE CASCADE;


--
-- Name: organization organization_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: organization organization_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: outcome outcome_measure_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT outcome_measure_id_fkey FOREIGN KEY (measure_id) REFERENCES public.measure(id);


--
-- Name: outcome outcome_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT outcome_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: participant_flow participant_flow_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participant_flow
    ADD CONSTRAINT participant_flow_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: participant_flow participant_flow_study_id_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participant_flow
    ADD CONSTRAINT participant_flow_study_id_group_id_fkey FOREIGN KEY (study_id, group_id) REFERENCES public.result_group(study_id, id);


--
-- Name: population_activity population_activity_study_id_population_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.population_activity
    ADD CONSTRAINT population_activity_study_id_population_id_fkey FOREIGN KEY (study_id, population_id) REFERENCES public.population(study_id, id) ON DELETE CASCADE;


--
-- Name: population_phenotype population_phenotype_study_id_population_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.population_phenotype
    ADD CONSTRAINT population_phenotype_study_id_population_id_fkey FOREIGN KEY (study_id, population_id) REFERENCES public.population(study_id, id) ON DELETE CASCADE;


--
-- Name: population population_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.population
    ADD CONSTRAINT population_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: publication_identifier publication_identifier_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication_identifier
    ADD CONSTRAINT publication_identifier_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.publication(source_id) ON DELETE CASCADE;


--
-- Name: publication_notice publication_notice_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication_notice
    ADD CONSTRAINT publication_notice_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.publication(source_id) ON DELETE CASCADE;


--
-- Name: publication publication_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication
    ADD CONSTRAINT publication_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id) ON DELETE CASCADE;


--
-- Name: recommendation_criterion recommendation_criterion_source_id_recommendation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recommendation_criterion
    ADD CONSTRAINT recommendation_criterion_source_id_recommendation_id_fkey FOREIGN KEY (source_id, recommendation_id) REFERENCES public.recommendation(source_id, id) ON DELETE CASCADE;


--
-- Name: recommendation recommendation_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT recommendation_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id) ON DELETE CASCADE;


--
-- Name: registration registration_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: registration registration_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: registry_analysis registry_analysis_comparison_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_analysis
    ADD CONSTRAINT registry_analysis_comparison_id_fkey FOREIGN KEY (comparison_id) REFERENCES public.comparison(id) ON DELETE CASCADE;


--
-- Name: registry_condition registry_condition_nct_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_condition
    ADD CONSTRAINT registry_condition_nct_id_fkey FOREIGN KEY (nct_id) REFERENCES public.registry_record(nct_id) ON DELETE CASCADE;


--
-- Name: registry_flag registry_flag_nct_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_flag
    ADD CONSTRAINT registry_flag_nct_id_fkey FOREIGN KEY (nct_id) REFERENCES public.registry_record(nct_id) ON DELETE CASCADE;


--
-- Name: registry_gone registry_gone_since_version_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_gone
    ADD CONSTRAINT registry_gone_since_version_fkey FOREIGN KEY (since_version) REFERENCES public.dataset_version(version);


--
-- Name: registry_identifier registry_identifier_nct_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_identifier
    ADD CONSTRAINT registry_identifier_nct_id_fkey FOREIGN KEY (nct_id) REFERENCES public.registry_record(nct_id) ON DELETE CASCADE;


--
-- Name: registry_record registry_record_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_record
    ADD CONSTRAINT registry_record_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: registry_record registry_record_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_record
    ADD CONSTRAINT registry_record_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: registry_reference registry_reference_nct_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_reference
    ADD CONSTRAINT registry_reference_nct_id_fkey FOREIGN KEY (nct_id) REFERENCES public.registry_record(nct_id) ON DELETE CASCADE;


--
-- Name: registry_retraction registry_retraction_nct_id_reference_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_retraction
    ADD CONSTRAINT registry_retraction_nct_id_reference_position_fkey FOREIGN KEY (nct_id, reference_position) REFERENCES public.registry_reference(nct_id, "position") ON DELETE CASCADE;


--
-- Name: registry_term registry_term_nct_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_term
    ADD CONSTRAINT registry_term_nct_id_fkey FOREIGN KEY (nct_id) REFERENCES public.registry_record(nct_id) ON DELETE CASCADE;


--
-- Name: report report_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: report report_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: result_group result_group_study_id_arm_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_group
    ADD CONSTRAINT result_group_study_id_arm_id_fkey FOREIGN KEY (study_id, arm_id) REFERENCES public.arm(study_id, id);


--
-- Name: result_group result_group_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_group
    ADD CONSTRAINT result_group_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: result_group_use result_group_use_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_group_use
    ADD CONSTRAINT result_group_use_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: result_group_use result_group_use_study_id_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_group_use
    ADD CONSTRAINT result_group_use_study_id_group_id_fkey FOREIGN KEY (study_id, group_id) REFERENCES public.result_group(study_id, id);


--
-- Name: result_group_use result_group_use_study_id_outcome_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_group_use
    ADD CONSTRAINT result_group_use_study_id_outcome_id_fkey FOREIGN KEY (study_id, outcome_id) REFERENCES public.outcome(study_id, id) ON DELETE CASCADE;


--
-- Name: result result_of_its_group; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT result_of_its_group FOREIGN KEY (study_id, group_id) REFERENCES public.result_group(study_id, id);


--
-- Name: result result_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT result_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: result result_study_id_arm_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT result_study_id_arm_id_fkey FOREIGN KEY (study_id, arm_id) REFERENCES public.arm(study_id, id);


--
-- Name: result result_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT result_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: result result_study_id_outcome_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT result_study_id_outcome_id_fkey FOREIGN KEY (study_id, outcome_id) REFERENCES public.outcome(study_id, id) ON DELETE CASCADE;


--
-- Name: result result_study_id_population_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT result_study_id_population_id_fkey FOREIGN KEY (study_id, population_id) REFERENCES public.population(study_id, id);


--
-- Name: search_text search_text_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_text
    ADD CONSTRAINT search_text_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: served_document served_document_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.served_document
    ADD CONSTRAINT served_document_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: site site_country_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_country_code_fkey FOREIGN KEY (country_code) REFERENCES public.country(code);


--
-- Name: site site_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: source_reading source_reading_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_reading
    ADD CONSTRAINT source_reading_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id) ON DELETE CASCADE;


--
-- Name: status_observation status_observation_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.status_observation
    ADD CONSTRAINT status_observation_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: status_observation status_observation_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.status_observation
    ADD CONSTRAINT status_observation_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: study_count study_count_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_count
    ADD CONSTRAINT study_count_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: study_count study_count_study_id_arm_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_count
    ADD CONSTRAINT study_count_study_id_arm_id_fkey FOREIGN KEY (study_id, arm_id) REFERENCES public.arm(study_id, id) ON DELETE CASCADE;


--
-- Name: study_count study_count_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_count
    ADD CONSTRAINT study_count_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: study_count study_count_study_id_population_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_count
    ADD CONSTRAINT study_count_study_id_population_id_fkey FOREIGN KEY (study_id, population_id) REFERENCES public.population(study_id, id) ON DELETE CASCADE;


--
-- Name: study_count study_count_superseded_by_source_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_count
    ADD CONSTRAINT study_count_superseded_by_source_fkey FOREIGN KEY (superseded_by_source) REFERENCES public.source(id);


--
-- Name: study_country study_country_country_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_country
    ADD CONSTRAINT study_country_country_code_fkey FOREIGN KEY (country_code) REFERENCES public.country(code);


--
-- Name: study_country study_country_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_country
    ADD CONSTRAINT study_country_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: study_date study_date_source_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_date
    ADD CONSTRAINT study_date_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);


--
-- Name: study_date study_date_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_date
    ADD CONSTRAINT study_date_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: study_document study_document_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_document
    ADD CONSTRAINT study_document_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: study_name study_name_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_name
    ADD CONSTRAINT study_name_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: study_relation study_relation_related_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_relation
    ADD CONSTRAINT study_relation_related_study_id_fkey FOREIGN KEY (related_study_id) REFERENCES public.study(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: study_relation study_relation_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.study_relation
    ADD CONSTRAINT study_relation_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: term_code term_code_scheme_term_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.term_code
    ADD CONSTRAINT term_code_scheme_term_code_fkey FOREIGN KEY (scheme, term_code) REFERENCES public.term(scheme, code) ON DELETE CASCADE;


--
-- Name: term term_scheme_broader_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.term
    ADD CONSTRAINT term_scheme_broader_fkey FOREIGN KEY (scheme, broader) REFERENCES public.term(scheme, code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: trial_brief trial_brief_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trial_brief
    ADD CONSTRAINT trial_brief_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: trial_status trial_status_actual_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trial_status
    ADD CONSTRAINT trial_status_actual_id_fkey FOREIGN KEY (actual_id) REFERENCES public.status_observation(id) ON DELETE CASCADE;


--
-- Name: trial_status trial_status_status_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trial_status
    ADD CONSTRAINT trial_status_status_id_fkey FOREIGN KEY (status_id) REFERENCES public.status_observation(id) ON DELETE CASCADE;


--
-- Name: trial_status trial_status_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trial_status
    ADD CONSTRAINT trial_status_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: trial_status trial_status_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trial_status
    ADD CONSTRAINT trial_status_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.status_observation(id) ON DELETE CASCADE;


--
-- Name: trial_status trial_status_unspecified_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trial_status
    ADD CONSTRAINT trial_status_unspecified_id_fkey FOREIGN KEY (unspecified_id) REFERENCES public.status_observation(id) ON DELETE CASCADE;


--
-- Name: unverified_trial_brief unverified_trial_brief_study_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unverified_trial_brief
    ADD CONSTRAINT unverified_trial_brief_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.study(id) ON DELETE CASCADE;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT ALL ON SCHEMA public TO evidence_owner;


--
-- Name: FUNCTION lo_creat(integer); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.lo_creat(integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_creat(integer) TO evidence_owner;


--
-- Name: FUNCTION lo_create(oid); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.lo_create(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_create(oid) TO evidence_owner;


--
-- Name: FUNCTION lo_from_bytea(oid, bytea); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.lo_from_bytea(oid, bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_from_bytea(oid, bytea) TO evidence_owner;


--
-- Name: FUNCTION lo_put(oid, bigint, bytea); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.lo_put(oid, bigint, bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_put(oid, bigint, bytea) TO evidence_owner;


--
-- Name: FUNCTION lo_truncate(integer, integer); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate(integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_truncate(integer, integer) TO evidence_owner;


--
-- Name: FUNCTION lo_truncate64(integer, bigint); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate64(integer, bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_truncate64(integer, bigint) TO evidence_owner;


--
-- Name: FUNCTION lo_unlink(oid); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.lo_unlink(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_unlink(oid) TO evidence_owner;


--
-- Name: FUNCTION lowrite(integer, bytea); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.lowrite(integer, bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lowrite(integer, bytea) TO evidence_owner;


--
-- Name: FUNCTION pg_advisory_lock(bigint); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock(bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_advisory_lock(bigint) TO evidence_owner;


--
-- Name: FUNCTION pg_advisory_lock(integer, integer); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock(integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_advisory_lock(integer, integer) TO evidence_owner;


--
-- Name: FUNCTION pg_advisory_lock_shared(bigint); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock_shared(bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_advisory_lock_shared(bigint) TO evidence_owner;


--
-- Name: FUNCTION pg_advisory_lock_shared(integer, integer); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock_shared(integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_advisory_lock_shared(integer, integer) TO evidence_owner;


--
-- Name: FUNCTION pg_advisory_xact_lock(bigint); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock(bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock(bigint) TO evidence_owner;


--
-- Name: FUNCTION pg_advisory_xact_lock(integer, integer); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock(integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock(integer, integer) TO evidence_owner;


--
-- Name: FUNCTION pg_advisory_xact_lock_shared(bigint); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock_shared(bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock_shared(bigint) TO evidence_owner;


--
-- Name: FUNCTION pg_advisory_xact_lock_shared(integer, integer); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock_shared(integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock_shared(integer, integer) TO evidence_owner;


--
-- Name: FUNCTION pg_cancel_backend(integer); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_cancel_backend(integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_cancel_backend(integer) TO evidence_owner;


--
-- Name: FUNCTION pg_logical_emit_message(boolean, text, bytea); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_logical_emit_message(boolean, text, bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_logical_emit_message(boolean, text, bytea) TO evidence_owner;


--
-- Name: FUNCTION pg_logical_emit_message(boolean, text, text); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_logical_emit_message(boolean, text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_logical_emit_message(boolean, text, text) TO evidence_owner;


--
-- Name: FUNCTION pg_notify(text, text); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_notify(text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_notify(text, text) TO evidence_owner;


--
-- Name: FUNCTION pg_terminate_backend(pid integer, timeout bigint); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_terminate_backend(pid integer, timeout bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_terminate_backend(pid integer, timeout bigint) TO evidence_owner;


--
-- Name: FUNCTION pg_try_advisory_lock(bigint); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock(bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_try_advisory_lock(bigint) TO evidence_owner;


--
-- Name: FUNCTION pg_try_advisory_lock(integer, integer); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock(integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_try_advisory_lock(integer, integer) TO evidence_owner;


--
-- Name: FUNCTION pg_try_advisory_lock_shared(bigint); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock_shared(bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_try_advisory_lock_shared(bigint) TO evidence_owner;


--
-- Name: FUNCTION pg_try_advisory_lock_shared(integer, integer); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock_shared(integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_try_advisory_lock_shared(integer, integer) TO evidence_owner;


--
-- Name: FUNCTION pg_try_advisory_xact_lock(bigint); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock(bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock(bigint) TO evidence_owner;


--
-- Name: FUNCTION pg_try_advisory_xact_lock(integer, integer); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock(integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock(integer, integer) TO evidence_owner;


--
-- Name: FUNCTION pg_try_advisory_xact_lock_shared(bigint); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock_shared(bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock_shared(bigint) TO evidence_owner;


--
-- Name: FUNCTION pg_try_advisory_xact_lock_shared(integer, integer); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock_shared(integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock_shared(integer, integer) TO evidence_owner;


--
-- Name: FUNCTION set_config(text, text, boolean); Type: ACL; Schema: pg_catalog; Owner: -
--

REVOKE ALL ON FUNCTION pg_catalog.set_config(text, text, boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.set_config(text, text, boolean) TO evidence_owner;


--
-- Name: TABLE source_reading; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.source_reading TO evidence_reader;


--
-- Name: TABLE source; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.source TO evidence_reader;


--
-- Name: TABLE status_observation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.status_observation TO evidence_reader;


--
-- Name: TABLE arm; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.arm TO evidence_reader;


--
-- Name: TABLE comparison; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.comparison TO evidence_reader;


--
-- Name: TABLE coverage_search; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.coverage_search TO evidence_reader;


--
-- Name: TABLE coverage_without_results; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.coverage_without_results TO evidence_reader;


--
-- Name: TABLE dataset_version; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.dataset_version TO evidence_reader;


--
-- Name: TABLE render_pending; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.render_pending TO evidence_reader;


--
-- Name: TABLE current_dataset; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.current_dataset TO evidence_reader;


--
-- Name: TABLE trial_status; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.trial_status TO evidence_reader;


--
-- Name: TABLE visibility; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.visibility TO evidence_reader;


--
-- Name: TABLE registration_state; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registration_state TO evidence_reader;


--
-- Name: TABLE registration_status; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registration_status TO evidence_reader;


--
-- Name: TABLE study_status; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.study_status TO evidence_reader;


--
-- Name: TABLE finished_study; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.finished_study TO evidence_reader;


--
-- Name: TABLE outcome; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.outcome TO evidence_reader;


--
-- Name: TABLE report; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.report TO evidence_reader;


--
-- Name: TABLE result; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.result TO evidence_reader;


--
-- Name: TABLE study_date; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.study_date TO evidence_reader;


--
-- Name: TABLE today; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.today TO evidence_reader;


--
-- Name: TABLE trial_brief; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.trial_brief TO evidence_reader;


--
-- Name: TABLE gap; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.gap TO evidence_reader;


--
-- Name: TABLE adverse_event; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.adverse_event TO evidence_reader;


--
-- Name: TABLE adverse_event_count; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.adverse_event_count TO evidence_reader;


--
-- Name: TABLE adverse_event_total; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.adverse_event_total TO evidence_reader;


--
-- Name: TABLE arm_intervention; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.arm_intervention TO evidence_reader;


--
-- Name: TABLE bias_assessment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.bias_assessment TO evidence_reader;


--
-- Name: TABLE change_event; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.change_event TO evidence_reader;


--
-- Name: TABLE study; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.study TO evidence_reader;


--
-- Name: TABLE citable_study; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.citable_study TO evidence_reader;


--
-- Name: TABLE registration; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registration TO evidence_reader;


--
-- Name: TABLE citable; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.citable TO evidence_reader;


--
-- Name: TABLE claim; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.claim TO evidence_reader;


--
-- Name: TABLE measure; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.measure TO evidence_reader;


--
-- Name: TABLE claim_check_comparison; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.claim_check_comparison TO evidence_reader;


--
-- Name: TABLE claim_check_result; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.claim_check_result TO evidence_reader;


--
-- Name: TABLE entity_state; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.entity_state TO evidence_reader;


--
-- Name: TABLE curated_study; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.curated_study TO evidence_reader;


--
-- Name: TABLE intervention; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.intervention TO evidence_reader;


--
-- Name: TABLE organization; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.organization TO evidence_reader;


--
-- Name: TABLE population; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.population TO evidence_reader;


--
-- Name: TABLE population_phenotype; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.population_phenotype TO evidence_reader;


--
-- Name: TABLE publication; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.publication TO evidence_reader;


--
-- Name: TABLE site; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.site TO evidence_reader;


--
-- Name: TABLE study_count; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.study_count TO evidence_reader;


--
-- Name: TABLE study_country; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.study_country TO evidence_reader;


--
-- Name: TABLE study_name; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.study_name TO evidence_reader;


--
-- Name: TABLE claim_check_study; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.claim_check_study TO evidence_reader;


--
-- Name: TABLE claim_evidence; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.claim_evidence TO evidence_reader;


--
-- Name: TABLE cohort; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.cohort TO evidence_reader;


--
-- Name: TABLE comparison_group; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.comparison_group TO evidence_reader;


--
-- Name: TABLE country; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.country TO evidence_reader;


--
-- Name: TABLE coverage_exclusion; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.coverage_exclusion TO evidence_reader;


--
-- Name: TABLE crude_effect; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.crude_effect TO evidence_reader;


--
-- Name: TABLE curated_check; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.curated_check TO evidence_reader;


--
-- Name: TABLE curated_outcome; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.curated_outcome TO evidence_reader;


--
-- Name: TABLE curated_comparison; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.curated_comparison TO evidence_reader;


--
-- Name: TABLE curated_coverage; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.curated_coverage TO evidence_reader;


--
-- Name: TABLE curated_gap; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.curated_gap TO evidence_reader;


--
-- Name: TABLE curated_result; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.curated_result TO evidence_reader;


--
-- Name: TABLE dataset_size; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.dataset_size TO evidence_reader;


--
-- Name: TABLE denominator_count; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.denominator_count TO evidence_reader;


--
-- Name: TABLE dose; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.dose TO evidence_reader;


--
-- Name: TABLE eligibility_criterion; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.eligibility_criterion TO evidence_reader;


--
-- Name: TABLE study_document; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.study_document TO evidence_reader;


--
-- Name: TABLE found_search_text; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.found_search_text TO evidence_reader;


--
-- Name: TABLE trial_study; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.trial_study TO evidence_reader;


--
-- Name: TABLE found_trial_brief; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.found_trial_brief TO evidence_reader;


--
-- Name: TABLE import_complaint; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.import_complaint TO evidence_reader;


--
-- Name: TABLE import_run; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.import_run TO evidence_reader;


--
-- Name: TABLE import_seen; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.import_seen TO evidence_reader;


--
-- Name: TABLE known_relation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.known_relation TO evidence_reader;


--
-- Name: TABLE limitation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.limitation TO evidence_reader;


--
-- Name: TABLE list_claim; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_claim TO evidence_reader;


--
-- Name: TABLE list_comparison; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_comparison TO evidence_reader;


--
-- Name: TABLE list_gap; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_gap TO evidence_reader;


--
-- Name: TABLE list_measure; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_measure TO evidence_reader;


--
-- Name: TABLE list_outcome; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_outcome TO evidence_reader;


--
-- Name: TABLE quality_check; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.quality_check TO evidence_reader;


--
-- Name: TABLE registry_flag_count; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registry_flag_count TO evidence_reader;


--
-- Name: TABLE list_quality_check; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_quality_check TO evidence_reader;


--
-- Name: TABLE list_relation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_relation TO evidence_reader;


--
-- Name: TABLE population_activity; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.population_activity TO evidence_reader;


--
-- Name: TABLE study_relation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.study_relation TO evidence_reader;


--
-- Name: TABLE study_overlap; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.study_overlap TO evidence_reader;


--
-- Name: TABLE list_result; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_result TO evidence_reader;


--
-- Name: TABLE publication_identifier; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.publication_identifier TO evidence_reader;


--
-- Name: TABLE list_source; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_source TO evidence_reader;


--
-- Name: TABLE list_status_observation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_status_observation TO evidence_reader;


--
-- Name: TABLE list_study; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_study TO evidence_reader;


--
-- Name: TABLE term; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.term TO evidence_reader;


--
-- Name: TABLE term_code; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.term_code TO evidence_reader;


--
-- Name: TABLE list_term; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_term TO evidence_reader;


--
-- Name: TABLE unverified_trial_brief; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.unverified_trial_brief TO evidence_reader;


--
-- Name: TABLE list_trial; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.list_trial TO evidence_reader;


--
-- Name: TABLE measure_code; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.measure_code TO evidence_reader;


--
-- Name: TABLE participant_flow; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.participant_flow TO evidence_reader;


--
-- Name: TABLE phenotype_closure; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.phenotype_closure TO evidence_reader;


--
-- Name: TABLE publication_notice; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.publication_notice TO evidence_reader;


--
-- Name: TABLE relation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.relation TO evidence_reader;


--
-- Name: TABLE quality_finding; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.quality_finding TO evidence_reader;


--
-- Name: TABLE recommendation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.recommendation TO evidence_reader;


--
-- Name: TABLE recommendation_criterion; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.recommendation_criterion TO evidence_reader;


--
-- Name: TABLE reference; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.reference TO evidence_reader;


--
-- Name: TABLE registry_analysis; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registry_analysis TO evidence_reader;


--
-- Name: TABLE registry_condition; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registry_condition TO evidence_reader;


--
-- Name: TABLE registry_flag; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registry_flag TO evidence_reader;


--
-- Name: TABLE registry_gone; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registry_gone TO evidence_reader;


--
-- Name: TABLE registry_identifier; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registry_identifier TO evidence_reader;


--
-- Name: TABLE registry_record; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registry_record TO evidence_reader;


--
-- Name: TABLE registry_reference; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registry_reference TO evidence_reader;


--
-- Name: TABLE registry_retraction; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registry_retraction TO evidence_reader;


--
-- Name: TABLE registry_term; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.registry_term TO evidence_reader;


--
-- Name: TABLE result_group; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.result_group TO evidence_reader;


--
-- Name: TABLE result_group_use; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.result_group_use TO evidence_reader;


--
-- Name: TABLE scope_rule; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.scope_rule TO evidence_reader;


--
-- Name: TABLE search_synonym; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.search_synonym TO evidence_reader;


--
-- Name: TABLE search_text; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.search_text TO evidence_reader;


--
-- Name: TABLE search_word; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.search_word TO evidence_reader;


--
-- Name: TABLE served_document; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.served_document TO evidence_reader;


--
-- Name: TABLE study_not_curated; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.study_not_curated TO evidence_reader;


--
-- Name: TABLE trial; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.trial TO evidence_reader;


--
-- Name: TABLE trial_criterion; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.trial_criterion TO evidence_reader;


--
-- Name: TABLE trial_date; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.trial_date TO evidence_reader;


--
-- Name: TABLE trial_state; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.trial_state TO evidence_reader;


--
-- Name: TABLE trial_statement; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.trial_statement TO evidence_reader;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: public; Owner: -
--

ALTER DEFAULT PRIVILEGES FOR ROLE evidence_owner IN SCHEMA public GRANT SELECT ON TABLES  TO evidence_reader;


--
-- PostgreSQL database dump complete
--

\unrestrict etvBb6hKBY1m4emkNXqijOryfknJg7kn1FirDtKjrpEQfOVpsdWUfUlh9nwh8mn

