namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>The dictionary of measures of the seeds.</summary>
internal static class MeasureRows
{
    // id | name | abbreviation | direction | synonyms
    public const string Text =
        """
        neda|No evidence of disease activity|NEDA|HIGHER_IS_BETTER|freedom from disease activity;disease-activity-free survival;no evidence of disease activity survival
        neda-3|No evidence of disease activity, three components|NEDA-3|HIGHER_IS_BETTER|NEDA3;MS-activity-free survival;freedom from relapse, disability worsening and MRI activity
        event-free-survival|Event-free survival|EFS|HIGHER_IS_BETTER|survival without an event;EFS probability
        treatment-failure|Treatment failure||LOWER_IS_BETTER|failure of treatment;transplant failure
        progression-free-survival|Progression-free survival|PFS|HIGHER_IS_BETTER|survival without disability progression;freedom from progression;MS progression-free survival
        disability-progression|Confirmed disability progression|CDP|LOWER_IS_BETTER|disability worsening event;confirmed disability worsening;EDSS progression
        time-to-progression|Time to disability progression||HIGHER_IS_BETTER|time to confirmed disability progression;time to EDSS progression
        edss|Expanded Disability Status Scale|EDSS|LOWER_IS_BETTER|Kurtzke scale;Kurtzke Expanded Disability Status Scale;EDSS score
        edss-change|Change in EDSS||LOWER_IS_BETTER|EDSS difference;change in Expanded Disability Status Scale
        edss-improvement|EDSS improved||HIGHER_IS_BETTER|EDSS improvement;share with improved EDSS
        edss-stability|EDSS stable||NEITHER|EDSS stability;unchanged EDSS
        edss-worsening|EDSS worsened||LOWER_IS_BETTER|EDSS worsening;share with worse EDSS
        disability-improvement|Disability improved||HIGHER_IS_BETTER|improvement in disability;share with improved disability
        disability-stability|Disability stable||NEITHER|stable disability;stabilisation of disability;stabilization of disability
        disability-worsening|Disability worsened||LOWER_IS_BETTER|worsening of disability;share with worse disability
        neurologic-rating-scale|Neurologic Rating Scale|NRS|HIGHER_IS_BETTER|Scripps Neurologic Rating Scale;Scripps Neurological Rating Scale;neurological rating scale
        relapse|Relapse||LOWER_IS_BETTER|attack;exacerbation;flare;clinical relapse
        relapse-free-survival|Relapse-free survival|RFS|HIGHER_IS_BETTER|clinical relapse-free survival;freedom from relapse;relapse free
        annualized-relapse-rate|Annualised relapse rate|ARR|LOWER_IS_BETTER|annualized relapse rate;annual relapse rate;relapses per year
        mri-activity-free-survival|MRI-activity-free survival||HIGHER_IS_BETTER|freedom from MRI activity;MRI event-free survival;survival without new MRI lesions
        new-mri-lesions|New MRI lesions||LOWER_IS_BETTER|new lesions;new T2 lesions;new or enlarging T2 lesions
        mri-activity|MRI activity||LOWER_IS_BETTER|active MRI scan;radiological activity;MRI disease activity
        t2-lesion-volume|T2 lesion volume||LOWER_IS_BETTER|T2 lesion load;T2 burden of disease;volume of T2-weighted lesions
        gadolinium-enhancing-lesions|Gadolinium-enhancing lesions|Gd+|LOWER_IS_BETTER|contrast-enhancing lesions;Gd-enhancing lesions;GELs
        optical-coherence-tomography|Optical coherence tomography|OCT|HIGHER_IS_BETTER|retinal nerve fibre layer thickness;retinal nerve fiber layer thickness;RNFL thickness
        overall-survival|Overall survival|OS|HIGHER_IS_BETTER|survival;survival probability
        death|Death from any cause||LOWER_IS_BETTER|all-cause mortality;overall mortality;mortality;deaths
        transplant-related-mortality|Transplant-related mortality|TRM|LOWER_IS_BETTER|treatment-related mortality;treatment-related death;transplantation-related mortality;non-relapse mortality;100-day mortality
        adverse-events|Adverse events|AE|LOWER_IS_BETTER|side effects;unwanted effects;toxicity
        adverse-events-grade-3|Adverse events of grade 3||LOWER_IS_BETTER|grade 3 toxicity;severe adverse events;CTCAE grade 3
        adverse-events-grade-4|Adverse events of grade 4||LOWER_IS_BETTER|grade 4 toxicity;life-threatening adverse events;CTCAE grade 4
        nonhematopoietic-toxicity-grade-4|Non-haematopoietic toxicity of grade 4||LOWER_IS_BETTER|nonhematopoietic grade 4 toxicity;nonhaematopoietic grade 4 toxicity;grade 4 nonhematologic toxicity
        serious-adverse-events|Serious adverse events|SAE|LOWER_IS_BETTER|serious adverse event;serious side effects
        febrile-neutropenia|Febrile neutropenia||LOWER_IS_BETTER|febrile neutropaenia;neutropenic fever;fever with neutropenia
        intensive-care-admission|Admission to intensive care||LOWER_IS_BETTER|ICU admission;intensive care unit admission;critical care admission
        infection|Infection||LOWER_IS_BETTER|infections;infectious complication
        global-evoked-potential|Global evoked potential|GEP|NEITHER|combined evoked potentials;multimodal evoked potentials
        msfc|Multiple Sclerosis Functional Composite|MSFC|HIGHER_IS_BETTER|MS Functional Composite
        timed-25-foot-walk|Timed 25-foot walk|T25FW|LOWER_IS_BETTER|timed 25 foot walk;25-foot walk test;T25W
        nine-hole-peg-test|Nine-hole peg test|9HPT|LOWER_IS_BETTER|9-hole peg test;NHPT;nine hole peg test
        pasat|Paced Auditory Serial Addition Test|PASAT|HIGHER_IS_BETTER|PASAT-3;paced serial addition
        ambulation-index|Ambulation Index|AI|LOWER_IS_BETTER|Hauser Ambulation Index;ambulatory index
        sf-36|Short Form 36|SF-36|HIGHER_IS_BETTER|36-Item Short Form Health Survey;Medical Outcomes Study Short Form 36
        msis-29|Multiple Sclerosis Impact Scale|MSIS-29|LOWER_IS_BETTER|MS Impact Scale 29;MSIS
        therapy-received|Therapy received||NEITHER|treatment received;drugs used in a group;comparator therapy
        therapy-after-treatment|Therapy after the study treatment||NEITHER|subsequent disease-modifying therapy;subsequent DMT;retreatment
        age|Age||NEITHER|age at treatment;age at baseline
        female-sex|Women among the participants||NEITHER|female sex;sex distribution;proportion female
        disease-duration|Disease duration||NEITHER|duration of MS;time since onset;time since diagnosis
        prior-therapies|Prior disease-modifying therapies||NEITHER|prior DMTs;previous treatments;treatment history
        prior-relapses|Relapses before entry||NEITHER|prior relapses;pre-treatment relapses
        phenotype-share|Share of a course of MS||NEITHER|phenotype distribution;MS type;disease course at baseline
        baseline-mri-activity|MRI activity before treatment||NEITHER|baseline MRI activity;baseline Gd-enhancing lesions
        follow-up-duration|Length of follow-up||NEITHER|follow-up duration;duration of follow-up;observation time
        relapse-freedom|People without a relapse||HIGHER_IS_BETTER|share free of relapse;relapse-free patients
        relapse-count|Number of relapses||LOWER_IS_BETTER|relapse count;relapses per patient;total relapses
        new-t2-lesions|New T2 lesions on MRI||LOWER_IS_BETTER|cumulative new T2 lesions;new T2-weighted lesions
        """;
}
