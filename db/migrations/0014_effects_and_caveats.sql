-- What a reader must know before using a number or an effect, which side an effect favours, and what it is adjusted for.

alter domain term_scheme drop constraint term_scheme_known;
alter domain term_scheme add constraint term_scheme_known check (value in ('PHENOTYPE', 'INTERVENTION_TYPE', 'LIMITATION', 'DEFINITION_CLASS', 'CAVEAT'));

create domain caveats as text[]
    constraint caveats_are_known check (value <@ array[
        'NOT_A_HEAD_COUNT', 'ESTIMATE_TYPE_ASSUMED', 'VALUE_NOT_PRINTED', 'PRINTED_CONTRADICTS_COUNTS', 'SOURCES_CONFLICT', 'READ_IN_COPY', 'READ_IN_RETELLING',
        'NOT_READ', 'PRESS_ONLY', 'INTERIM_REPORT', 'SUPERSEDED', 'DEFINITION_NOT_SEEN', 'TIME_NOT_STATED', 'BEYOND_MEDIAN_FOLLOW_UP', 'DENOMINATOR_UNKNOWN',
        'DENOMINATOR_NOT_PEOPLE', 'INTERVAL_NOT_REPORTED', 'SMALL_SAMPLE', 'SUBGROUP', 'NO_CONTROL_GROUP', 'NOT_RANDOMIZED', 'CROSSOVER', 'NOT_BETWEEN_ARMS',
        'P_VALUE_ONLY', 'METHOD_NOT_STATED', 'P_VALUE_CONTRADICTS_INTERVAL', 'P_VALUE_CONTRADICTS_COUNTS', 'EFFECT_CONTRADICTS_COUNTS']);
comment on domain caveats is 'What a reader must know before using a number: codes of the vocabulary''s scheme CAVEAT, each once.';

create domain favoured_side as text collate "C"
    constraint favoured_side_known check (value in ('ARM', 'REFERENCE', 'NEITHER'));
comment on domain favoured_side is 'Side of a comparison that an effect is better for; NEITHER when no difference is compatible with the data.';

alter table result
    add column conflict printed_text,
    add column caveats caveats not null default '{}';
comment on column result.conflict is 'What sources disagree on about this number; nothing is computed from it then. Null when they do not.';
comment on column result.caveats is 'What a reader must know before using the number; computed by the load.';
alter table result add constraint result_conflict_computes_nothing check (conflict is null or computed_level is null and sentence is null);

alter table comparison
    add column adjusted_for printed_text,
    add column favours favoured_side,
    add column favours_reason printed_text not null default 'not judged by the load that wrote it',
    add column caveats caveats not null default '{}';
comment on column comparison.method is 'Statistical method as the source names it; null when it was not seen.';
comment on column comparison.adjusted_for is 'What the effect is adjusted or matched for, as far as the source says; null when it does not say.';
comment on column comparison.favours is 'Side that the effect is better for by the direction of the measure; null when that cannot be said.';
comment on column comparison.favours_reason is 'Why that side, or why none is named.';
comment on column comparison.caveats is 'What a reader must know before using the effect; computed by the load.';
alter table comparison alter column favours_reason drop default;

alter table crude_effect add column favours favoured_side;
comment on column crude_effect.favours is 'Side that the effect is better for; null when the measure has no better side or there is no value.';
