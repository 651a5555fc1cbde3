using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Migrations;

/// <summary>Arms and populations that an earlier release stored get the codes that a load gives them, in the migration that brings these.</summary>
public sealed class CodesOfArmsTests
{
    [Fact]
    public async Task They_are_those_of_what_each_arm_received_and_of_its_people()
    {
        var database = await Databases.EmptyAsync();
        await DbFolder.MigrateUntilAsync(database, "0046_documents_of_trials.sql");
        await database.RunAsync("""
            insert into study (id, title, type, design, phases) values ('a', 'A', 'INTERVENTIONAL', 'RANDOMIZED_TRIAL', '{}'), ('b', 'B', 'INTERVENTIONAL', 'RANDOMIZED_TRIAL', '{}');
            insert into intervention (study_id, id, position, label, type, conditioning_code, conditioning_intensity) values
                ('a', 'low', 0, 'Low', 'AHSCT', 'CYCLOPHOSPHAMIDE_ATG', 'LOW'), ('a', 'high', 1, 'High', 'AHSCT', 'BEAM_ATG', 'INTERMEDIATE'),
                ('a', 'drug', 2, 'Drug', 'DISEASE_MODIFYING_THERAPY', null, null), ('a', 'other', 3, 'Other', null, null, null),
                ('b', 'drug', 0, 'Cells', 'MESENCHYMAL_STEM_CELLS', null, null);
            insert into arm (study_id, id, position, label) values ('a', 'cells', 0, 'Cells'), ('a', 'drug', 1, 'Drug'), ('a', 'none', 2, 'None'), ('b', 'cells', 0, 'Cells');
            insert into arm_intervention (study_id, arm_id, intervention_id) values
                ('a', 'cells', 'low'), ('a', 'cells', 'high'), ('a', 'drug', 'drug'), ('a', 'drug', 'other'), ('b', 'cells', 'drug');
            insert into population (study_id, id, position, label) values ('a', 'all', 0, 'All'), ('a', 'part', 1, 'Part'), ('b', 'all', 0, 'All');
            insert into population_phenotype (study_id, population_id, phenotype) values ('a', 'all', 'SPMS'), ('a', 'all', 'RRMS'), ('a', 'part', 'PPMS');
            insert into population_activity (study_id, population_id, activity) values ('a', 'part', 'LESIONS'), ('a', 'part', 'ACTIVE'), ('b', 'all', 'NO_RELAPSES');
            """);

        using var db = new DbFolder();
        Assert.Equal(0, (await db.RunAsync(database, "migrate")).Code);
        Assert.Equal(
            ["a cells {AHSCT} {BEAM_ATG,CYCLOPHOSPHAMIDE_ATG} {INTERMEDIATE,LOW}", "a drug {DISEASE_MODIFYING_THERAPY} {} {}", "a none {} {} {}", "b cells {MESENCHYMAL_STEM_CELLS} {} {}"],
            await database.ListAsync("select concat_ws(' ', study_id, id, given_types, given_conditioning, given_intensities) from arm order by 1"));
        Assert.Equal(
            ["a all {RRMS,SPMS} {}", "a part {PPMS} {ACTIVE,LESIONS}", "b all {} {NO_RELAPSES}"],
            await database.ListAsync("select concat_ws(' ', study_id, id, phenotypes, activity) from population order by 1"));
    }
}
