-- What lists are filtered, sorted, counted and written as tables by: one row an item, one column a published field. The documents of a page are looked up by
-- id. A study is joined from the left, so that PostgreSQL leaves the join out where no column of it is asked for.

create or replace view list_study as
select shown.study_id as id,
       shown.study_id,
       shown.title,
       shown.acronym,
       shown.design,
       shown.phases,
       shown.phenotypes,
       shown.interventions,
       shown.status,
       coalesce(shown.unverified_status, shown.status) as unverified_status,
       shown.status_as_of,
       coalesce(shown.unverified_status_as_of, shown.status_as_of) as unverified_status_as_of,
       shown.last_known_status,
       coalesce(shown.unverified_last_known_status, shown.last_known_status) as unverified_last_known_status,
       shown.design_basis,
       shown.intervention_basis,
       shown.phenotype_basis,
       shown.conditioning_basis,
       shown.conditioning,
       shown.conditioning_intensity,
       shown.activity,
       shown.countries,
       shown.registrations,
       array(
           select distinct registration.number::text collate "C" as number
           from registration
           where registration.study_id = shown.study_id
           order by number) as unverified_registrations,
       shown.measures,
       shown.sources,
       shown.start_date,
       shown.treated_from,
       shown.treated_to,
       shown.last_update_posted,
       left(nullif(shown.start_date, ''), 4)::int as year,
       shown.risk_of_bias,
       shown.retraction,
       shown.outcome_count,
       shown.keywords,
       shown.description,
       shown.search,
       shown.summary,
       coalesce(shown.unverified_summary, shown.summary) as unverified_summary,
       shown.numbers,
       coalesce(shown.unverified_numbers, shown.numbers) as unverified_numbers,
       shown.sponsors,
       shown.sponsor_classes,
       shown.funders,
       shown.collaborators,
       shown.conditions,
       shown.mesh_terms,
       shown.mesh_keys,
       shown.intervention_names,
       shown.has_results,
       shown.results_posted,
       coalesce(shown.actual_enrollment, shown.target_enrollment, shown.unspecified_enrollment) as enrollment,
       shown.minimum_age,
       shown.maximum_age,
       shown.ages_known,
       shown.sex,
       shown.masking,
       shown.allocation
from study_document as shown;
comment on view list_study is 'Studies, for lists.';

create or replace view list_outcome as
select outcome.id,
       outcome.study_id,
       outcome.position,
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
       coalesce(study.unverified_status, study.status) as unverified_status,
       study.status_as_of,
       coalesce(study.unverified_status_as_of, study.status_as_of) as unverified_status_as_of,
       study.last_known_status,
       coalesce(study.unverified_last_known_status, study.last_known_status) as unverified_last_known_status,
       study.countries,
       study.phenotypes,
       study.interventions,
       study.activity,
       outcome.search
from outcome
left join study_document as study on study.study_id = outcome.study_id;
comment on view list_outcome is 'Outcomes, for lists.';

