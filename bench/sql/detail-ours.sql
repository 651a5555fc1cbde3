-- The statement of StudiesSql.Numbers.
\set unverified false
select dataset.version as dataset_version,
       (
           select item.document
           from (
               select case when :unverified::boolean then coalesce(shown.unverified_numbers, shown.numbers) else shown.numbers end as document
               from study_document as shown
               where shown.study_id = @ID@) as item
       ) as document
from current_dataset as dataset;
