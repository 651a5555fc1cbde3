using System.Text.Json.Nodes;
using EvidenceApi.Model;

namespace EvidenceApi.Tests.Records;

/// <summary>A group of the results is an arm of the protocol only where its title says so for certain.</summary>
public sealed class GroupsTests
{
    [Theory]
    [InlineData("Cells", "cells", ArmLink.SAME_TEXT)]
    [InlineData("CELLS", "cells", ArmLink.SAME_WORDS)]
    [InlineData(" cells.", "cells", ArmLink.SAME_WORDS)]
    [InlineData("Cells and drugs", null, null)]
    [InlineData("Cells + drugs", null, null)]
    [InlineData("Cell", null, null)]
    [InlineData("Arm A", null, null)]
    [InlineData("Total", null, null)]
    public void A_group_is_the_arm_whose_label_has_the_same_text_or_words(string title, string? arm, ArmLink? link)
    {
        var study = Titled(MadeRecord.Of(1), title);
        var group = study.Records[0].Results.Groups.Single(item => item.Title == title);
        Assert.Equal((arm, link), (group.Arm, group.ArmLink));
        Assert.Equal(arm, study.Reported().Results[0].Arm);
        Assert.Equal(group.Id, study.Reported().Results[0].Registry!.Group);
    }

    [Fact]
    public void A_group_that_fits_two_arms_is_neither()
    {
        var record = MadeRecord.Of(1).Set("protocolSection.armsInterventionsModule.armGroups.1.label", "CELLS");
        Assert.Null(Titled(record, "cells!").Reported().Results[0].Arm);
        Assert.Equal("cells", Titled(record, "Cells").Reported().Results[0].Arm); // the same text fits one
        record.Set("protocolSection.armsInterventionsModule.armGroups.1.label", "Cells");
        Assert.Null(Titled(record, "Cells").Reported().Results[0].Arm);
    }

    [Fact]
    public void Groups_that_differ_by_a_sign_are_different_groups()
    {
        var outcome = MadeRecord.Outcome("A score", "1", "2").Set("groups.0.title", "Age >= 60").Set("groups.1.title", "Age < 60");
        var groups = MadeRecord.Of(1).With(outcome).Read().Records[0].Results.Groups;
        Assert.Equal(["Age < 60", "Age >= 60"], groups.Select(group => group.Title).Order(StringComparer.Ordinal));
        Assert.All(groups, group => Assert.StartsWith("age-60-", group.Id, StringComparison.Ordinal));
        Assert.Equal(2, groups.Select(group => group.Id).Distinct().Count());
    }

    [Fact]
    public void One_group_that_several_outcomes_use_is_one_group_with_its_uses()
    {
        var second = MadeRecord.Outcome("Another score", "3", "4").Set("groups.0.description", "as before");
        var results = MadeRecord.Of(1).With(MadeRecord.Outcome("A score", "1", "2"), second).Read().Records[0].Results;
        Assert.Equal(["cells", "drugs"], results.Groups.Select(group => group.Id));
        Assert.Equal(
            [("cells", null), ("drugs", null), ("cells", "as before"), ("drugs", null)], results.GroupUses.Select(use => (use.Group, use.Description)));
    }

    [Fact]
    public void A_group_that_a_number_names_and_no_list_has_is_kept_under_its_code_and_flagged()
    {
        var outcome = MadeRecord.Outcome("A score", "1", "2");
        outcome.First().Set("groupId", "OG007");
        var study = MadeRecord.Of(1).With(outcome).Read();
        Assert.StartsWith("og007-", study.Reported().Results[0].Registry!.Group, StringComparison.Ordinal);
        Assert.Contains(study.Records[0].Results.Groups, group => group is { Code: "OG007", Title: null, Arm: null });
        Assert.Equal(["GROUP_NOT_LISTED OG007"], study.Flags());
    }

    [Fact]
    public void Of_interventions_with_one_name_the_arms_that_each_lists_decide_alone()
    {
        var record = MadeRecord.Of(1).Set("protocolSection.armsInterventionsModule", MadeRecord.Parse("""
            {"armGroups": [{"label": "Low", "interventionNames": ["Drug: Tablets"]}, {"label": "High", "interventionNames": ["Drug: Tablets"]}],
             "interventions": [{"type": "DRUG", "name": "Tablets", "description": "5 mg", "armGroupLabels": ["Low"]}, {"type": "DRUG", "name": "Tablets", "description": "50 mg", "armGroupLabels": ["High"]}]}
            """));
        Assert.Equal([["tablets"], ["tablets-2"]], record.Read().Arms.Select(arm => arm.Interventions));
    }

    [Fact]
    public void Interventions_belong_to_the_arms_that_name_them_or_that_they_name()
    {
        var study = MadeRecord.Of(1)
            .Set("protocolSection.armsInterventionsModule.interventions.0.armGroupLabels", new JsonArray())
            .Set("protocolSection.armsInterventionsModule.armGroups.1.interventionNames", new JsonArray("Drug: Own cells")).Read();
        Assert.Equal(["own-cells"], study.Arms[0].Interventions);
        Assert.Equal(["tablets"], study.Arms[1].Interventions); // a drug of that name is not one
    }

    private static Study Titled(JsonObject record, string title) =>
        record.DeepClone().AsObject().With(MadeRecord.Outcome("A score", "1", "2").Set("groups.0.title", title)).Read();
}
