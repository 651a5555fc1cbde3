-- A statement about a trial says who was responsible for it then, so that a change of the sponsor shows from the statements alone.
alter table status_observation
    add column lead_sponsor text,
    add column lead_sponsor_class text,
    add constraint status_observation_sponsor_before_its_class check (lead_sponsor is not null or lead_sponsor_class is null);
comment on column status_observation.lead_sponsor is 'Who was then responsible for the trial; null when the statement does not say.';
comment on column status_observation.lead_sponsor_class is 'Class of the sponsor as the register prints it.';
