namespace EvidenceApi.Synthesis.Fragilities;

/// <summary>How many people would have to have another outcome for a comparison of two counts to change sides of the significance level.</summary>
/// <param name="PValue">Fisher's exact, two-sided.</param>
/// <param name="Index">
/// Where the result is significant: events added to the arm of lower risk until it is not (M. Walsh et al., J Clin Epidemiol 2014;67:622-628). Where it is not
/// (reverse fragility: M. Khan et al., JAMA Netw Open 2020;3:e2012469): events taken from the arm of lower risk, then added to the other, until it is.
/// </param>
/// <param name="Quotient"><see cref="Index"/> by the number of all people.</param>
/// <param name="Missing">Why there is no index.</param>
public sealed record FragilityIndex(double? PValue, bool? IsSignificant, long? Index, double? Quotient, MissingReason? Missing)
{
    /// <summary>Tables beyond this number of people have no index: each step is a test over all likely tables.</summary>
    private const long MostPeople = 100_000;

    /// <param name="significance">The level of significance, between 0 and 1.</param>
    public static FragilityIndex Of(StudyData data, double significance = 0.05)
    {
        if (data is not TwoArms<EventCount> arms || !Effects.TwoArmEffects.IsValid(arms))
            return new FragilityIndex(null, null, null, null, MissingReason.NOT_COUNTS_OF_TWO_ARMS);
        if (arms.Arm.Total > MostPeople || arms.Reference.Total > MostPeople || !(significance is > 0 and < 1))
            return new FragilityIndex(null, null, null, null, MissingReason.OUT_OF_RANGE);
        var table = Table.Of(arms);
        var p = table.PValue;
        var significant = p < significance;
        var index = Count(table, significance, significant);
        return new FragilityIndex(p, significant, index, index / (double?)table.People, index is null ? MissingReason.NOT_REACHABLE : null);
    }

    private static long? Count(Table table, double significance, bool significant)
    {
        for (var changes = 1L; ; changes++)
        {
            if ((significant ? table.Nearer() : table.Farther()) is not { } next)
                return null;
            table = next;
            if (table.PValue < significance != significant)
                return changes;
        }
    }

    /// <summary>The arm of lower risk and the other one; of arms with the same risk the first counts as lower.</summary>
    private readonly record struct Table(long Low, long LowTotal, long High, long HighTotal)
    {
        public long People => LowTotal + HighTotal;

        public double PValue => FisherExact.PValue(Low, LowTotal, High, HighTotal);

        public static Table Of(TwoArms<EventCount> arms)
        {
            var (first, second) = (arms.Arm, arms.Reference);
            return (double)first.Events / first.Total <= (double)second.Events / second.Total
                ? new Table(first.Events, first.Total, second.Events, second.Total)
                : new Table(second.Events, second.Total, first.Events, first.Total);
        }

        public Table? Nearer() => Low < LowTotal ? this with { Low = Low + 1 } : null;

        public Table? Farther() => Low > 0 ? this with { Low = Low - 1 } : High < HighTotal ? this with { High = High + 1 } : null;
    }
}
