using EvidenceApi.Model;

namespace EvidenceApi.Lists;

/// <summary>Fields that several lists have of the study behind an item, over the columns that their views share.</summary>
internal static class SharedFields
{
    // What an unspecified code may mean.
    private static readonly StudyDesign[] Trials = [StudyDesign.RANDOMIZED_TRIAL, StudyDesign.NON_RANDOMIZED_TRIAL, StudyDesign.SINGLE_ARM_TRIAL];

    private static readonly StudyDesign[] Observations = [StudyDesign.COMPARATIVE_COHORT, StudyDesign.COHORT, StudyDesign.CASE_SERIES];

    private static readonly InterventionType[] Transplants = [InterventionType.AHSCT, InterventionType.ALLOGENEIC_HSCT];

    private static readonly InterventionType[] Cells =
    [
        .. Transplants, InterventionType.UNSPECIFIED_HSCT, InterventionType.MESENCHYMAL_STEM_CELLS, InterventionType.MSC_NEURAL_PROGENITORS,
        InterventionType.BONE_MARROW_CELLS, InterventionType.OTHER_CELL_THERAPY,
    ];

    public static readonly Field Study = Field.Id("study", "item.study_id", "study") with { IsRequired = true, IsFacet = true };

    /// <summary>The item itself, where items are studies.</summary>
    public static readonly Field StudyItself = Field.Id("study", "item.id", "study") with { IsRequired = true };

    public static readonly Field Measure = Field.Id("measure", "item.measure_id", "measure") with { IsFacet = true };

    public static readonly Field Design = Field.Code<StudyDesign>("design", "item.design") with
    {
        IsRequired = true,
        WiderSql = $$"""
            (item.design = 'UNSPECIFIED_TRIAL' and {0} && {{Array(Trials)}} or item.design = 'UNSPECIFIED_OBSERVATIONAL' and {0} && {{Array(Observations)}}
             or item.design = 'NOT_STATED' and not item.design = any({0}))
            """,
    };

    public static readonly Field Phase = Field.CodeList<Phase>("phase", "item.phases") with { Member = "phases" };

    /// <summary>Courses of disease of any population of the study; a wider course is meant together with all that fall under it.</summary>
    public static readonly Field Phenotype = Field.CodeList<Phenotype>("phenotype", "item.phenotypes") with
    {
        Member = "phenotypes",
        Meaning = "array(select closure.narrower from phenotype_closure as closure where closure.phenotype = any({0}))",
        Counted = "array(select distinct closure.phenotype from phenotype_closure as closure where closure.narrower = any({0}))",
        // A course with a narrower one beside it is not a wider match.
        WiderSql = """
            (item.phenotypes && array(select wide.phenotype from phenotype_closure as wide where wide.narrower = any({0}) and wide.phenotype <> all({0}))
             and exists (
                 select from phenotype_closure as wide
                 where wide.phenotype = any(item.phenotypes)
                   and wide.narrower = any({0})
                   and wide.phenotype <> all({0})
                   and not exists (
                       select from phenotype_closure as narrow
                       where narrow.phenotype = wide.phenotype
                         and narrow.narrower <> wide.phenotype
                         and narrow.narrower = any(item.phenotypes))))
            """,
    };

    public static readonly Field Intervention = Field.CodeList<InterventionType>("intervention", "item.interventions") with
    {
        Member = "interventionTypes",
        WiderSql = $"('UNSPECIFIED_CELL_THERAPY' = any(item.interventions) and {{0}} && {Array(Cells)} or 'UNSPECIFIED_HSCT' = any(item.interventions) and {{0}} && {Array(Transplants)})",
    };

    /// <summary>Conditioning regimens.</summary>
    public static readonly Field Conditioning = Field.CodeList<ConditioningCode>("conditioning", "item.conditioning") with
    {
        WiderSql = "'VARIOUS' = any(item.conditioning)",
    };

    public static readonly Field ConditioningIntensity = Field.CodeList<ConditioningIntensity>("conditioningIntensity", "item.conditioning_intensity") with
    {
        WiderSql = "'MIXED' = any(item.conditioning_intensity)",
    };

    /// <summary>Inflammatory activity of a population; one with lesions or relapses is ACTIVE too.</summary>
    public static readonly Field Activity = Field.CodeList<InflammatoryActivity>("activity", "item.activity");

    public static readonly Field Status = Field.Code<OverallStatus>("status", "item.status") with
    {
        UnverifiedSql = "item.unverified_status",
        DatedBySql = "item.status_as_of",
        UnverifiedDatedBySql = "item.unverified_status_as_of",
    };

    /// <summary>Date that the status is of.</summary>
    public static readonly Field StatusAsOf = Field.Date("statusAsOf", "item.status_as_of") with { UnverifiedSql = "item.unverified_status_as_of", IsEmptyWhenUnknown = true };

    /// <summary>Where the status is UNKNOWN, the last one that is not.</summary>
    public static readonly Field LastKnownStatus = Field.Code<OverallStatus>("lastKnownStatus", "item.last_known_status") with { UnverifiedSql = "item.unverified_last_known_status" };

    /// <summary>How the codes of a study are known.</summary>
    public static readonly IReadOnlyList<Field> CodeBases =
    [
        Field.Code<CodeBasis>("codeBasisDesign", "item.design_basis"),
        Field.Code<CodeBasis>("codeBasisPhenotype", "item.phenotype_basis"),
        Field.Code<CodeBasis>("codeBasisIntervention", "item.intervention_basis"),
        Field.Code<CodeBasis>("codeBasisConditioning", "item.conditioning_basis"),
    ];

    /// <summary>Numbers in registers. The verified ones are kept with the study.</summary>
    public static readonly Field Registration = Field.Ids("registration", "item.registrations") with
    {
        Member = "registrations",
        UnverifiedSql = "item.unverified_registrations",
    };

    public static readonly Field Country = Field.Ids("country", "item.countries") with
    {
        Member = "countries",
        Kind = FieldKind.CODE,
        Codes = [.. Model.Country.All.Keys.Order(StringComparer.Ordinal)],
        NearestCode = Model.Country.NearestCode,
        IsFacet = true,
    };

    /// <summary>The measure as the parameter takes it.</summary>
    public static readonly Field SearchedMeasure = WithFormerParts(Measure);

    /// <summary>A field of measures, in which a measure includes those that it once contained.</summary>
    public static Field WithFormerParts(Field measure) => measure with
    {
        Meaning = "array(select wanted.id from unnest({0}::text[]) as wanted (id) union all select also.id from measure cross join unnest(measure.also_finds) as also (id) where measure.id = any({0}))",
        AlsoSearched = "select also.id from measure cross join unnest(measure.also_finds) as also (id) where measure.id = any({0}) and also.id <> all({0})",
    };

    /// <summary>Names under which studies and trials go.</summary>
    public static readonly IReadOnlyList<Field> Names =
    [
        Field.Id("id", "item.id") with { IsRequired = true, Names = "study" },
        Field.Text("title", "item.title"),
        Field.Text("acronym", "item.acronym"),
        Design,
        Phase,
        Phenotype,
        Intervention,
        .. CodeBases,
        Conditioning,
        ConditioningIntensity,
    ];

    private static string Array<T>(IEnumerable<T> codes)
        where T : struct, Enum => $"array[{string.Join(", ", codes.Select(code => $"'{code}'"))}]";
}
