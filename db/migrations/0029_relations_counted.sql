-- The index counts relations, which are found among all pairs of curated studies; the load counts them.
alter table curated_coverage add column relations integer not null default 0;
comment on column curated_coverage.relations is 'Number of relations between studies, as the list has them.';
