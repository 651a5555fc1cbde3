-- What is served under an id of its own, made by the load that changes it (docs/adr/0021), as study_document has it for studies.
create domain document_kind as text collate "C"
    constraint document_kind_known check (value in ('OUTCOME', 'RESULT', 'COMPARISON', 'MEASURE', 'SOURCE', 'CLAIM', 'RELATION'));

create table served_document (
    kind document_kind not null,
    id text collate "C" not null,
    study_id slug references study (id) on delete cascade,
    item json,
    unverified_item json,
    document json,
    unverified_document json,
    primary key (kind, id),
    check (document is not null or unverified_document is not null)
);
comment on table served_document is 'A record as the API serves it.';
comment on column served_document.study_id is 'The study that the document is made and removed with; null when it is of none.';
comment on column served_document.item is 'The record as lists show it; null where they show the whole.';
comment on column served_document.document is 'The whole without unverified values; null when it is itself unverified.';
comment on column served_document.unverified_document is 'The whole with unverified values; null when there are none, as for unverified_item.';
create index served_document_study on served_document (study_id);
do $$
begin
    alter table served_document alter column item set compression lz4;
    alter table served_document alter column unverified_item set compression lz4;
    alter table served_document alter column document set compression lz4;
    alter table served_document alter column unverified_document set compression lz4;
exception
    when feature_not_supported then null;
end
$$;

-- A database that was loaded before has none of these documents: until they are made, nothing is served.
create table render_pending (
    reason text not null
);
comment on table render_pending is 'Why documents have to be made anew before anything is served; empty when they have been.';
insert into render_pending (reason)
select 'outcomes, results and comparisons have no documents yet'
where exists (select from study);

-- What the view relation works out of pairs of studies, kept by the load.
create table known_relation (
    id text collate "C" primary key,
    study_id slug not null references study (id) deferrable initially deferred,
    related_study_id slug not null references study (id) deferrable initially deferred,
    type text not null,
    overlap text not null,
    shared integer,
    basis text,
    sources text[] not null,
    note text
);
comment on table known_relation is 'Relations of studies, each from both sides, as lists filter them.';
create index known_relation_study on known_relation (study_id);
create index known_relation_related_study on known_relation (related_study_id);
