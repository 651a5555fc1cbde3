namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>More results of the seeds, of studies with groups and arms of their own, and effects between two arms.</summary>
internal static class OtherResultRows
{
    // As ResultRows; effects add: effect | reference arm | contrast
    public const string Text =
        """
        burman-2014||neda-3|efficacy-5y|||RRMS,MS||60|KAPLAN_MEIER|68|%||||68 %|The 41 with at least a year of follow-up|1|
        burman-2014||neda-3|gd-positive|||RRMS,MS|||KAPLAN_MEIER|79|%||||79 %|Enhancing lesions on MRI before the transplant|1|
        burman-2014||neda-3|gd-negative|||RRMS,MS|||KAPLAN_MEIER|46|%||||46 %|No enhancing lesions on MRI before the transplant|1|
        burman-2014||death|all|||RRMS,MS|all||COUNT|0|{person}|0|||no mortality|All 48 included|1|
        shevchenko-2012||progression-free-survival|early-5y|||MS||60|KAPLAN_MEIER|92|%||||92 %|Transplanted early|1|
        shevchenko-2012||progression-free-survival|later-5y|||MS||60|KAPLAN_MEIER|73|%||||73 %|Transplanted at the conventional time or late|1|
        shevchenko-2012||transplant-related-mortality|all|||RRMS,SPMS,PPMS,PRMS|all||COUNT|0|{person}|0|95||0|All 95 treated|1|
        moore-2019||progression-free-survival|rrms-3y|||RRMS||36|KAPLAN_MEIER|88|%||||88 %|Relapsing-remitting MS|4|
        moore-2019||transplant-related-mortality|all-review|||RRMS,SPMS|all||COUNT|0|{person}|0|35||0|All 35 treated|4|
        atkins-2016||relapse-count|all-before|||RRMS,SPMS|all||NUMBER|167|{relapse}||140||167 relapses|All 24 transplanted|1|
        atkins-2016||relapse-count|all-after|||RRMS,SPMS|all||NUMBER|0|{relapse}||||no relapses|All 24 transplanted|1|
        petrou-2020||treatment-failure|it|Cells into the spinal fluid|MESENCHYMAL_STEM_CELLS|SPMS,PPMS|all|6|CRUDE_PROPORTION|6.7|%|2|30||6.7 %|All participants|1|
        petrou-2020||treatment-failure|iv|Cells into a vein|MESENCHYMAL_STEM_CELLS|SPMS,PPMS|all|6|CRUDE_PROPORTION|9.7|%|3|31||9.7 %|All participants|1|
        petrou-2020||treatment-failure|sham|Sham|PLACEBO|SPMS,PPMS|all|6|CRUDE_PROPORTION|41.9|%|13|31||41.9 %|All participants|1|
        mist||disability-progression|final-hr|hsct|AHSCT|RRMS|all||NUMBER|0.07|1||||HR 0.07|All participants|1||HAZARD_RATIO|Disease-modifying therapy|
        astims||new-t2-lesions|ahsct-vs-mitoxantrone-4y|Transplant|AHSCT|RRMS,SPMS||48|NUMBER|0.21|1||||RR 0.21|With an MRI after baseline that could be judged|1||RATE_RATIO|Mitoxantrone|
        kalincik-2023||relapse|ahsct-fingolimod-conference|Transplant|AHSCT|RRMS|||NUMBER|0.55|1||||HR 0.55|Matched pair of groups, transplant and fingolimod, earlier analysis|4||HAZARD_RATIO|Fingolimod|
        kalincik-2023||relapse|ahsct-ocrelizumab-conference|Transplant|AHSCT|RRMS|||NUMBER|0.85|1||||HR 0.85|Matched pair of groups, transplant and ocrelizumab, earlier analysis|4||HAZARD_RATIO|Ocrelizumab|
        """;
}
