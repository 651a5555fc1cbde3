namespace EvidenceApi.Bench.Generator.Words;

/// <summary>What is not a drug, by the registry's type of intervention.</summary>
internal static class Treatments
{
    /// <summary>Types as often as in the registry: about half are drugs.</summary>
    public static readonly string[] Types =
    [
        "DRUG", "DRUG", "DRUG", "DRUG", "DRUG", "DRUG", "DRUG", "DRUG", "DRUG", "DRUG", "DEVICE", "DEVICE", "DEVICE", "OTHER", "OTHER", "OTHER",
        "BEHAVIORAL", "BEHAVIORAL",
        "PROCEDURE", "PROCEDURE", "BIOLOGICAL", "DIAGNOSTIC_TEST", "DIETARY_SUPPLEMENT", "RADIATION", "COMBINATION_PRODUCT",
    ];

    private static readonly string[] Kinds =
    [
        "Guided", "Home-Based", "Intensive", "Short", "Early", "Delayed", "Group", "Remote", "Tailored",
        "Standard", "Combined", "Stepwise",
    ];

    private static readonly Dictionary<string, string[]> Nouns = new()
    {
        ["DEVICE"] = ["Compression Sleeve", "Pulse Monitor", "Airway Device", "Nerve Stimulator", "Coated Stent", "Light Therapy Lamp", "Activity Tracker"],
        ["OTHER"] = ["Usual Care", "Questionnaire", "Laboratory Test", "Physiotherapy", "Music Sessions", "Education Booklet", "Follow-up Visits"],
        ["BEHAVIORAL"] = ["Cognitive Training", "Exercise Programme", "Sleep Coaching", "Mindfulness Course", "Diet Counselling", "Smoking Counselling"],
        ["PROCEDURE"] = ["Nerve Block", "Keyhole Repair", "Catheter Ablation", "Biopsy", "Joint Replacement", "Endoscopy", "Acupuncture"],
        ["BIOLOGICAL"] = ["Cell Infusion", "Conjugate Vaccine", "Plasma Infusion", "Booster Vaccine"],
        ["DIAGNOSTIC_TEST"] = ["Magnetic Resonance Imaging", "Echocardiography", "Blood Panel", "Ultrasound Scan"],
        ["DIETARY_SUPPLEMENT"] = ["Vitamin D", "Omega-3 Capsules", "Probiotic Drink", "Protein Powder", "Zinc Tablets"],
        ["RADIATION"] = ["Hypofractionated Radiotherapy", "Stereotactic Radiotherapy"],
        ["COMBINATION_PRODUCT"] = ["Prefilled Inhaler", "Drug-Eluting Patch"],
    };

    public static string Name(string type, Chance chance) => $"{chance.Pick(Kinds)} {chance.Pick(Nouns[type])}";

    /// <summary>The registry's prefix of an intervention in the list of an arm: <c>Dietary Supplement: Vitamin D</c>.</summary>
    public static string Prefixed(string type, string name) =>
        string.Join(' ', type.Split('_').Select(word => word[0] + word[1..].ToLowerInvariant())) + ": " + name;
}
