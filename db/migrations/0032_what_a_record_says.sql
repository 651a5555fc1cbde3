-- Nothing of a record is read as more, or as less, than it says.
alter domain effect_measure drop constraint effect_measure_known;
alter domain effect_measure add constraint effect_measure_known check (value in (
    'HAZARD_RATIO', 'RISK_RATIO', 'ODDS_RATIO', 'RATE_RATIO', 'GEOMETRIC_MEAN_RATIO', 'RISK_DIFFERENCE', 'MEAN_DIFFERENCE',
    'STANDARDIZED_MEAN_DIFFERENCE', 'MEDIAN_DIFFERENCE', 'OTHER', 'P_VALUE_ONLY', 'NOT_STATED', 'SUBDISTRIBUTION_HAZARD_RATIO', 'DIFFERENCE'));

-- An interval without a value is an interval, and a range of which one limit is not available has the other.
alter table result drop constraint result_interval_needs_value;
alter table comparison drop constraint comparison_interval_needs_value;
alter table result
    drop constraint result_dispersion_fits_type,
    add constraint result_dispersion_fits_type check (case
        when dispersion_type is null then dispersion_value is null and dispersion_lower is null and dispersion_upper is null
        when dispersion_type in ('STANDARD_DEVIATION', 'STANDARD_ERROR', 'GEOMETRIC_COEFFICIENT_OF_VARIATION')
            then dispersion_value is not null and dispersion_value >= 0 and dispersion_lower is null and dispersion_upper is null
        else dispersion_value is null and coalesce(dispersion_lower, dispersion_upper) is not null
            and coalesce(dispersion_lower <= dispersion_upper, true) end);

-- Records of several studies may name one number of another register, such as that of a programme; a number of its own a study has alone.
drop index registration_number;
create unique index registration_number on registration (upper(number), registry) where place <> 'identification module, other numbers';
create index registration_any_number on registration (upper(number), registry);
