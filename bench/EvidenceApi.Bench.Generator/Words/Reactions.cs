namespace EvidenceApi.Bench.Generator.Words;

/// <summary>Adverse events, each in the organ system under which registries list it.</summary>
internal static class Reactions
{
    private static readonly (string System, string[] Terms)[] Systems =
    [
        ("Infections and infestations",
            ["Nasopharyngitis", "Pneumonia", "Urinary tract infection", "Sepsis", "Bronchitis", "Influenza", "Sinusitis", "Cellulitis", "Gastroenteritis", "Oral herpes", "Tonsillitis", "Otitis media"]),
        ("Gastrointestinal disorders",
            ["Nausea", "Diarrhoea", "Vomiting", "Constipation", "Abdominal pain", "Dyspepsia", "Gastritis", "Dry mouth", "Pancreatitis", "Ileus", "Haemorrhoids", "Toothache"]),
        ("Cardiac disorders",
            ["Atrial fibrillation", "Cardiac failure", "Angina pectoris", "Palpitations", "Bradycardia", "Tachycardia", "Myocardial infarction", "Cardiac arrest", "Pericarditis"]),
        ("Nervous system disorders", ["Headache", "Dizziness", "Syncope", "Somnolence", "Tremor", "Seizure", "Paraesthesia", "Migraine", "Stroke", "Sciatica"]),
        ("General disorders", ["Fatigue", "Pyrexia", "Oedema peripheral", "Asthenia", "Chest pain", "Injection site pain", "Chills", "Malaise", "Death"]),
        ("Musculoskeletal and connective tissue disorders",
            ["Back pain", "Arthralgia", "Myalgia", "Pain in extremity", "Muscle spasms", "Neck pain", "Osteoarthritis", "Tendonitis"]),
        ("Respiratory, thoracic and mediastinal disorders",
            ["Cough", "Dyspnoea", "Epistaxis", "Pulmonary embolism", "Pleural effusion", "Asthma", "Rhinorrhoea", "Pneumothorax"]),
        ("Skin and subcutaneous tissue disorders", ["Rash", "Pruritus", "Alopecia", "Dry skin", "Urticaria", "Erythema", "Eczema", "Hyperhidrosis"]),
        ("Injury, poisoning and procedural complications",
            ["Fall", "Contusion", "Hip fracture", "Wound complication", "Overdose", "Laceration", "Road traffic accident"]),
        ("Investigations",
            ["Alanine aminotransferase increased", "Weight decreased", "Blood creatinine increased", "Platelet count decreased", "Lipase increased", "Weight increased"]),
        ("Metabolism and nutrition disorders",
            ["Decreased appetite", "Hypokalaemia", "Hyperglycaemia", "Dehydration", "Hyponatraemia", "Gout", "Hypoglycaemia"]),
        ("Vascular disorders", ["Hypertension", "Hypotension", "Deep vein thrombosis", "Flushing", "Haematoma", "Phlebitis"]),
        ("Psychiatric disorders", ["Insomnia", "Anxiety", "Depression", "Confusional state", "Agitation", "Irritability"]),
        ("Renal and urinary disorders", ["Acute kidney injury", "Haematuria", "Dysuria", "Urinary retention", "Proteinuria"]),
        ("Blood and lymphatic system disorders", ["Anaemia", "Neutropenia", "Thrombocytopenia", "Leukopenia", "Febrile neutropenia"]),
        ("Eye disorders", ["Vision blurred", "Conjunctivitis", "Dry eye", "Cataract", "Eye pain"]),
        ("Neoplasms benign, malignant and unspecified", ["Basal cell carcinoma", "Breast cancer", "Prostate cancer", "Lipoma", "Lung neoplasm"]),
        ("Hepatobiliary disorders", ["Cholelithiasis", "Cholecystitis", "Jaundice", "Hepatic steatosis"]),
    ];

    private static readonly string[] Variants =
    [
        "", " recurrent", " acute", " chronic", " postoperative", " aggravated", " bilateral", " transient",
        " drug-induced", " traumatic", " neonatal",
    ];

    private static readonly (string System, string Term)[] Terms = [.. Systems.SelectMany(entry => entry.Terms.Select(term => (entry.System, term)))];

    /// <summary>Different terms for different numbers from 0, up to about 1,400; after that a number tells them apart.</summary>
    public static (string System, string Term) Number(int number)
    {
        var (system, term) = Terms[number % Terms.Length];
        var round = number / Terms.Length;
        return (system, round < Variants.Length ? term + Variants[round] : $"{term} type {round}");
    }

    public static int Count => Terms.Length;
}
