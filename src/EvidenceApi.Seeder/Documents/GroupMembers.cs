using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>Interventions, arms and populations of a study.</summary>
internal static class GroupMembers
{
    public static void Write(JsonDocumentWriter json, VisibleStudy visible)
    {
        json.List("interventions", visible.Study.Interventions, intervention => Intervention(json, visible, intervention));
        json.List("arms", visible.Study.Arms, arm =>
        {
            json.Text("id", arm.Id);
            json.Text("label", arm.Label);
            json.Code("type", arm.Type);
            json.Texts("interventions", arm.Interventions.Distinct().Order(StringComparer.Ordinal));
            json.Text("description", arm.Registry?.Description);
        });
        json.List("populations", visible.Study.Populations, population =>
        {
            json.Text("id", population.Id);
            json.Text("label", population.Label);
            json.Texts("phenotypes", population.Phenotypes.Distinct().Select(phenotype => phenotype.ToString()).Order(StringComparer.Ordinal));
            json.Code("phenotypeBasis", population.Phenotypes.Count == 0 ? null : (CodeBasis?)population.PhenotypeBasis);
            json.Codes("activity", population.WholeActivity());
            json.Text("description", population.Description);
            json.Text("partOf", population.PartOf);
            json.Texts("disjointFrom", population.DisjointFrom);
        });
    }

    private static void Intervention(JsonDocumentWriter json, VisibleStudy visible, Intervention intervention)
    {
        json.Text("id", intervention.Id);
        json.Code("type", intervention.Type);
        json.Code("typeBasis", intervention.Type is null ? null : (CodeBasis?)intervention.TypeBasis);
        json.Text("label", intervention.Label);
        json.Text("cellProduct", intervention.CellProduct);
        json.Text("route", intervention.Route);
        json.Text("conditioningRegimen", intervention.ConditioningRegimen);
        json.Code("conditioningCode", intervention.ConditioningCode);
        json.Code("conditioningIntensity", intervention.ConditioningIntensity);
        json.Code("conditioningBasis", intervention.BasisOfConditioning());
        json.Truth("myeloablative", intervention.Myeloablative);
        json.List("doses", visible.Facts(intervention.Doses), dose =>
        {
            json.Text("substance", dose.Substance);
            json.Number("amount", dose.Amount);
            json.Text("unit", dose.Unit);
            json.Text("qualifier", dose.Qualifier);
            SharedMembers.Citation(json, visible, dose);
        });
        json.Object("registry", intervention.Registry, registry =>
        {
            json.Text("type", registry.Type);
            json.Text("description", registry.Description);
            json.Texts("otherNames", registry.OtherNames);
        });
    }
}
