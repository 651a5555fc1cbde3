create or replace view api_claim as
select claim.id,
       visibility.include_unverified,
       json_build_object(
           'id', claim.id,
           'source', source_reference(source),
           'kind', claim.kind,
           'paragraph', claim.paragraph,
           'statement', claim.statement,
           'number', case when claim.number_printed is not null then json_build_object(
               'value', claim.number_value,
               'unit', claim.number_unit,
               'numerator', claim.number_numerator,
               'denominator', claim.number_denominator,
               'printed', claim.number_printed) end,
           'study', (
               select json_build_object('id', study.id, 'title', study.title, 'acronym', study.acronym, 'design', study.design)
               from study
               where study.id = claim.study_id),
           'measure', (
               select json_build_object('id', measure.id, 'name', measure.name, 'definition', measure.definition, 'direction', measure.direction)
               from measure
               where measure.id = claim.measure_id),
           'population', claim.population,
           'months', claim.months,
           'time', claim.time,
           'verdict', claim.verdict,
           'reason', claim.reason,
           'pressAndPrimaryDiffer', claim.differs,
           'differsIn', claim.differs_in,
           'results', (
               select coalesce(json_agg(result.document order by evidence.position), '[]')
               from claim_evidence as evidence
               join api_result as result on result.id = evidence.result_id
               where evidence.claim_id = claim.id
                 and visible(result.verification, visibility.include_unverified)),
           'comparisons', (
               select coalesce(json_agg(comparison.document order by evidence.position), '[]')
               from claim_evidence as evidence
               join api_comparison as comparison on comparison.id = evidence.comparison_id
               where evidence.claim_id = claim.id
                 and visible(comparison.verification, visibility.include_unverified)),
           'statusObservations', (
               select coalesce(json_agg(observation.document order by evidence.position), '[]')
               from claim_evidence as evidence
               join api_status_observation as observation
                   on observation.id = evidence.status_observation_id
                   and observation.include_unverified = visibility.include_unverified
               where evidence.claim_id = claim.id),
           'links', json_build_object(
               'self', '/v1/claims/' || claim.id,
               'source', '/v1/sources/' || claim.source_id,
               'study', '/v1/studies/' || claim.study_id)) as document
from claim
join source on source.id = claim.source_id
cross join visibility;
comment on view api_claim is 'Claims as the API serves them, with the evidence that each speaks of side by side.';
