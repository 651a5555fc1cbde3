-- Whether who retells a source is the press: a number that was read there is what the press says of the report.

alter table source_reading add column is_press boolean not null default false;
alter table source_reading add constraint source_reading_press_retells check (not is_press or kind = 'RETELLING');
comment on column source_reading.is_press is 'Whether it is a retelling by a news site or magazine.';
