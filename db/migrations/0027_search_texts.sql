-- The search over everything goes to one index instead of five tables, and the words that a query finds are looked up instead of every text being read again.
create table search_text (
    kind text collate "C" not null,
    id text collate "C" not null,
    study_id slug references study (id) on delete cascade,
    title text not null,
    text text,
    url text not null,
    search tsvector not null,
    primary key (kind, id)
);
comment on table search_text is 'Everything that can be found, as the load wrote it: studies, outcomes, measures, sources and claims.';
comment on column search_text.study_id is 'The study of a study or an outcome; null for the others.';
comment on column search_text.text is 'What else is searched and shown: keywords, a definition or a reason.';
create index search_text_search on search_text using gin (search);
create index search_text_study on search_text (study_id);

alter table search_word
    add column lexeme text collate "C" generated always as ((tsvector_to_array(to_tsvector('evidence', word)))[1]) stored;
comment on column search_word.lexeme is 'What the word is searched as; null for one that is not searched for, such as "the".';
create index search_word_lexeme on search_word (lexeme);
