-- Every load that changes anything makes a dataset version; every state that an entity ever had is kept.

create table dataset_version (
    version bigint primary key constraint dataset_version_positive check (version > 0),
    created_at timestamptz not null,
    content_sha256 sha256_hex not null,
    added head_count not null,
    changed head_count not null,
    removed head_count not null,
    constraint dataset_version_changes_something check (added + changed + removed > 0)
);
comment on table dataset_version is 'One row a load that changed something; numbered from 1 without gaps.';
comment on column dataset_version.content_sha256 is 'Digest over kind, id and digest of every entity of this version, in order: equal content, equal digest.';
comment on column dataset_version.added is 'Entities that this version added.';
comment on column dataset_version.changed is 'Entities that this version changed.';
comment on column dataset_version.removed is 'Entities that this version removed.';

create table entity_state (
    kind entity_kind not null,
    id text collate "C" not null,
    first_version bigint not null references dataset_version (version),
    last_version bigint references dataset_version (version),
    sha256 sha256_hex not null,
    document json not null,
    primary key (kind, id, first_version),
    constraint entity_state_ends_after_it_begins check (last_version >= first_version)
);
comment on table entity_state is 'Every state of every entity: canonical JSON, its digest, and the dataset versions from and to which it held.';
comment on column entity_state.last_version is 'Last dataset version in which this state held; null while it holds.';
comment on column entity_state.document is 'Canonical JSON: keys in code-point order, no white space, absent values left out.';
create unique index entity_state_current on entity_state (kind, id) where last_version is null;

create table change_event (
    version bigint not null references dataset_version (version),
    position integer not null,
    kind entity_kind not null,
    entity_id text collate "C" not null,
    type change_type not null,
    path text,
    before json,
    after json,
    primary key (version, position),
    constraint change_event_fits_type check (case type
        when 'CHANGED' then path is not null and (before is not null or after is not null)
        else path is null and before is null and after is null end)
);
comment on table change_event is 'What a dataset version changed: one row an entity added or removed, one row a field changed.';
comment on column change_event.path is 'JSON Pointer (RFC 6901) of the field in the entity''s document.';
comment on column change_event.before is 'Value before; null when the field was absent.';
comment on column change_event.after is 'Value after; null when the field is absent now.';
create index change_event_entity on change_event (kind, entity_id);
