-- What records of a register report of one study, as it is served when it is asked for.
create or replace view registry_group as
select used.study_id,
       used.nct_id as record,
       used.section::text as section,
       used.outcome_id,
       used.position,
       used.code,
       used.group_id,
       used.title,
       used.description,
       coalesce(
           (select true
            from result_group_use as other
            where other.study_id = used.study_id
              and other.group_id = used.group_id
              and other.description is distinct from used.description
            limit 1), false) as described_otherwise,
       named.arm_id,
       named.arm_link
from result_group_use as used
join result_group as named on named.study_id = used.study_id and named.id = used.group_id
union all
-- A group that numbers name although no list holds it.
select named.study_id, named.nct_id, 'UNLISTED', null, named.position, named.code, named.id, named.title, null, false, named.arm_id, named.arm_link
from result_group as named
where named.code is not null;
comment on view registry_group is 'Groups of the results of a record, once for each place that uses them.';

create or replace view list_outcome_change as
select changed.study_id,
       study.title as study_title,
       study.acronym as study_acronym,
       changed.nct_id as record,
       compared.stage as compared_with,
       compared.from_update,
       compared.to_update,
       changed.comparison_position,
       changed.position,
       changed.changes,
       changed.before_id,
       changed.before_title,
       changed.before_type,
       changed.before_time_frame,
       changed.after_id,
       changed.after_title,
       changed.after_type,
       changed.after_time_frame,
       changed.same_words,
       study.design,
       study.phases,
       study.status,
       coalesce(study.unverified_status, study.status) as unverified_status,
       study.status_as_of,
       coalesce(study.unverified_status_as_of, study.status_as_of) as unverified_status_as_of,
       study.countries,
       study.phenotypes,
       study.interventions,
       study.sponsors,
       study.sponsor_classes,
       study.funders,
       study.collaborators,
       study.conditions,
       study.mesh_terms,
       study.mesh_keys,
       study.intervention_names,
       study.has_results,
       study.results_posted,
       coalesce(study.actual_enrollment, study.target_enrollment, study.unspecified_enrollment) as enrollment,
       study.minimum_age,
       study.maximum_age,
       study.sex,
       study.masking,
       study.allocation
from outcome_change as changed
join outcome_comparison as compared on compared.study_id = changed.study_id and compared.nct_id = changed.nct_id and compared.position = changed.comparison_position
left join study_document as study on study.study_id = changed.study_id
where changed.changes <> '{UNCHANGED}';
comment on view list_outcome_change is 'Outcomes that differ between two lists of their record, for lists.';

create or replace view list_adverse_event as
select counted.study_id,
       study.title as study_title,
       study.acronym as study_acronym,
       study.design as study_design,
       counted.nct_id as record,
       counted.event_position,
       counted.position,
       event.kind,
       event.term,
       event.organ_system,
       event.vocabulary,
       event.assessment,
       event.notes,
       counted.group_id,
       (select used.code
        from result_group_use as used
        where used.study_id = counted.study_id
          and used.nct_id = counted.nct_id
          and used.section = 'ADVERSE_EVENTS'
          and used.group_id = counted.group_id
        limit 1) as code,
       named.title,
       (select used.description
        from result_group_use as used
        where used.study_id = counted.study_id
          and used.nct_id = counted.nct_id
          and used.section = 'ADVERSE_EVENTS'
          and used.group_id = counted.group_id
        limit 1) as description,
       -- PostgreSQL evaluates "exists" for all rows of the table before it returns the first.
       coalesce(
           (select true
            from result_group_use as used
            join result_group_use as other on other.study_id = used.study_id and other.group_id = used.group_id and other.description is distinct from used.description
            where used.study_id = counted.study_id
              and used.nct_id = counted.nct_id
              and used.section = 'ADVERSE_EVENTS'
              and used.group_id = counted.group_id
            limit 1), false) as described_otherwise,
       named.arm_id,
       named.arm_link,
       counted.events,
       counted.affected,
       counted.at_risk,
       record.adverse_event_time_frame as time_frame,
       record.adverse_event_threshold as frequency_threshold,
       study.design,
       study.phases,
       study.status,
       coalesce(study.unverified_status, study.status) as unverified_status,
       study.status_as_of,
       coalesce(study.unverified_status_as_of, study.status_as_of) as unverified_status_as_of,
       study.countries,
       study.phenotypes,
       study.interventions,
       study.search
from adverse_event_count as counted
join adverse_event as event on event.study_id = counted.study_id and event.nct_id = counted.nct_id and event.position = counted.event_position
left join result_group as named on named.study_id = counted.study_id and named.id = counted.group_id
left join registry_record as record on record.nct_id = counted.nct_id
left join study_document as study on study.study_id = counted.study_id;
comment on view list_adverse_event is 'Adverse events of records, one row for each group, for lists.';

create or replace view counted_adverse_event as
select event.study_id,
       event.nct_id as record,
       event.kind,
       event.term,
       event.organ_system,
       event.vocabulary,
       event.assessment,
       event.notes,
       study.design,
       study.phases,
       study.status,
       coalesce(study.unverified_status, study.status) as unverified_status,
       study.status_as_of,
       coalesce(study.unverified_status_as_of, study.status_as_of) as unverified_status_as_of,
       study.countries,
       study.phenotypes,
       study.interventions,
       event.groups as items
from adverse_event as event
left join study_document as study on study.study_id = event.study_id
where event.groups > 0;
comment on view counted_adverse_event is 'Adverse events of records, one row for all groups of an event, for counts of the list.';
