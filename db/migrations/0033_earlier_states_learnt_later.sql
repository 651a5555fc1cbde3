-- An older file that comes after a newer one is a state that the record had before anything here; it held in no version.
alter table entity_state drop constraint entity_state_ends_after_it_begins;
alter table entity_state add constraint entity_state_ends_after_it_begins check (last_version >= first_version - 1);
comment on column entity_state.last_version is 'Last dataset version in which this state held; null while it holds; the one before first_version for a state of a registry record that was learnt when a newer one was known already.';
