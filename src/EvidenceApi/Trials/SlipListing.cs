using EvidenceApi.Contract;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Trials;

/// <summary>What trials planned first against what they plan now.</summary>
internal static class SlipListing
{
    public static readonly Listing Slips = TrialListing.Trials with
    {
        From = "list_trial_slip as item",
        Kept = null,
        DocumentById = null,
        Rows = ItemRows.Of<SlipRow, TrialSlip>(SlipRow.Served, ServedJson.Default.TrialSlip),
        Fields = [.. SharedFields.Names.Take(4), .. DateFields("start"), .. DateFields("primaryCompletion"), .. DateFields("completion"), .. EnrollmentFields()],
    };

    private static IEnumerable<Field> DateFields(string name)
    {
        var column = System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
        return
        [
            Field.Date($"{name}First", $"item.{column}_first"),
            Field.Code<DateType>($"{name}FirstType", $"item.{column}_first_type") with { IsFacet = false },
            Field.Date($"{name}FirstAsOf", $"item.{column}_first_as_of"),
            Field.Date($"{name}Current", $"item.{column}_current"),
            Field.Code<DateType>($"{name}CurrentType", $"item.{column}_current_type") with { IsFacet = false },
            Field.Date($"{name}CurrentAsOf", $"item.{column}_current_as_of"),
            Field.Number($"{name}Days", $"item.{column}_difference"),
            Field.Boolean($"{name}Moved", $"item.{column}_moved"),
            Field.Id($"{name}Source", $"item.{column}_slip_source", "source"),
        ];
    }

    private static IEnumerable<Field> EnrollmentFields() =>
    [
        Field.Number("enrollmentFirst", "item.enrollment_first"),
        Field.Date("enrollmentFirstAsOf", "item.enrollment_first_as_of"),
        Field.Number("enrollmentCurrent", "item.enrollment_current"),
        Field.Date("enrollmentCurrentAsOf", "item.enrollment_current_as_of"),
        Field.Number("enrollmentChange", "item.enrollment_difference"),
        Field.Boolean("enrollmentMoved", "item.enrollment_moved"),
        Field.Id("enrollmentSource", "item.enrollment_slip_source", "source"),
    ];
}
