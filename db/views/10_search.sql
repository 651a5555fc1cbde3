-- From what a user types to what PostgreSQL searches for: names that mean the same, other spellings, beginnings of words, and words with a typing error.

create or replace function words_like(folded_word text, is_beginning boolean) returns text[]
language plpgsql stable parallel safe
as $$
declare
    found text[];
begin
    found := array(select word.word from search_word as word where word.folded = folded_word);
    if is_beginning or found = '{}' then
        found := found || array(
            select word.word
            from search_word as word
            where word.folded >= folded_word
              and word.folded < folded_word || chr(1114111)
            order by length(word.word), word.word
            limit 50);
    end if;
    if found = '{}' and length(folded_word) >= 4 then
        found := array(
            select near.word
            from (
                select word.word, similarity(word.folded, folded_word) as likeness
                from search_word as word
                where word.folded % folded_word
                order by likeness desc, word.word
                limit 5) as near
            where near.likeness >= 0.4);
    end if;
    return found;
end
$$;
comment on function words_like is 'Words of the searched texts that a folded word means: itself in any spelling, else or also those that it begins, else those that it nearly is.';

create or replace function any_name(folded_name text) returns tsquery
language plpgsql stable parallel safe
as $$
declare
    name text;
    result tsquery := phraseto_tsquery('evidence', folded_name);
begin
    for name in
        select distinct other.words
        from search_synonym as given
        join search_synonym as other on other.meaning = given.meaning
        where given.phrase = folded_name
      and other.words <> ''
    loop
        result := result || phraseto_tsquery('evidence', searched_text(name));
    end loop;
    return result;
end
$$;
comment on function any_name is 'What finds all the names that mean the same as this one.';

-- Any of the words, and what any of them is a name of. A word that no text has stays, so that it finds nothing.
create or replace function any_word(folded_word text, is_beginning boolean) returns tsquery
language plpgsql stable parallel safe
as $$
declare
    meant record;
    result tsquery := phraseto_tsquery('evidence', folded_word);
begin
    -- A word that is not searched for, such as "a", means no other either.
    if numnode(result) = 0 and not is_beginning then
        return result;
    end if;
    for meant in
        select word.word, word.folded
        from search_word as word
        where word.word = any(words_like(folded_word, is_beginning))
        order by word.word
    loop
        result := result || phraseto_tsquery('evidence', meant.word);
        if meant.folded <> folded_word then
            result := result || any_name(meant.folded);
        end if;
    end loop;
    return result;
end
$$;
comment on function any_word is 'What finds one word of a query.';

create or replace function any_phrase(folded_words text[]) returns tsquery
language plpgsql stable parallel safe
as $$
declare
    folded_word text;
    next_word tsquery;
    distance integer := 1;
    result tsquery := ''::tsquery;
begin
    foreach folded_word in array folded_words loop
        next_word := any_word(folded_word, false);
        -- A word that is not searched for, such as "of", keeps its place.
        if numnode(next_word) = 0 then
            distance := distance + 1;
        else
            result := case when numnode(result) = 0 then next_word else tsquery_phrase(result, next_word, distance) end;
            distance := 1;
        end if;
    end loop;
    return result;
end
$$;
comment on function any_phrase is 'A query for words that follow one another, each in any spelling.';

-- Folded words as units that are looked for: names of several words, and single words. A phrase without words of its own is a hint only.
create or replace function search_units(parts text[]) returns table (place integer, reach integer, words text, query tsquery)
language plpgsql stable parallel safe
set client_min_messages = warning -- a word like "the", which is not searched for, is no news
as $$
declare
    longest_name constant integer := 7;
begin
    place := 1;
    while place <= cardinality(parts) loop
        reach := least(longest_name, cardinality(parts) - place + 1);
        while reach > 0 and not exists (
            select from search_synonym as name where name.phrase = array_to_string(parts[place:place + reach - 1], ' ') and name.words <> '')
        loop
            reach := reach - 1;
        end loop;
        words := array_to_string(parts[place:place + greatest(reach, 1) - 1], ' ');
        query := case when reach > 0 then any_name(words) else any_word(words, false) end;
        reach := greatest(reach, 1);
        return next;
        place := place + reach;
    end loop;
end
$$;
comment on function search_units is 'Words of a query in order, those that are a name together: where a unit begins, how many words it has, and what finds it.';

-- What words of a query are names of, each as place:reach:meaning.
create or replace function search_hints(parts text[]) returns text[]
language plpgsql stable parallel safe
as $$
declare
    longest_name constant integer := 7;
    place integer := 1;
    reach integer;
    meant text[];
    hints text[] := '{}';
begin
    while place <= cardinality(parts) loop
        meant := '{}';
        reach := least(longest_name, cardinality(parts) - place + 1);
        loop
            meant := array(
                select distinct name.meaning collate "C" as meaning
                from search_synonym as name
                where name.phrase = array_to_string(parts[place:place + reach - 1], ' ')
                order by meaning);
            exit when meant <> '{}' or reach = 1;
            reach := reach - 1;
        end loop;
        hints := hints || array(select place || ':' || reach || ':' || meaning from unnest(meant) as meaning);
        place := place + reach;
    end loop;
    return hints;
end
$$;
comment on function search_hints is 'What the words of a query are names of: terms, measures, countries and values of filters.';

create or replace function conjunction_of(queries tsquery[]) returns tsquery
language plpgsql immutable parallel safe
as $$
declare
    whole tsquery := queries[1];
