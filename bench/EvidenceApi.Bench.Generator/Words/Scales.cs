namespace EvidenceApi.Bench.Generator.Words;

/// <summary>What is measured: its unit, the range in which means of groups lie, and the decimals of a report.</summary>
internal sealed record Scale(string Name, string Unit, double Low, double High, int Decimals);

internal static class Scales
{
    public static readonly Scale[] All =
    [
        new("Systolic Blood Pressure", "mmHg", 100, 165, 1), new("Diastolic Blood Pressure", "mmHg", 60, 100, 1), new("Heart Rate", "beats per minute", 55, 100, 1),
        new("Hemoglobin A1c", "percentage of hemoglobin", 5, 10, 2), new("Fasting Plasma Glucose", "mg/dL", 80, 220, 1), new("Body Weight", "kg", 50, 120, 1),
        new("Body Mass Index", "kg/m^2", 18, 42, 1), new("Waist Circumference", "cm", 70, 130, 1), new("Low-Density Lipoprotein Cholesterol", "mg/dL", 50, 190, 1),
        new("Triglycerides", "mg/dL", 60, 320, 0), new("Left Ventricular Ejection Fraction", "percentage", 20, 65, 1),
        new("Six-Minute Walk Distance", "meters", 150, 550, 0),
        new("Forced Expiratory Volume in 1 Second", "liters", 0.8, 3.8, 3), new("Peak Expiratory Flow", "L/min", 150, 500, 0),
        new("Estimated Glomerular Filtration Rate", "mL/min/1.73 m^2", 15, 110, 1),
        new("Serum Creatinine", "mg/dL", 0.5, 4, 2), new("Alanine Aminotransferase", "U/L", 10, 90, 1), new("C-Reactive Protein", "mg/L", 0.3, 40, 2),
        new("Hemoglobin", "g/dL", 8, 16, 1), new("Platelet Count", "10^9/L", 80, 400, 0), new("Neutrophil Count", "cells/µL", 1200, 8000, 0),
        new("Pain Intensity on a Visual Analogue Scale", "units on a scale", 0, 10, 1), new("Depression Score", "score on a scale", 4, 40, 1),
        new("Anxiety Score", "score on a scale", 2, 30, 1),
        new("Health-Related Quality of Life Score", "score on a scale", 20, 95, 1), new("Fatigue Severity Score", "score on a scale", 1, 7, 2),
        new("Sleep Quality Index", "score on a scale", 2, 18, 1),
        new("Physical Function Score", "score on a scale", 10, 90, 1), new("Cognitive Test Score", "units on a scale", 10, 30, 1),
        new("Daily Step Count", "steps", 1500, 12000, 0),
        new("Bone Mineral Density of the Spine", "g/cm^2", 0.6, 1.4, 3), new("Intraocular Pressure", "mmHg", 10, 30, 1),
        new("Best Corrected Visual Acuity", "letters", 20, 85, 1),
        new("Length of Hospital Stay", "days", 1, 20, 1), new("Duration of Surgery", "minutes", 20, 240, 0), new("Blood Loss", "mL", 20, 1500, 0),
        new("Serum Interleukin-6", "pg/mL", 0.5, 60, 2), new("N-Terminal Natriuretic Peptide", "pg/mL", 100, 9000, 0),
        new("Urinary Albumin to Creatinine Ratio", "mg/g", 5, 1200, 1),
        new("Number of Exacerbations", "events per patient-year", 0.1, 4, 2), new("Vitamin D Level", "ng/mL", 10, 60, 1), new("Grip Strength", "kg", 10, 50, 1),
    ];

    /// <summary>What concentrations of a drug and titers are: spread over powers of ten, so their means are geometric.</summary>
    public static readonly Scale[] Geometric =
    [
        new("Area Under the Plasma Concentration Curve", "ng*h/mL", 50, 40000, 0), new("Maximum Plasma Concentration", "ng/mL", 2, 3000, 1),
        new("Neutralizing Antibody Titer", "Titer", 10, 5000, 1), new("Trough Concentration", "ng/mL", 0.5, 400, 2),
        new("Binding Antibody Concentration", "EU/mL", 20, 20000, 0),
    ];

    public static readonly Scale[] Times =
    [
        new("Overall Survival", "months", 4, 48, 1), new("Progression-Free Survival", "months", 2, 30, 1), new("Time to First Event", "days", 10, 400, 0),
        new("Time to Resolution of Symptoms", "hours", 6, 200, 1), new("Duration of Response", "months", 3, 36, 1),
    ];

    public static readonly Scale Percentage = new("", "percentage of participants", 0, 100, 1);

    /// <summary>What participants have or do, for counts and percentages: "Number of Participants With …".</summary>
    public static readonly string[] Happenings =
    [
        "a Clinical Response", "Complete Remission", "Adverse Events", "Serious Adverse Events", "Hospital Readmission", "Death From Any Cause",
        "a Relapse", "Disease Progression",
        "a 50% Reduction in Symptoms", "Treatment Discontinuation", "Laboratory Abnormalities", "Antidrug Antibodies", "a Major Bleeding Event",
        "Normal Blood Pressure", "Weight Loss of at Least 5%",
        "Treatment Success", "New Lesions", "Wound Infection", "Rescue Medication Use", "a Fall", "Sustained Virologic Response", "Seroconversion",
        "Improved Function", "Stent Thrombosis",
        "Clinically Significant Electrocardiogram Changes", "Good Adherence", "a Live Birth", "Return to Work",
    ];

    public static readonly string[] Units = ["Lesions", "Eyes", "Teeth", "Knees", "Samples"];
}
