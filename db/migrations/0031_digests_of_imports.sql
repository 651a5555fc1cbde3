-- The values of an import are kept with digests, which a run of before does not have: it is begun anew, and finds unchanged what it has written.
update import_run
set finished_at = started_at
where finished_at is null;
comment on column import_run.leaves is 'How many values the files held so far, by path, counted straight from the JSON, with sums of their hashes: of the values (v), and of the values with their places (p).';
