-- What everything else refers to: countries, terms, measures and documents.

create table country (
    code char(2) primary key constraint country_code_form check (code ~ '^[A-Z]{2}$'),
    name printed_text not null unique
);
comment on table country is 'Countries by ISO 3166-1.';
comment on column country.code is 'ISO 3166-1 alpha-2 code.';
comment on column country.name is 'English short name.';

create table term (
    scheme term_scheme not null,
    code text collate "C" not null,
    position integer not null,
    label printed_text not null,
    definition printed_text not null,
    broader text collate "C",
    synonyms text[] not null,
    primary key (scheme, code),
    foreign key (scheme, broader) references term (scheme, code) deferrable initially deferred,
    constraint term_not_broader_than_itself check (broader <> code)
);
comment on table term is 'Controlled vocabulary: what an enumeration value of a study means.';
comment on column term.code is 'The enumeration value.';
comment on column term.position is 'Place in the list, from 0.';
comment on column term.broader is 'Code of the next wider term of the same scheme; null at the top.';

create table term_code (
    scheme term_scheme not null,
    term_code text collate "C" not null,
    system code_system not null,
    code printed_text not null,
    verification verification not null,
    primary key (scheme, term_code, system, code),
    foreign key (scheme, term_code) references term (scheme, code) on delete cascade
);
comment on table term_code is 'Codes of a term in other terminologies.';

create table measure (
    id slug primary key,
    name printed_text not null,
    abbreviation printed_text,
    synonyms text[] not null,
    definition printed_text not null,
    domain measure_domain not null,
    direction direction not null,
    unit ucum_code not null
);
comment on table measure is 'Dictionary of what is measured. What one study meant by a measure stands on its outcome.';
comment on column measure.direction is 'Which way is better for the person.';
comment on column measure.unit is 'UCUM code of the usual unit.';

create table measure_code (
    measure_id slug not null references measure (id) on delete cascade,
    system code_system not null,
    code printed_text not null,
    verification verification not null,
    primary key (measure_id, system, code)
);
comment on table measure_code is 'Codes of a measure in other terminologies.';

create table source (
    id slug primary key,
    kind source_kind not null,
    title printed_text not null,
    publisher printed_text not null,
    published partial_date,
    published_note printed_text,
    url text collate "C" constraint source_url_form check (url ~ '^https?://\S+$'),
    sha256 sha256_hex
);
comment on table source is 'Documents that facts are cited from. Their text is never stored.';
comment on column source.published is 'Date that the document carries; null when it is undated.';
comment on column source.published_note is 'What is known of the date beyond the date itself.';
comment on column source.sha256 is 'Digest of the text that was read; null when no text was kept to digest.';

create table publication (
    source_id slug primary key references source (id) on delete cascade,
    authors printed_text not null,
    journal printed_text not null,
    volume printed_text,
    issue printed_text,
    pages printed_text,
    published_online partial_date
);
comment on table publication is 'Bibliographic description of a source that is a journal article or a conference abstract.';
comment on column publication.published_online is 'Date of publication online ahead of the issue.';

create table publication_identifier (
    source_id slug not null references publication (source_id) on delete cascade,
    system identifier_system not null,
    value printed_text not null,
    verification verification not null,
    primary key (source_id, system)
);
comment on table publication_identifier is 'DOI, PMID and PMCID of a publication.';
create unique index publication_identifier_value on publication_identifier (system, lower(value));