create or replace view list_result as
select result.id,
       result.study_id,
       study.title as study_title,
       result.outcome_id,
       outcome.title as outcome_title,
       outcome.definition,
       outcome.definition_class,
       outcome.type as outcome_type,
       outcome.measure_id,
       result.arm_id,
       arm.label as arm_label,
       result.population_id,
       population.label as population_label,
       coalesce(population.phenotypes::text[], '{}') as phenotypes,
       coalesce(arm.given_types::text[], study.interventions) as interventions,
       coalesce(arm.given_conditioning::text[], study.conditioning) as conditioning,
       coalesce(arm.given_intensities::text[], study.conditioning_intensity) as conditioning_intensity,
       coalesce(population.activity::text[], '{}') as activity,
       study.design,
       study.status,
       coalesce(study.unverified_status, study.status) as unverified_status,
       study.status_as_of,
       coalesce(study.unverified_status_as_of, study.status_as_of) as unverified_status_as_of,
       study.last_known_status,
       coalesce(study.unverified_last_known_status, study.last_known_status) as unverified_last_known_status,
       study.countries,
       result.group_id,
       result.stratum,
       result.category,
       result.months,
       result.time,
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
       -- What a meta-analysis of arms takes: counts of people, or a mean with its standard deviation. Estimates over time are neither.
       case when result.estimate_type in ('COUNT', 'CRUDE_PROPORTION') and result.denominator is not null and result.conflict is null then result.numerator end as xi,
       case
           when result.conflict is not null then null
           when result.estimate_type in ('COUNT', 'CRUDE_PROPORTION') and result.numerator is not null
                or result.estimate_type = 'MEAN' and result.value is not null then result.denominator end as ni,
       case when result.estimate_type = 'MEAN' then result.value end as mi,
       case
           when result.estimate_type <> 'MEAN' then null
           when result.dispersion_type = 'STANDARD_DEVIATION' then result.dispersion_value
           when result.dispersion_type = 'STANDARD_ERROR' then round(result.dispersion_value * sqrt(result.denominator::numeric), 6) end as sdi,
       case
           when result.estimate_type <> 'MEAN' then null
           when result.dispersion_type = 'STANDARD_DEVIATION' then 'as reported'
           when result.dispersion_type = 'STANDARD_ERROR' and result.denominator is not null then 'standard error times the root of ni' end as sdi_assumption,
       result.printed,
       result.sentence,
       result.not_reported_reason,
       result.note,
       result.conflict,
       result.caveats,
       result.source_id,
       source.title as source_title,
       source.url as source_url,
       result.place,
       result.read_at,
       read_kind(result.source_id, result.read_at, result.verification) as read_kind,
       result.read_on,
       result.verification,
       result.superseded_by,
       result.superseded_by is not null as superseded,
       result.precedence,
       result.rank,
       result.preferred,
       result.part_of,
       array(
           select relation.related_study_id::text
           from study_overlap as relation
           where relation.study_id = result.study_id
             and relation.overlap in ('SOME', 'ALL')
           order by relation.related_study_id) as overlaps_with,
       array(
           select relation.related_study_id::text
           from study_overlap as relation
           where relation.study_id = result.study_id
             and relation.overlap = 'UNKNOWN'
           order by relation.related_study_id) as overlap_unknown_with,
       result.position
from result
left join outcome on outcome.id = result.outcome_id
-- Redundant (a study with a result has results), but the statistics of such studies show PostgreSQL where to begin.
left join study_document as study on study.study_id = result.study_id and study.has_results
left join arm on arm.study_id = result.study_id and arm.id = result.arm_id
left join population on population.study_id = result.study_id and population.id = result.population_id
left join source on source.id = result.source_id;
comment on view list_result is 'Results, for lists.';

