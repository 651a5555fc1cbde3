-- From what somebody types to what PostgreSQL searches for: names that mean the same, other spellings, beginnings of words, and words with a typing error.

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
    sought tsquery := phraseto_tsquery('evidence', folded_name);
begin
    for name in
        select distinct other.words
        from search_synonym as given
        join search_synonym as other on other.meaning = given.meaning
        where given.phrase = folded_name
      and other.words <> ''
    loop
        sought := sought || phraseto_tsquery('evidence', searched_text(name));
    end loop;
    return sought;
end
$$;
comment on function any_name is 'What finds all the names that mean the same as this one.';

-- Any of the words, and what any of them is a name of. A word that no text has stays, so that it finds nothing.
create or replace function any_word(folded_word text, is_beginning boolean) returns tsquery
language plpgsql stable parallel safe
as $$
declare
    meant record;
    sought tsquery := phraseto_tsquery('evidence', folded_word);
begin
    -- A word that is not searched for, such as "a", means no other either.
    if numnode(sought) = 0 and not is_beginning then
        return sought;
    end if;
    for meant in
        select word.word, word.folded
        from search_word as word
        where word.word = any(words_like(folded_word, is_beginning))
        order by word.word
    loop
        sought := sought || phraseto_tsquery('evidence', meant.word);
        if meant.folded <> folded_word then
            sought := sought || any_name(meant.folded);
        end if;
    end loop;
    return sought;
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
    sought tsquery := ''::tsquery;
begin
    foreach folded_word in array folded_words loop
        next_word := any_word(folded_word, false);
        -- A word that is not searched for, such as "of", keeps its place.
        if numnode(next_word) = 0 then
            distance := distance + 1;
        else
            sought := case when numnode(sought) = 0 then next_word else tsquery_phrase(sought, next_word, distance) end;
            distance := 1;
        end if;
    end loop;
    return sought;
end
$$;
comment on function any_phrase is 'What finds words that stand one after another, each in any spelling.';

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
    sought tsquery := ''::tsquery;
    term text;
    parts text[];
begin
    foreach term in array terms loop
        parts := string_to_array(substr(term, 2), ' ');
        case left(term, 1)
            when '=' then sought := sought && any_phrase(parts);
            when '-' then sought := sought && !! any_phrase(parts);
            when '*' then sought := sought && (any_word(parts[1], true) || any_name(parts[1]));
            else sought := sought && coalesce(conjunction_of(array(select unit.query from search_units(parts) as unit)), ''::tsquery);
        end case;
    end loop;
    return sought;
end
$$;
comment on function search_query is 'The terms of a query as PostgreSQL searches for them.';

-- The marks are characters that no text has. A short text is shown whole, of a long one the parts that matter.
create or replace function highlight(shown text, sought tsquery) returns text
language sql stable parallel safe
return (
    select case when position(E'\x01' in headline.text) > 0 then headline.text end
    from (
        select ts_headline(
            'evidence', translate(shown, E'\x01\x02', ''), sought,
            E'StartSel=\x01, StopSel=\x02, FragmentDelimiter=" … "'
                || case when length(shown) > 300 then ', MaxFragments=2, MaxWords=35, MinWords=12' else ', HighlightAll=true' end)) as headline (text));
comment on function highlight is 'A text with what is sought between the characters 1 and 2; null where nothing of it is in the text.';