begin
    for place in 2 .. coalesce(cardinality(queries), 0) loop
        whole := whole && queries[place];
    end loop;
    return whole;
end
$$;
comment on function conjunction_of is 'What all of the queries find; null when there are none.';

-- Each term is one or more folded words. Its first letter says what it is: "+" words that are looked for one by one or as names, "=" a phrase, "-" a
-- phrase that must not be there, "*" one word that may be the beginning of a longer one.
create or replace function search_query(terms text[]) returns tsquery
language plpgsql stable parallel safe
set client_min_messages = warning -- a word like "the", which is not searched for, is no news
as $$
declare
    result tsquery := ''::tsquery;
    term text;
    parts text[];
begin
    foreach term in array terms loop
        parts := string_to_array(substr(term, 2), ' ');
        case left(term, 1)
            when '=' then result := result && any_phrase(parts);
            when '-' then result := result && !! any_phrase(parts);
            when '*' then result := result && (any_word(parts[1], true) || any_name(parts[1]));
            else result := result && coalesce(conjunction_of(array(select unit.query from search_units(parts) as unit)), ''::tsquery);
        end case;
    end loop;
    return result;
end
$$;
comment on function search_query is 'The terms of a query as PostgreSQL searches for them.';

drop function if exists sought_words(tsquery);
create or replace function query_words(query tsquery) returns text[]
language plpgsql stable parallel safe
as $$
declare
    lexemes text[] := array(
        select replace(quoted[1], '''''', '''')
        from regexp_matches(query::text, '''((?:[^'']|'''')+)''', 'g') as quoted);
begin
    return lexemes || array(select word.word from search_word as word where word.lexeme = any(lexemes));
end
$$;
comment on function query_words is 'Words of texts that a query finds, in lower case and without accents.';

-- The marks are characters that no text has. A short text is shown whole and is marked by the service; of a long one the parts that matter are shown.
drop function if exists highlight(text, tsquery); -- "create or replace" cannot rename a parameter
create or replace function highlight(shown text, query tsquery) returns text
language plpgsql stable parallel safe
as $$
declare
    headline text := ts_headline(
        'evidence', translate(shown, E'\x01\x02', ''), query,
        E'StartSel=\x01, StopSel=\x02, FragmentDelimiter=" … ", MaxFragments=2, MaxWords=35, MinWords=12');
begin
    return case when position(E'\x01' in headline) > 0 then headline end;
end
$$;
comment on function highlight is 'The parts of a long text that matter, with the words of the query between the characters 1 and 2; null where the text has none of them.';

-- Of one type each, so that a query for some studies reads no others.
create or replace view found_search_text as
select 'STUDY' as kind,
       shown.study_id::text as id,
       shown.study_id::text as study_id,
       shown.title::text as title,
       shown.keywords::text as text,
       '/v1/studies/' || shown.study_id as url,
       shown.search
from study_document as shown
union all
select 'OUTCOME',
       outcome.id::text,
       outcome.study_id::text,
       outcome.title::text,
       outcome.definition::text,
       '/v1/outcomes/' || outcome.id,
       outcome.search
from outcome
union all
select 'MEASURE',
       measure.id::text,
       null::text,
       measure.name::text,
       measure.definition::text,
       '/v1/measures/' || measure.id,
       measure.search
from measure
union all
select 'SOURCE',
       source.id::text,
       null::text,
       source.title::text,
       source.keywords::text,
       '/v1/sources/' || source.id,
       source.search
from source
union all
select 'CLAIM',
       claim.id::text,
       null::text,
       claim.statement::text,
       claim.reason::text,
       '/v1/claims/' || claim.id,
       claim.search
from claim;
comment on view found_search_text is 'Everything that can be found, in its own table.';

create or replace function refresh_search_of_studies(touched text[]) returns void
language sql
as $$
    delete from search_text where search_text.study_id = any(touched);
    insert into search_text (kind, id, study_id, title, text, url, search)
    select found.kind, found.id, found.study_id, found.title, found.text, found.url, found.search
    from found_search_text as found
    where found.study_id = any(touched);
    insert into search_text (kind, id, title, text, url, search)
    select found.kind, found.id, found.title, found.text, found.url, found.search
    from found_search_text as found
    where found.kind = 'SOURCE'
      and found.id = any(array(
          select record.source_id::text
          from registry_record as record
          where record.study_id = any(touched)))
    on conflict (kind, id) do update
    set title = excluded.title,
        text = excluded.text,
        search = excluded.search
    where (search_text.title, search_text.text, search_text.search) is distinct from (excluded.title, excluded.text, excluded.search)
$$;
comment on function refresh_search_of_studies is 'Stores what is searched of these studies, and of the records that they have.';

create or replace function refresh_search_of_others() returns bigint
language sql
as $$
    delete from search_text
    where search_text.study_id is null
      and not exists (select from found_search_text as found where found.kind = search_text.kind and found.id = search_text.id);
    insert into search_text (kind, id, title, text, url, search)
    select found.kind, found.id, found.title, found.text, found.url, found.search
    from found_search_text as found
    where found.kind in ('MEASURE', 'SOURCE', 'CLAIM')
    on conflict (kind, id) do update
    set title = excluded.title,
        text = excluded.text,
        search = excluded.search
    where (search_text.title, search_text.text, search_text.search) is distinct from (excluded.title, excluded.text, excluded.search);
    -- What was inserted is in a list beside the index, through which every search would go.
    select gin_clean_pending_list('search_text_search')
$$;
comment on function refresh_search_of_others is 'Stores what is searched of measures, sources and claims.';
