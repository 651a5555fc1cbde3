-- Codes that lists filter and count by are with the arm and the population that they are of, in order: looking them up for each number cost more than all the rest of a list of results.
alter table arm
    add column given_types intervention_type[] not null default '{}',
    add column given_conditioning conditioning_code[] not null default '{}',
    add column given_intensities conditioning_intensity[] not null default '{}';
comment on column arm.given_types is 'Types of its interventions, each once and in order.';
comment on column arm.given_conditioning is 'Conditioning of its interventions, each once and in order.';
comment on column arm.given_intensities is 'How intense their conditioning is, each once and in order.';

update arm
set given_types = given.types,
    given_conditioning = given.conditioning,
    given_intensities = given.intensities
from (
    select given.study_id,
           given.arm_id,
           coalesce(array_agg(distinct intervention.type::text collate "C" order by intervention.type::text collate "C") filter (where intervention.type is not null), '{}') as types,
           coalesce(array_agg(distinct intervention.conditioning_code::text collate "C" order by intervention.conditioning_code::text collate "C")
               filter (where intervention.conditioning_code is not null), '{}') as conditioning,
           coalesce(array_agg(distinct intervention.conditioning_intensity::text collate "C" order by intervention.conditioning_intensity::text collate "C")
               filter (where intervention.conditioning_intensity is not null), '{}') as intensities
    from arm_intervention as given
    join intervention on intervention.study_id = given.study_id and intervention.id = given.intervention_id
    where intervention.type is not null
       or intervention.conditioning_code is not null
       or intervention.conditioning_intensity is not null
    group by given.study_id, given.arm_id) as given
where given.study_id = arm.study_id
  and given.arm_id = arm.id;

alter table population
    add column phenotypes phenotype[] not null default '{}',
    add column activity inflammatory_activity[] not null default '{}';
comment on column population.phenotypes is 'Courses of disease in it, all of them and in order; empty when unknown.';
comment on column population.activity is 'Inflammatory activity that makes someone a member of it, with what follows from that; empty when none does.';

update population
set phenotypes = array(
        select course.phenotype
        from population_phenotype as course
        where course.study_id = population.study_id
          and course.population_id = population.id
        order by course.phenotype::text collate "C"),
    activity = array(
        select kind.activity
        from population_activity as kind
        where kind.study_id = population.study_id
          and kind.population_id = population.id
        order by kind.activity::text collate "C");

-- Views that read them are made again after the migrations.
drop table population_phenotype cascade;
drop table population_activity cascade;

-- Items of lists are in the row as they are, because decompressing twenty of them costs as much as finding them; whole documents, which are read one by one, are not.
alter table served_document
    alter column item set storage main,
    alter column unverified_item set storage main;
