-- A search that finds nothing asks for each of its words and for what is left of them; to make the words of measures and claims anew each time cost most of it.
create function joined_texts(texts text[]) returns text
language sql immutable parallel safe
return array_to_string(texts, ' ');
comment on function joined_texts is 'Texts with spaces between; immutable, as it is of texts.';

alter table measure
    add column search tsvector not null generated always as (
        setweight(to_tsvector('evidence', searched_text(name || ' ' || coalesce(abbreviation, '') || ' ' || id || ' ' || joined_texts(synonyms))), 'A')
        || setweight(to_tsvector('evidence', searched_text(definition)), 'C')) stored;
comment on column measure.search is 'Its words, for search.';

alter table claim
    add column search tsvector not null generated always as (
        setweight(to_tsvector('evidence', searched_text(statement)), 'A')
        || setweight(to_tsvector('evidence', searched_text(reason)), 'C')) stored;
comment on column claim.search is 'Its words, for search.';
