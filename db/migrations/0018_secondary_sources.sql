-- A number of a document that itself knows the study second hand is told apart from one of a report that was read in a retelling.

alter domain caveats drop constraint caveats_are_known;
alter domain caveats add constraint caveats_are_known check (value <@ array[
    'NOT_A_HEAD_COUNT', 'ESTIMATE_TYPE_ASSUMED', 'VALUE_NOT_PRINTED', 'PRINTED_CONTRADICTS_COUNTS', 'SOURCES_CONFLICT', 'READ_IN_COPY', 'READ_IN_RETELLING',
    'SECONDARY_SOURCE', 'NOT_READ', 'PRESS_ONLY', 'INTERIM_REPORT', 'SUPERSEDED', 'DEFINITION_NOT_SEEN', 'TIME_NOT_STATED', 'BEYOND_MEDIAN_FOLLOW_UP',
    'DENOMINATOR_UNKNOWN', 'DENOMINATOR_NOT_PEOPLE', 'INTERVAL_NOT_REPORTED', 'SMALL_SAMPLE', 'SUBGROUP', 'NO_CONTROL_GROUP', 'NOT_RANDOMIZED', 'CROSSOVER',
    'NOT_BETWEEN_ARMS', 'P_VALUE_ONLY', 'METHOD_NOT_STATED', 'P_VALUE_CONTRADICTS_INTERVAL', 'P_VALUE_CONTRADICTS_COUNTS', 'EFFECT_CONTRADICTS_COUNTS']);
