-- A study and everything that describes it. Rows of a study go and come as a whole: every part cascades from the study.

create table study (
    id slug primary key,
    title printed_text not null,
    acronym printed_text,
    type study_type not null,
    design study_design not null,
    phases text[] not null constraint study_phases_known
        check (phases <@ array['NA', 'EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4']),
    allocation allocation,
    intervention_model intervention_model,
    masking masking,
    time_perspective time_perspective,
    design_note printed_text
);
comment on table study is 'One clinical study of any design.';
comment on column study.phases is 'Phases as ClinicalTrials.gov API v2 names them; empty where phases do not apply.';
comment on column study.design_note is 'The design in our own words, where the codes do not say it all.';

create table registration (
    study_id slug not null references study (id) on delete cascade,
    registry registry not null,
    number printed_text not null,
    source_id slug not null references source (id),
    place printed_text not null,
    read_at text,
    verification verification not null,
    primary key (study_id, registry, number)
);
comment on table registration is 'Numbers that registers gave to a study; one study may have many.';
create unique index registration_number on registration (upper(number), registry);

create table report (
    study_id slug not null references study (id) on delete cascade,
    source_id slug not null references source (id),
    position integer not null,
    role report_role not null,
    primary key (study_id, source_id)
);
create index report_source on report (source_id);
comment on table report is 'Documents that report a study, and what each is to it. The role decides which number is shown first.';

create table organization (
    study_id slug not null references study (id) on delete cascade,
    position integer not null,
    role organization_role not null,
    name printed_text not null,
    source_id slug not null references source (id),
    place printed_text not null,
    read_at text,
    verification verification not null,
    primary key (study_id, position)
);
comment on table organization is 'Sponsors, funders and others with a part in a study.';

create table study_country (
    study_id slug not null references study (id) on delete cascade,
    country_code char(2) not null references country (code),
    primary key (study_id, country_code)
);
comment on table study_country is 'Countries where a study ran.';
create index study_country_code on study_country (country_code);

create table site (
    study_id slug not null references study (id) on delete cascade,
    position integer not null,
    name printed_text not null,
    city printed_text,
    country_code char(2) not null references country (code),
    primary key (study_id, position)
);
comment on table site is 'Places where a study ran.';

create table intervention (
    study_id slug not null references study (id) on delete cascade,
    id slug not null,
    position integer not null,
    type intervention_type not null,
    label printed_text not null,
    cell_product printed_text,
    route printed_text,
    conditioning_regimen printed_text,
    conditioning_intensity conditioning_intensity,
    myeloablative boolean,
    primary key (study_id, id)
);
comment on table intervention is 'What was given: a cell therapy with its conditioning, or a comparator.';
comment on column intervention.myeloablative is 'Whether the conditioning destroys the bone marrow; null when not reported or not applicable.';

create table dose (
    study_id slug not null,
    intervention_id slug not null,
    position integer not null,
    substance printed_text not null,
    amount finite_number not null constraint dose_amount_positive check (amount > 0),
    unit ucum_code not null,
    qualifier printed_text,
    source_id slug not null references source (id),
    place printed_text not null,
    read_at text,
    verification verification not null,
    primary key (study_id, intervention_id, position),
    foreign key (study_id, intervention_id) references intervention (study_id, id) on delete cascade
);
comment on table dose is 'Doses of an intervention.';
comment on column dose.amount is 'Amount in the UCUM unit beside it.';

create table arm (
    study_id slug not null references study (id) on delete cascade,
    id slug not null,
    position integer not null,
    label printed_text not null,
    type arm_type not null,
    primary key (study_id, id)
);
comment on table arm is 'Groups that participants were assigned to or observed in.';

create table arm_intervention (
    study_id slug not null,
    arm_id slug not null,
    intervention_id slug not null,
    primary key (study_id, arm_id, intervention_id),
    foreign key (study_id, arm_id) references arm (study_id, id) on delete cascade,
    foreign key (study_id, intervention_id) references intervention (study_id, id) on delete cascade
);
comment on table arm_intervention is 'Which interventions an arm was given.';

create table population (
    study_id slug not null references study (id) on delete cascade,
    id slug not null,
    position integer not null,
    label printed_text not null,
    description printed_text,
    primary key (study_id, id)
);
comment on table population is 'Whom a number is about: all participants or a subgroup.';

