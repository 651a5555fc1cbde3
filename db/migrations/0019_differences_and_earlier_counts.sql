-- In what press and primary source differ; counts of an analysis that the final report replaces; publications whose authors were not read.

alter table claim add column differs_in text[] not null default '{}'
    constraint claim_difference_known check (differs_in <@ array['NUMBER', 'MEASURE', 'TIME', 'PEOPLE', 'TREATMENT', 'DESIGN', 'FACT']);
comment on column claim.differs_in is 'In what press and primary source differ; empty when they do not.';

alter table study_count add column superseded_by_source slug references source (id);
comment on column study_count.superseded_by_source is 'Final report whose counts replace this one of an earlier analysis; null when none does.';

alter table publication alter column authors drop not null;
comment on column publication.authors is 'Authors as cited; null when they were not read.';
