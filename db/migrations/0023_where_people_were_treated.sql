-- An overlap is ruled out only by countries that a document tells.
alter table study
    add column countries_from text[] not null default '{}';
comment on column study.countries_from is 'Documents that tell in which countries people were treated, all of them; empty where none was read that does.';
