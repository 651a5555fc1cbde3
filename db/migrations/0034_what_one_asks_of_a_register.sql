-- What one asks of a register stands with the study, as all that lists go by.
create function folded_names(names text[]) returns text
language sql immutable parallel safe
return lower(array_to_string(names, chr(10)));
comment on function folded_names is 'Names in lower case, one a line, to be searched for parts.';

alter table study_document
    add column sponsors text[] not null default '{}',
    add column sponsor_classes text[] not null default '{}',
    add column funders text[] not null default '{}',
    add column collaborators text[] not null default '{}',
    add column conditions text[] not null default '{}',
    add column mesh_terms text[] not null default '{}',
    add column mesh_keys text[] not null default '{}',
    add column intervention_names text[] not null default '{}',
    add column results_posted text collate "C" not null default '',
    add column minimum_age numeric,
    add column maximum_age numeric,
    add column ages_known boolean not null default false,
    add column sex text collate "C",
    add column masking text collate "C",
    add column allocation text collate "C";
comment on column study_document.sponsors is 'Lead sponsors as printed.';
comment on column study_document.sponsor_classes is 'Classes of the lead sponsors as the register prints them: INDUSTRY, NIH, ….';
comment on column study_document.conditions is 'Conditions as records print them.';
comment on column study_document.mesh_terms is 'MeSH terms of the conditions, and those above them in the tree.';
comment on column study_document.mesh_keys is 'The same in lower case, with their ids.';
comment on column study_document.intervention_names is 'Labels and other names of interventions.';
comment on column study_document.results_posted is 'Partial date on which a register first posted results; empty when none is known.';
comment on column study_document.minimum_age is 'Lower limit in years; null when there is none.';
comment on column study_document.maximum_age is 'Upper limit in years; null when there is none.';
comment on column study_document.ages_known is 'Whether a source says who could take part by age, so that an absent limit is no limit.';
comment on column study_document.sex is 'ALL, FEMALE or MALE as a register prints it; null when unknown.';
create index study_document_sponsors on study_document using gin (folded_names(sponsors) gin_trgm_ops);
create index study_document_funders on study_document using gin (folded_names(funders) gin_trgm_ops);
create index study_document_collaborators on study_document using gin (folded_names(collaborators) gin_trgm_ops);
create index study_document_conditions on study_document using gin (folded_names(conditions) gin_trgm_ops);
create index study_document_intervention_names on study_document using gin (folded_names(intervention_names) gin_trgm_ops);
create index study_document_mesh on study_document using gin (mesh_keys);
create index study_document_results_posted on study_document (results_posted, study_id);
create index study_document_enrollment on study_document ((coalesce(actual_enrollment, target_enrollment, unspecified_enrollment)), study_id);

insert into render_pending (reason)
select 'what one asks of a register is not there yet'
where exists (select from study_document);
