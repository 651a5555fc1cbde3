namespace EvidenceApi.Lists;

/// <summary>The positions of a page's columns. What a plan does not ask for has no column, because each column is sent with every row.</summary>
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

    /// <summary>How many items are not found because they have no code, by field; only where codes are filtered by.</summary>
    public int NotCoded => Total + (plan.CountTotal ? 1 : 0);

    /// <summary>Ids that were given and name nothing, as <c>parameter=value</c>; only where ids were given.</summary>
    public int UnknownIds => NotCoded + (plan.NotCoded.Count > 0 ? 1 : 0);

    /// <summary>Values that are searched beside the given ones, as <c>field=value</c>; only where there can be any.</summary>
    public int AlsoSearched => UnknownIds + (plan.Condition.UnknownIds is null ? 0 : 1);

    /// <summary>Ids of items that may or may not be in reach; only for a search by distance.</summary>
    public int Aside => AlsoSearched + (plan.Condition.AlsoSearched is null ? 0 : 1);

    /// <summary>The first column of the item.</summary>
    public int Item => Aside + (plan.Condition.Aside is null ? 0 : 1);
}
