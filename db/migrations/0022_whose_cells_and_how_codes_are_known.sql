-- A transplant of which nobody says whose cells were given has a code of its own, and conditioning says how it is known.

alter domain intervention_type drop constraint intervention_type_known;
alter domain intervention_type add constraint intervention_type_known check (value in (
    'AHSCT', 'ALLOGENEIC_HSCT', 'UNSPECIFIED_HSCT', 'MESENCHYMAL_STEM_CELLS', 'MSC_NEURAL_PROGENITORS', 'BONE_MARROW_CELLS', 'OTHER_CELL_THERAPY',
    'UNSPECIFIED_CELL_THERAPY', 'CONDITIONING', 'DISEASE_MODIFYING_THERAPY', 'BEST_AVAILABLE_THERAPY', 'PLACEBO', 'OTHER'));

alter table intervention
    add column conditioning_basis code_basis;
comment on column intervention.conditioning_basis is 'How regimen and intensity are known; null where neither is coded.';

alter table study_document
    add column conditioning_basis text;
comment on column study_document.conditioning_basis is 'How conditioning regimens and their intensity are known, the weakest of them; null where none is coded.';
