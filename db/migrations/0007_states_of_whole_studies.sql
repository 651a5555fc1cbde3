-- From one state a part to one state a study: a study's document holds its parts, and what changed inside it is told part by part by the events.
-- A registry record is an entity of its own, beside the study that it is merged into.

alter domain entity_kind drop constraint entity_kind_known;
alter domain entity_kind add constraint entity_kind_known check (value in (
    'TERM', 'MEASURE', 'SOURCE', 'STUDY', 'REGISTRY_RECORD', 'STATUS_OBSERVATION', 'OUTCOME', 'RESULT', 'COMPARISON', 'CLAIM'));

-- States of single parts cannot be put together again; the next load records the whole content anew under the next version.
delete from change_event;
delete from entity_state;

alter table entity_state add constraint entity_state_of_a_whole check (kind in ('TERM', 'MEASURE', 'SOURCE', 'STUDY', 'REGISTRY_RECORD', 'CLAIM'));
comment on table entity_state is 'Every state of every term, measure, source, study, registry record and claim: canonical JSON, its digest, and the dataset versions from and to which it held. Parts of a study stand in its document.';
comment on column entity_state.document is 'Canonical JSON: keys in code-point order, no white space, absent values left out; of a registry record the record itself, without the contacts of persons.';
comment on table change_event is 'What a dataset version changed: one row an entity added or removed, one row a field changed. Parts of a study that comes or goes as a whole have no rows of their own.';
comment on column dataset_version.content_sha256 is 'Sum, modulo 2^256, of the SHA-256 digests of "kind, tab, id, tab, digest" over every state of this version: equal content, equal digest, whatever the order of the loads.';

-- Documents are read whole or not at all. lz4 is several times faster than the default; a server that was built without it keeps the default.
do $$
begin
    alter table entity_state alter column document set compression lz4;
exception
    when feature_not_supported then null;
end
$$;