create or replace view list_trial as
select shown.study_id as id,
       shown.title,
       shown.acronym,
       shown.design,
       shown.phases,
       shown.phenotypes,
       shown.interventions,
       shown.countries,
       shown.registrations,
       array(
           select distinct registration.number::text collate "C" as number
           from registration
           where registration.study_id = shown.study_id
           order by number) as unverified_registrations,
       shown.status,
       coalesce(shown.unverified_status, shown.status) as unverified_status,
       shown.status_since,
       coalesce(shown.unverified_status_since, shown.status_since) as unverified_status_since,
       shown.status_since_to,
       coalesce(shown.unverified_status_since_to, shown.status_since_to) as unverified_status_since_to,
       shown.status_confirmed_on,
       coalesce(shown.unverified_status_confirmed_on, shown.status_confirmed_on) as unverified_status_confirmed_on,
       status_warnings(shown.starts_by, shown.ends_by, shown.updated_by, shown.sources_disagree, shown.registrations_differ, today.day) as status_warnings,
       case
           when shown.unverified_document is null
           then status_warnings(shown.starts_by, shown.ends_by, shown.updated_by, shown.sources_disagree, shown.registrations_differ, today.day)
           else status_warnings(
               shown.unverified_starts_by, shown.unverified_ends_by, shown.unverified_updated_by, shown.unverified_sources_disagree, shown.unverified_registrations_differ, today.day)
       end as unverified_status_warnings,
       today.day as today,
       shown.design_basis,
       shown.intervention_basis,
       shown.phenotype_basis,
       shown.conditioning_basis,
       shown.conditioning,
       shown.conditioning_intensity,
       shown.status_as_of,
       coalesce(shown.unverified_status_as_of, shown.status_as_of) as unverified_status_as_of,
       shown.last_known_status,
       coalesce(shown.unverified_last_known_status, shown.last_known_status) as unverified_last_known_status,
       shown.status_source as source_id,
       coalesce(shown.unverified_status_source, shown.status_source) as unverified_source_id,
       shown.target_enrollment,
       coalesce(shown.unverified_target_enrollment, shown.target_enrollment) as unverified_target_enrollment,
       shown.actual_enrollment,
       coalesce(shown.unverified_actual_enrollment, shown.actual_enrollment) as unverified_actual_enrollment,
       shown.unspecified_enrollment,
       coalesce(shown.unverified_unspecified_enrollment, shown.unspecified_enrollment) as unverified_unspecified_enrollment,
       shown.start_date,
       shown.last_update_posted,
       shown.keywords,
       shown.description,
       shown.search,
       shown.sponsors,
       shown.sponsor_classes,
       shown.funders,
       shown.collaborators,
       shown.conditions,
       shown.mesh_terms,
       shown.mesh_keys,
       shown.intervention_names,
       shown.has_results,
       shown.results_posted,
       coalesce(shown.actual_enrollment, shown.target_enrollment, shown.unspecified_enrollment) as enrollment,
       shown.minimum_age,
       shown.maximum_age,
       shown.ages_known,
       shown.sex,
       shown.masking,
       shown.allocation
from study_document as shown
cross join today
where shown.is_trial;
comment on view list_trial is 'Trials, for lists; today is the date of the dataset, from which ages are counted.';

