namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>The studies of the seeds, as far as a claim may name them.</summary>
internal static class StudyRows
{
    // id | acronym | title | registrations | authors | years of reports | countries | interventions | arms: label and what was given
    public const string Text =
        """
        actimus|ACTiMuS|Assessment of bone-marrow-derived cellular therapy in progressive MS|NCT01815632,ISRCTN27232902|Rice|2015,2014|United Kingdom|Infusion of own bone marrow,Infusion of own blood
        burt-2015||Non-myeloablative haematopoietic stem cell transplantation in multiple sclerosis: case series||Burt|2015|United States|Transplantation after cyclophosphamide and alemtuzumab,Transplantation after cyclophosphamide and antithymocyte globulin
        halt-ms|HALT-MS|High-dose immunosuppressive therapy and autologous haematopoietic cell transplantation for relapsing-remitting multiple sclerosis|NCT00288626,ITN033AI|Nash|2017,2015|United States|High-dose immunosuppressive therapy with autologous haematopoietic cell transplantation
        london-audit-2014||Audit of autologous haematopoietic stem-cell transplantation for MS in London, 2009-13||Nicholas|2014|United Kingdom|Autologous haematopoietic stem-cell transplantation
        london-comparative-2025||Autologous haematopoietic stem-cell transplantation against alemtuzumab and ocrelizumab in relapsing MS - London cohort||Muraro|2025|United Kingdom|Autologous haematopoietic stem-cell transplantation,Alemtuzumab,Ocrelizumab
        mist|MIST|Nonmyeloablative haematopoietic stem-cell transplantation against continued disease-modifying therapy in relapsing-remitting MS|NCT00273364|Burt|2019,2018|United States,United Kingdom,Sweden,Brazil|Nonmyeloablative autologous haematopoietic stem-cell transplantation,Disease-modifying therapy of higher efficacy or of another class than in the year before
        muraro-2017||Long-term outcomes after autologous haematopoietic stem cell transplantation for multiple sclerosis||Muraro|2017||Autologous haematopoietic stem cell transplantation
        nct00278655||Haematopoietic stem cell therapy for patients with inflammatory multiple sclerosis failing interferon therapy|NCT00278655||||Haematopoietic stem cell transplantation
        nicholas-2021||Autologous haematopoietic stem-cell transplantation in active MS - real-world case series from London||Nicholas|2021|United Kingdom|Autologous haematopoietic stem-cell transplantation
        siamms|SIAMMS|Safety and feasibility of own bone-marrow cells in progressive MS||Rice|2010|United Kingdom|Infusion of own bone marrow
        silfverberg-2023||Haematopoietic stem cell transplantation for relapsing-remitting multiple sclerosis in Swedish routine care|NCT05029206|Silfverberg|2024|Sweden|Autologous haematopoietic stem cell transplantation
        starms|StarMS|Autologous haematopoietic stem-cell transplantation against alemtuzumab, ocrelizumab, ofatumumab or cladribine in relapsing-remitting MS|ISRCTN88667898,2019-001549-42,265127|Brittain,Sharrack|2024|United Kingdom|Autologous haematopoietic stem-cell transplantation,Highly effective drug - alemtuzumab,Comparator of the first protocol - alemtuzumab or ocrelizumab only
        uk-ahsct-2025||Autologous haematopoietic stem-cell transplantation for MS in the United Kingdom - real-world cohort 2002-2023||Muraro|2025|United Kingdom|Autologous haematopoietic stem-cell transplantation
        astims|ASTIMS|Autologous haematopoietic stem-cell transplantation against mitoxantrone in severe MS||Mancardi|2015|Italy|Autologous haematopoietic stem cell transplantation,Mitoxantrone
        atkins-2016||Immunoablation and autologous haematopoietic stem-cell transplantation for aggressive multiple sclerosis|NCT01099930|Atkins|2016|Canada|Autologous haematopoietic stem cell transplantation
        burman-2014||Autologous haematopoietic stem cell transplantation for aggressive MS in Sweden||Burman|2014||Autologous haematopoietic stem cell transplantation
        kalincik-2023||Transplantation against fingolimod, natalizumab and ocrelizumab in highly active relapsing-remitting MS||Kalincik|2023||Autologous haematopoietic stem cell transplantation,Fingolimod,Natalizumab,Ocrelizumab
        moore-2019||Autologous haematopoietic stem cell transplantation in Sydney||Moore|2019|Australia|Autologous haematopoietic stem cell transplantation
        petrou-2020||Mesenchymal stem cells into the spinal fluid or a vein in progressive MS|NCT02166021|Petrou|2020|Israel|Mesenchymal stem cells into the spinal fluid,Mesenchymal stem cells into a vein,Sham treatment|Cells into the spinal fluid,Mesenchymal stem cells into the spinal fluid,intrathecal;Cells into a vein,Mesenchymal stem cells into a vein,intravenous;Sham,Sham treatment
        shevchenko-2012||High-dose therapy with transplantation in multiple sclerosis||Shevchenko|2012|Russia|Autologous haematopoietic stem cell transplantation
        """;
}
