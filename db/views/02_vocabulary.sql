
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
