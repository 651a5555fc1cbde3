create or replace view api_source as
select source.id,
       visibility.include_unverified,
       json_build_object(
           'id', source.id,
           'kind', source.kind,
           'title', source.title,
           'publisher', source.publisher,
           'published', source.published,
           'publishedNote', source.published_note,
           'url', source.url,
           'sha256', source.sha256,
           'publication', (
               select json_build_object(
                   'authors', publication.authors,
                   'journal', publication.journal,
                   'volume', publication.volume,
                   'issue', publication.issue,
                   'pages', publication.pages,
                   'publishedOnline', publication.published_online,
                   'identifiers', (
                       select coalesce(json_agg(json_build_object(
                           'system', identifier.system, 'value', identifier.value, 'verification', identifier.verification)
                           order by identifier.system), '[]')
                       from publication_identifier as identifier
                       where identifier.source_id = publication.source_id
                         and visible(identifier.verification, visibility.include_unverified)),
                   'notice', (
                       select json_build_object(
                           'status', notice.status, 'published', notice.published, 'searchedIn', notice.searched_in, 'searchedOn', notice.searched_on,
                           'url', notice.url)
                       from publication_notice as notice
                       where notice.source_id = publication.source_id))
               from publication
               where publication.source_id = source.id),
           'readings', (
               select coalesce(json_agg(json_build_object('address', reading.address, 'kind', reading.kind, 'holder', reading.holder, 'isPress', reading.is_press)
                                        order by reading.address), '[]')
               from source_reading as reading
               where reading.source_id = source.id),
           'recommendations', (
               select coalesce(json_agg(json_build_object(
                   'id', recommendation.id,
                   'direction', recommendation.direction,
                   'intervention', recommendation.intervention,
                   'phenotypes', recommendation.phenotypes,
                   'statement', recommendation.statement,
                   'criteria', (
                       select coalesce(json_agg(json_build_object(
                           'subject', criterion.subject, 'minimum', criterion.minimum, 'maximum', criterion.maximum, 'unit', criterion.unit,
                           'statement', criterion.statement) order by criterion.position), '[]')
                       from recommendation_criterion as criterion
                       where criterion.source_id = recommendation.source_id
                         and criterion.recommendation_id = recommendation.id),
                   'place', recommendation.place,
                   'readAt', recommendation.read_at,
                   'readKind', read_kind(recommendation.source_id, recommendation.read_at, recommendation.verification),
                   'readOn', recommendation.read_on,
                   'verification', recommendation.verification)
                   order by recommendation.position), '[]')
               from recommendation
               where recommendation.source_id = source.id
                 and visible(recommendation.verification, visibility.include_unverified)),
           'studies', (
               select coalesce(json_agg(json_build_object('id', study.id, 'title', study.title, 'role', report.role) order by study.id), '[]')
               from report
               join study on study.id = report.study_id
               where report.source_id = source.id)) as document
from source
cross join visibility;
comment on view api_source is 'Sources as the API serves them.';

create or replace view api_measure as
select measure.id,
       visibility.include_unverified,
       json_build_object(
           'id', measure.id,
           'name', measure.name,
           'abbreviation', measure.abbreviation,
           'synonyms', measure.synonyms,
           'definition', measure.definition,
           'domain', measure.domain,
           'direction', measure.direction,
           'unit', measure.unit,
           'alsoFinds', measure.also_finds,
           'codes', (
               select coalesce(json_agg(json_build_object('system', code.system, 'code', code.code, 'verification', code.verification)
                                        order by code.system, code.code), '[]')
               from measure_code as code
               where code.measure_id = measure.id
                 and visible(code.verification, visibility.include_unverified)),
           'outcomeCount', (select count(*) from outcome where outcome.measure_id = measure.id)) as document
from measure
cross join visibility;
comment on view api_measure is 'The dictionary of measures as the API serves it.';

create or replace view api_term as
select term.scheme || '.' || term.code as id,
       visibility.include_unverified,
       json_build_object(
           'scheme', term.scheme,
           'code', term.code,
           'label', term.label,
           'definition', term.definition,
           'broader', term.broader,
           'synonyms', term.synonyms,
           'codes', (
               select coalesce(json_agg(json_build_object('system', code.system, 'code', code.code, 'verification', code.verification)
                                        order by code.system, code.code), '[]')
               from term_code as code
               where code.scheme = term.scheme
                 and code.term_code = term.code
                 and visible(code.verification, visibility.include_unverified))) as document
from term
cross join visibility;
comment on view api_term is 'The controlled vocabulary as the API serves it.';

-- Every phenotype with itself and all that is narrower.
create or replace view phenotype_closure as
with recursive closure (phenotype, narrower) as (
    select code, code
    from term
    where scheme = 'PHENOTYPE'
    union
    select closure.phenotype, term.code
    from closure
    join term on term.scheme = 'PHENOTYPE' and term.broader = closure.narrower
)
select phenotype, narrower
from closure;
comment on view phenotype_closure is 'A course of disease and every course that falls under it, itself included.';