create table population_phenotype (
    study_id slug not null,
    population_id slug not null,
    phenotype phenotype not null,
    primary key (study_id, population_id, phenotype),
    foreign key (study_id, population_id) references population (study_id, id) on delete cascade
);
comment on table population_phenotype is 'Courses of disease in a population, all of them.';

create table eligibility_criterion (
    study_id slug not null references study (id) on delete cascade,
    position integer not null,
    kind criterion_kind not null,
    subject criterion_subject not null,
    minimum finite_number,
    maximum finite_number,
    unit ucum_code,
    statement printed_text,
    source_id slug not null references source (id),
    place printed_text not null,
    read_at text,
    verification verification not null,
    primary key (study_id, position),
    constraint criterion_says_something check (minimum is not null or maximum is not null or statement is not null),
    constraint criterion_minimum_below_maximum check (minimum <= maximum),
    constraint criterion_limit_has_unit check ((minimum is null and maximum is null) = (unit is null))
);
comment on table eligibility_criterion is 'Who could take part.';
comment on column eligibility_criterion.minimum is 'Lowest value allowed, in the UCUM unit beside it.';
comment on column eligibility_criterion.maximum is 'Highest value allowed, in the UCUM unit beside it.';

create table study_count (
    study_id slug not null references study (id) on delete cascade,
    position integer not null,
    kind count_kind not null,
    count head_count not null,
    arm_id slug,
    population_id slug,
    as_of partial_date,
    note printed_text,
    source_id slug not null references source (id),
    place printed_text not null,
    read_at text,
    verification verification not null,
    primary key (study_id, position),
    foreign key (study_id, arm_id) references arm (study_id, id) on delete cascade,
    foreign key (study_id, population_id) references population (study_id, id) on delete cascade
);
comment on table study_count is 'Head counts of a study, kept apart by what they count; for SITES and COUNTRIES the number of those.';
comment on column study_count.count is 'Number of persons, or of sites or countries where the kind says so.';
comment on column study_count.as_of is 'Date for which the count was given; null when it is the final one.';

create table study_date (
    study_id slug not null references study (id) on delete cascade,
    position integer not null,
    kind date_kind not null,
    date partial_date not null,
    type date_type not null,
    note printed_text,
    source_id slug not null references source (id),
    place printed_text not null,
    read_at text,
    verification verification not null,
    primary key (study_id, position)
);
comment on table study_date is 'Dates of a study, as precise as each source gives them. Two sources may give two dates.';

create table limitation (
    study_id slug not null references study (id) on delete cascade,
    position integer not null,
    code limitation_code not null,
    statement printed_text not null,
    primary key (study_id, position)
);
comment on table limitation is 'Known weaknesses of a study.';

create table study_relation (
    study_id slug not null references study (id) on delete cascade,
    position integer not null,
    type relation_type not null,
    related_study_id slug not null references study (id) deferrable initially deferred,
    note printed_text,
    primary key (study_id, position),
    constraint study_relation_not_to_itself check (study_id <> related_study_id)
);
comment on table study_relation is 'Links between studies: "this study is … the related study".';
create index study_relation_related on study_relation (related_study_id);

create table status_observation (
    id dotted_slug primary key,
    study_id slug not null references study (id) on delete cascade,
    position integer not null,
    status overall_status,
    printed printed_text,
    as_of partial_date,
    target_enrollment head_count,
    actual_enrollment head_count,
    sites head_count,
    why_stopped printed_text,
    note printed_text,
    source_id slug not null references source (id),
    place printed_text not null,
    read_at text,
    verification verification not null,
    unique (study_id, position),
    constraint status_observation_of_its_study check (starts_with(id, study_id || '.')),
    constraint status_observation_says_something check (
        status is not null or target_enrollment is not null or actual_enrollment is not null or sites is not null or note is not null)
);
comment on table status_observation is 'What one source said, for one date, about where a trial stands. Nothing is overwritten.';
comment on column status_observation.printed is 'The status as the source words it, where it is not the registry''s term.';
comment on column status_observation.as_of is 'Date for which the statement holds; null when the source is undated.';
comment on column status_observation.target_enrollment is 'Number of participants that the trial then aimed at.';
comment on column status_observation.actual_enrollment is 'Number of participants that the trial then had.';
comment on column status_observation.sites is 'Number of sites that the trial then had.';
