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
        var p = table.Test.PValue;
        var significant = p < significance;
        var index = Count(table, significance, significant);
        return new FragilityIndex(p, significant, index, index / (double?)table.People, index is null ? MissingReason.NOT_REACHABLE : null);
    }

    /// <summary>
    /// The first number of changes with which the p value is on the other side. From one table to the next it is monotone except for the single tables that the tail of
    /// the other side gains or loses, none likelier than the observed one. So the search by halves is for a p value that is that near, and from there on every table is tested.
    /// </summary>
    private static long? Count(Table table, double significance, bool significant)
    {
        var most = table.MostMoves(significant);
        bool IsNear(long changes)
        {
            var (p, likelihood) = table.Moved(changes, significant).Test;
            return significant ? p + (2 * likelihood) >= significance : p - (2 * likelihood) < significance;
        }
        long before = 0, near = significant ? table.MovesToEqual : most;
        while (near - before > 1)
        {
            var middle = before + ((near - before) / 2);
            (before, near) = IsNear(middle) ? (before, middle) : (middle, near);
        }
        for (var changes = before + 1; changes <= most; changes++)
            if (table.Moved(changes, significant).Test.PValue < significance != significant)
                return changes;
        return null;
    }

    /// <summary>The arm of lower risk and the other one; of arms with the same risk the first counts as lower.</summary>
    private readonly record struct Table(long Low, long LowTotal, long High, long HighTotal)
    {
        public long People => LowTotal + HighTotal;

        public FisherExact Test => FisherExact.Of(Low, LowTotal, High, HighTotal);

        public static Table Of(TwoArms<EventCount> arms)
        {
            var (first, second) = (arms.Arm, arms.Reference);
            return (double)first.Events / first.Total <= (double)second.Events / second.Total
                ? new Table(first.Events, first.Total, second.Events, second.Total)
                : new Table(second.Events, second.Total, first.Events, first.Total);
        }

        /// <summary>The number of changes after which the lower risk is the other's, and the p value greatest.</summary>
        public long MovesToEqual => Math.Max(0, (long)Math.Ceiling((double)High / HighTotal * LowTotal) - Low);

        /// <summary>The number of changes after which no one is left to change.</summary>
        public long MostMoves(bool nearer) => nearer ? LowTotal - Low : Low + HighTotal - High;

        /// <summary>Events added to the arm of lower risk; or taken from it, and then added to the other.</summary>
        public Table Moved(long changes, bool nearer) => nearer
            ? this with { Low = Low + changes }
            : this with { Low = Math.Max(0, Low - changes), High = High + Math.Max(0, changes - Low) };
    }
}
