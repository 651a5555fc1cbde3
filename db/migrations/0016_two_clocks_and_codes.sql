-- A status observation has the date that its fact is of and those of the document that says so; codes say how they are known, and what is unknown has none.

alter table status_observation
    add column as_of_to partial_date,
    add column documented partial_date,
    add column confirmed_on partial_date,
    add column last_known_status overall_status,
    add constraint status_observation_interval_begins check (as_of_to is null or as_of is not null),
    add constraint status_observation_last_known_beside_unknown check (last_known_status is null or status = 'UNKNOWN');
comment on column status_observation.as_of is 'When what is said was so; with as_of_to not before this. Null when nobody knows.';
comment on column status_observation.as_of_to is 'When what is said was so, at the latest, where it is only known to lie between two dates.';
comment on column status_observation.documented is 'Date of the document as it was read: published or last updated. Null when it is that of the source.';
comment on column status_observation.confirmed_on is 'Latest day on which the document was seen to say so still.';
comment on column status_observation.last_known_status is 'Status before UNKNOWN, where the register names it.';

-- What the observations of a trial say of it now, made by the load from their dates.
create table trial_status (
    study_id slug not null references study (id) on delete cascade,
    include_unverified boolean not null,
    status_id dotted_slug references status_observation (id) on delete cascade,
    since_from partial_date,
    since_to partial_date,
    last_known_status overall_status,
    last_known_as_of partial_date,
    target_id dotted_slug references status_observation (id) on delete cascade,
    actual_id dotted_slug references status_observation (id) on delete cascade,
    sources_disagree boolean not null,
    primary key (study_id, include_unverified),
    constraint trial_status_since_in_order check (since_from is null or since_to is not null)
);
comment on table trial_status is 'Which observations give the status and the head counts of a trial now: those of the newest facts. A second row where unverified observations change that.';
comment on column trial_status.since_from is 'Last day on which another status was still reported; null when no other is known.';
comment on column trial_status.since_to is 'First day on which the status was so already; null when undated.';
comment on column trial_status.last_known_status is 'The status before UNKNOWN.';
comment on column trial_status.last_known_as_of is 'When the status before UNKNOWN was so.';
comment on column trial_status.sources_disagree is 'Whether another source reports another status at the time of this one or later.';

create domain code_basis as text collate "C"
    constraint code_basis_known check (value in ('CURATED', 'FROM_RECORD', 'FROM_TITLE'));
comment on domain code_basis is 'How a code is known: read by a curator in the documents of the study, from the fields of a registry record, or from words of a title.';

alter domain intervention_type drop constraint intervention_type_known;
alter domain intervention_type add constraint intervention_type_known check (value in (
    'AHSCT', 'ALLOGENEIC_HSCT', 'MESENCHYMAL_STEM_CELLS', 'MSC_NEURAL_PROGENITORS', 'BONE_MARROW_CELLS', 'OTHER_CELL_THERAPY',
    'UNSPECIFIED_CELL_THERAPY', 'CONDITIONING', 'DISEASE_MODIFYING_THERAPY', 'BEST_AVAILABLE_THERAPY', 'PLACEBO', 'OTHER'));

create domain conditioning_code as text collate "C"
    constraint conditioning_code_known check (value in (
        'BEAM', 'BEAM_ATG', 'CYCLOPHOSPHAMIDE', 'CYCLOPHOSPHAMIDE_ATG', 'CYCLOPHOSPHAMIDE_ALEMTUZUMAB', 'CYCLOPHOSPHAMIDE_RITUXIMAB',
        'BUSULFAN_CYCLOPHOSPHAMIDE_ATG', 'FLUDARABINE_CYCLOPHOSPHAMIDE', 'FLUDARABINE_CYCLOPHOSPHAMIDE_ALEMTUZUMAB', 'TBI_CYCLOPHOSPHAMIDE',
        'TBI_CYCLOPHOSPHAMIDE_ATG', 'VARIOUS', 'OTHER'));
comment on domain conditioning_code is 'Drugs and radiation before a transplant. VARIOUS: several regimens that are not kept apart; OTHER: a known one without a code.';

alter table study
    add column design_basis code_basis not null default 'CURATED';
comment on column study.design_basis is 'How the design is known.';
alter table intervention
    alter column type drop not null,
    add column type_basis code_basis not null default 'CURATED',
    add column conditioning_code conditioning_code;
comment on column intervention.type is 'Null when nobody knows what it is; OTHER is known to be something else.';
comment on column intervention.type_basis is 'How the type is known.';
comment on column intervention.conditioning_code is 'The conditioning regimen as a code; null when none or not reported.';
alter table population
    add column phenotype_basis code_basis not null default 'CURATED';
comment on column population.phenotype_basis is 'How the courses of disease are known.';

create domain inflammatory_activity as text collate "C"
    constraint inflammatory_activity_known check (value in ('LESIONS', 'NO_LESIONS', 'RELAPSES', 'NO_RELAPSES', 'ACTIVE', 'NOT_ACTIVE'));
create table population_activity (
    study_id slug not null,
    population_id slug not null,
    activity inflammatory_activity not null,
    primary key (study_id, population_id, activity),
    foreign key (study_id, population_id) references population (study_id, id) on delete cascade
);
comment on table population_activity is 'Inflammatory activity before treatment that makes somebody a member of a population.';

alter table study_document
    add column design_basis text,
    add column intervention_basis text,
    add column phenotype_basis text,
    add column conditioning text[] not null default '{}',
    add column conditioning_intensity text[] not null default '{}',
    add column activity text[] not null default '{}',
    add column status_since_to text collate "C" not null default '',
    add column unverified_status_since_to text collate "C",
    add column status_confirmed_on text collate "C" not null default '',
    add column unverified_status_confirmed_on text collate "C";
comment on column study_document.status_since is 'Partial date: last day on which another status was still reported; empty when no other is known.';
comment on column study_document.status_since_to is 'Partial date: first day on which the status was so already; empty when undated.';
comment on column study_document.status_as_of is 'Partial date that the status is of; empty when unknown.';
comment on column study_document.status_confirmed_on is 'Partial date: last day on which a document said so; empty when undated.';
comment on column study_document.design_basis is 'How the design is known; null when it is not.';
comment on column study_document.intervention_basis is 'How the kinds of interventions are known, the weakest of them; null when none is.';
comment on column study_document.phenotype_basis is 'How the courses of disease are known, the weakest of them; null when none is.';
comment on column study_document.conditioning is 'Codes of the conditioning regimens of the interventions.';
comment on column study_document.activity is 'Inflammatory activity of the populations.';
