-- The load makes the documents of trials too, and works out what warns of a status. What depends on the date of the dataset is written in when they are sent.
alter domain document_kind drop constraint document_kind_known;
alter domain document_kind add constraint document_kind_known check (value in ('TRIAL', 'OUTCOME', 'RESULT', 'COMPARISON', 'MEASURE', 'SOURCE', 'CLAIM', 'RELATION'));

alter table study_document
    add column status_documented text collate "C",
    add column unverified_status_documented text collate "C",
    add column sources_disagree boolean not null default false,
    add column unverified_sources_disagree boolean,
    add column registrations_differ boolean not null default false,
    add column unverified_registrations_differ boolean,
    add column starts_by date,
    add column unverified_starts_by date,
    add column ends_by date,
    add column unverified_ends_by date,
    add column updated_by date,
    add column unverified_updated_by date;
alter table study_document
    alter column sources_disagree drop default,
    alter column registrations_differ drop default;
comment on column study_document.status_documented is 'Date of the document that gives the status, as it was read; null when it has none.';
comment on column study_document.sources_disagree is 'Whether another source reports another status at the time of this one or later.';
comment on column study_document.registrations_differ is 'Whether registrations have different statuses.';
comment on column study_document.starts_by is 'Last day that may be the planned start, where the status is "not yet recruiting"; null otherwise.';
comment on column study_document.ends_by is 'Last day that may be the planned (primary) completion, where people can or will be able to join; null otherwise.';
comment on column study_document.updated_by is 'Last day that may be that of the document, or of the fact where it has none, where the status is not final; 0001-01-01 when undated.';

create index study_document_trials on study_document (study_id) where is_trial;

-- Views that read them are made again after the migrations.
drop table trial_brief cascade;
drop table unverified_trial_brief cascade;

