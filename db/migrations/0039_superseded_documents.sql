-- What was served of the curated part is kept when a load supersedes it: what a client was shown can be cited, and lists can be compared between versions (docs/adr/0027).
create table superseded_document (
    kind text collate "C" not null constraint superseded_document_kind_known check (kind in (
        'STUDY', 'TRIAL', 'OUTCOME', 'RESULT', 'COMPARISON', 'MEASURE', 'SOURCE', 'CLAIM', 'RELATION', 'TERM', 'GAP', 'QUALITY_CHECK')),
    id text collate "C" not null,
    form text collate "C" not null constraint superseded_document_form_known check (form in ('DOCUMENT', 'UNVERIFIED_DOCUMENT', 'ITEM', 'UNVERIFIED_ITEM', 'FIELDS')),
    first_version bigint not null,
    last_version bigint not null references dataset_version (version),
    content json,
    sha256 sha256_hex,
    primary key (kind, id, form, last_version),
    constraint superseded_document_ends_after_it_begins check (last_version >= first_version),
    constraint superseded_document_digest_of_content check ((content is null) = (sha256 is null))
);
comment on table superseded_document is 'What was served, or that nothing was, from one dataset version to another. What is served now is not here.';
comment on column superseded_document.form is 'The whole, or what lists show, without and with unverified values; FIELDS are the rows of its list, by which it is filtered and sorted.';
comment on column superseded_document.first_version is 'First version of which it is known; what was so before is not.';
comment on column superseded_document.content is 'The bytes that were served; null while there was nothing.';
comment on column superseded_document.sha256 is 'SHA-256 of the content in UTF-8.';
create index superseded_document_of_version on superseded_document (kind, last_version);
create index superseded_document_of_digest on superseded_document (sha256);
do $$
begin
    alter table superseded_document alter column content set compression lz4;
exception
    when feature_not_supported then null;
end
$$;

create table kept_since (
    version bigint not null
);
comment on table kept_since is 'The first dataset version from which superseded documents are kept, in its one row.';
insert into kept_since (version)
select greatest(coalesce(max(version), 0), 1)
from dataset_version;
