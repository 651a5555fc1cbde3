-- Where people can join a trial: how far it is, and whether a place is open.

create or replace function distance_km(latitude double precision, longitude double precision, other_latitude double precision, other_longitude double precision)
returns double precision
language sql immutable parallel safe
return 2 * 6371.0088 * asin(least(1, sqrt(
    power(sin(radians(other_latitude - latitude) / 2), 2)
    + cos(radians(latitude)) * cos(radians(other_latitude)) * power(sin(radians(other_longitude - longitude) / 2), 2))));
comment on function distance_km is 'Kilometres between two points in degrees, by the haversine formula on a sphere of the Earth''s mean radius (IUGG: 6371.0088 km).';

-- A status of the place itself decides only when it is as new as that of the trial: an older one opens no place, and closes none of a trial that recruits.
create or replace function site_opening(status text, status_as_of text, trial_status text, trial_as_of text) returns text
language sql immutable parallel safe
return case
    when status is not null and (trial_status is null or status_as_of >= trial_as_of)
        then case when status in ('RECRUITING', 'AVAILABLE') then 'OPEN' else 'NOT_OPEN' end
    when trial_status in ('RECRUITING', 'AVAILABLE') then 'POSSIBLY_OPEN'
    when trial_status is null or trial_status = 'UNKNOWN' then 'NOT_KNOWN'
    else 'NOT_OPEN' end;
comment on function site_opening is 'Whether a place takes people: OPEN or NOT_OPEN by its own status, POSSIBLY_OPEN where it has none as new as that of its trial, which recruits; NOT_KNOWN where the status of the trial is not.';

-- Where one study was registered in parts, a place goes with the part whose record lists it.
create or replace view trial_site as
select site.study_id,
       site.position,
       site.name,
       site.city,
       site.state,
       site.country_code,
       site.latitude::double precision as latitude,
       site.longitude::double precision as longitude,
       site.precision,
       site.status,
       site.status_as_of,
       site.as_of,
       site_opening(site.status, site.status_as_of, coalesce(part.status, study.status), coalesce(part.as_of, study.status_as_of)) as opening,
       site_opening(
           site.status, site.status_as_of, coalesce(part.status, study.unverified_status, study.status),
           coalesce(part.as_of, study.unverified_status_as_of, study.status_as_of)) as unverified_opening,
       case
           when site.status is not null and site.status_as_of >= coalesce(part.as_of, study.status_as_of) then site.status end as status_now
from site
join study_document as study on study.study_id = site.study_id
left join registration_status as part
    on part.study_id = site.study_id
    and part.registration is not null
    and not part.include_unverified
    and lower(part.registration) || '-registry' = site.source_id;
comment on view trial_site is 'Places of trials with their coordinates, and whether they take people.';

create or replace function in_years(age numeric, unit text) returns numeric
language sql immutable parallel safe
return age / case unit when 'a' then 1 when 'mo' then 12 when 'wk' then 52.1775 when 'd' then 365.25 when 'h' then 8766 when 'min' then 525960 end;
comment on function in_years is 'An age in years; null when the unit is not one of time.';

-- A register gives the lower and the upper limit apart. A person of 65 years and 11 months is 65.
create or replace view trial_age as
select criterion.study_id,
       criterion.source_id,
       min(in_years(criterion.minimum, criterion.unit)) as minimum,
       max(in_years(criterion.maximum + 1, criterion.unit)) as below,
       max(criterion.maximum::text || ' ' || criterion.unit) as maximum_printed,
       min(criterion.minimum::text || ' ' || criterion.unit) as minimum_printed,
       min(criterion.statement) as statement,
       max(criterion.read_on::text) as read_on
from eligibility_criterion as criterion
where criterion.kind = 'INCLUSION'
  and criterion.subject = 'AGE'
  and (criterion.minimum is not null or criterion.maximum is not null)
  and criterion.verification <> 'UNVERIFIED'
group by criterion.study_id, criterion.source_id;
comment on view trial_age is 'Limits of age by what one document says, in years: from the minimum on, and below the other limit. Null without one.';