-- Trials of earlier versions were kept as rows; as they are shown in a list they are made of these, once. Their ages were not kept.
insert into superseded_document (kind, id, form, first_version, last_version, content, sha256)
select 'TRIAL', made.id, made.form, made.first_version, made.last_version, made.content::json, encode(sha256(convert_to(made.content, 'UTF8')), 'hex')
from (
    select kept.id,
           shown.form,
           kept.first_version,
           kept.last_version,
           to_json(item)::text as content
    from superseded_document as kept
    cross join lateral json_to_recordset(kept.content) as trial (
        id text, title text, acronym text, design text, phases text[], phenotypes text[], interventions text[], countries text[],
        design_basis text, intervention_basis text, phenotype_basis text, conditioning_basis text,
        shown_registrations text[], unverified_shown_registrations text[], status text, unverified_status text, last_known_status text, unverified_last_known_status text,
        shown_last_known_as_of text, unverified_shown_last_known_as_of text, shown_since_from text, unverified_shown_since_from text, shown_since_to text, unverified_shown_since_to text,
        shown_as_of text, unverified_shown_as_of text, shown_as_of_to text, unverified_shown_as_of_to text, shown_documented text, unverified_shown_documented text,
        shown_confirmed_on text, unverified_shown_confirmed_on text, source_id text, unverified_source_id text, source_kind text, unverified_source_kind text,
        source_title text, unverified_source_title text, source_publisher text, unverified_source_publisher text, source_published text, unverified_source_published text,
        source_url text, unverified_source_url text, target_enrollment int, unverified_target_enrollment int, actual_enrollment int, unverified_actual_enrollment int,
        unspecified_enrollment int, unverified_unspecified_enrollment int, shown_start_date text, unverified_shown_start_date text,
        shown_primary_completion_date text, unverified_shown_primary_completion_date text, shown_completion_date text, unverified_shown_completion_date text)
    cross join lateral (values
        ('ITEM', trial.shown_registrations, trial.status, trial.last_known_status, trial.shown_last_known_as_of, trial.shown_since_from, trial.shown_since_to, trial.shown_as_of,
            trial.shown_as_of_to, trial.shown_documented, trial.shown_confirmed_on, trial.source_id, trial.source_kind, trial.source_title, trial.source_publisher, trial.source_published,
            trial.source_url, trial.target_enrollment, trial.actual_enrollment, trial.unspecified_enrollment, trial.shown_start_date, trial.shown_primary_completion_date, trial.shown_completion_date),
        ('UNVERIFIED_ITEM', trial.unverified_shown_registrations, trial.unverified_status, trial.unverified_last_known_status, trial.unverified_shown_last_known_as_of,
            trial.unverified_shown_since_from, trial.unverified_shown_since_to, trial.unverified_shown_as_of, trial.unverified_shown_as_of_to, trial.unverified_shown_documented,
            trial.unverified_shown_confirmed_on, trial.unverified_source_id, trial.unverified_source_kind, trial.unverified_source_title, trial.unverified_source_publisher,
            trial.unverified_source_published, trial.unverified_source_url, trial.unverified_target_enrollment, trial.unverified_actual_enrollment, trial.unverified_unspecified_enrollment,
            trial.unverified_shown_start_date, trial.unverified_shown_primary_completion_date, trial.unverified_shown_completion_date))
        as shown (form, registrations, status, last_known_status, last_known_as_of, since_from, since_to, as_of, as_of_to, documented, confirmed_on, source_id, source_kind, source_title,
            source_publisher, source_published, source_url, target_enrollment, actual_enrollment, unspecified_enrollment, start_date, primary_completion_date, completion_date)
    cross join lateral (select greatest(shown.confirmed_on, shown.as_of_to, shown.as_of) collate "C" as last) as said
    cross join lateral (
        select trial.id,
               trial.title,
               trial.acronym,
               trial.design,
               trial.phases,
               shown.registrations,
               trial.phenotypes,
               trial.interventions as "interventionTypes",
               (select to_json(basis)
                from (select trial.design_basis as design, trial.intervention_basis as intervention, trial.phenotype_basis as phenotype, trial.conditioning_basis as conditioning) as basis) as "codeBasis",
               array(
                   select to_json(country)
                   from (
                       select known.code, known.name
                       from country as known
                       where known.code = any(trial.countries)
                       order by known.code) as country) as countries,
               case when shown.status is not null and shown.source_id is not null then (
                   select to_json(brief)
                   from (
                       select shown.status,
                              shown.last_known_status as "lastKnownStatus",
                              shown.last_known_as_of as "lastKnownAsOf",
                              (select to_json(since) from (select shown.since_from as "from", shown.since_to as "to") as since) as since,
                              shown.as_of as "asOf",
                              shown.as_of_to as "asOfTo",
                              shown.documented,
                              shown.confirmed_on as "confirmedOn",
                              case length(said.last)
                                  when 4 then make_date(said.last::int, 12, 31)
                                  when 7 then (to_date(said.last, 'YYYY-MM') + interval '1 month')::date - 1
                                  else said.last::date end - date '0001-01-01' as "ageDays",
                              (select to_json(source)
                               from (select shown.source_id as id, shown.source_kind as kind, shown.source_title as title, shown.source_publisher as publisher,
                                            shown.source_published as published, shown.source_url as url) as source) as source) as brief) end as status,
               array[]::text[] as "statusWarnings",
               shown.target_enrollment as "targetEnrollment",
               shown.actual_enrollment as "actualEnrollment",
               shown.unspecified_enrollment as "unspecifiedEnrollment",
               shown.start_date as "startDate",
               shown.primary_completion_date as "primaryCompletionDate",
               shown.completion_date as "completionDate",
               null::text as finder,
               (select to_json(link)
                from (select '/v1/trials/' || trial.id as self, '/v1/trials/' || trial.id || '/history' as history, '/v1/studies/' || trial.id as study) as link) as links) as item
    where kept.kind = 'TRIAL'
      and kept.form = 'FIELDS'
      and kept.content is not null) as made;

insert into render_pending (reason)
select 'trials have no documents yet'
where exists (select from study);
