using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Records;

/// <summary>Puts every list of a record in another order, and gives the groups of each part of the results other codes. Content stays the same.</summary>
internal sealed class Shuffle(Random random)
{
    /// <summary>Groups of an analysis stay in their order: it says what is compared with what.</summary>
    private const string Ordered = "groupIds";

    public JsonObject Of(JsonObject record)
    {
        Lists(record);
        Codes(record);
        return record;
    }

    private void Lists(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                Lists(value);
                if (value is JsonArray list && name != Ordered)
                    members[name] = Reordered(list);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                Lists(item);
        }
    }

    private JsonArray Reordered(JsonArray list)
    {
        var items = list.Select(item => item?.DeepClone()).ToArray();
        random.Shuffle(items);
        return new JsonArray(items);
    }

    private void Codes(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Codes(item);
        }
        else if (node is JsonObject members)
        {
            if (members["groups"] is JsonArray groups)
            {
                var codes = groups.ToDictionary(group => group!["id"]!.GetValue<string>(), _ => $"XG{random.Next(1_000_000)}");
                foreach (var group in groups)
                    group!["id"] = codes[group["id"]!.GetValue<string>()];
                Rename(members, codes);
            }
            foreach (var (_, value) in members)
                Codes(value);
        }
    }

    private static void Rename(JsonNode? node, Dictionary<string, string> codes)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Rename(item, codes);
        }
        else if (node is JsonObject members)
        {
            if (members["groupId"] is { } code)
                members["groupId"] = codes[code.GetValue<string>()];
            if (members["groupIds"] is JsonArray several)
                members["groupIds"] = new JsonArray([.. several.Select(item => (JsonNode)codes[item!.GetValue<string>()])]);
            foreach (var (_, value) in members.ToList())
                Rename(value, codes);
        }
    }
}
