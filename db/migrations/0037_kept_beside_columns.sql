-- Whether a record has values in "other" that its columns could not take, so that digests of its places are worked out by themselves.
alter table registry_record add column kept_beside_columns boolean;
comment on column registry_record.kept_beside_columns is 'Whether a value of "other" stands at or below a field that has a column; null where that is not known yet.';
