namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>Results of the seeds: real ids and real numbers.</summary>
internal static class ResultRows
{
    // study | outcome, when not called as the measure | measure | result | arm | types of intervention of the arm | phenotypes | all participants | months | estimate | value | unit | n | N | category | printed | population | precedence | press
    public const string Text =
        """
        burt-2015||edss-improvement|all-2y|||RRMS,SPMS|all|24|COUNT|41|{person}|41|||41 patients|All 151 treated|4|MS Focus
        burt-2015||edss-improvement|all-2y-recalled|||RRMS,SPMS|all|24|CRUDE_PROPORTION|50|%|41|82||41 patients (50 %; 95 % CI 39 to 61)|All 151 treated|1|
        burt-2015||edss-improvement|all-4y|||RRMS,SPMS|all|48|COUNT|23|{person}|23|||23 patients|All 151 treated|4|MS Focus
        burt-2015||edss-improvement|all-4y-recalled|||RRMS,SPMS|all|48|CRUDE_PROPORTION|64|%|23|36||23 patients (64 %; 95 % CI 46 to 79)|All 151 treated|1|
        burt-2015||relapse-free-survival|all-4y|||RRMS,SPMS|all|48|KAPLAN_MEIER|80|%||||80 %|All 151 treated|4|MS Focus
        burt-2015||progression-free-survival|all-4y|||RRMS,SPMS|all|48|KAPLAN_MEIER|87|%||||87 %|All 151 treated|4|MS Focus
        burt-2015||edss|all-2y-recalled|||RRMS,SPMS|all|24|MEDIAN|3.0|{score}||82||3.0 (IQR 1.5 to 4.0)|All 151 treated|1|
        burt-2015||edss|all-4y-recalled|||RRMS,SPMS|all|48|MEDIAN|2.5|{score}||36||2.5 (IQR 1.9 to 4.5)|All 151 treated|1|
        burt-2015||transplant-related-mortality|all-recalled|||RRMS,SPMS|all||COUNT|0|{person}|0|151||no treatment-related death|All 151 treated|1|
        burt-2015|follow-up|follow-up-duration|all-longest|||RRMS,SPMS|all||NUMBER|5|a||||up to 5 years|All 151 treated|1|
        burt-2015|follow-up|follow-up-duration|all-median-recalled|||RRMS,SPMS|all||MEDIAN|2|a||||2 years|All 151 treated|1|
        burt-2015|follow-up|follow-up-duration|all-mean-recalled|||RRMS,SPMS|all||MEAN|2.5|a||||2.5 years|All 151 treated|1|
        burt-2015|baseline-age|age|all|||RRMS,SPMS|all|0|MEAN|36|a||||36 years (range 18 to 60)|All 151 treated|1|
        burt-2015|baseline-sex|female-sex|all|||RRMS,SPMS|all|0|COUNT|85|{person}|85|151||85 women|All 151 treated|1|
        burt-2015|baseline-edss|edss|all-recalled|||RRMS,SPMS|all|0|MEDIAN|4.0|{score}||||4.0 (IQR 3.0 to 6.0)|All 151 treated|1|
        halt-ms||event-free-survival|all-3y|||RRMS|all|36|KAPLAN_MEIER|78.4|%||||78.4 %|All 24 transplanted|4|BioPlus Specialty Pharmacy
        halt-ms||event-free-survival|all-5y|||RRMS|all|60|KAPLAN_MEIER|69.2|%||||69.2 %|All 24 transplanted|1|
        halt-ms||progression-free-survival|all-3y-recalled|||RRMS|all|36|KAPLAN_MEIER|90.9|%||||90.9 % (90 % CI 73.7 to 97.1)|All 24 transplanted|2|
        halt-ms||progression-free-survival|all-5y|||RRMS|all|60|KAPLAN_MEIER|91.3|%||||91.3 %|All 24 transplanted|1|
        halt-ms||relapse-free-survival|all-3y-recalled|||RRMS|all|36|KAPLAN_MEIER|86.3|%||||86.3 % (90 % CI 68.1 to 94.5)|All 24 transplanted|2|
        halt-ms||relapse-free-survival|all-5y|||RRMS|all|60|KAPLAN_MEIER|86.9|%||||86.9 %|All 24 transplanted|1|
        halt-ms||mri-activity-free-survival|all-5y|||RRMS|all|60|KAPLAN_MEIER|86.3|%||||86.3 %|All 24 transplanted|1|
        halt-ms||edss-change|survivors-5y|||RRMS||60|MEDIAN|-0.5|{score}||||-0.5|Survivors|4|Neurology Advisor
        halt-ms||edss-improvement|all-end|||RRMS|all|62.4|CRUDE_PROPORTION|62|%||||62 %|All 24 transplanted|4|
        halt-ms||edss-stability|all-end|||RRMS|all|62.4|CRUDE_PROPORTION|21|%||||21 %|All 24 transplanted|4|
        halt-ms||transplant-related-mortality|all-end|||RRMS|all|62.4|COUNT|0|{person}|0|24||0/24|All 24 transplanted|4|
        halt-ms||transplant-related-mortality|all-3y-press|||RRMS|all|36|COUNT|0|{person}|0|24||no deaths|All 24 transplanted|4|BioPlus Specialty Pharmacy
        halt-ms|follow-up|follow-up-duration|all|||RRMS|all||MEDIAN|62|mo||||62 months|All 24 transplanted|1|
        halt-ms|baseline-age|age|all|||RRMS|all|0|NUMBER|37|a||24||37|All 24 transplanted|4|
        halt-ms|baseline-edss|edss|all|||RRMS|all|0|NUMBER|4.5|{score}||24||4.5|All 24 transplanted|4|
        london-audit-2014|clinically-better|disability-improvement|all-last|||MS|all||COUNT|3|{person}|3|6||3|All people treated|1|
        london-audit-2014|clinically-stable|disability-stability|all-last|||MS|all||COUNT|3|{person}|3|6||3|All people treated|1|
        london-audit-2014||edss-improvement|all-last|||MS|all||COUNT|4|{person}|4|6||4|All people treated|1|
        london-audit-2014||edss-stability|all-last|||MS|all||COUNT|1|{person}|1|6||1|All people treated|1|
        london-audit-2014||edss-worsening|all-last|||MS|all||COUNT|1|{person}|1|6||1|All people treated|1|
        london-audit-2014||infection|all-transplant|||MS|all||COUNT|3|{person}|3|7||3|All people treated|1|
        london-audit-2014||female-sex|all-baseline|||MS|all|0|COUNT|3|{person}|3|7||3|All people treated|1|
        london-audit-2014|age-at-diagnosis|age|all|||MS|all||MEAN|26.6|a||7||26.6 years (range 18 to 47)|All people treated|1|
        london-audit-2014||disease-duration|all-baseline|||MS|all|0|MEAN|9.6|a||7||9.6 years (range 2 to 19)|All people treated|1|
        london-audit-2014|follow-up|follow-up-duration|all|||MS|all||MEAN|16|mo||6||16 months (range 5 to 37) in 6 people|All people treated|1|
        london-comparative-2025||annualized-relapse-rate|ahsct-5y|ahsct|AHSCT|RRMS|all|60|RATE|0.026|{relapse}/a||||0.026|All participants|1|
        london-comparative-2025||annualized-relapse-rate|alemtuzumab-5y|alemtuzumab|DISEASE_MODIFYING_THERAPY|RRMS|all|60|RATE|0.087|{relapse}/a||||0.087|All participants|1|
        london-comparative-2025||annualized-relapse-rate|ahsct-3y|ahsct|AHSCT|RRMS|all|36|RATE|0.028|{relapse}/a||||0.028|All participants|1|
        london-comparative-2025||annualized-relapse-rate|ocrelizumab-3y|ocrelizumab|DISEASE_MODIFYING_THERAPY|RRMS|all|36|RATE|0.073|{relapse}/a||||0.073|All participants|1|
        london-comparative-2025|follow-up|follow-up-duration|ahsct|ahsct|AHSCT|RRMS|all||MEDIAN|43|mo||||43 months|All participants|1|
        london-comparative-2025|follow-up|follow-up-duration|alemtuzumab|alemtuzumab|DISEASE_MODIFYING_THERAPY|RRMS|all||MEDIAN|43|mo||||43 months|All participants|1|
        london-comparative-2025|follow-up|follow-up-duration|ocrelizumab|ocrelizumab|DISEASE_MODIFYING_THERAPY|RRMS|all||MEDIAN|32|mo||||32 months|All participants|1|
        mist||disability-progression|hsct-final|hsct|AHSCT|RRMS|all||COUNT|3|{person}|3|||3|All participants|1|
        mist||disability-progression|dmt-final|dmt|DISEASE_MODIFYING_THERAPY|RRMS|all||COUNT|34|{person}|34|||34|All participants|1|
        mist||disability-progression|hsct-5y-recalled|hsct|AHSCT|RRMS|all|60|KAPLAN_MEIER|9.7|%||||9.7 %|All participants|1|
        mist||disability-progression|dmt-5y-recalled|dmt|DISEASE_MODIFYING_THERAPY|RRMS|all|60|KAPLAN_MEIER|75.3|%||||75.3 %|All participants|1|
        mist||edss|hsct-baseline|hsct|AHSCT|RRMS|all|0|MEAN|3.38|{score}||||3.38|All participants|1|
        mist||edss|hsct-1y|hsct|AHSCT|RRMS|all|12|MEAN|2.36|{score}||||2.36|All participants|1|
        mist||edss|dmt-baseline|dmt|DISEASE_MODIFYING_THERAPY|RRMS|all|0|MEAN|3.31|{score}||||3.31|All participants|1|
        mist||edss|dmt-1y|dmt|DISEASE_MODIFYING_THERAPY|RRMS|all|12|MEAN|3.98|{score}||||3.98|All participants|1|
        mist||treatment-failure|hsct-interim|hsct|AHSCT|RRMS|all||CRUDE_PROPORTION|6|%|3|52||3 of 52 (6 %)|All participants|2|
        mist||treatment-failure|dmt-interim|dmt|DISEASE_MODIFYING_THERAPY|RRMS|all||CRUDE_PROPORTION|60|%|30|50||30 of 50 (60 %)|All participants|2|
        mist||treatment-failure|hsct-3y-press|hsct|AHSCT|RRMS|all|36|CRUDE_PROPORTION|6|%|3|52||3 patients (about 6 %)|All participants|4|IQVIA
        mist||relapse|hsct-1y-press|hsct|AHSCT|RRMS|all|12|COUNT|1|{person}|1|52||1 of 52|All participants|4|IQVIA
        mist||relapse|dmt-1y-press|dmt|DISEASE_MODIFYING_THERAPY|RRMS|all|12|COUNT|39|{person}|39|50||39|All participants|4|Future Health Biobank
        mist||death|hsct-final|hsct|AHSCT|RRMS|all||COUNT|0|{person}|0|||no deaths|All participants|1|
        mist||death|dmt-final|dmt|DISEASE_MODIFYING_THERAPY|RRMS|all||COUNT|0|{person}|0|||no deaths|All participants|1|
        mist||age|all-baseline|||RRMS|all|0|MEAN|36|a||110||36 years (SD 8.6)|All participants|1|
        mist||female-sex|all-baseline|||RRMS|all|0|CRUDE_PROPORTION|66|%|73|110||73 of 110 (66 %)|All participants|1|
        mist|follow-up|follow-up-duration|all-median|||RRMS|all||MEDIAN|2|a||||2 years|All participants|1|
        mist|follow-up|follow-up-duration|all-mean|||RRMS|all||MEAN|2.8|a||||2.8 years|All participants|1|
        mist|follow-up|follow-up-duration|all-median-months|||RRMS|all||MEDIAN|24|mo||||24 months (IQR 12 to 48)|All participants|1|
        mist|follow-up|follow-up-duration|all-interim|||RRMS|all||MEAN|3|a||||3 years (range 1 to 5)|All participants|2|
        muraro-2017||progression-free-survival|all-5y|||RELAPSING,PROGRESSIVE|all|60|KAPLAN_MEIER|46|%||281||46 %|All 281 analysed|1|
        muraro-2017||progression-free-survival|relapsing-3y|||RELAPSING||36|KAPLAN_MEIER|82|%||||82 %|Relapsing MS|1|
        muraro-2017||progression-free-survival|relapsing-4y|||RELAPSING||48|KAPLAN_MEIER|78|%||||78 %|Relapsing MS|1|
        muraro-2017||progression-free-survival|relapsing-5y|||RELAPSING||60|KAPLAN_MEIER|73|%||||73 %|Relapsing MS|4|RegMedNet (Future Science Group)
        muraro-2017||progression-free-survival|progressive-5y-press|||PROGRESSIVE||60|KAPLAN_MEIER|33|%||||one in three|Progressive MS|4|RegMedNet (Future Science Group)
        muraro-2017||progression-free-survival|spms-5y-recalled|||SPMS||60|KAPLAN_MEIER|33|%||||33 % (95 % CI 24 to 42)|Secondary progressive MS|1|
        muraro-2017||overall-survival|all-5y-recalled|||RELAPSING,PROGRESSIVE|all|60|KAPLAN_MEIER|93|%||||93 % (95 % CI 89 to 96)|All 281 analysed|1|
        muraro-2017||transplant-related-mortality|all-100d|||RELAPSING,PROGRESSIVE|all|3.3|CRUDE_PROPORTION|2.8|%|8|281||8/281 (2.8 %; 95 % CI 1.0 to 4.9)|All 281 analysed|1|
        muraro-2017||transplant-related-mortality|all-100d-press|||RELAPSING,PROGRESSIVE|all|3.3|COUNT|8|{person}|8|281||eight patients|All 281 analysed|4|RegMedNet (Future Science Group)
        muraro-2017|follow-up|follow-up-duration|all|||RELAPSING,PROGRESSIVE|all||MEDIAN|6.6|a||||6.6 years (range 0.2 to 16)|All 281 analysed|1|
        muraro-2017|baseline-course|phenotype-share|all-progressive|||RELAPSING,PROGRESSIVE|all|0|CRUDE_PROPORTION|78|%|218|281|progressive|218/281 (78 %)|All 281 analysed|1|
        muraro-2017|baseline-course|phenotype-share|all-relapsing|||RELAPSING,PROGRESSIVE|all|0|CRUDE_PROPORTION|22|%|63|281|relapsing|218 of 281 progressive|All 281 analysed|1|
        muraro-2017|baseline-edss|edss|all|||RELAPSING,PROGRESSIVE|all|0|MEDIAN|6.5|{score}||||6.5 (range 1.5 to 9)|All 281 analysed|1|
        muraro-2017|baseline-age|age|all-recalled|||RELAPSING,PROGRESSIVE|all|0|MEDIAN|37|a||||37 years|All 281 analysed|1|
        nicholas-2021||relapse-free-survival|all-2y|||RRMS,PPMS,SPMS|all|24|KAPLAN_MEIER|93|%||||93 %|All people treated|1|
        nicholas-2021||relapse-free-survival|all-4y|||RRMS,PPMS,SPMS|all|48|KAPLAN_MEIER|87|%||||87 %|All people treated|1|
        nicholas-2021||mri-activity-free-survival|all-2y|||RRMS,PPMS,SPMS|all|24|KAPLAN_MEIER|90|%||||90 %|All people treated|1|
        nicholas-2021||mri-activity-free-survival|all-4y|||RRMS,PPMS,SPMS|all|48|KAPLAN_MEIER|85|%||||85 %|All people treated|1|
        nicholas-2021||progression-free-survival|all-2y|||RRMS,PPMS,SPMS|all|24|KAPLAN_MEIER|75|%||||75 %|All people treated|1|
        nicholas-2021||progression-free-survival|all-4y|||RRMS,PPMS,SPMS|all|48|KAPLAN_MEIER|65|%||||65 %|All people treated|1|
        nicholas-2021||transplant-related-mortality|all-100d|||RRMS,PPMS,SPMS|all|3.3|CRUDE_PROPORTION|2.5|%|3|120||3 (2.5 %)|All people treated|1|
        nicholas-2021||phenotype-share|all-progressive|||RRMS,PPMS,SPMS|all|0|CRUDE_PROPORTION|52|%||120|progressive MS, primary or secondary|52 %|All people treated|1|
        nicholas-2021||phenotype-share|all-relapsing-remitting|||RRMS,PPMS,SPMS|all|0|CRUDE_PROPORTION|48|%||120|relapsing-remitting MS|48 %|All people treated|1|
        nicholas-2021||edss|all-baseline|||RRMS,PPMS,SPMS|all|0|MEDIAN|6.0|{score}||||6.0|All people treated|1|
        nicholas-2021||baseline-mri-activity|all-12mo-before|||RRMS,PPMS,SPMS|all|-12|CRUDE_PROPORTION|90|%||||90 % of the evaluable cases|All people treated|1|
        nicholas-2021|follow-up|follow-up-duration|all|||RRMS,PPMS,SPMS|all||MEDIAN|21|mo||||21 months (range 6 to 85)|All people treated|1|
        siamms||global-evoked-potential|all-12mo|||PROGRESSIVE|all|12|COUNT|6|{person}|6|6||all patients (n = 6)|All participants|4|
        siamms||serious-adverse-events|all-12mo|||PROGRESSIVE|all|12|COUNT|0|{person}|0|6||no serious adverse events|All participants|1|
        siamms|follow-up|follow-up-duration|all|||PROGRESSIVE|all||NUMBER|12|mo||6||12 months|All participants|1|
        silfverberg-2023||neda|all-5y|||RRMS|all|60|KAPLAN_MEIER|73|%||174||73 % (95 % CI 66 to 81)|All 174 analysed|1|
        silfverberg-2023||neda|all-10y|||RRMS|all|120|KAPLAN_MEIER|65|%||174||65 % (95 % CI 57 to 75)|All 174 analysed|1|
        silfverberg-2023||transplant-related-mortality|all-100d|||RRMS|all|3.3|COUNT|0|{person}|0|174||no treatment-related deaths|All 174 analysed|4|
        silfverberg-2023||transplant-related-mortality|all-press|||RRMS|all||COUNT|0|{person}|0|174||none died of the treatment|All 174 analysed|4|Neuro News
        silfverberg-2023||disability-improvement|with-disability-last|||RRMS|||CRUDE_PROPORTION|54|%|80|149||80/149 (54 %)|With disability before treatment|1|
        silfverberg-2023||disability-improvement|with-disability-last-press|||RRMS|||CRUDE_PROPORTION|54|%||149||54 %|With disability before treatment|4|Neuro News
        silfverberg-2023||disability-stability|with-disability-last|||RRMS|||CRUDE_PROPORTION|37|%|55|149||55/149 (37 %)|With disability before treatment|1|
        silfverberg-2023||disability-stability|with-disability-last-press|||RRMS|||CRUDE_PROPORTION|37|%||149||37 %|With disability before treatment|4|Neuro News
        silfverberg-2023||disability-worsening|with-disability-last|||RRMS|||CRUDE_PROPORTION|9|%|14|149||14/149 (9 %)|With disability before treatment|1|
        silfverberg-2023||disability-worsening|with-disability-last-press|||RRMS|||CRUDE_PROPORTION|9|%||149||9 %|With disability before treatment|4|Neuro News
        silfverberg-2023||annualized-relapse-rate|all-year-before-press|||RRMS|all|-12|RATE|1.7|{relapse}/a||174||1.7 relapses in the year before treatment|All 174 analysed|4|Neuro News
        silfverberg-2023||annualized-relapse-rate|all-after-press|||RRMS|all||RATE|0.033|{relapse}/a||174||one relapse every 30th year|All 174 analysed|4|Neuro News
        silfverberg-2023||adverse-events-grade-3|all-100d|||RRMS|all|3.3|MEAN|1.7|{event}||174||1.7 (SD 1.5)|All 174 analysed|1|
        silfverberg-2023||adverse-events-grade-4|all-100d|||RRMS|all|3.3|MEAN|0.06|{event}||174||0.06 (SD 0.3)|All 174 analysed|1|
        silfverberg-2023||febrile-neutropenia|all-100d|||RRMS|all|3.3|CRUDE_PROPORTION|68|%||||68 %|All 174 analysed|1|
        silfverberg-2023||therapy-after-treatment|all|||RRMS|all||CRUDE_PROPORTION|11|%|20|174||20 (11 %)|All 174 analysed|4|Medindia
        silfverberg-2023|follow-up|follow-up-duration|all|||RRMS|all||MEDIAN|5.5|a||||5.5 years (IQR 3.4 to 7.5)|All 174 analysed|1|
        silfverberg-2023|baseline-age|age|all|||RRMS|all|0|MEAN|31|a||||31 years on average|All 174 analysed|4|Medindia
        silfverberg-2023|baseline-sex|female-sex|all|||RRMS|all|0|CRUDE_PROPORTION|64|%||||64 %|All 174 analysed|4|Medindia
        starms||female-sex|all-2023|||RRMS,RES_RRMS|all|0|CRUDE_PROPORTION|76.5|%||51||76.5 %|All participants|2|
        starms||phenotype-share|all-treatment-naive-2023|||RRMS,RES_RRMS|all|0|CRUDE_PROPORTION|35|%||51|rapidly evolving severe MS, not treated before|35 %|All participants|2|
        starms||phenotype-share|all-active-despite-therapy-2023|||RRMS,RES_RRMS|all|0|CRUDE_PROPORTION|65|%||51|active relapsing-remitting MS despite a disease-modifying therapy|65 %|All participants|2|
        starms||edss|all-2023|||RRMS,RES_RRMS|all|0|MEDIAN|3|{score}||51||3 (0 to 6)|All participants|2|
        uk-ahsct-2025||relapse-free-survival|followed-2y|||RRMS,PROGRESSIVE||24|KAPLAN_MEIER|94.6|%||||94.6 %|People with neurological follow-up|1|
        uk-ahsct-2025||relapse-free-survival|followed-5y|||RRMS,PROGRESSIVE||60|KAPLAN_MEIER|88.6|%||||88.6 %|People with neurological follow-up|1|
        uk-ahsct-2025||mri-activity-free-survival|followed-2y|||RRMS,PROGRESSIVE||24|KAPLAN_MEIER|93.1|%||||93.1 %|People with neurological follow-up|1|
        uk-ahsct-2025||mri-activity-free-survival|followed-5y|||RRMS,PROGRESSIVE||60|KAPLAN_MEIER|80.1|%||||80.1 %|People with neurological follow-up|1|
        uk-ahsct-2025||progression-free-survival|followed-2y|||RRMS,PROGRESSIVE||24|KAPLAN_MEIER|83.5|%||||83.5 %|People with neurological follow-up|1|
        uk-ahsct-2025||progression-free-survival|followed-5y|||RRMS,PROGRESSIVE||60|KAPLAN_MEIER|62.4|%||||62.4 %|People with neurological follow-up|1|
        uk-ahsct-2025||neda-3|followed-2y|||RRMS,PROGRESSIVE||24|KAPLAN_MEIER|72.3|%||||72.3 %|People with neurological follow-up|1|
        uk-ahsct-2025||neda-3|followed-5y|||RRMS,PROGRESSIVE||60|KAPLAN_MEIER|46.2|%||||46.2 %|People with neurological follow-up|1|
        uk-ahsct-2025||edss-improvement|followed-2y|||RRMS,PROGRESSIVE||24|NUMBER|24.2|%||||24.2 %|People with neurological follow-up|1|
        uk-ahsct-2025||edss-improvement|followed-5y|||RRMS,PROGRESSIVE||60|NUMBER|20.4|%||||20.4 %|People with neurological follow-up|1|
        uk-ahsct-2025||transplant-related-mortality|all-100d|||RRMS,PROGRESSIVE|all|3.3|CRUDE_PROPORTION|1.4|%|5|364||1.4 % (5/364)|All people treated|1|
        uk-ahsct-2025||age|all-baseline|||RRMS,PROGRESSIVE|all|0|MEDIAN|40|a||364||40 years|All people treated|1|
        uk-ahsct-2025||female-sex|all-baseline|||RRMS,PROGRESSIVE|all|0|CRUDE_PROPORTION|58|%||364||58 %|All people treated|1|
        uk-ahsct-2025||phenotype-share|followed-relapsing-remitting|||RRMS,PROGRESSIVE||0|CRUDE_PROPORTION|62|%|168|271|relapsing-remitting MS|168 (62 %)|People with neurological follow-up|1|
        uk-ahsct-2025||phenotype-share|followed-progressive|||RRMS,PROGRESSIVE||0|CRUDE_PROPORTION|38|%|103|271|progressive MS|103 (38 %)|People with neurological follow-up|1|
        uk-ahsct-2025||disease-duration|followed-baseline|||RRMS,PROGRESSIVE||0|MEDIAN|10|a||271||10 years (IQR 6 to 14)|People with neurological follow-up|1|
        uk-ahsct-2025||edss|followed-baseline|||RRMS,PROGRESSIVE||0|MEDIAN|6|{score}||271||6 (IQR 4.0 to 6.5)|People with neurological follow-up|1|
        uk-ahsct-2025|follow-up|follow-up-duration|followed|||RRMS,PROGRESSIVE|||MEDIAN|46|mo||271||46 months|People with neurological follow-up|1|
        """;
}
