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
