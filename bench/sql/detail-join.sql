select study.id, study.title, study.phase, study.overall_status, study.enrollment, study.start_date, study.country, study.summary,
       outcome.id, outcome.study_id, outcome.measure, outcome.time_months, outcome.population, outcome.n, outcome.events,
       outcome.estimate, outcome.ci_low, outcome.ci_high, outcome.unit
from bench_tables.study
left join bench_tables.outcome on outcome.study_id = study.id
where study.id = @ID@
order by outcome.id;
