namespace EvidenceApi.Bench.Generator.Words;

/// <summary>Fields of medicine, the most studied first.</summary>
internal static class Areas
{
    public static readonly IReadOnlyList<Area> All =
    [
        new(1, ["Heart Diseases", "Arterial Occlusive Diseases", "Vascular Diseases", "Cardiovascular Diseases"],
            ["Heart Failure", "Hypertension", "Atrial Fibrillation", "Coronary Artery Disease", "Myocardial Infarction", "Aortic Valve Stenosis",
                "Peripheral Arterial Disease", "Cardiomyopathies", "Venous Thrombosis", "Pulmonary Hypertension"]),
        new(2, ["Neoplasms by Site", "Neoplasms, Glandular and Epithelial", "Carcinoma", "Neoplasms"],
            ["Breast Neoplasms", "Lung Neoplasms", "Prostatic Neoplasms", "Colorectal Neoplasms", "Lymphoma", "Melanoma", "Leukemia, Myeloid",
                "Ovarian Neoplasms", "Pancreatic Neoplasms", "Glioblastoma", "Multiple Myeloma", "Stomach Neoplasms"]),
        new(3, ["Glucose Metabolism Disorders", "Endocrine System Diseases", "Metabolic Diseases", "Nutritional and Metabolic Diseases"],
            ["Diabetes Mellitus, Type 2", "Obesity", "Diabetes Mellitus, Type 1", "Hyperlipidemias", "Hypothyroidism", "Metabolic Syndrome", "Gout",
                "Vitamin D Deficiency", "Osteoporosis"]),
        new(4, ["Lung Diseases, Obstructive", "Bronchial Diseases", "Lung Diseases", "Respiratory Tract Diseases"],
            ["Asthma", "Pulmonary Disease, Chronic Obstructive", "Pneumonia", "Cystic Fibrosis", "Sleep Apnea, Obstructive",
                "Idiopathic Pulmonary Fibrosis", "Bronchiectasis", "Bronchiolitis"]),
        new(5, ["Brain Diseases", "Central Nervous System Diseases", "Neurologic Manifestations", "Nervous System Diseases"],
            ["Stroke", "Migraine Disorders", "Epilepsy", "Multiple Sclerosis", "Parkinson Disease", "Alzheimer Disease", "Neuralgia",
                "Cerebral Palsy", "Amyotrophic Lateral Sclerosis"]),
        new(6, ["Mood Disorders", "Behavioral Symptoms", "Mental Disorders"],
            ["Depression", "Anxiety Disorders", "Schizophrenia", "Insomnia", "Alcohol Use Disorder", "Bipolar Disorder", "Autism Spectrum Disorder",
                "Tobacco Use Disorder", "Attention Deficit Disorder"]),
        new(7, ["RNA Virus Infections", "Virus Diseases", "Bacterial Infections", "Infections"],
            ["COVID-19", "HIV Infections", "Influenza, Human", "Tuberculosis", "Malaria", "Hepatitis B, Chronic", "Sepsis",
                "Urinary Tract Infections", "Herpes Zoster"]),
        new(8, ["Joint Diseases", "Rheumatic Diseases", "Connective Tissue Diseases", "Musculoskeletal Diseases"],
            ["Osteoarthritis, Knee", "Arthritis, Rheumatoid", "Low Back Pain", "Fibromyalgia", "Spondylitis, Ankylosing", "Sarcopenia",
                "Hip Fractures", "Rotator Cuff Injuries"]),
        new(9, ["Intestinal Diseases", "Gastroenteritis", "Gastrointestinal Diseases", "Digestive System Diseases"],
            ["Crohn Disease", "Colitis, Ulcerative", "Irritable Bowel Syndrome", "Gastroesophageal Reflux", "Liver Cirrhosis", "Fatty Liver",
                "Celiac Disease", "Constipation"]),
        new(10, ["Kidney Diseases", "Urologic Diseases", "Male Urogenital Diseases"],
            ["Renal Insufficiency, Chronic", "Kidney Failure", "Acute Kidney Injury", "Prostatic Hyperplasia", "Urinary Incontinence",
                "Nephrotic Syndrome", "Kidney Stones"]),
        new(11, ["Skin Diseases, Papulosquamous", "Skin Diseases, Genetic", "Skin Diseases", "Skin and Connective Tissue Diseases"],
            ["Psoriasis", "Dermatitis, Atopic", "Acne Vulgaris", "Urticaria", "Vitiligo", "Alopecia Areata", "Rosacea"]),
        new(12, ["Pregnancy Complications", "Female Urogenital Diseases and Pregnancy Complications", "Urogenital Diseases"],
            ["Pre-Eclampsia", "Infertility", "Endometriosis", "Polycystic Ovary Syndrome", "Preterm Birth", "Postpartum Hemorrhage", "Diabetes, Gestational"]),
        new(13, ["Retinal Diseases", "Eye Diseases"],
            ["Glaucoma", "Macular Degeneration", "Cataract", "Dry Eye Syndromes", "Myopia", "Diabetic Retinopathy"]),
        new(14, ["Anemia", "Hematologic Diseases", "Hemic and Lymphatic Diseases"],
            ["Anemia, Iron-Deficiency", "Anemia, Sickle Cell", "Hemophilia A", "Thrombocytopenia", "Thalassemia", "Neutropenia"]),
    ];

    /// <summary>Everyday words that sponsors give as keywords.</summary>
    public static readonly string[] Keywords =
    [
        "quality of life", "randomized", "pilot", "safety", "exercise", "biomarkers", "adherence", "long-term follow-up", "elderly", "self-management",
        "placebo", "dose finding", "pharmacokinetics", "rehabilitation", "telehealth", "inflammation", "nutrition", "prevention", "screening", "mortality",
        "imaging", "primary care", "physical activity", "cost-effectiveness", "mobile application", "genetics", "immunotherapy", "pain", "fatigue", "prognosis",
    ];
}
