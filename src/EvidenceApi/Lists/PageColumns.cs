namespace EvidenceApi.Lists;

/// <summary>Where the columns of a page stand. What a plan does not ask for is no column, for every one is sent with every row.</summary>
internal readonly struct PageColumns(ListPlan plan)
{
    public const int Version = 0, FirstKey = 1;

    /// <summary>How well the item matches, then the texts with what was found in them; only with a search.</summary>
    public int Rank { get; } = FirstKey + plan.Order.Keys.Count;

    public int Texts => Rank + 1;

    /// <summary>What words of the search are names of, as <c>search_hints</c> gives it.</summary>
    public int Hints => Rank + 2;

    /// <summary>Words of texts that the search finds.</summary>
    public int Words => Rank + 3;

    /// <summary>How many items there are; only when asked for.</summary>
    public int Total => Rank + (plan.Condition.Search is null ? 0 : 4);

    /// <summary>How many items are not found for want of a code, by field; only where codes are filtered by.</summary>
    public int NotCoded => Total + (plan.CountTotal ? 1 : 0);

    /// <summary>Ids that were given and name nothing, as <c>parameter=value</c>; only where ids were given.</summary>
    public int UnknownIds => NotCoded + (plan.NotCoded.Count > 0 ? 1 : 0);

    /// <summary>Values that are looked for beside those that were given, as <c>field=value</c>; only where there can be such.</summary>
    public int AlsoSearched => UnknownIds + (plan.Condition.UnknownIds is null ? 0 : 1);

    /// <summary>Ids of items of which nobody can say whether they are in reach; only where that is asked.</summary>
    public int Aside => AlsoSearched + (plan.Condition.AlsoSearched is null ? 0 : 1);

    /// <summary>The first column of the item.</summary>
    public int Item => Aside + (plan.Condition.Aside is null ? 0 : 1);
}
