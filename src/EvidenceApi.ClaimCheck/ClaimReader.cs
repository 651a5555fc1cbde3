namespace EvidenceApi.ClaimCheck;

/// <summary>Understands a claim in English: what is the number, of which measure, when, in whom, in which study. Never throws.</summary>
public static class ClaimReader
{
    // Names and measures go first, for they may hold numbers (NEDA-3, "Burt 2015", "grade 4"); then times, then the numbers that are left.
    public static ClaimReading Read(string text, ClaimLexicon lexicon)
    {
        var sheet = new Sheet(text);
        var studies = StudyReader.Read(sheet, lexicon.Index);
        var effects = EffectReader.Read(sheet);
        var phenotypes = PopulationReader.Phenotypes(sheet);
        var words = MeasureReader.Read(sheet, lexicon.Index);
        var arm = PopulationReader.Arm(sheet);
        var armLabels = ArmLabelReader.Read(sheet, studies, lexicon.Index);
        var others = MeasureReader.ReadOthers(sheet);
        var (months, duration) = Times(sheet, words);
        var period = PeriodReader.Read(sheet);
        var (effect, numbers) = EffectReader.Settle(sheet, effects, DefinitionReader.Without(sheet, words, NumberReader.Read(sheet)));
        MeasureReader.ReadChanges(sheet);
        var (measures, zero) = Negations.Apply(sheet, words, NumberSettler.HasShare(numbers));
        WhomReader.Report(sheet, numbers);
        WhomReader.ReportLanguage(sheet);
        var number = NumberSettler.Settle(sheet, numbers, zero) ?? duration ?? WhomReader.Everybody(sheet);
        UnknownStudyReader.Read(sheet);
        Negations.Report(sheet);
        return new()
        {
            Number = number,
            Months = months,
            Period = period,
            Effect = effect,
            Studies = studies,
            UnknownStudies = sheet.UnknownStudies,
            Measures = MeasuresInContext.Widen(MeasureReader.Combine(sheet, measures), months, number, lexicon.Index),
            OtherOutcomes = others,
            Phenotypes = phenotypes,
            IsOfEverybody = NumberSettler.HasShare(numbers) && WhomReader.IsOfEverybody(sheet),
            ArmLabels = armLabels,
            Arm = arm.Arm,
            Drugs = arm.Drugs,
            Understood = sheet.Understood(),
            NotUnderstood = sheet.NotUnderstood(),
            Unclear = sheet.Unclear,
        };
    }

    /// <summary>Reads a claim given in fields. A name that is not known is listed as not understood.</summary>
    public static ClaimReading Read(ClaimFields fields, ClaimLexicon lexicon) => FieldReader.Read(fields, lexicon);

    /// <summary>The time after treatment; for measures that are times themselves, such as age, the number instead.</summary>
    private static (decimal? Months, ClaimNumber? Duration) Times(Sheet sheet, IReadOnlyList<MeasureHit> measures)
    {
        var hits = TimeReader.Read(sheet);
        if (!measures.Any(hit => hit.Ids.Any(Durations.Contains)))
            return (TimeReader.Settle(sheet, hits), null);
        if (hits.Count != 1)
            return (TimeReader.Settle(sheet, hits), null);
        var hit = hits[0];
        var number = new ClaimNumber
        {
            Value = hit.Amount,
            Unit = hit.Unit,
            Decimals = hit.Decimals,
            Qualifier = QualifierWords.TakeBefore(sheet, hit.From),
        };
        sheet.Take(hit.From, hit.Length, UnderstoodAs.NUMBER, $"{hit.Amount} {hit.Unit}");
        return (null, number);
    }
}
