using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Coding;

/// <summary>Codes the interventions of a registered study from what its record lists and from its titles.</summary>
internal static class StudyCoder
{
    private static readonly InterventionType[] Transplants = [InterventionType.AHSCT, InterventionType.ALLOGENEIC_HSCT];

    private static readonly InterventionType[] WithoutCells =
        [InterventionType.PLACEBO, InterventionType.OTHER, InterventionType.CONDITIONING, InterventionType.DISEASE_MODIFYING_THERAPY, InterventionType.BEST_AVAILABLE_THERAPY];

    /// <summary>Whether a code names cells that are given.</summary>
    public static bool IsCells(InterventionType? type) => type is { } known && !WithoutCells.Contains(known);

    /// <summary>
    /// The listed interventions with their codes. Where none of them is cells and the titles are of cells, these are added in our words.
    /// </summary>
    public static IReadOnlyList<Intervention> Interventions(IReadOnlyList<Intervention> listed, IReadOnlyList<string> titles)
    {
        var title = string.Join(" | ", titles);
        var ofTitle = InterventionCoder.Of(title, title, InterventionCoder.IsOfMs(title));
        var coded = Listed(listed, titles);
        if (coded.Any(item => IsCells(item.Type) || InterventionCoder.IsCulture(item.Label)) || !IsCells(ofTitle))
            return coded;
        // A product that goes by a name is what the title is about; otherwise the record lists something beside it.
        if (coded.Where(item => item.Type is null && !InterventionCoder.IsConditioning(item.Label)).ToList() is [var product])
            return Listed([.. listed.Select(item => item.Id == product.Id ? item with { Type = ofTitle, TypeBasis = CodeBasis.FROM_TITLE } : item)], titles);
        return Listed([new Intervention { Id = IdOf(ofTitle), Label = LabelOf(ofTitle), Type = ofTitle, TypeBasis = CodeBasis.FROM_TITLE }, .. listed], titles);
    }

    /// <summary>The listed interventions with their codes; texts are what else the record says: its titles and conditions.</summary>
    public static IReadOnlyList<Intervention> Listed(IReadOnlyList<Intervention> listed, IReadOnlyList<string?> texts)
    {
        var title = string.Join(" | ", texts.OfType<string>());
        var all = string.Join(" | ", [title, .. listed.Select(item => item.Label)]);
        var isOfMs = InterventionCoder.IsOfMs(all);
        var ofTitle = InterventionCoder.Of(title, title, isOfMs);
        List<Intervention> coded = [.. listed.Select(item => item.Type is null
            ? item with { Type = InterventionCoder.Of(item.Label, all, isOfMs), TypeBasis = CodeBasis.FROM_RECORD }
            : item)];
        var isTransplant = coded.Any(item => item.Type is { } type && Transplants.Contains(type));
        return [.. coded.Select(item => Completed(item, all, ofTitle, isTransplant, coded))];
    }

    private static Intervention Completed(Intervention item, string all, InterventionType? ofTitle, bool isTransplant, IReadOnlyList<Intervention> coded)
    {
        if (item.Type == InterventionType.UNSPECIFIED_CELL_THERAPY && IsCells(ofTitle) && ofTitle != InterventionType.UNSPECIFIED_CELL_THERAPY)
            return item with { Type = ofTitle, TypeBasis = CodeBasis.FROM_TITLE };
        if (item.Type is null && InterventionCoder.IsOfMs(all) && InterventionCoder.IsDiseaseModifying(item.Label) && (!isTransplant || ConditioningCoder.NamesComparators(all)))
            return item with { Type = InterventionType.DISEASE_MODIFYING_THERAPY };
        if (item.Type is null && isTransplant && InterventionCoder.IsConditioning(item.Label))
            return item with { Type = InterventionType.CONDITIONING, ConditioningCode = OwnRegimen(item, coded) };
        if (item.Type is { } type && Transplants.Contains(type) && !coded.Any(other => OwnRegimen(other, coded) is not null))
        {
            var regimen = ConditioningCoder.Of(all);
            return item with { ConditioningCode = regimen, ConditioningIntensity = ConditioningCoder.IntensityOf(regimen, all) };
        }
        return item;
    }

    // Where several whole regimens are listed, each is an arm of its own.
    private static ConditioningCode? OwnRegimen(Intervention item, IReadOnlyList<Intervention> coded) =>
        coded.Count(other => other.Label.Contains('/', StringComparison.Ordinal) && InterventionCoder.IsConditioning(other.Label)) > 1 && InterventionCoder.IsConditioning(item.Label)
            ? ConditioningCoder.Of(item.Label)
            : null;

    private static string IdOf(InterventionType? type) => $"{type}".ToLowerInvariant().Replace('_', '-');

    private static string LabelOf(InterventionType? type) => type switch
    {
        InterventionType.AHSCT => "Autologous haematopoietic stem cell transplantation, by the title",
        InterventionType.ALLOGENEIC_HSCT => "Transplantation of a donor's haematopoietic stem cells, by the title",
        InterventionType.MESENCHYMAL_STEM_CELLS => "Mesenchymal stem cells, by the title",
        InterventionType.BONE_MARROW_CELLS => "Bone-marrow cells, by the title",
        InterventionType.UNSPECIFIED_CELL_THERAPY => "Cells whose kind the title does not say",
        _ => "Cell therapy, by the title",
    };
}
