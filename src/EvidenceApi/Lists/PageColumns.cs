namespace EvidenceApi.Lists;

/// <summary>Where the columns of a page stand. What a query does not ask for is no column, for every one is sent with every row.</summary>
internal readonly struct PageColumns(ListQuery query)
{
    public const int Version = 0, Document = 1, FirstKey = 2;

    private readonly int afterKeys = FirstKey + query.Order.Keys.Count;

    private readonly int shown = query.Conditions.Sought is null ? 0 : 3;

    /// <summary>How well the item matches, then the texts with what was found in them; only with a search.</summary>
    public int Rank => afterKeys;

    public int Texts => afterKeys + 1;

    /// <summary>What words of the search are names of, as <c>search_hints</c> gives it.</summary>
    public int Hints => afterKeys + 2;

    /// <summary>How many items there are; only when asked for.</summary>
    public int Total => afterKeys + shown;

    /// <summary>How many items are not found for want of a code; only where codes are filtered by.</summary>
    public int NotCoded => afterKeys + shown + (query.CountTotal ? 1 : 0);

    /// <summary>Ids that were given and name nothing, as <c>parameter=value</c>; only where ids were given.</summary>
    public int UnknownIds => NotCoded + (query.NotCoded.Count > 0 ? 1 : 0);

    /// <summary>Values that are looked for beside those that were given, as <c>field=value</c>; only where there can be such.</summary>
    public int AlsoSearched => UnknownIds + (query.Conditions.UnknownIds is null ? 0 : 1);
}
