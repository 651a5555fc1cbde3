-- A place has its own status, with the day of the document that says so, and coordinates that may be those of its city.

create domain site_precision as text collate "C"
    constraint site_precision_known check (value in ('CITY'));
comment on domain site_precision is 'What coordinates of a place are of: CITY, the middle of the city.';

create domain participant_sex as text collate "C"
    constraint participant_sex_known check (value in ('ALL', 'FEMALE', 'MALE'));
comment on domain participant_sex is 'Of which sex participants of a study are.';

alter table site
    add column precision site_precision,
    add column status_as_of partial_date,
    add column as_of partial_date,
    add column source_id slug references source (id),
    add constraint site_precision_of_coordinates check (precision is null or latitude is not null);
comment on column site.state is 'State, province or region as its document prints it; null where it prints none.';
comment on column site.status is 'Status of this place by itself, as its document prints it; that of the study is none of a place.';
comment on column site.precision is 'Null where there are no coordinates, or a register gives them without saying what they are of.';
comment on column site.status_as_of is 'Date of the document that says the status: when it was last updated. Null when it was not noted.';
comment on column site.as_of is 'Date of the document that lists the place: when it was last updated. Null when it was not noted.';
comment on column site.source_id is 'The document that lists the place; null when it was not noted.';

-- Who looks within some kilometres looks between two latitudes first.
create index site_latitude on site ((latitude::double precision)) where latitude is not null;

alter table study add column sex participant_sex;
comment on column study.sex is 'Of which sex participants are; null when nobody says it.';

-- A curated study has outcomes, too, that a register planned; their titles need not be a measure of the dictionary.
alter table outcome
    drop constraint outcome_record_has_stage,
    add constraint outcome_record_has_stage check (record is null or stage is not null),
    drop constraint outcome_measured_unless_registered,
    add constraint outcome_measured_unless_registered check (measure_id is not null or stage is not null);
comment on column outcome.stage is 'REGISTERED where a register planned it, REPORTED where a register has numbers of it; null for an outcome of a report.';

alter table report add column ask printed_text;
comment on column report.ask is 'What the document says of how people come to join, in our words; null when it says nothing of it.';
