-- The greatest values first, read from the end; results of equal value are then few enough to be sorted.
create index result_value on result (coalesce(value::numeric, '-infinity'), outcome_id, position);
