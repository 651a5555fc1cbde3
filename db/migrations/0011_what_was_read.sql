-- What was read of a source, and where. A number that was read in a retelling is no number that was read in the paper. Beside it: what a number is when its
-- source does not say so, numbers that a later report replaced, recommendations, and what sources say of a study's risk of bias and of retractions.

alter domain verification drop constraint verification_known;
alter domain verification add constraint verification_known check (value in ('VERIFIED', 'VERIFIED_COPY', 'VERIFIED_SECONDARY', 'UNVERIFIED'));
comment on domain verification is 'Read in the source itself, in an exact copy of its text elsewhere, only in a retelling by somebody else, or recalled and not yet checked.';

alter domain source_kind drop constraint source_kind_known;
alter domain source_kind add constraint source_kind_known check (value in (
    'JOURNAL_ARTICLE', 'CONFERENCE_ABSTRACT', 'REGISTRY_RECORD', 'RECOMMENDATION', 'NEWS_ARTICLE', 'WEB_PAGE'));

create domain read_kind as text collate "C"
    constraint read_kind_known check (value in ('ORIGINAL', 'COPY', 'RETELLING', 'NOT_READ'));
comment on domain read_kind is 'What an address holds of a source: its own text by those who publish, index or register it or by its authors'' institution; an exact copy of the text; a retelling; or nothing was read.';

create table source_reading (
    source_id slug not null references source (id) on delete cascade,
    address text collate "C" not null constraint source_reading_address_form check (address ~ '^https?://\S+$'),
    kind read_kind not null constraint source_reading_was_read check (kind <> 'NOT_READ'),
    holder printed_text not null,
    primary key (source_id, address)
);
comment on table source_reading is 'Addresses other than its own at which a source was read, and what each holds.';
comment on column source_reading.holder is 'Who keeps the page.';

alter table registration add column read_on partial_date;
alter table organization add column read_on partial_date;
alter table dose add column read_on partial_date;
alter table eligibility_criterion add column read_on partial_date;
alter table study_count add column read_on partial_date;
alter table study_date add column read_on partial_date;
alter table status_observation add column read_on partial_date;
alter table result add column read_on partial_date;
alter table comparison add column read_on partial_date;
comment on column registration.read_on is 'Day on which the source was read, or of which the copy of a register is; null when it was not noted. So in all tables.';

create domain estimate_type_basis as text collate "C"
    constraint estimate_type_basis_known check (value in ('STATED', 'ASSUMED'));
comment on domain estimate_type_basis is 'Whether the source names the kind of estimate, or a curator inferred it.';

alter table result
    add column estimate_type_basis estimate_type_basis not null default 'STATED',
    add column superseded_by dotted_slug constraint result_not_superseded_by_itself check (superseded_by <> id);
comment on column result.superseded_by is 'Result of a later report that replaces this one; such a number is never the study''s result.';

alter table comparison
    add column superseded_by dotted_slug constraint comparison_not_superseded_by_itself check (superseded_by <> id);
comment on column comparison.superseded_by is 'Comparison of a later report that replaces this one.';

create domain recommendation_direction as text collate "C"
    constraint recommendation_direction_known check (value in ('FOR', 'ONLY_IN_RESEARCH', 'AGAINST', 'INSUFFICIENT_EVIDENCE'));

create table recommendation (
    source_id slug not null references source (id) on delete cascade,
    id slug not null,
    position integer not null,
    direction recommendation_direction not null,
    intervention intervention_type not null,
    phenotypes text[] not null,
    statement printed_text not null,
    place printed_text not null,
    read_at text collate "C",
    read_on partial_date,
    verification verification not null,
    primary key (source_id, id)
);
comment on table recommendation is 'What a body recommends, in our own words.';
comment on column recommendation.phenotypes is 'Courses of disease that it is about; empty when it names none.';

create table recommendation_criterion (
    source_id slug not null,
    recommendation_id slug not null,
    position integer not null,
    subject criterion_subject not null,
    minimum finite_number,
    maximum finite_number,
    unit ucum_code,
    statement printed_text,
    primary key (source_id, recommendation_id, position),
    foreign key (source_id, recommendation_id) references recommendation (source_id, id) on delete cascade,
    constraint recommendation_criterion_says_something check (num_nonnulls(minimum, maximum, statement) > 0),
    constraint recommendation_criterion_is_ordered check (minimum <= maximum),
    constraint recommendation_criterion_limit_has_unit check ((unit is null) = (minimum is null and maximum is null))
);
comment on table recommendation_criterion is 'For whom a recommendation is meant.';
comment on column recommendation_criterion.minimum is 'In the UCUM unit beside it, as is the maximum.';

create domain bias_judgement as text collate "C"
    constraint bias_judgement_known check (value in ('LOW', 'SOME_CONCERNS', 'MODERATE', 'HIGH', 'SERIOUS', 'CRITICAL', 'UNCLEAR', 'OTHER_SCALE', 'NOT_JUDGED'));
comment on domain bias_judgement is 'A judgement in the words of RoB 1, RoB 2 or ROBINS-I; OTHER_SCALE where the tool grades otherwise, as printed; NOT_JUDGED where no source published one.';

create table bias_assessment (
    study_id slug not null references study (id) on delete cascade,
    position integer not null,
    tool printed_text not null,
    domain printed_text,
    judgement bias_judgement not null constraint bias_assessment_is_a_judgement check (judgement <> 'NOT_JUDGED'),
    printed printed_text not null,
    assessor printed_text not null,
    assessed_on partial_date,
    note printed_text,
    source_id slug not null references source (id),
    place printed_text not null,
    read_at text,
    read_on partial_date,
    verification verification not null,
    primary key (study_id, position)
);
comment on table bias_assessment is 'Risk of bias of a study as a source published it; never derived.';
comment on column bias_assessment.domain is 'Domain of the tool; null for the overall judgement.';
comment on column bias_assessment.assessed_on is 'Date of the judgement as its source has it.';

create domain retraction_status as text collate "C"
    constraint retraction_status_known check (value in ('RETRACTED', 'EXPRESSION_OF_CONCERN', 'CORRECTED', 'NONE_FOUND', 'NOT_SEARCHED'));
comment on domain retraction_status is 'What a search for notices about a publication found; NOT_SEARCHED where none is recorded.';

create table publication_notice (
    source_id slug primary key references publication (source_id) on delete cascade,
    status retraction_status not null constraint publication_notice_was_searched check (status <> 'NOT_SEARCHED'),
    published partial_date,
    searched_in printed_text not null,
    searched_on partial_date not null,
    url text collate "C" constraint publication_notice_url_form check (url ~ '^https?://\S+$'),
    constraint publication_notice_has_a_date check ((status = 'NONE_FOUND') = (published is null))
);
comment on table publication_notice is 'Retraction, expression of concern or correction of a publication, or that a search found none.';
comment on column publication_notice.published is 'Date of the notice.';
comment on column publication_notice.searched_in is 'Where it was looked for.';

alter table study_document
    add column risk_of_bias text[] not null default '{NOT_JUDGED}',
    add column retraction retraction_status not null default 'NOT_SEARCHED';
comment on column study_document.risk_of_bias is 'Overall judgements that sources published; NOT_JUDGED where there is none.';
comment on column study_document.retraction is 'The gravest notice about a report of the study.';
create index study_document_judged on study_document using gin (risk_of_bias) where risk_of_bias <> '{NOT_JUDGED}';
create index study_document_notice on study_document (retraction, study_id) where retraction <> 'NOT_SEARCHED';
