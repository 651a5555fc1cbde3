-- Finding: what lists of studies are filtered, sorted and counted by, and full-text search with the field's synonyms and a tolerance for typing errors.

-- English words without their endings and accents; the same for texts and for queries.
create text search configuration evidence (copy = english);
alter text search configuration evidence
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, english_stem;
comment on text search configuration evidence is 'English with accents folded.';

-- The parser takes compounds, paths and decimals as one token. Here they are words, as people type them.
create function searched_text(printed text) returns text
language sql immutable parallel safe
return translate(printed, '-–/._', '     ');
comment on function searched_text is 'A text as it is searched: the parts of compounds are words of their own.';

alter table study_document
    add column title text,
    add column acronym text,
    add column countries text[] not null default '{}',
    add column phenotypes text[] not null default '{}',
    add column interventions text[] not null default '{}',
    add column measures text[] not null default '{}',
    add column sources text[] not null default '{}',
    add column registrations text[] not null default '{}',
    add column outcome_count integer not null default 0,
    add column is_trial boolean not null default true,
    add column keywords text,
    add column description text,
    add column search tsvector not null generated always as (
        setweight(to_tsvector('evidence', searched_text(coalesce(title, '') || ' ' || coalesce(acronym, '') || ' ' || study_id)), 'A')
        || setweight(to_tsvector('evidence', searched_text(coalesce(keywords, ''))), 'B')
        || setweight(to_tsvector('evidence', searched_text(coalesce(description, ''))), 'D')) stored;
-- Rows are longer now, and PostgreSQL would keep many summaries beside the table; a page of a list is twenty summaries, each then a look-up of its own.
alter table study_document
    alter column summary set storage main,
    alter column unverified_summary set storage main;
comment on column study_document.countries is 'ISO 3166-1 alpha-2 codes, as for the other lists of codes: what the list of studies is filtered and counted by.';
comment on column study_document.registrations is 'Verified registration numbers.';
comment on column study_document.is_trial is 'Whether a register knows the study or a source told its status.';
comment on column study_document.keywords is 'Interventions, conditions, arms and other names of the study, for search.';
comment on column study_document.description is 'What the study is, in words, for search.';
create index study_document_search on study_document using gin (search);
create index study_document_design on study_document (design, study_id);
create index study_document_countries on study_document using gin (countries);
create index study_document_phenotypes on study_document using gin (phenotypes);
create index study_document_interventions on study_document using gin (interventions);
create index study_document_measures on study_document using gin (measures);
create index study_document_sources on study_document using gin (sources);

alter table outcome
    add column search tsvector not null generated always as (
        setweight(to_tsvector('evidence', searched_text(title)), 'A')
        || setweight(to_tsvector('evidence', searched_text(coalesce(definition, ''))), 'C')) stored;
create index outcome_search on outcome using gin (search);

create index result_months on result (months) where months is not null;

alter table source
    add column keywords text,
    add column search tsvector not null generated always as (
        setweight(to_tsvector('evidence', searched_text(title)), 'A')
        || setweight(to_tsvector('evidence', searched_text(coalesce(keywords, '') || ' ' || publisher || ' ' || id)), 'B')) stored;
comment on column source.keywords is 'Authors, journal and identifiers of a publication, for search.';
create index source_search on source using gin (search);

create table search_word (
    word text collate "C" primary key,
    folded text collate "C" not null
);
comment on table search_word is 'Every word of the searched texts. What a query misspells, or begins, is looked up here.';
comment on column search_word.word is 'The word in lower case, without accents.';
comment on column search_word.folded is 'The same with British and American spelling, singular and plural made one.';
create index search_word_folded on search_word (folded);
create index search_word_like on search_word using gin (folded gin_trgm_ops);

create table search_synonym (
    phrase text collate "C" not null,
    words text not null,
    meaning text collate "C" not null,
    primary key (phrase, meaning, words)
);
comment on table search_synonym is 'Names that mean the same: those of a term or of a measure.';
comment on column search_synonym.phrase is 'The name with its words folded, as queries are compared with it.';
comment on column search_synonym.words is 'The name as texts have it.';
comment on column search_synonym.meaning is 'The term or measure that is named.';
create index search_synonym_meaning on search_synonym (meaning);