-- Apart from the list, because a prepared statement locks each time all that a view names, used or not.
create or replace view list_found_trial as
select trial.*,
       array(select site.name from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_names,
       array(select site.city from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_cities,
       array(select site.state from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_states,
       array(select site.country_code from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_countries,
       array(select site.latitude from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_latitudes,
       array(select site.longitude from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_longitudes,
       array(select site.precision from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_precisions,
       array(select site.opening from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_openings,
       array(select site.unverified_opening from trial_site as site where site.study_id = trial.id order by site.position)::text[] as unverified_site_openings,
       array(select site.status_now from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_statuses,
       array(select site.status from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_last_known_statuses,
       array(select site.status_as_of from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_status_dates,
       array(select site.as_of from trial_site as site where site.study_id = trial.id order by site.position)::text[] as site_dates,
       array(select age.minimum from trial_age as age where age.study_id = trial.id order by age.source_id)::numeric[] as ages_from,
       array(select age.below from trial_age as age where age.study_id = trial.id order by age.source_id)::numeric[] as ages_below,
       array(select age.minimum_printed from trial_age as age where age.study_id = trial.id order by age.source_id)::text[] as age_minimums,
       array(select age.maximum_printed from trial_age as age where age.study_id = trial.id order by age.source_id)::text[] as age_maximums,
       array(select age.statement from trial_age as age where age.study_id = trial.id order by age.source_id)::text[] as age_statements,
       array(select age.source_id from trial_age as age where age.study_id = trial.id order by age.source_id)::text[] as age_sources,
       array(select age.read_on from trial_age as age where age.study_id = trial.id order by age.source_id)::text[] as age_dates
from list_trial as trial;
comment on view list_found_trial is 'Trials with their places and limits of age; arrays of one kind have one order. A trial of an earlier version is kept as its row.';

create or replace view list_status_observation as
select observation.id,
       observation.study_id,
       observation.position,
       observation.registration,
       observation.status,
       observation.printed,
       observation.last_known_status,
       observation.as_of,
       observation.as_of_to,
       documented_on(observation, source) as documented,
       observation.confirmed_on,
       observation.target_enrollment,
       observation.actual_enrollment,
       observation.unspecified_enrollment,
       observation.sites,
       observation.why_stopped,
       observation.note,
       observation.source_id,
       source.kind as source_kind,
       source.title as source_title,
       source.publisher as source_publisher,
       source.published as source_published,
       source.url as source_url,
       observation.place,
       observation.read_at,
       read_kind(observation.source_id, observation.read_at, observation.verification) as read_kind,
       observation.read_on,
       observation.verification,
       observation.start_date,
       observation.start_date_type,
       observation.primary_completion_date,
       observation.primary_completion_date_type,
       observation.completion_date,
       observation.completion_date_type,
       observation.lead_sponsor,
       observation.lead_sponsor_class
from status_observation as observation
join source on source.id = observation.source_id;
comment on view list_status_observation is 'Observations of trials'' status, for lists.';

create or replace view list_measure as
select measure.id,
       measure.name,
       measure.abbreviation,
       measure.synonyms,
       measure.definition,
       measure.domain,
       measure.direction,
       measure.unit,
       (select count(*) from outcome where outcome.measure_id = measure.id)::int as outcome_count,
       measure.also_finds,
       measure.search
from measure;
comment on view list_measure is 'Measures, for lists.';

create or replace view list_source as
select source.id,
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
       (
           select identifier.value
           from publication_identifier as identifier
           where identifier.source_id = source.id
             and identifier.system = 'DOI'
             and visible(identifier.verification, visibility.include_unverified)) as doi,
       (
           select identifier.value
           from publication_identifier as identifier
           where identifier.source_id = source.id
             and identifier.system = 'PMID'
             and visible(identifier.verification, visibility.include_unverified)) as pmid,
       array(
           select report.study_id::text
           from report
           where report.source_id = source.id
           order by report.study_id) as studies,
       source.keywords,
       source.search
from source
left join publication on publication.source_id = source.id
cross join visibility;
comment on view list_source is 'Sources, for lists.';

create or replace view list_term as
select term.scheme,
       term.position,
       term.scheme || '.' || term.code as id,
       term.code,
       term.label,
       term.definition,
       term.broader,
       term.synonyms,
       array(
           select code.system || ' ' || code.verification || ' ' || code.code
           from term_code as code
           where code.scheme = term.scheme
             and code.term_code = term.code
             and code.verification <> 'UNVERIFIED'
           order by code.system, code.code) as codes,
       array(
           select code.system || ' ' || code.verification || ' ' || code.code
           from term_code as code
           where code.scheme = term.scheme
             and code.term_code = term.code
           order by code.system, code.code) as unverified_codes
from term;
comment on view list_term is 'The controlled vocabulary, for lists.';

create or replace view list_claim as
select claim.id,
       claim.source_id,
       claim.kind,
       claim.paragraph,
       claim.statement,
       claim.number_value,
       claim.number_unit,
       claim.number_numerator,
       claim.number_denominator,
       claim.number_printed,
       claim.number_printed is not null as has_number,
       claim.study_id,
       claim.measure_id,
       claim.population,
       claim.months,
       claim.time,
       claim.verdict,
       claim.reason,
       claim.differs,
       claim.search,
       claim.differs_in
from claim;
comment on view list_claim is 'Claims, for lists.';

create or replace view trial as
select trial_study.study_id as id
from trial_study;
comment on view trial is 'Ids of trials.';

-- The quantile of the normal distribution for the levels of intervals that are in use.
create or replace function normal_quantile(level numeric) returns numeric
language sql immutable parallel safe
return case level
    when 80 then 1.281551565545
    when 90 then 1.644853626951
    when 95 then 1.959963984540
    when 97.5 then 2.241402727605
    when 98 then 2.326347874041
    when 99 then 2.575829303549
    when 99.9 then 3.290526731492 end;
comment on function normal_quantile is 'How many standard errors an interval of this level (percent, two-sided) reaches to either side; null for other levels.';

create or replace view list_comparison as
select comparison.id,
       comparison.study_id,
       study.title as study_title,
       study.design,
       study.status,
       coalesce(study.unverified_status, study.status) as unverified_status,
       study.status_as_of,
       coalesce(study.unverified_status_as_of, study.status_as_of) as unverified_status_as_of,
       study.last_known_status,
       coalesce(study.unverified_last_known_status, study.last_known_status) as unverified_last_known_status,
       study.countries,
       comparison.outcome_id,
       outcome.title as outcome_title,
       outcome.type as outcome_type,
       outcome.definition,
       outcome.measure_id,
       comparison.position,
       comparison.effect_measure,
       comparison.arm_id,
       arm.label as arm_label,
       comparison.reference_arm_id,
       reference.label as reference_arm_label,
       coalesce(comparison.contrast, arm.label || ' against ' || reference.label) as contrast,
       comparison.population_id,
       coalesce(population.phenotypes::text[], '{}') as phenotypes,
       comparison.months,
       comparison.time,
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
       case when effect.yi is not null then on_scale.scale end as yi_scale,
       case
           when effect.sei is null then null
           when on_scale.scale = 'log' then 'half the width of the ' || comparison.interval_level || ' % interval of the logarithm, in normal quantiles'
           else 'half the width of the ' || comparison.interval_level || ' % interval, in normal quantiles' end as sei_assumption,
       comparison.printed,
       comparison.agreement,
       comparison.not_reported_reason,
       comparison.note,
       comparison.precedence,
       comparison.source_id,
       comparison.place,
       comparison.read_at,
       read_kind(comparison.source_id, comparison.read_at, comparison.verification) as read_kind,
       comparison.read_on,
       comparison.verification,
       comparison.superseded_by,
       comparison.superseded_by is not null as superseded
from comparison
left join outcome on outcome.id = comparison.outcome_id
left join study_document as study on study.study_id = comparison.study_id
left join measure on measure.id = outcome.measure_id
left join arm on arm.study_id = comparison.study_id and arm.id = comparison.arm_id
left join arm as reference on reference.study_id = comparison.study_id and reference.id = comparison.reference_arm_id
left join population on population.study_id = comparison.study_id and population.id = comparison.population_id
-- Conditions and not branches, so that a query without effects does not compute any.
cross join lateral (
    select case
               when comparison.effect_measure in ('HAZARD_RATIO', 'SUBDISTRIBUTION_HAZARD_RATIO', 'RISK_RATIO', 'ODDS_RATIO', 'RATE_RATIO', 'GEOMETRIC_MEAN_RATIO') then 'log'
               when comparison.effect_measure in ('RISK_DIFFERENCE', 'MEAN_DIFFERENCE', 'STANDARDIZED_MEAN_DIFFERENCE', 'DIFFERENCE') then 'identity' end as scale) as on_scale
cross join lateral (
    select case on_scale.scale
               when 'log' then round(ln(nullif(greatest(comparison.value, 0), 0)), 6)
               when 'identity' then comparison.value end as yi,
           case on_scale.scale
               when 'log' then round((ln(nullif(greatest(comparison.interval_upper, 0), 0)) - ln(nullif(greatest(comparison.interval_lower, 0), 0)))
                                     / (2 * normal_quantile(comparison.interval_level)), 6)
               when 'identity' then round((comparison.interval_upper - comparison.interval_lower) / (2 * normal_quantile(comparison.interval_level)), 6) end as sei) as effect;
comment on view list_comparison is 'Comparisons, for lists, with effect and standard error as a meta-analysis takes them.';
